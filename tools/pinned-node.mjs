// Finds the Node that the project is pinned to, whatever Node runs this file: the binary that npm
// installed (optionalDependencies), else the machine's own Node if it is new enough.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const MINIMUM_MAJOR = 24;

/** The path of a Node binary fit to run Symbolon. Throws one clear error when there is none. */
export function pinnedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = join(ROOT, 'node_modules', name, 'bin', binary);
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= MINIMUM_MAJOR) return process.execPath;
  const pinned = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).optionalDependencies ?? {};
  const why = pinned[name] ? `${name} is not installed; run npm ci` : `npm carries none for ${name}`;
  throw new Error(
    `Symbolon runs on Node ${MINIMUM_MAJOR} or later and this is ${process.version}: ${why}, or install Node ${MINIMUM_MAJOR}`,
  );
}

/**
 * Goes on with the pinned Node: resolves at once to true when this process is it already; otherwise runs
 * `script` with it, hands signals on, ends this process with its exit code and never resolves.
 */
export function onPinnedNode(script) {
  const node = pinnedNode();
  // By their real paths: behind a linked node_modules the two differ as written, and each child would start another.
  if (realpathSync(process.execPath) === realpathSync(node)) return Promise.resolve(true);
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself, being in the same group; here it must only not end the wait.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${node} cannot be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return new Promise(() => {});
}
