/**
 * Clusters of the rows of a file.
 *
 * Pairs are taken from the strongest down. Two groups join when what all their records state together speaks for one
 * person: evidence of two groups is read from sums over the pairs between them, so that a fact of one record counts as far
 * as the records of the other bear it out. Plain connected components over-merge: two fair edges chain strangers.
 *
 * A group that fits two others which contradict each other, within {@link AMBIGUOUS_BITS}, is joined with neither.
 */

export interface ClusterPair {
  a: number;
  b: number;
  bits: number;
}

/** Evidence between two groups of slots, by sums over the pairs between them. */
export interface GroupEvidence {
  /** How many numbers a sum has. */
  width: number;
  /** Adds what a pair of slots says; `a < b`. */
  add(sum: Float64Array, a: number, b: number): void;
  /** Bits of a sum, prior included. */
  bits(sum: Float64Array): number;
}

export interface ClusterOptions {
  /** Bits from which two groups join. */
  threshold: number;
  evidence: GroupEvidence;
}

export interface Clusters {
  /** Cluster number of each slot: the lowest of its slots. */
  of: Int32Array;
  /** Pairs that were left apart because the record fits two clusters. */
  ambiguous: ClusterPair[];
}

/** A record that fits two contradicting clusters within these bits belongs to neither (matching rules §4). */
export const AMBIGUOUS_BITS = 3;

/** Two groups with fewer bits than this are two persons. */
const CONTRADICTION_BITS = -10;

/** Pairs summed at most between two groups: what larger groups have in common shows in their first records. */
const MOST_PAIRS = 256;

/** Sums between groups, kept while groups join: those of a joined group are those of its parts together. */
class Groups {
  readonly of: Int32Array;
  readonly #evidence: GroupEvidence;
  readonly #members = new Map<number, number[]>();
  readonly #sums = new Map<number, Map<number, Float64Array>>();

  constructor(slots: number, evidence: GroupEvidence) {
    this.of = Int32Array.from({ length: slots }, (_, i) => i);
    this.#evidence = evidence;
  }

  members(group: number): readonly number[] {
    return this.#members.get(group) ?? [group];
  }

  /** Bits between two groups, less what the choice among so many pairs brings by chance; `pair` is one between them. */
  bits(one: number, two: number, pair?: ClusterPair): number {
    const chances = this.members(one).length * this.members(two).length;
    if (chances === 1 && pair !== undefined) return pair.bits;
    return this.#evidence.bits(this.#sum(one, two)) - Math.log2(chances);
  }

  join(one: number, two: number): void {
    const [kept, gone] = one < two ? [one, two] : [two, one];
    const others = new Set([
      ...(this.#sums.get(kept)?.keys() ?? []),
      ...(this.#sums.get(gone)?.keys() ?? []),
    ]);
    others.delete(kept);
    others.delete(gone);
    for (const other of others) {
      const sum = this.#sum(kept, other);
      const more = this.#sum(gone, other);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (more[i] as number);
      this.#sums.get(other)?.delete(gone);
    }
    this.#sums.get(kept)?.delete(gone);
    this.#sums.delete(gone);
    const all = [...this.members(kept), ...this.members(gone)];
    for (const slot of all) this.of[slot] = kept;
    this.#members.set(kept, all);
    this.#members.delete(gone);
  }

  #sum(one: number, two: number): Float64Array {
    const known = this.#sums.get(one)?.get(two);
    if (known !== undefined) return known;
    const sum = new Float64Array(this.#evidence.width);
    let left = MOST_PAIRS;
    for (const a of this.members(one)) {
      for (const b of this.members(two)) {
        if (left-- <= 0) break;
        this.#evidence.add(sum, Math.min(a, b), Math.max(a, b));
      }
    }
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const sums = this.#sums.get(from);
      if (sums === undefined) this.#sums.set(from, new Map([[to, sum]]));
      else sums.set(to, sum);
    }
    return sum;
  }
}

/** @param pairs by falling bits, ties in a fixed order */
export function clusterSlots(
  slots: number,
  pairs: readonly ClusterPair[],
  { threshold, evidence }: ClusterOptions,
): Clusters {
  const groups = new Groups(slots, evidence);
  const { of } = groups;
  const edges = new Map<number, ClusterPair[]>();
  const strong = pairs.filter((pair) => pair.bits >= threshold);
  for (const pair of strong)
    for (const end of [pair.a, pair.b]) {
      const list = edges.get(end);
      if (list === undefined) edges.set(end, [pair]);
      else list.push(pair);
    }
  // What is ambiguous waits until everything else has joined, and is then asked again.
  let ambiguous: ClusterPair[] = [];
  let open = strong;
  for (let joined = true; joined; open = ambiguous) {
    joined = false;
    ambiguous = [];
    for (const pair of open) {
      const [one, two] = [of[pair.a] as number, of[pair.b] as number];
      if (one === two) continue;
      const bits = groups.bits(one, two, pair);
      if (bits < threshold) continue;
      if (rival(one, two, bits) || rival(two, one, bits)) {
        ambiguous.push(pair);
        continue;
      }
      joined = true;
      groups.join(one, two);
    }
  }
  return { of, ambiguous };

  /** Whether `mover` fits a third group about as well, which is not the same person as `home`. */
  function rival(mover: number, home: number, bits: number): boolean {
    const seen = new Set<number>([mover, home]);
    for (const slot of groups.members(mover)) {
      for (const edge of edges.get(slot) ?? []) {
        const third = of[edge.a === slot ? edge.b : edge.a] as number;
        if (seen.has(third)) continue;
        seen.add(third);
        if (groups.bits(mover, third, edge) < bits - AMBIGUOUS_BITS) continue;
        if (groups.bits(home, third) < CONTRADICTION_BITS) return true;
      }
    }
    return false;
  }
}
