/**
 * The connection of a command to the service: address, client and purpose. The folder SYMBOLON_HOME tells where
 * `npm start` runs the service and which secrets its demonstration clients have.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Api, clientCredentials, connect } from '../client/index.ts';
import { UsageError } from './failure.ts';

export const home = (): string => resolve(process.env.SYMBOLON_HOME ?? '.symbolon');

export function address(): string {
  const given =
    process.env.SYMBOLON_URL ?? readJson<{ address?: string }>(join(home(), 'run', 'api.json'))?.address;
  return (given ?? 'http://127.0.0.1:8080').replace(/\/+$/, '');
}

/** @param client demonstration client that acts unless SYMBOLON_CLIENT_ID names another */
export function service(client: string, purpose: string): Api {
  const baseUrl = address();
  const clientId = process.env.SYMBOLON_CLIENT_ID ?? client;
  const clientSecret = process.env.SYMBOLON_CLIENT_SECRET ?? secretOf(clientId);
  const issuer = process.env.SYMBOLON_ISSUER ?? `${baseUrl}/oidc`;
  return connect({
    baseUrl,
    purpose,
    token: clientCredentials({ clientId, clientSecret, tokenUrl: `${issuer}/token` }),
  });
}

function secretOf(clientId: string): string {
  const file = join(home(), 'secrets.json');
  if (!existsSync(file))
    throw new UsageError(
      `No secrets in ${home()}: run the command where npm start runs, or set SYMBOLON_HOME, or SYMBOLON_CLIENT_ID and SYMBOLON_CLIENT_SECRET.`,
    );
  const secret = readJson<{ clients?: Record<string, string> }>(file)?.clients?.[clientId];
  if (secret === undefined) throw new UsageError(`The secrets file knows no client ${clientId}.`);
  return secret;
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
