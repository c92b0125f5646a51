/**
 * The wire form of explanations. What a schema does not name never leaves the service: no template, no biometric score
 * (Regulation (EU) 2019/817 Art 4, 26).
 */
import { Type } from 'typebox';
import { GraphNode } from './graph-schemas.ts';
import { Colour, Cursor, Id, MaybeText, Next, optional, Text, Texts } from './schemas.ts';

export const LinkParams = Type.Object({ id: Id });
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const EdgeParams = Type.Object({
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

export const EdgeExplanation = Type.Object({
  key: Text,
  kind: Type.Enum(['MATCHES', 'SAME_DOCUMENT']),
  between: Type.Array(GraphNode),
  score: optional(Score),
  identity: optional(IdentityVerdict),
  document: optional(Type.Object({ notes: Texts })),
  biometrics: optional(Biometrics),
  sentences: Sentences,
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
      colour: MaybeText,
      basis: MaybeText,
      comparedAt: Text,
      sentences: Sentences,
    }),
  ),
  next: Next,
});
