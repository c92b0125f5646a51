// Brings the jars named by a pom under services/ into `.symbolon/lib/<name>` with the machine's Maven.
// Done once per pom: a marker holds the pom's hash; a lock directory keeps two commands from downloading at once.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isAlive } from './process.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const DEFAULT_HOME = join(ROOT, '.symbolon');
export const MINIMUM_JAVA = 17;
const LOCK_WAIT_MS = 15 * 60_000;
const MVN = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';

/** The `java` to use and its major version; undefined when there is none. */
export function findJava() {
  const candidates = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  for (const command of candidates) {
    const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 20_000 });
    const major = Number(/version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1]);
    if (major) return { command, major };
  }
  return undefined;
}

export function hasMaven() {
  const shell = process.platform === 'win32';
  return spawnSync(MVN, ['--version'], { stdio: 'ignore', timeout: 30_000, shell }).status === 0;
}

const markerOf = (folder) => join(folder, '.complete');

function marker(folder) {
  try {
    return readFileSync(markerOf(folder), 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether the jars are here already, so that Maven is not needed. */
export function hasJars(name, home = DEFAULT_HOME) {
  return marker(join(home, 'lib', name)) === pomHash(name);
}

const pomOf = (name) => join(ROOT, 'services', name, 'pom.xml');
const pomHash = (name) =>
  createHash('sha256')
    .update(readFileSync(pomOf(name)))
    .digest('hex');

/**
 * @param {string} name the folder under services/
 * @param {{home?: string, progress: import('../progress.mjs').Progress, label: string}} options
 * @returns {Promise<string>} the folder that holds the jars
 */
export async function ensureJars(name, { home = DEFAULT_HOME, progress, label }) {
  const folder = join(home, 'lib', name);
  const hash = pomHash(name);
  if (marker(folder) === hash) return folder;
  const step = progress.step(`Downloading ${label}`);
  const release = await lock(`${folder}.lock`, step);
  try {
    if (marker(folder) !== hash) {
      const fresh = `${folder}.new`;
      rmSync(fresh, { recursive: true, force: true });
      mkdirSync(fresh, { recursive: true });
      await copyDependencies(name, fresh, step);
      writeFileSync(markerOf(fresh), hash);
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
    }
    step.done(size(folder));
    return folder;
  } catch (error) {
    step.fail();
    throw error;
  } finally {
    release();
  }
}

function size(folder) {
  const files = readdirSync(folder).filter((file) => !file.startsWith('.'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${Math.round(bytes / 1e6)} MB`;
}

/** Held by one command at a time; returns how to let go. The lock of a process that is gone is broken. */
export async function lock(path, step) {
  mkdirSync(dirname(path), { recursive: true });
  const owner = join(path, 'pid');
  for (const end = Date.now() + LOCK_WAIT_MS; Date.now() < end; await sleep(300)) {
    try {
      mkdirSync(path);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    step.update('another command is downloading it');
    if (isAbandoned(path, owner)) rmSync(path, { recursive: true, force: true });
  }
  throw new Error(`${path} is held by another command for too long; remove it when none is running`);
}

/** A lock whose owner is gone, or that never got an owner's name. */
function isAbandoned(path, owner) {
  try {
    return !isAlive(Number(readFileSync(owner, 'utf8')));
  } catch {
    try {
      return Date.now() - statSync(path).mtimeMs > 5000;
    } catch {
      return false;
    }
  }
}

function copyDependencies(name, folder, step) {
  const args = ['-f', pomOf(name), 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  return runMaven(name, [...args, `-DoutputDirectory=${folder}`], step);
}

/** @param {string} name what is fetched or built, for the message of a failure */
export function runMaven(name, args, step) {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(MVN, ['-B', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let files = 0;
    const read = (chunk) => {
      const text = String(chunk);
      output = (output + text).slice(-20_000);
      files += text.match(/Downloaded from/g)?.length ?? 0;
      step.update(files ? `${files} files fetched by Maven` : 'Maven is starting');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolvePromise();
      const errors = output.split('\n').filter((line) => line.includes('ERROR'));
      reject(new Error(`Maven could not fetch ${name} (exit ${code}):\n${errors.slice(0, 6).join('\n')}`));
    });
  });
}
