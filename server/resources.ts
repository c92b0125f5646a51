/** The typed bundle that every component is given: no component opens a connection or reads the clock by itself. */
import type { FastifyBaseLogger } from 'fastify';
import { type Graph, openGraph } from '../graph/store/index.ts';
import { type Config, loadConfig } from './config.ts';
import { type Clock, type Ids, systemClock, uuids } from './platform/ids.ts';
import { serviceAddresses } from './platform/local-services.ts';
import { openLog } from './platform/log.ts';
import { openRedis, type Redis } from './platform/redis.ts';
import { openSecrets, type Secrets } from './platform/secrets.ts';

export interface Resources {
  config: Config;
  graph: Graph;
  log: FastifyBaseLogger;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  /** Address of Redis for those who need connections of their own (queues, workers). */
  redisUrl?: string;
  /** The API's fail-fast connection; absent when no Redis is configured. */
  redis?: Redis;
}

export async function openResources(config: Config = loadConfig(), name = 'api'): Promise<Resources> {
  const log = openLog(config.logLevel, name);
  const secrets = await openSecrets(config);
  const services = serviceAddresses(config, secrets);
  return {
    ...{ config, log, secrets, clock: systemClock, ids: uuids },
    graph: openGraph(services.graph),
    ...(services.redisUrl === undefined
      ? {}
      : { redisUrl: services.redisUrl, redis: openRedis(services.redisUrl, log) }),
  };
}

export async function closeResources(resources: Resources): Promise<void> {
  resources.redis?.disconnect();
  await resources.graph.close();
}
