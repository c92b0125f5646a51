/**
 * The only reader of the environment. `loadConfig(env)` gives a typed, frozen configuration or a ConfigError that
 * names the variable; every variable, its meaning and its default stand in `settings` below.
 */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import envSchema from 'env-schema';
import { type Static, Type } from 'typebox';
import type { ReviewPolicy } from '../graph/detector/index.ts';

const settings = Type.Object({
  SYMBOLON_HOST: Type.String({ default: '127.0.0.1', description: 'Address the API listens on' }),
  SYMBOLON_PORT: Type.Integer({ default: 8080, minimum: 0, maximum: 65535 }),
  SYMBOLON_HOME: Type.String({ default: '.symbolon', description: 'Folder of secrets and local services' }),
  SYMBOLON_PUBLIC_URL: Type.String({ default: '', description: 'Address under which clients reach the API' }),
  SYMBOLON_TEMPLATE_KEY: Type.String({ default: '', description: '32 bytes in base64; wins over the file' }),
  SYMBOLON_TEMPLATE_KEYS_BEFORE: Type.String({
    default: '',
    description: 'Keys before SYMBOLON_TEMPLATE_KEY, comma-separated: open only, until all is sealed anew',
  }),
  SYMBOLON_KEY_SETTLE_MS: Type.Integer({
    default: 60_000,
    minimum: 0,
    description:
      'Age of a new key from which the one before may be dropped: what was sealed by it is committed then',
  }),
  SYMBOLON_MATCHER_HOST: Type.String({
    default: '127.0.0.1',
    description:
      'Address on which the matcher is asked by the API; another one where they are on two machines',
  }),
  FINGERPRINT_URL: Type.String({ default: '', description: 'Address of the fingerprint engine' }),
  FINGERPRINT_TOKEN: Type.String({ default: '', description: 'What the fingerprint engine is asked with' }),
  NEO4J_URI: Type.String({ default: '', description: 'bolt:// or neo4j:// address of the graph' }),
  NEO4J_USER: Type.String({ default: 'neo4j' }),
  NEO4J_PASSWORD: Type.String({
    default: '',
    description: 'Absent: the provisioned one of the secrets file',
  }),
  NEO4J_POOL: Type.Integer({ default: 50, minimum: 1, maximum: 1000 }),
  REDIS_URL: Type.String({
    default: '',
    description: 'Absent: no queues; records are accepted all the same',
  }),
  OIDC_ISSUER: Type.String({ default: '', description: 'Absent: the built-in issuer, loopback only' }),
  OIDC_AUDIENCE: Type.String({ default: 'urn:symbolon:api' }),
  OIDC_CLIENT_ID: Type.String({ default: '', description: 'Client of the browser interface at OIDC_ISSUER' }),
  OIDC_CLIENT_SECRET: Type.String({ default: '', description: 'Absent: a public client, with PKCE alone' }),
  OIDC_SCOPE: Type.String({ default: 'openid api', description: 'Scopes that the interface asks for' }),
  OIDC_MAX_TOKEN_SECONDS: Type.Integer({ default: 900, minimum: 60, maximum: 3600 }),
  LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'silent'].map((level) => Type.Literal(level)),
    { default: 'info' },
  ),
  SYMBOLON_IMAGE_BODY_LIMIT: Type.Integer({
    default: 16 * 1_048_576,
    minimum: 1024,
    description: 'Bytes of a body that may hold images',
  }),
  SYMBOLON_BODY_LIMIT: Type.Integer({ default: 1_048_576, minimum: 1024, description: 'Bytes of a body' }),
  SYMBOLON_JSON_DEPTH: Type.Integer({ default: 32, minimum: 4, maximum: 512 }),
  SYMBOLON_PAGE_SIZE: Type.Integer({ default: 50, minimum: 1, description: 'Items of a page by default' }),
  SYMBOLON_PAGE_SIZE_MAX: Type.Integer({ default: 500, minimum: 1, maximum: 5000 }),
  SYMBOLON_RECEIVE_MS: Type.Integer({
    default: 30_000,
    minimum: 1000,
    description: 'Time to send a request',
  }),
  SYMBOLON_ANSWER_MS: Type.Integer({
    default: 10_000,
    minimum: 100,
    description: 'Time budget of a question',
  }),
  SYMBOLON_STOP_MS: Type.Integer({ default: 20_000, minimum: 100, description: 'Time to stop in order' }),
  SYMBOLON_OVERLOAD_MS: Type.Integer({
    default: 2_000,
    minimum: 0,
    description: 'Delay of the loop; 0 = off',
  }),
  SYMBOLON_SESSION_IDLE_S: Type.Integer({
    default: 900,
    minimum: 60,
    description: 'Without a request of a person, a browser session ends',
  }),
  SYMBOLON_SESSION_MAX_S: Type.Integer({
    default: 28_800,
    minimum: 60,
    description: 'Longest life of a browser session',
  }),
  SYMBOLON_UI: Type.String({ default: 'ui/dist', description: 'Folder of the built browser interface' }),
  SYMBOLON_REVIEW_BLIND: Type.Union([Type.Literal('required'), Type.Literal('offered')], {
    default: 'offered',
    description: 'Whether an officer must judge before score and proposal are shown',
  }),
  SYMBOLON_REVIEW_SECOND_LOOK: Type.Number({
    default: 0.05,
    minimum: 0,
    maximum: 1,
    description: 'Share of decisions other than red that a second officer looks at',
  }),
  SYMBOLON_LEARNING: Type.Union([Type.Literal('on'), Type.Literal('off')], {
    default: 'off',
    description:
      'Whether models may be proposed from decided links; off: nothing is collected for it, and the model in use stays',
  }),
  SYMBOLON_RATE_PERSON: Type.Integer({ default: 1_200, minimum: 1, description: 'Requests a minute' }),
  SYMBOLON_RATE_SYSTEM: Type.Integer({ default: 120_000, minimum: 1, description: 'Requests a minute' }),
});
type Settings = Static<typeof settings>;

/** The interface's client at the built-in issuer; the name that another issuer's administrator may keep. */
export const BROWSER_CLIENT = 'symbolon-ui';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export interface Config {
  host: string;
  port: number;
  /** Absolute path of the folder that holds secrets and local services. */
  home: string;
  /** Address of the API as clients see it, without a slash at the end; absent: taken from host and port. */
  publicUrl: string | undefined;
  /** 32 bytes each, in base64; the first one seals. Empty: those of the secrets file. */
  templateKeys: string[];
  matcherHost: string;
  /** Absent: no engine of fingers, samples of fingers wait. */
  fingerprint: { url: string; token: string } | undefined;
  graph: { uri: string | undefined; user: string; password: string | undefined; maxConnections: number };
  redisUrl: string | undefined;
  oidc: {
    issuer: string | undefined;
    audience: string;
    maxTokenSeconds: number;
    /** The browser interface as a client of the issuer. */
    client: { id: string; secret: string | undefined; scope: string };
  };
  /** Milliseconds. */
  session: { idle: number; longest: number };
  /** Absolute path of the built browser interface. */
  ui: string;
  logLevel: string;
  limits: {
    bodyBytes: number;
    imageBodyBytes: number;
    jsonDepth: number;
    pageSize: number;
    pageSizeMax: number;
  };
  /** Milliseconds. */
  budgets: {
    receive: number;
    answer: number;
    stop: number;
    /** Delay of the event loop above which requests are turned away; 0 never does. */
    overload: number;
    /** Age of a new key from which the one before may be dropped. */
    keySettle: number;
  };
  /** Requests a minute and subject. */
  rates: { person: number; system: number };
  /** How decisions are looked at again. */
  review: ReviewPolicy;
  /** Models may be proposed from decided links. */
  learning: boolean;
}

export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const read = validated(given);
  const config: Config = {
    host: read.SYMBOLON_HOST,
    port: read.SYMBOLON_PORT,
    home: resolve(read.SYMBOLON_HOME),
    publicUrl: url('SYMBOLON_PUBLIC_URL', read.SYMBOLON_PUBLIC_URL, ['http:', 'https:'])?.replace(/\/+$/, ''),
    templateKeys: keys(read),
    matcherHost: read.SYMBOLON_MATCHER_HOST,
    fingerprint: fingerprint(read),
    graph: {
      uri: url('NEO4J_URI', read.NEO4J_URI, ['bolt:', 'bolt+s:', 'neo4j:', 'neo4j+s:']),
      user: read.NEO4J_USER,
      password: read.NEO4J_PASSWORD || undefined,
      maxConnections: read.NEO4J_POOL,
    },
    redisUrl: url('REDIS_URL', read.REDIS_URL, ['redis:', 'rediss:']),
    oidc: {
      issuer: issuer(read.OIDC_ISSUER),
      audience: read.OIDC_AUDIENCE,
      maxTokenSeconds: read.OIDC_MAX_TOKEN_SECONDS,
      client: {
        id: read.OIDC_CLIENT_ID || BROWSER_CLIENT,
        secret: read.OIDC_CLIENT_SECRET || undefined,
        scope: read.OIDC_SCOPE,
      },
    },
    session: { idle: read.SYMBOLON_SESSION_IDLE_S * 1000, longest: read.SYMBOLON_SESSION_MAX_S * 1000 },
    ui: resolve(read.SYMBOLON_UI),
    logLevel: read.LOG_LEVEL,
    limits: {
      bodyBytes: read.SYMBOLON_BODY_LIMIT,
      imageBodyBytes: read.SYMBOLON_IMAGE_BODY_LIMIT,
      jsonDepth: read.SYMBOLON_JSON_DEPTH,
      pageSize: read.SYMBOLON_PAGE_SIZE,
      pageSizeMax: read.SYMBOLON_PAGE_SIZE_MAX,
    },
    budgets: {
      receive: read.SYMBOLON_RECEIVE_MS,
      answer: read.SYMBOLON_ANSWER_MS,
      stop: read.SYMBOLON_STOP_MS,
      overload: read.SYMBOLON_OVERLOAD_MS,
      keySettle: read.SYMBOLON_KEY_SETTLE_MS,
    },
    rates: { person: read.SYMBOLON_RATE_PERSON, system: read.SYMBOLON_RATE_SYSTEM },
    review: {
      blind: read.SYMBOLON_REVIEW_BLIND === 'required' ? 'REQUIRED' : 'OFFERED',
      secondLook: read.SYMBOLON_REVIEW_SECOND_LOOK,
    },
    learning: read.SYMBOLON_LEARNING === 'on',
  };
  if (config.limits.pageSize > config.limits.pageSizeMax)
    throw new ConfigError('SYMBOLON_PAGE_SIZE: greater than SYMBOLON_PAGE_SIZE_MAX');
  if (!config.oidc.client.scope.split(' ').includes('openid'))
    throw new ConfigError('OIDC_SCOPE: must hold openid');
  if (config.oidc.issuer === undefined && config.oidc.client.id !== BROWSER_CLIENT)
    throw new ConfigError('OIDC_CLIENT_ID: the built-in issuer knows its own client only; set OIDC_ISSUER');
  if (config.oidc.issuer === undefined && !isLoopback(config.host))
    throw new ConfigError(
      'SYMBOLON_HOST: not a loopback address; the built-in issuer serves loopback only, so OIDC_ISSUER must be set',
    );
  return config;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function validated(data: Record<string, unknown>): Settings {
  try {
    return envSchema<Settings>({ schema: settings, data, env: false, dotenv: false });
  } catch (error) {
    const { errors } = error as { errors?: { instancePath: string; message?: string }[] };
    const found = (errors ?? []).map((e) => `${e.instancePath.slice(1)}: ${e.message ?? 'not valid'}`);
    throw new ConfigError([...new Set(found)].join('; ') || 'the environment is not valid');
  }
}

function url(variable: string, value: string, protocols: string[]): string | undefined {
  if (value === '') return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
    throw new ConfigError(`${variable}: must be an address that starts with ${protocols.join('// or ')}//`);
  return value;
}

function issuer(value: string): string | undefined {
  const found = url('OIDC_ISSUER', value, ['http:', 'https:']);
  if (found !== undefined && new URL(found).protocol === 'http:' && !isLoopback(new URL(found).hostname))
    throw new ConfigError('OIDC_ISSUER: must be an https address');
  return found;
}

function keys(read: Settings): string[] {
  const before = read.SYMBOLON_TEMPLATE_KEYS_BEFORE.split(',').filter((value) => value !== '');
  const isKey = (value: string) => Buffer.from(value, 'base64').length === 32;
  if (read.SYMBOLON_TEMPLATE_KEY === '') {
    if (before.length > 0)
      throw new ConfigError('SYMBOLON_TEMPLATE_KEYS_BEFORE: needs SYMBOLON_TEMPLATE_KEY');
    return [];
  }
  if (!isKey(read.SYMBOLON_TEMPLATE_KEY))
    throw new ConfigError('SYMBOLON_TEMPLATE_KEY: must be 32 bytes in base64');
  if (!before.every(isKey))
    throw new ConfigError('SYMBOLON_TEMPLATE_KEYS_BEFORE: must be 32 bytes in base64 each');
  return [read.SYMBOLON_TEMPLATE_KEY, ...before];
}

function fingerprint(read: Settings): Config['fingerprint'] {
  const address = url('FINGERPRINT_URL', read.FINGERPRINT_URL, ['http:']);
  if (address === undefined) return undefined;
  if (read.FINGERPRINT_TOKEN === '') throw new ConfigError('FINGERPRINT_TOKEN: not set');
  return { url: address.replace(/\/+$/, ''), token: read.FINGERPRINT_TOKEN };
}
