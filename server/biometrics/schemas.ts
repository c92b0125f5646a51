/** The wire form of questions about biometrics: outcomes and bands of strength, never a score or a template (Art 12-14). */
import { type TSchema, Type } from 'typebox';
import { Finger, SAMPLE_RULE, SampleContent } from '../sources/index.ts';

const strict = { additionalProperties: false } as const;
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Probe = Type.Object(
  { modality: Type.Enum(['FINGER', 'FACE']), finger: Type.Optional(Finger), ...SampleContent },
  { ...strict, description: SAMPLE_RULE },
);
export const Probes = Type.Array(Probe, {
  minItems: 1,
  maxItems: 11,
  description: 'Of one person: at most ten fingers and a face',
});

const Measured = Type.Object(
  {
    score: Type.Number({ description: '0..100, the lowest of its parts; the own score, not NFIQ 2' }),
    minimum: Type.Number({ description: 'Below it no template is made (Art 13(3))' }),
    parts: Type.Record(Type.String(), Type.Number()),
  },
  { description: 'Absent where nothing could be measured' },
);

export const Examined = Type.Object({
  accepted: Type.Boolean({ description: 'A template would be made' }),
  code: Type.Optional(Type.String({ description: 'Such as LOW_QUALITY, NO_FACE, UNREADABLE' })),
  detail: Type.Optional(Type.String()),
  quality: Type.Optional(Measured),
});

const Refused = Type.Array(
  Type.Object({
    index: Type.Integer({ description: 'Place of the sample among those sent, from 0' }),
    code: Type.String(),
    detail: Type.String(),
  }),
  { description: 'Samples of which no template could be made' },
);
const Strength = Type.Enum([1, 2, 3], {
  description:
    '1 between the review and the hit threshold, 2 above it, 3 in the upper half of what lies above',
});

export const Verified = Type.Object({
  outcome: Type.Enum(['SAME', 'DIFFERENT', 'CONTRADICTORY', 'INCOMPARABLE', 'NONE'], {
    description:
      'Over all fingers and the face together; INCOMPARABLE: no modality or finger in common, or none usable',
  }),
  review: Type.Boolean({ description: 'Between the thresholds: a person has to look' }),
  modalities: Type.Array(
    Type.Object({
      modality: Type.Enum(['FINGER', 'FACE']),
      outcome: Type.Enum(['HIT', 'REVIEW', 'MISS', 'INCOMPARABLE']),
      strength: orNull(Strength),
    }),
  ),
  refused: Type.Object({ left: Refused, right: Refused }),
});

export const Identified = Type.Object({
  outcome: Type.Enum(['HIT', 'NO_HIT', 'NOT_SEARCHED'], {
    description: 'NOT_SEARCHED: of no sample a template could be made',
  }),
  records: Type.Array(
    Type.Object({
      recordId: Type.String(),
      system: Type.String(),
      recordRef: Type.String(),
      recordKind: Type.String(),
      groupId: Type.String({
        description: 'Identity group of the record: the person of GET /v1/persons/{groupId}',
      }),
      outcome: Type.Enum(['SAME', 'CONTRADICTORY'], {
        description: 'CONTRADICTORY: one modality hits and another fails',
      }),
      strength: Strength,
    }),
    {
      description:
        'References of records that the asker may read, strongest first; none for an identification by the police',
    },
  ),
  refused: Refused,
  unsearched: Type.Integer({
    description:
      'Samples of these systems that have still to become templates, up to 1,000: while there are any, no hit is not final',
  }),
});

export const Search = Type.Object({
  id: Type.String({ format: 'uuid' }),
  state: Type.Enum(['WAITING', 'DONE', 'FAILED']),
  at: Type.String(),
  expires: Type.String({ description: 'The search and its answer are erased then' }),
  result: orNull(Identified),
});

export const BiometricState = Type.Object({
  engines: Type.Array(
    Type.Object({
      modality: Type.String(),
      engine: Type.String(),
      ready: Type.Boolean(),
      detail: Type.String(),
      at: Type.String({ description: 'When it was last seen so' }),
    }),
  ),
  samples: Type.Array(
    Type.Object({
      modality: Type.String(),
      state: Type.Enum(['PENDING', 'EXTRACTED', 'REFUSED', 'EXCLUDED']),
      count: Type.Integer(),
      oldest: Type.String({ description: 'When the oldest of them was sent' }),
    }),
  ),
  sealed: Type.Object({
    total: Type.Integer({ description: 'Templates, samples and searches that wait' }),
    otherwise: Type.Integer({
      description: 'Of them, those that another key than the present one still seals, to be sealed anew',
    }),
    unopened: Type.Integer({
      description: 'Of them, those that open with no key that is there: altered, or their key is lost',
    }),
  }),
});
