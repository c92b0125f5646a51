/** Makes one record in the wire form from what it states, cites and captures. */
import type { IdentityCategory, IdentityRecord, Owner } from '../../graph/model/record.ts';
import { type Capture, type FingerForm, samplesOf } from './biometrics.ts';
import { addYears, dayOf, yearsBetween } from './calendar.ts';
import { type Passport, type Person, passportOf } from './person.ts';
import { type Random, stream } from './random.ts';
import type { Statement } from './statement.ts';
import { documentOf, identityOf, ownerOf, PROFILES, type System } from './systems.ts';
import { type MadeRecord, matchable } from './truth.ts';

/** References that one person index can have; number = person index * this + n. */
const REFERENCES_EACH = 16;
/** Number of references; `scatter` of every system has no common factor with it. */
const REFERENCE_SPACE = 1_000_000_000n;

export interface StatedIdentity {
  statement: Statement;
  category: IdentityCategory;
  script: string | undefined;
}

export interface RecordPlan {
  seed: number;
  /** Index of the person under whose number the record runs. */
  index: number;
  /** Serial of the record among those of the index, 0..15. */
  serial: number;
  /** Serial of its group; records of one group share it. */
  group: number;
  system: System;
  kind?: string;
  owner?: Owner;
  identities: readonly StatedIdentity[];
  born: string;
  passports: readonly Passport[];
  captures: readonly Capture[];
  fingers: FingerForm;
}

/** The passport `n` (0..7) of the person with this index. */
export function passport(seed: number, index: number, n: number, person: Person): Passport {
  return passportOf(seed, index * 8 + n, person.country.code, person.born);
}

/**
 * Such as `VIS-R017406512`, unique in the population. The number is a bijection of index and serial, another one
 * for each system, so that a reference does not tell which records are about one person.
 */
function reference(plan: RecordPlan, letter: 'R' | 'P', serial: number): string {
  const { prefix, scatter } = PROFILES[plan.system];
  const count = BigInt(plan.index * REFERENCES_EACH + serial);
  const number = (count * scatter + BigInt(Math.abs(plan.seed)) * 7_368_787n) % REFERENCE_SPACE;
  return `${prefix}-${letter}${String(number).padStart(9, '0')}`;
}

export function makeRecord(plan: RecordPlan): MadeRecord {
  const { system } = plan;
  const random = stream(plan.seed, `record/${plan.index}/${plan.serial}`);
  const profile = PROFILES[system];
  const made = dayBetween(profile.made[0], profile.made[1], random);
  const key = {
    system,
    recordRef: reference(plan, 'R', plan.serial),
    groupRef: reference(plan, 'P', plan.group),
  };
  const record: IdentityRecord = {
    recordRef: key.recordRef,
    system,
    recordKind: plan.kind ?? random.weighted(profile.kinds),
    identityGroupRef: key.groupRef,
    version: 1,
    owner: plan.owner ?? ownerOf(system, random),
    identities: plan.identities.map((stated) =>
      identityOf(system, stated.statement, stated.category, stated.script, random),
    ),
    retainUntil: profile.retentionYears === null ? null : addYears(made, profile.retentionYears),
  };
  if (plan.passports.length > 0) {
    record.travelDocuments = plan.passports.map((held) => documentOf(system, held));
  }
  if (plan.captures.length > 0)
    record.biometrics = samplesOf(plan.seed, plan.captures, made, plan.fingers, random);
  if (yearsBetween(plan.born, made) < 18) record.handling = { minor: true };
  return {
    record,
    key,
    documents: plan.passports.map((held) => held.serial),
    captures: matchable(system, plan.captures),
  };
}

function dayBetween(first: string, last: string, random: Random): string {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const day = new Date(from + Math.floor(random.next() * (to - from + 1)));
  return dayOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** Keys under which two strangers could have the same identity data: family × given × birth date, every writing. */
export function identityKeys(record: IdentityRecord): string[] {
  const values = (side: 'FAMILY' | 'GIVEN'): string[] =>
    record.identities
      .flatMap((identity) => identity.names)
      .filter((name) => name.side === side || name.side === 'UNSPLIT')
      .flatMap((name) => (name.latin === undefined ? [name.value] : [name.value, name.latin]))
      .map((value) => value.normalize('NFC').toUpperCase().replace(/ +/g, ' '));
  const keys = new Set<string>();
  for (const family of values('FAMILY')) {
    for (const given of values('GIVEN')) {
      for (const { dateOfBirth } of record.identities) {
        keys.add(`${family}|${given}|${dateOfBirth?.value}|${dateOfBirth?.calendar ?? ''}`);
      }
    }
  }
  return [...keys];
}
