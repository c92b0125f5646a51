/**
 * Rules on the spelling of one field, on harmonised values: Annex II 3.1 (d), (e), (f), (g), (h).
 * Every function is symmetric and false for equal values. Sizes are counted in characters, not in code units.
 */

const SURROGATE = /[\ud800-\udfff]/;
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;
const WORD_BREAK = /([ \-‐‑‒–—])/u;
const HAS_WORD_BREAK = /[ \-‐‑‒–—]/u;

/** Hyphens, commas and apostrophes in the forms in which keyboards and scripts write them. */
const SEPARATOR = "\\-‐‑‒–—־'’‘‛ʼʻʹʿʾ`´′,،、，";
const HAS_SEPARATOR = new RegExp(`[${SEPARATOR}]`, 'u');
const SEPARATORS = new RegExp(`[${SEPARATOR}]`, 'gu');
const GAP = new RegExp(`[ ${SEPARATOR}]+`, 'gu');
const WITHOUT_GAPS = new RegExp(`[ ${SEPARATOR}]`, 'gu');

/** Shortest truncated name, in letters, and its least share of the longer one (reading 7). */
export const TRUNCATION_MIN_LETTERS = 4;
export const TRUNCATION_MIN_SHARE = 0.6;
/** Length of the name field of a machine-readable zone: TD3 39 characters, TD1 30 (ICAO Doc 9303-4 and 9303-5). */
export const MRZ_NAME_LENGTHS = [39, 30] as const;

function characters(text: string): ArrayLike<string> {
  return SURROGATE.test(text) ? Array.from(text) : text;
}

/** (d) Exactly two words change places, adjacent or not; what separates the words stays. */
export function wordsInverted(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || !HAS_WORD_BREAK.test(a) || !HAS_WORD_BREAK.test(b)) return false;
  const left = a.split(WORD_BREAK);
  const right = b.split(WORD_BREAK);
  if (left.length !== right.length) return false;
  const moved: number[] = [];
  for (let i = 0; i < left.length; i += 1) {
    if (left[i] === right[i]) continue;
    if (i % 2 === 1 || moved.length === 2) return false;
    moved.push(i);
  }
  const [i, j] = moved;
  if (i === undefined || j === undefined) return false;
  return left[i] === right[j] && left[j] === right[i];
}

/** (e) Exactly two letters change places, adjacent or not. */
export function lettersInverted(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const left = characters(a);
  const right = characters(b);
  if (left.length !== right.length) return false;
  let i = -1;
  let j = -1;
  for (let k = 0; k < left.length; k += 1) {
    if (left[k] === right[k]) continue;
    if (i < 0) i = k;
    else if (j < 0) j = k;
    else return false;
  }
  if (j < 0 || left[i] !== right[j] || left[j] !== right[i]) return false;
  return LETTER.test(left[i] as string) && LETTER.test(left[j] as string);
}

/** (f) One character inserted, deleted or substituted makes the two values equal. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  const left = characters(a);
  const right = characters(b);
  if (Math.abs(left.length - right.length) > 1) return false;
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return left.length - start - end <= 1 && right.length - start - end <= 1;
}

/** (g) The values differ in hyphens, commas and apostrophes only; each may stand for a space or for nothing. */
export function punctuationOnly(a: string, b: string): boolean {
  if (a === b || !(HAS_SEPARATOR.test(a) || HAS_SEPARATOR.test(b))) return false;
  const bare = a.replace(WITHOUT_GAPS, '');
  if (bare === '' || bare !== b.replace(WITHOUT_GAPS, '')) return false;
  const left = gaps(a);
  const right = gaps(b);
  for (const position of new Set([...left.keys(), ...right.keys()])) {
    const x = left.get(position) ?? '';
    const y = right.get(position) ?? '';
    if (x !== y && !HAS_SEPARATOR.test(x) && !HAS_SEPARATOR.test(y)) return false;
  }
  return true;
}

/** What stands between the letters of a value, by the number of code units of letters before it. */
function gaps(text: string): Map<number, string> {
  const found = new Map<number, string>();
  let letters = 0;
  let last = 0;
  for (const match of text.matchAll(GAP)) {
    letters += match.index - last;
    last = match.index + match[0].length;
    found.set(letters, match[0]);
  }
  return found;
}

/** The value with each separator of rule (g) as a space, and without it: used only when rules may be stacked. */
export function withoutPunctuation(text: string): string[] {
  if (!HAS_SEPARATOR.test(text)) return [];
  const spaced = text.replace(SEPARATORS, ' ').replace(/ +/g, ' ').trim();
  const closed = text.replace(SEPARATORS, '').trim();
  return [...new Set([spaced, closed])].filter((form) => form !== '' && form !== text);
}

/** (h) One value is the beginning of the other: long enough (reading 7), or cut where a machine-readable zone ends. */
export function truncated(a: string, b: string): boolean {
  if (a.length === b.length) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.startsWith(short) || isLowSurrogate(long, short.length)) return false;
  if (cutAtZoneEnd('', short, long)) return true;
  if ((short.match(LETTERS)?.length ?? 0) < TRUNCATION_MIN_LETTERS) return false;
  return characters(short).length >= TRUNCATION_MIN_SHARE * characters(long).length;
}

/**
 * (h) at the limits of the name field: `short` ends exactly where the zone ends, `before` being the family name
 * and the two fillers that stand before it (Doc 9303-3 §4.6). A space that falls on the last place is trimmed.
 */
export function cutAtZoneEnd(before: string, short: string, long: string): boolean {
  if (short === '' || short.length >= long.length || !long.startsWith(short)) return false;
  const length = characters(before).length + (before === '' ? 0 : 2) + characters(short).length;
  return MRZ_NAME_LENGTHS.some(
    (limit) => length === limit || (length === limit - 1 && long[short.length] === ' '),
  );
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
