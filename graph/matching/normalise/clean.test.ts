/** Hostile and dirty text: what cannot be seen or was damaged neither links nor hides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, cleanValue, isPlaceholder, shapeOf, splitValues, tokenise } from './index.ts';

describe('cleanValue', () => {
  test.each([
    ['MÃ¼ller', 'Müller'],
    ['MÃƒÂ¼ller', 'Müller'],
    ['JosÃ© GarcÃ­a', 'José García'],
    ['Ã–zdemir', 'Özdemir'],
    ['ÅukaszewiczÃ³w', 'ÅukaszewiczÃ³w'.replace('Ã³', 'ó')],
    ['Ù…Ø­Ù…Ø¯', 'محمد'],
    ['Ð˜Ð²Ð°Ð½', 'Иван'],
    ['Oâ€™Neil', "O'Neil"],
  ])('UTF-8 read as Windows-1252 is read right again: %s', (text, expected) => {
    expect(cleanValue(text)).toBe(expected);
  });

  test.each([
    ['RENÉ’S', "RENÉ'S"],
    ['“ANDRÉ”', 'ANDRÉ'],
    ['São Paulo', 'São Paulo'],
    ['Ñuñoa', 'Ñuñoa'],
    ['Ærøskøbing', 'Ærøskøbing'],
    ['Đặng Thị', 'Đặng Thị'],
    ['Œuvre', 'Œuvre'],
  ])('honest letters stay: %s', (text, expected) => {
    expect(cleanValue(text)).toBe(expected);
  });

  test.each([
    ['O&#39;Neil', "O'Neil"],
    ['M&uuml;ller', 'Müller'],
    ['&amp;eacute;ric', 'éric'],
    ['Smith &amp; Sons', 'Smith & Sons'],
    ['&bogus; &#0; &#xD800;', '&bogus; &#0; &#xD800'],
  ])('HTML entities: %s', (text, expected) => {
    expect(cleanValue(text)).toBe(expected);
  });

  test.each([
    ['Al\u200b\u2011Qa\u202eida', 'Al-Qaida'],
    ['\ufeffJohn\u00ad\u2060', 'John'],
    ['Jоhn', 'John'],
    ['Ивaнов', 'Иванов'],
    ['Οmar', 'Omar'],
    ['Рeter Соре', 'Peter Cope'],
    ['Сара', 'Сара'],
    ['Ｊｏｈｎ', 'John'],
    ['𝐉𝐨𝐡𝐧', 'John'],
    ['"Smith",', 'Smith'],
    ['SMITH<<JOHN<<<', 'SMITH JOHN'],
    ['M\ufffdller', 'Mller'],
    [' a\tb\u00a0 c ', 'a b c'],
    ['Smith Jr.', 'Smith Jr.'],
  ])('what looks the same is the same: %j', (text, expected) => {
    expect(cleanValue(text)).toBe(expected);
  });

  test.each([
    ['R0bert', 'Robert'],
    ['Sm1th', 'Smith'],
    ['Wi11iam', 'William'],
    ['Mar1a', 'Maria'],
    ['A1i', 'Ali'],
    ['2nd', '2nd'],
    ['X1', 'X1'],
    ['Section 12', 'Section 12'],
  ])('digits for letters in a name: %s', (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });

  test('a damaged name has the words of the clean one', () => {
    for (const [dirty, clean] of [
      ['MÃ¼ller', 'Müller'],
      ['Jоhn Sm1th', 'John Smith'],
      ['Ali\u200bHassan', 'AliHassan'],
      ['\u202eJohn', 'John'],
    ] as const)
      expect(tokenise(dirty).map((token) => token.text)).toEqual(tokenise(clean).map((token) => token.text));
  });

  test('any text: cleaning twice changes nothing more in plain text, never throws, never leaves a direction mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(cleanValue(text)).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .,'-]{0,40}$/), (text) => {
        expect(cleanValue(cleanValue(text))).toBe(cleanValue(text));
      }),
    );
  });
});

describe('placeholders', () => {
  test.each([
    ['N/A', 'name'],
    ['none', 'name'],
    ['NULL', 'name'],
    ['Unknown', 'name'],
    ['not known', 'name'],
    ['XXXX', 'name'],
    ['J****', 'name'],
    ['-', 'name'],
    ['...', 'name'],
    ['test', 'name'],
    ['FNU', 'name'],
    ['неизвестно', 'name'],
    ['غير معروف', 'name'],
    ['未知', 'name'],
    ['12345', 'name'],
    ['****', 'number'],
    ['000000000', 'number'],
    ['000-00-0000', 'number'],
    ['123456789', 'number'],
    ['987654321', 'number'],
    ['99999', 'number'],
    ['XXX-XX-1234', 'number'],
    ['NA', 'text'],
    ['0000', 'postcode'],
    ['99999', 'postcode'],
    ['none@none.com', 'email'],
    ['1900-01-01', 'date'],
    ['01/01/1900', 'date'],
    ['9999-12-31', 'date'],
    ['00/00/0000', 'date'],
    ['unknown', 'date'],
    ['', 'text'],
  ] as const)('%s in a %s field states nothing', (text, what) => {
    expect(isPlaceholder(text, what)).toBe(true);
  });

  test.each([
    ['NA', 'name'],
    ['Na', 'name'],
    ['Nan', 'name'],
    ['Xi', 'name'],
    ['O', 'name'],
    ['Blank', 'name'],
    ['III', 'name'],
    ['Max', 'name'],
    ['2222', 'postcode'],
    ['111', 'text'],
    ['1', 'text'],
    ['NE', 'text'],
    ['1970-01-01', 'date'],
    ['1956', 'date'],
    ['1804974', 'number'],
  ] as const)('%s in a %s field is a value', (text, what) => {
    expect(isPlaceholder(text, what)).toBe(false);
  });
});

describe('several values in one field', () => {
  test.each([
    ['Ali Hassan / Omar', 'name', ['Ali Hassan', 'Omar']],
    ['a / b', 'name', ['a', 'b']],
    ['Smith; Jones|Brown', 'name', ['Smith', 'Jones', 'Brown']],
    ['Smith/Jones', 'name', ['Smith', 'Jones']],
    ['Ali aka Abu Omar', 'name', ['Ali', 'Abu Omar']],
    ['Ali a.k.a. "Abu Omar"', 'name', ['Ali', 'Abu Omar']],
    ['Omar (alias Abu Ali)', 'name', ['Omar', 'Abu Ali']],
    ['Smith, John', 'name', ['Smith, John']],
    ['Smith; N/A', 'name', ['Smith']],
    ['N/A', 'name', []],
    ['Akaba', 'name', ['Akaba']],
    ['AB123, CD456; AB123', 'number', ['AB123', 'CD456']],
    ['a@b.com, c@d.org', 'email', ['a@b.com', 'c@d.org']],
    ['123 Main St / 5 Elm St', 'text', ['123 Main St', '5 Elm St']],
    ['Flat 3/12 High St', 'text', ['Flat 3/12 High St']],
    ['1980-01-02; 1981', 'date', ['1980-01-02', '1981']],
    ['12/11/1978', 'date', ['12/11/1978']],
  ] as const)('%s (%s)', (text, what, expected) => {
    expect(splitValues(text, what)).toEqual(expected);
  });

  test('the shape of a value in the wrong field is seen', () => {
    expect(
      ['x@y.org', '1980-01-02', '+44 20 7946 0958', 'AB123456', 'John Smith', '123 Main St'].map(shapeOf),
    ).toEqual(['email', 'date', 'phone', 'number', 'text', 'text']);
  });
});
