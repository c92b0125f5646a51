// `npm run bench:hidden-hit [pairs]`: throw-away services, then the script beside this one.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../../tools/progress.mjs';
import { provision } from '../../tools/provision/index.mjs';

const services = await provision({ purpose: 'test', log: createProgress() });
const { neo4j, redis } = services;
const env = {
  ...process.env,
  ...{ TEST_NEO4J_URI: neo4j.uri, TEST_NEO4J_USER: neo4j.user, TEST_NEO4J_PASSWORD: neo4j.password },
  TEST_REDIS_URL: redis.url,
};
const script = fileURLToPath(new URL('hidden-hit.ts', import.meta.url));
const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { env, stdio: 'inherit' });
process.exitCode = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
await services.stop();
