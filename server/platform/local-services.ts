/**
 * Where the provisioned Neo4j and Redis listen, when the environment names none: `npm start` notes the ports under
 * `SYMBOLON_HOME/run`, so a command in a second terminal finds the same services.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from '../config.ts';
import type { Secrets } from './secrets.ts';

export interface ServiceAddresses {
  graph: { uri: string; user: string; password: string; maxConnections: number };
  redisUrl: string | undefined;
}

export function serviceAddresses(config: Config, secrets: Secrets): ServiceAddresses {
  const graphPort = portOf(config, 'neo4j');
  const uri = config.graph.uri ?? (graphPort && `bolt://127.0.0.1:${graphPort}`);
  if (!uri) throw new ConfigError('NEO4J_URI: not set, and no Neo4j has been provisioned here (npm start)');
  const password = config.graph.password ?? secrets.services.neo4jPassword;
  if (password === undefined) throw new ConfigError('NEO4J_PASSWORD: not set');
  const redisPort = portOf(config, 'redis');
  const { redisPassword } = secrets.services;
  const local = redisPort && redisPassword && `redis://:${redisPassword}@127.0.0.1:${redisPort}`;
  return {
    graph: { uri, user: config.graph.user, password, maxConnections: config.graph.maxConnections },
    redisUrl: config.redisUrl ?? (local || undefined),
  };
}

function portOf(config: Config, service: string): number | undefined {
  try {
    const noted = JSON.parse(readFileSync(join(config.home, 'run', `${service}.json`), 'utf8'));
    return typeof noted.port === 'number' ? noted.port : undefined;
  } catch {
    return undefined;
  }
}
