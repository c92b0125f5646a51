/**
 * The wire form of search and persons: one JSON Schema for validation, serialisation, types and OpenAPI. What a schema
 * does not name never leaves the service (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { Type } from 'typebox';

const strict = { additionalProperties: false } as const;
export const Text = Type.String();
export const MaybeText = Type.Union([Type.String(), Type.Null()]);
export const Texts = Type.Array(Type.String());
export const Id = Type.String({ format: 'uuid' });
export const Colour = Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED']);
export const Owner = Type.Object({ state: Text, authorityRef: Text });
export const Cursor = Type.String({ minLength: 1, maxLength: 512 });
export const Next = Type.Union([Type.String(), Type.Null()], {
  description: 'Cursor of the next page; null at the end',
});
export const optional = Type.Optional;

export const SearchBody = Type.Object(
  {
    query: optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'A name in any script and order; may hold a date',
      }),
    ),
    document: optional(
      Type.Object(
        {
          number: Type.String({ minLength: 1, maxLength: 64 }),
          issuingCountry: optional(Type.String({ pattern: '^[A-Z]{3}$' })),
        },
        strict,
      ),
    ),
    reference: optional(
      Type.String({
        minLength: 1,
        maxLength: 128,
        description: 'Reference of a record in its source system',
      }),
    ),
    dateOfBirth: optional(
      Type.String({ pattern: '^(1[89]|20)\\d\\d(-\\d{2}(-\\d{2})?)?$', description: 'Narrows `query`' }),
    ),
    limit: optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
    cursor: optional(Cursor),
  },
  {
    ...strict,
    anyOf: [{ required: ['query'] }, { required: ['document'] }, { required: ['reference'] }],
    description:
      'At least one of query, document and reference; with several, persons that any of them meets',
  },
);

export const SearchAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      personId: Id,
      groupIds: Type.Array(Id),
      systems: Texts,
      identity: Type.Object(
        {
          id: Id,
          category: Text,
          name: Text,
          dateOfBirth: optional(Text),
          sex: optional(Text),
          nationalities: Texts,
        },
        { description: 'The identity that met the question best' },
      ),
      matched: Type.Array(
        Type.Object({
          field: Type.Enum(['NAME', 'DATE_OF_BIRTH', 'DOCUMENT', 'REFERENCE']),
          form: Type.String({ description: 'The stated value that met the question' }),
          level: Type.String({ description: 'How near it is, in words' }),
          system: Text,
        }),
        { description: 'Why the person is in the answer' },
      ),
      bits: optional(Type.Number()),
      probability: optional(Type.Number({ description: 'Of a name: ranks, decides nothing' })),
      links: Type.Object(
        {
          YELLOW: optional(Type.Integer()),
          WHITE: optional(Type.Integer()),
          GREEN: optional(Type.Integer()),
          RED: optional(Type.Integer()),
        },
        { description: 'Links of the person that the asker may see, by colour' },
      ),
      notSamePersonAs: Type.Array(Id, {
        description: 'Persons of this search that a green link tells apart from this one (Art 31(2))',
      }),
    }),
  ),
  systems: Type.Record(Type.String(), Type.Enum(['HIT', 'NO_HIT']), {
    description: 'Each system that the asker may read, and whether the question met something there',
  }),
  truncated: Type.Boolean({
    description: 'True when there are more hits than are ranked: ask more narrowly',
  }),
  next: Next,
});

export const GroupParams = Type.Object({ groupId: Id });
const Name = Type.Object({
  side: Text,
  kind: Text,
  value: Type.String({ description: 'As stated, in its original script' }),
  script: optional(Text),
  latin: optional(Type.String({ description: 'Latin form of the source' })),
  translitTable: optional(Text),
  romanised: optional(Type.String({ description: 'Our Latin form, where the value is in another script' })),
});
const place = { id: Id, system: Text, recordId: Id };

export const Person = Type.Object({
  id: Type.String({ format: 'uuid', description: 'Smallest id of the visible identity groups' }),
  groups: Type.Array(Type.Object({ id: Id, system: Text, reference: Text })),
  systems: Texts,
  identities: Type.Array(
    Type.Object({
      ...place,
      groupId: Id,
      category: Text,
      names: Type.Array(Name),
      dateOfBirth: optional(
        Type.Object({ value: Text, precision: Text, calendar: optional(Text), original: optional(Text) }),
      ),
      sex: optional(Text),
      nationalities: optional(Type.Array(Type.Object({ country: Text, kind: Text }))),
      placeOfBirth: optional(Type.Object({ town: optional(Text), country: optional(Text) })),
    }),
  ),
  documents: Type.Array(
    Type.Object({
      ...place,
      docType: optional(Text),
      number: Text,
      issuingCountry: optional(Text),
      issuingAuthority: optional(Text),
      issueDate: optional(Text),
      expiryDate: optional(Text),
    }),
  ),
  templates: Type.Array(Type.Object({ ...place, modality: Text, finger: MaybeText, engine: Text }), {
    description: 'By reference only: no template leaves the service',
  }),
  records: Type.Array(
    Type.Object({
      id: Id,
      system: Text,
      recordRef: Text,
      recordKind: Text,
      version: Type.Integer(),
      owner: Owner,
      groupId: Id,
      validFrom: Text,
      recordedAt: Text,
      retainUntil: MaybeText,
      flags: Texts,
    }),
  ),
  links: Type.Array(
    Type.Object({
      id: Id,
      colour: Colour,
      visibility: Type.Enum(['FULL', 'NAMES_ONLY'], {
        description: 'NAMES_ONLY: that there is a red link, and the names of its systems (Art 26(2))',
      }),
      systems: Texts,
      groupIds: Type.Array(Id),
      redKind: optional(Text),
      basis: optional(Text),
      since: optional(Text),
      sin: optional(Type.String({ description: 'Single identification number (Art 34(c))' })),
      authority: optional(Text),
      createdAt: optional(Text),
      updatedAt: optional(Texts),
    }),
  ),
  conflicts: Type.Array(
    Type.Object({
      field: Type.Enum(['DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'COUNTRY_OF_BIRTH']),
      values: Type.Array(Type.Object({ value: Text, systems: Texts, identityIds: Type.Array(Id) })),
    }),
    { description: 'Where sources of different systems have no value in common' },
  ),
  truncated: Type.Boolean(),
});
