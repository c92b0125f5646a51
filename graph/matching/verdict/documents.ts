/**
 * Same travel document: the `doc` of Regulation (EU) 2019/817 Art 30-33, and the search key of Art 27(4).
 */
import type { DocumentVerdict } from '../../model/evidence.ts';
import type { TravelDocument } from '../../model/record.ts';
import { countryRenamed } from './denominations.ts';
import { harmonise, harmoniseCountry } from './harmonise.ts';

/** Shortest number that identifies a document, in characters of its key. */
export const DOCUMENT_KEY_MIN_LENGTH = 5;

const NOT_IN_KEY = /[^A-Z0-9]/g;
const ONE_CHARACTER = /^(.)\1*$/;
/** Written by registers in place of a number. */
const PLACEHOLDERS = new Set([
  'UNKNOWN',
  'UNKNOWNN',
  'NONUMBER',
  'NOTKNOWN',
  'NOTAVAILABLE',
  'WITHOUT',
  'MISSING',
]);

/** Number of a document as it is compared and searched: upper case, nothing but A-Z and 0-9. May be ''. */
export function documentKey(number: string): string {
  return number.toUpperCase().replace(NOT_IN_KEY, '');
}

/** Key by which a document makes candidates: '' for numbers that identify nothing, such as placeholders. */
export function candidateDocumentKey(number: string): string {
  const key = documentKey(number);
  return identifies(key) ? key : '';
}

function identifies(key: string): boolean {
  return key.length >= DOCUMENT_KEY_MIN_LENGTH && !ONE_CHARACTER.test(key) && !PLACEHOLDERS.has(key);
}

/** Words of national registers; ICAO codes go by their letters below. */
const CLASSES = new Map<string, string>([
  ['PASSPORT', 'PASSPORT'],
  ['DIPLOMATIC PASSPORT', 'PASSPORT'],
  ['SERVICE PASSPORT', 'PASSPORT'],
  ['ID', 'ID_CARD'],
  ['ID CARD', 'ID_CARD'],
  ['IDCARD', 'ID_CARD'],
  ['IDENTITY CARD', 'ID_CARD'],
  ['NATIONAL ID', 'ID_CARD'],
  ['RP', 'RESIDENCE_PERMIT'],
  ['IR', 'RESIDENCE_PERMIT'],
  ['AR', 'RESIDENCE_PERMIT'],
  ['CR', 'RESIDENCE_PERMIT'],
  ['RESIDENCE PERMIT', 'RESIDENCE_PERMIT'],
  ['RESIDENCE CARD', 'RESIDENCE_PERMIT'],
  ['VISA', 'VISA'],
  ['AC', 'CREW'],
]);
const NO_CLASS = new Set(['', 'UNK', 'UNKNOWN', 'OTHER']);

/**
 * Class of a document type: ICAO Doc 9303-3 §4.4 codes of one or two letters by their first letter (P passport, V visa,
 * A, C and I card), the names in use, else the text itself. Null when none is stated.
 */
export function documentClass(docType: string | undefined): string | null {
  const text = harmonise(docType ?? '').replace(/[_-]/g, ' ');
  if (NO_CLASS.has(text)) return null;
  const named = CLASSES.get(text);
  if (named !== undefined) return named;
  if (/^P[A-Z]?$/.test(text)) return 'PASSPORT';
  if (/^V[A-Z]?$/.test(text)) return 'VISA';
  if (/^[ACI][A-Z]?$/.test(text)) return 'ID_CARD';
  return text;
}

/**
 * SAME when at least one pair of documents is the same: equal numbers that identify a document, issuing countries
 * equal, successors, or absent on a side, and types of one class or absent on a side. The notes say what was absent,
 * succeeded, or differs without parting the documents (COUNTRY_ABSENT, COUNTRY_SUCCESSOR, TYPE_ABSENT, EXPIRY_DIFFERS).
 */
export function compareTravelDocuments(a: TravelDocument[], b: TravelDocument[]): DocumentVerdict {
  const pairs: DocumentVerdict['pairs'] = [];
  if (a.length > 0 && b.length > 0) {
    const keys = b.map((document) => documentKey(document.number));
    a.forEach((x, i) => {
      const key = documentKey(x.number);
      if (!identifies(key)) return;
      b.forEach((y, j) => {
        if (keys[j] !== key) return;
        const notes = sameIssue(x, y);
        if (notes) pairs.push({ a: i, b: j, notes });
      });
    });
  }
  return { outcome: pairs.length > 0 ? 'SAME' : 'OTHER', pairs };
}

function sameIssue(x: TravelDocument, y: TravelDocument): string[] | null {
  const notes: string[] = [];
  const countryX = harmoniseCountry(x.issuingCountry);
  const countryY = harmoniseCountry(y.issuingCountry);
  if (!countryX || !countryY) notes.push('COUNTRY_ABSENT');
  else if (countryX.value !== countryY.value) {
    if (!countryRenamed(countryX.value, countryY.value)) return null;
    notes.push('COUNTRY_SUCCESSOR');
  }
  const classX = documentClass(x.docType);
  const classY = documentClass(y.docType);
  if (classX === null || classY === null) notes.push('TYPE_ABSENT');
  else if (classX !== classY) return null;
  if (x.expiryDate && y.expiryDate && x.expiryDate !== y.expiryDate) notes.push('EXPIRY_DIFFERS');
  return notes;
}
