/** Union-find over positions 0..n-1: the parts that edges connect, and the edge by which a part holds together. */

interface Pair {
  x: number;
  y: number;
}

interface Weighted extends Pair {
  bits: number;
}

export interface Component<E extends Weighted, V extends Pair> {
  /** Positions, rising. */
  members: number[];
  /** Between members, of any weight. */
  edges: E[];
  vetoes: V[];
}

class Forest {
  readonly #parent: Map<number, number>;

  constructor(positions: Iterable<number>) {
    this.#parent = new Map([...positions].map((at) => [at, at]));
  }

  root(at: number): number {
    let root = at;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    for (let step = at; step !== root; ) {
      const next = this.#up(step);
      this.#parent.set(step, root);
      step = next;
    }
    return root;
  }

  /** False when the two were in one part already. */
  unite(x: number, y: number): boolean {
    const [one, two] = [this.root(x), this.root(y)];
    if (one === two) return false;
    this.#parent.set(Math.max(one, two), Math.min(one, two));
    return true;
  }

  #up(at: number): number {
    return this.#parent.get(at) as number;
  }
}

/** Parts of two positions at least that edges of `least` bits or more connect, in the order of their first position. */
export function componentsOf<E extends Weighted, V extends Pair>(
  count: number,
  edges: readonly E[],
  vetoes: readonly V[],
  least: number,
): Component<E, V>[] {
  const forest = new Forest(Array.from({ length: count }, (_, at) => at));
  for (const { x, y, bits } of edges) if (bits >= least) forest.unite(x, y);
  const parts = new Map<number, Component<E, V>>();
  for (let at = 0; at < count; at++) {
    const root = forest.root(at);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, { members: [at], edges: [], vetoes: [] });
    else part.members.push(at);
  }
  const partOf = ({ x, y }: Pair) =>
    forest.root(x) === forest.root(y) ? parts.get(forest.root(x)) : undefined;
  for (const edge of edges) partOf(edge)?.edges.push(edge);
  for (const veto of vetoes) partOf(veto)?.vetoes.push(veto);
  return [...parts.values()].filter((part) => part.members.length > 1);
}

/**
 * Bits of the weakest edge of a maximum spanning tree: the strongest chain between any two members is at least that strong.
 * Negative infinity where the edges do not connect the members.
 */
export function weakestOf(members: readonly number[], edges: readonly Weighted[]): number {
  const forest = new Forest(members);
  let left = members.length - 1;
  for (const { x, y, bits } of [...edges].sort((p, q) => q.bits - p.bits))
    if (forest.unite(x, y)) {
      left -= 1;
      if (left === 0) return bits;
    }
  return Number.NEGATIVE_INFINITY;
}
