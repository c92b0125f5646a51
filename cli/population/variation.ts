/**
 * Honest variation: what one record of a person states differently from the others, as operators whose effect on
 * the comparison of identity data is known beforehand (Delegated Regulations (EU) 2023/332 and 2023/333, Annexes I, II).
 *
 * Every operator is applied to the base statement of a person, at most one per person and on the records of one
 * system only, so the outcome of every pair is the operator's own `outcome`, or SAME where none was applied.
 * An operator on names replaces every name of that side, so no surname at birth can make the sides equal again.
 */
import type { IdentityOutcome } from '../../graph/model/evidence.ts';
import type { Calendar, Sex, SystemCode } from '../../graph/model/record.ts';
import { inCalendar, partsOf } from './calendar.ts';
import type { NameForm } from './cultures/index.ts';
import type { Person, Writing } from './person.ts';
import type { Random } from './random.ts';
import { SIMILAR_NAMES } from './similar-names.ts';
import { dateOperators } from './variation-dates.ts';

/** What a record states on a person; `null` is not stated. */
export interface Statement {
  family: NameForm;
  given: NameForm | null;
  writing: Writing;
  /** Family and given name stand in one field. */
  unsplit?: boolean;
  birthFamily?: NameForm;
  born: string;
  precision: 'DAY' | 'YEAR';
  calendar?: Calendar;
  sex: Sex | null;
  nationality: string | null;
  otherNationality?: string;
  town: string | null;
}

export interface Operator {
  name: string;
  outcome: IdentityOutcome;
  /** Rule of Annex II that makes the two sides similar, by its letter. */
  rule?: string;
  /** Systems whose records can state it so; absent: all. */
  systems?: readonly SystemCode[];
  /** The record must be the only one with names in this form. */
  writing?: Writing;
  /** Returns undefined where the operator does not fit the person. */
  apply(base: Statement, person: Person, random: Random): Statement | undefined;
}

/** The statement that every record of a person makes when nothing varies. */
export function baseStatement(person: Person): Statement {
  return {
    family: person.family,
    given: person.given,
    writing: person.writing,
    ...(person.birthFamily === undefined ? {} : { birthFamily: person.birthFamily }),
    born: person.born,
    precision: 'DAY',
    sex: person.sex,
    nationality: person.country.code,
    ...(person.otherNationality === undefined ? {} : { otherNationality: person.otherNationality }),
    town: person.town.name,
  };
}

type NameSideKey = 'family' | 'given';

/** Changes the Latin form of one side, chosen at random among those where `change` finds something to do. */
function onOneName(
  change: (value: string, random: Random) => string | undefined,
): (base: Statement, person: Person, random: Random) => Statement | undefined {
  return (base, _person, random) => {
    if (base.writing !== 'LATIN' || base.given === null) return undefined;
    const sides: NameSideKey[] = random.chance(0.5) ? ['family', 'given'] : ['given', 'family'];
    for (const side of sides) {
      const before = base[side]?.latin ?? '';
      const after = change(before, random);
      if (after !== undefined && after !== before) return { ...base, [side]: { latin: after } };
    }
    return undefined;
  };
}

const LETTERS = 'ABCDEFGHIKLMNOPRSTUVZ';
const plain = (value: string): boolean => /^[A-Z]+$/.test(value);

/** One letter inside a word replaced, left out or doubled. */
function oneEdit(value: string, random: Random): string | undefined {
  if (value.length < 4) return undefined;
  const at = random.int(1, value.length - 2);
  const kind = random.int(0, 2);
  const letter = random.pick([...LETTERS].filter((l) => l !== value[at]));
  if (!plain(value.slice(at - 1, at + 2))) return undefined;
  if (kind === 0) return value.slice(0, at) + letter + value.slice(at + 1);
  if (kind === 1) return value.slice(0, at) + value.slice(at + 1);
  return value.slice(0, at) + value[at] + value.slice(at);
}

/** A consonant inside the word replaced by a letter that no romanisation puts there. */
function wrongConsonant(value: string, random: Random): string | undefined {
  const places = [...value].flatMap((letter, i) =>
    i > 0 && i < value.length - 1 && 'BDFGLMNPRT'.includes(letter) ? [i] : [],
  );
  if (value.length < 5 || places.length === 0) return undefined;
  const at = random.pick(places);
  return value.slice(0, at) + (value[at] === 'X' ? 'Q' : 'X') + value.slice(at + 1);
}

const titleCase = (value: string): string =>
  value
    .toLowerCase()
    .replace(/(^|[ '-])(\p{L})/gu, (_m, gap: string, letter: string) => gap + letter.toUpperCase());

export const OPERATORS: readonly Operator[] = [
  {
    name: 'LOWER_CASE',
    outcome: 'SAME',
    apply: (base) =>
      base.writing === 'LATIN' &&
      base.given !== null &&
      /^[A-Z' -]+$/.test(base.family.latin + base.given.latin)
        ? {
            ...base,
            family: { latin: titleCase(base.family.latin) },
            given: { latin: titleCase(base.given.latin) },
          }
        : undefined,
  },
  {
    name: 'DECOMPOSED_UNICODE',
    outcome: 'SAME',
    apply: (base) => {
      const latin = base.family.latin.normalize('NFD');
      return base.writing === 'LATIN' && latin !== base.family.latin
        ? { ...base, family: { latin } }
        : undefined;
    },
  },
  {
    name: 'DOUBLE_SPACE',
    outcome: 'SAME',
    apply: onOneName((value) => (value.includes(' ') ? value.replace(' ', '  ') : undefined)),
  },
  {
    name: 'TOWN_SPELLING',
    outcome: 'SAME',
    systems: ['VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'],
    apply: (base, person) =>
      person.town.spelling === undefined ? undefined : { ...base, town: person.town.spelling },
  },
  {
    name: 'SECOND_NATIONALITY',
    outcome: 'SAME',
    apply: (base) => (base.otherNationality === undefined ? { ...base, otherNationality: 'LBN' } : undefined),
  },
  {
    name: 'ROMANISED',
    outcome: 'SIMILAR',
    rule: '3.1(a)',
    writing: 'NATIVE',
    apply: (base, person) =>
      person.culture.code === 'russian' && !/[ЁЪЬЩ]/.test(`${base.family.native}${base.given?.native}`)
        ? { ...base, writing: 'LATIN' }
        : undefined,
  },
  {
    name: 'OTHER_SPELLING',
    outcome: 'SIMILAR',
    rule: '3.1(a) or (f)',
    apply: onOneName((value, random) => {
      const others = SIMILAR_NAMES.get(value);
      return others === undefined ? undefined : random.pick(others);
    }),
  },
  {
    name: 'ONE_MARK_LOST',
    outcome: 'SIMILAR',
    rule: '3.1(a) or (f)',
    apply: onOneName((value) => {
      const marked = [...value].filter((letter) => /[ĆČŠŽÇŞĞÁÉÍÓÚÑ]/.test(letter));
      if (marked.length !== 1) return undefined;
      return value.replace(/[ĆČŠŽÇŞĞÁÉÍÓÚÑ]/, (letter) => letter.normalize('NFD').slice(0, 1));
    }),
  },
  {
    name: 'NAMES_INVERTED',
    outcome: 'SIMILAR',
    rule: '3.1(b)',
    apply: (base) =>
      base.given !== null && base.given.latin !== base.family.latin
        ? { ...base, family: base.given, given: base.family }
        : undefined,
  },
  {
    name: 'NAMES_IN_ONE_FIELD',
    outcome: 'SIMILAR',
    rule: '3.1(c)',
    systems: ['EES', 'EURODAC', 'SIS'],
    apply: (base) => (base.writing === 'LATIN' ? { ...base, unsplit: true } : undefined),
  },
  {
    name: 'WORDS_INVERTED',
    outcome: 'SIMILAR',
    rule: '3.1(d)',
    apply: onOneName((value) => {
      const words = value.split(' ');
      return words.length === 2 && words[0] !== words[1] ? `${words[1]} ${words[0]}` : undefined;
    }),
  },
  {
    name: 'LETTERS_INVERTED',
    outcome: 'SIMILAR',
    rule: '3.1(e)',
    apply: onOneName((value, random) => {
      if (value.length < 5) return undefined;
      const at = random.int(1, value.length - 3);
      const [a = '', b = ''] = [value[at], value[at + 1]];
      return a !== b && plain(a + b) ? value.slice(0, at) + b + a + value.slice(at + 2) : undefined;
    }),
  },
  { name: 'TYPING_ERROR', outcome: 'SIMILAR', rule: '3.1(f)', apply: onOneName(oneEdit) },
  {
    name: 'HYPHEN',
    outcome: 'SIMILAR',
    rule: '3.1(g)',
    apply: onOneName((value) => (value.includes('-') ? value.replace('-', ' ') : undefined)),
  },
  {
    name: 'TRUNCATED',
    outcome: 'SIMILAR',
    rule: '3.1(h)',
    apply: onOneName((value) =>
      value.length >= 10 && plain(value) ? value.slice(0, Math.ceil(value.length * 0.7)) : undefined,
    ),
  },
  ...dateOperators,
  {
    name: 'CALENDAR',
    outcome: 'SIMILAR',
    rule: '3.2(b)',
    systems: ['EURODAC', 'ECRIS_TCN', 'SIS', 'VIS'],
    apply: (base, person) => {
      const { calendar } = person.culture;
      if (calendar === undefined) return undefined;
      const born = inCalendar(base.born, calendar);
      const [, month, day] = partsOf(born);
      return month <= 12 && day <= 28 ? { ...base, born, calendar } : undefined;
    },
  },
  {
    name: 'TWO_TYPING_ERRORS',
    outcome: 'DIFFERENT',
    apply: (base, _person, random) => {
      if (base.writing !== 'LATIN' || base.given === null) return undefined;
      const [family, given] = [
        wrongConsonant(base.family.latin, random),
        wrongConsonant(base.given.latin, random),
      ];
      return family === undefined || given === undefined
        ? undefined
        : { ...base, family: { latin: family }, given: { latin: given } };
    },
  },
  {
    name: 'SEX_MISTAKEN',
    outcome: 'DIFFERENT',
    apply: (base) => ({ ...base, sex: base.sex === 'M' ? 'F' : 'M' }),
  },
  {
    name: 'ONLY_YEAR_OF_BIRTH',
    outcome: 'DIFFERENT',
    systems: ['EURODAC', 'ECRIS_TCN', 'SIS'],
    apply: (base) => ({ ...base, born: String(partsOf(base.born)[0]), precision: 'YEAR' }),
  },
  {
    name: 'NO_SEX',
    outcome: 'UNDETERMINED',
    systems: ['SIS'],
    apply: (base) => ({ ...base, sex: null }),
  },
  {
    name: 'UNKNOWN_SEX',
    outcome: 'UNDETERMINED',
    systems: ['EURODAC', 'ECRIS_TCN', 'EES'],
    apply: (base) => ({ ...base, sex: 'UNK' }),
  },
  {
    name: 'NO_NATIONALITY',
    outcome: 'UNDETERMINED',
    systems: ['SIS'],
    apply: ({ otherNationality: _, ...base }) => ({ ...base, nationality: null, town: null }),
  },
  {
    name: 'NO_GIVEN_NAME',
    outcome: 'UNDETERMINED',
    systems: ['SIS'],
    apply: (base) => ({ ...base, given: null }),
  },
];

/** The varied statement, without the surname at birth, or undefined where the operator does not fit. */
export function vary(operator: Operator, person: Person, random: Random): Statement | undefined {
  const { birthFamily: _, ...base } = baseStatement(person);
  return operator.apply(base, person, random);
}
