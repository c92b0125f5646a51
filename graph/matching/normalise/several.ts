/** Several values in one field (`Smith; Jones`, `a / b`, `Ali aka Abu Omar`) taken apart; each is compared by itself. */
import { cleanValue } from './clean.ts';
import { type FieldKind, isPlaceholder } from './placeholders.ts';

const ALWAYS = /[;|\n\r\u2028¦]|\s\/\s|\s\\\s|\/\/+|；|、/u;
const NAMES =
  /[;|\n\r\u2028¦；、]|\s*\/\/+\s*|\s\/\s|(?<=\p{L}{2})\s*\/\s*(?=\p{L}{2})|[\s,(]+(?:a\.?\s?[/.]?k\.?\s?[/.]?a\.?|alias|aliases|also known as|formerly(?: known as)?|f\/?k\/?a|n[ée]e|geb(?:oren|\.)|dit|detto|dite|known as|ou|или|он же|она же|المعروف ب|الملقب ب)(?=[\s:.)]+)[\s:.]*/giu;
const NUMBERS = /[;|,\n\r\u2028¦；、]|\s\/\s|\s(?:and|or|und|et|y|e)\s/giu;
const EMAILS = /[;|,\s¦]+/u;
/** A date is cut at a slash only where blanks stand around it. */
const DATES = /[;|\n\r\u2028¦；、]|\s\/\s|\s(?:or|oder|ou|o|или)\s/giu;

/** Values of one field above this number are a data fault; the rest is not compared. */
const MAX_VALUES = 12;

/**
 * The values that a field states, cleaned, in their order, without placeholders and repeats; none when it states
 * nothing. One slash between letters cuts names, not addresses; a comma cuts numbers and e-mail addresses only.
 */
export function splitValues(text: string, what: FieldKind = 'text'): string[] {
  if (isPlaceholder(text, what)) return [];
  const cut =
    what === 'name'
      ? NAMES
      : what === 'email'
        ? EMAILS
        : what === 'date'
          ? DATES
          : what === 'number' || what === 'phone'
            ? NUMBERS
            : ALWAYS;
  // Line breaks part values: they are looked for before cleaning makes them blanks.
  const values = new Set<string>();
  for (const part of text.split(cut)) {
    const value = cleanValue(part ?? '').replace(/^\(|\)$/g, (bracket) =>
      part.includes('(') && part.includes(')') ? bracket : '',
    );
    if (value !== '' && !isPlaceholder(part, what)) values.add(value);
    if (values.size >= MAX_VALUES) break;
  }
  return [...values];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;
const DATE_LIKE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;

/**
 * What a value is by its shape, for values in the wrong field: an e-mail address, a date, a phone or another number
 * that stands where a name should. `text` is anything else.
 */
export function shapeOf(text: string): 'email' | 'date' | 'phone' | 'number' | 'text' {
  const clean = cleanValue(text);
  if (EMAIL.test(clean)) return 'email';
  if (DATE_LIKE.test(clean)) return 'date';
  const digits = clean.replace(/\D/g, '').length;
  if (digits < 4) return 'text';
  if (/^\+?[\d\s()./-]+$/.test(clean)) return digits >= 7 && /[+\s()-]/.test(clean) ? 'phone' : 'number';
  return /^[A-Za-z]{0,3}[-\s]?[\d\s-]+[A-Za-z]?$/.test(clean) ? 'number' : 'text';
}
