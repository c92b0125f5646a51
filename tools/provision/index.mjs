// Provisioning: where Neo4j and Redis come from. Three ways, in this order: addresses in the environment,
// a container engine, this machine's Java. Tests never look at the addresses of the real service.

import { createProgress } from '../progress.mjs';
import { DEFAULT_HOME } from './jars.mjs';
import { hasLocalData, whyNotLocal } from './local.mjs';
import { localForStart } from './local-start.mjs';
import { localForTest } from './local-test.mjs';

export { startNeo4j } from './neo4j.mjs';
export { startRedis } from './redis.mjs';

/**
 * @typedef {object} Services
 * @property {'environment' | 'containers' | 'local'} way
 * @property {{uri: string, user: string, password: string}} neo4j
 * @property {{url: string}} redis
 * @property {{neo4j?: number, redis?: number}} pids of the servers started here on this machine
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{purpose: 'start' | 'test', home?: string, log?: import('../progress.mjs').Progress}} options
 *   `home` is the `.symbolon` folder: downloads are kept there for both purposes, data only for `start`
 * @returns {Promise<Services>}
 */
export async function provision({ purpose, home = DEFAULT_HOME, log = createProgress() }) {
  const given = fromEnvironment(purpose);
  if (given) return given;
  const forced = process.env.SYMBOLON_SERVICES;
  if (forced && !['local', 'containers'].includes(forced))
    throw new Error(`SYMBOLON_SERVICES is "${forced}"; it can be "local" or "containers"`);
  const local = () => (purpose === 'start' ? localForStart : localForTest)({ home, progress: log });

  // Data made by one way is not seen by the other, so an installation stays with the way it began with.
  const stay = purpose === 'start' && hasLocalData(home);
  let noContainers = 'not tried, SYMBOLON_SERVICES is "local"';
  if (forced !== 'local' && !(stay && forced !== 'containers')) {
    const { containers } = await import('./containers.mjs');
    const tried = await containers({ purpose, home, progress: log });
    if (tried.services) return tried.services;
    noContainers = tried.reason;
  }
  const noLocal =
    forced === 'containers' ? 'not tried, SYMBOLON_SERVICES is "containers"' : whyNotLocal(home);
  if (!noLocal) return local();
  throw new Error(nothingFound(purpose, noContainers, noLocal));
}

/** @returns {Services | undefined} */
function fromEnvironment(purpose) {
  const prefix = purpose === 'test' ? 'TEST_' : '';
  const read = (name) => process.env[prefix + name];
  const [uri, url] = [read('NEO4J_URI'), read('REDIS_URL')];
  if (!uri && !url) return undefined;
  if (!uri || !url) {
    const [has, lacks] = uri ? ['NEO4J_URI', 'REDIS_URL'] : ['REDIS_URL', 'NEO4J_URI'];
    throw new Error(`${prefix}${has} is set but ${prefix}${lacks} is not; set both, or neither`);
  }
  const neo4j = { uri, user: read('NEO4J_USER') ?? 'neo4j', password: read('NEO4J_PASSWORD') ?? '' };
  return { way: 'environment', neo4j, redis: { url }, pids: {}, stop: async () => {} };
}

function nothingFound(purpose, noContainers, noLocal) {
  const prefix = purpose === 'test' ? 'TEST_' : '';
  return [
    'Neo4j and Redis are needed, and none of the three ways to get them works here:',
    `  1. Your own servers: ${prefix}NEO4J_URI and ${prefix}REDIS_URL are not set`,
    `     (with ${prefix}NEO4J_USER and ${prefix}NEO4J_PASSWORD).`,
    `  2. Containers: ${noContainers}.`,
    `  3. This machine's Java: ${noLocal}.`,
    'Provide one of them and run the command again.',
  ].join('\n');
}
