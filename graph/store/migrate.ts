/**
 * Migrations: the files of `cypher/schema`, append-only, each statement run once, in order, under a lock.
 *
 * A `(:Migration {name, checksum, statements, done})` node remembers how far a file has come, so a killed run resumes
 * at the next statement (every statement is written `IF NOT EXISTS`, so repeating the last one is harmless). A file
 * that changed after it was applied is an error: append a new one instead.
 */
import { createHash } from 'node:crypto';
import { queryText, schemaFiles } from './catalogue.ts';
import type { Graph } from './driver.ts';

const LOCK_SECONDS = 60;

export class MigrationError extends Error {}

export interface MigrationStatus {
  exact: boolean;
  pending: string[];
  changed: string[];
  /** Names of constraints and indexes that are not online. */
  offline: string[];
  /** Names of constraints and indexes of the schema files that the graph does not have: somebody dropped them. */
  missing: string[];
}

/** Splits a schema file into statements; a comment line belongs to none. */
export function statementsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Brings the graph to the newest schema. Safe to call from several processes at once: one runs, the others wait. */
export async function migrate(
  graph: Graph,
  holder: string,
  log: (line: string) => void = () => {},
): Promise<void> {
  await graph.statement(queryText('store/migration-constraint'));
  await lock(graph, holder);
  try {
    for (const file of schemaFiles()) await applyFile(graph, holder, file, log);
    await graph.statement(queryText('store/await-indexes'));
  } finally {
    await graph.statement(queryText('store/release-migration-lock'), { holder });
  }
}

export async function migrationStatus(graph: Graph): Promise<MigrationStatus> {
  const rows = await graph.statement(queryText('store/list-migrations'));
  const applied = new Map(rows.map((row) => [row.name as string, row]));
  const pending: string[] = [];
  const changed: string[] = [];
  for (const file of schemaFiles()) {
    const row = applied.get(file.name);
    if (row === undefined || row.done !== true) pending.push(file.name);
    else if (row.checksum !== checksum(file.text)) changed.push(file.name);
  }
  const names = async (query: string) =>
    (await graph.statement(queryText(query))).map((row) => row.name as string);
  const offline = await names('store/offline-indexes');
  const present = new Set([
    ...(await names('store/list-indexes')),
    ...(await names('store/list-constraints')),
  ]);
  const wanted = schemaFiles().filter((file) => !pending.includes(file.name));
  const missing = wanted.flatMap((file) => namesIn(file.text)).filter((name) => !present.has(name));
  const exact = pending.length + changed.length + offline.length + missing.length === 0;
  return { exact, pending, changed, offline, missing };
}

/** Names that a schema file gives to its constraints and indexes. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/gm)].map(
    (match) => match[1] as string,
  );
}

async function lock(graph: Graph, holder: string): Promise<void> {
  const until = Date.now() + 2 * LOCK_SECONDS * 1000;
  for (;;) {
    const rows = await graph.statement(queryText('store/take-migration-lock'), {
      holder,
      stale: LOCK_SECONDS * 1000,
    });
    if (rows.length === 1) return;
    if (Date.now() > until) throw new MigrationError('another process holds the migration lock');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function applyFile(
  graph: Graph,
  holder: string,
  file: { name: string; text: string },
  log: (line: string) => void,
): Promise<void> {
  const sum = checksum(file.text);
  const [row] = await graph.statement(queryText('store/begin-migration'), { name: file.name, sum });
  if (row === undefined) throw new MigrationError(`migration ${file.name} could not be recorded`);
  if (row.checksum !== sum) throw new MigrationError(`migration ${file.name} changed after it was applied`);
  if (row.done === true) return;
  log(`migration ${file.name}`);
  const statements = statementsOf(file.text);
  for (let index = row.statements as number; index < statements.length; index += 1) {
    await graph.statement(statements[index] as string);
    await graph.statement(queryText('store/advance-migration'), {
      name: file.name,
      count: index + 1,
      holder,
    });
  }
  await graph.statement(queryText('store/end-migration'), { name: file.name });
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
