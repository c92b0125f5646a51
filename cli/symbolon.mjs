#!/usr/bin/env node
// Starts `main.ts` with the Node that the project is pinned to, whatever Node runs this file. Plain and without
// dependencies: an older Node must be able to read it.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cli = dirname(realpathSync(fileURLToPath(import.meta.url)));
const root = dirname(cli);
const main = join(cli, 'main.ts');
const system = process.platform === 'win32' ? 'win' : process.platform;
const pinned = join(
  ...[root, 'node_modules', `node-${system}-${process.arch}`, 'bin'],
  process.platform === 'win32' ? 'node.exe' : 'node',
);

if (!existsSync(join(root, 'node_modules', 'commander'))) {
  console.error('Symbolon is not installed here: run npm start or npm ci first.');
  process.exit(1);
} else if (Number(process.versions.node.split('.')[0]) >= 24) {
  // Started by the branch below: when that process is gone, nobody waits for this one.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  const { run } = await import(pathToFileURL(main).href);
  process.exitCode = await run(process.argv.slice(2));
} else if (existsSync(pinned)) {
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches the child by itself; here it must only not end the wait.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  console.error(
    `Symbolon runs on Node 24 or later and this is ${process.version}: run npm ci, or install Node 24.`,
  );
  process.exit(1);
}
