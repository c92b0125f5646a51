/** Welch's t of two samples with variances of their own (Welch 1947). */
export interface Welch {
  /** Positive where the first sample is the greater. */
  t: number;
  /** Milliseconds: means and medians of both. */
  means: [number, number];
  medians: [number, number];
}

export function tTest(a: readonly number[], b: readonly number[]): Welch {
  const [x, y] = [moments(a), moments(b)];
  const error = Math.sqrt(x.variance / a.length + y.variance / b.length);
  return { t: (x.mean - y.mean) / error, means: [x.mean, y.mean], medians: [median(a), median(b)] };
}

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

export const median = (values: readonly number[]) =>
  values.toSorted((p, q) => p - q)[values.length >> 1] as number;
