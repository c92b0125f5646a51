/**
 * Hebrew by the simple system of the Academy of the Hebrew Language (2006) (?): unpointed text gives consonants only,
 * with vav as V or U and yod as Y or I. A reading with vowels is admissible only where the source gives it.
 */
import { letters, type ScriptTables } from './table.ts';

const SIMPLE = letters(
  'א,ב V,ג G,ד D,ה H,ו V,ז Z,ח H,ט T,י Y,כ KH,ך KH,ל L,מ M,ם M,נ N,ן N,ס S,ע,פ F,ף F,צ TS,ץ TS,ק K,ר R,ש SH,ת T,' +
    '\u05b0 E,\u05b1 E,\u05b2 A,\u05b3 O,\u05b4 I,\u05b5 E,\u05b6 E,\u05b7 A,\u05b8 A,\u05b9 O,\u05bb U,\u05bc,\u05c1',
);
const POINTS: [RegExp, string][] = [
  [/ב\u05bc/gu, 'B'],
  [/כ\u05bc/gu, 'K'],
  [/פ\u05bc/gu, 'P'],
  [/ש([\u05b0-\u05bb]*)\u05c2/gu, 'S$1'],
  [/ו\u05b9/gu, 'O'],
  [/ו\u05bc/gu, 'U'],
];
/** Unpointed: bet, kaf and pe at the beginning of a word are hard. */
const HARD_START: [RegExp, string][] = [
  [/(^|[ -])ב/gu, '$1B'],
  [/(^|[ -])כ/gu, '$1K'],
  [/(^|[ -])פ/gu, '$1P'],
];

export const HEBREW: ScriptTables = {
  letters: /\p{Script=Hebrew}/u,
  tables: [
    { id: 'il-academy-2006', letters: SIMPLE, before: [...POINTS, ...HARD_START] },
    { id: 'il-academy-2006', letters: letters('ו U,י I', SIMPLE), before: [...POINTS, ...HARD_START] },
  ],
};
