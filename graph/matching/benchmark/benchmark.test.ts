/** The frozen benchmark is made anew exactly, and its rails refuse what is worse and say by how much. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MODEL } from '../score/index.ts';
import { benchmark, guardRails, RECIPE, type Shadow, shadow } from './index.ts';

const pairs = benchmark();
const measured = shadow(MODEL, pairs);

describe('the recipe', () => {
  test('gives the same pairs for ever: another text is another benchmark and needs another name', () => {
    const digest = createHash('sha256').update(JSON.stringify(pairs)).digest('hex').slice(0, 16);
    expect([RECIPE.name, digest]).toEqual(['invented-1', 'd56985aa41f4dedd']);
    expect(benchmark()).toEqual(pairs);
  });

  test('holds every group that the rails look at, with pairs enough', () => {
    expect(Object.keys(measured.groups.script)).toEqual(['Arab', 'Cyrl', 'Hani', 'Latn']);
    for (const groups of Object.values(measured.groups))
      for (const group of Object.values(groups)) expect(group.pairs).toBeGreaterThanOrEqual(50);
  });
});

describe('the guard rails', () => {
  const rails = (after: Partial<Shadow>, proposed = MODEL) =>
    guardRails(MODEL, proposed, measured, { ...measured, ...after });

  test('let a model through that changes nothing', () => {
    expect(rails({})).toEqual([]);
  });

  test('refuse a fall of the precision at the strong threshold, however small', () => {
    const strongPrecision = measured.strongPrecision - 1e-6;
    expect(rails({ strongPrecision })).toMatchObject([
      { rail: 'PRECISION', before: measured.strongPrecision, after: strongPrecision },
    ]);
  });

  test('refuse a weight that moves by more than a bit, and name it', () => {
    const [first, ...rest] = MODEL.rates.sex;
    const u = first?.u as number;
    const sex = (factor: number) => ({
      ...MODEL,
      rates: { ...MODEL.rates, sex: [{ m: (first?.m as number) * factor, u, o: u }, ...rest] },
    });
    expect(rails({}, sex(2.1))).toMatchObject([{ rail: 'WEIGHT', of: 'sex: same', limit: 1 }]);
    expect(rails({}, sex(1.9))).toEqual([]);
  });

  test('refuse a calibration that moves what counts as strong', () => {
    expect(rails({}, { ...MODEL, calibration: { slope: 1, shift: 1.5 } }).map(({ rail }) => rail)).toEqual([
      ...['CALIBRATION', 'CALIBRATION'],
    ]);
  });

  test('refuse that a script, nationality or sex loses more than a point', () => {
    const lost = (by: number) => {
      const { pairs: count, f1 } = measured.groups.script.Arab as { pairs: number; f1: number };
      const script = { ...measured.groups.script, Arab: { pairs: count, f1: f1 - by } };
      return rails({ groups: { ...measured.groups, script } });
    };
    expect(lost(0.011)).toMatchObject([{ rail: 'GROUP', of: 'script: Arab', limit: 0.01 }]);
    expect(lost(0.009)).toEqual([]);
  });
});
