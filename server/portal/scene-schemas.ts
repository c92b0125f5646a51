/**
 * The wire form of scenes: a view of the explorer as a log of operations that hold ids, positions and codes, never a
 * name of a person. Strict: what the schema does not name is refused.
 */
import { Type } from 'typebox';
import { FOLDED_KINDS, type SceneOperation } from '../../graph/portal/index.ts';
import { FoldedId } from './graph-schemas.ts';
import { Colour, Cursor, Id, Next, optional, strict, Text } from './schemas.ts';

/** Operations of one scene, and bytes of their text. */
export const MAX_OPERATIONS = 20_000;
export const MAX_SCENE_BYTES = 2_000_000;

const Nodes = Type.Array(FoldedId, { minItems: 1, maxItems: 5_000 });
const KEY = '^[A-Za-z0-9_:|-]{1,160}$';
const Key = Type.String({ pattern: KEY });
const Coordinate = Type.Number({ minimum: -1e7, maximum: 1e7 });
const Positions = Type.Array(Type.Tuple([FoldedId, Coordinate, Coordinate]), {
  minItems: 1,
  maxItems: 20_000,
});
const stamp = {
  at: optional(Type.String({ format: 'date-time', maxLength: 40 })),
  label: optional(
    Type.String({ pattern: '^[A-Z][A-Z_]{1,31}$', description: 'A code such as EXPAND, SEED or PATH' }),
  ),
};
const Edge = Type.Object(
  { key: Key, kind: Type.Enum([...FOLDED_KINDS]), from: FoldedId, to: FoldedId },
  strict,
);
const Filter = Type.Object(
  {
    colours: optional(Type.Array(Colour, { maxItems: 4, description: 'Switched off' })),
    kinds: optional(Type.Array(Type.String({ pattern: '^[A-Z_]{1,32}$' }), { maxItems: 20 })),
    systems: optional(Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,31}$' }), { maxItems: 50 })),
    minProbability: optional(Type.Number({ minimum: 0, maximum: 1 })),
  },
  strict,
);

const branches = [
  Type.Object(
    {
      ...{ op: Type.Literal('add'), nodes: Type.Array(FoldedId, { maxItems: 5_000 }) },
      edges: Type.Array(Edge, { maxItems: 20_000 }),
      ...stamp,
    },
    strict,
  ),
  Type.Object({ op: Type.Literal('remove'), nodes: Nodes, ...stamp }, strict),
  Type.Object({ op: Type.Literal('pin'), nodes: Nodes, ...stamp }, strict),
  Type.Object({ op: Type.Literal('unpin'), nodes: Nodes, ...stamp }, strict),
  Type.Object({ op: Type.Literal('hide'), nodes: Nodes, ...stamp }, strict),
  Type.Object({ op: Type.Literal('show'), nodes: Nodes, ...stamp }, strict),
  Type.Object({ op: Type.Literal('move'), positions: Positions, ...stamp }, strict),
  Type.Object({ op: Type.Literal('layout'), positions: Positions, ...stamp }, strict),
  Type.Object({ op: Type.Literal('filter'), filter: Filter, ...stamp }, strict),
  Type.Object({ op: Type.Literal('collapse'), group: FoldedId, ...stamp }, strict),
  Type.Object({ op: Type.Literal('expand-group'), group: FoldedId, ...stamp }, strict),
  Type.Object(
    {
      ...{ op: Type.Literal('path'), nodes: Nodes, edges: Type.Array(Key, { maxItems: 5_000 }) },
      weakest: optional(
        Type.String({ pattern: KEY, description: 'The edge that the path stands or falls with' }),
      ),
      complete: optional(
        Type.Boolean({ description: 'False when the search met a limit: there may be another path' }),
      ),
      ...stamp,
    },
    strict,
  ),
  Type.Object(
    {
      ...{ op: Type.Literal('style'), patterns: optional(Type.Boolean()) },
      labels: optional(Type.Boolean()),
      ...stamp,
    },
    strict,
  ),
  Type.Object(
    {
      op: Type.Literal('time'),
      date: Type.Union([Type.String({ format: 'date-time', maxLength: 40 }), Type.Null()], {
        description: 'The scene as known then; null: as it is now',
      }),
      ...stamp,
    },
    strict,
  ),
] as const;
/** Told apart by `op`, so that a fault names the field of its own form only. */
const Operation = Type.Unsafe<SceneOperation>({
  type: 'object',
  required: ['op'],
  discriminator: { propertyName: 'op' },
  oneOf: branches,
});
const Operations = Type.Array(Operation, { maxItems: MAX_OPERATIONS });
const Name = Type.String({
  ...{ minLength: 1, maxLength: 80, pattern: '^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$' },
  description: 'For finding it again. Everyone who opens the address reads it: no personal data',
});
const MaybeName = Type.Union([Type.String(), Type.Null()]);

export const SceneParams = Type.Object({ id: Id });
export const SceneQuery = Type.Object({ revision: optional(Type.Integer({ minimum: 1 })) });
export const ScenesQuery = Type.Object({
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export const NewScene = Type.Object({ name: optional(Name), operations: Operations }, strict);
export const SceneChange = Type.Object(
  {
    name: optional(Name),
    operations: Operations,
    mode: optional(
      Type.Enum(['REPLACE', 'APPEND'], {
        default: 'REPLACE',
        description: 'APPEND: the operations of the revision of If-Match, then these',
      }),
    ),
  },
  strict,
);
const head = {
  id: Id,
  name: MaybeName,
  revision: Type.Integer({ description: 'For If-Match, and for the address of this state' }),
  savedAt: Text,
};
export const SceneHead = Type.Object({ ...head, mine: Type.Boolean() });
export const Scene = Type.Object({
  ...head,
  mine: Type.Boolean(),
  operations: Type.Array(Operation),
  withheld: Type.Boolean({
    description: 'True when something is left out that the reader may not see; never how much',
  }),
});
export const SceneList = Type.Object({ items: Type.Array(SceneHead), next: Next });
