/** The bars of a score on one scale from 0 to 1: prior, every feature, total. */
export interface Score {
  prior: number;
  bits: number;
  probability: number;
  features: { feature: string; level: string; bits: number; sentence?: string }[];
}

export interface Bar {
  name: string;
  bits: number;
  sentence?: string | undefined;
  from: number;
  to: number;
  /** Prior and total, which no feature makes. */
  own: boolean;
}

export function barsOf({ prior, bits, features }: Score): { bars: Bar[]; zero: number } {
  let sum = prior;
  const steps = [
    { name: 'prior', bits: prior, from: 0, to: prior, own: true },
    ...features.map(({ feature, bits: weight, sentence }) => {
      const from = sum;
      sum += weight;
      return { name: feature, bits: weight, sentence, from, to: sum, own: false };
    }),
    { name: 'total', bits, from: 0, to: bits, own: true },
  ];
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  return {
    bars: steps.map((step) => ({ ...step, from: place(step.from), to: place(step.to) })),
    zero: place(0),
  };
}
