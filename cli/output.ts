/** What a command shows: aligned columns and words for people, JSON for programs. */

export interface OutputOptions {
  json?: boolean;
}

const codes: Record<string, number> = { YELLOW: 33, WHITE: 97, GREEN: 32, RED: 31 };
/** Columns of a cell that is not the last of its row. */
const WIDEST_CELL = 80;

/** JSON where it was asked for, else the lines that `words` gives. */
export function show(value: unknown, options: OutputOptions, words: () => string[]) {
  const text = options.json === true ? JSON.stringify(value, null, 2) : words().join('\n');
  process.stdout.write(`${text}\n`);
}

/** Rows in aligned columns under their heads; an empty list says so. */
export function table(
  heads: string[],
  rows: (string | number | null | undefined)[][],
  none = 'None.',
): string[] {
  if (rows.length === 0) return [none];
  const cells = [
    heads,
    ...rows.map((row) =>
      row.map((cell, column) =>
        column === row.length - 1 ? String(cell ?? '–') : shorten(String(cell ?? '–')),
      ),
    ),
  ];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] as number) - width(cell)),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** `label  value` pairs, aligned; absent values are left out. */
export function facts(pairs: [string, string | number | null | undefined][], indent = ''): string[] {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== null && value !== '');
  const widest = Math.max(0, ...shown.map(([label]) => width(label)));
  return shown.map(([label, value]) => `${indent}${label}${' '.repeat(widest - width(label))}  ${value}`);
}

/** Colour of a link as a word, tinted where the screen can. */
export function colourWord(colour: string | null | undefined, redKind?: string | null): string {
  if (!colour) return 'no link';
  const word = colour.toLowerCase() + (redKind ? ` (${redKind.toLowerCase()})` : '');
  const code = codes[colour];
  return code !== undefined && tinted() ? `\u001b[${code}m${word}\u001b[0m` : word;
}

/** `2025-03-01 14:05` of an ISO time, in UTC; text of another form stays. */
export function moment(iso: string | null | undefined): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso ?? '');
  return found === null ? (iso ?? '') : `${found[1]} ${found[2]}`;
}

/** `SAME_PERSON` → `same person`. */
export function words(code: string | null | undefined): string {
  return (code ?? '').toLowerCase().replaceAll('_', ' ');
}

export function whole(value: number): string {
  return value.toLocaleString('en').replaceAll(',', '\u202f');
}

function tinted(): boolean {
  return process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
}

function shorten(text: string): string {
  return width(text) > WIDEST_CELL ? `${[...text].slice(0, WIDEST_CELL - 1).join('')}…` : text;
}

/** Columns that `text` takes on a screen: wide letters take two, marks and escape sequences none. */
function width(text: string): number {
  const escapeCode = String.fromCharCode(27);
  let columns = 0;
  for (const part of text.split(escapeCode)) {
    const plain = part === text ? part : part.replace(/^\[\d+m/, '');
    for (const letter of plain) {
      if (/\p{M}|\p{Cf}/u.test(letter)) continue;
      columns += /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(letter)
        ? 2
        : 1;
    }
  }
  return columns;
}

/** A share in 0..1 with four digits; what is not quite all never reads as all. */
export function share(value: number | undefined): string {
  if (value === undefined) return '–';
  const text = value.toFixed(4);
  return value < 1 && text === '1.0000' ? '>0.9999' : text;
}

/** Bits with their sign. */
export function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}

/** A probability, 0 to 1, with three digits; what is not quite 1 never reads as 1. */
export function probability(value: number): string {
  return value > 0.999 ? '>0.999' : value.toPrecision(3);
}
