/** Full names cut into given and family names by what their layout tells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentName } from './index.ts';

const cut = (full: string) => {
  const { given, family, suffix, certain } = segmentName(full);
  const texts = (tokens: readonly { text: string }[]) => tokens.map((token) => token.text).join(' ');
  return [texts(given), texts(family), suffix, certain];
};

describe('full names', () => {
  test.each([
    ['Smith, John Paul', 'john paul', 'smith', '', true],
    ['SMITH John', 'john', 'smith', '', true],
    ['Jean-Luc DE LA TOUR', 'jean luc', 'delatour', '', true],
    ['SMITH<<JOHN<PAUL<<<<', 'john paul', 'smith', '', true],
    ['Smith, John, Jr.', 'john', 'smith', 'JR', true],
    ['Robert Smith Sr', 'robert', 'smith', 'SR', false],
    ['John Smith III', 'john', 'smith', 'III', false],
    ['Dr. Mr John Smith', 'john', 'smith', '', false],
    ['Hajji Abdul Rahman Zahed', 'abdulrahman', 'zahed', '', false],
    ['Vincent van der Berg', 'vincent', 'vanderberg', '', false],
    ['Usama bin Laden', 'usama', 'binladen', '', false],
    ['Gabriel García Márquez', 'gabriel', 'garcia marquez', '', false],
    ['José Ortega y Gasset', 'jose', 'ortega y gasset', '', false],
    ['王小明', 'xiao ming', 'wang', '', true],
    ['欧阳娜娜', 'na na', 'ou yang', '', true],
    ['김철수', 'cheol su', 'kim', '', true],
    ['Nguyen Van An', 'vanan', 'nguyen', '', true],
    ['Wang Xiaoming', 'xiaoming', 'wang', '', false],
    ['Nagy István', 'istvan', 'nagy', '', true],
    ['Иванов Иван Иванович', 'ivan ivanovich', 'ivanov', '', true],
    ['Иван Иванович Иванов', 'ivan ivanovich', 'ivanov', '', true],
    ['Vladimir Petrovich Sidorov', 'vladimir petrovich', 'sidorov', '', true],
    ['Pelé', '', 'pele', '', false],
    ['', '', '', '', false],
  ])('%s', (full, given, family, suffix, certain) => {
    expect(cut(full)).toEqual([given, family, suffix, certain]);
  });

  test.each([
    ['Acme Trading Limited', 'acme', ['TRADING', 'LTD']],
    ['Müller GmbH', 'muller', ['GMBH']],
    ['Siemens AG', 'siemens', ['AG']],
    ['ООО Ромашка', 'romashka', ['OOO']],
    ['Foo Bar, Inc.', 'foo bar', ['INC']],
  ])('%s is an organisation', (full, words, forms) => {
    const name = segmentName(full);
    expect(name.kind).toBe('organisation');
    expect(name.family.map((token) => token.text).join(' ')).toBe(words);
    expect(name.forms).toEqual(forms);
  });

  test('no word is lost but titles, and any text is cut without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { given, family } = segmentName(text);
        expect(Array.isArray(given) && Array.isArray(family)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(cut('Anna Maria Luisa Rossi')[0]).toContain('maria');
  });
});
