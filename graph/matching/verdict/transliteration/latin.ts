/**
 * Latin letters with diacritics in the machine-readable zone: ICAO Doc 9303-3 §6.A, with the alternatives that it
 * admits (Ü: UE, UXX or U; Ñ: N or NXX; Ö: OE or O; Ä: AE or A; Å: AA or A) and the national DJ for Đ.
 */

export const LATIN_TABLE = 'icao-9303-3-latin';

const ALTERNATIVES = new Map<string, string[]>([
  ['Ä', ['AE', 'A']],
  ['Å', ['AA', 'A']],
  ['Æ', ['AE']],
  ['Ð', ['D']],
  ['Đ', ['D', 'DJ']],
  ['Ñ', ['N', 'NXX']],
  ['Ö', ['OE', 'O']],
  ['Ø', ['OE', 'O']],
  ['Ü', ['UE', 'U', 'UXX']],
  ['Þ', ['TH']],
  ['ẞ', ['SS']],
  ['Œ', ['OE']],
  ['Ĳ', ['IJ']],
  ['Ħ', ['H']],
  ['Ł', ['L']],
  ['Ŋ', ['N']],
  ['Ŧ', ['T']],
  ['ĸ', ['Q']],
  ['Ə', ['E']],
  ['Ɖ', ['D']],
]);
const MARKS = /\p{M}/gu;

/** Forms without diacritics; a letter with alternatives takes the same one throughout the value. */
export function foldLatin(text: string): string[] {
  const choices = [...new Set(text)].filter((letter) => (ALTERNATIVES.get(letter)?.length ?? 0) > 1);
  let picks: Map<string, string>[] = [new Map()];
  for (const letter of choices.slice(0, 4)) {
    const options = ALTERNATIVES.get(letter) ?? [];
    picks = picks.flatMap((pick) => options.map((option) => new Map(pick).set(letter, option)));
  }
  const forms = picks.map((pick) => {
    let form = '';
    for (const letter of text) form += pick.get(letter) ?? ALTERNATIVES.get(letter)?.[0] ?? base(letter);
    return form;
  });
  return [...new Set(forms)];
}

function base(letter: string): string {
  return letter.normalize('NFD').replace(MARKS, '');
}
