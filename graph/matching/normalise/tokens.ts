/**
 * Names as tokens: any script → lower-case ascii words, particles glued, each word kept beside its original letters.
 * Every distinct word is worked out once and held in a dictionary, because names repeat.
 */
import anyAscii from 'any-ascii';
import type { Identity, Name, NameKind, NameSide } from '../../model/record.ts';
import { cleanName } from './clean.ts';
import { ARABIC_LETTERS, ARABIC_WORDS, HEADS, KOREAN_FAMILY, PARTICLES, WIDE_LETTERS } from './particles.ts';
import { metaphonesOf, soundOf } from './sound.ts';
import { variantGroups } from './variants/index.ts';

export interface Token {
  /** Grows with every new word; equal ids mean equal words, the reverse does not hold once the dictionary was emptied. */
  readonly id: number;
  /** Letters as stated: NFKC, lower case, no marks that carry no sound. */
  readonly original: string;
  /** Lower-case ascii, particles glued on. */
  readonly text: string;
  /** Other ascii spellings of the same word: without its particles, and with ü as ue. */
  readonly variants: readonly string[];
  readonly skeleton: string;
  readonly vowels: string;
  /** Skeletons of the variants and of a word whose first j is spoken y. */
  readonly skeletons: readonly string[];
  /** Vowels of each of `skeletons`. */
  readonly gaps: readonly string[];
  readonly metaphones: readonly string[];
  /** Groups of known variants (nicknames, forms in other languages), rising; most words have none. */
  readonly groups: readonly number[];
  /** True for scripts that leave vowels out (Arabic, Hebrew). */
  readonly unvowelled: boolean;
}

export interface NameTokens {
  side: NameSide;
  kind: NameKind;
  value: string;
  tokens: Token[];
}

/** Longer names are data faults; what stands behind the limit is not compared. */
const MAX_LETTERS = 400;
const MAX_TOKENS = 24;
/** Words held before the dictionary is emptied: about 300 bytes each. */
const DICTIONARY_LIMIT = 400_000;

const dictionary = new Map<string, Token>();
let nextId = 1;

const SILENT = /[\p{Cc}\p{Cf}\u064B-\u065F\u0670\u0640\u0591-\u05C7'’‘ʼʻ`´ʿʾ]/gu;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const UNVOWELLED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const CUTS = /[^\p{L}\p{M}\p{N}]+/u;

function toAscii(word: string): string {
  let text = word;
  if (UNVOWELLED.test(word)) {
    text = '';
    for (const letter of word) text += ARABIC_LETTERS.get(letter) ?? letter;
  }
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** ü as ue, ø as oe …: the spelling of passports and of German and Nordic registers. */
function widened(word: string): string {
  let text = '';
  let changed = false;
  for (const letter of word) {
    const wide = WIDE_LETTERS.get(letter);
    changed ||= wide !== undefined;
    text += wide ?? letter;
  }
  return changed ? toAscii(text) : '';
}

function makeToken(original: string, text: string, bare: string, wide: string): Token {
  const key = `${original} ${text} ${bare}`;
  const known = dictionary.get(key);
  if (known) return known;
  const variants = [bare, wide].filter((v) => v !== '' && v !== text && v.length > 1);
  const { skeleton, vowels } = soundOf(text);
  const sounds = new Map([[skeleton, vowels]]);
  const spoken = /^j[aeou]/.test(text) ? [...variants, text.slice(1)] : variants;
  for (const sound of spoken.map(soundOf))
    if (!sounds.has(sound.skeleton)) sounds.set(sound.skeleton, sound.vowels);
  sounds.delete('');
  const unvowelled = UNVOWELLED.test(original);
  const token: Token = {
    id: nextId++,
    original,
    text,
    variants,
    skeleton,
    vowels,
    skeletons: [...sounds.keys()],
    gaps: [...sounds.values()],
    metaphones: unvowelled ? [] : metaphonesOf(text),
    groups: variantGroups(text, original, ...variants),
    unvowelled,
  };
  if (dictionary.size >= DICTIONARY_LIMIT) dictionary.clear();
  dictionary.set(key, token);
  return token;
}

interface Word {
  original: string;
  text: string;
  /** Set when the word itself begins with an Arabic article. */
  bare: string;
  wide: string;
}

function wordsOf(value: string): Word[] {
  const clean = cleanName(value.slice(0, MAX_LETTERS)).replace(SILENT, '').toLowerCase().normalize('NFC');
  const words: Word[] = [];
  for (const raw of clean.split(CUTS)) {
    if (raw === '' || words.length >= MAX_TOKENS) continue;
    if (HAN.test(raw)) {
      // One character is one syllable: the camel case of any-ascii (WangXiaoMing) cut where it begins anew.
      for (const part of raw.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [])
        words.push({ original: part, text: toAscii(part), bare: '', wide: '' });
    } else if (HANGUL.test(raw)) {
      const family = raw.length > 1 && words.length === 0 ? KOREAN_FAMILY.get(raw[0] as string) : undefined;
      for (const [i, part] of [...raw].entries())
        words.push({ original: part, text: (i === 0 && family) || toAscii(part), bare: '', wide: '' });
    } else {
      const known = ARABIC_WORDS.get(raw);
      const text = known ?? toAscii(raw);
      const article = known === undefined && raw.startsWith('ال') && raw.length > 4;
      words.push({ original: raw, text, bare: article ? toAscii(raw.slice(2)) : '', wide: widened(raw) });
    }
  }
  return words.filter((word) => word.text !== '').slice(0, MAX_TOKENS);
}

/** Tokens of a name in any script, in the order written. A particle with nothing behind it is left out. */
export function tokenise(value: string): Token[] {
  const tokens: Token[] = [];
  let pending: Word[] = [];
  for (const word of wordsOf(value)) {
    if ((PARTICLES.has(word.text) || HEADS.has(word.text)) && !HAN.test(word.original)) {
      pending.push(word);
      continue;
    }
    tokens.push(glue(pending, word));
    pending = [];
  }
  if (pending.length > 0 && (tokens.length === 0 || pending.some((word) => HEADS.has(word.text)))) {
    const last = pending.pop() as Word;
    tokens.push(glue(pending, last));
  }
  return tokens;
}

function glue(before: Word[], word: Word): Token {
  if (before.length === 0) return makeToken(word.original, word.text, word.bare, word.wide);
  // The bare form keeps compound heads (abd, abu) and what follows them.
  const head = before.findIndex((part) => HEADS.has(part.text));
  const kept = head < 0 ? [] : before.slice(head);
  const join = (parts: Word[], last: string) => parts.map((part) => part.text).join('') + last;
  const bare = head < 0 ? word.bare || word.text : head > 0 ? join(kept, word.text) : '';
  return makeToken(
    [...before, word].map((part) => part.original).join(' '),
    join(before, word.text),
    bare,
    word.wide === '' ? '' : join(before, word.wide),
  );
}

/** Forms of one name field: as stated, and the Latin form that the source gives, where it differs. */
export function nameForms(name: Name): NameTokens[] {
  const forms = [{ side: name.side, kind: name.kind, value: name.value, tokens: tokenise(name.value) }];
  if (name.latin !== undefined && name.latin !== name.value)
    forms.push({ side: name.side, kind: name.kind, value: name.latin, tokens: tokenise(name.latin) });
  return forms.filter((form) => form.tokens.length > 0);
}

/** Tokens of every name of an identity, one entry per form. Names without a letter or digit yield none. */
export function nameTokens(identity: Pick<Identity, 'names'>): NameTokens[] {
  return identity.names.flatMap(nameForms);
}
