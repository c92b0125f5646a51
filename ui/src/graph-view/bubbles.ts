/** Chains as circles, for the view from very far. */
import type { Bubble } from './paint.ts';
import { lookOf, NODE_SIZE, type Tokens } from './style.ts';
import { chainsOf, type View } from './visible.ts';

/** Smaller chains say more as they are. */
const LEAST_NODES = 3;

/** Circles in the units of the scene. */
export function bubblesOf(
  view: View,
  placeOf: (id: string) => { x: number; y: number } | undefined,
): Bubble[] {
  const ids = view.nodes.map(({ id }) => id);
  const chains = chainsOf(ids, view.edges).filter(({ length }) => length >= LEAST_NODES);
  const chainOf = new Map(chains.flatMap((chain, index) => chain.map((id) => [id, index] as const)));
  const colours = chains.map(() => new Map<keyof Tokens, number>());
  for (const { edge, from } of view.edges) {
    const counts = colours[chainOf.get(from) ?? -1];
    if (counts === undefined || edge.colour === undefined) continue;
    const { stroke } = lookOf(edge);
    counts.set(stroke, (counts.get(stroke) ?? 0) + 1);
  }
  return chains.map((chain, index) => {
    const places = chain.map(placeOf).filter((place) => place !== undefined);
    const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
    const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
    const reach = places.reduce((most, place) => Math.max(most, Math.hypot(place.x - x, place.y - y)), 0);
    return {
      ...{ x, y, radius: reach + NODE_SIZE / 2, nodes: chain.length },
      links: [...(colours[index] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  });
}
