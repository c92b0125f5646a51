/**
 * The one door to Neo4j: driver, sessions and transactions. Nothing else imports neo4j-driver.
 *
 * Integers are lossless inside the driver; at this edge whole JavaScript numbers become Neo4j integers and integers
 * read become numbers, with a range check. Callbacks given to `write` may run more than once (deadlock retries):
 * they must be pure apart from `tx.run` — no ids, no clock, no queue inside.
 */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { boundQuery } from './catalogue.ts';
import { fromNeo4j, toNeo4j } from './values.ts';

export interface GraphOptions {
  uri: string;
  user: string;
  password: string;
  /** Upper bound on pooled connections; a query waits at most `acquisitionTimeoutMs` for one. */
  maxConnections?: number;
  acquisitionTimeoutMs?: number;
}

export type Row = Record<string, unknown>;

/** Runs one query of the catalogue, named by its path below `cypher/` without the ending. */
export interface Transaction {
  run<R = Row>(query: string, params?: Record<string, unknown>): Promise<R[]>;
}

export interface Graph {
  /** @param timeoutMs after which the database itself ends the transaction; its own setting where not given */
  read<T>(work: (tx: Transaction) => Promise<T>, timeoutMs?: number): Promise<T>;
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Streams the rows of one read query without loading them all. */
  stream<R = Row>(query: string, params?: Record<string, unknown>): AsyncIterable<R>;
  /** Runs one statement outside the catalogue in its own transaction: migrations and settings checks only. */
  statement(text: string, params?: Record<string, unknown>): Promise<Row[]>;
  close(): Promise<void>;
}

export function openGraph(options: GraphOptions): Graph {
  const driver: Driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    maxConnectionPoolSize: options.maxConnections ?? 50,
    connectionAcquisitionTimeout: options.acquisitionTimeoutMs ?? 15_000,
    connectionTimeout: 10_000,
    telemetryDisabled: true,
  });
  const inTransaction = (tx: ManagedTransaction): Transaction => ({
    run: async <R>(query: string, params: Record<string, unknown> = {}) => {
      const { text, values } = asked(query, params);
      const result = await tx.run(text, values);
      return result.records.map((record) => fromNeo4j(record.toObject()) as R);
    },
  });
  return {
    async read(work, timeoutMs) {
      await using session = closing(driver.session({ defaultAccessMode: neo4j.session.READ }));
      return await session.executeRead(
        (tx) => work(inTransaction(tx)),
        timeoutMs === undefined ? {} : { timeout: timeoutMs },
      );
    },
    async write(work) {
      await using session = closing(driver.session({ defaultAccessMode: neo4j.session.WRITE }));
      return await session.executeWrite((tx) => work(inTransaction(tx)));
    },
    async *stream<R>(query: string, params: Record<string, unknown> = {}) {
      await using session = closing(
        driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 1000 }),
      );
      const { text, values } = asked(query, params);
      const result = session.run(text, values);
      for await (const record of result) yield fromNeo4j(record.toObject()) as R;
    },
    async statement(text, params = {}) {
      await using session = closing(driver.session());
      const result = await session.run(text, toNeo4j(params) as Record<string, unknown>);
      return result.records.map((record) => fromNeo4j(record.toObject()) as Row);
    },
    close: () => driver.close(),
  };
}

/** Inside a map an absent parameter would read as null: it is a programming error here as it is in plain Cypher. */
function asked(query: string, params: Record<string, unknown>): { text: string; values: Row } {
  const { text, parameters } = boundQuery(query);
  const absent = parameters.filter((name) => !(name in params));
  if (absent.length > 0) throw new Error(`query ${query} needs the parameters ${absent.join(', ')}`);
  return { text, values: { parameters: toNeo4j(params) } };
}

function closing<S extends { close(): Promise<void> }>(session: S): S & AsyncDisposable {
  return Object.assign(session, { [Symbol.asyncDispose]: () => session.close() });
}

/** True when the connection to the graph is lost: nothing that was asked is to blame. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return (
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    /connection acquisition timed out/i.test(error.message)
  );
}

/** True when the graph cannot be reached or is not able to answer now: worth another try later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return (
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    error.code.startsWith('Neo.TransientError') ||
    // By the setting of the database, or by the time that was asked for (`…TimedOutClientConfiguration`).
    error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    /connection acquisition timed out/i.test(error.message)
  );
}
