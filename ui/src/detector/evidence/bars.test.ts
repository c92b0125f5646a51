/** The bars of the waterfall end where the total ends: chart and number cannot disagree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfallOf } from './bars.ts';

const feature = (bits: number) => ({ feature: 'sex', level: 'equal', bits, sentence: '' });
const score = (prior: number, ...bits: number[]) => ({
  ...{ prior, probability: 0.5, features: bits.map(feature) },
  bits: bits.reduce((sum, one) => sum + one, prior),
});

describe('waterfall', () => {
  it('goes from the prior over every field to the total', () => {
    const { bars, zero } = waterfallOf(score(-10, 8, 4, -1));
    expect(bars.map(({ name, bits }) => [name, bits])).toEqual([
      ...[
        ['prior', -10],
        ['sex', 8],
        ['sex', 4],
      ],
      ...[
        ['sex', -1],
        ['total', 1],
      ],
    ]);
    expect(zero).toBeCloseTo(10 / 12);
    expect(bars.at(0)).toMatchObject({ from: zero, to: 0 });
  });

  it('ends at the total and never leaves the scale', () => {
    // Bits are kept in steps of 1/1024, so that sums are exact.
    const bits = fc.integer({ min: -20_000, max: 20_000 }).map((steps) => steps / 1024);
    fc.assert(
      fc.property(bits, fc.array(bits, { maxLength: 9 }), (prior, all) => {
        const { bars, zero } = waterfallOf(score(prior, ...all));
        expect(bars.at(-2)?.to).toBe(bars.at(-1)?.to);
        expect(bars.at(-1)?.from).toBe(zero);
        for (const { from, to } of bars)
          for (const end of [from, to]) expect(end >= 0 && end <= 1).toBe(true);
      }),
    );
  });
});
