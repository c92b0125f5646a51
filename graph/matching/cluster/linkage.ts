/** One part of the graph, joined step by step; what it does and why stands in `clustering.ts`. */
import { bitsOfProbability, FLOOR_PROBABILITY, quantise, SHOW_PROBABILITY } from '../model/format.ts';
import type { Ambiguity, Contradiction, FormedCluster, Join, Refusal, Veto, VetoReason } from './evidence.ts';
import { Heap } from './heap.ts';
import { type Edge, Forest, JOIN_BITS } from './parts.ts';
import { AMBIGUOUS_BITS } from './slots.ts';

/** What a pair without an edge counts: nobody stored more. */
const FLOOR_BITS = quantise(bitsOfProbability(FLOOR_PROBABILITY));
/** Two clusters with less between them are two persons: so little that a pair of them would not be shown. */
const CONTRADICTION_BITS = bitsOfProbability(SHOW_PROBABILITY);
/** Candidates named of one ambiguity, and contradictions of one part: more tell nobody more. */
const MOST_CANDIDATES = 8;
const MOST_CONTRADICTIONS = 100;

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

export class Linkage {
  readonly #ids: readonly string[];
  readonly #edges: readonly Pair[];
  readonly #vetoes: readonly Apart[];
  readonly #groups: Set<Group>;
  readonly #joins: Join[] = [];
  readonly #open = new Heap<Candidate>((x, y) => inOrder(x, y) < 0);
  #waiting: Candidate[] = [];

  /** @param nodes in the order of their names */
  constructor(nodes: readonly { id: string }[], edges: readonly Edge[], vetoes: readonly Veto[]) {
    this.#ids = nodes.map(({ id }) => id);
    const position = new Map(this.#ids.map((id, at) => [id, at]));
    const ends = ({ a, b }: { a: string; b: string }) => {
      const [x, y] = [position.get(a) as number, position.get(b) as number];
      return x < y ? { x, y } : { x: y, y: x };
    };
    this.#edges = edges.map((edge) => ({ ...ends(edge), bits: edge.bits }));
    this.#vetoes = vetoes
      .map((veto) => ({ ...ends(veto), reason: veto.reason }))
      .sort((p, q) => p.x - q.x || p.y - q.y || (p.reason < q.reason ? -1 : 1));
    const single = this.#ids.map(
      (_, at): Group => ({ members: [at], joins: [], between: new Map(), vetoes: new Map() }),
    );
    this.#groups = new Set(single);
    for (const edge of this.#edges) {
      const [one, two] = [single[edge.x] as Group, single[edge.y] as Group];
      const between = { sum: edge.bits, edges: 1, strongest: edge };
      one.between.set(two, between);
      two.between.set(one, between);
    }
    for (const veto of this.#vetoes) {
      const [one, two] = [single[veto.x] as Group, single[veto.y] as Group];
      if (!one.vetoes.has(two)) one.vetoes.set(two, veto);
      if (!two.vetoes.has(one)) two.vetoes.set(one, veto);
    }
  }

  run(): void {
    for (const candidate of this.#candidates()) this.#open.push(candidate);
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
      if (!this.#stands(next) || next.one.vetoes.has(next.two)) continue;
      if (isAmbiguous(next)) {
        this.#waiting.push(next);
        continue;
      }
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
          weakest: weakestOf(edges, group.members.length),
          average: (sum + (pairs - edges.length) * FLOOR_BITS) / pairs,
        };
      });
  }

  refusals(): Refusal[] {
    return this.#candidates()
      .sort(inOrder)
      .flatMap(({ one, two, bits }) => {
        const veto = one.vetoes.get(two);
        if (veto === undefined) return [];
        const { x, y, reason } = veto;
        return [
          {
            ...{ one: this.#named(one), two: this.#named(two), bits },
            veto: { a: this.#id(x), b: this.#id(y), reason },
          },
        ];
      });
  }

  ambiguities(): Ambiguity[] {
    const open = new Map<Group, Map<Group, number>>();
    for (const candidate of this.#waiting.filter((one) => this.#stands(one)))
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
          .slice(0, MOST_CANDIDATES)
          .map(([group, bits]) => ({ members: this.#named(group), bits })),
      }));
  }

  contradictions(): Contradiction[] {
    const near = new Map<number, Map<number, number>>();
    const add = (x: number, y: number, bits: number) =>
      near.set(x, (near.get(x) ?? new Map<number, number>()).set(y, bits));
    for (const { x, y, bits } of this.#edges) {
      if (bits < JOIN_BITS) continue;
      add(x, y, bits);
      add(y, x, bits);
    }
    const found = this.#vetoes.flatMap(({ x, y, reason }) =>
      [...(near.get(x) ?? [])].flatMap(([between, bits]) => {
        const other = near.get(y)?.get(between);
        return other === undefined ? [] : [{ x, between, y, reason, bits: Math.min(bits, other) }];
      }),
    );
    return found
      .sort((p, q) => q.bits - p.bits || p.x - q.x || p.y - q.y || p.between - q.between)
      .slice(0, MOST_CONTRADICTIONS)
      .map(({ x, between, y, reason }) => ({
        ...{ a: this.#id(x), b: this.#id(between), c: this.#id(y), reason },
      }));
  }

  /** Pairs of groups whose average speaks for one person. */
  #candidates(): Candidate[] {
    return [...this.#groups].flatMap((group) => this.#candidatesOf(group).filter(({ one }) => one === group));
  }

  #candidatesOf(group: Group): Candidate[] {
    return [...group.between.keys()].flatMap((other) => {
      const bits = averageOf(group, other);
      if (bits < JOIN_BITS) return [];
      const [one, two] = byName(group, other) < 0 ? [group, other] : [other, group];
      return [{ one, two, bits }];
    });
  }

  /** False once one of the two has joined another. */
  #stands({ one, two }: Candidate): boolean {
    return this.#groups.has(one) && this.#groups.has(two);
  }

  #join({ one, two, bits }: Candidate): void {
    const { strongest } = one.between.get(two) as Between;
    const latest = this.#joins.push({
      ...{ one: this.#named(one), two: this.#named(two), bits },
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
    for (const candidate of this.#candidatesOf(whole)) this.#open.push(candidate);
    // What was ambiguous may be so no more where the new group is one of those that it fits.
    const near = new Set([...whole.between.keys(), ...whole.vetoes.keys()]);
    const asked = this.#waiting.filter(({ one: x, two: y }) => near.has(x) || near.has(y));
    if (asked.length === 0) return;
    this.#waiting = this.#waiting.filter(({ one: x, two: y }) => !near.has(x) && !near.has(y));
    for (const candidate of asked) this.#open.push(candidate);
  }

  #id(at: number): string {
    return this.#ids[at] as string;
  }

  #named(group: Group): string[] {
    return group.members.map((at) => this.#id(at));
  }
}

const byName = (one: Group, two: Group) => (one.members[0] as number) - (two.members[0] as number);

/** The best first, between equals by name. */
const inOrder = (p: Candidate, q: Candidate) =>
  q.bits - p.bits || byName(p.one, q.one) || byName(p.two, q.two);

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

interface Rivalry {
  mover: Group;
  home: Group;
  rival: Group;
  bits: number;
}

/** Groups that one of the two fits about as well as the other, and that contradict that other. */
function* rivalsOf({ one, two, bits }: Candidate): Iterable<Rivalry> {
  const least = Math.max(JOIN_BITS, bits - AMBIGUOUS_BITS);
  for (const [mover, home] of [
    [one, two],
    [two, one],
  ] as const)
    for (const rival of mover.between.keys()) {
      if (rival === home || mover.vetoes.has(rival)) continue;
      const fit = averageOf(mover, rival);
      if (fit < least) continue;
      if (home.vetoes.has(rival) || averageOf(home, rival) < CONTRADICTION_BITS)
        yield { mover, home, rival, bits: fit };
    }
}

function isAmbiguous(candidate: Candidate): boolean {
  for (const _ of rivalsOf(candidate)) return true;
  return false;
}

/** Bits of the weakest edge of a maximum spanning tree: the strongest chain between any two is at least that strong. */
function weakestOf(edges: readonly Pair[], size: number): number {
  const forest = new Forest();
  let left = size - 1;
  for (const { x, y, bits } of [...edges].sort((p, q) => q.bits - p.bits))
    if (forest.unite(String(x), String(y))) {
      left -= 1;
      if (left === 0) return bits;
    }
  return Number.NEGATIVE_INFINITY;
}
