import { expect, it } from 'vitest';
import { tTest } from './welch.ts';

it('is the t of unequal variances, signed by the order of the samples', () => {
  // Means 3 and 6, variances 2.5 and 10, five values each: (3 - 6) / sqrt(0.5 + 2).
  const [a, b] = [
    [1, 2, 3, 4, 5],
    [2, 4, 6, 8, 10],
  ] as const;
  expect(tTest(a, b).t).toBeCloseTo(-3 / Math.sqrt(2.5), 10);
  expect(tTest(b, a).t).toBeCloseTo(3 / Math.sqrt(2.5), 10);
  expect(tTest(a, b)).toMatchObject({ means: [3, 6], medians: [3, 6] });
});
