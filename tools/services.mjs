// Throw-away Neo4j and Redis for work on single tests: prints the variables to export, stays up until
// it is stopped (Ctrl-C or SIGTERM), then removes everything. `npm test` starts its own.

import { provision } from './provision/index.mjs';

const services = await provision({ purpose: 'test' });
const { neo4j, redis } = services;
console.log(
  `export TEST_NEO4J_URI=${neo4j.uri} TEST_NEO4J_USER=${neo4j.user} TEST_NEO4J_PASSWORD=${neo4j.password} ` +
    `TEST_REDIS_URL=${redis.url}`,
);

const stayUp = setInterval(() => {}, 60_000);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    clearInterval(stayUp);
    await services.stop();
  });
}
