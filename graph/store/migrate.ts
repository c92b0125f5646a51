/**
 * Migrations: the files of `cypher/schema`, append-only, each statement run once, in order, under a lock.
 *
 * A `(:Migration {name, checksum, statements, done})` node remembers how far a file has come, so a killed run resumes
 * at the next statement (every statement is written `IF NOT EXISTS`, so repeating the last one is harmless). A file
 * that changed after it was applied is an error: append a new one instead.
 */
import { createHash } from 'node:crypto';
import { schemaFiles } from './catalogue.ts';
import type { Graph } from './driver.ts';

const LOCK_SECONDS = 60;

export class MigrationError extends Error {}

export interface MigrationStatus {
  exact: boolean;
  pending: string[];
  changed: string[];
  /** Names of constraints and indexes that are not online. */
  offline: string[];
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
  await graph.statement(
    'CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE',
  );
  await lock(graph, holder);
  try {
    for (const file of schemaFiles()) await applyFile(graph, holder, file, log);
    await graph.statement('CALL db.awaitIndexes(300)');
  } finally {
    await graph.statement('MATCH (m:Migration {name: $lock, holder: $holder}) SET m.holder = null', {
      lock: '#lock',
      holder,
    });
  }
}

export async function migrationStatus(graph: Graph): Promise<MigrationStatus> {
  const rows = await graph.statement(
    'MATCH (m:Migration) WHERE m.checksum IS NOT NULL RETURN m.name AS name, m.checksum AS checksum, m.done AS done',
  );
  const applied = new Map(rows.map((row) => [row.name as string, row]));
  const pending: string[] = [];
  const changed: string[] = [];
  for (const file of schemaFiles()) {
    const row = applied.get(file.name);
    if (row === undefined || row.done !== true) pending.push(file.name);
    else if (row.checksum !== checksum(file.text)) changed.push(file.name);
  }
  const indexes = await graph.statement("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name");
  const offline = indexes.map((row) => row.name as string);
  return { exact: pending.length + changed.length + offline.length === 0, pending, changed, offline };
}

async function lock(graph: Graph, holder: string): Promise<void> {
  const until = Date.now() + 2 * LOCK_SECONDS * 1000;
  for (;;) {
    const rows = await graph.statement(
      `MERGE (m:Migration {name: '#lock'})
       WITH m SET m.touched = timestamp()
       WITH m WHERE m.holder IS NULL OR m.holder = $holder OR m.since < timestamp() - $stale
       SET m.holder = $holder, m.since = timestamp() RETURN m.holder AS holder`,
      { holder, stale: LOCK_SECONDS * 1000 },
    );
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
  const [row] = await graph.statement(
    `MERGE (m:Migration {name: $name}) ON CREATE SET m.checksum = $sum, m.statements = 0, m.done = false
     RETURN m.checksum AS checksum, m.statements AS statements, m.done AS done`,
    { name: file.name, sum },
  );
  if (row === undefined) throw new MigrationError(`migration ${file.name} could not be recorded`);
  if (row.checksum !== sum) throw new MigrationError(`migration ${file.name} changed after it was applied`);
  if (row.done === true) return;
  log(`migration ${file.name}`);
  const statements = statementsOf(file.text);
  for (let index = row.statements as number; index < statements.length; index += 1) {
    await graph.statement(statements[index] as string);
    await graph.statement(
      `MATCH (m:Migration {name: $name}) SET m.statements = $count
       WITH m MATCH (lock:Migration {name: '#lock', holder: $holder}) SET lock.since = timestamp()`,
      { name: file.name, count: index + 1, holder },
    );
  }
  await graph.statement('MATCH (m:Migration {name: $name}) SET m.done = true, m.appliedAt = timestamp()', {
    name: file.name,
  });
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
