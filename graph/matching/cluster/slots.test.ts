/** Clusters: strongest first, no chaining of strangers, and whoever fits two stays with neither. */
import { expect, test } from 'vitest';
import { type ClusterPair, clusterSlots, type GroupEvidence } from './slots.ts';

/** Evidence between groups: the mean of the odds of their pairs, -20 bits where a pair is named as two persons. */
function evidenceOf(pairs: readonly ClusterPair[], apart: readonly string[] = []): GroupEvidence {
  const bits = new Map(pairs.map(({ a, b, bits: of }) => [`${a} ${b}`, of]));
  return {
    width: 3,
    add: (sum, a, b) => {
      sum[0] = (sum[0] as number) + 2 ** (bits.get(`${a} ${b}`) ?? -8);
      sum[1] = (sum[1] as number) + 1;
      if (apart.includes(`${a} ${b}`)) sum[2] = 1;
    },
    bits: ([odds = 0, count = 1, two = 0]) => (two > 0 ? -20 : Math.log2(odds / count)),
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

test('a group is known by all of its records: the third joins by what each of the others shares with it', () => {
  const pairs = [
    { a: 0, b: 1, bits: 9 },
    { a: 1, b: 2, bits: 4 },
    { a: 0, b: 2, bits: 3 },
  ];
  // The mean of 2^4 and 2^3 is 12; one bit less for the choice between two pairs leaves 6.
  const joins = (threshold: number) =>
    groups(clusterSlots(3, pairs, { threshold, evidence: evidenceOf(pairs) }).of);
  expect(joins(Math.log2(6))).toEqual(['0 1 2']);
  expect(joins(Math.log2(6) + 0.01)).toEqual(['0 1', '2']);
});
