/**
 * Where the service is and as whom a command signs in: from the environment, else from what a local start noted under
 * SYMBOLON_HOME. No secret is ever printed.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Api, clientCredentials, connect } from '../client/index.ts';
import { CommandFailure } from './failure.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT_ADDRESS = 'http://127.0.0.1:8080';

/** Whom a command acts as when nothing else is said: a client of the built-in issuer, and for what purpose. */
export const ACTORS = {
  source: { client: 'cli', purpose: 'RECORD_KEEPING' },
  officer: { client: 'cli-officer', purpose: 'MID_VERIFICATION' },
  secondOfficer: { client: 'cli-officer-2', purpose: 'MID_VERIFICATION' },
  thirdOfficer: { client: 'cli-officer-3', purpose: 'MID_VERIFICATION' },
  investigator: { client: 'cli-investigator', purpose: 'IDENTITY_FRAUD' },
  supervision: { client: 'cli-dpo', purpose: 'DATA_PROTECTION' },
  operator: { client: 'cli-operator', purpose: 'OPERATION' },
} as const;
export type Actor = keyof typeof ACTORS;

/** Purpose of a client that --as names, where --purpose does not say. */
const usualPurposes: [RegExp, string][] = [
  [/^(cli|cli-registrar|system-.*)$/, 'RECORD_KEEPING'],
  [/investigator/, 'IDENTITY_FRAUD'],
  [/operator/, 'OPERATION'],
  [/dpo/, 'DATA_PROTECTION'],
  [/data-owner/, 'DATA_QUALITY'],
  [/portal/, 'BORDER_CHECK'],
];

/** Options that every command over the service takes. */
export interface ServiceOptions {
  as?: string;
  purpose?: string;
  case?: string;
}

export interface Connection {
  api: Api;
  address: string;
  /** Value of Retry-After of the last answer that had one. */
  retryAfter(): string | null;
}

export function symbolonHome(): string {
  const { SYMBOLON_HOME } = process.env;
  return SYMBOLON_HOME ? resolve(SYMBOLON_HOME) : join(ROOT, '.symbolon');
}

export function projectFile(...path: string[]): string {
  return join(ROOT, ...path);
}

/** A JSON file below SYMBOLON_HOME, or undefined where there is none that can be read. */
export function homeFile<T>(...path: string[]): T | undefined {
  try {
    return JSON.parse(readFileSync(join(symbolonHome(), ...path), 'utf8')) as T;
  } catch {
    return undefined;
  }
}

export function serviceAddress(): string {
  const given = process.env.SYMBOLON_URL ?? homeFile<{ address?: string }>('run', 'api.json')?.address;
  const address = given || DEFAULT_ADDRESS;
  if (!URL.canParse(address)) throw new CommandFailure('SYMBOLON_URL is not an address.', 2);
  return address.replace(/\/+$/, '');
}

export function connectAs(actor: Actor, options: ServiceOptions = {}): Connection {
  const address = serviceAddress();
  const { client, purpose } = ACTORS[actor];
  const { clientId, clientSecret } = credentials(options.as ?? client, options.as !== undefined);
  const issuer = process.env.OIDC_ISSUER;
  const tokenUrl =
    process.env.SYMBOLON_TOKEN_URL ??
    (issuer ? `${issuer.replace(/\/+$/, '')}/token` : `${address}/oidc/token`);
  let retryAfter: string | null = null;
  const api = connect({
    baseUrl: address,
    token: clientCredentials({ clientId, clientSecret, tokenUrl }),
    purpose: options.purpose ?? (options.as === undefined ? purpose : usualPurpose(options.as)),
    ...(options.case === undefined ? {} : { caseRef: options.case }),
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      retryAfter = answer.headers.get('retry-after');
      return answer;
    },
  });
  return { api, address, retryAfter: () => retryAfter };
}

function usualPurpose(client: string): string {
  return usualPurposes.find(([pattern]) => pattern.test(client))?.[1] ?? 'MID_VERIFICATION';
}

function credentials(wanted: string, explicit: boolean): { clientId: string; clientSecret: string } {
  const { SYMBOLON_CLIENT_ID, SYMBOLON_CLIENT_SECRET } = process.env;
  if (!explicit && SYMBOLON_CLIENT_ID && SYMBOLON_CLIENT_SECRET)
    return { clientId: SYMBOLON_CLIENT_ID, clientSecret: SYMBOLON_CLIENT_SECRET };
  const secret = homeFile<{ clients?: Record<string, string> }>('secrets.json')?.clients?.[wanted];
  if (secret === undefined)
    throw new CommandFailure(
      `There is no secret for the client ${wanted} in SYMBOLON_HOME/secrets.json. Start the service first (npm start), ` +
        'or set SYMBOLON_CLIENT_ID and SYMBOLON_CLIENT_SECRET.',
    );
  return { clientId: wanted, clientSecret: secret };
}
