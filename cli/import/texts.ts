/** Cleaning and cutting of texts for mappings: each function takes one text and gives the texts that it stands for. */

const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const quotes = /["“”„‟«»‹›]|''/g;
const bracketed = /\([^()]*\)|\[[^[\]]*\]/g;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const some = (text: string) => (text === '' ? [] : [text]);

/** Quotation marks, bracketed remarks and invisible characters go; NFC; one blank between words. */
export function cleanName(text: string): string[] {
  const bare = text
    .normalize('NFC')
    .replace(hidden, '')
    .replace(bracketed, ' ')
    .replace(/[()[\]]/g, ' ');
  return some(squeeze(bare.replace(quotes, ' ')).replace(/[\s,;:]+$/, ''));
}

/** As `cleanName`; what stands behind the first comma is left out (`Pashmul village, Panjwai District`). */
export function cleanPlace(text: string): string[] {
  return cleanName(text.split(/[,;]/, 1)[0] ?? '').flatMap((place) =>
    some(place.replace(/^(?:in|near)\s+/i, '')),
  );
}

/** Several spellings in one field: `A; B`, `a) A b) B`; birth data and documents behind a name are cut off. */
export function aliasList(text: string): string[] {
  const parts = text.split(/;|(?:^|\s)[a-z]\)\s/u);
  return parts.flatMap((part) => {
    const name = part.replace(/,?\s*\b(?:born|date of birth|passport|DOB|DPOB)\b.*$/iu, '');
    const inBrackets = [...name.matchAll(/\(([^()]+)\)/g)].map((found) => squeeze(found[1] as string));
    return [...cleanName(name), ...inBrackets.filter((other) => isForeign(other))];
  });
}

/** The text in another script that a note states: `original script: …`, `In Arabic: …`. */
export function scriptInNote(text: string): string[] {
  const found = /(?:original script|in [A-Z][a-z]+):\s*([^;.()]+)/i.exec(text);
  const name = squeeze(found?.[1] ?? '');
  return isForeign(name) ? [name] : [];
}

/** `Last, First` and the like as one name in the order of speech. */
export function commasToBlanks(text: string): string[] {
  return some(squeeze(text.replace(/,/g, ' ')));
}

/** `A; B` or `A | B` as two values. */
export function splitList(text: string): string[] {
  return text.split(/[;|]/).map(squeeze).flatMap(some);
}

/** The text without the quotation marks around it; apostrophes inside stay. */
export function unquote(text: string): string[] {
  return some(squeeze(text.trim().replace(/^['"“‘](.+)['"”’]$/u, '$1')));
}

export function upperCase(text: string): string[] {
  return some(squeeze(text.toUpperCase()));
}

function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}
