/**
 * One search over all systems that the viewer's rights reach (Regulation (EU) 2019/817 Art 6, 7, 9): names by the
 * full-text index, scored again by the library that scores matches; documents by number; records by reference. Hits are
 * persons. What the viewer may not see is left out before anything is counted.
 */
import { modelInUse } from '../detector/index.ts';
import { noteWords } from '../matching/explain/index.ts';
import type { NameQuestion } from '../matching/question/index.ts';
import { type Model, nameHit, prepareIdentity, scorePrepared } from '../matching/score/index.ts';
import { compareTravelDocuments, documentKey } from '../matching/verdict/index.ts';
import type { MatchScore } from '../model/evidence.ts';
import type { Identity, Name, TravelDocument } from '../model/record.ts';
import { type Faceted, type Facets, faceted, type SearchFilters } from './facets.ts';
import { currentNames, type FoundRow, nameText, readFound } from './found.ts';
import { nameView } from './person.ts';
import { hitSystems, type Person, personsOf } from './persons.ts';
import type { Sight } from './sight.ts';

/** Visible candidates scored for one part of a question; more make the answer `truncated`. */
const CANDIDATES = 300;

export interface Question {
  name?: NameQuestion;
  document?: TravelDocument;
  reference?: string;
  filters?: SearchFilters;
}

/** Why a person is in the answer. */
export interface Chip {
  field: 'NAME' | 'DATE_OF_BIRTH' | 'DOCUMENT' | 'REFERENCE';
  /** The stated value that met the question. */
  form: string;
  /** How near it is, in words of the score model. */
  level: string;
  system: string;
}

export interface SearchHit {
  personId: string;
  groupIds: string[];
  systems: string[];
  /** The identity that met the question best. */
  identity: {
    id: string;
    category: string;
    name: string;
    /** In Latin letters, of the source or else by our tables; absent where the name is written in them. */
    latin?: string;
    dateOfBirth?: string;
    sex?: string;
    nationalities: string[];
  };
  matched: Chip[];
  /** Of names: a score ranks, it decides nothing. */
  bits?: number;
  probability?: number;
  /** Visible links of the person by colour. */
  links: Partial<Record<string, number>>;
  /** Other persons of this answer that a green link says are not this one (Art 31(2)). */
  notSamePersonAs: string[];
}

export interface SearchAnswer {
  /** All hits that pass the filters, best first. */
  hits: { hit: SearchHit; at: Position }[];
  /** Systems in which the question itself met something. */
  systems: Set<string>;
  facets: Facets;
  truncated: boolean;
}

/** Where a hit stands: kind of evidence, bits, id. */
export type Position = [rank: number, bits: number, personId: string];

interface Found {
  groupId: string;
  system: string;
  rank: number;
  identityId: string;
  identity: Identity;
  score?: MatchScore;
  chips: Chip[];
}

const RANK = { NAME: 1, DOCUMENT: 2, REFERENCE: 3 } as const;

export async function search(sight: Sight, question: Question): Promise<SearchAnswer> {
  let truncated = false;
  const ask = async (query: string, params: Record<string, unknown>): Promise<FoundRow[]> => {
    const { rows, more } = await readFound(sight, query, params, CANDIDATES);
    truncated ||= more;
    return rows;
  };
  const found: Found[] = [];
  if (question.reference !== undefined)
    for (const row of await ask('portal/search-references', { reference: question.reference }))
      found.push(...byReference(row));
  if (question.document !== undefined)
    for (const row of await ask('portal/search-documents', { number: documentKey(question.document.number) }))
      found.push(...byDocument(row, question.document));
  if (question.name !== undefined) {
    const { terms, identity } = question.name;
    const scored = scorer(identity, await modelInUse(sight));
    for (const row of await ask('portal/search-names', { terms })) found.push(...scored(row));
  }
  const { passing, facets } = faceted(await persons(sight, found), question.filters ?? {});
  const systems = new Set(found.map((one) => one.system));
  return { hits: passing.sort((x, y) => comparePositions(x.at, y.at)), facets, systems, truncated };
}

/** True when a number can be searched for: long enough, and not one that registers write in place of a number. */
export function isSearchableNumber(number: string): boolean {
  return compareTravelDocuments([{ number }], [{ number }]).outcome === 'SAME';
}

function byReference({ record, identities }: FoundRow): Found[] {
  const chip: Chip = { field: 'REFERENCE', form: record.reference, level: 'exact', system: record.system };
  return withFirstIdentity(record, identities, RANK.REFERENCE, [chip]);
}

function byDocument({ record, identities, documents }: FoundRow, asked: TravelDocument): Found[] {
  const chips = documents.flatMap(({ content }): Chip[] => {
    const document = JSON.parse(content) as TravelDocument;
    const [pair] = compareTravelDocuments([asked], [document]).pairs;
    if (pair === undefined) return [];
    // The question names no type: that the type is absent there says nothing.
    const notes = pair.notes.filter((note) => note !== 'TYPE_ABSENT').map(noteWords);
    const form = [document.number, document.issuingCountry].filter(Boolean).join(' ');
    return [{ field: 'DOCUMENT', form, level: ['same number', ...notes].join('; '), system: record.system }];
  });
  return chips.length === 0 ? [] : withFirstIdentity(record, identities, RANK.DOCUMENT, chips);
}

function withFirstIdentity(
  record: FoundRow['record'],
  identities: FoundRow['identities'],
  rank: number,
  chips: Chip[],
): Found[] {
  const read = identities.map(({ id, content }) => ({ id, identity: JSON.parse(content) as Identity }));
  const first = read.find(({ identity }) => identity.category === 'CONFIRMED') ?? read[0];
  if (first === undefined) return [];
  const { groupId, system } = record;
  return [{ groupId, system, rank, identityId: first.id, identity: first.identity, chips }];
}

function scorer(asked: Identity, model: Model): (row: FoundRow) => Found[] {
  const prepared = prepareIdentity(asked);
  return ({ record, identities }) =>
    identities.flatMap(({ id, content }): Found[] => {
      const identity = JSON.parse(content) as Identity;
      const score = scorePrepared(prepared, prepareIdentity(identity), model);
      const names = nameHit(score);
      if (names === undefined) return [];
      const date = score.features.find((feature) => feature.feature === 'date of birth');
      const { system, groupId } = record;
      const chips: Chip[] = [{ field: 'NAME', form: names.form, level: names.level, system }];
      if (date?.b !== undefined)
        chips.push({ field: 'DATE_OF_BIRTH', form: date.b, level: date.level, system });
      return [{ groupId, system, rank: RANK.NAME, identityId: id, identity, score, chips }];
    });
}

type FacetedHit = SearchAnswer['hits'][number] & Faceted;

async function persons(sight: Sight, found: readonly Found[]): Promise<FacetedHit[]> {
  const hitGroups = new Set(found.map((one) => one.groupId));
  const byGroup = await personsOf(sight, hitGroups);
  const founds = new Map<Person, Found[]>();
  for (const one of found) {
    const person = byGroup.get(one.groupId);
    if (person !== undefined) founds.set(person, [...(founds.get(person) ?? []), one]);
  }
  return [...founds].map(([person, list]) => {
    const { hit, at } = hitOf(sight, person, list, hitGroups, byGroup);
    const identities = list.map((one) => one.identity);
    return { hit, at, systems: hit.systems, colours: Object.keys(hit.links), identities };
  });
}

/** Best evidence first, then more bits, then the smaller id. */
export function comparePositions(x: Position, y: Position): number {
  return y[0] - x[0] || y[1] - x[1] || (x[2] < y[2] ? -1 : x[2] > y[2] ? 1 : 0);
}

function hitOf(
  sight: Sight,
  person: Person,
  founds: Found[],
  hitGroups: ReadonlySet<string>,
  byGroup: ReadonlyMap<string, Person>,
): SearchAnswer['hits'][number] {
  const best = founds.reduce((x, y) => (isBetter(y, x) ? y : x));
  const scores = founds.flatMap((one) => (one.score === undefined ? [] : [one.score]));
  const top = scores.reduce<MatchScore | undefined>(
    (x, y) => (x !== undefined && x.bits >= y.bits ? x : y),
    undefined,
  );
  const links: Record<string, number> = {};
  const others = new Set<string>();
  for (const link of person.links) {
    if (sight.linkVisibility(link, hitSystems(link, hitGroups)) === 'HIDDEN') continue;
    links[link.colour] = (links[link.colour] ?? 0) + 1;
    const other = byGroup.get(link.otherId);
    if (link.colour === 'GREEN' && other !== undefined) others.add(other.id);
  }
  return {
    at: [Math.max(...founds.map((one) => one.rank)), top?.bits ?? 0, person.id],
    hit: {
      personId: person.id,
      groupIds: person.groups.map((group) => group.id),
      systems: [...new Set(person.groups.map((group) => group.system ?? ''))].sort(),
      identity: shownIdentity(best),
      matched: chipsOf(founds),
      ...(top === undefined ? {} : { bits: top.bits, probability: top.probability }),
      links,
      notSamePersonAs: [...others].sort(),
    },
  };
}

function isBetter(x: Found, y: Found): boolean {
  const bits = (x.score?.bits ?? -1000) - (y.score?.bits ?? -1000);
  return bits > 0 || (bits === 0 && x.identityId < y.identityId);
}

function chipsOf(founds: readonly Found[]): Chip[] {
  const chips = new Map<string, Chip>();
  for (const { chips: own } of founds)
    for (const chip of own) chips.set(`${chip.field}|${chip.system}|${chip.level}|${chip.form}`, chip);
  return [...chips].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, chip]) => chip);
}

function inLetters(names: readonly Name[]): { name: string; latin?: string } {
  const name = nameText(names);
  const latin = nameText(
    names.map(nameView).map((one) => ({ ...one, value: one.latin ?? one.romanised ?? one.value })),
  );
  return latin === name ? { name } : { name, latin };
}

function shownIdentity({ identityId, identity }: Found): SearchHit['identity'] {
  return {
    id: identityId,
    category: identity.category,
    ...inLetters(currentNames(identity)),
    ...(identity.dateOfBirth === undefined ? {} : { dateOfBirth: identity.dateOfBirth.value }),
    ...(identity.sex === undefined ? {} : { sex: identity.sex }),
    nationalities: (identity.nationalities ?? []).map((nationality) => nationality.country),
  };
}
