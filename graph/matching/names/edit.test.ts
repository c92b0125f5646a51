/** Optimal string alignment: published vectors, and agreement of the bit-parallel form with the plain table. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit.ts';

/** The recurrence as it is defined, with a whole table. */
function plain(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number) => table[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = d;
    }
  return at(a.length, b.length);
}

describe('edit distance', () => {
  test.each([
    ['martha', 'marhta', 1],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    // The restriction that tells optimal string alignment from Damerau-Levenshtein (Boytsov 2011).
    ['ca', 'abc', 3],
    ['a', 'a', 0],
    ['', 'ab', 2],
    ['smith', 'smiht', 1],
    ['иванов', 'иваонв', 1],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(editDistance(a, b, 9)).toBe(expected);
    expect(editDistance(b, a, 9)).toBe(expected);
  });

  test('agrees with the plain table for words of any length and alphabet, cut off above the limit', () => {
    const words = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'abжé'), maxLength: 12 }),
      fc.stringMatching(/^[a-z]{28,36}$/),
    );
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 40 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
        expect(editDistance(b, a, limit)).toBe(Math.min(plain(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
