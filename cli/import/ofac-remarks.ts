/**
 * The remarks column of OFAC's lists as rows: `DOB 05 Jan 1970; alt. DOB 1971; POB Town, Country; nationality Iran;
 * Passport A12345 (Iran) issued 19 Jun 1987 expires 18 Jun 1992; a.k.a. 'NAME'.` Columns of a row: `kind`, `text`,
 * `alternative` (`yes` behind `alt.`), for documents `number`, `country`, `issued`, `expires`.
 */
import { newRow, type Row } from './row.ts';

const facts: [RegExp, string][] = [
  [/^DOB\s+/, 'DOB'],
  [/^POB\s+/, 'POB'],
  [/^nationality:?\s+/i, 'NATIONALITY'],
  [/^citizen\s+/i, 'CITIZEN'],
  [/^Gender\s+/i, 'GENDER'],
  [/^[anf]\.k\.a\.\s+/i, 'ALIAS'],
];

const documents: [RegExp, string][] = [
  [/^(?:Diplomatic|Official|Service|Special)\s+Passport\s+/i, 'OFFICIAL_PASSPORT'],
  [/^Passport\s+/i, 'PASSPORT'],
  [/^Stateless Person Passport\s+/i, 'PASSPORT'],
  [/^Travel Document Number\s+/i, 'TRAVEL_DOCUMENT'],
  [
    /^(?:National ID No\.|National Foreign ID Number|Personal ID Card|Citizen's Card Number)\s+/i,
    'NATIONAL_ID',
  ],
  [
    /^(?:Cedula No\.|D\.N\.I\.|Numero de Identidad|C\.U\.I\.|Turkish Identificiation Number)\s+/i,
    'NATIONAL_ID',
  ],
];

/** Rows of one remarks text, in order; parts of no known kind are left out. */
export function readOfacRemarks(text: string): Row[] {
  return text
    .replace(/\.\s*$/, '')
    .split(';')
    .flatMap((part) => readPart(part.trim()));
}

function readPart(part: string): Row[] {
  const fact = part.replace(/^alt\.\s+/i, '');
  const alternative: Row = fact === part ? {} : { alternative: ['yes'] };
  for (const [pattern, kind] of facts)
    if (pattern.test(fact))
      return [rowOf({ kind: [kind], text: [fact.replace(pattern, '').trim()], ...alternative })];
  for (const [pattern, kind] of documents)
    if (pattern.test(fact)) return [readDocument(kind, fact.replace(pattern, ''), alternative)];
  return [];
}

function readDocument(kind: string, text: string, alternative: Row): Row {
  const number = text.replace(/^Booklet:?\s+/i, '').split(/\s*\(|\s+(?:issued|expires)\b/i, 1)[0] ?? '';
  const country = /\(([^()]+)\)/.exec(text)?.[1];
  const issued = /\bissued\s+(\d{1,2} [A-Za-z]{3} \d{4})/i.exec(text)?.[1];
  const expires = /\bexpires\s+(\d{1,2} [A-Za-z]{3} \d{4})/i.exec(text)?.[1];
  return rowOf({
    kind: [kind],
    text: [text],
    number: number.trim() === '' ? [] : [number.trim()],
    country: country === undefined ? [] : [country],
    issued: issued === undefined ? [] : [issued],
    expires: expires === undefined ? [] : [expires],
    ...alternative,
  });
}

function rowOf(columns: Row): Row {
  return Object.assign(newRow(), columns);
}
