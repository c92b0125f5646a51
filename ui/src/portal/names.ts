/** Names of a person as a head line: as stated, in their own script, and beside each what it is in Latin letters. */
import type { PersonIdentity, PersonName } from './answers.ts';

export interface WholeName {
  value: string;
  /** Latin form of the source, or ours; absent where the name is written in Latin letters. */
  latin: string | undefined;
  /** True when the Latin form is our own and not of the source. */
  ours: boolean;
}

const SIDES = ['GIVEN', 'FAMILY', 'UNSPLIT'];

/** The current name of an identity in one line; undefined when it states none. */
export function wholeName({ names }: Pick<PersonIdentity, 'names'>): WholeName | undefined {
  const current = names.filter(({ kind }) => kind === 'CURRENT');
  const used = (current.length > 0 ? current : names)
    .map((name) => ({ name, at: SIDES.indexOf(name.side) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
  if (used.length === 0) return undefined;
  const value = used.map((name) => name.value).join(' ');
  const latin = used.map(latinOf).join(' ');
  const other = used.some((name) => name.latin !== undefined || name.romanised !== undefined);
  return {
    ...{ value, latin: other && latin !== value ? latin : undefined },
    ours: used.some((name) => name.latin === undefined && name.romanised !== undefined),
  };
}

const latinOf = (name: PersonName) => name.latin ?? name.romanised ?? name.value;

/** Every different current name of the confirmed identities, or of all where none is confirmed. */
export function headNames(identities: readonly PersonIdentity[]): WholeName[] {
  const confirmed = identities.filter(({ category }) => category === 'CONFIRMED');
  const all = (confirmed.length > 0 ? confirmed : identities)
    .flatMap((identity) => wholeName(identity) ?? [])
    // A name in its own script first: its Latin form stands beside it and need not be said again.
    .sort((a, b) => Number(b.latin !== undefined) - Number(a.latin !== undefined));
  const said = new Set<string>();
  return all.filter(({ value, latin }) => {
    const known = said.has(foldCase(value));
    for (const form of [value, latin]) if (form !== undefined) said.add(foldCase(form));
    return !known;
  });
}

const foldCase = (text: string) => text.toLocaleUpperCase('und').replace(/\s+/g, ' ');

/** Different values of the confirmed identities, for the lines below the head. */
export function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values)].filter((value) => value !== undefined) as Value[];
}
