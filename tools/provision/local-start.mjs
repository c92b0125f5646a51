// Servers of `npm start`: data under `.symbolon/data`, found again at the next start. One that still runs,
// left by a start that was itself killed, is taken over; one that dies is started again on its data.

import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { silent } from '../progress.mjs';
import { ensureJars } from './jars.mjs';
import { NEO4J_LABEL, onFreePort, services } from './local.mjs';
import * as neo4j from './neo4j.mjs';
import { isAlive, readRecord, terminate, writeRecord } from './process.mjs';
import * as redis from './redis.mjs';
import { ensureSecrets } from './secrets.mjs';

const NEO4J_PORT = 7687;
const REDIS_PORT = 6379;
const WATCH_MS = 1000;
const TAKE_OVER_MS = 60_000;
/** A server that dies is given up when it has been started this often within `WINDOW_MS`. */
const REVIVALS = 5;
const WINDOW_MS = 5 * 60_000;

export async function localForStart({ home, progress }) {
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o700);
  const secrets = ensureSecrets(home);
  await ensureJars('neo4j', { home, progress, label: NEO4J_LABEL });
  // An eighth of the machine's memory each for heap and page cache, from 1 to 2 GB.
  const share = `${Math.min(2048, Math.max(1024, Math.floor(totalmem() / 2 ** 20 / 8)))}m`;
  const memory = { heap: share, pageCache: share, transactionMemory: '512m' };
  const at = (...path) => join(home, ...path);

  const graph = await keep({
    ...{ name: 'neo4j', label: 'Neo4j', preferred: NEO4J_PORT, module: neo4j, home, progress },
    password: secrets.neo4j.password,
    start: (more) =>
      neo4j.startNeo4j({
        home: at('data', 'neo4j'),
        logs: at('logs', 'neo4j'),
        libHome: home,
        ...memory,
        ...more,
      }),
  });
  try {
    const queue = await keep({
      ...{ name: 'redis', label: 'Redis', preferred: REDIS_PORT, module: redis, home, progress },
      password: secrets.redis.password,
      start: (more) =>
        redis.startRedis({
          home: at('data', 'redis'),
          logs: at('logs'),
          libHome: home,
          maxMemory: '512mb',
          ...more,
        }),
    });
    const stop = async () => {
      await queue.stop();
      await graph.stop();
    };
    return services(graph, queue, stop);
  } catch (error) {
    await graph.stop();
    throw error;
  }
}

async function keep({ name, label, preferred, module, home, password, start, progress }) {
  const file = join(home, 'run', `${name}.json`);
  const onSpawn = ({ pid, port }) => writeRecord(file, pid, { port });
  let server =
    (await takeOver({ file, label, module, password, progress })) ??
    (await onFreePort((port) => start({ port, password, progress, onSpawn }), preferred));

  const births = [];
  let stopping = false;
  let reviving = Promise.resolve();
  const revive = async () => {
    const now = Date.now();
    while (births.length && now - births[0] > WINDOW_MS) births.shift();
    births.push(now);
    if (births.length > REVIVALS) {
      clearInterval(watch);
      progress.line(`${label} keeps ending and is not started again. See ${join(home, 'logs')}`);
      return;
    }
    progress.line(`${label} has ended unexpectedly; starting it again on its data`);
    try {
      server = await start({ port: server.port, password, progress: silent(), onSpawn });
      progress.line(`${label} runs again`);
    } catch (error) {
      progress.line(error.message);
    }
  };
  let busy = false;
  const watch = setInterval(() => {
    if (busy || stopping || isAlive(server.pid)) return;
    busy = true;
    reviving = revive().finally(() => {
      busy = false;
    });
  }, WATCH_MS);
  watch.unref();

  const stop = async () => {
    stopping = true;
    clearInterval(watch);
    await reviving;
    await server.stop();
    rmSync(file, { force: true });
  };
  return { ...server, stop };
}

/** A server of an earlier start that still runs; it may be starting. One that does not answer is ended. */
async function takeOver({ file, label, module, password, progress }) {
  const found = readRecord(file);
  if (!found) return undefined;
  const step = progress.step(`Taking over ${label} of an earlier start (process ${found.pid})`);
  for (const end = Date.now() + TAKE_OVER_MS; Date.now() < end && isAlive(found.pid); await sleep(500)) {
    try {
      await module.answers(found.port, password);
      step.done();
      return module.running(found.pid, found.port, password);
    } catch (error) {
      step.update(error.code ?? 'no answer yet');
    }
  }
  await terminate(found.pid, 30_000);
  step.fail('it does not answer and was ended');
  return undefined;
}
