/**
 * The wire form of exploring and explanations: one JSON Schema for validation, serialisation, types and OpenAPI. What a
 * schema does not name never leaves the service: no template, no biometric score (Regulation (EU) 2019/817 Art 4, 26).
 */
import { Type } from 'typebox';
import { EDGE_KINDS, MAX_PATH_LENGTH, NODE_KINDS } from '../../graph/portal/index.ts';
import { Colour, Cursor, Id, MaybeText, Next, Owner, optional, Text, Texts } from './schemas.ts';

export const NodeParams = Type.Object({ nodeId: Id });
export const LinkParams = Type.Object({ id: Id });
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const EdgeParams = Type.Object({
  key: Type.String({
    pattern: `^${uuid}\\|${uuid}$`,
    description: 'Two node ids with a bar, as edges carry it',
  }),
});

const GraphNode = Type.Object({
  id: Id,
  kind: Type.Enum(NODE_KINDS as unknown as [...typeof NODE_KINDS]),
  systems: Texts,
  reference: optional(Text),
  recordKind: optional(Text),
  version: optional(Type.Integer()),
  retainUntil: optional(Text),
  owner: optional(Owner),
  category: optional(Text),
  names: optional(Texts),
  dateOfBirth: optional(Text),
  sex: optional(Text),
  nationalities: optional(Texts),
  number: optional(Text),
  docType: optional(Text),
  issuingCountry: optional(Text),
  expiryDate: optional(Text),
  modality: optional(Text),
  finger: optional(Text),
  engine: optional(Text),
  colour: optional(Colour),
  visibility: optional(Type.Enum(['FULL', 'NAMES_ONLY'])),
  redKind: optional(Text),
  basis: optional(Text),
  since: optional(Text),
});
const GraphEdge = Type.Object({
  key: Type.String({ description: 'Of a match edge: the key of its explanation' }),
  kind: Type.Enum(EDGE_KINDS as unknown as [...typeof EDGE_KINDS]),
  from: Id,
  to: Id,
  words: Text,
  bits: optional(Type.Number()),
  probability: optional(Type.Number()),
});

export const NeighboursQuery = Type.Object({
  kinds: optional(
    Type.Array(Type.Enum(EDGE_KINDS as unknown as [...typeof EDGE_KINDS]), {
      description: 'Kinds of edges to follow, repeated; all by default',
    }),
  ),
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export const NeighboursAnswer = Type.Object({
  node: GraphNode,
  items: Type.Array(Type.Object({ node: GraphNode, edge: GraphEdge })),
  more: Type.Boolean(),
  next: Next,
});

export const PathsQuery = Type.Object({
  from: Id,
  to: Id,
  maxLength: optional(Type.Integer({ minimum: 1, maximum: MAX_PATH_LENGTH, default: MAX_PATH_LENGTH })),
});
export const PathAnswer = Type.Object({
  found: Type.Boolean(),
  length: Type.Union([Type.Integer(), Type.Null()]),
  nodes: Type.Array(GraphNode),
  edges: Type.Array(GraphEdge),
  weakest: Type.Union([GraphEdge, Type.Null()], {
    description: 'The edge that the path stands or falls with',
  }),
  complete: Type.Boolean({ description: 'False when the search met a cap: a path may have been missed' }),
});

const Score = Type.Object({
  bits: Type.Number(),
  probability: Type.Number(),
  features: Type.Array(
    Type.Object({
      feature: Text,
      level: Text,
      bits: Type.Number(),
      a: optional(Text),
      b: optional(Text),
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
