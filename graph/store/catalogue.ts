/**
 * The catalogue of queries: every query text is a file below `cypher/`, named by its path without the ending.
 * Read once and kept; an unknown name is a programming error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', 'cypher');
const texts = new Map<string, string>();

/** Text of the query `name`, such as `sources/lock-records`. Comment lines are left out. */
export function queryText(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(join(root, `${name}.cypher`), 'utf8')
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('//'))
      .join('\n')
      .trim();
    texts.set(name, text);
  }
  return text;
}

/** Files of `cypher/schema` in the order of their numbers. */
export function schemaFiles(): { name: string; text: string }[] {
  const folder = join(root, 'schema');
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.*\.cypher$/.test(file))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
