/** The wire form of statistical clusters and of the feed of their changes. Ids and numbers; never a person. */
import { Type } from 'typebox';
import { GraphNode } from './graph-schemas.ts';
import { Cursor, Id, MaybeText, optional, Text } from './schemas.ts';

const Ids = Type.Array(Id);
const Bits = Type.Number({ description: 'log2 odds of one person' });
const Edge = Type.Object({
  key: Type.String({ description: 'Key of the match edge, for its explanation' }),
  a: Id,
  b: Id,
  bits: Bits,
});
const Reason = Type.Enum(['DECISION', 'BIOMETRICS'], {
  description: 'A person decided that they are two, or their biometrics differ',
});
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const ClusterAnswer = Type.Object({
  statistical: Type.Literal(true, { description: 'A hint; never a person, never a colour' }),
  cluster: Type.Union(
    [
      Type.Object({
        id: Id,
        version: Type.Integer({ description: 'Up by one with every change of the members' }),
        state: Type.Enum(['CURRENT', 'MERGED', 'DISSOLVED']),
        createdAt: Text,
        changedAt: Text,
      }),
      Type.Null(),
    ],
    { description: 'The published cluster; null where there is none, and for who reads some systems only' },
  ),
  members: Type.Array(Id, { description: 'Identity groups; alone where the node is in no cluster' }),
  weakest: orNull(Type.Number({ description: 'Bits of the weakest edge that holds it together' })),
  average: orNull(Type.Number({ description: 'Mean bits of all pairs, those without an edge at the floor' })),
  joins: Type.Array(Type.Object({ one: Ids, two: Ids, bits: Bits, strongest: Edge }), {
    description: 'How it came together, in order: the parts, the average between them, their strongest edge',
  }),
  edges: Type.Array(Edge),
  refusals: Type.Array(
    Type.Object({ one: Ids, two: Ids, bits: Bits, veto: Type.Object({ a: Id, b: Id, reason: Reason }) }),
    { description: 'What would have joined, were there no veto' },
  ),
  ambiguities: Type.Array(
    Type.Object({ members: Ids, candidates: Type.Array(Type.Object({ members: Ids, bits: Bits })) }),
    { description: 'What fits several that contradict each other, and is left apart' },
  ),
  contradictions: Type.Array(Type.Object({ a: Id, b: Id, c: Id, reason: Reason }), {
    description: 'a = b and b = c by edges, a ≠ c by a veto',
  }),
  nodes: Type.Array(GraphNode, { description: 'The groups that are named' }),
  threshold: Type.Number({
    description: 'Bits from which edges count: above 0 where too many groups hang together by weaker ones',
  }),
});

export const ChangesQuery = Type.Object({
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
  cluster: optional(Type.String({ format: 'uuid', description: 'Only changes of this cluster' })),
});
export const ChangesAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      at: Text,
      kind: Type.Enum([
        ...(['CREATED', 'GREW', 'SHRANK', 'MERGED', 'SPLIT', 'DISSOLVED'] as const),
        ...(['AMBIGUOUS', 'CONTRADICTION', 'RESOLVED'] as const),
      ]),
      clusterId: orNull(Id),
      version: orNull(Type.Integer()),
      groupIds: Ids,
      otherIds: Ids,
      reason: MaybeText,
      candidates: orNull(Type.Array(Ids)),
    }),
  ),
  more: Type.Boolean(),
  next: Type.String({ description: 'Cursor behind the last item: also at the end, to ask again later' }),
});
