/**
 * Known transliteration: Annex II 3.1(a) and 3.4(a). Every table has an id that goes into the log.
 * Two spellings meet when they share an admissible Latin form; consonant skeletons are no admissible form.
 */
import { ARABIC } from './arabic.ts';
import { ARMENIAN, GEORGIAN } from './caucasus.ts';
import { CYRILLIC } from './cyrillic.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { foldLatin, LATIN_TABLE } from './latin.ts';
import { type ScriptTables, transliterate } from './table.ts';

/** A harmonised value with the Latin form that the source itself gives, if any. */
export interface Spelling {
  text: string;
  latin?: string;
  latinTable?: string;
}

/** Most Latin forms kept per value; tables come in order of their standing, so that the rarest fall out. */
export const MAX_FORMS = 96;
const MEMO_LIMIT = 20_000;
const SCRIPTS: ScriptTables[] = [CYRILLIC, ARABIC, GREEK, GEORGIAN, ARMENIAN, HEBREW];
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const ASCII = /^[\x00-\x7f]*$/;

const memo = new Map<string, Map<string, string>>();
const NO_FORMS: ReadonlyMap<string, string> = new Map();

/** Admissible Latin forms of a harmonised value, each with the id of its table; none for plain ASCII. */
export function latinForms(text: string): ReadonlyMap<string, string> {
  if (ASCII.test(text)) return NO_FORMS;
  const known = memo.get(text);
  if (known) return known;
  const forms = new Map<string, string>();
  const add = (form: string, table: string) => {
    if (form !== text && form !== '' && forms.size < MAX_FORMS && !forms.has(form)) forms.set(form, table);
  };
  const scripts = SCRIPTS.filter((script) => script.letters.test(text));
  if (scripts.length === 0) for (const form of foldLatin(text)) add(form, LATIN_TABLE);
  for (const script of scripts)
    for (const table of script.tables)
      for (const form of transliterate(text, table)) add(form.replace(/ +/g, ' ').trim(), table.id);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, forms);
  return forms;
}

/** As `latinForms`, with the source's own Latin form first. That form is not asked for where the value is ASCII. */
export function latinFormsOf(spelling: Spelling): ReadonlyMap<string, string> {
  const forms = latinForms(spelling.text);
  const { latin, latinTable } = spelling;
  if (latin === undefined || latin === spelling.text || ASCII.test(spelling.text)) return forms;
  return new Map([[latin, latinTable ?? 'source-latin'], ...forms]);
}

/**
 * Id of the table by which the two values are transliterations of one another, or null. Two values in the same
 * script other than Latin meet only in a Latin form that a source gives: ГАЛИНА and ХАЛИНА are two names.
 */
export function sharedForm(x: Spelling, y: Spelling): string | null {
  const plainX = ASCII.test(x.text);
  const plainY = ASCII.test(y.text);
  if (plainX && plainY) return null;
  if (plainX) return latinFormsOf(y).get(x.text) ?? null;
  if (plainY) return latinFormsOf(x).get(y.text) ?? null;
  const left = latinFormsOf(x);
  const right = latinFormsOf(y);
  const direct = left.get(y.text) ?? right.get(x.text);
  if (direct !== undefined) return direct;
  const script = scriptOf(x.text);
  const common = script !== -1 && script === scriptOf(y.text) ? [x.latin, y.latin] : left.keys();
  for (const form of common) {
    if (form === undefined) continue;
    const table = left.get(form);
    const other = right.get(form);
    if (table !== undefined && other !== undefined)
      return table === other ? table : [table, other].sort().join('+');
  }
  return null;
}

function scriptOf(text: string): number {
  return SCRIPTS.findIndex((script) => script.letters.test(text));
}
