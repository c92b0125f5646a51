/**
 * The true person behind the records: culture, names, birth, nationality and passports.
 * Everything is drawn from the person's own stream.
 */
import { addYears, dayOf } from './calendar.ts';
import { type Country, CULTURES, type Culture, type NameForm, type Town } from './cultures/index.ts';
import { type Random, stream } from './random.ts';

/** How a person's names are written in all of its records, save where a variation says otherwise. */
export type Writing =
  /** Latin letters only. */
  | 'LATIN'
  /** Original script, with the Latin form beside it. */
  | 'BOTH'
  /** Original script only. */
  | 'NATIVE';

export interface Person {
  culture: Culture;
  writing: Writing;
  family: NameForm;
  given: NameForm;
  /** Family name before marriage. */
  birthFamily?: NameForm;
  sex: 'M' | 'F';
  /** Gregorian, `YYYY-MM-DD`. */
  born: string;
  country: Country;
  otherNationality?: string;
  town: Town;
}

export interface PersonWish {
  culture?: Culture;
  /** Undefined: any. */
  visaExempt?: boolean;
  adult?: boolean;
  sex?: 'M' | 'F';
  nationality?: string;
  writing?: Writing;
  /** A twin's. */
  born?: string;
  /** Shares family name, country and town with this person. */
  household?: Person;
}

const join = (first: NameForm, second: NameForm): NameForm => ({
  latin: `${first.latin} ${second.latin}`,
  ...(first.native !== undefined && second.native !== undefined
    ? { native: `${first.native} ${second.native}` }
    : {}),
});

export function drawFamily(culture: Culture, sex: 'M' | 'F', random: Random): NameForm {
  const family = random.zipf(culture.families);
  if (culture.twoFamilies === true) return join(family, random.zipf(culture.families));
  return sex === 'F' && culture.feminine !== undefined ? culture.feminine(family) : family;
}

export function drawGiven(culture: Culture, sex: 'M' | 'F', random: Random): NameForm {
  const list = sex === 'M' ? culture.givenMale : culture.givenFemale;
  const first = random.zipf(list);
  if (!random.chance(culture.twoGivens ?? 0)) return first;
  const second = random.zipf(list);
  return second.latin === first.latin ? first : join(first, second);
}

export function drawBirth(culture: Culture, adult: boolean, random: Random): string {
  const age = random.weighted([
    { weight: adult ? 0 : 12, value: [10, 18] },
    { weight: 48, value: [19, 38] },
    { weight: 30, value: [38, 58] },
    { weight: 10, value: [58, 82] },
  ]);
  const year = 2025 - random.int(age[0] ?? 19, age[1] ?? 60);
  if (random.chance(culture.firstOfJanuary)) return dayOf(year, 1, 1);
  return dayOf(year, random.int(1, 12), random.int(1, 28));
}

/** Day of birth of somebody of 10 to 15 years, whose fingers every system takes and who is a child in all records. */
export function drawChildhood(random: Random): string {
  return dayOf(2025 - random.int(10, 15), random.int(1, 12), random.int(1, 28));
}

const suits = (culture: Culture, wish: PersonWish): boolean =>
  wish.visaExempt === undefined || culture.countries.some((c) => c.visaExempt === wish.visaExempt);

/** Draws a person that meets the wish. */
export function drawPerson(random: Random, wish: PersonWish = {}): Person {
  const culture =
    wish.household?.culture ??
    wish.culture ??
    random.weighted(
      CULTURES.filter(({ culture: c }) => suits(c, wish)).map((c) => ({
        weight: c.weight,
        value: c.culture,
      })),
    );
  const sex = wish.sex ?? (random.chance(0.58) ? 'M' : 'F');
  const country = wish.household?.country ?? random.zipf(countriesFor(culture, wish));
  const adult = wish.adult ?? false;
  const person: Person = {
    culture,
    writing:
      culture.script === undefined
        ? 'LATIN'
        : (wish.household?.writing ?? wish.writing ?? drawWriting(random)),
    family: wish.household?.family ?? drawFamily(culture, sex, random),
    given: drawGiven(culture, sex, random),
    sex,
    born: wish.born ?? drawBirth(culture, adult, random),
    country,
    town: wish.household?.town ?? random.zipf(country.towns),
  };
  if (random.chance(0.03)) {
    const other = random.pick(['LBN', 'CAN', 'ZAF', 'ISR', 'JOR', 'ARE']);
    person.otherNationality = other;
  }
  return person;
}

function countriesFor(culture: Culture, wish: PersonWish): Country[] {
  const countries = culture.countries.filter(
    (c) =>
      (wish.visaExempt === undefined || c.visaExempt === wish.visaExempt) &&
      (wish.nationality === undefined || c.code === wish.nationality),
  );
  return countries.length > 0 ? countries : culture.countries;
}

function drawWriting(random: Random): Writing {
  return random.chance(0.4) ? 'BOTH' : 'LATIN';
}

/** One travel document. `serial` names it: two records share a document exactly when they cite the same serial. */
export interface Passport {
  serial: number;
  number: string;
  country: string;
  /** The authority that ECRIS-TCN records instead of the country. */
  authority: string;
  issued: string;
  expires: string;
}

/** Documents that one person index can have; serial = person index * this + n. */
export const PASSPORTS_EACH = 8;
const SPACE = 100_000_000;

/**
 * The passport of a serial. Number = letter of the country + 8 digits, a bijection of the serial, so that no two
 * passports of one population carry the same number; the seed shifts the bijection.
 */
export function passportOf(seed: number, serial: number, country: string, born: string): Passport {
  const random = stream(seed, `passport/${serial}`);
  const shift = (Math.abs(seed) * 7_368_787) % SPACE;
  const digits = Number((BigInt(serial) * 61_803_399n + BigInt(shift)) % BigInt(SPACE));
  const renewed = serial % PASSPORTS_EACH > 0;
  const drawn = renewed
    ? dayOf(random.int(2023, 2024), random.int(1, 12), random.int(1, 28))
    : dayOf(random.int(2017, 2019), random.int(1, 12), random.int(1, 28));
  const issued = drawn < born ? addYears(born, 1) : drawn;
  const letters = 'ABCEFGHJKLMNPRTUVWXY';
  const letter = letters[((country.charCodeAt(0) - 65) * 5 + country.charCodeAt(2) - 65) % letters.length];
  return {
    serial,
    number: `${letter}${String(digits).padStart(8, '0')}`,
    country,
    authority: `MINISTRY OF THE INTERIOR ${country}`,
    issued,
    expires: addYears(issued, 10),
  };
}
