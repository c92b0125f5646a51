/** Value functions of mappings: dates, names, countries, documents and remarks as lists write them. */
import { describe, expect, it } from 'vitest';
import { countryAtEnd, countryCode, townBeforeCountry } from './country-names.ts';
import { dateReaders, readDay } from './dates.ts';
import { documentNumber, documentType } from './documents.ts';
import { scriptOf, toNames } from './names.ts';
import { readOfacRemarks } from './ofac-remarks.ts';
import { aliasList, cleanName, cleanPlace, scriptInNote, unquote } from './texts.ts';

describe('birth dates in words', () => {
  it.each([
    ['05 Jan 1970', '1970-01-05', 'DAY'],
    ['5 January 1970', '1970-01-05', 'DAY'],
    ['Nov. 1973', '1973-11', 'MONTH'],
    ['1970', '1970', 'YEAR'],
    ['circa 1961', '1961', 'UNKNOWN'],
    ['circa 05 Jan 1970', '1970', 'UNKNOWN'],
    ['1957 to 1959', '1957', 'UNKNOWN'],
    ['Between Aug. and Sep. 1977', undefined, undefined],
    ['01 Jan 1961 to 31 Dec 1961', '1961', 'YEAR'],
    ['03 Mar 1961 to 09 Mar 1961', '1961-03', 'MONTH'],
    ['circa 1961-1963', '1961', 'UNKNOWN'],
    ['1959 to 1957', undefined, undefined],
    ['31 Feb 1970', undefined, undefined],
    ['2015-07-01-04:00', '2015-07-01', 'DAY'],
    ['30-35 years old', undefined, undefined],
  ])('%s', (text, value, precision) => {
    const date = dateReaders.words(text);
    expect([date?.value, date?.precision]).toEqual([value, precision]);
  });

  it('what is not exact keeps the words of its source', () => {
    expect(dateReaders.words('circa 1961')?.original).toBe('circa 1961');
    expect(dateReaders.words('05 Jan 1970')).not.toHaveProperty('original');
  });

  it('a Hijri day keeps its calendar', () => {
    expect(dateReaders.words('05/07/1410 (Hijri Calendar)')).toMatchObject({
      value: '1410-07-05',
      calendar: 'ISLAMIC',
    });
  });

  it('day and month are never guessed: the mapping names their order', () => {
    expect(dateReaders.dayFirst('03/04/1980')?.value).toBe('1980-04-03');
    expect(dateReaders.monthFirst('03/04/1980')?.value).toBe('1980-03-04');
    expect(dateReaders.compact('19800400')?.value).toBe('1980-04');
    expect(readDay('circa 1980')).toBeUndefined();
  });
});

describe('names', () => {
  it('LAST, First Middle is divided; without a comma the name stays whole', () => {
    expect(
      toNames('TESTOV, Ivan Nikolaevich', 'FAMILY_COMMA_GIVEN', 'CURRENT').map((one) => [
        one.side,
        one.value,
      ]),
    ).toEqual([
      ['FAMILY', 'TESTOV'],
      ['GIVEN', 'Ivan Nikolaevich'],
    ]);
    expect(toNames('MUSTERLI', 'FAMILY_COMMA_GIVEN', 'CURRENT')[0]?.side).toBe('UNSPLIT');
  });

  it.each(['KNOW, JR., Sam', 'KNOW, Sam, Jr.'])('%s: an addition is no given name', (text) => {
    expect(toNames(text, 'FAMILY_COMMA_GIVEN', 'ALIAS').map((one) => one.value.toLowerCase())).toEqual([
      expect.stringMatching(/^know jr/),
      'sam',
    ]);
  });

  it('brackets, quotation marks and hidden characters go; what cannot be a name stays for the content rules to refuse', () => {
    expect(cleanName('“One-Q” (the tall)')).toEqual(['One-Q']);
    expect(cleanName('A\u200bna\u202e  Bell')).toEqual(['Ana Bell']);
    expect(cleanName('(only a remark)')).toEqual([]);
    expect(cleanName('N1k0@x')).toEqual(['N1k0@x']);
  });

  it('several spellings in one field are several names', () => {
    expect(aliasList('Jo Az; Yo Az b) Io Az')).toEqual(['Jo Az', 'Yo Az', 'Io Az']);
    expect(aliasList('Jin Nul (金零)')).toEqual(['Jin Nul', '金零']);
    expect(aliasList('Safi Nul, born 1 Jan. 1953 (passport no.1)')).toEqual(['Safi Nul']);
    expect(scriptInNote('original script: Нико Никак')).toEqual(['Нико Никак']);
    expect(scriptInNote('formerly listed as')).toEqual([]);
  });

  it('an apostrophe inside quotation marks is part of the name', () => {
    expect(unquote("'RA'UF'")).toEqual(["RA'UF"]);
    expect(unquote("'IZ AL-DIN")).toEqual(["'IZ AL-DIN"]);
  });

  it('one script is named, a mixture is not', () => {
    expect([scriptOf('Нико'), scriptOf('Niko'), scriptOf('Niko Нико')]).toEqual(['Cyrl', 'Latn', undefined]);
  });
});

describe('countries and places', () => {
  it.each([
    ['Korea, North', 'PRK'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['Democratic Republic of the Congo', 'COD'],
    ['Congo', 'COG'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Türkiye', 'TUR'],
    ['State of Palestine', 'PSE'],
    ['former Soviet Union', 'SUN'],
    ['The Gambia', 'GMB'],
    ['IRQ', 'IRQ'],
    ['DE', 'DEU'],
    ['na', undefined],
    ['Freedonia', undefined],
  ])('%s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it('a country is found at the end of a place, also one with a comma in its name', () => {
    expect([countryAtEnd('Pyongyang, Korea, North'), townBeforeCountry('Pyongyang, Korea, North')]).toEqual([
      ['PRK'],
      ['Pyongyang'],
    ]);
    expect([countryAtEnd('Nowhere Town'), townBeforeCountry('Nowhere Town')]).toEqual([[], ['Nowhere Town']]);
    expect(cleanPlace('Old Mill village, Test District')).toEqual(['Old Mill village']);
  });
});

describe('documents', () => {
  it.each([
    ['T0099887', 'T0099887'],
    ['Iranian passport number T0099887 (expired)', 'T0099887'],
    ['German travel document (“Reiseausweis”) A 0139999', 'A 0139999'],
    ['Nowherian B/002999', 'B/002999'],
    ['No11111/999', '11111/999'],
    ['NO1234567', 'NO1234567'],
    ['R00099999, Somewhere', 'R00099999'],
  ])('%s', (text, number) => {
    expect(documentNumber(text)).toEqual([number]);
  });

  it('without a digit there is no number', () => {
    expect(documentNumber('issued in Nowhere')).toEqual([]);
  });

  it('types become the terms by which documents are compared', () => {
    expect(
      ['Número de pasaporte', 'National Identification Number', 'Ration card'].flatMap(documentType),
    ).toEqual(['PASSPORT', 'NATIONAL ID', 'RATION CARD']);
  });
});

describe('remarks of OFAC', () => {
  it('every known fact is a row, everything else is left out', () => {
    const rows = readOfacRemarks(
      "DOB 1970; alt. DOB 1971; Linked To: X; Passport A1 (Iran) issued 19 Jun 1987 expires 18 Jun 1992; a.k.a. 'Y'.",
    );
    expect(rows.map((row) => row.kind?.[0])).toEqual(['DOB', 'DOB', 'PASSPORT', 'ALIAS']);
    expect(rows[1]?.alternative).toEqual(['yes']);
    expect(rows[2]).toMatchObject({
      number: ['A1'],
      country: ['Iran'],
      issued: ['19 Jun 1987'],
      expires: ['18 Jun 1992'],
    });
  });
});
