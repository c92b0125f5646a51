// `npm run bench`: throw-away services, then the pipeline benchmark at 10,000 and 100,000 records (or the sizes given:
// `npm run bench -- 2000`).

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../tools/install.mjs';
import { onPinnedNode } from '../tools/pinned-node.mjs';
import { withHugePages } from '../tools/start/huge-pages.mjs';

await install();
await onPinnedNode(fileURLToPath(import.meta.url));
const { provision } = await import('../tools/provision/index.mjs');
const sizes = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const services = await provision({ purpose: 'test' });
const home = mkdtempSync(join(tmpdir(), 'symbolon-bench-'));
try {
  for (const size of sizes.length > 0 ? sizes : ['10000', '100000']) {
    const child = spawn(process.execPath, [fileURLToPath(new URL('pipeline.ts', import.meta.url)), size], {
      stdio: 'inherit',
      env: {
        ...withHugePages(process.env),
        NEO4J_URI: services.neo4j.uri,
        NEO4J_USER: services.neo4j.user,
        NEO4J_PASSWORD: services.neo4j.password,
        REDIS_URL: services.redis.url,
        SYMBOLON_HOME: home,
        LOG_LEVEL: 'error',
        NEO4J_PID: String(services.pids?.neo4j ?? ''),
        REDIS_PID: String(services.pids?.redis ?? ''),
      },
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  await services.stop();
  rmSync(home, { recursive: true, force: true });
}
