// `npm run bench`: throw-away services, then the pipeline benchmark at 10,000 and 100,000 records and the detector in a
// graph of 100,000. `npm run bench -- detector` measures only that, `-- change`, `-- decision` or `-- chain` one part of it,
// `npm run bench -- 2000` the pipeline at another size.

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
const asked = process.argv.slice(2);
/** Parts of the detector; `detector` is all of them. */
const DETECTOR = ['change', 'decision', 'chain'];
const isSize = (argument) => /^[1-9]\d*$/.test(argument);
const unknown = asked.find((name) => name !== 'detector' && !DETECTOR.includes(name) && !isSize(name));
if (unknown !== undefined) {
  console.error(
    `${unknown} is no part of this benchmark: ${['detector', ...DETECTOR].join(', ')}, or a number of records`,
  );
  process.exit(2);
}
const names = asked.length > 0 ? asked : ['10000', '100000', 'detector'];
const ofDetector = names.includes('detector') ? DETECTOR : names.filter((name) => DETECTOR.includes(name));
const parts = [
  ...names.filter(isSize).map((size) => ['pipeline.ts', size]),
  ...(ofDetector.length > 0 ? [['detector.ts', ...ofDetector]] : []),
];
const services = await provision({ purpose: 'test' });
const home = mkdtempSync(join(tmpdir(), 'symbolon-bench-'));
try {
  for (const [script, ...rest] of parts) {
    const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...rest], {
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
