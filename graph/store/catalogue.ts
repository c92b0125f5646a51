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

export interface BoundQuery {
  text: string;
  /** Names of the parameters that the text asks for. */
  parameters: readonly string[];
}

const bound = new Map<string, BoundQuery>();

/**
 * The query `name` with all its parameters inside one map, `$parameters`. Neo4j keeps a plan for each size class of each
 * list and text that is a parameter of its own, so that a question with other sizes would wait for a plan again
 * (measured: 300 ms a time for six lists of ids); inside a map one plan serves all.
 */
export function boundQuery(name: string): BoundQuery {
  let query = bound.get(name);
  if (query === undefined) {
    const text = queryText(name);
    const parameters = [...new Set([...text.matchAll(PARAMETER)].map((match) => match[1] as string))];
    query = { text: text.replace(PARAMETER, '$$parameters.$1'), parameters };
    bound.set(name, query);
  }
  return query;
}

const PARAMETER = /\$(\w+)/g;

/** Files of `cypher/schema` in the order of their numbers. */
export function schemaFiles(): { name: string; text: string }[] {
  const folder = join(root, 'schema');
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.*\.cypher$/.test(file))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
