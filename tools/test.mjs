// `npm test`: installs, runs the checks, builds the browser interface, starts throw-away Neo4j and Redis,
// runs the tests against them and ends with one line: `N passed, N failed`. What is slow by nature, `*.slow.test.ts`, is
// left to `npm run test:slow`. With arguments (`npm test -- graph/matching`) only vitest runs, and gets them;
// `--no-services` among them starts no servers. Addresses of the real service are never looked at, only TEST_NEO4J_URI
// and TEST_REDIS_URL.

import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { onPinnedNode } from './pinned-node.mjs';

try {
  await install();
  await onPinnedNode(fileURLToPath(import.meta.url));
  const { run } = await import('./test/run.mjs');
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 1;
}
