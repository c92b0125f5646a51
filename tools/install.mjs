// Installs the packages when the lockfile differs from what is installed. Runs on any Node, without packages.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './pinned-node.mjs';
import { createProgress } from './progress.mjs';

const MODULES = join(ROOT, 'node_modules');
const LOCKFILE = join(ROOT, 'package-lock.json');
const MARKER = join(MODULES, '.symbolon-lock-hash');

/** Brings node_modules in step with package-lock.json; returns at once when it is. */
export async function install(progress = createProgress()) {
  const hash = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (read(MARKER) !== hash) {
    if (!isInStep()) await npmCi(progress);
    writeFileSync(MARKER, hash);
  }
  linkOwnCommand();
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether npm's own record of what is installed names the same packages, as after an `npm install`. */
function isInStep() {
  const installed = JSON.parse(read(join(MODULES, '.package-lock.json')) ?? '{}').packages;
  if (!installed) return false;
  const { '': root, ...wanted } = JSON.parse(readFileSync(LOCKFILE, 'utf8')).packages;
  if (!root || Object.keys(installed).some((path) => !wanted[path])) return false;
  return Object.entries(wanted).every(([path, entry]) =>
    installed[path] ? installed[path].integrity === entry.integrity : entry.optional,
  );
}

async function npmCi(progress) {
  const step = progress.step('Installing packages');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Inside `npm start`, npm says where it is; elsewhere it is looked up on the PATH.
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? { command: process.execPath, args: [process.env.npm_execpath, ...args] }
    : { command: 'npm', args };
  const { code, output } = await run(npm.command, npm.args);
  if (code !== 0) {
    step.fail();
    throw new Error(`npm ci failed:\n${output.trim().split('\n').slice(-15).join('\n')}`);
  }
  step.done();
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** npm links the commands of dependencies but not the project's own: `npx symbolon` needs this one. */
function linkOwnCommand() {
  const link = join(MODULES, '.bin', 'symbolon');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(join(MODULES, '.bin'), { recursive: true });
  try {
    symlinkSync('../../cli/symbolon.mjs', link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await install();
