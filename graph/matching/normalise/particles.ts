/**
 * Small tables of words inside names that are not names of their own (`docs` of the peers in the field glue them too).
 * Sources: ICAO Doc 9303-3 §4.6 (name prefixes), UK Home Office naming guide 2006 (Arabic, Spanish, Dutch forms).
 */

/** May be written or left out; glued to the next word and dropped again for the bare form. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el ul as ash ad an ar at az bin ibn ben bint binti binte van von der den de da do dos das del della di du la le ' +
    'los las mac mc o zu zum zur ter ten af av oglu'
  ).split(' '),
);

/** Heads of compounds: glued to the next word, never dropped. `abd` is the servant *of*. */
export const HEADS: ReadonlySet<string> = new Set(
  'abd abdul abdal abdel abdur abdoul abu abou umm um oum nur saif sayf'.split(' '),
);

/** Arabic-script spellings of the same words; `ال` written together is handled where words are cut. */
export const ARABIC_WORDS: ReadonlyMap<string, string> = new Map([
  ['عبد', 'abd'],
  ['ابو', 'abu'],
  ['أبو', 'abu'],
  ['أبي', 'abu'],
  ['بن', 'bin'],
  ['ابن', 'ibn'],
  ['بنت', 'bint'],
  ['آل', 'al'],
  ['ام', 'umm'],
  ['أم', 'umm'],
]);

/** Alef, hamza seats and ta marbuta, which any-ascii drops or spells with marks. */
export const ARABIC_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ا', 'a'],
  ['أ', 'a'],
  ['آ', 'a'],
  ['ٱ', 'a'],
  ['إ', 'i'],
  ['ى', 'a'],
  ['ؤ', 'w'],
  ['ئ', 'y'],
  ['ء', ''],
  ['ة', ''],
  ['ه', 'h'],
]);

/** Letters that German, Nordic and passport tables spell with two (ICAO Doc 9303-3 §6, table A). */
export const WIDE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ñ', 'nn'],
]);

/** Korean family names are written by habit, not by the rules of transliteration. */
export const KOREAN_FAMILY: ReadonlyMap<string, string> = new Map([
  ['김', 'kim'],
  ['이', 'lee'],
  ['리', 'ri'],
  ['박', 'park'],
  ['최', 'choi'],
  ['정', 'jung'],
  ['강', 'kang'],
  ['조', 'cho'],
  ['윤', 'yoon'],
  ['임', 'lim'],
  ['유', 'yoo'],
  ['권', 'kwon'],
  ['오', 'oh'],
  ['노', 'roh'],
]);
