// A Redis server of our own: append-only file, no eviction (jobs must not vanish), loopback, password.
// The server comes from the PATH first, else from the jar named in services/redis/pom.xml.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { silent } from '../progress.mjs';
import { ensureJars } from './jars.mjs';
import { ask, freePort, untilAnswers } from './port.mjs';
import { killHard, startDetached, terminate } from './process.mjs';
import { readFromZip } from './unzip.mjs';

const START_MS = 30_000;
const STOP_MS = 20_000;

/**
 * Starts a server, or restarts one on the same `home` and `port` with the data found there.
 * @param {object} options
 * @param {string} options.home the instance's own folder: configuration and data
 * @param {string} options.password
 * @param {number} [options.port] default: a free one
 * @param {string} [options.logs] default: `<home>`
 * @param {string} [options.maxMemory] default 256mb
 * @param {(found: {pid: number, port: number}) => void} [options.onSpawn] called before it answers
 * @param {string} [options.libHome] where `.symbolon/lib` is, if not in this checkout
 * @param {import('../progress.mjs').Progress} [options.progress]
 * @returns {Promise<{pid: number, port: number, url: string, password: string,
 *   stop(): Promise<void>, kill(): Promise<void>}>} `stop` flushes the file, `kill` is kill -9
 */
export async function startRedis(options) {
  const { password, maxMemory = '256mb' } = options;
  const progress = options.progress ?? silent();
  const home = resolve(options.home);
  const command = findRedis() ?? (await redisFromJar(options.libHome, progress));
  const port = options.port ?? (await freePort());

  mkdirSync(home, { recursive: true, mode: 0o700 });
  const conf = join(home, 'redis.conf');
  writeFileSync(conf, settings({ home, port, password, maxMemory }), { mode: 0o600 });

  const step = progress.step('Starting Redis');
  const logFile = join(resolve(options.logs ?? home), 'redis.log');
  const child = startDetached(command, [conf], { logFile, cwd: home });
  try {
    options.onSpawn?.({ pid: child.pid, port });
    await untilAnswers({
      name: 'Redis',
      child,
      probe: () => answers(port, password),
      logFile,
      timeoutMs: START_MS,
    });
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
    url: `redis://:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    password,
    // SIGTERM is Redis's SHUTDOWN: it flushes the append-only file and exits.
    stop: async () => void (await terminate(pid, STOP_MS)),
    kill: () => killHard(pid),
  };
}

/** Resolves once the server takes the password and has loaded its data. */
export async function answers(port, password) {
  const words = ['AUTH', password].map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('');
  const answer = String(await ask(port, `*2\r\n${words}*1\r\n$4\r\nPING\r\n`));
  if (answer.includes('PONG')) return;
  throw new Error(answer.trim());
}

function settings({ home, port, password, maxMemory }) {
  return [
    '# Written at each start; changes made here are lost.',
    'bind 127.0.0.1',
    'protected-mode yes',
    `port ${port}`,
    `requirepass ${password}`,
    `dir "${home.replaceAll('\\', '/')}"`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    `maxmemory ${maxMemory}`,
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n');
}

const answersVersion = (command) =>
  spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

/** The `redis-server` on the PATH, if it runs. */
export function findRedis() {
  return answersVersion('redis-server') ? 'redis-server' : undefined;
}

/** Names in the jar look like redis-server-6.2.7-linux-arm64. */
async function redisFromJar(libHome, progress) {
  const folder = await ensureJars('redis', { home: libHome, progress, label: 'Redis' });
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const wanted = new RegExp(`^redis-server-.*${system}-${arch}(\\.exe)?$`);
  let binary = readdirSync(folder).find((file) => wanted.test(file));
  if (!binary) {
    const jar = readdirSync(folder).find((file) => file.endsWith('.jar'));
    const found = readFromZip(join(folder, jar), wanted);
    if (!found)
      throw new Error(`No redis-server on the PATH, and none for ${system}-${arch} can be downloaded`);
    binary = found.name;
    writeFileSync(join(folder, binary), found.content, { mode: 0o755 });
  }
  const command = join(folder, binary);
  if (answersVersion(command)) return command;
  throw new Error(`${binary} does not run here (it needs OpenSSL 3). Install redis-server and try again`);
}
