/**
 * An identity made ready for scoring: words looked up, dates cut, lists folded. The index keeps these, so that a pair
 * costs comparisons only.
 */
import type { Identity, Name, PartialDate } from '../../model/record.ts';
import { nameForms, type Token, tokenise } from '../normalise/index.ts';

export interface NameForm {
  readonly value: string;
  readonly tokens: readonly Token[];
  readonly alias: boolean;
}

export interface PreparedDate {
  value: string;
  year: number;
  /** 0 where unknown. */
  month: number;
  day: number;
  /** Another calendar than the Gregorian is compared with itself only. */
  calendar: string;
}

export interface PreparedIdentity {
  readonly family: readonly NameForm[];
  readonly given: readonly NameForm[];
  /** Whole names: unsplit ones, and given with family names. */
  readonly full: readonly NameForm[];
  /** True when family or given names are stated apart. */
  readonly split: boolean;
  readonly date: PreparedDate | undefined;
  readonly sex: 'M' | 'F' | 'X' | undefined;
  readonly nationalities: readonly string[];
  readonly town: string;
  readonly townSkeleton: string;
  readonly country: string;
}

const ALIASES: ReadonlySet<string> = new Set(['ALIAS', 'PSEUDONYM', 'ARTISTIC', 'USUAL']);
const UNSTATED: ReadonlySet<string> = new Set(['UNK', 'XXX', '']);
/** Whole names made of family and given names; the rest of a long list of names is compared apart only. */
const MAX_FULL = 12;

function formsOf(names: readonly Name[], side: Name['side']): NameForm[] {
  const forms: NameForm[] = [];
  const current: Token[][] = [];
  const values: string[] = [];
  for (const name of names) {
    if (name.side !== side) continue;
    const stated = nameForms(name);
    for (const { value, tokens } of stated) forms.push({ value, tokens, alias: ALIASES.has(name.kind) });
    if (name.kind === 'CURRENT' && stated[0]) {
      current.push(stated[0].tokens);
      values.push(stated[0].value);
    }
  }
  // Several current names of one side may be one name sent in parts.
  if (current.length > 1 && side !== 'UNSPLIT')
    forms.push({ value: values.join(' '), tokens: current.flat(), alias: false });
  return forms;
}

export function prepareDate(date: PartialDate | undefined): PreparedDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date?.value ?? '');
  if (!date || !match || Number(match[1]) === 0) return undefined;
  const month = date.precision === 'YEAR' ? 0 : Number(match[2] ?? 0);
  const day = date.precision === 'DAY' || date.precision === 'UNKNOWN' ? Number(match[3] ?? 0) : 0;
  return {
    value: date.value,
    year: Number(match[1]),
    month,
    day: month === 0 ? 0 : day,
    calendar: date.calendar ?? 'GREGORIAN',
  };
}

/** Comparable form of an identity. Values that are absent or stated as unknown are missing: they never count. */
export function prepareIdentity(identity: Identity): PreparedIdentity {
  const family = formsOf(identity.names, 'FAMILY');
  const given = formsOf(identity.names, 'GIVEN');
  const full = formsOf(identity.names, 'UNSPLIT');
  const unsplit = full.length;
  for (const g of given) {
    for (const f of family) {
      if (full.length - unsplit >= MAX_FULL) break;
      full.push({
        value: `${g.value} ${f.value}`,
        tokens: [...g.tokens, ...f.tokens],
        alias: g.alias || f.alias,
      });
    }
  }
  if (given.length === 0) full.push(...family);
  if (family.length === 0) full.push(...given);
  const sex = identity.sex === 'UNK' ? undefined : identity.sex;
  const town = tokenise(identity.placeOfBirth?.town ?? '');
  const country = identity.placeOfBirth?.country ?? '';
  return {
    family,
    given,
    full,
    split: family.length + given.length > 0,
    date: prepareDate(identity.dateOfBirth),
    sex,
    nationalities: [...new Set((identity.nationalities ?? []).map((n) => n.country))].filter(
      (c) => !UNSTATED.has(c),
    ),
    town: town.map((token) => token.text).join(' '),
    townSkeleton: town.map((token) => token.skeleton).join(' '),
    country: UNSTATED.has(country) ? '' : country,
  };
}
