/**
 * Persons that fit what is being typed: names in any script by the beginnings of their romanised words, documents and
 * references by their first characters. The full-text index gives rows that may fit, best first; what fits is decided
 * here. Visible records only, and each visible person once (Regulation (EU) 2019/817 Art 9(4)).
 */
import { escapeLucene, nameForms, type Token, tokenise } from '../matching/normalise/index.ts';
import { documentKey } from '../matching/verdict/index.ts';
import type { Identity, Name, TravelDocument } from '../model/record.ts';
import { currentNames, nameText, readFound } from './found.ts';
import { personsOf } from './persons.ts';
import type { Sight } from './sight.ts';

export interface Suggestion {
  kind: 'NAME' | 'DOCUMENT' | 'REFERENCE';
  value: string;
  personId: string;
  systems: string[];
  detail?: string;
}

const SHOWN = 8;
/** Letters of a name, and characters of a number or reference, from which on anything is looked for. */
const NAME_FROM = 2;
const CODE_FROM = 3;
/** Consonants from which on a word is also looked for by them: that joins scripts with and without vowels. */
const SKELETON_FROM = 3;
/** Rows read of each kind. */
const ROWS = 100;
/** Groups whose persons are looked up at once. */
const GROUPS = 16;

interface Candidate extends Omit<Suggestion, 'personId' | 'systems'> {
  groupId: string;
  /** 0 is nearest. */
  distance: number;
}

export async function suggest(sight: Sight, text: string): Promise<Suggestion[]> {
  const found = [...(await byReference(sight, text)), ...(await byDocument(sight, text))];
  found.push(...(await byName(sight, text)));
  found.sort((x, y) => x.distance - y.distance || compare(x.value, y.value) || compare(x.groupId, y.groupId));
  const suggestions = new Map<string, Suggestion>();
  for (let start = 0; start < found.length && suggestions.size < SHOWN; start += GROUPS) {
    const some = found.slice(start, start + GROUPS);
    const persons = await personsOf(sight, new Set(some.map((one) => one.groupId)));
    for (const { groupId, distance: _, ...shown } of some) {
      const person = persons.get(groupId);
      if (person === undefined || suggestions.has(person.id) || suggestions.size === SHOWN) continue;
      const systems = [...new Set(person.groups.map((group) => group.system ?? ''))].sort();
      suggestions.set(person.id, { ...shown, personId: person.id, systems });
    }
  }
  return [...suggestions.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function byReference(sight: Sight, text: string): Promise<Candidate[]> {
  const typed = text.trim();
  if (typed.length < CODE_FROM) return [];
  const found = new Map<string, Candidate>();
  for (const prefix of new Set([typed, typed.toUpperCase()])) {
    const { rows } = await readFound(sight, 'portal/suggest-references', { prefix }, ROWS);
    for (const { record } of rows) {
      const distance = record.reference.length === prefix.length ? 0 : 2;
      found.set(record.id, { kind: 'REFERENCE', value: record.reference, groupId: record.groupId, distance });
    }
  }
  return [...found.values()];
}

async function byDocument(sight: Sight, text: string): Promise<Candidate[]> {
  const prefix = documentKey(text);
  if (prefix.length < CODE_FROM) return [];
  const { rows } = await readFound(sight, 'portal/suggest-documents', { prefix }, ROWS);
  return rows.flatMap(({ record, documents }) =>
    documents.map(({ content }): Candidate => {
      const { number, issuingCountry } = JSON.parse(content) as TravelDocument;
      return {
        ...{ kind: 'DOCUMENT', value: number, groupId: record.groupId },
        distance: documentKey(number).length === prefix.length ? 0 : 2,
        ...(issuingCountry === undefined ? {} : { detail: issuingCountry }),
      };
    }),
  );
}

async function byName(sight: Sight, text: string): Promise<Candidate[]> {
  const words = tokenise(text);
  if (words.reduce((letters, word) => letters + word.text.length, 0) < NAME_FROM) return [];
  const { rows } = await readFound(sight, 'portal/search-names', { terms: termsOf(words) }, ROWS);
  return rows.flatMap(({ record, identities }) =>
    identities.flatMap(({ content }): Candidate[] => {
      const identity = JSON.parse(content) as Identity;
      const current = currentNames(identity);
      const near = distanceOf(words, current);
      // Known by another name: that one is shown, or nobody would know why the person is here.
      const other = near === undefined ? distanceOf(words, identity.names) : undefined;
      if (near === undefined && other === undefined) return [];
      const names = near === undefined ? identity.names.filter((name) => touches(words, name)) : current;
      const date = identity.dateOfBirth?.value;
      return [
        {
          ...{ kind: 'NAME', value: nameText(names), groupId: record.groupId },
          distance: near ?? (other as number) + 1,
          ...(date === undefined ? {} : { detail: date }),
        },
      ];
    }),
  );
}

/** Every word must begin something: a word of the name, best the whole of it, or its consonants. */
export function termsOf(words: readonly Token[]): string {
  return words
    .map((word) => {
      const own = [word.text, ...word.variants].map(escapeLucene);
      const ways = own.flatMap((form) => [`${form}^8`, `${form}*^4`]);
      for (const skeleton of new Set([word.skeleton, ...word.skeletons]))
        if (skeleton.length >= SKELETON_FROM) ways.push(`s_${escapeLucene(skeleton)}*`);
      return `+(${ways.join(' ')})`;
    })
    .join(' ');
}

/** Sum of the distances of all words typed; undefined when one of them begins no word of the names. */
function distanceOf(words: readonly Token[], names: readonly Name[]): number | undefined {
  const stated = names.flatMap(nameForms).flatMap((form) => form.tokens);
  let sum = 0;
  for (const word of words) {
    const nearest = Math.min(...stated.map((token) => wordDistance(word, token)));
    if (!Number.isFinite(nearest)) return undefined;
    sum += nearest;
  }
  return sum;
}

function touches(words: readonly Token[], name: Name): boolean {
  return words.some((word) => distanceOf([word], [name]) !== undefined);
}

/** 0 the word itself, 1 its beginning, 3 the beginning of its consonants, infinite otherwise. */
function wordDistance(typed: Token, stated: Token): number {
  const forms = [typed.text, ...typed.variants];
  const own = [stated.text, ...stated.variants];
  if (forms.some((form) => own.includes(form))) return 0;
  if (forms.some((form) => own.some((word) => word.startsWith(form)))) return 1;
  const sounds = [typed.skeleton, ...typed.skeletons].filter((one) => one.length >= SKELETON_FROM);
  const alike = sounds.some((one) =>
    [stated.skeleton, ...stated.skeletons].some((two) => two.startsWith(one)),
  );
  return alike ? 3 : Number.POSITIVE_INFINITY;
}
