/**
 * The wire form of explanations. What a schema does not name never leaves the service: no template, no biometric score
 * (Regulation (EU) 2019/817 Art 4, 26).
 */
import { Type } from 'typebox';
import { NO_EDGE_REASONS } from '../../graph/matching/explain/index.ts';
import { Covered, GraphNode } from './graph-schemas.ts';
import { Colour, Cursor, Id, MaybeText, Next, optional, Text, Texts } from './schemas.ts';

export const LinkParams = Type.Object({ id: Id });
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const PairOfIds = Type.Object({
  key: Type.String({
    pattern: `^${uuid}\\|${uuid}$`,
    description: 'Two node ids with a bar, as edges carry it',
  }),
});

const Score = Type.Object({
  prior: Type.Number({
    description: 'Where the waterfall begins: prior and the bits of all features sum to `bits`',
  }),
  bits: Type.Number(),
  probability: Type.Number(),
  features: Type.Array(
    Type.Object({
      feature: Text,
      level: Text,
      bits: Type.Number(),
      a: optional(Text),
      b: optional(Text),
      sentence: Type.String({ description: 'What the bar says' }),
    }),
  ),
  modelVersion: Text,
});
const Side = Type.Object({ identityId: Text, value: Text });
const IdentityVerdict = Type.Object({
  outcome: Type.Enum(['SAME', 'SIMILAR', 'UNDETERMINED', 'DIFFERENT']),
  misused: Type.Boolean(),
  categories: Type.Array(
    Type.Object({
      category: Text,
      outcome: Text,
      rules: Type.Array(
        Type.Object({ rule: Text, article: Text, field: Text, a: Side, b: Side, table: optional(Text) }),
      ),
    }),
  ),
});
const Biometrics = Type.Object(
  { modality: Text, outcome: Text, engine: Text, threshold: Type.Literal('HIT') },
  { description: 'Outcome and the name of its threshold; no score leaves the service' },
);
const Sentences = Type.Array(Type.String(), { description: 'One sentence for each rule and outcome' });

const Level = { feature: Text, from: Text, to: Text };
const TurningPoints = Type.Array(
  Type.Object({
    at: Type.Enum(['FLOOR', 'THRESHOLD'], {
      description: 'Where a match edge is kept from; where two count as one person in statistics from',
    }),
    probability: Type.Number(),
    reached: Type.Boolean(),
    distance: Type.Number({ description: 'Bits that are missing, or that are there to spare' }),
    change: optional(
      Type.Object(
        { changes: Type.Array(Type.Object(Level)), bits: Type.Number(), probability: Type.Number() },
        {
          description:
            'The smallest change of evidence that takes the pair to the other side: fewest features (at most three), then ' +
            'fewest bits; a level put in is weighed at middling rarity. Absent where there is none',
        },
      ),
    ),
    sentence: Text,
  }),
);
const VerdictTurns = Type.Array(
  Type.Object({
    outcome: Type.Enum(['SAME', 'SIMILAR', 'UNDETERMINED', 'DIFFERENT']),
    changes: Type.Array(Type.Object({ category: Text, from: Text, to: Text, article: Text })),
    sentence: Text,
  }),
  { description: 'For each other verdict the fewest categories that would have to be otherwise' },
);

export const EdgeExplanation = Type.Object({
  key: Text,
  kind: Type.Enum(['MATCHES', 'SAME_DOCUMENT']),
  between: Type.Array(GraphNode),
  score: optional(Score),
  turningPoints: optional(TurningPoints),
  identity: optional(IdentityVerdict),
  document: optional(Type.Object({ notes: Texts })),
  biometrics: optional(Biometrics),
  covered: optional(Covered),
  sentences: Sentences,
});

export const PairExplanation = Type.Object({
  between: Type.Array(GraphNode),
  covered: optional(Covered),
  edges: Type.Object(
    { identities: Texts, documents: Texts, templates: Texts },
    { description: 'Keys of the match edges that stand' },
  ),
  reasons: Type.Array(
    Type.Object({
      reason: Type.Enum([...NO_EDGE_REASONS]),
      sentence: Text,
    }),
    {
      description:
        'Why there is no edge between the identities; of one that stands, what is to be known of it',
    },
  ),
  sentences: Sentences,
  identities: optional(
    Type.Array(Id, { description: 'Of each side the identity that speaks most for one person' }),
  ),
  score: optional(Score),
  identity: optional(IdentityVerdict),
  turningPoints: optional(TurningPoints),
  verdictTurns: optional(VerdictTurns),
  candidacy: optional(
    Type.Object({
      legal: Type.Array(Type.Enum(['BIOMETRIC', 'DOCUMENT', 'IDENTITY']), {
        description: 'Grounds by which the two are always compared',
      }),
      capped: Type.Array(Type.Integer(), {
        minItems: 2,
        maxItems: 2,
        description: 'Keys of each side that were too common to be walked when it was searched last',
      }),
      keys: Type.Array(
        Type.Object({
          kind: Text,
          a: Type.Integer(),
          b: Type.Integer(),
          shared: Type.Integer({ description: 'Blocking keys that both records have' }),
          sentence: Type.String({ description: 'What a key of this kind holds' }),
        }),
      ),
    }),
  ),
});

export const ExplanationQuery = Type.Object({
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
});
export const LinkExplanation = Type.Object({
  link: Type.Object({
    id: Id,
    kind: Type.Literal('LINK'),
    systems: Texts,
    colour: Colour,
    visibility: Type.Enum(['FULL', 'NAMES_ONLY']),
    redKind: optional(Text),
    basis: optional(Text),
    since: optional(Text),
    automatic: optional(Type.Boolean()),
    cause: optional(Text),
  }),
  pairs: Type.Array(
    Type.Object({
      key: Text,
      records: Type.Array(GraphNode),
      bio: Type.Object({ outcome: Text, review: Type.Boolean(), modalities: Type.Array(Biometrics) }),
      identity: IdentityVerdict,
      document: Type.Object({
        outcome: Text,
        pairs: Type.Array(Type.Object({ numbers: Texts, notes: Texts })),
      }),
      misused: Type.Boolean(),
      covered: optional(Covered),
      colour: MaybeText,
      basis: MaybeText,
      comparedAt: Text,
      sentences: Sentences,
    }),
  ),
  next: Next,
});
