/** What the demonstration population guarantees to those who load it or measure against it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  generatePersons,
  generatePopulation,
  PLANTED_KINDS,
  rowOf,
  type TruthPair,
  truthHeader,
  writePopulation,
} from './index.ts';

const pairsOf = (persons: number, seed: number): TruthPair[] =>
  [...generatePersons({ persons, seed })].flatMap((p) => p.truth.filter((line) => line.kind === 'pair'));

describe('generatePopulation', () => {
  it('gives the same records for the same seed and others for another seed', () => {
    const text = (seed: number): string => JSON.stringify([...generatePopulation({ persons: 120, seed })]);
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(2));
  });

  it.each([1, 8, 9, 63, 178])('leaves the first %i persons unchanged when more follow', (persons) => {
    const first = [...generatePersons({ persons, seed: 3 })];
    const more = [...generatePersons({ persons: persons + 40, seed: 3 })].slice(0, persons);
    expect(more).toEqual(first);
    expect(first).toHaveLength(persons);
  });

  it('gives every record, group and identity an identifier of its own', () => {
    const items = [...generatePopulation({ persons: 1500, seed: 4 })];
    expect(new Set(items.map((i) => i.record.recordRef)).size).toBe(items.length);
    const identities = items.flatMap((i) => i.record.identities.map((identity) => identity.identityId));
    expect(new Set(identities).size).toBe(identities.length);
    const persons = new Map<string, number>();
    for (const { record, person } of items) {
      const known = persons.get(record.identityGroupRef);
      expect(known ?? person).toBe(person);
      persons.set(record.identityGroupRef, person);
    }
  });

  it('has about 2.2 records a person, in one to five systems each, and all six systems', () => {
    const persons = [...generatePersons({ persons: 3000, seed: 5 })];
    const records = persons.flatMap((p) => p.records);
    expect(records.length / persons.length).toBeGreaterThan(2);
    expect(records.length / persons.length).toBeLessThan(2.4);
    expect(new Set(records.map((r) => r.system)).size).toBe(6);
    expect(Math.max(...persons.map((p) => new Set(p.records.map((r) => r.system)).size))).toBeLessThanOrEqual(
      5,
    );
  });

  it('has every record kind of the six systems, and names in five scripts beside Latin', () => {
    const records = [...generatePopulation({ persons: 3000, seed: 6 })].map((item) => item.record);
    expect(new Set(records.map((r) => r.recordKind)).size).toBe(16);
    const scripts = new Set(
      records.flatMap((r) => r.identities.flatMap((i) => i.names.map((n) => n.script))),
    );
    expect([...scripts].filter((script) => script !== undefined).sort()).toEqual([
      'Arab',
      'Cyrl',
      'Ethi',
      'Geor',
      'Hani',
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s persons', (persons) => {
    expect(() => [...generatePopulation({ persons, seed: 1 })]).toThrow(RangeError);
  });
});

describe('planted cases', () => {
  it('show every kind, every row of the table and all that stands beside it ten times in 5,000 persons', () => {
    const pairs = pairsOf(5000, 1);
    const planted = pairs.filter((pair) => pair.planted !== 'HONEST');
    for (const { kind } of PLANTED_KINDS) {
      expect(planted.filter((pair) => pair.planted === kind).length, kind).toBeGreaterThanOrEqual(10);
    }
    for (let row = 1; row <= 18; row += 1) {
      expect(planted.filter((pair) => rowOf(pair) === row).length, `row ${row}`).toBeGreaterThanOrEqual(10);
    }
    for (const bio of ['INCOMPARABLE', 'CONTRADICTORY'] as const) {
      expect(planted.filter((pair) => pair.bio === bio).length, bio).toBeGreaterThanOrEqual(10);
    }
    expect(planted.filter((pair) => pair.id === 'UNDETERMINED').length).toBeGreaterThanOrEqual(10);
    expect(planted.filter((pair) => pair.misused).length).toBeGreaterThanOrEqual(10);
    expect(pairs.length - planted.length).toBeGreaterThan(planted.length);
  });

  it('take in at least 6 % of the persons, each record in a group of its own', () => {
    const persons = [...generatePersons({ persons: 2000, seed: 2 })];
    const planted = persons.filter((p) => p.planted !== undefined);
    expect(planted.length / persons.length).toBeGreaterThan(0.06);
    for (const { records, planted: kind } of planted) {
      const groups = new Set(records.map((record) => record.identityGroupRef));
      expect(groups.size).toBe(kind === 'TWO_NAMES_IN_ONE_GROUP' ? records.length - 1 : records.length);
    }
  });
});

describe('writePopulation', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'population-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('writes one record a line and the truth beside it, the same bytes every time', async () => {
    const recordsFile = join(folder, 'a.ndjson');
    const seen: number[] = [];
    const summary = await writePopulation({
      persons: 200,
      seed: 9,
      recordsFile,
      onProgress: (progress) => seen.push(progress.records),
    });
    const records = await readFile(recordsFile);
    expect(summary.bytes).toBe(records.length);
    expect(seen.at(-1)).toBe(summary.records);
    const lines = records
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([...generatePopulation({ persons: 200, seed: 9 })].map((item) => item.record));
    const truth = (await readFile(summary.truthFile, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(truth[0]).toEqual(truthHeader({ persons: 200, seed: 9 }));
    expect(truth.filter((line) => line.kind === 'person')).toHaveLength(200);
    expect(truth.filter((line) => line.kind === 'pair')).toHaveLength(summary.pairs);
    const again = join(folder, 'b.ndjson');
    const second = await writePopulation({ persons: 200, seed: 9, recordsFile: again });
    expect((await readFile(again)).equals(records)).toBe(true);
    expect(await readFile(second.truthFile)).toEqual(await readFile(summary.truthFile));
  });

  it('leaves nothing behind where it cannot write or is asked for nonsense', async () => {
    const recordsFile = join(folder, 'c.ndjson');
    await expect(writePopulation({ persons: 0, seed: 1, recordsFile })).rejects.toThrow(RangeError);
    await expect(readFile(recordsFile)).rejects.toThrow('ENOENT');
    await expect(readFile(`${recordsFile}.partial`)).rejects.toThrow('ENOENT');
    await expect(
      writePopulation({ persons: 1, seed: 1, recordsFile: join(folder, 'no', 'x') }),
    ).rejects.toThrow('ENOENT');
  });
});
