// Throw-away Neo4j and Redis for work on single tests: prints the variables to export, stays up until
// it is stopped (Ctrl-C or SIGTERM), then removes everything. `npm test` starts its own.

import { install } from './install.mjs';
import { provision } from './provision/index.mjs';

const stayUp = setInterval(() => {}, 60_000);
let services;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (!stopping && services) void end();
    stopping = true;
  });

async function end() {
  clearInterval(stayUp);
  await services?.stop();
}

try {
  await install();
  services = await provision({ purpose: 'test' });
  if (stopping) await end();
  else {
    const { neo4j, redis } = services;
    console.log(
      `export TEST_NEO4J_URI=${neo4j.uri} TEST_NEO4J_USER=${neo4j.user} TEST_NEO4J_PASSWORD=${neo4j.password} ` +
        `TEST_REDIS_URL=${redis.url}`,
    );
  }
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 1;
  await end();
}
