/** Answers on the terminal: aligned columns for people, JSON for programs. Control characters never reach it. */

/** Prints `value` as JSON where `--json` was given, else through `human`. */
export function show<T>(json: boolean, value: T, human: (value: T) => string): void {
  console.log(json ? JSON.stringify(value, null, 2) : plain(human(value)));
}

export function table(rows: (string | number | null | undefined)[][]): string {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => [...(row[column] ?? '')].length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `2026-11-23T09:10:11.000Z` → `2026-11-23 09:10`. */
export const moment = (iso: string | null | undefined) => (iso ? iso.slice(0, 16).replace('T', ' ') : '–');

/** Names may hold anything that a source sent: nothing of it may steer the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? character : '\u{fffd}'));
}
