/**
 * The demonstration population as a sequence: person after person, each from its own random stream, so that the
 * first k persons are the same however many follow.
 *
 * Of every ten indexes the eighth opens a planted case and the ninth is its second person where it has one; so do the
 * sixth and the seventh until every case for the desks of the demonstration is there. The second and third may join the
 * household of the first, the fifth may be the fourth's twin.
 */
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { FingerForm } from './biometrics.ts';
import { DESK_CASES } from './desk-cases.ts';
import { makeHonest } from './honest.ts';
import type { Person, PersonWish } from './person.ts';
import { makePlanted, type PlantedCase } from './planted.ts';
import { PLANTED_KINDS, type PlantedKind } from './planted-kinds.ts';
import { hash53, type Random, stream } from './random.ts';
import { identityKeys } from './records.ts';
import type { MadeRecord, TruthHeader, TruthPair, TruthPerson } from './truth.ts';

export interface PopulationSize {
  /** Number of true persons, 1 or more. */
  persons: number;
  /** Whole number. */
  seed: number;
  /** Default: vectors, which need no engine. */
  fingers?: FingerForm;
}

/** Everything on one person: its records and the truth lines that are complete with it. */
export interface PersonBundle {
  index: number;
  records: IdentityRecord[];
  planted?: string;
  truth: (TruthPerson | TruthPair)[];
}

export interface PopulationItem {
  record: IdentityRecord;
  /** Index of the true person, from 0. */
  person: number;
  /** Kind of the planted case that the record belongs to. */
  planted?: string;
}

const BLOCK = 10;
const TRIES = 60;

/** Yields the records in order of persons. Throws RangeError on a size or seed that is no whole number. */
export function* generatePopulation(size: PopulationSize): Generator<PopulationItem> {
  for (const { records, index, planted } of generatePersons(size)) {
    for (const record of records)
      yield { record, person: index, ...(planted === undefined ? {} : { planted }) };
  }
}

/** First line of the truth of a population. */
export function truthHeader({ persons, seed }: PopulationSize): TruthHeader {
  return {
    kind: 'population',
    persons,
    seed,
    complete: true,
    unlisted:
      'Two records of different systems that no pair line names are about strangers: other documents, no biometric hit, identity data not the same. They get no link.',
  };
}

/** Yields the persons with their records and truth. Memory grows by one 53-bit number per name and birth date. */
export function* generatePersons({
  persons,
  seed,
  fingers = 'vectors',
}: PopulationSize): Generator<PersonBundle> {
  if (!Number.isSafeInteger(persons) || persons < 1)
    throw new RangeError('persons must be a whole number from 1');
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed must be a whole number');
  const taken = new Set<number>();
  let head: Person | undefined;
  let elder: Person | undefined;
  let second: PersonBundle | undefined;
  for (let index = 0; index < persons; index += 1) {
    const slot = index % BLOCK;
    const kind = plantedAt(index);
    if (kind !== undefined) {
      const made = unmet(
        taken,
        (attempt) => makePlanted(seed, index, attempt, kind, fingers),
        plantedRecords,
      );
      second = made.second.length > 0 ? bundle(index + 1, made.second, made.pairs, kind.kind) : undefined;
      yield bundle(index, made.first, second === undefined ? made.pairs : [], kind.kind);
      continue;
    }
    if (second !== undefined) {
      yield second;
      second = undefined;
      continue;
    }
    const family = stream(seed, `family/${index}`);
    const wish = wishOf(slot, family, head, elder);
    const made = unmet(
      taken,
      (attempt) => makeHonest(seed, index, attempt, wish, fingers),
      (honest) => honest.records,
    );
    if (slot === 0) head = made.person;
    else if (slot < 3 && wish.household === undefined) head = undefined;
    if (slot === 3) elder = made.person;
    yield bundle(index, made.records, made.pairs);
  }
}

/** The planted case that an index opens. */
function plantedAt(index: number): PlantedKind | undefined {
  const block = Math.floor(index / BLOCK);
  switch (index % BLOCK) {
    case 5:
      return DESK_CASES[block];
    case 7:
      return PLANTED_KINDS[block % PLANTED_KINDS.length];
  }
  return undefined;
}

function wishOf(
  slot: number,
  random: Random,
  head: Person | undefined,
  elder: Person | undefined,
): PersonWish {
  if ((slot === 1 || slot === 2) && head !== undefined && random.chance(0.45)) {
    return { household: head, sex: head.sex };
  }
  if (slot === 4 && elder !== undefined && random.chance(0.12)) {
    return { household: elder, sex: elder.sex, born: elder.born };
  }
  return {};
}

/** Makes with rising attempt numbers until no stranger already has one of the names with the same birth date. */
function unmet<T>(taken: Set<number>, make: (attempt: number) => T, recordsOf: (made: T) => MadeRecord[]): T {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = make(attempt);
    const keys = recordsOf(made).flatMap(({ record }) => identityKeys(record).map(hash53));
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    return made;
  }
  throw new Error('no free name and birth date found: the population is too large for the name lists');
}

const plantedRecords = (made: PlantedCase): MadeRecord[] => [...made.first, ...made.second];

function bundle(index: number, made: MadeRecord[], pairs: TruthPair[], planted?: string): PersonBundle {
  const person: TruthPerson = { kind: 'person', person: index, records: made.map(({ key }) => key) };
  return {
    index,
    records: made.map(({ record }) => record),
    ...(planted === undefined ? {} : { planted }),
    truth: [person, ...pairs],
  };
}
