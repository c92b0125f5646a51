/**
 * Any field of a record as text that can be compared: what cannot be seen is gone, what was damaged on the way is
 * repaired, and lookalikes are of one script. The value as stated is kept elsewhere; this is never shown or stored.
 */
import { decodeEntities } from './entities.ts';
import { foldHomoglyphs, lettersForDigits } from './homoglyphs.ts';
import { repairMojibake } from './mojibake.ts';

/** Longer values are data faults; what stands behind the limit is not compared. */
const MAX_CHARACTERS = 1_000;

const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;
/** Controls, bidi and zero-width marks, soft hyphens, variation selectors, fillers, and the sign of a lost letter. */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is removed by itself
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f\ufffd]/gu;
const BREAKS = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;
const QUOTES = /[‘’‚‛′´`ʼʻʹ＇]/g;
const DOUBLE_QUOTES = /[“”„‟″«»＂]/g;
const DASHES = /[‐‑‒–—―−﹘﹣－]/g;
/** `M?ller`: a letter that some export could not write. */
const LOST_LETTER = /(?<=\p{L})\?(?=\p{L})/gu;
const AROUND = /^[\s"',;:._*|/\\-]+|[\s"',;:_*|/\\-]+$/gu;
const BLANK = /\s+/gu;

/**
 * The value to compare: NFKC, one space between words, mojibake and HTML entities repaired, invisible and direction
 * characters dropped, quotes and dashes as `'`, `"` and `-`, `<` of a machine-readable zone as space, lookalike letters in
 * the script of their word, quotes and stray punctuation around the value gone (a full stop at the end stays for
 * initials). Case and diacritics are kept. '' when nothing is left.
 */
export function cleanValue(text: string): string {
  if (PLAIN.test(text) && text.length <= MAX_CHARACTERS) return text;
  let clean = text.slice(0, MAX_CHARACTERS);
  clean = repairMojibake(decodeEntities(clean));
  clean = clean
    .replace(QUOTES, "'")
    .normalize('NFKC')
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/<+/g, ' ')
    .replace(LOST_LETTER, '');
  return foldHomoglyphs(clean).replace(BLANK, ' ').replace(AROUND, '').trim();
}

/** {@link cleanValue} of a name: digits in words are the letters that they stand for (`R0bert`, `Sm1th`). */
export function cleanName(text: string): string {
  return lettersForDigits(cleanValue(text));
}
