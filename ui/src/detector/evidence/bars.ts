/** The score as a waterfall: each bar begins where the one before it ended, the last one ends at the total. */
import type { Score } from '../model.ts';

export interface Bar {
  name: string;
  /** Absent for prior and total, which no feature makes. */
  feature?: Score['features'][number];
  bits: number;
  /** Ends of the bar on the common scale, 0 to 1 from its lowest to its highest value. */
  from: number;
  to: number;
}
export interface Waterfall {
  bars: Bar[];
  /** Where zero lies on the scale: no weight either way. */
  zero: number;
}

interface Step {
  name: string;
  bits: number;
  feature?: Score['features'][number];
}

export function waterfallOf({ prior, bits, features }: Score): Waterfall {
  const parts: Step[] = [
    { name: 'prior', bits: prior },
    ...features.map((feature) => ({ name: feature.feature, bits: feature.bits, feature })),
  ];
  let sum = 0;
  const steps = parts.map((part) => {
    const from = sum;
    sum += part.bits;
    return { ...part, from, to: sum };
  });
  const ends = [0, bits, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  return {
    zero: place(0),
    bars: [...steps, { name: 'total', bits, from: 0, to: bits }].map((step) => ({
      ...step,
      from: place(step.from),
      to: place(step.to),
    })),
  };
}
