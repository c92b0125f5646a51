/** Facts of one identity as a source system states it: every name in every form, dates, codes and place of birth. */
import type { Calendar, Identity, Name, PartialDate } from '../../model/record.ts';
import { generationOf, segmentName } from '../names/index.ts';
import { type Token, tokenise } from '../normalise/index.ts';
import { type DateFact, emptyFacts, type Facts, type NameFact } from './facts.ts';

const ALIASES: ReadonlySet<string> = new Set(['ALIAS', 'PSEUDONYM', 'ARTISTIC', 'USUAL']);
const UNSTATED: ReadonlySet<string> = new Set(['UNK', 'XXX', '']);
/** Whole names made of family and given names; the rest of a long list is left out. */
const MAX_FORMS = 24;

const CALENDARS: readonly Calendar[] = [
  'GREGORIAN',
  'ISLAMIC',
  'SOLAR_HIJRI',
  'ETHIOPIAN',
  'HEBREW',
  'BUDDHIST',
  'MINGUO',
  'JAPANESE',
];

/** Values that are absent or stated as unknown are missing: they never count. */
export function factsOfIdentity(identity: Identity): Facts {
  const facts = emptyFacts();
  facts.names = namesOf(facts, identity.names);
  const date = dateOf(identity.dateOfBirth);
  if (date !== undefined) facts.dates.push(date);
  if (identity.sex !== undefined && identity.sex !== 'UNK') facts.sex = identity.sex;
  facts.nationalities = (identity.nationalities ?? [])
    .map(({ country }) => country)
    .filter((country) => !UNSTATED.has(country));
  const { town = '', country = '' } = identity.placeOfBirth ?? {};
  facts.place = tokenise(town);
  if (!UNSTATED.has(country)) facts.countries.push(country);
  return facts;
}

interface Form {
  tokens: readonly Token[];
  alias: boolean;
  latin: boolean;
}

function formsOf(names: readonly Name[], side: 'FAMILY' | 'GIVEN'): Form[] {
  const forms: Form[] = [];
  const current: { own: Token[][]; latin: Token[][] } = { own: [], latin: [] };
  for (const name of names) {
    if (name.side !== side) continue;
    const alias = ALIASES.has(name.kind);
    const own = tokenise(name.value);
    if (own.length > 0) forms.push({ tokens: own, alias, latin: false });
    const latin = name.latin === undefined || name.latin === name.value ? [] : tokenise(name.latin);
    if (latin.length > 0) forms.push({ tokens: latin, alias, latin: true });
    if (name.kind !== 'CURRENT') continue;
    current.own.push(own);
    current.latin.push(latin.length > 0 ? latin : own);
  }
  // Several current names of one side may be one name sent in parts.
  if (current.own.length > 1) forms.unshift({ tokens: current.own.flat(), alias: false, latin: false });
  return forms;
}

function namesOf(stated: Facts, names: readonly Name[]): NameFact[] {
  const family = formsOf(names, 'FAMILY');
  const given = formsOf(names, 'GIVEN');
  const facts: NameFact[] = [];
  const add = (fact: NameFact) => {
    if (facts.length < MAX_FORMS && fact.family.length + fact.given.length > 0) facts.push(fact);
  };
  const none: Form = { tokens: [], alias: false, latin: false };
  for (const f of family.length > 0 ? family : [none])
    for (const g of given.length > 0 ? given : [none]) {
      // The Latin form of the one goes with the Latin form of the other.
      const mixed = f !== none && g !== none && f.latin !== g.latin;
      if (mixed && family.some((x) => x.latin === g.latin) && given.some((x) => x.latin === f.latin))
        continue;
      add({ family: f.tokens, given: g.tokens, alias: f.alias || g.alias, guessed: false });
    }
  for (const name of names) {
    if (name.side !== 'UNSPLIT') continue;
    for (const value of new Set([name.value, name.latin ?? name.value])) {
      const { family: last, given: first, suffix, certain } = segmentName(value);
      stated.generation ||= generationOf(suffix);
      add({ family: last, given: first, alias: ALIASES.has(name.kind), guessed: !certain });
    }
  }
  return facts;
}

function dateOf(date: PartialDate | undefined): DateFact | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date?.value ?? '');
  if (!date || !match || Number(match[1]) === 0) return undefined;
  const month = date.precision === 'YEAR' ? 0 : Number(match[2] ?? 0);
  const day = date.precision === 'DAY' || date.precision === 'UNKNOWN' ? Number(match[3] ?? 0) : 0;
  return {
    year: Number(match[1]),
    month,
    day: month === 0 ? 0 : day,
    calendar: CALENDARS.indexOf(date.calendar ?? 'GREGORIAN'),
  };
}
