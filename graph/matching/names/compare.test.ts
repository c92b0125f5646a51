/** Whole names in any script: what belongs together stands above what does not, alike in both orders. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, explainNames } from './index.ts';

describe('compareNames', () => {
  test.each([
    ['محمد', 'Mohammed', 'Mahmud'],
    ['عبد العزيز', 'Abd al-Aziz', 'Abd al-Rahman'],
    ['عبد الرحمن', 'ABDUR REHMAN', 'ABDUL QUDDUS'],
    ['יוסף כהן', 'Yosef Cohen', 'David Levi'],
    ['בנימין נתניהו', 'Benjamin Netanyahu', 'Benjamin Gantz'],
    ['Хрущёв', 'Hruscev', 'Horvath'],
    ['Щербаков Иван', 'Ivan Scherbakow', 'Ivan Sherstov'],
    ['王小明', 'Xiaoming Wang', 'Xiaohong Wang'],
    ['王小明', 'WANG XIAOMING', 'WANG DAWEI'],
    ['維斯伯恩', 'waisbren', 'wolfram'],
    ['김철수', 'Kim Chul-soo', 'Kim Young-hee'],
    ['デイヴィッド', 'David', 'Robert'],
    ['Γεώργιος Παπαδόπουλος', 'Georgios Papadopoulos', 'Georgios Papandreou'],
    ['თამარ', 'Tamar', 'Taras'],
    ['दीपक कुमार', 'Deepak Kumar', 'Dinesh Kumar'],
    ['محمد علي', 'Мухаммад Али', 'Махмуд Вали'],
    ['يوسف', 'Giuseppe', 'Giovanni'],
    ['SMITH JOHN', 'Jon Smyth', 'Jane Smart'],
    ['Robert Smith', 'Bob Smith', 'Bruce Smith'],
    ['Sm1th Jоhn', 'John Smith', 'John Smart'],
    ['MÜLLER', 'MUELLER', 'MILLER'],
    ['МУХАММАД', 'MUKHAMMAD', 'MAKHMUD'],
  ])('%s is nearer to %s than to %s', (name, right, wrong) => {
    expect(compareNames(name, right)).toBeGreaterThan(compareNames(name, wrong));
  });

  // Delegated Regulations (EU) 2023/332 and 2023/333, Annex II: pairs of the rules on names.
  test.each([
    ['ALI HASSAN', 'HASSAN ALI', 1],
    ['JUAN CARLOS LUIS', 'LUIS CARLOS JUAN', 1],
    ['MARIA SILVA', 'SILVA MARIA', 1],
    ["O'NEIL", 'ONEIL', 1],
    ['EL-AMIN', 'EL AMIN', 1],
    ['SMITH', 'SMIHT', 0.4],
    ['SMITH', 'SMIETH', 0.4],
    ['ABDURRAHMAN', 'ABDURRAH', 0.3],
  ])('%s and %s: %d or more', (a, b, least) => {
    expect(compareNames(a, b)).toBeGreaterThanOrEqual(least);
  });

  test('what states nothing is no name, and no word of one', () => {
    for (const nothing of ['UNKNOWN', 'N/A', 'XXXX', 'неизвестно', '不详'])
      expect(compareNames(nothing, nothing)).toBe(0);
    expect(compareNames('FNU Ahmed', 'FNU Karim')).toBe(compareNames('Ahmed', 'Karim'));
    expect(compareNames('Unknown Ahmed', 'Ahmed')).toBe(1);
  });

  test('the aligned words, their levels and what is left over are told, in the order asked', () => {
    const found = explainNames('Robert James Smith', 'SMITH Bob');
    expect(found.parts.map(({ a, b, level }) => [a, b, level])).toEqual([
      [['smith'], ['smith'], 'equal'],
      [['robert'], ['bob'], 'known variant'],
    ]);
    expect(found.leftA).toEqual(['james']);
    expect(found.leftB).toEqual([]);
    const turned = explainNames('SMITH Bob', 'Robert James Smith');
    expect(turned.leftB).toEqual(['james']);
    expect(turned.parts[1]?.a).toEqual(['bob']);
    expect(explainNames('王小明', 'Wang Xiaoming').parts[0]?.b).toEqual(['wang', 'xiaoming']);
  });

  test('in 0..1, symmetric, the same each time, 1 for a name with letters and itself, 0 where one has none', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[A-Za-z]{1,10}$/),
      fc.string({ unit: fc.constantFrom(...'абвгиклмнорстуш'), minLength: 1, maxLength: 9 }),
      fc.string({ unit: fc.constantFrom(...'ابتجدرسعفقلمنهوي'), minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(...'王李小明斯特維伯恩'), minLength: 1, maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const similarity = compareNames(a, b);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(compareNames(b, a)).toBe(similarity);
        expect(compareNames(a, b)).toBe(similarity);
        expect(explainNames(a, b).similarity).toBe(similarity);
        expect([0, 1]).toContain(compareNames(a, a));
      }),
      { numRuns: 500 },
    );
    // Characters of one sound within one name: each meets itself.
    expect(compareNames('㩏𳑺𦡰', '㩏𳑺𦡰')).toBe(1);
    expect(compareNames('Anna', 'Anna')).toBe(1);
    for (const nothing of ['', ' ', '---', '123']) expect(compareNames(nothing, 'Anna')).toBe(0);
  });
});
