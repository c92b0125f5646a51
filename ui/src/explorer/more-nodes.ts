/** "and 12 more": a node that stands for neighbours which were not asked for yet. It is no part of the scene. */
import type { View, VisibleEdge, VisibleNode } from '../graph-view/index.ts';
import type { More } from './store.ts';

const ASIDE = 58;

export function withMore(
  view: View,
  more: ReadonlyMap<string, More>,
  word: (left: number | undefined) => string,
): View {
  if (more.size === 0) return view;
  const nodes: VisibleNode[] = [];
  const edges: VisibleEdge[] = [];
  for (const { id, at } of view.nodes) {
    const rest = more.get(id);
    if (rest === undefined || at === undefined) continue;
    const own = `more:${id}`;
    nodes.push({
      ...{ id: own, node: { id: own, kind: 'MORE', systems: [], label: word(rest.left) } },
      ...{ at: { x: at.x + ASIDE, y: at.y - ASIDE }, pinned: false, onPath: false, folded: 0 },
    });
    edges.push({
      ...{ key: `edge-${own}`, from: id, to: own, onPath: false, weakest: false, parallel: false },
      edge: { key: `edge-${own}`, kind: 'MORE', from: id, to: own, words: '' },
    });
  }
  return { ...view, nodes: [...view.nodes, ...nodes], edges: [...view.edges, ...edges] };
}
