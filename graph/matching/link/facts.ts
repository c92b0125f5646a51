/** Facts of one row of any file: its cells cleaned, cut into words, and read as dates, codes and numbers. */

import { generationOf, segmentName } from '../names/index.ts';
import {
  cleanName,
  countryCode,
  emailKey,
  isPlaceholder,
  numberKey,
  parseDates,
  phoneKey,
  postcodeKey,
  sexCode,
  shapeOf,
  splitValues,
  type Token,
  tokenise,
} from '../normalise/index.ts';
import { emptyFacts, type Facts, type NameFact } from '../profile/index.ts';
import type { DateOrder, Role, SourceRow } from './row.ts';

/** Whole names made of several values in one field; the rest is left out. */
const MAX_FORMS = 12;

export function factsOfRow(row: SourceRow, order: DateOrder | undefined): Facts {
  const facts = emptyFacts();
  const cells = (role: Role) => row.values[role] ?? [];
  facts.names = namesOf(facts, cells('familyName'), cells('givenName'), cells('fullName'));
  for (const cell of cells('dateOfBirth'))
    for (const text of splitValues(cell, 'date'))
      for (const date of parseDates(text, order)) facts.dates.push({ ...date, calendar: 0 });
  for (const cell of cells('sex')) facts.sex ??= sexCode(cell) || undefined;
  facts.nationalities = keys(cells('nationality'), (cell) =>
    splitValues(cell).map((text) => countryCode(text) || text.toLowerCase()),
  );
  facts.place = words(cells('place'));
  facts.address = words(cells('address'));
  facts.postcodes = keys(cells('postcode'), (cell) => [postcodeKey(cell)]);
  facts.numbers = keys(cells('nationalNumber'), (cell) => splitValues(cell, 'number').map(numberKey));
  facts.documents = keys(cells('documentNumber'), (cell) => splitValues(cell, 'number').map(numberKey));
  facts.phones = keys(cells('phone'), (cell) => splitValues(cell, 'phone').map(phoneKey));
  facts.emails = keys(cells('email'), (cell) => splitValues(cell, 'email').map(emailKey));
  return facts;
}

/** Whether a row states a date of birth of which no date could be read; a placeholder states none. */
export function hasUnreadDate(row: SourceRow, facts: Facts): boolean {
  const cells = row.values.dateOfBirth ?? [];
  return facts.dates.length === 0 && cells.some((cell) => cell.trim() !== '' && !isPlaceholder(cell));
}

function keys(cells: readonly string[], read: (cell: string) => string[]): string[] {
  return cells.flatMap(read).filter((key) => key !== '');
}

function words(cells: readonly string[]): Token[] {
  return cells.filter((cell) => !isPlaceholder(cell)).flatMap((cell) => tokenise(cell));
}

/** Values of one side of a name; a value that is no name by its shape goes where it belongs. */
function side(facts: Facts, cells: readonly string[]): string[][] {
  return cells.map((cell) =>
    splitValues(cell, 'name').filter((value) => {
      const shape = shapeOf(value);
      if (shape === 'text') return true;
      if (shape === 'email') facts.emails.push(emailKey(value));
      if (shape === 'phone') facts.phones.push(phoneKey(value));
      return false;
    }),
  );
}

function namesOf(
  facts: Facts,
  familyCells: readonly string[],
  givenCells: readonly string[],
  fullCells: readonly string[],
): NameFact[] {
  const names: NameFact[] = [];
  const read = (values: readonly string[]) => values.flatMap((value) => tokenise(cleanName(value)));
  const families = readings(side(facts, familyCells)).map(read);
  const givens = readings(side(facts, givenCells)).map(read);
  for (const [i, family] of families.entries())
    for (const [j, given] of givens.entries()) {
      if (names.length >= MAX_FORMS || family.length + given.length === 0) continue;
      names.push({
        family: withoutGeneration(facts, family),
        given: withoutGeneration(facts, given),
        alias: i + j > 0,
        guessed: false,
      });
    }
  for (const values of side(facts, fullCells))
    for (const value of values) {
      const form = unsplit(facts, value);
      if (form && names.length < MAX_FORMS) names.push(form);
    }
  return names;
}

/** Readings of cells of which each may hold several values: the first of each together, then each other in its place. */
function readings(cells: readonly (readonly string[])[]): string[][] {
  const first = cells.flatMap((values) => values.slice(0, 1));
  const others = cells.flatMap((values, i) =>
    values.slice(1).map((value) => cells.flatMap((own, j) => (i === j ? [value] : own.slice(0, 1)))),
  );
  return [first, ...others];
}

/** A generation behind a name is a fact of its own: father and son of one name differ by it. */
function withoutGeneration(facts: Facts, tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const generation = last && tokens.length > 1 ? generationOf(last.text) : '';
  if (generation === '') return tokens;
  facts.generation = generation;
  return tokens.slice(0, -1);
}

/** A whole name, cut by what its layout tells; where nothing tells, the cut is a guess and every word may be either. */
function unsplit(facts: Facts, value: string): NameFact | undefined {
  const { family, given, suffix, certain } = segmentName(value);
  facts.generation ||= generationOf(suffix);
  if (family.length + given.length === 0) return undefined;
  return { family, given, alias: false, guessed: !certain };
}
