/**
 * Same and similar identity data by the Annexes of Delegated Regulations (EU) 2023/332 and 2023/333: for every rule of
 * similarity at least five pairs that it reaches and five that no rule does, both ways round. All names are invented.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { compareIdentityData } from '../../graph/matching/verdict/index.ts';
import { person, type Stated } from '../../graph/matching/verdict/person.fixture.ts';
import type { IdentityOutcome } from '../../graph/model/evidence.ts';
import type { Calendar, Identity, PartialDate } from '../../graph/model/record.ts';
import { law } from './law.ts';

const BASE: Stated = { family: 'VARGA', given: 'LENA' };

/** Outcome of two persons who differ from each other in what is stated only, with the rules that fired; both ways. */
function compare(a: Stated, b: Stated): { outcome: IdentityOutcome; rules: string[] } {
  const side = (stated: Stated) => [person({ ...BASE, ...stated })];
  const there = compareIdentityData(side(a), side(b));
  expect(compareIdentityData(side(b), side(a)).outcome).toBe(there.outcome);
  return {
    outcome: there.outcome,
    rules: there.categories.flatMap(({ rules }) => rules.map(({ rule }) => rule)),
  };
}
const outcomeOf = (a: Stated, b: Stated) => compare(a, b).outcome;

type Pair = [a: Stated, b: Stated];

/** Every pair of `alike` is similar by the rule, none of `apart` is similar at all. */
function expectRule(rule: string, alike: Pair[], apart: Pair[]) {
  expect(alike.length).toBeGreaterThanOrEqual(5);
  expect(apart.length).toBeGreaterThanOrEqual(5);
  for (const [a, b] of alike) {
    const { outcome, rules } = compare(a, b);
    expect([a, b, outcome]).toEqual([a, b, 'SIMILAR']);
    expect(rules).toContain(rule);
  }
  for (const [a, b] of apart) expect([a, b, outcomeOf(a, b)]).toEqual([a, b, 'DIFFERENT']);
}

/** `FAMILY|GIVEN` against `FAMILY|GIVEN`; an empty part is a field that the side leaves out. */
const names = (...pairs: [string, string][]): Pair[] =>
  pairs.map((pair) => pair.map(nameOf) as unknown as Pair);
function nameOf(text: string): Stated {
  const [family = '', given = ''] = text.split('|');
  return { family: family === '' ? [] : family, given: given === '' ? [] : given };
}

law(
  34,
  'same needs a nationality in common: all else equal is not enough, a common birthplace no help',
  () => {
    const born = { town: 'TARTU', born: 'EST' };
    expect(outcomeOf(born, born)).toBe('SAME');
    expect(outcomeOf({ ...born, nat: 'EST' }, { ...born, nat: 'LVA' })).toBe('DIFFERENT');
    expect(outcomeOf({ ...born, nat: ['EST', 'LVA'] }, { ...born, nat: ['LVA', 'FIN'] })).toBe('SAME');
  },
);

law(34, 'a birthplace is not needed: an EES file without one is same with a visa file that has it', () => {
  expect(outcomeOf({}, { town: 'TARTU', born: 'EST' })).toBe('SAME');
  expect(outcomeOf({ town: 'TARTU', born: 'EST' }, { town: 'SOFIA', born: 'BGR' })).toBe('SAME');
});

law(34, 'same needs the family name, the given name, the date of birth and the sex as well', () => {
  expect(outcomeOf({}, { family: 'TORRES' })).toBe('DIFFERENT');
  expect(outcomeOf({}, { given: 'OLGA' })).toBe('DIFFERENT');
  expect(outcomeOf({}, { dob: '1961-11-30' })).toBe('DIFFERENT');
  expect(outcomeOf({}, { sex: 'M' })).toBe('DIFFERENT');
  expect(outcomeOf({ family: ['TORRES', 'VARGA'] }, { family: 'varga' })).toBe('SAME');
});

law(35, '(a) a known transliteration', () => {
  expectRule(
    'II.3.1(a)',
    names(
      ['МУХАММАД|АЛИ', 'MUKHAMMAD|ALI'],
      ['MÜLLER|LENA', 'MUELLER|LENA'],
      ['ШЕВЧЕНКО|ЛЕНА', 'SHEVCHENKO|LENA'],
      ['ΝΙΚΟΛΑΪΔΗΣ|ΜΑΡΙΑ', 'NIKOLAIDIS|MARIA'],
      ['STRAßER|LENA', 'STRASSER|LENA'],
      ['ბერიძე|ლენა', 'BERIDZE|LENA'],
    ),
    names(
      ['МУХАММАД|АЛИ', 'MEHMET|ALI'],
      ['MÜLLER|LENA', 'MUELLERS|LENKA'],
      ['ШЕВЧЕНКО|ЛЕНА', 'SZEWCZENKA|LENA'],
      ['ΝΙΚΟΛΑΪΔΗΣ|ΜΑΡΙΑ', 'NIKOLAOU|MARIA'],
      ['ბერიძე|ლენა', 'BEROSHVILI|LENA'],
    ),
  );
});

law(35, '(b) family and given names inverted', () => {
  expectRule(
    'II.3.1(b)',
    names(
      ['ALI|HASSAN', 'HASSAN|ALI'],
      ['KOVACS|ISTVAN', 'istvan|Kovacs'],
      ['NGUYEN|VAN ANH', 'VAN ANH|NGUYEN'],
      ['李|小龙', '小龙|李'],
      ['VAN DER BERG|NOOR', 'NOOR|VAN DER BERG'],
    ),
    names(
      ['ALI|HASSAN', 'HASSAN|OMAR'],
      ['ALI|HASSAN', 'HUSSAIN|ALI'],
      ['KOVACS|ISTVAN', 'ISTVAN|KOVAC'],
      ['NGUYEN|VAN ANH', 'ANH VAN|NGUYEN'],
      ['VAN-DER-BERG|NOOR', 'NOOR|VAN DER BERG'],
    ),
  );
});

law(35, '(c) given and family names together in one field', () => {
  expectRule(
    'II.3.1(c)',
    names(
      ['|MARIA SILVA', 'SILVA|MARIA'],
      ['MARIA SILVA|', 'SILVA|MARIA'],
      ['DOS SANTOS JOAO|', 'DOS SANTOS|JOAO'],
      ['|OUSMANE DIALLO', 'DIALLO|OUSMANE'],
      ['PETROVA ANNA MARIA|', 'PETROVA|ANNA MARIA'],
    ),
    names(
      ['|MARIA SILVA', 'SOUZA|MARIA'],
      ['MARIA SILVA|', 'SILVA|MARIO'],
      ['|MARIASILVA', 'SILVA|MARIA'],
      ['|OUSMANE SY DIALLO', 'DIALLO|OUSMANE'],
      ['PETROVA ANNA|EVA', 'PETROVA|ANNA'],
    ),
  );
});

law(35, '(d) two words inverted, next to each other or not', () => {
  expectRule(
    'II.3.1(d)',
    names(
      ['LUNA|JUAN CARLOS LUIS', 'LUNA|LUIS CARLOS JUAN'],
      ['PEREZ SOTO|LENA', 'SOTO PEREZ|LENA'],
      ['VARGA|MARIA LENA', 'VARGA|LENA MARIA'],
      ['AL HADI NASSER|LENA', 'NASSER HADI AL|LENA'],
      ['VARGA|ЛЕНА МАРИЯ', 'VARGA|МАРИЯ ЛЕНА'],
    ),
    names(
      ['LUNA|JUAN CARLOS LUIS', 'LUNA|CARLOS LUIS JUAN'],
      ['PEREZ SOTO|LENA', 'SOTO GOMEZ|LENA'],
      ['PEREZ SOTO|LENA', 'SOTO PERES|LENA'],
      ['VARGA|MARIA LENA EVA', 'VARGA|EVA MARIA LENA'],
      ['VARGA|MARIA LENA', 'VARGA|LENA ROSA'],
    ),
  );
});

law(35, '(e) two letters inverted, next to each other or not', () => {
  expectRule(
    'II.3.1(e)',
    names(
      ['SMITH|LENA', 'SMIHT|LENA'],
      ['AHMED|OMAR', 'EHMAD|OMAR'],
      ['BALOGH|LENA', 'BAOLGH|LENA'],
      ['VARGA|KATARINA', 'VARGA|KARATINA'],
      ['СИДОРОВ|ЛЕНА', 'СИДОРВО|ЛЕНА'],
    ),
    names(
      ['SMITH|LENA', 'MSIHT|LENA'],
      ['AHMED|OMAR', 'EHMDA|OMAR'],
      ['BALOGH|LENA', 'BOLAHG|LENA'],
      ['VARGA|KATARINA', 'VARGA|KARATNIA'],
      ['SMITH|LENA', 'SMHIT|LENA'],
    ),
  );
});

law(35, '(f) one edit that makes the category equal', () => {
  expectRule(
    'II.3.1(f)',
    names(
      ['SMITH|LENA', 'SMIETH|LENA'],
      ['SMITH|LENA', 'SMYTH|LENA'],
      ['SMITH|LENA', 'SITH|LENA'],
      ['VARGA|LENA', 'VARGA|LEENA'],
      ['VARGA|LENA', 'VARGA|LINA'],
      ['ДЕМИРОВ|LENA', 'ДЕМЕРОВ|LENA'],
    ),
    names(
      ['JON|SMYTH', 'JOHN|SMITH'],
      ['SMITH|LENA', 'SCHMITH|LENA'],
      ['SMITH|LENA', 'SMYTH|LINA'],
      ['VARGA|LENA', 'WARGO|LENA'],
      ['MÜLLER|JON', 'MUELLER|JOHN'],
    ),
  );
});

law(35, '(g) hyphen, comma and apostrophe', () => {
  expectRule(
    'II.3.1(g)',
    names(
      ['EL-AMIN|LENA', 'EL AMIN|LENA'],
      ["O'NEIL|LENA", 'ONEIL|LENA'],
      ['VARGA|ANNA-LENA', 'VARGA|ANNALENA'],
      ['BEN,DAVID|LENA', 'BEN DAVID|LENA'],
      ["D'ANGELO|LENA", 'D ANGELO|LENA'],
    ),
    names(
      ['EL-AMIN|LENA', 'EL OMAN|LENA'],
      ["O'NEIL|LENA", 'MCNEIL|LENA'],
      ['VARGA|ANNA-LENA', 'VARGA|ANNALENKA'],
      ['BEN,DAVID|LENA', 'BEN DAWUD|LENA'],
      ['DE LA TORRE|LENA', 'DELATORRE|LENA'],
    ),
  );
});

law(35, '(h) a name cut off', () => {
  expectRule(
    'II.3.1(h)',
    names(
      ['ABDURRAHMAN|LENA', 'ABDURRAH|LENA'],
      ['VARGA|MAXIMILIANA', 'VARGA|MAXIMIL'],
      ['FERNANDEZ DIAZ|LENA', 'FERNANDEZ|LENA'],
      ['CONSTANTINESCU|LENA', 'CONSTANTIN|LENA'],
      ['VARGA|OLUWASEUN', 'VARGA|OLUWAS'],
    ),
    names(
      ['ABDURRAHMAN|LENA', 'ABDU|LENA'],
      ['ABDURRAHMAN|LENA', 'RRAHMAN|LENA'],
      ['VARGA|MAXIMILIANA', 'VARGA|MAX'],
      ['CONSTANTINESCU|LENA', 'CONSTANZIN|LENA'],
      ['DIAZ FERNANDEZ|LENA', 'DIAZ|LENA'],
    ),
  );
});

const date = (value: string, calendar?: Calendar): PartialDate => ({
  ...{ value, precision: 'DAY' },
  ...(calendar === undefined ? {} : { calendar }),
});
const dates = (...pairs: [string | PartialDate, string | PartialDate][]): Pair[] =>
  pairs.map(([a, b]) => [{ dob: a }, { dob: b }]);

law(36, '(a) day and month swapped', () => {
  expectRule(
    'II.3.2(a)',
    dates(
      ['1990-03-12', '1990-12-03'],
      ['1974-01-08', '1974-08-01'],
      ['2001-10-09', '2001-09-10'],
      ['1958-07-11', '1958-11-07'],
      ['1983-02-06', '1983-06-02'],
    ),
    dates(
      ['1990-03-12', '1991-12-03'],
      ['1974-01-08', '1974-08-02'],
      ['2001-10-09', '2010-09-10'],
      ['1958-07-11', '1985-11-07'],
      ['1983-02-26', '1983-06-12'],
    ),
  );
});

law(36, '(b) a known calendar', () => {
  expectRule(
    'II.3.2(b)',
    dates(
      [date('1369-01-01', 'SOLAR_HIJRI'), '1990-03-21'],
      ['1369-01-01', '1990-03-21'],
      [date('1410-08-23', 'ISLAMIC'), '1990-03-21'],
      [date('1982-07-12', 'ETHIOPIAN'), '1990-03-21'],
      [date('2533-03-21', 'BUDDHIST'), '1990-03-21'],
    ),
    dates(
      [date('1369-01-01', 'SOLAR_HIJRI'), '1990-04-23'],
      ['1369-01-01', '1992-03-21'],
      [date('1410-08-23', 'ISLAMIC'), '1995-03-21'],
      [date('1982-07-12', 'ETHIOPIAN'), '1990-05-02'],
      [date('2533-03-21', 'BUDDHIST'), '1991-04-21'],
    ),
  );
});

law(36, '(c) one edit, and two digits are different', () => {
  expectRule(
    'II.3.2(c)',
    dates(
      ['1980-05-07', '1990-05-07'],
      ['1980-05-07', '1980-05-09'],
      ['1980-05-07', '1980-08-07'],
      ['1980-05-07', '1980-05-27'],
      ['1966-12-31', '1968-12-31'],
    ),
    dates(
      ['1980-05-07', '1991-05-07'],
      ['1980-05-07', '1980-06-08'],
      ['1980-05-07', '1981-05-17'],
      ['1980-05-07', '1989-05-08'],
      ['1966-12-31', '1967-11-31'],
    ),
  );
});

law(37, 'no difference of sex is forgiven', () => {
  expect(outcomeOf({ sex: 'M' }, { sex: 'F' })).toBe('DIFFERENT');
  expect(outcomeOf({ sex: 'X' }, { sex: 'M' })).toBe('DIFFERENT');
  expect(outcomeOf({ sex: 'F' }, { sex: 'F' })).toBe('SAME');
  // Unknown is equal to nothing, unknown least of all.
  expect(outcomeOf({ sex: 'UNK' }, { sex: 'UNK' })).toBe('UNDETERMINED');
});

law(37, 'codes of countries that are one letter apart are different', () => {
  for (const [a, b] of [
    ['IRN', 'IRQ'],
    ['AUS', 'AUT'],
    ['SVK', 'SVN'],
    ['NER', 'NGA'],
    ['GIN', 'GNB'],
  ] as const)
    expect([a, b, outcomeOf({ nat: a }, { nat: b })]).toEqual([a, b, 'DIFFERENT']);
});

law(37, 'nationalities: a known change of denomination is similar, another state is not', () => {
  const nationality = (...pairs: [string, string][]): Pair[] =>
    pairs.map(([a, b]) => [{ nat: a }, { nat: b }]);
  expectRule(
    'II.3.4(c)',
    nationality(
      ['SUN', 'RUS'],
      ['SUN', 'UKR'],
      ['YUG', 'SRB'],
      ['CSK', 'CZE'],
      ['ZAR', 'COD'],
      ['BUR', 'MMR'],
    ),
    nationality(
      ['RUS', 'UKR'],
      ['SRB', 'HRV'],
      ['CZE', 'SVK'],
      ['SUN', 'FIN'],
      ['ZAR', 'COG'],
      ['BUR', 'THA'],
    ),
  );
});

law(37, 'towns: transliteration, one edit and a known change of denomination, and nothing further', () => {
  const towns: Record<string, [alike: [string, string][], apart: [string, string][]]> = {
    'II.3.4(a)': [
      [
        ['Одеса', 'ODESA'],
        ['Zürich', 'ZUERICH'],
        ['Ηράκλειο', 'IRAKLEIO'],
        ['Łomża', 'LOMZA'],
        ['თელავი', 'TELAVI'],
      ],
      [
        ['Москва', 'MOSCOW'],
        ['München', 'MUNICH'],
        ['Αθήνα', 'ATHENS'],
        ['Wien', 'VIENNA'],
        ['Одеса', 'ODENSE'],
      ],
    ],
    'II.3.4(b)': [
      [
        ['CASABLANCA', 'KASABLANCA'],
        ['HERAT', 'HERAAT'],
        ['KARACHI', 'KARACHY'],
        ['ANKARA', 'ANKRA'],
        ['LAGOS', 'LAGOZ'],
      ],
      [
        ['LYON', 'LILLE'],
        ['HERAT', 'HARIT'],
        ['ANKARA', 'ADANA'],
        ['LAGOS', 'LOGES'],
        ['KABUL', 'KAPOL'],
      ],
    ],
    'II.3.4(c)': [
      [
        ['KIEV', 'KYIV'],
        ['BOMBAY', 'MUMBAI'],
        ['SAIGON', 'HO CHI MINH CITY'],
        ['CONSTANTINOPLE', 'ISTANBUL'],
        ['LENINGRAD', 'SANKT-PETERBURG'],
      ],
      [
        ['KYIV', 'LVIV'],
        ['BOMBAY', 'CHENNAI'],
        ['SAIGON', 'HANOI'],
        ['LENINGRAD', 'VOLGOGRAD'],
        ['CONSTANTINOPLE', 'ANKARA'],
      ],
    ],
  };
  for (const [rule, [alike, apart]] of Object.entries(towns)) {
    const fired = (pair: [string, string]) => {
      const { outcome, rules } = compare({ town: pair[0] }, { town: pair[1] });
      // A town alone makes nothing alike or different.
      expect(outcome).toBe('SAME');
      return rules.filter((one) => one.startsWith('II.3.4'));
    };
    for (const pair of alike) expect([pair, fired(pair)]).toEqual([pair, [rule]]);
    for (const pair of apart) expect([pair, fired(pair)]).toEqual([pair, []]);
  }
});

const RANK: Record<IdentityOutcome, number> = { SAME: 3, SIMILAR: 2, UNDETERMINED: 1, DIFFERENT: 0 };
const value = fc.constantFrom('VARGA', 'VARGO', 'LENA', 'ЛЕНА', 'LENA VARGA', "O'NEIL", 'ONEIL', 'UNK');
const identity: fc.Arbitrary<Identity> = fc
  .record({
    family: fc.array(value, { maxLength: 2 }),
    given: fc.array(value, { maxLength: 2 }),
    dob: fc.constantFrom('1990-03-12', '1990-12-03', '1369-12-21', '1980-05-07', null),
    sex: fc.constantFrom<NonNullable<Stated['sex']>[]>('M', 'F', 'UNK'),
    nat: fc.constantFrom('SUN', 'RUS', 'UKR', null),
    category: fc.constantFrom<Identity['category'][]>('CONFIRMED', 'ALIAS'),
  })
  .map(person);
const side = fc.array(identity, { minLength: 1, maxLength: 3 });

law(38, 'which side comes first makes no difference', () => {
  fc.assert(
    fc.property(side, side, (a, b) => {
      const [there, back] = [compareIdentityData(a, b), compareIdentityData(b, a)];
      expect(back.outcome).toBe(there.outcome);
      expect(back.categories.map((one) => one.outcome)).toEqual(there.categories.map((one) => one.outcome));
    }),
    { numRuns: 500 },
  );
});

law(
  38,
  'same goes before similar and similar before different: a further identity never parts what is alike',
  () => {
    let alike = 0;
    fc.assert(
      fc.property(side, side, identity, (a, b, further) => {
        const before = RANK[compareIdentityData(a, b).outcome];
        if (before < RANK.SIMILAR) return;
        alike += 1;
        expect(RANK[compareIdentityData([...a, further], b).outcome]).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 1_000 },
    );
    expect(alike).toBeGreaterThan(10);
  },
);
