// The fingerprint engine: built by Maven into `.symbolon/lib/fingerprint`, once for each state of its sources, and
// started as a child that ends with us. Without Java or Maven it is missing, which is a state and no failure.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../pinned-node.mjs';
import { silent } from '../progress.mjs';
import { DEFAULT_HOME, findJava, hasMaven, lock, MINIMUM_JAVA, runMaven } from './jars.mjs';

const SOURCES = join(ROOT, 'services', 'fingerprint');
const START_MS = 30_000;
/** The parallel collector: comparing is a tenth faster than with G1, which does some work at every store. */
export const JVM = ['-Xmx1g', '-XX:+UseParallelGC'];

/**
 * @param {{home?: string, progress?: import('../progress.mjs').Progress}} options
 * @returns {Promise<{folder: string, java: string} | {missing: string}>} the folder that holds the jars and the `java`
 *   to run them with, or why there are none; Maven's own failure, as without a network, is such a reason too
 */
export async function ensureFingerprint({ home = DEFAULT_HOME, progress = silent() } = {}) {
  const java = findJava();
  if (!java || java.major < MINIMUM_JAVA) return { missing: `Java ${MINIMUM_JAVA} or later was not found` };
  const folder = join(home, 'lib', 'fingerprint');
  const hash = sourceHash();
  const found = { folder, java: java.command };
  if (builtFrom(folder) === hash) return found;
  if (!hasMaven()) return { missing: 'Maven (`mvn`) was not found on the PATH' };
  const step = progress.step('Building the fingerprint engine');
  const release = await lock(`${folder}.lock`, step);
  try {
    if (builtFrom(folder) !== hash) await build(folder, hash, step);
    step.done();
    return found;
  } catch (error) {
    step.fail();
    return { missing: error.message };
  } finally {
    release();
  }
}

async function build(folder, hash, step) {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  // A copy, so that the build leaves nothing in the sources.
  for (const name of ['pom.xml', join('src', 'main')])
    cpSync(join(SOURCES, name), join(fresh, name), { recursive: true });
  await runMaven('the fingerprint engine', ['-f', join(fresh, 'pom.xml'), 'package'], step);
  const engine = join(fresh, 'target', 'engine');
  writeFileSync(join(engine, '.complete'), hash);
  rmSync(folder, { recursive: true, force: true });
  renameSync(engine, folder);
  rmSync(fresh, { recursive: true, force: true });
}

function builtFrom(folder) {
  const marker = join(folder, '.complete');
  return existsSync(marker) ? readFileSync(marker, 'utf8') : undefined;
}

/** Of what the service is made of; tests change nothing in it. */
function sourceHash() {
  const main = join(SOURCES, 'src', 'main');
  const files = readdirSync(main, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [join(SOURCES, 'pom.xml'), ...files.sort()])
    hash.update(`${file.slice(SOURCES.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Starts the service on loopback; it ends when its input does, so it never outlives us.
 * @param {{folder: string, java: string, token: string, port?: number}} options `token` of 32 characters or more;
 *   `port` default: any that is free
 * @returns {Promise<{url: string, token: string, pid: number, stop(): Promise<void>}>}
 */
export async function startFingerprint({ folder, java, token, port = 0 }) {
  const { command, args, env } = commandOf({ folder, java, token, port });
  const child = spawn(command, [...args, '--until-stdin-ends'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    const line = await firstLine(child);
    return { url: `http://127.0.0.1:${JSON.parse(line).port}`, token, pid: child.pid, stop };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/**
 * How the service is run; it ends with a signal.
 * @param {{folder: string, java: string, token: string, port: number}} options
 */
export function commandOf({ folder, java, token, port }) {
  const jars = readdirSync(folder).filter((file) => file.endsWith('.jar'));
  const path = jars.map((file) => join(folder, file)).join(delimiter);
  return {
    command: java,
    args: [...JVM, '-cp', path, 'symbolon.fingerprint.Main'],
    env: { FINGERPRINT_TOKEN: token, FINGERPRINT_PORT: String(port) },
  };
}

function firstLine(child) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The fingerprint engine did not start in time')),
      START_MS,
    );
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.slice(0, text.indexOf('\n')));
    });
    const fail = (reason) => {
      clearTimeout(timer);
      reject(new Error(`The fingerprint engine cannot be started (${reason})`));
    };
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`exit ${code}`));
  });
}
