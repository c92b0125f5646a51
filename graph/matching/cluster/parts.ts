/**
 * Parts of the graph of match edges that can be clustered each alone: what joining edges connect. Where more than
 * {@link MOST_IN_PART} hang together by weak edges, these are left out, from the weakest up, until every part is small
 * enough: so that no job grows without bound, whatever names or values half a register shares.
 *
 * The parts are a function of the graph. All members of a part share its threshold, since what is connected by strong edges
 * is connected by weaker ones too; a part may so be found from any of its members by reading around it.
 */
import { bitsOfProbability, DEFAULT_THRESHOLD } from '../model/format.ts';

/** Bits from which two clusters join: the default threshold of the model format, even odds. */
export const JOIN_BITS = bitsOfProbability(DEFAULT_THRESHOLD);

/** Members of a part; of 42,708 generated groups at most 36 hang together by any joining edge. A design choice. */
export const MOST_IN_PART = 200;
/** Thresholds tried one after the other, in bits; what hangs together above the last is left apart altogether. */
const STEP_BITS = 3;
const STEPS = 14;

export interface Edge {
  a: string;
  b: string;
  bits: number;
}

export interface Part {
  /** Two at least. */
  members: string[];
  /** Bits from which an edge connects. */
  threshold: number;
}

export function partsOf(edges: Iterable<Edge>, most = MOST_IN_PART): Part[] {
  const parts: Part[] = [];
  split(
    [...edges].filter(({ bits }) => bits >= JOIN_BITS),
    0,
  );
  return parts;

  function split(open: readonly Edge[], step: number): void {
    const threshold = JOIN_BITS + step * STEP_BITS;
    const left = step === 0 ? open : open.filter(({ bits }) => bits >= threshold);
    const forest = new Forest();
    for (const { a, b } of left) forest.unite(a, b);
    const large = new Map<string, Edge[]>();
    for (const [root, members] of forest.trees())
      if (members.length <= most) parts.push({ members, threshold });
      else if (step < STEPS) large.set(root, []);
    if (large.size === 0) return;
    for (const edge of left) large.get(forest.root(edge.a))?.push(edge);
    for (const rest of large.values()) split(rest, step + 1);
  }
}

/** Union-find over names. */
export class Forest {
  readonly #parent = new Map<string, string>();

  root(name: string): string {
    let root = name;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    for (let step = name; step !== root; ) {
      const next = this.#up(step);
      this.#parent.set(step, root);
      step = next;
    }
    return root;
  }

  /** False when the two were in one tree already. */
  unite(a: string, b: string): boolean {
    const [one, two] = [this.root(a), this.root(b)];
    if (one === two) return false;
    this.#parent.set(one, two);
    return true;
  }

  trees(): Map<string, string[]> {
    return Map.groupBy([...this.#parent.keys()], (name) => this.root(name));
  }

  #up(name: string): string {
    const up = this.#parent.get(name);
    if (up === undefined) this.#parent.set(name, name);
    return up ?? name;
  }
}
