/** Shape of a transliteration table and the way it is applied: replacements in order, then letter by letter. */

export interface Table {
  /** Goes into the log as `RuleFired.table`. */
  id: string;
  /** Replacements on the original script that depend on the place of a letter. */
  before?: [RegExp, string][];
  letters: Map<string, string>;
  /** The table also admits its forms without apostrophes and diacritics. */
  bare?: boolean;
}

export interface ScriptTables {
  /** Matches any letter of the script. */
  letters: RegExp;
  /** In order of standing: the first that yields a form names it in the log. */
  tables: Table[];
}

const MARKS = /\p{M}/gu;

/** Letters as `А A, Б B`: pairs separated by commas; a letter alone is dropped. Case follows `toUpperCase`. */
export function letters(pairs: string, over?: Map<string, string>): Map<string, string> {
  const map = new Map(over);
  for (const pair of pairs.split(',')) {
    const [from, to] = pair.trim().split(' ');
    if (from) map.set(from.toUpperCase(), to ?? '');
  }
  return map;
}

/** Latin forms that the table gives for a harmonised value; a letter that the table does not know stays. */
export function transliterate(text: string, table: Table): string[] {
  let source = text;
  for (const [pattern, replacement] of table.before ?? []) source = source.replace(pattern, replacement);
  let form = '';
  for (const character of source) form += table.letters.get(character) ?? character;
  if (!table.bare) return [form];
  const bare = form
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replaceAll('Đ', 'D')
    .replaceAll("'", '');
  return bare === form ? [form] : [form, bare];
}
