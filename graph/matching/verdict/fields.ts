/**
 * Two identities field by field, for the person who has to judge them: what the rules say of each field alone, where the
 * verdict of the law is on categories (Delegated Regulations (EU) 2023/332 and 2023/333, Annexes I and II). Every field
 * is answered, also those that nobody states.
 */
import type { CategoryVerdict, RuleFired } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { type BirthDateValue, birthDates, compareBirthDates } from './dates.ts';
import { compareNameField, compareNames, type NameSides, nameSides } from './names.ts';
import { comparePlaces, placeSides } from './places.ts';
import { compareSexes, sexes } from './sex.ts';

export type FieldName =
  | ('FAMILY' | 'GIVEN' | 'UNSPLIT' | 'DATE_OF_BIRTH' | 'SEX')
  | ('NATIONALITY' | 'COUNTRY_OF_BIRTH' | 'TOWN');
export type FieldOutcome = 'SAME' | 'SIMILAR' | 'DIFFERENT' | 'MISSING' | 'NOT_COMPARABLE';
/** What a reader should know beside the rule. YEAR_ONLY, MONTH_ONLY: the dates agree as far as one of them goes. */
export type FieldNote =
  | ('DAY_MONTH_SWAPPED' | 'ONE_DIGIT' | 'CALENDAR' | 'CALENDARS_DIFFER' | 'YEAR_ONLY' | 'MONTH_ONLY')
  | ('SWAPPED_FIELDS' | 'GROUPED_FIELDS' | 'STATED_AS_UNKNOWN');

export interface FieldVerdict {
  field: FieldName;
  verdict: FieldOutcome;
  rule?: Pick<RuleFired, 'rule' | 'article' | 'table'>;
  note?: FieldNote;
}

/** All fields in a fixed order; UNSPLIT only where a side states a name that it does not split. */
export function compareFields(a: Identity, b: Identity): FieldVerdict[] {
  return [...nameFields(a, b), dateField(a, b), sexField(a, b), ...placeFields(a, b)];
}

function nameFields(a: Identity, b: Identity): FieldVerdict[] {
  const [left, right] = [nameSides([a]), nameSides([b])];
  const whole = compareNames(left, right, 1).rules.find((rule) => rule.field === 'FAMILY+GIVEN');
  const states = (side: Identity, field: string) => side.names.some((name) => name.side === field);
  const fields = (['FAMILY', 'GIVEN'] as const).map((field): FieldVerdict => {
    const key = field === 'FAMILY' ? 'family' : 'given';
    const [xs, ys] = [left[key], right[key]];
    const fired = compareNameField(field, xs, ys, 1);
    if (fired !== null) return ruled(field, fired);
    // A rule on both fields at once explains each of them that is stated on a side.
    if (whole !== undefined && xs.length + ys.length > 0)
      return { ...ruled(field, whole), ...wholeNote(whole) };
    if (xs.length > 0 && ys.length > 0) return { field, verdict: 'DIFFERENT' };
    const unsplit = (side: NameSides, own: unknown[]) => own.length === 0 && side.unsplit.length > 0;
    if (unsplit(left, xs) || unsplit(right, ys)) return { field, verdict: 'NOT_COMPARABLE' };
    return missing(field, [states(a, field) && xs.length === 0, states(b, field) && ys.length === 0]);
  });
  if (!states(a, 'UNSPLIT') && !states(b, 'UNSPLIT')) return fields;
  return [...fields, unsplitField(left, right, whole)];
}

function unsplitField(left: NameSides, right: NameSides, whole: RuleFired | undefined): FieldVerdict {
  const field = 'UNSPLIT';
  const equal = left.unsplit.some((x) => right.unsplit.some((y) => x.text === y.text));
  if (whole !== undefined)
    return { ...ruled(field, whole), ...(equal ? { verdict: 'SAME' as const } : wholeNote(whole)) };
  if (left.unsplit.length > 0 && right.unsplit.length > 0)
    return { field, verdict: equal ? 'SAME' : 'DIFFERENT' };
  const other = left.unsplit.length > 0 ? right : left;
  return { field, verdict: other.family.length + other.given.length > 0 ? 'NOT_COMPARABLE' : 'MISSING' };
}

function wholeNote({ rule }: RuleFired): { note?: FieldNote } {
  if (rule === 'II.3.1(b)') return { note: 'SWAPPED_FIELDS' };
  return rule === 'II.3.1(c)' ? { note: 'GROUPED_FIELDS' } : {};
}

function dateField(a: Identity, b: Identity): FieldVerdict {
  const [xs, ys] = [birthDates([a]), birthDates([b])];
  const verdict = compareBirthDates(xs, ys);
  const unusable = [a.dateOfBirth && !xs[0], b.dateOfBirth && !ys[0]].map(Boolean);
  const field = single('DATE_OF_BIRTH', verdict, unusable);
  const note = dateNote(verdict, xs[0], ys[0]);
  return note === undefined ? field : { ...field, note };
}

const DATE_RULES: Record<string, FieldNote> = {
  'II.3.2(a)': 'DAY_MONTH_SWAPPED',
  'II.3.2(b)': 'CALENDAR',
  'II.3.2(c)': 'ONE_DIGIT',
};

function dateNote(
  { outcome, rules }: CategoryVerdict,
  a: BirthDateValue | undefined,
  b: BirthDateValue | undefined,
): FieldNote | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (outcome === 'SIMILAR') return DATE_RULES[rules[0]?.rule ?? ''];
  const [calendarA, valueA = ''] = a.date.key.split(':');
  const [calendarB, valueB = ''] = b.date.key.split(':');
  if (calendarA !== calendarB) return 'CALENDARS_DIFFER';
  const [short, long] = valueA.length < valueB.length ? [valueA, valueB] : [valueB, valueA];
  if (short.length === 10 || !long.startsWith(short)) return undefined;
  return short.length === 4 ? 'YEAR_ONLY' : 'MONTH_ONLY';
}

function placeFields(a: Identity, b: Identity): FieldVerdict[] {
  const [left, right] = [placeSides([a]), placeSides([b])];
  const { rules } = comparePlaces(left, right);
  const field = (
    name: 'NATIONALITY' | 'COUNTRY_OF_BIRTH' | 'TOWN',
    usable: [unknown[], unknown[]],
    stated: [unknown, unknown],
  ): FieldVerdict => {
    const fired = rules.find((rule) => rule.field === name);
    if (fired !== undefined) return ruled(name, fired);
    if (usable.every((values) => values.length > 0)) return { field: name, verdict: 'DIFFERENT' };
    return missing(
      name,
      usable.map((values, side) => values.length === 0 && stated[side] !== undefined),
    );
  };
  return [
    field(
      'NATIONALITY',
      [left.nationalities, right.nationalities],
      [a.nationalities?.[0], b.nationalities?.[0]],
    ),
    field(
      'COUNTRY_OF_BIRTH',
      [left.countries, right.countries],
      [a.placeOfBirth?.country, b.placeOfBirth?.country],
    ),
    field('TOWN', [left.towns, right.towns], [a.placeOfBirth?.town, b.placeOfBirth?.town]),
  ];
}

function sexField(a: Identity, b: Identity): FieldVerdict {
  const [xs, ys] = [sexes([a]), sexes([b])];
  return single('SEX', compareSexes(xs, ys), [a.sex && !xs[0], b.sex && !ys[0]].map(Boolean));
}

/** A category of one field. */
function single(
  field: FieldName,
  { outcome, rules }: CategoryVerdict,
  unusable: readonly boolean[],
): FieldVerdict {
  if (rules[0] !== undefined) return ruled(field, rules[0]);
  return outcome === 'MISSING' ? missing(field, unusable) : { field, verdict: outcome };
}

/** @param unusable whether a side states something that says nothing, such as `UNK` */
function missing(field: FieldName, unusable: readonly boolean[]): FieldVerdict {
  return {
    field,
    verdict: 'MISSING',
    ...(unusable.includes(true) ? { note: 'STATED_AS_UNKNOWN' as const } : {}),
  };
}

function ruled(field: FieldName, { rule, article, table }: RuleFired): FieldVerdict {
  return {
    field,
    verdict: rule.startsWith('I.') ? 'SAME' : 'SIMILAR',
    rule: { rule, article, ...(table === undefined ? {} : { table }) },
  };
}
