// A Neo4j Community server as a plain Java process: settings written anew at each start, loopback only,
// no query log (personal data), initial password set before the first start.

import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { silent } from '../progress.mjs';
import { ensureJars, findJava, MINIMUM_JAVA } from './jars.mjs';
import { freePort, untilAnswers } from './port.mjs';
import { killHard, startDetached, terminate } from './process.mjs';

export const NEO4J_USER = 'neo4j';
const START_MS = 180_000;
const STOP_MS = 60_000;
const HASH_ITERATIONS = 1024;
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';
const WRONG_PASSWORD = 'Neo4j refuses the password in .symbolon/secrets.json: its data was made with another';

/**
 * What makes the server safe to ask (trust: no file or network access from Cypher, bounded queries) and
 * keeps personal data out of its logs. Readiness checks the first four.
 */
export function safetySettings({ transactionMemory }) {
  return {
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'db.transaction.timeout': '60s',
    'db.memory.transaction.max': transactionMemory,
    'db.logs.query.enabled': 'OFF',
    'db.logs.query.parameter_logging_enabled': 'false',
    'db.logs.query.obfuscate_literals': 'true',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
  };
}

/**
 * Starts a server, or restarts one on the same `home` and `port`; the password counts at the first start only.
 * @param {object} options
 * @param {string} options.home the instance's own folder: conf, data, run
 * @param {string} options.password
 * @param {number} [options.port] default: a free one
 * @param {string} [options.logs] default: `<home>/logs`
 * @param {string} [options.heap] default 512m (the least); `pageCache` and `transactionMemory` likewise 256m
 * @param {(found: {pid: number, port: number}) => void} [options.onSpawn] called before it answers
 * @param {string} [options.libHome] where `.symbolon/lib` is, if not in this checkout
 * @param {import('../progress.mjs').Progress} [options.progress]
 * @returns {Promise<{pid: number, port: number, uri: string, user: string, password: string,
 *   stop(): Promise<void>, kill(): Promise<void>}>} `stop` flushes, `kill` is kill -9
 */
export async function startNeo4j(options) {
  const { password, heap = '512m', pageCache = '256m', transactionMemory = '256m' } = options;
  const progress = options.progress ?? silent();
  const home = resolve(options.home);
  const logs = resolve(options.logs ?? join(home, 'logs'));
  const java = findJava();
  if (!java || java.major < MINIMUM_JAVA) throw new Error(`Neo4j needs Java ${MINIMUM_JAVA} or later`);
  const lib = await ensureJars('neo4j', { home: options.libHome, progress, label: 'Neo4j Community' });
  const port = options.port ?? (await freePort());

  const conf = join(home, 'conf');
  for (const folder of [conf, logs, join(home, 'import')])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(conf, 'neo4j.conf'), settings({ home, logs, port, pageCache, transactionMemory }));
  setInitialPassword(home, password);

  const step = progress.step('Starting Neo4j');
  const logFile = join(logs, 'console.log');
  const child = startDetached(java.command, javaArguments({ lib, heap, home, conf }), { logFile, cwd: home });
  try {
    options.onSpawn?.({ pid: child.pid, port });
    // Its own word and not the port is asked: on the port a server of somebody else might answer.
    const probe = () => said(logFile, 'Started.');
    await untilAnswers({ name: 'Neo4j', child, probe, logFile, timeoutMs: START_MS });
    step.update('signing in');
    await answers(port, password);
  } catch (error) {
    step.fail();
    if (child.pid) await killHard(child.pid);
    throw error;
  }
  step.done(`port ${port}`);
  return running(child.pid, port, password);
}

/** The handle of a server that runs, started here or found by its pid. */
export function running(pid, port, password) {
  return {
    pid,
    port,
    uri: `bolt://127.0.0.1:${port}`,
    user: NEO4J_USER,
    password,
    stop: async () => void (await terminate(pid, STOP_MS)),
    kill: () => killHard(pid),
  };
}

function settings({ home, logs, port, pageCache, transactionMemory }) {
  const all = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': logs,
    'server.directories.import': join(home, 'import'),
    'server.directories.run': join(home, 'run'),
    'server.memory.pagecache.size': pageCache,
    // The default reserves 256 MB of transaction log for each of the two databases.
    'db.tx_log.rotation.size': '32M',
    'db.tx_log.rotation.retention_policy': '1 days 256M',
    ...safetySettings({ transactionMemory }),
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}=${value.replaceAll('\\', '/')}`);
  return `# Written at each start; changes made here are lost.\n${lines.join('\n')}\n`;
}

function javaArguments({ lib, heap, home, conf }) {
  const open = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  return [
    '-Xms512m',
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...open,
    ...['-cp', join(lib, '*')],
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
    '--console-mode',
  ];
}

/**
 * The file that Neo4j's own `set-initial-password` command writes, without a second JVM and without the
 * password on a command line: salted SHA-256, applied 1024 times. Has no effect once the data exists.
 */
function setInitialPassword(home, password) {
  if (existsSync(join(home, 'data', 'databases', 'system'))) return;
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let i = 1; i < HASH_ITERATIONS; i += 1) hash = createHash('sha256').update(hash).digest();
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${HASH_ITERATIONS}:\n`;
  writeFileSync(join(folder, 'auth.ini'), line, { mode: 0o600 });
}

async function said(logFile, words) {
  if (!readFileSync(logFile, 'utf8').includes(words)) throw new Error('not started yet');
}

/** Waits until the database itself (not only the port) answers; a wrong password is said at once. */
export async function answers(port, password) {
  const { withDriver } = await import('./bolt.mjs');
  await withDriver({ uri: `bolt://127.0.0.1:${port}`, user: NEO4J_USER, password }, async (driver) => {
    const end = Date.now() + 30_000;
    for (;;) {
      try {
        return void (await driver.executeQuery('RETURN 1'));
      } catch (error) {
        if (error.code === UNAUTHORIZED) throw Object.assign(new Error(WRONG_PASSWORD), { code: error.code });
        if (Date.now() > end) throw error;
        await new Promise((wake) => setTimeout(wake, 200));
      }
    }
  });
}
