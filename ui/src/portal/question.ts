/**
 * What is searched for, as typed: what one field may mean (a name, a document, a reference), which mistakes are said
 * before anything is asked, and the body of the request. Held in the history of the tab, never in an address.
 */
import type { LinkColour } from '../frame/index.tsx';

export interface Filters {
  systems: string[];
  colours: LinkColour[];
  nationalities: string[];
  sex: ('M' | 'F' | 'X' | 'UNK')[];
  /** Decade of birth, such as `1980`. */
  decade?: string;
}

export interface Question {
  /** Names in any script, a document number, a reference, a date. */
  text: string;
  /** Date of birth as far as known. */
  born: string;
  document: string;
  country: string;
  reference: string;
  filters: Filters;
}

export const NO_FILTERS: Filters = { systems: [], colours: [], nationalities: [], sex: [] };
export const NOTHING: Question = {
  ...{ text: '', born: '', document: '', country: '', reference: '' },
  filters: NO_FILTERS,
};

export type QuestionField = Exclude<keyof Question, 'filters'>;
/** Faulty fields, each with the key of the words that say what is right. */
export type Faults = Partial<Record<QuestionField, string>>;

const DATE = /^(1[89]|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_IN_TEXT = /(?<![\p{L}\p{N}])(1[89]|20)\d\d(-\d\d(-\d\d)?)?(?![\p{L}\p{N}])/u;
/** Letters that stand before a number as a part of it. */
const LONGEST_PREFIX = 3;
/** A number that is searched for holds five letters A-Z or digits that are not all alike. */
const SHORTEST_NUMBER = 5;

export function faultsOf(question: Question): Faults {
  const { text, born, document, country, reference } = trimmed(question);
  const faults: Faults = {};
  if (text === '' && document === '' && reference === '')
    faults.text = born === '' ? 'portal.fault.nothing' : 'portal.fault.bornAlone';
  else if (text !== '' && !/[\p{L}\p{N}]/u.test(text)) faults.text = 'portal.fault.noWord';
  else if (isDate(text)) faults.text = 'portal.fault.bornAlone';
  if (born !== '' && !isDate(born)) faults.born = 'portal.fault.date';
  if (document !== '' && !identifies(document)) faults.document = 'portal.fault.number';
  if (country !== '' && !/^[A-Z]{3}$/i.test(country)) faults.country = 'portal.fault.country';
  if (country !== '' && document === '') faults.document = 'portal.fault.countryAlone';
  return faults;
}

/** A date of the calendar, known as far as year, month or day. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function identifies(number: string): boolean {
  const signs = number.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return signs.length >= SHORTEST_NUMBER && new Set(signs).size > 1;
}

function meant(text: string): { name: string; code: string } {
  const withoutDate = text.replace(DATE_IN_TEXT, ' ').trim();
  if (!/\d/.test(withoutDate)) return { name: text, code: '' };
  const words = withoutDate.split(/\s+/);
  const isName = (word: string) => /\p{L}/u.test(word) && !/\d/.test(word) && word.length > LONGEST_PREFIX;
  const name = words.filter(isName);
  const date = DATE_IN_TEXT.exec(text)?.[0];
  return {
    name: name.length === 0 || date === undefined ? name.join(' ') : [...name, date].join(' '),
    code: words.filter((word) => !isName(word)).join(' '),
  };
}

export interface SearchBody {
  query?: string;
  document?: { number: string; issuingCountry?: string };
  reference?: string;
  dateOfBirth?: string;
  filters?: {
    systems?: string[];
    colours?: LinkColour[];
    nationalities?: string[];
    sex?: Filters['sex'];
    bornFrom?: string;
    bornTo?: string;
  };
}

/**
 * The request for a question without faults. The one field is asked as everything that it can be: digits that are no
 * date may be those of a document or a reference, and whole words those of a name.
 */
export function bodyOf(question: Question): SearchBody {
  const { text, born, document, country, reference, filters } = trimmed(question);
  const body: SearchBody = {};
  const { name, code } = meant(text);
  if (name !== '') body.query = name;
  if (code !== '') {
    body.reference = code;
    if (identifies(code)) body.document = { number: code };
  }
  if (document !== '')
    body.document = {
      number: document,
      ...(country === '' ? {} : { issuingCountry: country.toUpperCase() }),
    };
  if (reference !== '') body.reference = reference;
  // A date only narrows a name.
  if (born !== '' && body.query !== undefined) body.dateOfBirth = born;
  const wanted = filtersOf(filters);
  return Object.keys(wanted).length === 0 ? body : { ...body, filters: wanted };
}

function filtersOf({ systems, colours, nationalities, sex, decade }: Filters) {
  return {
    ...(systems.length === 0 ? {} : { systems }),
    ...(colours.length === 0 ? {} : { colours }),
    ...(nationalities.length === 0 ? {} : { nationalities }),
    ...(sex.length === 0 ? {} : { sex }),
    ...(decade === undefined ? {} : { bornFrom: decade, bornTo: `${decade.slice(0, 3)}9` }),
  };
}

export const hasFilters = ({ decade, ...lists }: Filters): boolean =>
  decade !== undefined || Object.values(lists).some((list) => list.length > 0);

/** A question of the same form, whatever an older page has kept; undefined for anything else. */
export function readQuestion(value: unknown): Question | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Partial<Question>;
  const text = (field: QuestionField) => (typeof kept[field] === 'string' ? kept[field] : '');
  const filters = kept.filters as Partial<Filters> | undefined;
  const list = <Value extends string>(values: unknown): Value[] =>
    Array.isArray(values) ? values.filter((one): one is Value => typeof one === 'string') : [];
  return {
    ...{ text: text('text'), born: text('born'), document: text('document') },
    ...{ country: text('country'), reference: text('reference') },
    filters: {
      systems: list(filters?.systems),
      colours: list(filters?.colours),
      nationalities: list(filters?.nationalities),
      sex: list(filters?.sex),
      ...(typeof filters?.decade === 'string' ? { decade: filters.decade } : {}),
    },
  };
}

function trimmed(question: Question): Question {
  const { text, born, document, country, reference, filters } = question;
  return {
    ...{ text: text.trim(), born: born.trim(), document: document.trim() },
    ...{ country: country.trim(), reference: reference.trim(), filters },
  };
}
