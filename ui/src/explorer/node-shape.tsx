/** The shape of a kind of node, small, for lists. */
import { SHAPE_PATHS, shapeOf } from '../graph-view/index.ts';

export function NodeShape({ kind }: { kind: string }) {
  return (
    <svg className="node-shape" viewBox="-18 -18 36 36" aria-hidden="true" focusable="false">
      <path d={SHAPE_PATHS[shapeOf(kind)]} fill="var(--raised)" stroke="var(--ink-2)" strokeWidth="3" />
    </svg>
  );
}
