import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyRing, openSealed, SealError, seal } from '../graph/biometrics/index.ts';
import { ConfigError, loadConfig } from './config.ts';
import { serviceAddresses } from './platform/local-services.ts';
import { describeError } from './platform/log.ts';
import { forgetTemplateKeys, openSecrets, renewTemplateKey, type Secrets } from './platform/secrets.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', port: 8080, redisUrl: undefined });
  });

  it.each([
    ['SYMBOLON_PORT', 'eighty'],
    ['SYMBOLON_PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://x'],
    ['REDIS_URL', 'localhost:6379'],
    ['OIDC_ISSUER', 'http://issuer.example'],
    ['SYMBOLON_TEMPLATE_KEY', 'c2hvcnQ='],
    ['SYMBOLON_HOST', '0.0.0.0'],
    ['SYMBOLON_PAGE_SIZE', '1000'],
  ])('names the variable %s when it is "%s"', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => loadConfig({ [name]: value })).toThrow(name);
  });

  it('listens on any address once another issuer is set', () => {
    const config = loadConfig({ SYMBOLON_HOST: '0.0.0.0', OIDC_ISSUER: 'https://issuer.example' });
    expect(config.host).toBe('0.0.0.0');
  });
});

describe('the secrets file', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'symbolon-secrets-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));
  const file = () => join(home, 'secrets.json');
  const plain = ({ templateKeys, ...secrets }: Secrets) => ({ ...secrets, keyId: templateKeys().id });
  const config = (env: Record<string, string> = {}) => loadConfig({ SYMBOLON_HOME: home, ...env });

  it('is made once, for the owner only, and stays the same', async () => {
    const first = await openSecrets(config());
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const text = readFileSync(file(), 'utf8');
    expect(plain(await openSecrets(config()))).toEqual(plain(first));
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(existsSync(`${file()}.lock`)).toBe(false);
  });

  it('keeps what provisioning wrote, and is the same for processes that start together', async () => {
    writeFileSync(
      file(),
      JSON.stringify({ neo4j: { user: 'neo4j', password: 'pw' }, redis: { password: 'rp' } }),
    );
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => openSecrets(config())));
    expect(plain(b as Secrets)).toEqual(plain(a as Secrets));
    expect(plain(c as Secrets)).toEqual(plain(a as Secrets));
    expect(a?.services).toEqual({ neo4jPassword: 'pw', redisPassword: 'rp' });
    expect(JSON.parse(readFileSync(file(), 'utf8')).neo4j).toEqual({ user: 'neo4j', password: 'pw' });
  });

  it('gives way to the key of the environment', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const { templateKeys } = await openSecrets(config({ SYMBOLON_TEMPLATE_KEY: key }));
    expect(templateKeys().id).toBe(keyRing([Buffer.alloc(32, 7)]).id);
    await expect(renewTemplateKey(config({ SYMBOLON_TEMPLATE_KEY: key }))).rejects.toThrow(ConfigError);
  });

  it('a new key is taken by who holds the old one, and opens what that sealed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { templateKeys } = await openSecrets(config());
    const before = templateKeys();
    const sealed = seal(Buffer.from('features'), before, 'r', 't');
    await renewTemplateKey(config());
    vi.setSystemTime(Date.now() + 2_000);
    const after = templateKeys();
    expect(after.id).not.toBe(before.id);
    expect(Buffer.from(openSealed(sealed.bytes, after, 'r', 't')).toString()).toBe('features');
    await expect(forgetTemplateKeys(config(), before.id)).rejects.toThrow('changed meanwhile');
    await forgetTemplateKeys(config(), after.id);
    vi.setSystemTime(Date.now() + 2_000);
    expect(templateKeys().id).toBe(after.id);
    expect(() => openSealed(sealed.bytes, templateKeys(), 'r', 't')).toThrow(SealError);
    vi.useRealTimers();
  });

  it('is never quoted when it is broken', async () => {
    writeFileSync(file(), '{"templateKey": "canary');
    await expect(openSecrets(config())).rejects.toThrow(/cannot be read/);
    await expect(openSecrets(config())).rejects.not.toThrow(/canary/);
  });

  it('leads to provisioned services, and says what is missing without them', async () => {
    const secrets = await openSecrets(config());
    expect(() => serviceAddresses(config(), secrets)).toThrow(/NEO4J_URI/);
    const given = config({ NEO4J_URI: 'bolt://127.0.0.1:7687' });
    expect(() => serviceAddresses(given, secrets)).toThrow(/NEO4J_PASSWORD/);
  });
});

describe('the log', () => {
  it('keeps no message of a foreign error, which may quote data', () => {
    const cause = new Error('Node already exists with name = Ivan Petrov');
    const described = JSON.stringify(describeError(new Error('{"names": "Ivan"}', { cause })));
    expect(described).not.toContain('Ivan');
    expect(described).toContain('config.test.ts');
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({
      message: 'x is not a function',
    });
  });
});
