/**
 * Honest variation: what one record of a person states differently from the others, as operators whose effect on
 * the comparison of identity data is known beforehand (Delegated Regulations (EU) 2023/332 and 2023/333, Annexes I, II).
 *
 * Every operator is applied to the base statement of a person, at most one per person and on the records of one
 * system only, so the outcome of every pair is the operator's own `outcome`, or SAME where none was applied.
 * An operator on names replaces every name of that side, so no surname at birth can make the sides equal again.
 */
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import { baseStatement, type Operator, type Statement } from './statement.ts';
import { dateOperators } from './variation-dates.ts';
import { nameOperators } from './variation-names.ts';

/** States whose code a file may still carry under an older name. */
const FORMER_STATES = new Map([
  ['RUS', 'SUN'],
  ['SRB', 'YUG'],
]);

const factOperators: readonly Operator[] = [
  {
    name: 'TOWN_SPELLING',
    outcome: 'SAME',
    systems: ['VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'],
    apply: (base, person) =>
      person.town.spelling === undefined ? undefined : { ...base, town: person.town.spelling },
  },
  {
    name: 'SECOND_NATIONALITY',
    outcome: 'SAME',
    apply: (base) => (base.otherNationality === undefined ? { ...base, otherNationality: 'LBN' } : undefined),
  },
  {
    name: 'FORMER_STATE',
    outcome: 'SIMILAR',
    rule: '3.3(c)',
    systems: ['EURODAC', 'ECRIS_TCN', 'SIS'],
    apply: (base) => {
      const former = FORMER_STATES.get(base.nationality ?? '');
      return former === undefined || base.born > '1989' ? undefined : { ...base, nationality: former };
    },
  },
  {
    name: 'SEX_MISTAKEN',
    outcome: 'DIFFERENT',
    apply: (base) => ({ ...base, sex: base.sex === 'M' ? 'F' : 'M' }),
  },
  {
    name: 'NO_SEX',
    outcome: 'UNDETERMINED',
    systems: ['SIS'],
    apply: (base) => ({ ...base, sex: null }),
  },
  {
    name: 'UNKNOWN_SEX',
    outcome: 'UNDETERMINED',
    systems: ['EURODAC', 'ECRIS_TCN', 'EES'],
    apply: (base) => ({ ...base, sex: 'UNK' }),
  },
  {
    name: 'NO_NATIONALITY',
    outcome: 'UNDETERMINED',
    systems: ['SIS'],
    apply: ({ otherNationality: _, ...base }) => ({ ...base, nationality: null, town: null }),
  },
  {
    name: 'NO_GIVEN_NAME',
    outcome: 'UNDETERMINED',
    systems: ['SIS'],
    apply: (base) => ({ ...base, given: null }),
  },
];

export const OPERATORS: readonly Operator[] = [...nameOperators, ...dateOperators, ...factOperators];

/** The varied statement, without the surname at birth, or undefined where the operator does not fit. */
export function vary(operator: Operator, person: Person, random: Random): Statement | undefined {
  const { birthFamily: _, ...base } = baseStatement(person);
  return operator.apply(base, person, random);
}
