/**
 * The wire form of persons, and the words that all schemas of the portal share: one JSON Schema for validation,
 * serialisation, types and OpenAPI. What a schema does not name never leaves the service (Regulation (EU) 2019/817
 * Art 9(4), 26).
 */
import { Type } from 'typebox';
import { historyFields } from '../detector/index.ts';

export const strict = { additionalProperties: false } as const;
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
const identityFields = {
  category: Text,
  names: Type.Array(Name),
  dateOfBirth: optional(
    Type.Object({ value: Text, precision: Text, calendar: optional(Text), original: optional(Text) }),
  ),
  sex: optional(Text),
  nationalities: optional(Type.Array(Type.Object({ country: Text, kind: Text }))),
  placeOfBirth: optional(Type.Object({ town: optional(Text), country: optional(Text) })),
};

export const Person = Type.Object({
  id: Type.String({ format: 'uuid', description: 'Smallest id of the visible identity groups' }),
  groups: Type.Array(Type.Object({ id: Id, system: Text, reference: Text })),
  systems: Texts,
  identities: Type.Array(Type.Object({ ...place, groupId: Id, ...identityFields })),
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

export const KnownQuery = Type.Object({
  at: Type.String({ format: 'date-time', description: 'Time, with its offset; not in the future' }),
});
export const KnownPerson = Type.Object({
  at: Text,
  groups: Type.Array(Id, { description: 'Identity groups that links said to be one person on that date' }),
  records: Type.Array(
    Type.Object({
      ...{ id: Id, system: Text, groupId: Id, version: Type.Integer() },
      recordedFrom: Text,
      recordedTo: Type.Union([Text, Type.Null()], { description: 'When another version took its place' }),
      identities: Type.Array(Type.Object(identityFields)),
      documents: Type.Array(
        Type.Object({
          ...{ docType: optional(Text), number: Text, issuingCountry: optional(Text) },
          ...{ issuingAuthority: optional(Text), issueDate: optional(Text), expiryDate: optional(Text) },
        }),
      ),
    }),
  ),
  links: Type.Array(
    Type.Object({
      ...{ id: Id, visibility: Type.Enum(['FULL', 'NAMES_ONLY']), systems: Texts },
      ...{
        colour: Colour,
        redKind: MaybeText,
        automatic: Type.Boolean(),
        basis: MaybeText,
        cause: MaybeText,
      },
      ...{ sin: MaybeText, authority: MaybeText, a: Text, b: Text, since: MaybeText },
    }),
  ),
  truncated: Type.Boolean(),
});

/** The file with exactly the items of Art 34, and the history up to then. */
export const KnownLinkAnswer = Type.Object({
  at: Type.String({ description: 'The instant that the answer is about, in UTC' }),
  state: Type.Enum(['STOOD', 'NOT_YET', 'ENDED'], {
    description: 'NOT_YET: the link was made later; ENDED: it had ended by then',
  }),
  covered: Type.Boolean({
    description:
      'The viewer has to judge the link before being told what others held it to be: decided colours are left out',
  }),
  link: Type.Union([
    Type.Object({
      ...{ id: Id, visibility: Type.Enum(['FULL', 'NAMES_ONLY']), colour: Colour, redKind: MaybeText },
      systems: Texts,
      automatic: optional(Type.Boolean()),
      ...{ cause: optional(MaybeText), basis: optional(MaybeText), since: optional(Text) },
      file: optional(
        Type.Object(
          { sin: Text, authorityRef: Text, createdAt: Text, updatedAt: Texts },
          { description: 'Identity confirmation file as it stood (Art 34)' },
        ),
      ),
      sides: optional(
        Type.Array(
          Type.Object({
            ...{ system: Text, groupId: Id },
            records: Type.Array(
              Type.Object({
                ...{ id: Id, recordRef: Text, recordKind: Text, version: Type.Integer(), owner: Owner },
              }),
            ),
          }),
        ),
      ),
    }),
    Type.Null(),
  ]),
  entries: Type.Array(Type.String(), {
    description: 'Ids of the history entries from which this was made, oldest first',
  }),
  history: Type.Array(Type.Object({ id: Text, ...historyFields }), {
    description: 'Oldest first, up to the instant (Art 36(1)(f)); empty where the evidence was not open',
  }),
  madeAt: MaybeText,
  endedAt: Type.Union([Text, Type.Null()], { description: 'Null: the link stands, or it is not told' }),
});

export const HistoryQuery = Type.Object({
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export const HistoryAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String({ description: 'Of this entry, for lists' }),
      at: Text,
      kind: Type.Enum(['RECORD_VERSION', 'LINK']),
      event: Type.String({ description: 'CREATED and CHANGED of records; of links as in their history' }),
      words: Type.String({ description: 'What happened, in one sentence without personal data' }),
      system: optional(Text),
      recordId: optional(Id),
      version: optional(Type.Integer()),
      changed: optional(Type.Array(Type.String(), { description: 'Parts of the record that changed' })),
      linkId: optional(Id),
      systems: optional(Texts),
      colour: optional(Colour),
      colourBefore: optional(Colour),
      cause: optional(Text),
      basis: optional(Text),
    }),
    { description: 'Newest first' },
  ),
  next: Next,
});
