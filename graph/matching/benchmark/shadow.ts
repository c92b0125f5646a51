/** How a model does on labelled pairs, altogether and for groups of persons. */
import { bitsOfPairs } from '../learn/index.ts';
import { DEFAULT_THRESHOLD, type Model, probabilityOf, STRONG_PROBABILITY } from '../model/format.ts';
import { factsOfIdentity } from '../profile/index.ts';
import type { BenchmarkPair } from './pairs.ts';

export interface ShadowGroup {
  /** True pairs of the group. */
  pairs: number;
  /** F1 at the default threshold, 0..1; 1 where nothing is claimed and nothing true. */
  f1: number;
}

export interface Shadow {
  /** Share of the pairs at the strong threshold that are one person, 0..1; 1 where there are none. */
  strongPrecision: number;
  strongPairs: number;
  f1: number;
  /** By script, nationality and sex: the groups in the order of their names. */
  groups: Record<'script' | 'nationality' | 'sex', Record<string, ShadowGroup>>;
}

export function shadow(model: Model, pairs: readonly BenchmarkPair[]): Shadow {
  const bits = bitsOfPairs(
    model,
    pairs.map(({ a, b }) => ({ a: [factsOfIdentity(a)], b: [factsOfIdentity(b)] })),
  );
  const judged = pairs.map((pair, i) => ({ ...pair, probability: probabilityOf(bits[i] as number) }));
  const strong = judged.filter(({ probability }) => probability >= STRONG_PROBABILITY);
  const by = (kind: keyof BenchmarkPair['groups']) => {
    const names = [...new Set(pairs.map(({ groups }) => groups[kind]))].sort();
    return Object.fromEntries(
      names.map((name) => [name, groupOf(judged.filter(({ groups }) => groups[kind] === name))]),
    );
  };
  return {
    strongPrecision: strong.length === 0 ? 1 : strong.filter(({ same }) => same).length / strong.length,
    strongPairs: strong.length,
    f1: groupOf(judged).f1,
    groups: { script: by('script'), nationality: by('nationality'), sex: by('sex') },
  };
}

function groupOf(judged: readonly { same: boolean; probability: number }[]): ShadowGroup {
  let [found, claimed, truth] = [0, 0, 0];
  for (const { same, probability } of judged) {
    if (same) truth += 1;
    if (probability < DEFAULT_THRESHOLD) continue;
    claimed += 1;
    if (same) found += 1;
  }
  return { pairs: truth, f1: claimed + truth === 0 ? 1 : (2 * found) / (claimed + truth) };
}
