/** Facts of one row of any file: its cells cleaned, cut into words, and read as dates, codes and numbers. */
import { tokenise } from '../normalise/index.ts';
import { emptyFacts, type Facts, type NameFact } from '../profile/index.ts';
import type { DateOrder, Role, SourceRow } from './row.ts';

export function factsOfRow(row: SourceRow, order: DateOrder | undefined): Facts {
  const facts = emptyFacts();
  const cells = (role: Role) => row.values[role] ?? [];
  const family = tokenise(cells('familyName').join(' '));
  const given = tokenise(cells('givenName').join(' '));
  if (family.length + given.length > 0) facts.names.push({ family, given, alias: false, guessed: false });
  for (const cell of cells('fullName')) {
    const form = unsplit(cell);
    if (form) facts.names.push(form);
  }
  for (const cell of cells('dateOfBirth')) facts.dates.push(...datesOf(cell, order));
  for (const cell of cells('sex')) {
    const first = cell[0]?.toUpperCase();
    if (first === 'M' || first === 'F') facts.sex = first;
  }
  facts.nationalities = cells('nationality').map((cell) => cell.toUpperCase());
  facts.place = tokenise(cells('place').join(' '));
  facts.address = tokenise(cells('address').join(' '));
  const plain = (cell: string) => cell.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const stated = (list: string[]) => list.filter((value) => value.length > 0 && !/^(.)\1*$/.test(value));
  facts.postcodes = stated(cells('postcode').map(plain));
  facts.numbers = stated(cells('nationalNumber').map(plain));
  facts.documents = stated(cells('documentNumber').map(plain));
  facts.phones = stated(cells('phone').map((cell) => cell.replace(/\D/g, '').slice(-9)));
  facts.emails = cells('email')
    .map((cell) => cell.toLowerCase().replace(/\s/g, ''))
    .filter((cell) => cell.includes('@'));
  return facts;
}

function unsplit(cell: string): NameFact | undefined {
  const [before, after] = cell.split(',', 2);
  if (after !== undefined && after.trim() !== '')
    return { family: tokenise(before as string), given: tokenise(after), alias: false, guessed: true };
  const tokens = tokenise(cell);
  if (tokens.length === 0) return undefined;
  return { family: tokens.slice(-1), given: tokens.slice(0, -1), alias: false, guessed: true };
}

function datesOf(cell: string, order: DateOrder | undefined): Facts['dates'] {
  const date = (year: number, month: number, day: number) => ({ year, month, day, calendar: 0 });
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(cell);
  const iso = compact ?? /^(\d{4})-(\d\d)-(\d\d)/.exec(cell);
  if (iso) return [date(Number(iso[1]), Number(iso[2]), Number(iso[3]))];
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})$/.exec(cell);
  if (slashed) {
    let year = Number(slashed[3]);
    if (year < 100) year += year > 26 ? 1900 : 2000;
    const [x, y] = [Number(slashed[1]), Number(slashed[2])];
    const dates = [];
    if (order !== 'DMY' && x <= 12 && y <= 31) dates.push(date(year, x, y));
    if (order !== 'MDY' && y <= 12 && x <= 31 && x !== y) dates.push(date(year, y, x));
    return dates;
  }
  const year = /^\d{4}$/.exec(cell);
  return year ? [date(Number(year[0]), 0, 0)] : [];
}
