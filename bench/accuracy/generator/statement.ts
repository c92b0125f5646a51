/** What one register states of a person: its own habits and gaps first, then errors at rates that the difficulty scales. */
import type { Random } from '../../../cli/population/random.ts';
import { withoutDiacritics } from '../../../cli/population/transliteration.ts';
import { misread, mistype, wrongDigit } from './errors.ts';
import type { Resident } from './persons.ts';
import { type Address, writeAddress } from './places.ts';
import { byEar, nickname, otherSpelling } from './spellings.ts';

/** Columns of the file in order; an empty string is a missing value. */
export const COLUMNS = [
  'id',
  'source',
  'given_name',
  'family_name',
  'date_of_birth',
  'sex',
  'nationality',
  'place_of_birth',
  'address',
  'postcode',
  'phone',
  'email',
  'document_number',
  'script',
  'person',
] as const;
export type Row = Record<(typeof COLUMNS)[number], string>;

/** Shares, in 0..1, of records of a register that state a field, or have one of its habits. */
interface Register {
  name: string;
  weight: number;
  document: number;
  address: number;
  phone: number;
  email: number;
  place: number;
  /** Latin letters without marks, upper case, as in the machine-readable zone. */
  plain: number;
  native: number;
  /** Birth dates estimated or set to 1 January. */
  uncertainDates: number;
}

const REGISTERS: readonly Register[] = [
  {
    name: 'VISA',
    weight: 28,
    document: 0.8,
    address: 0.6,
    phone: 0.55,
    email: 0.5,
    place: 0.9,
    plain: 0.7,
    native: 0.02,
    uncertainDates: 0.01,
  },
  {
    name: 'BORDER',
    weight: 24,
    document: 0.9,
    address: 0,
    phone: 0,
    email: 0,
    place: 0.15,
    plain: 1,
    native: 0,
    uncertainDates: 0.01,
  },
  {
    name: 'ASYLUM',
    weight: 20,
    document: 0.2,
    address: 0.35,
    phone: 0.3,
    email: 0.1,
    place: 0.85,
    plain: 0.4,
    native: 0.06,
    uncertainDates: 0.14,
  },
  {
    name: 'POLICE',
    weight: 10,
    document: 0.35,
    address: 0.4,
    phone: 0.25,
    email: 0.05,
    place: 0.7,
    plain: 0.5,
    native: 0.03,
    uncertainDates: 0.06,
  },
  {
    name: 'RESIDENCE',
    weight: 18,
    document: 0.5,
    address: 0.95,
    phone: 0.5,
    email: 0.45,
    place: 0.7,
    plain: 0.1,
    native: 0.01,
    uncertainDates: 0.02,
  },
];

/** A record; `difficulty` multiplies the rate of every error (1 is the rate written here). */
export function state(resident: Resident, difficulty: number, random: Random): Omit<Row, 'id'> {
  const { person } = resident;
  const register = random.weighted(REGISTERS.map((value) => ({ weight: value.weight, value })));
  const fails = (rate: number): boolean => random.chance(Math.min(0.9, rate * difficulty));
  const has = (share: number): boolean => random.chance(share);
  const names = stateNames(resident, register, fails, random);
  const address = has(register.address) ? (random.zipf(resident.addresses) as Address) : undefined;
  const place = has(register.place) && !fails(0.06) ? placeOf(resident, fails, random) : '';
  const phone = has(register.phone) ? random.zipf(resident.phones) : '';
  const email = has(register.email) ? random.zipf(resident.emails) : '';
  const document = has(register.document) ? random.pick(resident.documents) : '';
  const nationality =
    person.otherNationality !== undefined && has(0.4) ? person.otherNationality : person.country.code;
  return {
    source: register.name,
    given_name: names.given,
    family_name: names.family,
    date_of_birth: stateDate(person.born, register, fails, random),
    sex: fails(0.05) ? '' : fails(0.008) ? (person.sex === 'M' ? 'F' : 'M') : person.sex,
    nationality: fails(0.05)
      ? ''
      : fails(0.015)
        ? random.pick(['SYR', 'IRQ', 'AFG', 'TUR', 'UKR', 'NGA', 'PAK'])
        : nationality,
    place_of_birth: place,
    address: address === undefined ? '' : maybe(fails(0.08), mistype, writeAddress(address, random), random),
    postcode:
      address === undefined || fails(0.05) ? '' : maybe(fails(0.04), wrongDigit, address.postcode, random),
    phone: phone === '' ? '' : writePhone(maybe(fails(0.03), wrongDigit, phone, random), random),
    email: maybe(fails(0.04), mistype, email, random),
    document_number: fails(0.06)
      ? wrongDigit(document, random)
      : maybe(fails(0.02), misread, document, random),
    script: person.culture.script ?? 'Latn',
    person: String(resident.number),
  };
}

type Fails = (rate: number) => boolean;

const maybe = (
  wrong: boolean,
  change: (text: string, random: Random) => string,
  text: string,
  random: Random,
) => (wrong ? change(text, random) : text);

function stateNames(resident: Resident, register: Register, fails: Fails, random: Random) {
  const { person } = resident;
  const { code, marriage, families } = person.culture;
  let { family, given } = person;
  if (person.sex === 'F' && random.chance(marriage * 0.1)) family = random.zipf(families);
  if (person.culture.script !== undefined && random.chance(register.native) && family.native && given.native)
    return { given: given.native, family: family.native };
  let [last, first] = [family.latin, given.latin].map((name) => {
    let text = name;
    if (fails(0.2)) text = otherSpelling(text, code, random);
    if (fails(0.05)) text = byEar(text, random);
    if (text.includes(' ') && fails(0.2)) text = random.pick(text.split(' '));
    if (fails(0.07)) text = mistype(text, random);
    if (fails(0.02)) text = mistype(text, random);
    if (fails(0.03)) text = misread(text, random);
    return text;
  }) as [string, string];
  if (fails(0.04)) first = nickname(given.latin, random) ?? first;
  if (fails(0.015)) first = first.slice(0, 1);
  if (fails(0.02)) first = '';
  if (fails(0.035)) [first, last] = [last, first];
  if (fails(0.01) && first !== '')
    [first, last] = ['', random.chance(0.5) ? `${first} ${last}` : `${last} ${first}`];
  const written = (text: string) =>
    random.chance(register.plain) ? withoutDiacritics(text).toUpperCase() : titleCase(text);
  return { given: written(first), family: written(last) };
}

const titleCase = (text: string): string =>
  text
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(/(^|[ '-])(\p{L})/gu, (_all, gap: string, letter: string) => gap + letter.toUpperCase());

function stateDate(born: string, register: Register, fails: Fails, random: Random): string {
  const year = Number(born.slice(0, 4));
  const [month, day] = [born.slice(5, 7), born.slice(8)];
  if (fails(register.uncertainDates)) return `${year + random.pick([-3, -2, -1, 0, 0, 0, 0, 1, 2])}-01-01`;
  if (fails(0.02)) return '';
  if (fails(0.015)) return `${year}-00-00`;
  if (fails(0.02) && day <= '12') return `${year}-${day}-${month}`;
  if (fails(0.015)) return `${year + random.pick([-1, 1, 10, -10])}-${month}-${day}`;
  if (fails(0.015)) return `${year}-${month}-${String(random.int(1, 28)).padStart(2, '0')}`;
  if (fails(0.01)) return `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${day}`;
  return born;
}

function placeOf({ person }: Resident, fails: Fails, random: Random): string {
  const { town, country } = person;
  let place = town.spelling !== undefined && random.chance(0.3) ? town.spelling : town.name;
  if (fails(0.06)) place = country.code;
  if (fails(0.06)) place = random.pick(country.towns).name;
  if (fails(0.06)) place = mistype(place, random);
  return random.chance(0.5) ? titleCase(place) : withoutDiacritics(place);
}

function writePhone(digits: string, random: Random): string {
  const [country, rest] = [digits.slice(0, 2), digits.slice(2)];
  return random.pick([
    `+${country}${rest}`,
    `00${country} ${rest}`,
    `0${rest}`,
    `+${country} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    `0${rest.slice(0, 3)}/${rest.slice(3)}`,
  ]);
}
