// The container way: docker-compose.yml for `start`, testcontainers for `test`.
// Written with the local way beside it; exercised in a later issue.

import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../pinned-node.mjs';
import { call, ensureImages, findCompose, findEngine, IMAGES } from './engine.mjs';
import { answers, NEO4J_USER, safetySettings } from './neo4j.mjs';
import { freePort } from './port.mjs';
import { ensureSecrets } from './secrets.mjs';

/** @returns {Promise<{services: import('./index.mjs').Services} | {reason: string}>} */
export async function containers({ purpose, home, progress }) {
  const engine = await findEngine();
  if (!engine.cli) return engine;
  if (purpose === 'start' && !(await findCompose(engine)))
    return { reason: `${engine.cli} answers, but there is no compose command for it` };
  const reason = await ensureImages(engine, progress);
  if (reason) return { reason };
  const services = await (purpose === 'start' ? forStart : forTest)({ engine, home, progress });
  return { services };
}

const noteOf = (home) => join(home, 'run', 'containers.json');

/** One compose project for each folder, so that two checkouts do not share containers. */
async function compose(engine, home) {
  const words = await findCompose(engine);
  const project = `symbolon-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`;
  const base = [...words.slice(1), '-p', project, '-f', join(ROOT, 'docker-compose.yml')];
  return (args, env) => call(words[0], [...base, ...args], { env, timeout: 10 * 60_000, cwd: ROOT });
}

async function forStart({ engine, home, progress }) {
  const secrets = ensureSecrets(home);
  const run = await compose(engine, home);
  const base = {
    ...engine.env,
    NEO4J_PASSWORD: secrets.neo4j.password,
    REDIS_PASSWORD: secrets.redis.password,
  };
  const already = (await run(['ps', '-q', 'neo4j'], base)).out !== '' ? noted(home) : undefined;
  const ports = already ?? { neo4j: await freePort(7687), redis: await freePort(6379) };
  const env = { ...base, NEO4J_PORT: String(ports.neo4j), REDIS_PORT: String(ports.redis) };
  const step = progress.step('Starting the containers of Neo4j and Redis');
  const { code, out } = await run(['up', '--detach', '--wait', 'neo4j', 'redis'], env);
  if (code !== 0) {
    step.fail();
    throw new Error(`compose up failed:\n${out.split('\n').slice(-12).join('\n')}`);
  }
  note(home, ports);
  try {
    await answers(ports.neo4j, secrets.neo4j.password);
  } catch (error) {
    step.fail();
    await run(['stop'], env);
    throw error;
  }
  step.done();
  const stop = async () => {
    await run(['stop', 'neo4j', 'redis'], env);
  };
  return described(ports, secrets.neo4j.password, secrets.redis.password, stop);
}

/** Deletes containers and volumes of this folder: `npm start -- --reset`. */
export async function removeContainers(home) {
  const engine = await findEngine();
  if (!engine.cli) throw new Error(`The containers cannot be deleted: ${engine.reason}`);
  const { neo4j, redis } = ensureSecrets(home);
  const env = { ...engine.env, NEO4J_PASSWORD: neo4j.password, REDIS_PASSWORD: redis.password };
  const { code, out } = await (await compose(engine, home))(['down', '--volumes'], env);
  if (code !== 0) throw new Error(`The containers cannot be deleted:\n${out}`);
  rmSync(noteOf(home), { force: true });
}

async function forTest({ engine, progress }) {
  Object.assign(process.env, engine.env);
  const { GenericContainer, Wait } = await import('testcontainers');
  const [graphPassword, queuePassword] = [1, 2].map(() => randomBytes(24).toString('base64url'));
  const step = progress.step('Starting the containers of Neo4j and Redis');
  const started = [];
  const stop = async () => void (await Promise.all(started.map((one) => one.stop())));
  try {
    const graph = await new GenericContainer(IMAGES.neo4j)
      .withEnvironment(neo4jEnvironment(graphPassword))
      .withExposedPorts(7687)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(180_000)
      .start();
    started.push(graph);
    const queue = await new GenericContainer(IMAGES.redis)
      .withCommand(redisCommand(queuePassword))
      .withExposedPorts(6379)
      .start();
    started.push(queue);
    const ports = { neo4j: graph.getMappedPort(7687), redis: queue.getMappedPort(6379) };
    await answers(ports.neo4j, graphPassword);
    step.done();
    return described(ports, graphPassword, queuePassword, stop);
  } catch (error) {
    step.fail();
    await stop();
    throw error;
  }
}

/** Settings as the image wants them: '_' doubled, '.' as '_'. The compose file states the same ones. */
function neo4jEnvironment(password) {
  const settings = { ...safetySettings({ transactionMemory: '256m' }), 'server.http.enabled': 'false' };
  const entries = Object.entries(settings).map(([key, value]) => [
    `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}`,
    value,
  ]);
  return { NEO4J_AUTH: `${NEO4J_USER}/${password}`, ...Object.fromEntries(entries) };
}

function redisCommand(password) {
  const settings = ['--appendonly', 'yes', '--maxmemory', '256mb', '--maxmemory-policy', 'noeviction'];
  return ['redis-server', '--requirepass', password, ...settings];
}

function described(ports, graphPassword, queuePassword, stop) {
  return {
    way: 'containers',
    neo4j: { uri: `bolt://127.0.0.1:${ports.neo4j}`, user: NEO4J_USER, password: graphPassword },
    redis: { url: `redis://:${queuePassword}@127.0.0.1:${ports.redis}` },
    pids: {},
    stop,
  };
}

function noted(home) {
  try {
    return JSON.parse(readFileSync(noteOf(home), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A command in a second terminal finds the servers by the port in `run/<name>.json`, whatever the way. */
function note(home, ports) {
  mkdirSync(join(home, 'run'), { recursive: true });
  writeFileSync(noteOf(home), JSON.stringify(ports));
  for (const [name, port] of Object.entries(ports))
    writeFileSync(join(home, 'run', `${name}.json`), JSON.stringify({ port }));
}
