/** Times of the same thing done many times. */

export interface Times {
  /** Milliseconds. */
  p50: number;
  p99: number;
  max: number;
}

/** Of at least one time. */
export function timesOf(ms: readonly number[]): Times {
  const sorted = [...ms].sort((x, y) => x - y);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] as number;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/** As it is printed: `p50, p99, max`. */
export function said({ p50, p99, max }: Times): string {
  return [p50, p99, max].map((ms) => ms.toFixed(ms < 20 ? 1 : 0)).join(', ');
}
