/**
 * Clusters over stored match edges: agglomeration by average linkage under vetoes (matching rules §4).
 *
 * The two clusters with the highest average of bits between them join first, as long as the average speaks for one person
 * and no veto stands between them. A pair without a stored edge counts with the floor below which none is stored, so that
 * two fair edges do not chain strangers. What fits two clusters that contradict each other, within {@link AMBIGUOUS_BITS},
 * joins neither.
 *
 * The outcome is a function of nodes, edges and vetoes, in whatever order they come: bits are multiples of 1/1024, so that
 * sums are exact, and ties go by the name of a node, which its source gave, not by the id, which follows from the order of
 * arrival. Parts that no edge of {@link JOIN_BITS} or more connects do not touch each other: each may be computed alone.
 */
import {
  bitsOfProbability,
  DEFAULT_THRESHOLD,
  FLOOR_PROBABILITY,
  quantise,
  SHOW_PROBABILITY,
} from '../model/format.ts';
import { componentsOf, weakestOf } from './components.ts';
import { AMBIGUOUS_BITS } from './slots.ts';

/** Bits from which two clusters join: the default threshold of the model format, even odds. */
export const JOIN_BITS = bitsOfProbability(DEFAULT_THRESHOLD);
/** What a pair without an edge counts: nobody stored more. */
const FLOOR_BITS = quantise(bitsOfProbability(FLOOR_PROBABILITY));
/** Two clusters with less between them are two persons: so little that a pair of them would not be shown. */
const CONTRADICTION_BITS = bitsOfProbability(SHOW_PROBABILITY);

export type VetoReason = 'DECISION' | 'BIOMETRICS';

export interface Evidence {
  /** `name` breaks ties: unique, and the same however the graph came to be. */
  nodes: readonly { id: string; name: string }[];
  /** At most one for an unordered pair; bits are log2 odds, prior included. */
  edges: readonly Edge[];
  /** Two nodes that are never in one cluster. */
  vetoes: readonly Veto[];
}

interface Edge {
  a: string;
  b: string;
  bits: number;
}

export interface Veto {
  a: string;
  b: string;
  reason: VetoReason;
}

/** One step of how a cluster came together: two parts, the average between them and their strongest edge. */
export interface Join {
  one: string[];
  two: string[];
  bits: number;
  strongest: Edge;
}

export interface FormedCluster {
  /** Ids in the order of their names; two at least. */
  members: string[];
  /** In the order in which they were made. */
  joins: Join[];
  /** Bits of the weakest edge without which the cluster would fall apart. */
  weakest: number;
  /** Mean bits of all pairs of members, those without an edge at the floor. */
  average: number;
}

/** Two clusters (or single nodes) that would have joined, were there no veto. */
export interface Refusal {
  one: string[];
  two: string[];
  bits: number;
  veto: Veto;
}

/** What fits several that contradict each other, about as well: it stays apart from all of them. */
export interface Ambiguity {
  members: string[];
  candidates: { members: string[]; bits: number }[];
}

/** `a` = `b` and `b` = `c` by edges of {@link JOIN_BITS} or more, `a` ≠ `c` by a veto. */
export interface Contradiction {
  a: string;
  b: string;
  c: string;
  reason: VetoReason;
}

export interface Clustering {
  /** Of two members at least, in the order of the name of their first. */
  clusters: FormedCluster[];
  refusals: Refusal[];
  ambiguities: Ambiguity[];
  contradictions: Contradiction[];
}

/** Edges and vetoes of which an end is no node are left out. */
export function clusterEdges(evidence: Evidence): Clustering {
  const sorted = [...evidence.nodes].sort((x, y) => (x.name < y.name ? -1 : 1));
  const position = new Map(sorted.map((node, at) => [node.id, at]));
  const edges = evidence.edges.flatMap(({ a, b, bits }): Pair[] => {
    const [x, y] = [position.get(a), position.get(b)];
    return x === undefined || y === undefined ? [] : [{ x: Math.min(x, y), y: Math.max(x, y), bits }];
  });
  const vetoes = evidence.vetoes.flatMap(({ a, b, reason }): Apart[] => {
    const [x, y] = [position.get(a), position.get(b)];
    return x === undefined || y === undefined ? [] : [{ x: Math.min(x, y), y: Math.max(x, y), reason }];
  });
  const found: Clustering = { clusters: [], refusals: [], ambiguities: [], contradictions: [] };
  const ids = sorted.map((node) => node.id);
  for (const part of componentsOf(ids.length, edges, vetoes, JOIN_BITS)) {
    const linkage = new Linkage(ids, part.members, part.edges, part.vetoes);
    linkage.run();
    found.clusters.push(...linkage.clusters());
    found.refusals.push(...linkage.refusals());
    found.ambiguities.push(...linkage.ambiguities());
    found.contradictions.push(...linkage.contradictions());
  }
  return found;
}

interface Pair {
  x: number;
  y: number;
  bits: number;
}

interface Apart {
  x: number;
  y: number;
  reason: VetoReason;
}

/** What lies between two groups: the sum of their edges, how many those are, and the strongest. */
interface Between {
  sum: number;
  edges: number;
  strongest: Pair;
}

interface Group {
  /** Positions, rising: the first one names the group. */
  members: number[];
  /** Which joins made it, by their place in the order of all. */
  joins: number[];
  between: Map<Group, Between>;
  vetoes: Map<Group, Apart>;
}

interface Candidate {
  one: Group;
  two: Group;
  bits: number;
}

class Linkage {
  readonly #ids: readonly string[];
  readonly #edges: readonly Pair[];
  readonly #vetoes: readonly Apart[];
  readonly #groups: Set<Group>;
  readonly #joins: Join[] = [];
  #waiting: Candidate[] = [];

  constructor(
    ids: readonly string[],
    members: readonly number[],
    edges: readonly Pair[],
    vetoes: readonly Apart[],
  ) {
    this.#ids = ids;
    this.#edges = edges;
    this.#vetoes = [...vetoes].sort((p, q) => p.x - q.x || p.y - q.y || (p.reason < q.reason ? -1 : 1));
    const single = new Map(
      members.map((at): [number, Group] => [
        at,
        { members: [at], joins: [], between: new Map(), vetoes: new Map() },
      ]),
    );
    this.#groups = new Set(single.values());
    for (const edge of edges) {
      const [one, two] = [single.get(edge.x) as Group, single.get(edge.y) as Group];
      const between = { sum: edge.bits, edges: 1, strongest: edge };
      one.between.set(two, between);
      two.between.set(one, between);
    }
    for (const veto of this.#vetoes) {
      const [one, two] = [single.get(veto.x) as Group, single.get(veto.y) as Group];
      if (!one.vetoes.has(two)) one.vetoes.set(two, veto);
      if (!two.vetoes.has(one)) two.vetoes.set(one, veto);
    }
  }

  run(): void {
    for (;;) {
      const candidates = this.#candidates().filter(({ one, two }) => !one.vetoes.has(two));
      const next = candidates.find((candidate) => rivalsOf(candidate).length === 0);
      // What is ambiguous waits until everything else has joined, and is asked again after every join.
      this.#waiting = candidates;
      if (next === undefined) return;
      this.#join(next);
    }
  }

  clusters(): FormedCluster[] {
    return [...this.#groups]
      .filter((group) => group.members.length > 1)
      .sort(byName)
      .map((group) => {
        const inside = new Set(group.members);
        const edges = this.#edges.filter(({ x, y }) => inside.has(x) && inside.has(y));
        const pairs = (inside.size * (inside.size - 1)) / 2;
        const sum = edges.reduce((total, { bits }) => total + bits, 0);
        return {
          members: this.#named(group),
          joins: group.joins.map((at) => this.#joins[at] as Join),
          weakest: weakestOf(group.members, edges),
          average: (sum + (pairs - edges.length) * FLOOR_BITS) / pairs,
        };
      });
  }

  refusals(): Refusal[] {
    return this.#candidates().flatMap(({ one, two, bits }) => {
      const veto = one.vetoes.get(two);
      return veto === undefined
        ? []
        : [{ one: this.#named(one), two: this.#named(two), bits, veto: this.#vetoOf(veto) }];
    });
  }

  ambiguities(): Ambiguity[] {
    const open = new Map<Group, Map<Group, number>>();
    for (const candidate of this.#waiting)
      for (const { mover, home, rival, bits } of rivalsOf(candidate)) {
        const fits = open.get(mover) ?? new Map<Group, number>();
        open.set(mover, fits.set(home, candidate.bits).set(rival, bits));
      }
    return [...open]
      .sort(([x], [y]) => byName(x, y))
      .map(([mover, fits]) => ({
        members: this.#named(mover),
        candidates: [...fits]
          .sort(([x, p], [y, q]) => q - p || byName(x, y))
          .map(([group, bits]) => ({ members: this.#named(group), bits })),
      }));
  }

  contradictions(): Contradiction[] {
    const near = new Map<number, Set<number>>();
    const add = (x: number, y: number) => near.set(x, (near.get(x) ?? new Set()).add(y));
    for (const { x, y, bits } of this.#edges) {
      if (bits < JOIN_BITS) continue;
      add(x, y);
      add(y, x);
    }
    return this.#vetoes.flatMap(({ x, y, reason }) =>
      [...(near.get(x) ?? [])]
        .filter((between) => near.get(y)?.has(between) === true)
        .sort((p, q) => p - q)
        .map((between) => ({ a: this.#id(x), b: this.#id(between), c: this.#id(y), reason })),
    );
  }

  /** Pairs of groups whose average speaks for one person, the best first. */
  #candidates(): Candidate[] {
    const candidates: Candidate[] = [];
    for (const one of this.#groups)
      for (const two of one.between.keys()) {
        if (byName(one, two) > 0) continue;
        const bits = averageOf(one, two);
        if (bits >= JOIN_BITS) candidates.push({ one, two, bits });
      }
    return candidates.sort((p, q) => q.bits - p.bits || byName(p.one, q.one) || byName(p.two, q.two));
  }

  #join({ one, two, bits }: Candidate): void {
    const { strongest } = one.between.get(two) as Between;
    const latest = this.#joins.push({
      one: this.#named(one),
      two: this.#named(two),
      bits,
      strongest: { a: this.#id(strongest.x), b: this.#id(strongest.y), bits: strongest.bits },
    });
    const whole: Group = {
      members: [...one.members, ...two.members].sort((x, y) => x - y),
      joins: [...one.joins, ...two.joins, latest - 1].sort((p, q) => p - q),
      between: new Map(),
      vetoes: new Map(),
    };
    for (const part of [one, two]) {
      this.#groups.delete(part);
      for (const [other, between] of part.between) {
        other.between.delete(part);
        if (other === one || other === two) continue;
        const both = together(whole.between.get(other), between);
        whole.between.set(other, both);
        other.between.set(whole, both);
      }
      for (const [other, veto] of part.vetoes) {
        other.vetoes.delete(part);
        if (whole.vetoes.has(other)) continue;
        whole.vetoes.set(other, veto);
        other.vetoes.set(whole, veto);
      }
    }
    this.#groups.add(whole);
  }

  #id(at: number): string {
    return this.#ids[at] as string;
  }

  #named(group: Group): string[] {
    return group.members.map((at) => this.#id(at));
  }

  #vetoOf({ x, y, reason }: Apart): Veto {
    return { a: this.#id(x), b: this.#id(y), reason };
  }
}

const byName = (one: Group, two: Group) => (one.members[0] as number) - (two.members[0] as number);

function averageOf(one: Group, two: Group): number {
  const { sum, edges } = one.between.get(two) ?? { sum: 0, edges: 0 };
  const pairs = one.members.length * two.members.length;
  return (sum + (pairs - edges) * FLOOR_BITS) / pairs;
}

/** The stronger edge stands for both; of two that are as strong, the one whose ends are named first. */
function together(known: Between | undefined, between: Between): Between {
  if (known === undefined) return between;
  const [p, q] = [known.strongest, between.strongest];
  const first = q.bits - p.bits || p.x - q.x || p.y - q.y;
  return {
    sum: known.sum + between.sum,
    edges: known.edges + between.edges,
    strongest: first <= 0 ? p : q,
  };
}

/** Groups that one of the two fits about as well as the other, and that contradict that other. */
function rivalsOf({ one, two, bits }: Candidate) {
  const least = Math.max(JOIN_BITS, bits - AMBIGUOUS_BITS);
  return [
    { mover: one, home: two },
    { mover: two, home: one },
  ].flatMap(({ mover, home }) =>
    [...mover.between.keys()].flatMap((rival) => {
      if (rival === home || mover.vetoes.has(rival)) return [];
      const fit = averageOf(mover, rival);
      if (fit < least) return [];
      const apart = home.vetoes.has(rival) || averageOf(home, rival) < CONTRADICTION_BITS;
      return apart ? [{ mover, home, rival, bits: fit }] : [];
    }),
  );
}
