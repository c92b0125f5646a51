/** The stated values of one field of an identity, names in other scripts beside the Latin form they are compared by. */
import { tokenise } from '../../matching/normalise/index.ts';
import type { FieldName } from '../../matching/verdict/index.ts';
import type { Identity, Name } from '../../model/record.ts';

export interface StatedValue {
  value: string;
  /** Kind of a name or nationality; of a date its calendar, where it is not the Gregorian. */
  kind?: string;
  script?: string;
  romanised?: string;
}

const NOT_LATIN = /(?=\p{L})\P{Script=Latin}/u;
const SCRIPTS = [
  ...['Cyrillic', 'Arabic', 'Greek', 'Hebrew', 'Armenian', 'Georgian', 'Ethiopic', 'Thai', 'Devanagari'],
  ...['Bengali', 'Tamil', 'Khmer', 'Myanmar', 'Lao', 'Tibetan', 'Hangul', 'Hiragana', 'Katakana', 'Han'],
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }));

export function valuesOf(identity: Identity, field: FieldName): StatedValue[] {
  switch (field) {
    case 'FAMILY':
    case 'GIVEN':
    case 'UNSPLIT':
      return identity.names.filter((name) => name.side === field).map(nameValue);
    case 'DATE_OF_BIRTH':
      return dateValue(identity);
    case 'SEX':
      return identity.sex === undefined ? [] : [{ value: identity.sex }];
    case 'NATIONALITY':
      return (identity.nationalities ?? []).map(({ country, kind }) => ({ value: country, kind }));
    case 'COUNTRY_OF_BIRTH':
      return stated(identity.placeOfBirth?.country).map((value) => ({ value }));
    case 'TOWN':
      return stated(identity.placeOfBirth?.town).map((value) => ({ value, ...inLatin(value) }));
  }
}

const stated = (value: string | undefined) => (value === undefined ? [] : [value]);

function dateValue({ dateOfBirth }: Identity): StatedValue[] {
  if (dateOfBirth === undefined) return [];
  const { value, calendar = 'GREGORIAN' } = dateOfBirth;
  return [calendar === 'GREGORIAN' ? { value } : { value, kind: calendar }];
}

function nameValue({ value, kind, script, latin }: Name): StatedValue {
  const found = inLatin(value);
  return {
    ...{ value, kind },
    ...found,
    ...(script === undefined ? {} : { script }),
    // What the source itself gives comes before what is worked out.
    ...(latin === undefined || latin === value ? {} : { romanised: latin }),
  };
}

/** Script and Latin form of text in another script; nothing for Latin letters. */
function inLatin(value: string): Pick<StatedValue, 'script' | 'romanised'> {
  if (!NOT_LATIN.test(value)) return {};
  const script = SCRIPTS.find(({ letters }) => letters.test(value))?.name;
  const words = tokenise(value).map(({ text }) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`);
  return {
    ...(script === undefined ? {} : { script }),
    ...(words.length === 0 ? {} : { romanised: words.join(' ') }),
  };
}
