import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ENGINES } from '../../biometrics/index.ts';
import type { StoredRecord } from '../../model/stored.ts';
import { FLOOR_PROBABILITY, scoreIdentities } from '../score/index.ts';
import { type CandidateIndex, type Candidates, MemoryCandidateIndex } from './index.ts';
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
  legal.map(({ recordId, grounds }) => `${recordId} ${grounds.join('+')}`).sort();

const insert = (index: CandidateIndex, ...records: StoredRecord[]) =>
  index.apply(records.map((r) => ({ record: r })));
const remove = (index: CandidateIndex, ...ids: string[]) => index.apply(ids.map((removed) => ({ removed })));
const find = async (index: CandidateIndex, probe: StoredRecord) =>
  (await index.find([probe]))[0] as Candidates;

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
  const byId = new Map(all.map((r) => [r.id, r]));
  beforeAll(() => insert(index, ...all));

  test('legal candidates are exactly those of a brute-force comparison', async () => {
    let total = 0;
    for (const probe of all) {
      const expected = bruteLegal(all, probe);
      total += expected.length;
      expect(legalOf(await find(index, probe))).toEqual(expected);
    }
    expect(total).toBeGreaterThan(300);
  });

  test('the scored net holds every pair over p 0.05 that brute force finds, and nothing below the floor', async () => {
    let wanted = 0;
    let missed = 0;
    for (const probe of all.slice(0, 120)) {
      const { scored, truncated } = await find(index, probe);
      expect(truncated).toBe(false);
      const found = new Map(scored.map((c) => [c.recordId, c.bits]));
      for (const { probability } of scored) expect(probability).toBeGreaterThanOrEqual(FLOOR_PROBABILITY);
      for (const other of all) {
        if (other.id === probe.id || other.system === probe.system) continue;
        const [x, y] = [probe.identities[0], other.identities[0]];
        if (!x || !y) continue;
        const score = scoreIdentities(x, y);
        // What the index says without an explanation is what the explanation sums to.
        expect(found.get(other.id) ?? score.bits).toBe(score.bits);
        if (score.probability < 0.05) continue;
        wanted++;
        if (found.get(other.id) !== score.bits) missed++;
      }
    }
    expect(wanted).toBeGreaterThan(100);
    expect(missed / wanted).toBeLessThan(0.005);
  });

  test('legal candidates do not depend on the order of arrival', async () => {
    const reversed = new MemoryCandidateIndex(options);
    await insert(reversed, ...all.toReversed());
    for (const probe of all.slice(0, 100))
      expect(legalOf(await find(reversed, probe))).toEqual(legalOf(await find(index, probe)));
  });

  test('five orders of arrival give the same candidates, scored ones included', async () => {
    const scored = async (one: CandidateIndex) =>
      (await one.find(all)).map((found) => found.scored.map((c) => `${c.recordId} ${c.bits}`));
    const expected = await scored(index);
    const pick = generator(23);
    for (let n = 0; n < 5; n++) {
      const shuffled = all.map((r) => ({ r, at: pick(1_000_000) })).sort((x, y) => x.at - y.at);
      const other = new MemoryCandidateIndex(options);
      await insert(other, ...shuffled.map(({ r }) => r));
      expect(await scored(other)).toEqual(expected);
    }
  });

  test('a record that is held is searched as one that is not', async () => {
    const without = new MemoryCandidateIndex(options);
    await insert(without, ...all.slice(50));
    for (const probe of all.slice(0, 50)) {
      const before = await find(without, probe);
      await insert(without, probe);
      expect(await find(without, probe)).toEqual(before);
      await remove(without, probe.id);
    }
  });

  test('two records that qualify find each other, whichever is asked', async () => {
    for (const probe of all)
      for (const { recordId } of (await find(index, probe)).legal) {
        const { legal } = await find(index, byId.get(recordId) as StoredRecord);
        expect(legal.map((c) => c.recordId)).toContain(probe.id);
      }
  });

  test('no record of the same system is ever returned (Art 27(5))', async () => {
    for (const probe of all) {
      const { legal, scored, hits } = await find(index, probe);
      for (const { recordId } of [...legal, ...scored, ...hits])
        expect(byId.get(recordId)?.system).not.toBe(probe.system);
    }
  });
});

describe('updates', () => {
  const twin = (id: string, system: string, more: Draft = {}) =>
    record(id, system, { family: 'Wyszyński', given: 'Zofia', date: '1980-02-03', document: 'x1', ...more });

  test('a replaced record is found by its new values only', async () => {
    const index = new MemoryCandidateIndex(options);
    await insert(index, twin('a', 'EES'));
    await insert(
      index,
      record('a', 'EES', { family: 'Okafor', given: 'Amina', date: '1990-05-06', version: 2 }),
    );
    const { legal, scored } = await find(index, twin('b', 'VIS'));
    expect(legal).toEqual([]);
    expect(scored).toEqual([]);
    const okafor = { family: 'Okafor', given: 'Amina', date: '1990-05-06' };
    expect((await find(index, record('b', 'VIS', okafor))).legal).toHaveLength(1);
    expect((await index.stats()).records).toBe(1);
  });

  test('an older version that arrives late changes nothing', async () => {
    const index = new MemoryCandidateIndex(options);
    await insert(index, twin('a', 'EES', { version: 3 }));
    await insert(index, record('a', 'EES', { family: 'Old', version: 2 }));
    expect((await find(index, twin('b', 'VIS'))).legal).toHaveLength(1);
  });

  test('an older revision of its templates that arrives late changes nothing', async () => {
    const [older, newer] = [vectorOf(generator(4)), vectorOf(generator(5))];
    const index = new MemoryCandidateIndex(options);
    await insert(index, { ...twin('a', 'EES', { vector: newer }), revision: 2 });
    await insert(index, { ...twin('a', 'EES', { vector: older }), revision: 1 });
    const hitsOf = async (vector: typeof older) => (await find(index, twin('b', 'VIS', { vector }))).hits;
    expect(await hitsOf(newer)).toHaveLength(1);
    expect(await hitsOf(older)).toEqual([]);
  });

  test('a removed record is gone from every way of finding it', async () => {
    const vector = vectorOf(generator(3));
    const index = new MemoryCandidateIndex(options);
    await insert(index, twin('a', 'EES', { vector, group: 'g' }));
    expect((await find(index, twin('b', 'VIS', { vector }))).legal).toEqual([
      { recordId: 'a', groupId: 'g', grounds: ['BIOMETRIC', 'DOCUMENT', 'IDENTITY'] },
    ]);
    await remove(index, 'a', 'never');
    const { legal, scored, hits } = await find(index, twin('b', 'VIS', { vector }));
    expect([legal.length, scored.length, hits.length]).toEqual([0, 0, 0]);
    expect(await index.stats()).toMatchObject({ records: 0, templates: 0 });
  });

  test('compaction loses nothing that lives', async () => {
    const index = new MemoryCandidateIndex(options);
    const all = population(3000, 11);
    await insert(index, ...all);
    await remove(index, ...all.slice(0, 1500).map((r) => r.id));
    expect((await index.stats()).dead).toBeLessThan(1000);
    const fresh = new MemoryCandidateIndex(options);
    await insert(fresh, ...all.slice(1500));
    for (const probe of all.slice(1500, 1600))
      expect(await find(index, probe)).toEqual(await find(fresh, probe));
    expect((await index.stats()).records).toBe(1500);
  });

  test('any sequence of inserts and removals ends like a fresh index of what is left', async () => {
    const all = population(40, 5);
    const steps = fc.array(fc.tuple(fc.nat(39), fc.boolean()), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const index = new MemoryCandidateIndex(options);
        const live = new Map<string, StoredRecord>();
        for (const [i, kept] of sequence) {
          const r = all[i] as StoredRecord;
          await (kept ? insert(index, r) : remove(index, r.id));
          if (kept) live.set(r.id, r);
          else live.delete(r.id);
        }
        const fresh = new MemoryCandidateIndex(options);
        await insert(fresh, ...live.values());
        for (const probe of all.slice(0, 10)) {
          const [mine, theirs] = [await find(index, probe), await find(fresh, probe)];
          expect(legalOf(mine)).toEqual(legalOf(theirs));
          expect(mine.scored).toEqual(theirs.scored);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the budget', () => {
  test('where more qualify than are scored, which are does not depend on the order of arrival', async () => {
    const all = population(600, 13);
    const small = { ...options, score: 5 };
    const one = new MemoryCandidateIndex(small);
    const two = new MemoryCandidateIndex(small);
    await insert(one, ...all);
    await insert(two, ...all.toReversed());
    let cut = 0;
    for (const probe of all.slice(0, 150)) {
      const found = await find(one, probe);
      expect(await find(two, probe)).toEqual(found);
      if (found.truncated) cut++;
    }
    expect(cut).toBeGreaterThan(10);
  });

  test('what is not said to be cut holds what is worth storing, but for one record in fifty', async () => {
    const all = population(600, 17);
    const small = new MemoryCandidateIndex({ ...options, score: 15 });
    const wide = new MemoryCandidateIndex({ ...options, score: 600, keep: 600 });
    await insert(small, ...all);
    await insert(wide, ...all);
    const told = { cut: 0, whole: 0, wrongly: 0 };
    for (const probe of all) {
      const { scored, truncated } = await find(small, probe);
      told[truncated ? 'cut' : 'whole']++;
      if (!truncated && scored.length < (await find(wide, probe)).scored.length) told.wrongly++;
    }
    expect(told.cut).toBeGreaterThan(10);
    expect(told.whole).toBeGreaterThan(10);
    expect(told.wrongly / told.whole).toBeLessThan(0.02);
  });
});

describe('caps', () => {
  const namesake = (id: string, system: string) =>
    record(id, system, { family: 'Wyszyński', given: 'Zofia', date: '1980-02-03' });

  test('generic keys are counted and not walked; legal candidates stay complete', async () => {
    const index = new MemoryCandidateIndex({ ...options, cap: 10 });
    for (let i = 0; i < 50; i++) await insert(index, namesake(`r${i}`, 'EES'));
    const probe = namesake('p', 'VIS');
    const { legal, scored, truncated, genericKeys } = await find(index, probe);
    expect(legal).toHaveLength(50);
    expect(scored).toEqual([]);
    expect(truncated).toBe(true);
    expect(genericKeys).toBeGreaterThan(5);
  });

  test('more over the floor than are kept is told, and the best are kept', async () => {
    const index = new MemoryCandidateIndex({ ...options, keep: 5 });
    for (let i = 0; i < 20; i++) await insert(index, namesake(`r${i}`, 'EES'));
    const { scored, truncated } = await find(index, namesake('p', 'VIS'));
    expect(scored).toHaveLength(5);
    expect(truncated).toBe(true);
    const alone = new MemoryCandidateIndex(options);
    await insert(alone, namesake('r', 'EES'));
    expect(await find(alone, namesake('p', 'VIS'))).toMatchObject({ truncated: false, genericKeys: 0 });
  });

  test('an empty record has no keys and no candidates', async () => {
    const index = new MemoryCandidateIndex(options);
    await insert(index, record('a', 'EES', {}));
    expect(await find(index, record('b', 'VIS', {}))).toMatchObject({ scored: [], truncated: false });
  });
});
