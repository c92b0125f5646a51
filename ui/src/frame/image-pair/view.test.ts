/** Two images in step: bounds, the place under the pointer, and turns of one side or both. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, transformOf, turned, WHOLE, zoomed } from './view.ts';

test('a whole image is not moved, and a zoomed one as far as its edge', () => {
  expect(moved(WHOLE, 0.5, -0.5)).toEqual(WHOLE);
  const view = moved(zoomed(WHOLE, 2), 3, -0.25);
  expect([view.zoom, view.x, view.y]).toEqual([2, 0.5, -0.25]);
  expect(zoomed(view, 0.1)).toEqual(WHOLE);
  expect(zoomed(WHOLE, 100).zoom).toBe(8);
});

test('the place under the pointer stays under it', () => {
  const place = { x: 0.2, y: -0.1 };
  const view = zoomed(WHOLE, 2, place);
  // What lies at a place of the box is (place - moved) / zoom of the image.
  expect([(place.x - view.x) / view.zoom, (place.y - view.y) / view.zoom]).toEqual([0.2, -0.1]);
});

test('turns are of one side or of both, and four of them are none', () => {
  const one = turned(WHOLE, { degrees: 90 }, 'b');
  expect([one.turns.a.degrees, one.turns.b.degrees]).toEqual([0, 90]);
  expect(turned(turned(WHOLE, 'mirror'), 'mirror')).toEqual(WHOLE);
  expect(turned(WHOLE, { degrees: -90 }).turns.a.degrees).toBe(270);
  expect(transformOf(turned(zoomed(WHOLE, 2), 'mirror', 'a'), 'a')).toBe(
    'translate(calc(-50% + 0cqw), calc(-50% + 0cqh)) scale(2) scaleX(-1) rotate(0deg)',
  );
});

test('whatever is done, images stay in their box', () => {
  const step = fc.tuple(
    fc.double({ min: 0.1, max: 5, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const end = steps.reduce(
        (view, [factor, by]) => moved(zoomed(view, factor, { x: by / 4, y: 0 }), by, -by),
        WHOLE,
      );
      expect(end.zoom).toBeGreaterThanOrEqual(1);
      expect(Math.max(Math.abs(end.x), Math.abs(end.y))).toBeLessThanOrEqual((end.zoom - 1) / 2);
    }),
  );
});
