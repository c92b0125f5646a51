/**
 * An API for tests that need no service: the real application with throw-away secrets, and tokens signed by its own
 * key. `graph` throws unless a test gives one.
 */
import { importJWK, SignJWT } from 'jose';
import { type Config, loadConfig } from '../../server/config.ts';
import { systemClock, uuids } from '../../server/platform/ids.ts';
import { openLog } from '../../server/platform/log.ts';
import { throwAwaySecrets } from '../../server/platform/secrets.ts';
import { demoClients, demoUsers } from '../../server/platform/sign-in/demo-identities.ts';
import { issuerUrl } from '../../server/platform/sign-in/index.ts';
import type { Resources } from '../../server/resources.ts';

/** No decision is picked by chance for a second look, unless a test wants it. */
export const unsampled = { SYMBOLON_REVIEW_SECOND_LOOK: '0' };

export function testResources(over: Partial<Resources> = {}, env: Record<string, string> = {}): Resources {
  const config: Config = loadConfig({ LOG_LEVEL: 'silent', SYMBOLON_OVERLOAD_MS: '0', ...unsampled, ...env });
  const refuse = () => Promise.reject(new Error('this test has no graph'));
  const graph = {
    read: refuse,
    write: refuse,
    statement: refuse,
    // biome-ignore lint/correctness/useYield: it only refuses
    stream: async function* () {
      await refuse();
    },
    close: async () => {},
  } as unknown as Resources['graph'];
  return {
    ...{ config, graph, log: openLog('silent', 'test'), clock: systemClock, ids: uuids },
    secrets: throwAwaySecrets(),
    ...over,
  };
}

/** Headers of a request by one of the demonstration identities, with other rights where `claims` gives some. */
export async function as(
  resources: Resources,
  name: string,
  purpose: string,
  claims: Record<string, unknown> = {},
): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokenOf(resources, name, { claims })}`, 'x-purpose': purpose };
}

/** An access token as the built-in issuer would give it, with changes for tests of forged ones. */
export async function tokenOf(
  resources: Resources,
  name: string,
  over: { claims?: Record<string, unknown>; header?: Record<string, unknown> } = {},
): Promise<string> {
  const identity = demoClients[name] ?? demoUsers[name];
  if (identity === undefined) throw new Error(`no demonstration identity ${name}`);
  const { label: _, ...claims } = identity;
  const key = resources.secrets.issuerKeys[0];
  if (key === undefined) throw new Error('no signing key');
  const now = Math.floor(resources.clock.now().getTime() / 1000);
  return await new SignJWT({
    ...{ ...claims, sub: name, iss: issuerUrl(resources), aud: resources.config.oidc.audience },
    ...{ iat: now, exp: now + 300 },
    ...over.claims,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid as string, ...over.header })
    .sign(await importJWK(key, 'ES256'));
}
