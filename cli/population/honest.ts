/**
 * An ordinary person: one to five systems, one passport or a renewed one, and at most one system that states
 * something else than the others.
 */
import type { IdentityOutcome } from '../../graph/model/evidence.ts';
import type { Capture, FingerForm } from './biometrics.ts';
import { usualCaptures } from './captures.ts';
import { russian } from './cultures/east-europe.ts';
import { nameFarApart } from './far-apart.ts';
import {
  drawBirth,
  drawFamily,
  drawGiven,
  drawPerson,
  type Passport,
  type Person,
  type PersonWish,
} from './person.ts';
import { type Random, stream } from './random.ts';
import { makeRecord, passport, type StatedIdentity } from './records.ts';
import { baseStatement, type Operator, type Statement } from './statement.ts';
import { PROFILES, type System } from './systems.ts';
import { type MadeRecord, type TruthPair, trueBio, trueDoc } from './truth.ts';
import { OPERATORS, vary } from './variation.ts';

export interface MadePerson {
  person: Person;
  records: MadeRecord[];
  pairs: TruthPair[];
}

/** What one system states differently, and how that compares with each other system. */
interface Variation {
  system: System;
  name: string;
  statement: Statement;
  outcomeWith(other: System): IdentityOutcome;
}

const NUMBER_OF_SYSTEMS = [
  { weight: 27, value: 1 },
  { weight: 36, value: 2 },
  { weight: 24, value: 3 },
  { weight: 10, value: 4 },
  { weight: 3, value: 5 },
];

/** Makes the person of an index. `attempt` gives another person where the first would meet a stranger's data. */
export function makeHonest(
  seed: number,
  index: number,
  attempt: number,
  wish: PersonWish,
  fingers: FingerForm,
): MadePerson {
  const random = stream(seed, `person/${index}/${attempt}`);
  const person = drawPerson(random, wish);
  const systems = drawSystems(person, random);
  if (person.culture === russian && person.writing === 'LATIN' && random.chance(0.15))
    person.writing = 'NATIVE';
  const variation = systems.length > 1 ? drawVariation(person, systems, random) : undefined;
  const passports = [passport(seed, index, 0, person)];
  if (random.chance(0.3)) passports.push(passport(seed, index, 1, person));
  const aliasAllowed = variation === undefined && person.birthFamily === undefined;
  const records: MadeRecord[] = [];
  for (const system of systems) {
    const statement = variation?.system === system ? variation.statement : baseStatement(person);
    const captures = usualCaptures(system, person, String(index), random);
    const identities = identitiesIn(system, person, statement, aliasAllowed, random);
    const copies = recordsInGroup(system, random);
    const group = records.length;
    for (let copy = 0; copy < copies; copy += 1) {
      records.push(
        makeRecord({
          seed,
          index,
          serial: records.length,
          group,
          system,
          identities,
          born: person.born,
          passports: cited(system, passports, random),
          captures: copy === 0 || system === 'VIS' ? captures : [],
          fingers,
        }),
      );
    }
  }
  return { person, records, pairs: pairsOf(records, variation) };
}

function drawSystems(person: Person, random: Random): System[] {
  const { visaExempt } = person.country;
  const weights: Record<System, number> = {
    EES: 30,
    VIS: visaExempt ? 4 : 32,
    ETIAS: visaExempt ? 30 : 0,
    EURODAC: visaExempt ? 8 : 22,
    ECRIS_TCN: 7,
    SIS: 9,
  };
  const count = random.weighted(NUMBER_OF_SYSTEMS);
  const chosen: System[] = [];
  while (chosen.length < count) {
    const left = (Object.keys(weights) as System[]).filter((s) => weights[s] > 0 && !chosen.includes(s));
    if (left.length === 0) break;
    chosen.push(random.weighted(left.map((value) => ({ weight: weights[value], value }))));
  }
  return chosen;
}

function drawVariation(person: Person, systems: readonly System[], random: Random): Variation | undefined {
  if (person.writing === 'NATIVE') return fromOperator('ROMANISED', person, systems, random);
  if (person.sex === 'F' && person.writing === 'LATIN' && random.chance(person.culture.marriage * 0.25)) {
    return marriage(person, systems, random);
  }
  if (systems.includes('SIS') && random.chance(0.15)) {
    return fromOperator(random.pick(['NO_SEX', 'NO_NATIONALITY', 'NO_GIVEN_NAME']), person, ['SIS'], random);
  }
  const outcome = random.weighted<IdentityOutcome | null>([
    { weight: 62, value: null },
    { weight: 10, value: 'SAME' },
    { weight: 20, value: 'SIMILAR' },
    { weight: 6, value: 'DIFFERENT' },
    { weight: 2, value: 'UNDETERMINED' },
  ]);
  if (outcome === null) return undefined;
  const names = OPERATORS.filter((o) => o.outcome === outcome && o.writing === undefined).map((o) => o.name);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const variation = fromOperator(random.pick(names), person, systems, random);
    if (variation !== undefined) return variation;
  }
  return undefined;
}

function fromOperator(
  name: string,
  person: Person,
  systems: readonly System[],
  random: Random,
): Variation | undefined {
  const operator = OPERATORS.find((o) => o.name === name) as Operator;
  const system = random.pick(systems);
  if (operator.systems !== undefined && !operator.systems.includes(system)) return undefined;
  const statement = vary(operator, person, random);
  return statement && { system, name, statement, outcomeWith: () => operator.outcome };
}

/**
 * A woman's other records are from after her marriage: they state the new family name, and those that hold former
 * surnames (VIS, ETIAS, Eurodac, ECRIS-TCN, SIS; not EES) the old one too, which makes them the same as before.
 */
function marriage(person: Person, systems: readonly System[], random: Random): Variation | undefined {
  const before = person.family;
  const after = drawFamily(person.culture, person.sex, random);
  if (!nameFarApart(before, after) || !nameFarApart(after, person.given)) return undefined;
  person.family = after;
  person.birthFamily = before;
  const { birthFamily: _, ...base } = baseStatement(person);
  return {
    system: random.pick(systems),
    name: 'MARRIAGE',
    statement: { ...base, family: before },
    outcomeWith: (other) => (PROFILES[other].birthFamily === null ? 'DIFFERENT' : 'SAME'),
  };
}

function identitiesIn(
  system: System,
  person: Person,
  statement: Statement,
  aliasAllowed: boolean,
  random: Random,
): StatedIdentity[] {
  const { script } = person.culture;
  const category = system === 'SIS' && random.chance(0.25) ? 'NOT_CONFIRMED' : 'CONFIRMED';
  const own: StatedIdentity = { statement, category, script };
  if (system !== 'SIS' || !aliasAllowed || !random.chance(0.2)) return [own];
  const alias: Statement = {
    ...statement,
    family: drawFamily(person.culture, person.sex, random),
    given: drawGiven(person.culture, person.sex, random),
    born: drawBirth(person.culture, true, random),
  };
  return [own, { statement: alias, category: 'ALIAS', script }];
}

/** Most groups have one record; some visa holders applied twice, some travellers were once refused entry. */
function recordsInGroup(system: System, random: Random): number {
  if (system === 'VIS') return random.chance(0.15) ? 2 : 1;
  return system === 'EES' && random.chance(0.03) ? 2 : 1;
}

/** Documents that a record cites: none where the system often has none, else one of the person's passports. */
function cited(system: System, passports: readonly Passport[], random: Random): Passport[] {
  const share = system === 'EURODAC' ? 0.45 : system === 'ECRIS_TCN' || system === 'SIS' ? 0.55 : 1;
  return random.chance(share) ? [random.pick(passports)] : [];
}

/** Captures of a whole group. */
function groupCaptures(records: readonly MadeRecord[], of: MadeRecord): Capture[] {
  return records.filter((r) => r.key.groupRef === of.key.groupRef).flatMap((r) => r.captures);
}

function pairsOf(records: readonly MadeRecord[], variation: Variation | undefined): TruthPair[] {
  const pairs: TruthPair[] = [];
  records.forEach((a, i) => {
    for (const b of records.slice(i + 1)) {
      if (a.key.system === b.key.system) continue;
      const varied = [a, b].some((r) => r.key.system === variation?.system);
      const other = a.key.system === variation?.system ? b : a;
      pairs.push({
        kind: 'pair',
        a: a.key,
        b: b.key,
        bio: trueBio(groupCaptures(records, a), groupCaptures(records, b)),
        id: varied && variation !== undefined ? variation.outcomeWith(other.key.system) : 'SAME',
        doc: trueDoc(a.documents, b.documents),
        misused: false,
        planted: 'HONEST',
        samePerson: true,
        ...(varied && variation !== undefined ? { how: variation.name } : {}),
      });
    }
  });
  return pairs;
}
