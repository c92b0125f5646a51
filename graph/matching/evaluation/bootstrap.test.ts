/** Intervals of accuracy: they hold the measure, shrink with the number of persons, and are the same every time. */
import { describe, expect, test } from 'vitest';
import { bootstrapIntervals } from './bootstrap.ts';
import { NO_TRUTH, type Scope } from './scope.ts';

/** `persons` of two records each in two sources; of every tenth the pair is missed, and it is claimed with the next. */
function world(persons: number) {
  const truth = Int32Array.from({ length: persons * 2 }, (_, row) => Math.floor(row / 2));
  const source = Int32Array.from({ length: persons * 2 }, (_, row) => row % 2);
  const scope: Scope = { source, within: false, across: true };
  const claimed = Array.from({ length: persons }, (_, person) =>
    person % 10 === 0 && person + 1 < persons
      ? { a: person * 2, b: person * 2 + 3 }
      : { a: person * 2, b: person * 2 + 1 },
  );
  return { truth, claimed, scope };
}

describe('intervals', () => {
  test('hold the measure and shrink by about the root of the number of persons', () => {
    const widths = [200, 20_000].map((persons) => {
      const { truth, claimed, scope } = world(persons);
      const intervals = bootstrapIntervals(truth, claimed, scope, 300);
      const [low, high] = intervals?.recall ?? [1, 0];
      expect(low).toBeLessThan(0.9);
      expect(high).toBeGreaterThan(0.9);
      return high - low;
    });
    const shrunk = (widths[0] as number) / (widths[1] as number);
    expect(shrunk).toBeGreaterThan(6);
    expect(shrunk).toBeLessThan(16);
  });

  test('are the same every time, and none where nothing can be drawn', () => {
    const { truth, claimed, scope } = world(100);
    expect(bootstrapIntervals(truth, claimed, scope)).toEqual(bootstrapIntervals(truth, claimed, scope));
    expect(bootstrapIntervals(truth.subarray(0, 2), [], scope)).toBeUndefined();
    expect(bootstrapIntervals(new Int32Array(8).fill(NO_TRUTH), claimed, scope)).toBeUndefined();
  });

  test('of claims that are all true have no width', () => {
    const { truth, scope } = world(50);
    const all = Array.from({ length: 50 }, (_, person) => ({ a: person * 2, b: person * 2 + 1 }));
    expect(bootstrapIntervals(truth, all, scope)).toEqual({ precision: [1, 1], recall: [1, 1], f1: [1, 1] });
  });
});
