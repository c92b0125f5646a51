/** Learning: shares that were put in come out, whatever the order, and a culture is not taken for a person. */
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../compare/index.ts';
import { learn, type PairLevels } from './em.ts';
import { randomPairs } from './sample.ts';

/** A fixed sequence of numbers in 0..1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const F = FEATURES.length;
const at = (feature: (typeof FEATURES)[number]) => FEATURES.indexOf(feature);
const DIFFERENT = 11;

/** Pairs of which a share agrees on names (level 1) and date as one person, the rest as strangers. */
function made(count: number, matches: number, seed: number): PairLevels {
  const next = numbers(seed);
  const pairs = {
    count,
    levels: new Uint8Array(count * F),
    rarity: new Float32Array(count),
    sharedRarity: new Float32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const match = i < matches;
    const say = (feature: (typeof FEATURES)[number], m: number, u: number, differs: number) => {
      pairs.levels[i * F + at(feature)] = next() < (match ? m : u) ? 1 : differs;
    };
    say('family name', 0.85, 0.01, DIFFERENT);
    say('given name', 0.9, 0.02, DIFFERENT);
    say('date of birth', 0.95, 0.001, 11);
    say('sex', 0.99, 0.5, 3);
  }
  return pairs;
}

test('m, u and the number of matches are found again', () => {
  const learnt = learn(made(60_000, 2_000, 1), made(400_000, 0, 2), { pairs: 1_000_000 });
  const m = (feature: (typeof FEATURES)[number]) => learnt.rates[at(feature)]?.[0]?.m ?? 0;
  expect(Math.abs(learnt.expected - 2000)).toBeLessThan(200);
  expect(m('family name')).toBeCloseTo(0.85, 1);
  expect(m('given name')).toBeCloseTo(0.9, 1);
  expect(m('date of birth')).toBeCloseTo(0.95, 1);
  expect(learnt.rates[at('given name')]?.[0]?.u).toBeCloseTo(0.02, 2);
  expect(2 ** learnt.priorBits * 1_000_000).toBeCloseTo(learnt.expected, -1);
});

test('without a match among the candidates hardly any is found', () => {
  const learnt = learn(made(60_000, 0, 3), made(400_000, 0, 4), { pairs: 1_000_000 });
  expect(learnt.expected).toBeLessThan(60);
});

describe('random pairs', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `record ${i}`);
  const drawn = (list: readonly string[], sample: number) => {
    const pairs: string[] = [];
    randomPairs(list, (a, b) => pairs.push([list[a], list[b]].sort().join('|')), sample);
    return pairs;
  };
  test('are the same in any order of the records, and none comes twice', () => {
    const pairs = drawn(ids, 10_000);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(drawn(ids.toReversed(), 10_000).sort()).toEqual(pairs.sort());
  });
  test('are all pairs where there are few', () => {
    expect(drawn(ids.slice(0, 20), 10_000)).toHaveLength(190);
    expect(drawn(ids.slice(0, 1), 10_000)).toHaveLength(0);
  });
});
