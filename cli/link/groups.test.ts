/** Groups set side by side: by script, sex and nationality, never so small that a value points at one person. */
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../graph/matching/link/index.ts';
import { groupMeasures, scriptOfNames } from './groups.ts';

const row = (values: SourceRow['values']): SourceRow => ({ id: '', source: '', kind: '', values });

describe('groups', () => {
  it.each<[SourceRow['values'], string]>([
    [{ fullName: ['María Núñez'] }, 'Latn'],
    [{ givenName: ['Иван'], familyName: ['Петров'] }, 'Cyrl'],
    [{ fullName: ['王小明'] }, 'Hani'],
    [{ fullName: ['Wang 小明'] }, 'mixed'],
    [{ fullName: ['Wang Xiaoming', '王小明'] }, 'mixed'],
    [{ fullName: ['42'] }, 'not stated'],
    [{ sex: ['F'] }, 'not stated'],
  ])('%j is %s', (values, script) => {
    expect(scriptOfNames(row(values))).toBe(script);
  });

  it('are named when ten rows state them, and absent where all are in one', () => {
    const rows = [
      ...Array.from({ length: 12 }, () => row({ fullName: ['Bo'], sex: ['F'], nationality: ['PT'] })),
      ...Array.from({ length: 11 }, () => row({ fullName: ['Na'], sex: ['f'], nationality: ['Rare'] })),
      row({ fullName: ['Mi'], sex: ['F'], nationality: ['Unique'] }),
      row({ fullName: ['Mi'], sex: ['F'] }),
    ];
    const truth = Int32Array.from(rows.keys());
    truth[1] = 0;
    const scope = { source: new Int32Array(rows.length), within: true, across: true };
    const claimed = [{ a: 0, b: 1, bits: 1, probability: 0.6 }];
    const measures = groupMeasures(rows, truth, claimed, scope);
    expect(Object.keys(measures)).toEqual(['nationality']);
    expect(measures.nationality).toEqual({
      pt: { rows: 12, truthPairs: 1, precision: 1, recall: 1, f1: 1 },
      rare: { rows: 11, truthPairs: 0, precision: 1, recall: 1, f1: 1 },
      other: { rows: 2, truthPairs: 0, precision: 1, recall: 1, f1: 1 },
    });
  });
});
