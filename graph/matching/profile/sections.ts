/**
 * Layout of a profile: what one identity states, as numbers in one Int32Array, so that a million fit into memory and a
 * pair is compared without touching an object.
 *
 * A profile is a header of section ends (two 16-bit ends an entry, counted from the first word behind the header) and
 * the sections in this order. A section of no length is missing.
 */
export const NAMES = 0;
export const DATES = 1;
export const SEX = 2;
export const GENERATION = 3;
export const NATIONALITY = 4;
export const COUNTRY = 5;
export const PLACE = 6;
export const ADDRESS = 7;
export const POSTCODE = 8;
export const NUMBER = 9;
export const DOCUMENT = 10;
export const PHONE = 11;
export const EMAIL = 12;
export const SECTIONS = 13;

export const HEADER = (SECTIONS + 1) >> 1;

/** Words of the arena that one profile may take; what stands behind is left out, the same choice on every side. */
export const PROFILE_MAX = 4000;

/** First word of a section. */
export function sectionStart(arena: Int32Array, base: number, section: number): number {
  return base + HEADER + (section === 0 ? 0 : endOf(arena, base, section - 1));
}

/** Word behind the last of a section. */
export function sectionEnd(arena: Int32Array, base: number, section: number): number {
  return base + HEADER + endOf(arena, base, section);
}

function endOf(arena: Int32Array, base: number, section: number): number {
  const word = arena[base + (section >> 1)] as number;
  return (section & 1) === 0 ? word & 0xffff : word >>> 16;
}

/** A name form: this head, then its family words, then its given words. */
export const ALIAS_FORM = 1;
/** Which words are family and which given was not stated but guessed. */
export const GUESSED_FORM = 2;
export const formHead = (flags: number, family: number, given: number) =>
  flags | (family << 8) | (given << 16);
export const formFlags = (head: number) => head & 0xff;
export const formFamily = (head: number) => (head >> 8) & 0xff;
export const formGiven = (head: number) => (head >> 16) & 0xff;

/** A date: calendar · 10^8 + year · 10^4 + month · 10^2 + day, 0 where unknown. Calendar 0 is the Gregorian one. */
export const CALENDAR_STEP = 100_000_000;
