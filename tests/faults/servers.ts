/** Servers and processes of a fault test: its own Neo4j and Redis, the real API and worker as child processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
// @ts-expect-error plain JavaScript
import { startNeo4j, startRedis } from '../../tools/provision/index.mjs';
// @ts-expect-error plain JavaScript
import { freePort } from '../../tools/provision/port.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Running {
  port: number;
  kill(): Promise<void>;
}

export interface Site {
  /** Folder of the secrets of API and worker. */
  home: string;
  port: number;
  neo4j: { uri: string; user: string; password: string };
  redisUrl: string;
  start(name: 'api' | 'worker'): Promise<void>;
  /** kill -9, and after a rest of some ms the process anew. */
  restart(name: 'api' | 'worker', rest?: number): Promise<void>;
  /** kill -9. */
  kill(name: 'api' | 'worker' | 'redis' | 'neo4j'): Promise<void>;
  restartRedis(wiped: boolean): Promise<void>;
  restartNeo4j(): Promise<void>;
  log(name: 'api' | 'worker'): string;
  pid(name: 'api' | 'worker'): number;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-faults-'));
  const password = randomBytes(18).toString('base64url');
  const at = (name: string) => join(folder, name);
  let neo4j = await startNeo4j({ home: at('neo4j'), password });
  let redis = await startRedis({ home: at('redis'), password });
  const port: number = await freePort();
  const children = new Map<string, ChildProcess>();
  const { uri, user } = neo4j as { uri: string; user: string };
  const redisUrl: string = redis.url;
  const servers = (): Record<string, Running> => ({ neo4j, redis });

  const start = async (name: 'api' | 'worker') => {
    const output = openSync(at(`${name}.log`), 'a');
    const child = spawn(process.execPath, [join(ROOT, 'server', `${name}.ts`)], {
      cwd: folder,
      env: {
        ...{ PATH: process.env.PATH, SYMBOLON_HOME: at('home'), SYMBOLON_PORT: String(port) },
        ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, REDIS_URL: redisUrl },
      },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    children.set(name, child);
    if (name === 'api') await untilAlive(port);
  };
  const kill = async (name: 'api' | 'worker' | 'redis' | 'neo4j') => {
    const server = servers()[name];
    if (server !== undefined) return await server.kill();
    const child = children.get(name);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  return {
    ...{ home: at('home'), port, neo4j: { uri, user, password }, redisUrl, start, kill },
    async restart(name, rest = 0) {
      await kill(name);
      await sleep(rest);
      await start(name);
    },
    async restartRedis(wiped) {
      if (wiped)
        for (const entry of readdirSync(at('redis')))
          if (entry.startsWith('appendonly') || entry.endsWith('.rdb'))
            rmSync(join(at('redis'), entry), { recursive: true });
      redis = await startRedis({ home: at('redis'), password, port: redis.port });
    },
    async restartNeo4j() {
      neo4j = await startNeo4j({ home: at('neo4j'), password, port: neo4j.port });
    },
    pid: (name) => children.get(name)?.pid ?? 0,
    log: (name) => readFileSync(at(`${name}.log`), 'utf8'),
    async close() {
      for (const name of ['api', 'worker', 'redis', 'neo4j'] as const) await kill(name).catch(() => {});
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function untilAlive(port: number) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const alive = await fetch(`http://127.0.0.1:${port}/health/live`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (alive) return;
    await sleep(100);
  }
  throw new Error('the API does not answer');
}
