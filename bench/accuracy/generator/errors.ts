/** Errors of hands and machines: typing on a keyboard, reading by a scanner, digits of dates and numbers. */
import type { Random } from '../../../cli/population/random.ts';

const KEYBOARD = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];

const neighbours = new Map<string, string[]>();
for (const [y, row] of KEYBOARD.entries())
  for (const [x, key] of [...row].entries())
    neighbours.set(
      key,
      [row[x - 1], row[x + 1], KEYBOARD[y - 1]?.[x], KEYBOARD[y + 1]?.[x]].filter((k) => k !== undefined),
    );

const SCANNED: readonly (readonly [string, string])[] = [
  ['O', '0'],
  ['I', '1'],
  ['I', 'L'],
  ['L', 'I'],
  ['S', '5'],
  ['B', '8'],
  ['RN', 'M'],
  ['M', 'RN'],
  ['CL', 'D'],
  ['G', 'C'],
  ['E', 'F'],
  ['H', 'N'],
  ['U', 'V'],
  ['VV', 'W'],
  ['Q', 'O'],
];

const MISREAD: Record<string, string> = {
  0: '8',
  1: '7',
  2: '7',
  3: '8',
  4: '9',
  5: '6',
  6: '5',
  7: '1',
  8: '3',
  9: '4',
};

/** One key wrong, missing, twice, or two exchanged; upper-case text stays upper-case. */
export function mistype(text: string, random: Random): string {
  if (text.length < 2) return text;
  const at = random.int(0, text.length - 1);
  const letter = text[at] as string;
  const near = neighbours.get(letter.toUpperCase());
  switch (random.int(0, 4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return at + 1 < text.length
        ? text.slice(0, at) + text[at + 1] + letter + text.slice(at + 2)
        : text.slice(0, -1);
    case 3:
      return near === undefined ? text : text.slice(0, at) + random.pick(near) + text.slice(at + 1);
    default:
      return near === undefined ? text : text.slice(0, at) + random.pick(near) + text.slice(at);
  }
}

/** One shape read as another; unchanged where none of them stands in the text. */
export function misread(text: string, random: Random): string {
  const upper = text.toUpperCase();
  const fitting = SCANNED.filter(([from]) => upper.includes(from));
  if (fitting.length === 0) return text;
  const [from, to] = random.pick(fitting);
  const at = upper.indexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** One digit misread, or two exchanged. */
export function wrongDigit(text: string, random: Random): string {
  const places = [...text].flatMap((c, i) => (c >= '0' && c <= '9' ? [i] : []));
  if (places.length < 2) return text;
  const at = random.pick(places.slice(0, -1));
  const next = text[at + 1] as string;
  if (random.chance(0.4) && next >= '0' && next <= '9' && next !== text[at])
    return text.slice(0, at) + next + text[at] + text.slice(at + 2);
  return text.slice(0, at) + MISREAD[text[at] as string] + text.slice(at + 1);
}
