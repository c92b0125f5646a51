/**
 * A free-text question made comparable: the words of a name in any script as one unsplit name, a date of birth cut out
 * of the text or given beside it, and the terms that the full-text index is asked for.
 */

import type { Identity, PartialDate } from '../../model/record.ts';
import { escapeLucene, searchTerms, tokenise } from '../normalise/index.ts';

export interface NameQuestion {
  /** The question as if it were an identity, for the library that scores. */
  identity: Identity;
  /** Text for the full-text index, every term escaped. */
  terms: string;
}

const DATE = /(?<![\p{L}\p{N}])((?:1[89]|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?(?![\p{L}\p{N}])/u;
const NUMBERS = /(?<![\p{L}\p{N}])[\p{N}-]+(?![\p{L}\p{N}])/gu;

/** Letters from which on a word is also looked for with one edit: shorter names differ by one letter too often. */
const FUZZY_FROM = 5;

/** Undefined when `text` holds no word of a name. */
export function nameQuestion(text: string, dateOfBirth?: string): NameQuestion | undefined {
  const written = DATE.exec(text)?.[0];
  const name = text.replace(NUMBERS, ' ').replace(/\s+/g, ' ').trim();
  const words = tokenise(name);
  if (words.length === 0) return undefined;
  const date = partialDate(dateOfBirth ?? written);
  const year = date === undefined ? [] : [`y_${date.value.slice(0, 4)}`];
  const terms = [...new Set([...searchTerms(name), ...year])].map(escapeLucene);
  for (const { text: word } of words) if (word.length >= FUZZY_FROM) terms.push(`${escapeLucene(word)}~1`);
  return {
    terms: terms.join(' '),
    identity: {
      identityId: 'question',
      category: 'CONFIRMED',
      names: [{ side: 'UNSPLIT', kind: 'CURRENT', value: name }],
      ...(date === undefined ? {} : { dateOfBirth: date }),
    },
  };
}

function partialDate(value: string | undefined): PartialDate | undefined {
  if (value === undefined) return undefined;
  const precision = value.length === 4 ? 'YEAR' : value.length === 7 ? 'MONTH' : 'DAY';
  return { value, precision };
}
