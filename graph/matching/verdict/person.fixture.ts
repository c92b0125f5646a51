/** Generated persons for the tests of this folder; no datum is of a real person. */
import type { Identity, Name, NameSide, PartialDate, Sex } from '../../model/record.ts';

export interface Stated {
  family?: string | string[];
  given?: string | string[];
  unsplit?: string;
  dob?: string | PartialDate | null;
  sex?: Sex | null;
  nat?: string | string[] | null;
  town?: string;
  born?: string;
  category?: Identity['category'];
  id?: string;
}

let counter = 0;

/** An identity with the values given and, for what is left out, 1984-05-17, F, FRA; null leaves the datum out. */
export function person(stated: Stated): Identity {
  counter += 1;
  const names = [
    ...all(stated.family).map((value) => name('FAMILY', value)),
    ...all(stated.given).map((value) => name('GIVEN', value)),
    ...all(stated.unsplit).map((value) => name('UNSPLIT', value)),
  ];
  const identity: Identity = {
    identityId: stated.id ?? `generated-${counter}`,
    category: stated.category ?? 'CONFIRMED',
    names,
  };
  const dob = stated.dob === undefined ? '1984-05-17' : stated.dob;
  if (dob !== null) identity.dateOfBirth = typeof dob === 'string' ? { value: dob, precision: 'DAY' } : dob;
  const sex = stated.sex === undefined ? 'F' : stated.sex;
  if (sex !== null) identity.sex = sex;
  if (stated.nat !== null)
    identity.nationalities = all(stated.nat ?? 'FRA').map((country) => ({ country, kind: 'CURRENT' }));
  if (stated.town !== undefined || stated.born !== undefined)
    identity.placeOfBirth = {
      ...(stated.town === undefined ? {} : { town: stated.town }),
      ...(stated.born === undefined ? {} : { country: stated.born }),
    };
  return identity;
}

function name(side: NameSide, value: string): Name {
  return { side, kind: 'CURRENT', value };
}

function all(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
