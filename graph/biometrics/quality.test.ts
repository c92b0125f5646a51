/** The worst part decides, and says why. */
import { expect, test } from 'vitest';
import { judgeFinger, judgeQuality } from './index.ts';

const scales = {
  rising: { least: 10, best: 20, reason: 'too low' },
  falling: { least: 0.5, best: 0.1, reason: 'too high' },
};

test.each([
  [{ rising: 20, falling: 0.1 }, 100, []],
  [{ rising: 10, falling: 0.1 }, 30, []],
  [{ rising: 99, falling: 0.5 }, 30, []],
  [{ rising: 15, falling: 0.1 }, 65, []],
  [{ rising: 9, falling: 0.1 }, 23, ['too low']],
  [{ rising: 0, falling: 2 }, 0, ['too low', 'too high']],
  [{ rising: Number.NaN, falling: 0.1 }, 0, ['too low']],
])('%j scores %d', (measured, score, reasons) => {
  const judged = judgeQuality(measured, scales);
  expect(judged).toMatchObject({ score, reasons, isEnough: reasons.length === 0 });
  expect(Math.min(judged.parts.rising, judged.parts.falling)).toBe(score);
});

test('a print with few minutiae, little ridge or pale ridges is below the minimum', () => {
  const good = { minutiae: 35, ridgeArea: 170, contrast: 0.6 };
  expect(judgeFinger(good).isEnough).toBe(true);
  for (const poor of [{ minutiae: 5 }, { ridgeArea: 60 }, { contrast: 0.1 }])
    expect(judgeFinger({ ...good, ...poor }).reasons).toHaveLength(1);
});
