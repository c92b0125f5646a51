/** One identity rule of a mapping → the identities that a row states by it. */
import { v5 as uuidV5 } from 'uuid';
import type {
  Identity,
  Name,
  Nationality,
  PartialDate,
  PlaceOfBirth,
  Sex,
} from '../../graph/model/record.ts';
import { dateReaders } from './dates.ts';
import type { DateRule, IdentityRule, NameRule } from './mapping.ts';
import { scriptOf, toNames, withoutRepeats } from './names.ts';
import { fill, readField, type Scope, scopesOf } from './read-field.ts';

/** Namespace of identifiers that follow from a list's own reference: the same in every run. */
const NAMESPACE = '2f1c9a52-6d1f-5d0c-9a37-0b5f5d6a7c41';

export type Note = (code: string, field: string, detail: string) => void;

const sexes: Record<string, Sex> = {
  m: 'M',
  male: 'M',
  masculin: 'M',
  man: 'M',
  f: 'F',
  female: 'F',
  féminin: 'F',
  woman: 'F',
  x: 'X',
  u: 'UNK',
  unk: 'UNK',
  unknown: 'UNK',
};

/** Identities by `rule`, each with an identifier that follows from `reference`. `note` hears what was left out. */
export function mapIdentities(rule: IdentityRule, scope: Scope, reference: string, note: Note): Identity[] {
  const seen = new Set<string>();
  return scopesOf(rule, scope).flatMap((inner) => {
    const names = readNames(rule.names, inner, note);
    if (names.length === 0) return [];
    const { dates, others } = readDates(rule.dateOfBirth, inner, note);
    const stated = statedFacts(rule, inner, note);
    const key = rule.each === undefined ? rule.id : `${rule.id}/${names.map((name) => name.value).join('|')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const first: Identity = {
      identityId: uuidV5(`${reference}/${key}`, NAMESPACE),
      category: rule.category,
      names,
      ...(dates[0] === undefined ? {} : { dateOfBirth: dates[0] }),
      ...stated,
    };
    if (others === undefined) return [first];
    const own = names.filter((name) => name.kind !== 'ALIAS');
    return [
      first,
      ...dates.slice(1).map((dateOfBirth) => ({
        ...first,
        identityId: uuidV5(`${reference}/${key}/born/${dateOfBirth.value}`, NAMESPACE),
        category: others,
        names: own.length > 0 ? own : names,
        dateOfBirth,
      })),
    ];
  });
}

function readNames(rules: NameRule[], scope: Scope, note: Note): Name[] {
  const names = rules.flatMap((rule) => {
    const { values, lost } = readField(rule, scope);
    if (lost > 0) note('VALUE_UNUSABLE', '/identities/names', 'nothing of the value can stand as a name');
    if (rule.required === true && values.length === 0)
      note('REQUIRED', '/identities/names', 'the row gives none');
    return values.flatMap(({ text, scope: inner }) => {
      const latin = rule.latin === undefined ? undefined : fill(rule.latin, inner);
      return toNames(text, rule.as, rule.kind).map((name) => {
        const script = scriptOf(name.value);
        return {
          ...name,
          ...(script === undefined || script === 'Latn' ? {} : { script }),
          ...(latin === undefined ? {} : { latin }),
        };
      });
    });
  });
  return withoutRepeats(names);
}

function readDates(
  rule: DateRule | undefined,
  scope: Scope,
  note: Note,
): { dates: PartialDate[]; others?: Identity['category'] } {
  if (rule === undefined) return { dates: [] };
  const { values, lost } = readField(rule, scope);
  const read = dateReaders[rule.read];
  const dates = new Map<string, PartialDate>();
  let unread = lost;
  for (const { text } of values) {
    const date = read(text);
    if (date === undefined) unread += 1;
    else if (!dates.has(date.value)) dates.set(date.value, date);
  }
  if (unread > 0)
    note('DATE_UNREADABLE', '/identities/dateOfBirth', 'no date in a form that the mapping names');
  if (rule.required === true && dates.size === 0)
    note('REQUIRED', '/identities/dateOfBirth', 'the row gives none');
  return { dates: [...dates.values()], ...(rule.others === undefined ? {} : { others: rule.others }) };
}

function statedFacts(rule: IdentityRule, scope: Scope, note: Note): Partial<Identity> {
  const sex = readSex(rule, scope, note);
  const nationalities = readNationalities(rule, scope, note);
  const placeOfBirth = readPlace(rule, scope, note);
  return {
    ...(sex === undefined ? {} : { sex }),
    ...(nationalities.length === 0 ? {} : { nationalities }),
    ...(placeOfBirth === undefined ? {} : { placeOfBirth }),
  };
}

function readSex(rule: IdentityRule, scope: Scope, note: Note): Sex | undefined {
  if (rule.sex === undefined) return undefined;
  const [value] = readField(rule.sex, scope).values;
  const sex = value === undefined ? undefined : sexes[value.text.toLowerCase()];
  if (value !== undefined && sex === undefined)
    note('VALUE_UNUSABLE', '/identities/sex', 'neither male, female, other nor unknown');
  if (rule.sex.required === true && sex === undefined)
    note('REQUIRED', '/identities/sex', 'the row gives none');
  return sex;
}

function readNationalities(rule: IdentityRule, scope: Scope, note: Note): Nationality[] {
  const byCountry = new Map<string, Nationality>();
  for (const one of rule.nationalities ?? []) {
    const { values, lost } = readField(one, scope);
    if (lost > 0) note('UNKNOWN_COUNTRY', '/identities/nationalities', 'no country is known by that name');
    for (const { text } of values)
      if (!byCountry.has(text)) byCountry.set(text, { country: text, kind: one.kind });
    if (one.required === true && byCountry.size === 0)
      note('REQUIRED', '/identities/nationalities', 'the row gives none');
  }
  return [...byCountry.values()];
}

function readPlace(rule: IdentityRule, scope: Scope, note: Note): PlaceOfBirth | undefined {
  const places: PlaceOfBirth[] = [];
  if (rule.placeOfBirth === undefined) return undefined;
  for (const inner of scopesOf(rule.placeOfBirth, scope)) {
    const town = rule.placeOfBirth.town && readField(rule.placeOfBirth.town, inner);
    const country = rule.placeOfBirth.country && readField(rule.placeOfBirth.country, inner);
    if ((country?.lost ?? 0) > 0)
      note('UNKNOWN_COUNTRY', '/identities/placeOfBirth/country', 'no country is known by that name');
    const place = {
      ...(town?.values[0] === undefined ? {} : { town: town.values[0].text }),
      ...(country?.values[0] === undefined ? {} : { country: country.values[0].text }),
    };
    if (Object.keys(place).length > 0) places.push(place);
  }
  if (places.length > 1)
    note('FURTHER_VALUE', '/identities/placeOfBirth', 'an identity has one place of birth: the first stays');
  return places[0];
}
