// The local way: Neo4j on this machine's Java, Redis as a plain process. For `start` both are kept under
// `.symbolon` and found again with their data; for `test` they live in a temporary folder and vanish.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureJars, findJava, hasJars, hasMaven, MINIMUM_JAVA } from './jars.mjs';
import * as neo4j from './neo4j.mjs';
import { freePort } from './port.mjs';
import { isAlive, readRecord, terminate, writeRecord } from './process.mjs';
import * as redis from './redis.mjs';
import { ensureSecrets } from './secrets.mjs';

const NEO4J_PORT = 7687;
const REDIS_PORT = 6379;
const TEST_PREFIX = 'symbolon-test-';

/** Why the local way cannot be gone here; undefined when it can. */
export function whyNotLocal(home) {
  const java = findJava();
  if (!java) return `no Java found (a JDK or JRE ${MINIMUM_JAVA} or later is needed)`;
  if (java.major < MINIMUM_JAVA) return `Java ${java.major} found, ${MINIMUM_JAVA} or later is needed`;
  if (hasJars('neo4j', home) && (redis.findRedis() || hasJars('redis', home))) return undefined;
  return hasMaven() ? undefined : 'Maven (`mvn`) not found on the PATH';
}

/** Whether an earlier `npm start` left its data here. */
export const hasLocalData = (home) => existsSync(join(home, 'data', 'neo4j', 'data', 'databases'));

/** Servers of `npm start`. One that still runs, left by a start that was killed, is taken over. */
export async function localForStart({ home, progress }) {
  const secrets = ensureSecrets(home);
  await ensureJars('neo4j', { home, progress, label: 'Neo4j Community (about 120 MB)' });
  const half = Math.min(2048, Math.max(1024, Math.floor(totalmem() / 2 ** 20 / 8)));
  const graph = await keep('neo4j', NEO4J_PORT, secrets.neo4j.password, neo4j, (port) =>
    neo4j.startNeo4j({
      ...{ home: join(home, 'data', 'neo4j'), logs: join(home, 'logs', 'neo4j'), libHome: home },
      ...{ port, password: secrets.neo4j.password, progress },
      ...{ heap: `${half}m`, pageCache: `${half}m`, transactionMemory: '512m' },
    }),
  );
  try {
    const queue = await keep('redis', REDIS_PORT, secrets.redis.password, redis, (port) =>
      redis.startRedis({
        ...{ home: join(home, 'data', 'redis'), logs: join(home, 'logs'), libHome: home },
        ...{ port, password: secrets.redis.password, maxMemory: '512mb', progress },
      }),
    );
    return pair(graph, queue);
  } catch (error) {
    await graph.stop();
    throw error;
  }

  async function keep(name, preferred, password, module, start) {
    const file = join(home, 'run', `${name}.json`);
    const found = readRecord(file);
    if (found) {
      progress.line(`${name} of an earlier start still runs (process ${found.pid}) and is used again`);
      return forgetting(file, module.running(found.pid, found.port, password));
    }
    const server = await onFreePort(start, preferred);
    writeRecord(file, server.pid, { port: server.port });
    return forgetting(file, server);
  }
}

/** Throw-away servers for tests: free ports, a temporary folder, nothing left afterwards. */
export async function localForTest({ home, progress }) {
  await sweepAbandoned(progress);
  await ensureJars('neo4j', { home, progress, label: 'Neo4j Community (about 120 MB)' });
  const folder = mkdtempSync(join(tmpdir(), `${TEST_PREFIX}${process.pid}-`));
  const record = (name, server) => writeRecord(join(folder, `${name}.json`), server.pid);
  const options = (name) => ({ home: join(folder, name), password: password(), libHome: home, progress });
  const started = [];
  const remove = async () => {
    for (const server of started.toReversed()) await server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const graph = await onFreePort((port) => neo4j.startNeo4j({ ...options('neo4j'), port }));
    started.push(graph);
    record('neo4j', graph);
    const queue = await onFreePort((port) => redis.startRedis({ ...options('redis'), port }));
    started.push(queue);
    record('redis', queue);
    // Nothing is kept, so nothing needs to be flushed.
    return { ...pair(graph, queue), stop: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const password = () => randomBytes(24).toString('base64url');

/** Between finding a free port and listening on it another program may take it: three attempts. */
async function onFreePort(start, preferred) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(await freePort(preferred));
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === 3) throw error;
    }
  }
}

function forgetting(file, server) {
  const stop = async () => {
    await server.stop();
    rmSync(file, { force: true });
  };
  return { ...server, stop };
}

function pair(graph, queue) {
  return {
    way: 'local',
    neo4j: { uri: graph.uri, user: graph.user, password: graph.password },
    redis: { url: queue.url },
    pids: { neo4j: graph.pid, redis: queue.pid },
    stop: async () => {
      await queue.stop();
      await graph.stop();
    },
  };
}

/** Ends and deletes what a test run left that was itself killed. The folder's name holds the owner's pid. */
async function sweepAbandoned(progress) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(TEST_PREFIX))) {
    const owner = Number(name.slice(TEST_PREFIX.length).split('-')[0]);
    if (!owner || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    for (const server of ['redis', 'neo4j']) {
      const left = readRecord(join(folder, `${server}.json`));
      if (left) await terminate(left.pid, 10_000);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    progress.line(`Removed the servers of a test run that was killed (process ${owner})`);
  }
}
