// The local way: Neo4j on this machine's Java, Redis as a plain process. What `start` and `test` share.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findJava, hasJars, hasMaven, MINIMUM_JAVA } from './jars.mjs';
import { freePort } from './port.mjs';
import { findRedis } from './redis.mjs';

export const NEO4J_LABEL = 'Neo4j Community (about 130 MB)';

/** Why the local way cannot be gone here; undefined when it can. */
export function whyNotLocal(home) {
  const java = findJava();
  if (!java) return `no Java found (a JDK or JRE ${MINIMUM_JAVA} or later is needed)`;
  if (java.major < MINIMUM_JAVA) return `Java ${java.major} found, ${MINIMUM_JAVA} or later is needed`;
  if (hasJars('neo4j', home) && (findRedis() || hasJars('redis', home))) return undefined;
  return hasMaven() ? undefined : 'Maven (`mvn`) not found on the PATH';
}

/** Whether an earlier `npm start` left its data here. */
export const hasLocalData = (home) => existsSync(join(home, 'data', 'neo4j', 'data', 'databases'));

/** Between finding a free port and listening on it another program may take it: three attempts. */
export async function onFreePort(start, preferred) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(await freePort(preferred));
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === 3) throw error;
    }
  }
}

/** The answer of `provision` for two servers of this machine; Redis stops first, the graph last. */
export function services(graph, queue, stop) {
  return {
    way: 'local',
    neo4j: { uri: graph.uri, user: graph.user, password: graph.password },
    redis: { url: queue.url },
    pids: { neo4j: graph.pid, redis: queue.pid },
    stop,
  };
}
