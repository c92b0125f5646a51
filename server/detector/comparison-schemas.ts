/** What was compared under a link, field by field, as the interface gives it. */
import { Type } from 'typebox';
import { Outcomes } from './schemas.ts';

const text = () => Type.String();
const orNull = (description?: string) =>
  Type.Union([Type.String(), Type.Null()], description === undefined ? {} : { description });
const strength = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Null()], {
  description:
    '1: between review and hit threshold; 2: above the hit threshold; 3: in the upper half above it; null: below, or not comparable. The score itself stays inside',
});

const Sides = Type.Array(
  Type.Object({
    system: text(),
    groupId: text(),
    records: Type.Array(
      Type.Object({
        id: text(),
        recordRef: text(),
        recordKind: text(),
        version: Type.Integer(),
        owner: Type.Object({ state: text(), authorityRef: text() }),
        validFrom: orNull('When the source’s data came to be as stated'),
        recordedAt: orNull('When this service took the version in'),
        flags: Type.Array(Type.Enum(['MINOR', 'UNACCOMPANIED', 'VULNERABLE', 'SENSITIVE'])),
      }),
      { description: 'Those that the asker may see' },
    ),
    images: Type.Array(
      Type.Object({
        id: Type.String({ format: 'uuid' }),
        recordId: text(),
        modality: Type.Enum(['FINGER', 'FACE']),
        finger: Type.Optional(text()),
        quality: Type.Optional(
          Type.Object(
            { metric: text(), value: Type.Number() },
            { description: 'SYMBOLON: as measured here, 0 to 100; else as the source stated it' },
          ),
        ),
      }),
      {
        description:
          'Stored images of the side, opened by GET /v1/samples/{id}/image; none for whoever may not see them (Art 21(1), 29)',
      },
    ),
  }),
  { minItems: 2, maxItems: 2 },
);

const Value = Type.Object({
  value: text(),
  kind: Type.Optional(Type.String({ description: 'Of a name or nationality; of a date its calendar' })),
  script: Type.Optional(text()),
  romanised: Type.Optional(Type.String({ description: 'As it is compared, for other scripts than Latin' })),
});

const FieldRow = Type.Object({
  field: Type.Enum([
    ...['FAMILY', 'GIVEN', 'UNSPLIT', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'COUNTRY_OF_BIRTH', 'TOWN'],
  ]),
  verdict: Type.Enum(['SAME', 'SIMILAR', 'DIFFERENT', 'MISSING', 'NOT_COMPARABLE'], {
    description: 'Of this field alone; the rules on several fields are in the outcome of the pair',
  }),
  a: Type.Array(Value),
  b: Type.Array(Value),
  rule: Type.Optional(
    Type.Object(
      { rule: text(), article: text(), table: Type.Optional(text()) },
      { description: 'Rule that makes it so' },
    ),
  ),
  note: Type.Optional(
    Type.Enum([
      ...['DAY_MONTH_SWAPPED', 'ONE_DIGIT', 'CALENDAR', 'CALENDARS_DIFFER', 'YEAR_ONLY', 'MONTH_ONLY'],
      ...['SWAPPED_FIELDS', 'GROUPED_FIELDS', 'STATED_AS_UNKNOWN'],
    ]),
  ),
  bits: Type.Optional(Type.Number({ description: 'What the score gives for this field' })),
});

const Score = Type.Object(
  {
    prior: Type.Number({ description: 'Log2 odds before anything is compared: a constant of the model' }),
    bits: Type.Number({ description: 'Prior and features together, exactly' }),
    probability: Type.Number(),
    modelVersion: text(),
    features: Type.Array(
      Type.Object({
        feature: text(),
        level: text(),
        bits: Type.Number(),
        a: Type.Optional(text()),
        b: Type.Optional(text()),
        sentence: text(),
      }),
    ),
  },
  { description: 'Ranks and explains; it colours no link' },
);

const PairEnd = Type.Object({ identityId: text(), recordId: text(), category: text() });
const Document = Type.Object({
  id: text(),
  recordId: text(),
  number: text(),
  docType: Type.Optional(text()),
  issuingCountry: Type.Optional(text()),
  issuingAuthority: Type.Optional(text()),
  issueDate: Type.Optional(text()),
  expiryDate: Type.Optional(text()),
});
const Template = Type.Object({
  modality: text(),
  finger: Type.Optional(text()),
  engine: text(),
  quality: Type.Optional(Type.Object({ metric: text(), value: Type.Number() })),
});

export const Comparison = Type.Object({
  linkId: text(),
  revision: Type.Integer(),
  outdated: Type.Boolean({
    description: 'A record has changed since it was compared: values are the present ones, detection follows',
  }),
  withheld: Type.Boolean({
    description: 'A record of a side is outside the asker’s rights; its values are left out',
  }),
  covered: Type.Boolean({
    description:
      'Policy has the asker judge first: scores, strengths, rule path and sentences are told afterwards',
  }),
  sides: Sides,
  pairs: Type.Array(
    Type.Object({
      key: text(),
      a: PairEnd,
      b: PairEnd,
      best: Type.Boolean({ description: 'The pair that speaks most for one person' }),
      outcome: Outcomes.id,
      rows: Type.Array(FieldRow),
      score: Type.Optional(Score),
    }),
    { description: 'Every identity of one side with every identity of the other, the best first' },
  ),
  truncated: Type.Boolean({ description: 'There are more pairs than shown' }),
  documents: Type.Array(
    Type.Object({
      verdict: Type.Enum(['SAME', 'OTHER']),
      a: Type.Union([Document, Type.Null()]),
      b: Type.Union([Document, Type.Null()]),
      notes: Type.Array(Type.String()),
      overlap: Type.Optional(
        Type.Object({ from: text(), to: text() }, { description: 'Days on which both are valid' }),
      ),
    }),
  ),
  biometrics: Type.Object({
    outcome: Outcomes.bio,
    left: Type.Array(Template),
    right: Type.Array(Template),
    comparisons: Type.Array(
      Type.Object({
        modality: text(),
        finger: Type.Optional(
          Type.String({ description: 'A single position that hits; absent: all together' }),
        ),
        outcome: Type.Enum(['HIT', 'REVIEW', 'MISS', 'INCOMPARABLE']),
        strength,
        engine: text(),
      }),
    ),
    note: Type.Optional(
      Type.Enum([
        ...['NONE_LEFT', 'NONE_RIGHT', 'NONE_BOTH', 'NO_COMMON_MODALITY', 'NO_COMMON_POSITION'],
        ...['QUALITY_OR_ENGINE', 'CONTRADICTORY', 'REVIEW_ZONE'],
      ]),
    ),
  }),
  rulePath: Type.Array(
    Type.Object({
      row: Type.Union([Type.Integer(), Type.Null()], { description: 'Row of the rule table' }),
      bio: Outcomes.bio,
      id: Outcomes.id,
      doc: Outcomes.doc,
      colour: orNull(),
      basis: orNull(),
      cause: orNull(),
      steps: Type.Array(
        Type.Object({
          step: Type.Enum(['BIOMETRICS', 'IDENTITY', 'DOCUMENT', 'ROW']),
          value: text(),
          words: text(),
          article: text(),
        }),
      ),
    }),
    { description: 'How each pair of records came to its colour' },
  ),
  sentences: Type.Array(Type.String()),
});
