import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEMO_ENGINES } from '../../biometrics/index.ts';
import type { StoredRecord } from '../../model/stored.ts';
import { FLOOR_PROBABILITY, scoreIdentities } from '../score/index.ts';
import { type Candidates, MemoryCandidateIndex } from './index.ts';
import { blockingKeys } from './keys.ts';
import {
  type Draft,
  generator,
  legalKeys,
  options,
  population,
  record,
  vectorOf,
} from './population.fixture.ts';

const legalOf = ({ legal }: Candidates) =>
  [...legal].map(([id, grounds]) => `${id} ${[...grounds].sort().join('+')}`).sort();

function bruteLegal(all: StoredRecord[], probe: StoredRecord): string[] {
  const engine = DEMO_ENGINES[0] as (typeof DEMO_ENGINES)[number];
  const found: string[] = [];
  for (const other of all) {
    if (other.id === probe.id || other.system === probe.system) continue;
    const grounds: string[] = [];
    if (probe.templates.some((x) => other.templates.some((y) => engine.compare(x, y) >= engine.hitThreshold)))
      grounds.push('BIOMETRIC');
    if (probe.documents.some((x) => other.documents.some((y) => x.number === y.number)))
      grounds.push('DOCUMENT');
    const keys = legalKeys(other.identities);
    if (legalKeys(probe.identities).some((key) => keys.includes(key))) grounds.push('IDENTITY');
    if (grounds.length > 0) found.push(`${other.id} ${grounds.join('+')}`);
  }
  return found.sort();
}

describe('candidates of 500 records', () => {
  const all = population(500, 7);
  const index = new MemoryCandidateIndex(options);
  for (const r of all) index.insert(r);

  test('legal candidates are exactly those of a brute-force comparison', () => {
    let total = 0;
    for (const probe of all) {
      const expected = bruteLegal(all, probe);
      total += expected.length;
      expect(legalOf(index.candidates(probe))).toEqual(expected);
    }
    expect(total).toBeGreaterThan(300);
  });

  test('the scored net holds every pair over p 0.05 that brute force finds, and nothing below the floor', () => {
    let wanted = 0;
    let missed = 0;
    for (const probe of all.slice(0, 120)) {
      const { scored, truncated } = index.candidates(probe);
      expect(truncated).toBe(false);
      const found = new Map(scored.map((c) => [c.recordId, c.bits]));
      for (const { probability } of scored) expect(probability).toBeGreaterThanOrEqual(FLOOR_PROBABILITY);
      for (const other of all) {
        if (other.id === probe.id || other.system === probe.system) continue;
        const [x, y] = [probe.identities[0], other.identities[0]];
        if (!x || !y) continue;
        const score = scoreIdentities(x, y);
        if (score.probability < 0.05) continue;
        wanted++;
        if (found.get(other.id) !== score.bits) missed++;
      }
    }
    expect(wanted).toBeGreaterThan(100);
    expect(missed / wanted).toBeLessThan(0.005);
  });

  test('legal candidates do not depend on the order of arrival', () => {
    const reversed = new MemoryCandidateIndex(options);
    for (const r of all.toReversed()) reversed.insert(r);
    for (const probe of all.slice(0, 100))
      expect(legalOf(reversed.candidates(probe))).toEqual(legalOf(index.candidates(probe)));
  });

  test('two records that qualify find each other, whichever is asked', () => {
    for (const probe of all)
      for (const id of index.candidates(probe).legal.keys())
        expect(index.candidates(index.get(id) as StoredRecord).legal.has(probe.id)).toBe(true);
  });

  test('no record of the same system is ever returned (Art 27(5))', () => {
    for (const probe of all) {
      const { legal, scored, hits } = index.candidates(probe);
      for (const id of [...legal.keys(), ...scored.map((c) => c.recordId), ...hits.map((h) => h.recordId)])
        expect(index.get(id)?.system).not.toBe(probe.system);
    }
  });
});

describe('updates', () => {
  const twin = (id: string, system: string, more: Draft = {}) =>
    record(id, system, { family: 'Wyszyński', given: 'Zofia', date: '1980-02-03', document: 'x1', ...more });

  test('a replaced record is found by its new values only', () => {
    const index = new MemoryCandidateIndex(options);
    index.insert(twin('a', 'EES'));
    index.insert(record('a', 'EES', { family: 'Okafor', given: 'Amina', date: '1990-05-06', version: 2 }));
    const { legal, scored } = index.candidates(twin('b', 'VIS'));
    expect(legal.size).toBe(0);
    expect(scored).toEqual([]);
    expect(index.has('a', 1)).toBe(false);
    expect(index.has('a', 2)).toBe(true);
    expect(index.stats().records).toBe(1);
  });

  test('an older version that arrives late changes nothing', () => {
    const index = new MemoryCandidateIndex(options);
    index.insert(twin('a', 'EES', { version: 3 }));
    index.insert(record('a', 'EES', { family: 'Old', version: 2 }));
    expect(index.has('a', 3)).toBe(true);
  });

  test('a removed record is gone from every way of finding it', () => {
    const vector = vectorOf(generator(3));
    const index = new MemoryCandidateIndex(options);
    index.insert(twin('a', 'EES', { vector, group: 'g' }));
    expect(index.candidates(twin('b', 'VIS', { vector })).legal.get('a')?.size).toBe(3);
    index.remove('a');
    index.remove('never');
    const { legal, scored, hits } = index.candidates(twin('b', 'VIS', { vector }));
    expect([legal.size, scored.length, hits.length]).toEqual([0, 0, 0]);
    expect(index.groupRecords('g')).toEqual([]);
    expect(index.get('a')).toBeUndefined();
    expect(index.stats()).toMatchObject({ records: 0, templates: 0, legalKeys: 0 });
  });

  test('compaction loses nothing that lives', () => {
    const index = new MemoryCandidateIndex(options);
    const all = population(3000, 11);
    for (const r of all) index.insert(r);
    for (const r of all.slice(0, 1500)) index.remove(r.id);
    expect(index.stats().dead).toBeLessThan(1000);
    const fresh = new MemoryCandidateIndex(options);
    for (const r of all.slice(1500)) fresh.insert(r);
    for (const probe of all.slice(1500, 1600))
      expect(index.candidates(probe)).toEqual(fresh.candidates(probe));
    expect(index.stats().records).toBe(1500);
  });

  test('any sequence of inserts and removals ends like a fresh index of what is left', () => {
    const all = population(40, 5);
    const steps = fc.array(fc.tuple(fc.nat(39), fc.boolean()), { maxLength: 80 });
    fc.assert(
      fc.property(steps, (sequence) => {
        const index = new MemoryCandidateIndex(options);
        const live = new Map<string, StoredRecord>();
        for (const [i, insert] of sequence) {
          const r = all[i] as StoredRecord;
          if (insert) index.insert(r);
          else index.remove(r.id);
          if (insert) live.set(r.id, r);
          else live.delete(r.id);
        }
        const fresh = new MemoryCandidateIndex(options);
        for (const r of live.values()) fresh.insert(r);
        for (const probe of all.slice(0, 10)) {
          const [mine, theirs] = [index.candidates(probe), fresh.candidates(probe)];
          expect(legalOf(mine)).toEqual(legalOf(theirs));
          expect(mine.scored).toEqual(theirs.scored);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('caps', () => {
  const namesake = (id: string, system: string) =>
    record(id, system, { family: 'Wyszyński', given: 'Zofia', date: '1980-02-03' });

  test('generic keys are counted and not walked; legal candidates stay complete', () => {
    const index = new MemoryCandidateIndex({ ...options, cap: 10 });
    for (let i = 0; i < 50; i++) index.insert(namesake(`r${i}`, 'EES'));
    const probe = namesake('p', 'VIS');
    const { legal, scored, truncated, genericKeys } = index.candidates(probe);
    expect(legal.size).toBe(50);
    expect(scored).toEqual([]);
    expect(truncated).toBe(true);
    expect(genericKeys).toBeGreaterThan(5);
  });

  test('more over the floor than are kept is told, and the best are kept', () => {
    const index = new MemoryCandidateIndex({ ...options, keep: 5 });
    for (let i = 0; i < 20; i++) index.insert(namesake(`r${i}`, 'EES'));
    const { scored, truncated } = index.candidates(namesake('p', 'VIS'));
    expect(scored).toHaveLength(5);
    expect(truncated).toBe(true);
    const alone = new MemoryCandidateIndex(options);
    alone.insert(namesake('r', 'EES'));
    expect(alone.candidates(namesake('p', 'VIS'))).toMatchObject({ truncated: false, genericKeys: 0 });
  });

  test('an empty record has no keys and no candidates', () => {
    const index = new MemoryCandidateIndex(options);
    index.insert(record('a', 'EES', {}));
    expect(blockingKeys([])).toHaveLength(0);
    expect(index.candidates(record('b', 'VIS', {}))).toMatchObject({ scored: [], truncated: false });
  });

  test('the records of a group come in the order of their ids', () => {
    const index = new MemoryCandidateIndex(options);
    for (const id of ['c', 'a', 'b']) index.insert(record(id, 'EES', { family: 'X', group: 'g' }));
    expect(index.groupRecords('g').map((r) => r.id)).toEqual(['a', 'b', 'c']);
  });
});
