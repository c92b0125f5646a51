/** The line of time: where changes lie on it, which of them are one mark, and where the handle comes to rest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from './known-graph.ts';
import { marksOf, placeIn, signOf, snapped, spanOf, timeAt } from './strip.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');
const change = (hours: number, rest: Partial<Change> = {}): Change => ({
  ...{
    at: new Date(START + hours * HOUR).toISOString(),
    kind: 'LINK',
    id: 'l',
    event: 'DECIDED',
    colour: 'WHITE',
  },
  ...rest,
});

test('the line runs from a little before the first change to now', () => {
  expect(spanOf([], START)).toBeUndefined();
  const span = spanOf([change(0), change(10)], START + 100 * HOUR);
  expect(span).toEqual({ from: START - 2 * HOUR, to: START + 100 * HOUR });
  // A change of this instant, or one of a clock that runs ahead, still leaves a line.
  const { from, to } = spanOf([change(1)], START) ?? { from: 0, to: 0 };
  expect(to).toBeGreaterThan(from);
});

test('what is too near to be drawn apart is one mark with each sign once, oldest meaning first', () => {
  const span = { from: START, to: START + 100 * HOUR };
  const changes = [
    change(10, { kind: 'RECORD', event: 'CREATED', colour: undefined }),
    change(10.5, { colour: 'YELLOW' }),
    change(11, { colour: 'YELLOW' }),
    change(50, { colour: 'RED', redKind: 'SPLIT' }),
    change(90, { event: 'ERASED', colour: undefined }),
  ];
  const marks = marksOf(changes, span, 0.02);
  expect(marks.map(({ signs, changes: own }) => [signs, own.length])).toEqual([
    [['RECORD', 'YELLOW'], 3],
    [['RED_SPLIT'], 1],
    [['ENDED'], 1],
  ]);
  expect(marks[0]?.place).toBeCloseTo(0.105);
});

test('a link that stands without a colour told is not drawn as one that ended', () => {
  expect(signOf(change(0, { colour: undefined }))).toBe('TOLD');
});

test('every change is in one mark, and marks stand apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (hours) => {
      const changes = hours.toSorted((x, y) => x - y).map((hour) => change(hour));
      const span = spanOf(changes, START + 1000 * HOUR) ?? { from: 0, to: 1 };
      const marks = marksOf(changes, span, 0.02);
      expect(marks.flatMap((mark) => mark.changes)).toEqual(changes);
      for (const [index, { place }] of marks.entries())
        expect(place).toBeGreaterThan(marks[index - 1]?.place ?? -1);
    }),
  );
});

test('the handle comes to rest on a change that is near, else where it was let go', () => {
  const span = { from: START, to: START + 100 * HOUR };
  const changes = [change(10), change(50)];
  expect(snapped(changes, span, 0.504, 0.01)).toBe(change(50).at);
  expect(snapped(changes, span, 0.3, 0.01)).toBe(change(30).at);
  expect(timeAt(span, -1)).toBe(span.from);
  expect(placeIn(span, span.to + HOUR)).toBe(1);
});
