/**
 * The strongest path of a graph: the one whose weakest edge is strongest (max-min), the shortest of those. Pure.
 * Layers of growing length (Bellman and Ford, with minimum in place of sum): exact for any bound on the length.
 */

export interface WeightedEdge {
  from: string;
  to: string;
  /** Infinity for an edge on which no path stands or falls. */
  strength: number;
}

interface Reached {
  width: number;
  /** Edge walked last and the node it was walked from; undefined at the start. */
  by?: { edge: number; from: string };
}

/**
 * Indexes of the edges of the path, in order; undefined when there is none of at most `maxLength` edges. Edges are
 * walked both ways. Between equals the edge that stands first wins.
 */
export function strongestPath(
  edges: readonly WeightedEdge[],
  from: string,
  to: string,
  maxLength: number,
): number[] | undefined {
  if (from === to) return [];
  const at = incidence(edges);
  const layers: Map<string, Reached>[] = [new Map([[from, { width: Number.POSITIVE_INFINITY }]])];
  let best: { length: number; width: number } | undefined;
  for (let length = 1; length <= maxLength; length += 1) {
    const next = new Map<string, Reached>();
    for (const [node, { width }] of layers[length - 1] as Map<string, Reached>)
      for (const index of at.get(node) ?? []) {
        const edge = edges[index] as WeightedEdge;
        const other = edge.from === node ? edge.to : edge.from;
        const reached = Math.min(width, edge.strength);
        const known = next.get(other);
        if (
          known === undefined ||
          reached > known.width ||
          (reached === known.width && index < edgeOf(known))
        )
          next.set(other, { width: reached, by: { edge: index, from: node } });
      }
    layers.push(next);
    const width = next.get(to)?.width;
    if (width !== undefined && (best === undefined || width > best.width)) best = { length, width };
  }
  return best === undefined ? undefined : wayBack(layers, to, best.length);
}

const edgeOf = (reached: Reached) => reached.by?.edge ?? -1;

function incidence(edges: readonly WeightedEdge[]): Map<string, number[]> {
  const at = new Map<string, number[]>();
  const add = (node: string, index: number) => {
    const list = at.get(node);
    if (list === undefined) at.set(node, [index]);
    else list.push(index);
  };
  for (const [index, edge] of edges.entries()) {
    add(edge.from, index);
    if (edge.to !== edge.from) add(edge.to, index);
  }
  return at;
}

function wayBack(layers: readonly Map<string, Reached>[], to: string, length: number): number[] {
  const path: number[] = [];
  let node = to;
  for (let layer = length; layer > 0; layer -= 1) {
    const by = layers[layer]?.get(node)?.by;
    if (by === undefined) break;
    path.unshift(by.edge);
    node = by.from;
  }
  return path;
}
