/** Names and places as their source wrote them, by what is left of them for comparison: what an explanation shows. */
import type { Identity } from '../../model/record.ts';
import { tokenise } from '../normalise/index.ts';

export type StatedForms = ReadonlyMap<string, string>;

const comparable = (value: string) =>
  tokenise(value)
    .map((token) => token.original)
    .join(' ');

export function statedForms(identity: Identity): StatedForms {
  const forms = new Map<string, string>();
  const add = (value: string | undefined) => {
    if (value === undefined) return;
    for (const part of [value, ...value.split(/\s+/u)]) {
      const key = comparable(part);
      if (key !== '' && !forms.has(key)) forms.set(key, part.trim());
    }
  };
  for (const name of identity.names) {
    add(name.value);
    add(name.latin);
  }
  add(identity.placeOfBirth?.town);
  return forms;
}

/** The stated form of a compared one; word by word where the whole was not stated as one. */
export function asStated(compared: string, forms: StatedForms): string {
  return (
    forms.get(compared) ??
    compared
      .split(' ')
      .map((word) => forms.get(word) ?? word)
      .join(' ')
  );
}
