/**
 * The wire form of exploring: one JSON Schema for validation, serialisation, types and OpenAPI. What a schema does not
 * name never leaves the service (Regulation (EU) 2019/817 Art 4, 26). In the folded form a coloured link is one edge
 * between two identity groups.
 */
import { Type } from 'typebox';
import { EDGE_KINDS, FOLDED_KINDS, MAX_PATH_LENGTH, NODE_KINDS } from '../../graph/portal/index.ts';
import { Colour, Cursor, Id, Next, Owner, optional, strict, Text, Texts } from './schemas.ts';

export const NodeParams = Type.Object({ nodeId: Id });
export const IdParams = Type.Object({ id: Id });
const Visibility = Type.Enum(['FULL', 'NAMES_ONLY']);

const shownFields = {
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
};
export const GraphNode = Type.Object({
  id: Id,
  kind: Type.Enum([...NODE_KINDS]),
  ...shownFields,
  colour: optional(Colour),
  visibility: optional(Visibility),
  redKind: optional(Text),
  basis: optional(Text),
  since: optional(Text),
});
/** Blind first: what a score says is told to a verifying officer once he or she has judged the pair. */
export const Covered = Type.Literal(true, {
  description: 'The asker is to judge this pair first; what the score says is told afterwards',
});
const GraphEdge = Type.Object({
  key: Type.String({ description: 'Of a match edge: the key of its explanation' }),
  kind: Type.Enum([...EDGE_KINDS]),
  from: Id,
  to: Id,
  words: Text,
  bits: optional(Type.Number()),
  probability: optional(Type.Number()),
  covered: optional(Covered),
});

export const NeighboursQuery = Type.Object({
  kinds: optional(
    Type.Array(Type.Enum([...EDGE_KINDS]), {
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

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** A node of the folded graph: stubs of withheld sides have an id of their own. */
export const FoldedId = Type.String({ pattern: `^(withheld:)?${uuid}$` });
const FoldedNode = Type.Object({
  id: FoldedId,
  kind: Type.Enum(['RECORD', 'IDENTITY', 'DOCUMENT', 'TEMPLATE', 'GROUP', 'WITHHELD'], {
    description: 'WITHHELD: the other side of a link of which no more than its system may be known',
  }),
  ...shownFields,
});
const FoldedEdge = Type.Object({
  key: Type.String({
    description: 'Of a match edge the key of its explanation, of a LINK the id of the link',
  }),
  kind: Type.Enum([...FOLDED_KINDS]),
  from: FoldedId,
  to: FoldedId,
  words: Text,
  bits: optional(Type.Number()),
  probability: optional(Type.Number()),
  covered: optional(Covered),
  colour: optional(Colour),
  visibility: optional(Visibility),
  redKind: optional(Text),
  automatic: optional(Type.Boolean()),
  basis: optional(Text),
  cause: optional(Text),
  since: optional(Text),
});

const systemCodes = Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,31}$' }), { maxItems: 50 });
export const ExpandBody = Type.Object(
  {
    id: Id,
    kinds: optional(Type.Array(Type.Enum([...FOLDED_KINDS]), { description: 'Kinds of edges to follow' })),
    colours: optional(Type.Array(Colour, { description: 'Of LINK edges; other edges pass' })),
    systems: optional({ ...systemCodes, description: 'Of the neighbours' }),
    minProbability: optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'Of matches of identity data; other edges pass' }),
    ),
    cursor: optional(Cursor),
    limit: optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  },
  { ...strict, description: 'All filters work before paging' },
);
export const ExpandAnswer = Type.Object({
  node: FoldedNode,
  items: Type.Array(Type.Object({ node: FoldedNode, edge: FoldedEdge })),
  more: Type.Boolean(),
  next: Next,
});

const Counts = Type.Record(Type.String(), Type.Integer());
export const DegreesAnswer = Type.Object({
  kinds: Counts,
  colours: Counts,
  systems: Counts,
  capped: Type.Boolean({ description: 'True when there are more than were counted' }),
});

export const NodesBody = Type.Object(
  {
    ids: Type.Array(FoldedId, { minItems: 1, maxItems: 500 }),
    stubs: optional(
      Type.Boolean({ description: 'True: with a stub for the withheld side of a link of one of the nodes' }),
    ),
  },
  {
    ...strict,
    description:
      'The id of a link stands for the groups that it joins; a stub comes, with `stubs`, by the group it hangs on',
  },
);
export const NodesAnswer = Type.Object({ nodes: Type.Array(FoldedNode), edges: Type.Array(FoldedEdge) });

export const PathsQuery = Type.Object({
  from: Id,
  to: Id,
  maxLength: optional(Type.Integer({ minimum: 1, maximum: MAX_PATH_LENGTH, default: MAX_PATH_LENGTH })),
  by: optional(
    Type.Enum(['shortest', 'strongest'], {
      default: 'shortest',
      description: 'strongest: the path whose weakest edge is strongest, the shortest of those',
    }),
  ),
  over: optional(
    Type.Enum(['any', 'person'], {
      default: 'any',
      description: 'person: over links that say one person, white and red-merge, and what belongs together',
    }),
  ),
});
export const PathAnswer = Type.Object({
  found: Type.Boolean(),
  length: Type.Union([Type.Integer(), Type.Null()]),
  nodes: Type.Array(FoldedNode),
  edges: Type.Array(FoldedEdge),
  weakest: Type.Union([FoldedEdge, Type.Null()], {
    description: 'The edge that the path stands or falls with',
  }),
  complete: Type.Boolean({ description: 'False when the search met a cap: a path may have been missed' }),
});

const KnownIds = Type.Array(FoldedId, { minItems: 1, maxItems: 500 });
export const KnownNodesBody = Type.Object(
  {
    ids: KnownIds,
    at: Type.String({ format: 'date-time', description: 'Time, with its offset; not in the future' }),
    around: optional(
      Type.Boolean({ description: 'True: with what stood in their groups and at the other ends of links' }),
    ),
  },
  strict,
);
export const KnownNodesAnswer = Type.Object({
  at: Type.String({ description: 'The instant that the answer is about, in UTC' }),
  nodes: Type.Array(FoldedNode),
  edges: Type.Array(FoldedEdge),
});
export const ChangesBody = Type.Object({ ids: KnownIds }, strict);
export const ChangesAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      at: Text,
      kind: Type.Enum(['LINK', 'RECORD']),
      id: Id,
      event: Type.String({ description: 'CREATED and CHANGED of records; of links as in their history' }),
      colour: optional(Colour),
      redKind: optional(Type.Enum(['MERGE', 'SPLIT'])),
    }),
    { description: 'Oldest first' },
  ),
  truncated: Type.Boolean({ description: 'True: only the newest are told' }),
});
