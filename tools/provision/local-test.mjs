// Throw-away servers for tests: free ports, a temporary folder, nothing left afterwards. What a killed
// test run left is found by the pid in the folder's name and removed by the next one.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureJars } from './jars.mjs';
import { NEO4J_LABEL, onFreePort, services } from './local.mjs';
import { startNeo4j } from './neo4j.mjs';
import { isAlive, killHard, readRecord, writeRecord } from './process.mjs';
import { startRedis } from './redis.mjs';

const PREFIX = 'symbolon-test-';

export async function localForTest({ home, progress }) {
  await sweepAbandoned(progress);
  await ensureJars('neo4j', { home, progress, label: NEO4J_LABEL });
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const started = [];
  const stop = async () => {
    // Nothing is kept, so nothing needs to be flushed.
    for (const server of started.splice(0)) await server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const begin = async (name, start) => {
    const password = randomBytes(24).toString('base64url');
    const onSpawn = ({ pid }) => writeRecord(join(folder, `${name}.json`), pid);
    const options = { home: join(folder, name), password, libHome: home, progress, onSpawn };
    const server = await onFreePort((port) => start({ ...options, port }));
    started.unshift(server);
    return server;
  };
  try {
    const graph = await begin('neo4j', startNeo4j);
    const queue = await begin('redis', startRedis);
    return services(graph, queue, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function sweepAbandoned(progress) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!owner || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    for (const server of ['redis', 'neo4j']) {
      const left = readRecord(join(folder, `${server}.json`));
      if (left) await killHard(left.pid);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    progress.line(`Removed the servers of a test run that was killed (process ${owner})`);
  }
}
