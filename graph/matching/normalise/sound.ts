/**
 * How a romanised word sounds: consonant skeleton with the vowels between, and Double Metaphone.
 *
 * any-ascii leaves Arabic and Hebrew without vowels (محمد → mhmd), so equality of consonants is the bridge between
 * scripts: mhmd = Mohammed = Mehmet. Vowels are kept beside the skeleton so that false friends (Hassan, Hussein)
 * can be told apart. natural enters here only, by deep import: its root loads database drivers and reads `.env`.
 */
import phonetics from 'natural/lib/natural/phonetics/index.js';

const metaphone = new phonetics.DoubleMetaphone();

export interface Sound {
  /** Consonants in order: d/t, p/b, z/s, kh/k, sh/ch/s merged; vowels, y and w dropped. */
  skeleton: string;
  /**
   * One class per gap (before, between, after the consonants): `.` none, `a`, `e`, `i`, `u`, and `I` for a diphthong
   * with i (ei, ai, ay), which unvowelled scripts must write out.
   */
  vowels: string;
}

const REWRITES: readonly [RegExp, string][] = [
  // abd al-Rahman, abdul Rahman, abdurrahman: one compound with the article assimilated or not.
  [/^abd[aeiou]*l(?=[a-z]{2})/, 'abdal'],
  [/^abd[aeiou]+([b-df-hj-np-tv-z])(?=\1)/, 'abdal'],
  [/(?<=[oe])(?:w|ff|v)$/, 'v'],
  [/^w(?=[^aeiouy])/, 'v'],
  [/schtsch|stsch|shch|tsch|tch|sch/g, 's'],
  [/ck/g, 'k'],
  [/ch(?=[rl])/g, 'k'],
  [/sh|ch|cz|sz|zh|ts|tz/g, 's'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/dj|dzh/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/(?<=.)h$/, ''],
];

const VOWELS = 'aeiouyw';

function gapClass(run: string): string {
  if (run === '') return '.';
  if (/[ae][iy]/.test(run)) return 'I';
  if (/[iy]/.test(run)) return 'i';
  if (/[uow]/.test(run)) return 'u';
  return run.includes('a') ? 'a' : 'e';
}

/** Skeleton and vowels of a lower-case ascii word; both empty gaps for a word without consonants. */
export function soundOf(ascii: string): Sound {
  let text = ascii.replace(/[^a-z]/g, '');
  for (const [pattern, by] of REWRITES) text = text.replace(pattern, by);
  // An initial y or w before a vowel is a consonant that scripts write or drop: it carries no vowel.
  if (/^[yw][aeiouyw]/.test(text)) text = text.slice(1);
  let skeleton = '';
  let vowels = '';
  let run = '';
  for (const letter of text) {
    if (VOWELS.includes(letter)) {
      run += letter;
      continue;
    }
    if (run === '' && skeleton.endsWith(letter)) continue;
    vowels += gapClass(run);
    run = '';
    skeleton += letter;
  }
  return { skeleton, vowels: vowels + gapClass(run) };
}

/** Double Metaphone codes, primary first; empty for words that have none. Memoise: this is the slow part. */
export function metaphonesOf(ascii: string): string[] {
  if (!/[a-z]/.test(ascii)) return [];
  const [primary, secondary] = metaphone.process(ascii) as unknown as [string, string];
  // Some codes of the library carry a blank (`gej` gives `K `): a key never does.
  return [...new Set([primary, secondary].map((code) => code.replaceAll(' ', '')))].filter(
    (code) => code !== '',
  );
}

/**
 * Whether the vowels of two words with one skeleton may be the same vowels. `e` is neutral, a gap that is not written
 * fits anything short, and one clash in four inner gaps is allowed. An unvowelled word must still write its diphthongs,
 * and two unvowelled words must write the same long vowels.
 */
export function vowelsAgree(a: string, b: string, aUnvowelled: boolean, bUnvowelled: boolean): boolean {
  if (a.length !== b.length) return false;
  const gaps = a.length;
  let clashes = 0;
  for (let i = 0; i < gaps; i++) {
    const x = a[i] as string;
    const y = b[i] as string;
    if (x === y) continue;
    // How a word begins and ends is written most freely: ayn, alef, ta marbuta, silent e.
    const edge = i === 0 || i === gaps - 1;
    if (i === 0 && (aUnvowelled || bUnvowelled)) continue;
    if (x === '.' || y === '.') {
      const unwritten = x === '.' ? aUnvowelled : bUnvowelled;
      const written = x === '.' ? y : x;
      if (edge) continue;
      if (unwritten && (written === 'I' || (aUnvowelled && bUnvowelled))) clashes++;
      continue;
    }
    if (x === 'I' || y === 'I') {
      const other = x === 'I' ? y : x;
      if (other !== 'i' && other !== 'e') clashes++;
      continue;
    }
    if (x !== 'e' && y !== 'e') clashes++;
  }
  return clashes * 4 <= Math.max(1, gaps - 2);
}
