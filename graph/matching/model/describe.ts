/** A model in words and figures, and what changes between two. */
import { FEATURES, LEVELS } from '../compare/index.ts';
import type { Model } from './format.ts';

export interface LevelBits {
  feature: string;
  level: string;
  bits: number;
  m: number;
  u: number;
}

export function bitsOf(model: Model): LevelBits[] {
  return FEATURES.flatMap((feature) =>
    model.rates[feature].map(({ m, u }, i) => ({
      feature,
      level: LEVELS[feature][i + 1] as string,
      bits: Math.log2(m / u),
      m,
      u,
    })),
  );
}

export function describeModel(model: Model) {
  const { version, trainedOn, priorBits, household, origin } = model;
  return { version, trainedOn, priorBits, household, origin, weights: bitsOf(model) };
}

/** Bits by which a level must differ to be named. */
const NAMED = 0.05;

export function differences(
  one: Model,
  two: Model,
): { feature: string; level: string; one: number; two: number }[] {
  const others = bitsOf(two);
  return bitsOf(one)
    .map(({ feature, level, bits }, i) => ({ feature, level, one: bits, two: others[i]?.bits ?? 0 }))
    .filter((pair) => Math.abs(pair.one - pair.two) >= NAMED);
}
