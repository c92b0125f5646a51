/** The bars of a score on one scale from 0 to 1: prior, every feature, total. */
import type { Feature } from '../evidence/index.ts';

export interface Score {
  prior: number;
  bits: number;
  probability: number;
  features: Feature[];
}

export interface Bar {
  name: string;
  bits: number;
  from: number;
  to: number;
  /** Absent for prior and total, which no feature makes. */
  feature?: Feature;
}

export function barsOf({ prior, bits, features }: Score): { bars: Bar[]; zero: number } {
  let sum = prior;
  const steps = [
    { name: 'prior', bits: prior, from: 0, to: prior },
    ...features.map((feature) => {
      const from = sum;
      sum += feature.bits;
      return { name: feature.feature, bits: feature.bits, from, to: sum, feature };
    }),
    { name: 'total', bits, from: 0, to: bits },
  ];
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  return {
    bars: steps.map((step) => ({ ...step, from: place(step.from), to: place(step.to) })),
    zero: place(0),
  };
}
