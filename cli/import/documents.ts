/** Numbers and types of documents as lists write them: with words beside them, in several languages. */

const bracketed = /\([^()]*\)/g;
const validity = /\b(?:issued|expire[sd]?|expires|valid)\b.*$/i;
const label = /^.*(?:\bno\b|\bnumber\b|\bnúmero\b|\bnuméro\b|№|:)[.:]*\s*/iu;
const ordinal = /^(?:N°|No\.?|#)\s*(?=\S*\d)/u;

/** The number out of `Diplomatic passport no. Z1234 (expired …)`, `Freedonian B/0123`; none where there is no digit. */
export function documentNumber(text: string): string[] {
  const bare = text.replace(bracketed, ' ').replace(/,.*$/s, '').replace(validity, '');
  const words = bare.replace(/\s+/g, ' ').trim().replace(label, '').replace(ordinal, '').split(' ');
  // Words in small letters in front of the number say what it is.
  while (words.length > 1 && !/\d/.test(words[0] as string) && /\p{Ll}/u.test(words[0] as string))
    words.shift();
  const number = words.join(' ').replace(/[.,;]+$/, '');
  return /\d/.test(number) ? [number] : [];
}

const types: [RegExp, string][] = [
  [/diplomatic|diplomatique|diplomático/i, 'DIPLOMATIC PASSPORT'],
  [/service passport/i, 'SERVICE PASSPORT'],
  [/passport|passeport|pasaporte/i, 'PASSPORT'],
  [/travel document|laissez-passer/i, 'TRAVEL DOCUMENT'],
  [/national identi|identity card|identification card|national id/i, 'NATIONAL ID'],
];

/** One of the terms by which documents are compared, else the text itself in upper case. */
export function documentType(text: string): string[] {
  const term = types.find(([pattern]) => pattern.test(text))?.[1];
  return [term ?? text.replace(/\s+/g, ' ').trim().toUpperCase()];
}
