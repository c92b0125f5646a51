/** Makes the records of one planted case so that they show exactly the outcome of its kind. */
import type { Capture, FingerForm } from './biometrics.ts';
import { comparableCaptures, plantedCaptures } from './captures.ts';
import { nameFarApart } from './far-apart.ts';
import {
  drawBirth,
  drawChildhood,
  drawFamily,
  drawGiven,
  drawPerson,
  type Passport,
  type Person,
  type Writing,
} from './person.ts';
import type { PlantedKind } from './planted-kinds.ts';
import { type Random, stream } from './random.ts';
import { makeRecord, passport, type StatedIdentity } from './records.ts';
import { baseStatement, type Operator, type Statement } from './statement.ts';
import type { System } from './systems.ts';
import { type MadeRecord, type TruthPair, trueBio, trueDoc } from './truth.ts';
import { OPERATORS, vary } from './variation.ts';
import { datesFarApart } from './variation-dates.ts';

export interface PlantedCase {
  /** Records about the first person, and about the second where there are two. */
  first: MadeRecord[];
  second: MadeRecord[];
  pairs: TruthPair[];
}

/** Draws of a person altogether, and with one operator before another is tried. */
const TRIES = 2000;
const TRIES_EACH = 50;

/** Index `index` is the first person, `index + 1` the second where the kind has two. */
export function makePlanted(
  seed: number,
  index: number,
  attempt: number,
  kind: PlantedKind,
  fingers: FingerForm,
): PlantedCase {
  const random = stream(seed, `planted/${index}/${attempt}`);
  const [one, two] = random.pick(kind.systems);
  const secondIndex = kind.persons === 2 ? index + 1 : index;
  const { person, others, how } = castOf(kind, one, two, random);
  const base = baseStatement(person);
  const [held, otherCaptures] = plantedCaptures(kind, one, two, person, index, random);
  const captures = kind.faceFirst === true ? held.filter(({ slot }) => slot === 'FACE') : held;
  const own = passport(seed, index, 0, person);
  const elsewhere = kind.doc === 'SAME' ? own : passport(seed, secondIndex, 1, person);
  const citesNothing = kind.doc === 'OTHER' && two !== 'ETIAS' && random.chance(0.4);
  const make = (
    system: System,
    at: number,
    serial: number,
    group: number,
    identities: StatedIdentity[],
    passports: Passport[],
    taken: Capture[],
    wish: Pick<PlantedKind, 'owner' | 'recordKind'> = {},
  ): MadeRecord =>
    makeRecord({
      seed,
      index: at,
      serial,
      group,
      system,
      identities,
      born: (identities[0] as StatedIdentity).statement.born,
      passports,
      captures: taken,
      fingers,
      ...(system === 'VIS' ? { kind: person.country.visaExempt ? 'VIS_LONG_STAY' : 'VIS_APPLICATION' } : {}),
      ...(wish.recordKind && { kind: wish.recordKind }),
      ...(wish.owner && { owner: wish.owner }),
    });
  const { script } = person.culture;
  const confirmed = (statement: Statement): StatedIdentity => ({ statement, category: 'CONFIRMED', script });
  const other = others[0] ?? base;
  const identities = statedBySecond(kind, base, other, confirmed);
  const first = make(one, index, 0, 0, [confirmed(base)], [own], captures);
  const second = make(
    two,
    secondIndex,
    1,
    1,
    identities,
    citesNothing ? [] : [elsewhere],
    otherCaptures,
    kind,
  );
  const pairs = [pairOf(kind, first, second, how)];
  const made: PlantedCase =
    kind.persons === 2
      ? { first: [first], second: [second], pairs }
      : { first: [first, second], second: [], pairs };
  if (kind.shape === 'THREE_NAMES') {
    const system =
      (['ECRIS_TCN', 'SIS', 'EURODAC'] as const).find((s) => s !== one && s !== two) ?? 'ECRIS_TCN';
    const taken = comparableCaptures(system, person, String(index));
    const third = make(system, index, 2, 2, [confirmed(others[1] ?? base)], [], taken);
    made.first.push(third);
    pairs.push(pairOf(kind, first, third, how), pairOf(kind, second, third, how));
  }
  if (kind.shape === 'MIXED_GROUP') {
    const again = make(
      two,
      index,
      2,
      1,
      [confirmed(other)],
      [passport(seed, index, 2, person)],
      otherCaptures,
    );
    made.first.push(again);
    pairs.push({ ...pairOf(kind, first, again, 'OTHER_PERSON'), id: 'DIFFERENT' });
  }
  return made;
}

function pairOf(kind: PlantedKind, a: MadeRecord, b: MadeRecord, how: string | undefined): TruthPair {
  const [bio, doc] = [trueBio(a.captures, b.captures), trueDoc(a.documents, b.documents)];
  if (bio !== kind.bio || doc !== kind.doc) {
    throw new Error(`planted ${kind.kind} in ${a.key.system}/${b.key.system} came out as ${bio}, ${doc}`);
  }
  return {
    kind: 'pair',
    a: a.key,
    b: b.key,
    bio,
    id: kind.id,
    doc,
    misused: kind.misused === true,
    planted: kind.kind,
    samePerson: kind.persons === 1,
    ...(how === undefined ? {} : { how }),
  };
}

function statedBySecond(
  kind: PlantedKind,
  base: Statement,
  other: Statement,
  confirmed: (statement: Statement) => StatedIdentity,
): StatedIdentity[] {
  if (kind.misused === true) return [confirmed(other), { ...confirmed(base), category: 'MISUSED' }];
  if (kind.shape === 'ALIAS') return [confirmed(other), { ...confirmed(base), category: 'ALIAS' }];
  return [confirmed(kind.shape === 'MIXED_GROUP' ? base : other)];
}

/** The person and what else is stated; draws again until the operator of the kind fits. */
function castOf(
  kind: PlantedKind,
  one: System,
  two: System,
  random: Random,
): { person: Person; others: Statement[]; how?: string } {
  const systems = [one, two];
  const exempt =
    systems.includes('ETIAS') || (kind.bio === 'CONTRADICTORY' && systems.includes('EES'))
      ? { visaExempt: true }
      : systems.includes('VIS')
        ? { visaExempt: false }
        : {};
  let operator: Operator | undefined;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt % TRIES_EACH === 0) operator = operatorOf(kind, two, random);
    const person = drawPerson(random, {
      ...(kind.child === true ? { born: drawChildhood(random) } : { adult: true }),
      ...exempt,
      ...writingFor(kind, operator, random),
      ...(kind.how === 'MARRIAGE' ? { sex: 'F' as const } : {}),
    });
    const others = othersOf(kind, person, operator, random);
    if (others !== undefined)
      return { person, others, ...(operator === undefined ? {} : { how: operator.name }) };
  }
  throw new Error(`no person fits planted ${kind.kind} in ${one}/${two}`);
}

/** Cases that rest on one name being unlike the other are written in Latin letters, where that can be measured. */
function writingFor(
  kind: PlantedKind,
  operator: Operator | undefined,
  random: Random,
): { writing?: Writing } {
  if (operator?.writing !== undefined) return { writing: operator.writing };
  if (kind.shape === 'TWINS' || kind.how === 'MARRIAGE') return { writing: 'LATIN' };
  if (kind.id === 'SAME') return {};
  return { writing: random.chance(0.3) ? 'BOTH' : 'LATIN' };
}

/** One of the operators with the outcome of the kind that the second system can state. */
function operatorOf(kind: PlantedKind, two: System, random: Random): Operator | undefined {
  if (kind.how !== undefined || kind.shape !== undefined || kind.misused === true) return undefined;
  if (kind.id === 'SAME' && random.chance(0.6)) return undefined;
  const fitting = OPERATORS.filter(
    (o) => o.outcome === kind.id && (o.systems === undefined || o.systems.includes(two)),
  ).filter((o) => !(kind.persons === 2 && o.name === 'SECOND_NATIONALITY'));
  return random.pick(fitting);
}

function othersOf(
  kind: PlantedKind,
  person: Person,
  operator: Operator | undefined,
  random: Random,
): Statement[] | undefined {
  if (operator !== undefined) {
    const varied = vary(operator, person, random);
    return varied && [varied];
  }
  const base = baseStatement(person);
  if (kind.shape === 'TWINS') {
    const given = drawGiven(person.culture, person.sex, random);
    return nameFarApart(given, person.given) && nameFarApart(given, person.family)
      ? [{ ...base, given }]
      : undefined;
  }
  if (kind.shape === 'COMMON_NAME') {
    const born = drawBirth(person.culture, true, random);
    return datesFarApart(born, person.born) ? [{ ...base, born }] : undefined;
  }
  if (kind.how === 'MARRIAGE') {
    const family = drawFamily(person.culture, person.sex, random);
    const fits =
      person.culture.marriage > 0 &&
      nameFarApart(family, person.family) &&
      nameFarApart(family, person.given);
    return fits ? [{ ...base, family }] : undefined;
  }
  if (kind.id === 'SAME' && kind.shape === undefined && kind.misused !== true) return [base];
  const others = [otherIdentity(base, person, random), otherIdentity(base, person, random)] as const;
  const [a, b] = others;
  return a !== undefined && b !== undefined && unlike(a, b) ? [a, b] : undefined;
}

/** Wholly other identity data of the same culture, nationality and sex, as a forger would choose them. */
function otherIdentity(base: Statement, person: Person, random: Random): Statement | undefined {
  const other: Statement = {
    ...base,
    family: drawFamily(person.culture, person.sex, random),
    given: drawGiven(person.culture, person.sex, random),
    born: drawBirth(person.culture, true, random),
    town: random.zipf(person.country.towns).name,
  };
  return unlike(base, other) ? other : undefined;
}

function unlike(a: Statement, b: Statement): boolean {
  if (a.given === null || b.given === null) return false;
  return (
    nameFarApart(a.family, b.family) &&
    nameFarApart(a.given, b.given) &&
    nameFarApart(a.family, b.given) &&
    nameFarApart(a.given, b.family) &&
    datesFarApart(a.born, b.born)
  );
}
