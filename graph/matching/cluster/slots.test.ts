/** Clusters: strongest first, no chaining of strangers, and whoever fits two stays with neither. */
import { expect, test } from 'vitest';
import { type ClusterPair, clusterSlots } from './slots.ts';

/** Evidence between groups: the best of their pairs, -20 where a pair is named as two persons. */
function evidenceOf(pairs: readonly ClusterPair[], apart: readonly string[] = []) {
  const bits = new Map(pairs.map(({ a, b, bits: of }) => [`${a} ${b}`, of]));
  return (one: readonly number[], two: readonly number[]) => {
    let best = Number.NEGATIVE_INFINITY;
    for (const a of one)
      for (const b of two) {
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        if (apart.includes(key)) return -20;
        best = Math.max(best, bits.get(key) ?? -8);
      }
    return best;
  };
}
const groups = (of: Int32Array) =>
  [...Map.groupBy(of.keys(), (i) => of[i]).values()].map((group) => group.join(' ')).sort();

test('pairs at the threshold join, weaker ones do not', () => {
  const pairs = [
    { a: 0, b: 1, bits: 9 },
    { a: 2, b: 3, bits: 0 },
    { a: 1, b: 2, bits: -0.5 },
  ];
  expect(groups(clusterSlots(5, pairs, { threshold: 0, evidence: evidenceOf(pairs) }).of)).toEqual([
    '0 1',
    '2 3',
    '4',
  ]);
});

test('a chain over a contradiction is not closed', () => {
  const pairs = [
    { a: 0, b: 1, bits: 9 },
    { a: 1, b: 2, bits: 5 },
  ];
  const { of } = clusterSlots(3, pairs, { threshold: 0, evidence: evidenceOf(pairs, ['0 2']) });
  expect(groups(of)).toEqual(['0 1', '2']);
});

test('who fits two that contradict each other about as well is left with neither, and said so', () => {
  const pairs = [
    { a: 0, b: 1, bits: 6 },
    { a: 1, b: 2, bits: 5 },
  ];
  const { of, ambiguous } = clusterSlots(3, pairs, { threshold: 0, evidence: evidenceOf(pairs, ['0 2']) });
  expect(groups(of)).toEqual(['0', '1', '2']);
  expect(ambiguous).toHaveLength(2);
});

test('what may not be one person is kept apart whatever the evidence', () => {
  const pairs = [{ a: 0, b: 1, bits: 30 }];
  const { of } = clusterSlots(2, pairs, { threshold: 0, evidence: evidenceOf(pairs), mayJoin: () => false });
  expect(groups(of)).toEqual(['0', '1']);
});
