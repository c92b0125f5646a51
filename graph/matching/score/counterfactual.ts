/**
 * The smallest change of evidence that would take a pair over a threshold, in either direction: fewest features, then
 * fewest bits. Exact: every level of every feature is tried, and each try is weighed on the way of a real score, so that
 * conditional features, other explanations and the limit of two generations count.
 *
 * A level that is put in the place of the found one is weighed at middling rarity, for nobody knows the value that would
 * be shared. Varied are the features that an explanation names; one that neither side ever states is no evidence to get.
 */
import {
  compareFacts,
  FEATURES,
  type Feature,
  LEVELS,
  levels,
  MISSING,
  met,
  moveConditional,
  rare,
} from '../compare/index.ts';
import { probabilityOf } from '../model/format.ts';
import type { Weights } from '../model/weights.ts';
import type { ProfileStore } from '../profile/index.ts';

/** Features changed at once: what needs more is no small change, and trying it costs more than it tells. */
export const MOST_CHANGES = 3;

export interface EvidenceChange {
  feature: Feature;
  /** Levels as {@link LEVELS} names them. */
  from: string;
  to: string;
}

export interface Counterfactual {
  /** At most {@link MOST_CHANGES}, in the order of {@link FEATURES}. */
  changes: EvidenceChange[];
  /** Total after the change, prior included. */
  bits: number;
  /** 0..1. */
  probability: number;
}

/**
 * The smallest change after which the pair of slots is on the other side of `threshold`, a probability; undefined where no
 * change of so few features does it. `named`: features with at least one side that may state them.
 */
export function counterfactual(
  store: ProfileStore,
  a: number,
  b: number,
  weights: Weights,
  named: ReadonlySet<string>,
  threshold: number,
): Counterfactual | undefined {
  compareFacts(store, a, b, weights);
  const found = new Tries(weights, named);
  for (let count = 1; count <= MOST_CHANGES; count++) {
    const best = found.smallest(count, threshold);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The pair compared last, with other levels put in. */
class Tries {
  readonly #weights: Weights;
  readonly #levels = Uint8Array.from(levels);
  readonly #rare = Int32Array.from(rare);
  readonly #met = Float64Array.from(met);
  readonly #features: number[];
  readonly #bits: number;

  constructor(weights: Weights, named: ReadonlySet<string>) {
    this.#weights = weights;
    this.#features = FEATURES.flatMap((feature, f) =>
      this.#levels[f] !== MISSING || named.has(feature) ? [f] : [],
    );
    this.#bits = this.#total();
  }

  smallest(count: number, threshold: number): Counterfactual | undefined {
    const isOver = (bits: number) => probabilityOf(bits) >= threshold;
    const before = isOver(this.#bits);
    let least = Number.POSITIVE_INFINITY;
    let best: Counterfactual | undefined;
    this.#each(count, 0, [], (chosen) => {
      const bits = this.#total(chosen);
      const change = Math.abs(bits - this.#bits);
      if (isOver(bits) === before || change >= least) return;
      least = change;
      best = { changes: chosen.map((one) => this.#named(one)), bits, probability: probabilityOf(bits) };
    });
    return best;
  }

  /** Visits every choice of `count` features, each at another level than its own. */
  #each(count: number, from: number, chosen: Choice[], visit: (chosen: readonly Choice[]) => void): void {
    if (count === 0) {
      visit(chosen);
      return;
    }
    for (let at = from; at < this.#features.length; at++) {
      const feature = this.#features[at] as number;
      const size = LEVELS[FEATURES[feature] as Feature].length;
      for (let level = 0; level < size; level++) {
        if (level === this.#levels[feature]) continue;
        chosen.push({ feature, level });
        this.#each(count - 1, at + 1, chosen, visit);
        chosen.pop();
      }
    }
  }

  #total(chosen: readonly Choice[] = []): number {
    levels.set(this.#levels);
    rare.set(this.#rare);
    met.set(this.#met);
    for (const { feature, level } of chosen) {
      levels[feature] = level;
      rare[feature] = -1;
      met[feature] = this.#weights.usualBits(feature);
    }
    moveConditional();
    return this.#weights.total();
  }

  #named({ feature, level }: Choice): EvidenceChange {
    const name = FEATURES[feature] as Feature;
    return {
      feature: name,
      from: LEVELS[name][this.#levels[feature] as number] as string,
      to: LEVELS[name][level] as string,
    };
  }
}

interface Choice {
  feature: number;
  level: number;
}
