/** The generated file: the same bytes for the same wish, a truth that holds, and errors that follow the difficulty. */
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';
import type { Row } from './statement.ts';

const ROWS = 4_000;
const rows = generate({ rows: ROWS, seed: 7 });

const byPerson = (list: readonly Row[]) => Map.groupBy(list, (row) => row.person);
/** Share of persons with several records whose stated Latin family names differ by more than case. */
const differing = (list: readonly Row[]): number => {
  const several = [...byPerson(list).values()].filter((records) => records.length > 1);
  const names = (records: readonly Row[]) =>
    new Set(
      records.map(({ family_name: name }) => name.normalize('NFD').replace(/\P{L}/gu, '').toUpperCase()),
    );
  return several.filter((records) => names(records).size > 1).length / several.length;
};

describe('generate', () => {
  it('gives the same rows for the same seed and other rows for another', () => {
    expect(generate({ rows: ROWS, seed: 7 })).toEqual(rows);
    expect(generate({ rows: ROWS, seed: 8 })).not.toEqual(rows);
  });

  it('gives as many rows as asked for, ids unique and in the order of the file', () => {
    expect(rows).toHaveLength(ROWS);
    expect(rows.map(({ id }) => id)).toEqual(rows.map((_, at) => `R${at + 1}`));
  });

  it('does not tell the truth by the order of rows', () => {
    const next = rows.filter((row, at) => rows[at + 1]?.person === row.person).length;
    expect(next).toBeLessThan(ROWS * 0.01);
  });

  it('never gives the records of one person two original scripts', () => {
    for (const records of byPerson(rows).values())
      expect(new Set(records.map(({ script }) => script)).size).toBe(1);
  });

  it('states more errors at a higher difficulty', () => {
    const [easy, hard] = [0, 2].map((difficulty) => differing(generate({ rows: ROWS, seed: 7, difficulty })));
    expect(easy).toBeLessThan(differing(rows));
    expect(hard).toBeGreaterThan(differing(rows) + 0.1);
  });

  it('holds strangers who are hard to tell apart: one birth date and family name, two persons', () => {
    const alike = Map.groupBy(
      rows.filter((row) => row.date_of_birth !== '' && !row.date_of_birth.endsWith('-01-01')),
      (row) => `${row.family_name.toUpperCase()} ${row.date_of_birth}`,
    );
    const twins = [...alike.values()].filter((records) => byPerson(records).size > 1);
    expect(twins.length).toBeGreaterThan(5);
  });

  it('refuses a number of rows or a difficulty that makes no sense, naming it', () => {
    expect(() => generate({ rows: 0 })).toThrow('rows');
    expect(() => generate({ rows: 1.5 })).toThrow('rows');
    expect(() => generate({ rows: 1, difficulty: Number.NaN })).toThrow('difficulty');
  });
});
