#!/usr/bin/env node
// The `symbolon` command on whatever Node there is: goes on with the pinned one, which runs TypeScript as it is.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from '../tools/pinned-node.mjs';

try {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { status, signal } = spawnSync(pinnedNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = signal === null ? (status ?? 1) : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
