/** What a record states on a person, and the form of an operator that makes it state something else. */
import type { IdentityOutcome } from '../../graph/model/evidence.ts';
import type { Calendar, Sex, SystemCode } from '../../graph/model/record.ts';
import type { NameForm } from './cultures/index.ts';
import type { Person, Writing } from './person.ts';
import type { Random } from './random.ts';

/** What a record states on a person; `null` is not stated. */
export interface Statement {
  family: NameForm;
  given: NameForm | null;
  writing: Writing;
  /** Family and given name stand in one field. */
  unsplit?: boolean;
  birthFamily?: NameForm;
  born: string;
  precision: 'DAY' | 'YEAR';
  calendar?: Calendar;
  sex: Sex | null;
  nationality: string | null;
  otherNationality?: string;
  town: string | null;
}

export interface Operator {
  name: string;
  outcome: IdentityOutcome;
  /** Rule of Annex II that makes the two sides similar, by its letter. */
  rule?: string;
  /** Systems whose records can state it so; absent: all. */
  systems?: readonly SystemCode[];
  /** The record must be the only one with names in this form. */
  writing?: Writing;
  /** Returns undefined where the operator does not fit the person. */
  apply(base: Statement, person: Person, random: Random): Statement | undefined;
}

/** The statement that every record of a person makes when nothing varies. */
export function baseStatement(person: Person): Statement {
  return {
    family: person.family,
    given: person.given,
    writing: person.writing,
    ...(person.birthFamily === undefined ? {} : { birthFamily: person.birthFamily }),
    born: person.born,
    precision: 'DAY',
    sex: person.sex,
    nationality: person.country.code,
    ...(person.otherNationality === undefined ? {} : { otherNationality: person.otherNationality }),
    town: person.town.name,
  };
}
