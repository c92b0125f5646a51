/**
 * How much speaks for it that two words are one name by their sound, in nats: the best segmentation of the Latin word
 * into the sounds of the units of the other. Words of two other scripts meet in the romanisation of one of them.
 */

import { bestOf, chunksOf, EXTRA_LETTER, evidence, LONGEST, unitId, usualOf } from './tables.ts';
import { latinOf, TABLES, tableOf, unitsOf } from './units.ts';

/** A word ready to be compared; made once, kept by the caller. */
export interface SoundWord {
  /** Position of its table in TABLES. */
  readonly table: number;
  /** Units by the word's own table, -1 where unknown. */
  readonly units: Int16Array;
  /** The same word romanised: units by the table `latin`. */
  readonly letters: Int16Array;
  readonly chunks: Int16Array;
  readonly latin: string;
  /** Classes of its consonants, one bit a class. */
  readonly consonants: number;
  /** Nats that the word earns when its sound is met whole. */
  readonly information: number;
}

/** Longer words are cut. */
const MAX_LETTERS = 40;
/** Share of the best evidence of a word that its alignment must be able to reach, else it is given up. */
const HOPELESS_SHARE = -0.2;
/** What words that cannot be one sound earn. */
const HOPELESS = -100;

/** Consonants that are taken for each other between scripts; vowels, h, w and y carry none. */
const CLASSES = ['bpvfw', 'dtz', 'szcxjtg', 'kgqcxhj', 'lr', 'mn'];
const CLASS_BITS = new Uint8Array(128);
for (const [bit, letters] of CLASSES.entries())
  for (const letter of letters)
    CLASS_BITS[letter.charCodeAt(0)] = (CLASS_BITS[letter.charCodeAt(0)] as number) | (1 << bit);
/** Letters that belong to one class only: both words must know them. */
const SURE = 'bpfvdlrmnskq';

const SYLLABIC: ReadonlySet<number> = new Set([TABLES.indexOf('han'), TABLES.indexOf('other')]);

function consonantsOf(latin: string): number {
  let bits = 0;
  for (const letter of latin) if (SURE.includes(letter)) bits |= CLASS_BITS[letter.charCodeAt(0)] as number;
  return bits;
}

function count(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** Whether half of the consonants that letters surely write are in both words. Syllables drop and add them: no answer. */
function mayAgree(a: SoundWord, b: SoundWord): boolean {
  if (SYLLABIC.has(a.table) || SYLLABIC.has(b.table)) return true;
  const fewer = Math.min(count(a.consonants), count(b.consonants));
  return count(a.consonants & b.consonants) * 2 >= fewer;
}

/** `word`: NFC, lower case, any script. */
export function soundWord(word: string): SoundWord {
  const table = tableOf(word);
  const latin = latinOf(word).slice(0, MAX_LETTERS);
  const ids = Int16Array.from(
    unitsOf(word, table, (unit) => unitId(table, unit) >= 0),
    (unit) => unitId(table, unit),
  );
  let information = 0;
  for (const id of ids) information += usualOf(id);
  return {
    table: TABLES.indexOf(table),
    units: ids,
    letters: table === 'latin' ? ids : Int16Array.from(latin, (letter) => unitId('latin', letter)),
    chunks: chunksOf(latin),
    latin,
    consonants: consonantsOf(latin),
    information,
  };
}

let row = new Float32Array(MAX_LETTERS + LONGEST + 2);
let next = new Float32Array(MAX_LETTERS + LONGEST + 2);
const ahead = new Float32Array(MAX_LETTERS + 2);

function align(units: Int16Array, chunks: Int16Array, length: number): number {
  const n = units.length;
  ahead[n] = 0;
  for (let i = n - 1; i >= 0; i--) ahead[i] = (ahead[i + 1] as number) + bestOf(units[i] as number);
  const least = HOPELESS_SHARE * (ahead[0] as number);
  const width = LONGEST + 1;
  row[0] = 0;
  let low = 0;
  let high = 0;
  for (let i = 0; i < n; i++) {
    next.fill(HOPELESS, low, Math.min(length, high + LONGEST) + 2);
    const unit = units[i] as number;
    const needed = least - (ahead[i + 1] as number);
    let first = length + 1;
    let last = -1;
    for (let j = low; j <= high; j++) {
      const score = row[j] as number;
      if (score <= HOPELESS) continue;
      const most = Math.min(LONGEST, length - j);
      for (let k = 0; k <= most; k++) {
        const chunk = chunks[j * width + k] as number;
        if (chunk < 0 && k > 2) continue;
        const value = score + evidence(unit, chunk, k);
        const to = j + k;
        if (value < needed || value <= (next[to] as number)) continue;
        next[to] = value;
        if (to > last) last = to;
        if (to < first) first = to;
      }
    }
    if (last < 0) return HOPELESS;
    for (let j = first + 1; j <= length; j++) {
      const value = (next[j - 1] as number) - EXTRA_LETTER;
      if (j > last) {
        if (value < needed) break;
        next[j] = value;
        last = j;
      } else if (value > (next[j] as number)) next[j] = value;
    }
    low = first;
    high = last;
    const spare = row;
    row = next;
    next = spare;
  }
  return high >= length ? (row[length] as number) : HOPELESS;
}

/**
 * Nats for one sound (positive) or against; at least -100, which stands for everything that is hopeless. Symmetric. Words
 * without letters earn nothing.
 */
export function soundEvidence(a: SoundWord, b: SoundWord): number {
  if (a.latin === '' || b.latin === '') return 0;
  if (!mayAgree(a, b)) return HOPELESS;
  if (a.table === b.table) {
    const there = align(a.letters, b.chunks, b.latin.length);
    if (there <= HOPELESS) return HOPELESS;
    return (there + align(b.letters, a.chunks, a.latin.length)) / 2;
  }
  // The word of the table that stands first keeps its own letters; the other is read in romanisation.
  const [other, latin] = a.table < b.table ? [a, b] : [b, a];
  return align(other.units, latin.chunks, latin.latin.length);
}
