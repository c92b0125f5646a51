/**
 * The invented persons with what registers state of them beside their names: addresses over the years, telephone,
 * e-mail, documents. Households make those who are hard to tell apart: twins, father and son of one name, siblings.
 */
import type { NameForm } from '../../../cli/population/cultures/index.ts';
import { drawGiven, drawPerson, type Person } from '../../../cli/population/person.ts';
import { type Random, stream } from '../../../cli/population/random.ts';
import { georgian, russian, ukrainian } from '../../../cli/population/transliteration.ts';
import { type Address, drawAddress } from './places.ts';

export interface Resident {
  /** Number of the person in the truth. */
  number: number;
  person: Person;
  addresses: Address[];
  /** Digits with country code. */
  phones: string[];
  emails: string[];
  documents: string[];
}

/** Share of persons whose family name is not of the short list of their culture, so that names have a long tail. */
const RARE_NAMES = 0.5;
/** Share of persons who come with a relative. */
const RELATED = 0.16;

/** Endless: persons one after the other, relatives together. */
export function* residents(seed: number): Generator<Resident> {
  for (let number = 0, household = 0; ; household += 1) {
    const random = stream(seed, `household/${household}`);
    const first = resident(number++, drawRare(drawPerson(random), random), random);
    yield first;
    if (!random.chance(RELATED)) continue;
    const kinds = random.weighted([
      { weight: 12, value: twin },
      { weight: 10, value: sameNameChild },
      { weight: 42, value: sibling },
      { weight: 36, value: partner },
    ]);
    const other = resident(number++, kinds(first.person, random), random);
    if (random.chance(0.8)) other.addresses[0] = first.addresses[0] as Address;
    if (random.chance(0.4)) other.phones[0] = first.phones[0] as string;
    yield other;
  }
}

function twin(of: Person, random: Random): Person {
  const sex = random.chance(0.65) ? of.sex : of.sex === 'M' ? 'F' : 'M';
  return relative(
    of,
    drawPerson(random, { household: of, born: of.born, sex, nationality: of.country.code }),
    random,
  );
}

function sibling(of: Person, random: Random): Person {
  const year = Number(of.born.slice(0, 4)) + random.pick([-6, -4, -3, -2, -1, 1, 2, 3, 4, 6]);
  const day = `-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  const born = year + (of.born.endsWith('-01-01') && random.chance(0.7) ? '-01-01' : day);
  return relative(of, drawPerson(random, { household: of, born }), random);
}

/** Father and son, mother and daughter: one given name, one family name, another generation. */
function sameNameChild(of: Person, random: Random): Person {
  const year = Number(of.born.slice(0, 4)) + random.int(18, 34) * (of.born > '1985' ? -1 : 1);
  const born = year + (random.chance(0.06) ? of.born.slice(4) : drawPerson(random).born.slice(4));
  return {
    ...relative(of, drawPerson(random, { household: of, born, sex: of.sex }), random),
    given: of.given,
  };
}

function partner(of: Person, random: Random): Person {
  const person = drawPerson(random, { household: of, sex: of.sex === 'M' ? 'F' : 'M' });
  return random.chance(of.culture.marriage)
    ? person
    : drawRare({ ...person, family: drawPerson(random, { culture: of.culture }).family }, random);
}

/** Children of one household have one family name, whichever list it came from, and each a given name of its own. */
function relative(of: Person, person: Person, random: Random): Person {
  let { given } = person;
  while (given.latin === of.given.latin) given = drawGiven(person.culture, person.sex, random);
  return { ...person, family: of.family, given };
}

function resident(number: number, person: Person, random: Random): Resident {
  const moves = random.weighted([
    { weight: 55, value: 1 },
    { weight: 30, value: 2 },
    { weight: 15, value: 3 },
  ]);
  const phone = () =>
    `${random.pick(['49', '33', '43', '39', '34', '31', '46'])}${random.int(150_000_000, 799_999_999)}`;
  return {
    number,
    person,
    addresses: Array.from({ length: moves }, () => drawAddress(random)),
    phones: Array.from({ length: random.chance(0.35) ? 2 : 1 }, phone),
    emails: Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => email(person, random)),
    documents: Array.from({ length: random.chance(0.45) ? 2 : 1 }, () => {
      const letters =
        random.pick(['A', 'B', 'C', 'K', 'N', 'P', 'X']) +
        (random.chance(0.4) ? random.pick(['A', 'F', 'R']) : '');
      return letters + String(random.int(0, 9_999_999)).padStart(7, '0');
    }),
  };
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function email(person: Person, random: Random): string {
  const [given, family] = [ascii(person.given.latin), ascii(person.family.latin)];
  const local = random.pick([
    `${given}.${family}`,
    `${given.slice(0, 1)}${family}`,
    `${family}.${given}`,
    `${given}${person.born.slice(2, 4)}`,
    `${family}${random.int(1, 999)}`,
  ]);
  return `${local}@${random.pick(['mail', 'post', 'inbox', 'web'])}.example`;
}

function drawRare(person: Person, random: Random): Person {
  if (!random.chance(RARE_NAMES)) return person;
  const { culture, sex } = person;
  const { families, givenMale } = culture;
  const splice = (a: string, b: string) =>
    a.slice(0, Math.ceil(a.length * 0.55)) + b.slice(Math.ceil(b.length * 0.55));
  const [one, two] = [random.pick(families), random.pick(families)];
  const native = `${splice(one.native ?? '', two.native ?? '')}`;
  const table = { russian, ukrainian, georgian }[culture.code];
  let family: NameForm;
  if (table !== undefined) family = table(native)[0] as NameForm;
  else if (culture.code === 'chinese') return { ...person, given: chineseGiven(person, random) };
  else if (culture.script !== undefined)
    family = random.chance(0.5) ? random.pick(givenMale) : both(random.pick(givenMale), one);
  else if (culture.code === 'vietnamese') family = both(one, two);
  else family = { latin: splice(one.latin, two.latin) };
  return {
    ...person,
    family: sex === 'F' && culture.feminine !== undefined ? culture.feminine(family) : family,
  };
}

function both(a: NameForm, b: NameForm): NameForm {
  const native =
    a.native !== undefined && b.native !== undefined ? { native: `${a.native} ${b.native}` } : {};
  return { latin: `${a.latin} ${b.latin}`, ...native };
}

/** Two syllables with two characters, from the names of one character. */
function chineseGiven({ culture, sex }: Person, random: Random): NameForm {
  const single = [...culture.givenMale, ...culture.givenFemale].filter((name) => name.native?.length === 1);
  const list = sex === 'M' ? culture.givenMale : culture.givenFemale;
  const [a, b] = [random.pick(single), random.pick(list.filter((name) => name.native?.length === 1))];
  return { latin: `${a.latin}${b.latin}`, native: `${a.native}${b.native}` };
}
