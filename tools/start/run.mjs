// The course of `npm start` after the install; ends when everything is stopped again.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildUi } from '../build-ui.mjs';
import { ROOT } from '../pinned-node.mjs';
import { createProgress } from '../progress.mjs';
import { countNodes } from '../provision/bolt.mjs';
import { provision } from '../provision/index.mjs';
import { freePort, isFree } from '../provision/port.mjs';
import { readRecord, tail, writeRecord } from '../provision/process.mjs';
import { startFingers } from './fingers.mjs';
import { withHugePages } from './huge-pages.mjs';
import { reset } from './reset.mjs';
import { screen } from './screen.mjs';
import { endLeftOver, supervise } from './supervise.mjs';

const PORT = 8080;
const PROCESSES = ['api', 'worker'];
const READY_MS = 180_000;

/** Thrown at the next step once somebody asked to stop. */
class Stopped extends Error {}

/** @returns {Promise<number>} the exit code */
export async function run(options) {
  const since = Number(process.env.SYMBOLON_BEGAN);
  const home = resolve(process.env.SYMBOLON_HOME ?? join(ROOT, '.symbolon'));
  const progress = createProgress();
  const say = progress.line;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const own = claim(home);
  const stop = stopSignal(say);
  const undo = [];
  let code = 0;
  try {
    if (options.reset && !(await reset({ home, yes: options.yes, say }))) return 0;
    for (const name of PROCESSES) await endLeftOver(home, name, say);
    const port = await choosePort(options.port);
    // The API and the command line are of use without it.
    await buildUi(progress).catch((error) => say(error.message));
    stop.check();
    const services = await provision({ purpose: 'start', home, log: progress });
    undo.push(['Neo4j and Redis', services.stop]);
    stop.check();

    const address = `http://127.0.0.1:${port}`;
    const fingers = await startFingers({ home, env: process.env, progress });
    undo.push(['the fingerprint engine', fingers.stop]);
    const env = { ...environment({ home, port, services, address }), ...fingers.env };
    await command('Migrating the graph', ['cli/symbolon.mjs', 'migrate'], { env, stop, progress });

    const processes = startProcesses({ home, env, port, address, say, giveUp: () => stop.request(1) });
    undo.push(['API and worker', processes.stop]);
    await untilReady({ address, processes, stop, progress });
    if (options.demo && (await countNodes(services.neo4j, 'Record', 1)) === 0)
      await loadPopulation({ persons: options.persons, hasFingers: await fingers.ready, env, stop, say });

    const seconds = Math.round((Date.now() - since) / 1000);
    console.log(await screen({ address, home, seconds, way: services.way }));
    code = await stop.requested;
  } catch (error) {
    if (error instanceof Stopped) code = await stop.requested;
    else {
      say(process.env.DEBUG ? error.stack : error.message);
      code = 1;
    }
  } finally {
    for (const [what, how] of undo.toReversed()) {
      const step = progress.step(`Stopping ${what}`);
      await how(stop.hard()).then(
        () => step.done(),
        (error) => step.fail(error.message),
      );
    }
    rmSync(own, { force: true });
  }
  return code;
}

/** One `npm start` a folder: two would share ports, data and queues. */
function claim(home) {
  const file = join(home, 'run', 'start.json');
  const other = readRecord(file);
  if (other) {
    const at = readRecord(join(home, 'run', 'api.json'))?.address;
    throw new Error(
      `Symbolon already runs here${at ? ` at ${at}` : ''} (process ${other.pid}). Stop it first.`,
    );
  }
  writeRecord(file, process.pid);
  return file;
}

/** Turns signals into one promise; the first asks for an orderly stop, the second does not wait for it. */
function stopSignal(say) {
  let count = 0;
  let settle;
  const requested = new Promise((resolvePromise) => {
    settle = resolvePromise;
  });
  const waiting = new Set();
  const request = (code) => {
    count += 1;
    settle(code);
    for (const child of waiting) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (count === 0) say('\nStopping; a second Ctrl-C does not wait for running work');
      request(0);
    });
  return {
    request,
    requested,
    waiting,
    hard: () => count > 1,
    check: () => {
      if (count > 0) throw new Stopped();
    },
  };
}

async function choosePort(explicit) {
  if (!explicit) return freePort(PORT);
  if (await isFree(explicit)) return explicit;
  throw new Error(`Port ${explicit} is taken; choose another with --port or SYMBOLON_PORT`);
}

function environment({ home, port, services, address }) {
  const { neo4j, redis } = services;
  return {
    ...process.env,
    SYMBOLON_HOME: home,
    SYMBOLON_PORT: String(port),
    SYMBOLON_URL: address,
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    REDIS_URL: redis.url,
  };
}

function startProcesses({ home, env, port, address, say, giveUp }) {
  const own = { api: { env, facts: { port, address } }, worker: { env: withHugePages(env), facts: {} } };
  const all = PROCESSES.map((name) =>
    supervise({ name, args: [`server/${name}.ts`], home, ...own[name], cwd: ROOT, say, giveUp }),
  );
  return { all, stop: async (hard) => void (await Promise.all(all.map((each) => each.stop(hard)))) };
}

async function untilReady({ address, processes, stop, progress }) {
  const step = progress.step('Starting API and worker');
  const end = Date.now() + READY_MS;
  let last = 'no answer';
  while (Date.now() < end) {
    try {
      stop.check();
      const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return step.done();
      last = (await answer.text()).slice(0, 300);
    } catch (error) {
      if (error instanceof Stopped) {
        step.fail();
        throw error;
      }
      last = error.cause?.code ?? error.message;
    }
    step.update(last.slice(0, 60));
    await sleep(300);
  }
  step.fail();
  const { log } = processes.all[0];
  throw new Error(`The API did not become ready (${last}). The end of ${log}:\n${tail(log)}`);
}

/** Runs one of our own commands quietly; its output is shown only when it fails. */
async function command(label, args, { env, stop, progress }) {
  const step = progress.step(label);
  const { code, output } = await child(args, { env, stop, stdio: ['ignore', 'pipe', 'pipe'] });
  if (code === 0) return step.done();
  step.fail();
  stop.check();
  throw new Error(`${label} failed:\n${output.trim().split('\n').slice(-15).join('\n')}`);
}

/** Fingers are minutiae where the engine is there to compare them, else vectors: nothing of the demonstration waits. */
async function loadPopulation({ persons, hasFingers, env, stop, say }) {
  const size = persons ? ['--persons', String(persons)] : [];
  const form = hasFingers ? ['--fingers', 'minutiae'] : [];
  const args = ['cli/symbolon.mjs', 'demo', 'load', ...size, ...form];
  const { code } = await child(args, { env, stop, stdio: 'inherit' });
  stop.check();
  if (code !== 0) say('The demonstration population was not loaded whole; the service runs all the same');
}

function child(args, { env, stop, stdio }) {
  return new Promise((resolvePromise, reject) => {
    const started = spawn(process.execPath, args, { cwd: ROOT, env, stdio });
    let output = '';
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    stop.waiting.add(started);
    started.on('error', reject);
    started.on('close', (code) => {
      stop.waiting.delete(started);
      resolvePromise({ code, output });
    });
  });
}
