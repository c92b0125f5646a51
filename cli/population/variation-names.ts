/** Operators on names: format only, each rule (a)-(h) of Annex II 3.1 alone, and errors beyond its budget of one edit. */
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import { SIMILAR_NAMES } from './similar-names.ts';
import type { Operator, Statement } from './statement.ts';

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

export const nameOperators: readonly Operator[] = [
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
    name: 'OTHER_LATIN_BESIDE_SCRIPT',
    outcome: 'SAME',
    apply: (base) => {
      const [other] = SIMILAR_NAMES.get(base.family.latin) ?? [];
      return base.writing === 'BOTH' && other !== undefined
        ? { ...base, family: { ...base.family, latin: other } }
        : undefined;
    },
  },
  {
    name: 'LATIN_ONLY',
    outcome: 'SIMILAR',
    rule: '3.1(a)',
    apply: (base) => (base.writing === 'BOTH' ? { ...base, writing: 'LATIN' } : undefined),
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
];
