/**
 * Operators on the date of birth (Annex II 3.2): day and month swapped, one digit wrong, another calendar, only the
 * year, another day altogether.
 */
import { dayOf, inCalendar, partsOf } from './calendar.ts';
import type { Operator } from './statement.ts';

/** Number of places where two `YYYY-MM-DD` differ. */
export const digitsApart = (a: string, b: string): number =>
  [...a].filter((digit, i) => digit !== b[i]).length;

/** Two dates of birth that no rule can bring together: other digits, no swap, no calendar's distance. */
export function datesFarApart(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  const years = Math.abs(x[0] - y[0]);
  return digitsApart(a, b) >= 3 && years >= 2 && years <= 60 && years !== 7 && years !== 8;
}

export const dateOperators: readonly Operator[] = [
  {
    name: 'DAY_MONTH_SWAPPED',
    outcome: 'SIMILAR',
    rule: '3.2(a)',
    apply: (base) => {
      const [year, month, day] = partsOf(base.born);
      return day <= 12 && day !== month ? { ...base, born: dayOf(year, day, month) } : undefined;
    },
  },
  {
    name: 'ONE_DIGIT_OF_BIRTH',
    outcome: 'SIMILAR',
    rule: '3.2(c)',
    apply: (base, _person, random) => {
      const [year, month, day] = partsOf(base.born);
      const last = year % 10;
      const other = random.pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit !== last));
      const changed = year - last + other;
      return changed <= 2015 ? { ...base, born: dayOf(changed, month, day) } : undefined;
    },
  },
  {
    name: 'OTHER_BIRTH_DATE',
    outcome: 'DIFFERENT',
    apply: (base, _person, random) => {
      const [year, month, day] = partsOf(base.born);
      const born = dayOf(year - random.pick([2, 3, 4, 5, 6]), ((month + 4) % 12) + 1, ((day + 12) % 28) + 1);
      return datesFarApart(base.born, born) ? { ...base, born } : undefined;
    },
  },
  {
    name: 'CALENDAR',
    outcome: 'SIMILAR',
    rule: '3.2(b)',
    systems: ['EURODAC', 'ECRIS_TCN', 'SIS', 'VIS'],
    apply: (base, person) => {
      const { calendar } = person.culture;
      if (calendar === undefined) return undefined;
      const born = inCalendar(base.born, calendar);
      const [, month, day] = partsOf(born);
      return month <= 12 && day <= 28 ? { ...base, born, calendar } : undefined;
    },
  },
  {
    name: 'ONLY_YEAR_OF_BIRTH',
    outcome: 'DIFFERENT',
    systems: ['EURODAC', 'ECRIS_TCN', 'SIS'],
    apply: (base) => ({ ...base, born: String(partsOf(base.born)[0]), precision: 'YEAR' }),
  },
];
