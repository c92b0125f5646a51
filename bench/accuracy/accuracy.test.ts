/** The measures of the benchmark against examples worked out by hand. */
import { describe, expect, it } from 'vitest';
import { baselineForm, baselineFullNames } from './baseline.ts';
import { groupMeasures } from './fairness.ts';
import { listedNames, questions } from './full-names.ts';
import type { Row } from './generator/statement.ts';
import { recallAt1, sample } from './single-names.ts';

describe('recall at rank 1', () => {
  const equal = (a: string, b: string) => (a === b ? 1 : 0);

  it('counts a query whose own name comes first, and none that is beaten', () => {
    expect(recallAt1(['a', 'b'], ['a', 'b', 'c'], equal)).toBe(1);
    expect(recallAt1(['x', 'b'], ['y', 'b', 'x'], equal)).toBe(0.5);
  });

  it('shares the first place among ties', () => {
    expect(recallAt1(['q'], ['a', 'b', 'c', 'd'], () => 0.5)).toBe(0.25);
  });
});

describe('sample of names', () => {
  const lines = ['ivan\tи в а н\t3', 'ivan\tі в а н\t1', 'iwan\tи в а н\t1', 'anna\tа н н а\t9', ''];

  it('does not depend on the order of the lines and takes no name twice', () => {
    const none = () => false;
    const taken = sample(lines, 10, none);
    expect(sample(lines.toReversed(), 10, none)).toEqual(taken);
    expect(new Set(taken.map(({ latin }) => latin)).size).toBe(taken.length);
    expect(new Set(taken.map(({ original }) => original)).size).toBe(taken.length);
    expect(taken).toContainEqual({ latin: 'anna', original: 'анна' });
  });

  it('leaves out what was learnt from, and every other line with one of its forms', () => {
    const taken = sample(lines, 10, (line) => line === lines[0]);
    expect(taken).toEqual([{ latin: 'anna', original: 'анна' }]);
  });
});

describe('baseline', () => {
  it('romanises, and does not mind the order of words', () => {
    expect(baselineForm('王小明')).toBe('wang xiao ming');
    expect(baselineFullNames('Иван Петров', 'PETROV IVAN')).toBe(1);
    expect(baselineFullNames('Иван Петров', 'SILVA MARIA')).toBeLessThan(0.7);
  });
});

describe('full names', () => {
  const xml = `<CONSOLIDATED_LIST><INDIVIDUALS>
    <INDIVIDUAL><FIRST_NAME>ALI</FIRST_NAME><SECOND_NAME>HASSAN</SECOND_NAME>
      <NAME_ORIGINAL_SCRIPT>علي حسن</NAME_ORIGINAL_SCRIPT>
      <INDIVIDUAL_ALIAS><FIRST_NAME>NOT THIS</FIRST_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>
    <INDIVIDUAL><FIRST_NAME>OMAR</FIRST_NAME><SECOND_NAME>HASSAN</SECOND_NAME></INDIVIDUAL>
    <INDIVIDUAL><FIRST_NAME>KIM</FIRST_NAME><SECOND_NAME>SE GON</SECOND_NAME></INDIVIDUAL>
  </INDIVIDUALS></CONSOLIDATED_LIST>`;

  it('reads the names of persons and not those of their aliases', () => {
    expect(listedNames(xml)).toEqual([
      { latin: 'ALI HASSAN', original: 'علي حسن' },
      { latin: 'OMAR HASSAN', original: '' },
      { latin: 'KIM SE GON', original: '' },
    ]);
  });

  it('asks each original name its own, those that share a word as hard, others as random', () => {
    const asked = questions(listedNames(xml)).map(({ latin, kind }) => `${kind} ${latin}`);
    expect(asked).toEqual(['SAME ALI HASSAN', 'HARD OMAR HASSAN', 'RANDOM KIM SE GON']);
  });
});

describe('fairness', () => {
  const row = (person: string, script: string, sex: string) =>
    ({ person, script, sex, nationality: '' }) as Row;
  const [a, b, c] = [row('1', 'Arab', 'M'), row('1', 'Arab', ''), row('2', 'Latn', 'M')];

  it('counts a pair in the groups of both rows, and a row without the attribute in none', () => {
    const table = groupMeasures(
      [[a, b]],
      [
        [a, b],
        [a, c],
      ],
      1,
    );
    expect(table.script).toEqual({ Arab: { pairs: 1, precision: 0.5, recall: 1, f1: 2 / 3 } });
    expect(table.sex).toEqual({ M: { pairs: 1, precision: 0.5, recall: 1, f1: 2 / 3 } });
    expect(table.nationality).toEqual({});
  });

  it('leaves out groups that are too small to say anything', () => {
    expect(groupMeasures([[a, b]], [[a, b]], 2).script).toEqual({});
  });
});
