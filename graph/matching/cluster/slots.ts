/**
 * Clusters of the rows of files, where every pair can be compared on the spot: a statistical grouping, never a person.
 *
 * Pairs are taken from the strongest down. Two groups join when what all their records state together speaks for one
 * person: of each feature the best agreement of any record of the one with any of the other, so that a woman who is known
 * by her old name in one record and by her new one in another is met by either, while what no record of the one shares with
 * the other counts against it. Plain connected components over-merge: two fair edges chain strangers.
 *
 * A group that fits two others which contradict each other, within {@link AMBIGUOUS_BITS}, is joined with neither.
 */

export interface ClusterPair {
  a: number;
  b: number;
  bits: number;
}

/** Evidence between two groups of slots, in bits, prior included. */
export type GroupEvidence = (one: readonly number[], two: readonly number[]) => number;

export interface ClusterOptions {
  /** Bits from which two groups join. */
  threshold: number;
  evidence: GroupEvidence;
  /** False for groups that may not be one person whatever the evidence says. */
  mayJoin?: (one: readonly number[], two: readonly number[]) => boolean;
}

export interface Clusters {
  /** Cluster number of each slot. */
  of: Int32Array;
  /** Pairs that were left apart because the record fits two clusters. */
  ambiguous: ClusterPair[];
}

/** A record that fits two contradicting clusters within these bits belongs to neither (matching rules §4). */
export const AMBIGUOUS_BITS = 3;

/** Two groups with fewer bits than this are two persons. */
export const CONTRADICTION_BITS = -10;

/** @param pairs by falling bits, ties in a fixed order */
export function clusterSlots(
  slots: number,
  pairs: readonly ClusterPair[],
  options: ClusterOptions,
): Clusters {
  const { threshold, evidence, mayJoin = () => true } = options;
  const of = Int32Array.from({ length: slots }, (_, i) => i);
  const members = new Map<number, number[]>();
  const groupOf = (slot: number) => members.get(of[slot] as number) ?? [slot];
  const edges = new Map<number, ClusterPair[]>();
  for (const pair of pairs) {
    if (pair.bits < threshold) break;
    for (const end of [pair.a, pair.b]) {
      const list = edges.get(end);
      if (list === undefined) edges.set(end, [pair]);
      else list.push(pair);
    }
  }
  // What is ambiguous waits until everything else has joined, and is then asked again.
  let ambiguous: ClusterPair[] = [];
  let open = pairs.filter((pair) => pair.bits >= threshold);
  for (let joined = true; joined; open = ambiguous) {
    joined = false;
    ambiguous = [];
    for (const pair of open) {
      const [one, two] = [groupOf(pair.a), groupOf(pair.b)];
      if (of[pair.a] === of[pair.b] || !mayJoin(one, two)) continue;
      const bits =
        one.length + two.length === 2 ? pair.bits : evidence(one, two) - Math.log2(one.length * two.length);
      if (bits < threshold) continue;
      if (rival(one, two, bits) || rival(two, one, bits)) {
        ambiguous.push(pair);
        continue;
      }
      joined = true;
      const number = Math.min(of[pair.a] as number, of[pair.b] as number);
      const all = [...one, ...two];
      for (const slot of all) of[slot] = number;
      members.set(number, all);
    }
  }
  return { of, ambiguous };

  /** Whether `mover` fits a third group about as well, which is not the same person as `home`. */
  function rival(mover: readonly number[], home: readonly number[], bits: number): boolean {
    const seen = new Set<number>();
    for (const slot of mover) {
      for (const edge of edges.get(slot) ?? []) {
        const other = edge.a === slot ? edge.b : edge.a;
        const number = of[other] as number;
        if (seen.has(number) || number === of[mover[0] as number] || number === of[home[0] as number])
          continue;
        seen.add(number);
        const third = groupOf(other);
        if (edge.bits < bits - AMBIGUOUS_BITS && third.length === 1 && mover.length === 1) continue;
        if (evidence(mover, third) < bits - AMBIGUOUS_BITS) continue;
        if (evidence(home, third) < CONTRADICTION_BITS) return true;
      }
    }
    return false;
  }
}
