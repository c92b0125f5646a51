/** Faces brought into one position, whatever their place, size and turn. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chip, fitFace, misfit, type Point, sideOf } from './geometry.ts';

const size = 200;
/** A picture whose red is the column and whose green is the row: a colour tells the place it was taken from. */
const map = () => {
  const rgb = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rgb.set([x, y, 0], (y * size + x) * 3);
  return { width: size, height: size, rgb };
};

const upright = { a: 80, b: 0, dx: 60, dy: 60 };
const frontal: Point[] = [
  { x: 0.12058, y: 0.21373 },
  { x: 0.33409, y: 0.22906 },
  { x: 0.64606, y: 0.22897 },
  { x: 0.85957, y: 0.2135 },
  { x: 0.49011, y: 0.6278 },
];
const moved = (by: typeof upright) =>
  frontal.map(({ x, y }) => ({ x: by.a * x - by.b * y + by.dx, y: by.b * x + by.a * y + by.dy }));

test('the similarity of a mean face is found again, with nothing left over', () => {
  const number = fc.double({ min: -150, max: 150, noNaN: true });
  fc.assert(
    fc.property(number, number, number, number, (a, b, dx, dy) => {
      fc.pre(Math.hypot(a, b) > 5);
      const points = moved({ a, b, dx, dy });
      const fit = fitFace(points);
      expect(fit.a).toBeCloseTo(a, 6);
      expect(fit.b).toBeCloseTo(b, 6);
      expect(sideOf(fit)).toBeCloseTo(Math.hypot(a, b), 6);
      expect(misfit(points, fit)).toBeLessThan(1e-9);
    }),
  );
});

test('a nose beside the eyes, as in a profile, leaves much over', () => {
  const points = moved(upright);
  points[4] = { x: (points[0] as Point).x, y: (points[4] as Point).y };
  expect(misfit(points, fitFace(points))).toBeGreaterThan(0.08);
});

test('a chip shows the face upright with its margin, and its mirror image the other way round', () => {
  const chip = new Chip(map(), upright, 150, 0.25);
  expect(chip.inPicture({ x: 0, y: 0 })).toEqual({ x: 40, y: 40 });
  expect([chip.rgb[0], chip.rgb[1]]).toEqual([40, 40]);
  const mirrored = new Chip(map(), upright, 150, 0.25, true);
  const last = (150 - 1) * 3;
  expect(mirrored.rgb[last]).toBeCloseTo(40, 3);
  expect(mirrored.rgb[0]).toBeCloseTo(chip.rgb[last] as number, 3);
});

test('outside of the picture the colour of its edge goes on', () => {
  const chip = new Chip(map(), { ...upright, dx: -60 }, 60, 0.25);
  expect(chip.rgb[0]).toBe(0);
  expect(chip.rgb.every(Number.isFinite)).toBe(true);
});
