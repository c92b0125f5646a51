/**
 * The wire form of search and of suggestions while typing: one JSON Schema for validation, serialisation, types and
 * OpenAPI. What a schema does not name never leaves the service (Regulation (EU) 2019/817 Art 9(4)).
 */
import { Type } from 'typebox';
import { Colour, Cursor, Id, Next, optional, strict, Text, Texts } from './schemas.ts';

const DATE = '^(1[89]|20)\\d\\d(-\\d{2}(-\\d{2})?)?$';
const codes = (pattern: string) => Type.Array(Type.String({ pattern }), { minItems: 1, maxItems: 50 });
const Counts = Type.Record(Type.String(), Type.Integer());

const Filters = Type.Object(
  {
    systems: optional(codes('^[A-Z][A-Z0-9_]{1,31}$')),
    colours: optional(Type.Array(Colour, { minItems: 1, maxItems: 4 })),
    nationalities: optional(codes('^[A-Z]{3}$')),
    bornFrom: optional(Type.String({ pattern: DATE })),
    bornTo: optional(Type.String({ pattern: DATE })),
    sex: optional(Type.Array(Type.Enum(['M', 'F', 'X', 'UNK']), { minItems: 1, maxItems: 4 })),
  },
  { ...strict, description: 'A person passes with any value of each filter that is given' },
);

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
    dateOfBirth: optional(Type.String({ pattern: DATE, description: 'Narrows `query`' })),
    filters: optional(Filters),
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
          latin: optional(
            Type.String({ description: 'Name in Latin letters, where it is written in others' }),
          ),
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
  facets: Type.Object(
    {
      system: Counts,
      colour: Counts,
      nationality: Counts,
      sex: Counts,
      decade: Counts,
      capped: Type.Boolean({ description: 'True when there are more hits than are counted' }),
    },
    { description: 'Persons by value, each facet with the filters of all others applied' },
  ),
  truncated: Type.Boolean({
    description: 'True when there are more hits than are ranked: ask more narrowly',
  }),
  next: Next,
});

export const SuggestBody = Type.Object(
  {
    text: Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'The beginning of a name in any script (2 letters), of a document number or of a reference (3 characters); ' +
        'less is answered with nothing',
    }),
  },
  strict,
);
export const SuggestAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: Type.Enum(['NAME', 'DOCUMENT', 'REFERENCE']),
      value: Type.String({ description: 'As stated, in its original script' }),
      personId: Id,
      systems: Texts,
      detail: optional(
        Type.String({ description: 'Of a name the date of birth, of a document the issuing country' }),
      ),
    }),
    { maxItems: 8, description: 'Each person once' },
  ),
});
