/**
 * The built-in OpenID provider of the default set-up: client credentials for machines, authorization code with PKCE
 * for the browser, access tokens as signed JWTs for one audience, short-lived. State is in memory: a restart asks
 * people to sign in again, while the signing key in the secrets file keeps tokens valid.
 * For production set OIDC_ISSUER; this provider serves loopback only.
 */

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessToken, ClientCredentials, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { errors, Provider } from 'oidc-provider';
import { BROWSER_CLIENT } from '../../config.ts';
import type { Resources } from '../../resources.ts';
import { demoClients, demoUsers, type Identity } from './demo-identities.ts';
import { issuerUrl, publicUrl } from './issuer-url.ts';
import { memoryStore } from './memory-store.ts';

export const MACHINE_TOKEN_S = 900;
export const PERSON_TOKEN_S = 300;
const SCOPE = 'api';

const providers = new WeakMap<Resources, Provider>();

/** The one issuer of a process: its routes and the sign-out share what it remembers. */
export function builtInProvider(resources: Resources): Provider {
  const known = providers.get(resources);
  if (known !== undefined) return known;
  const provider = new Provider(issuerUrl(resources), settings(resources));
  provider.on('server_error', (_ctx, error) => resources.log.error({ err: error }, 'sign-in failed'));
  providers.set(resources, provider);
  return provider;
}

const SESSION_COOKIE = '_session';

/** The issuer forgets the person whose browser asks, so that the next sign-in asks for a password again. */
export async function endAtBuiltInIssuer(
  resources: Resources,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const id = request.cookies[SESSION_COOKIE];
  if (id === undefined) return;
  const session = await builtInProvider(resources).Session.find(id);
  await session?.destroy();
  for (const name of [SESSION_COOKIE, `${SESSION_COOKIE}.sig`]) reply.clearCookie(name, { path: '/' });
}

function settings(resources: Resources): Configuration {
  const { config, secrets } = resources;
  return {
    adapter: memoryStore(() => resources.clock.now().getTime()),
    jwks: { keys: secrets.issuerKeys as never },
    cookies: {
      keys: secrets.cookieKeys,
      short: { httpOnly: true, sameSite: 'lax' },
      long: { httpOnly: true, sameSite: 'lax' },
    },
    clients: [...machineClients(secrets.clients), browserClient(publicUrl(resources))],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    scopes: ['openid', SCOPE],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    responseTypes: ['code'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => config.oidc.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== config.oidc.audience) throw new errors.InvalidTarget();
          return {
            ...{ scope: SCOPE, audience: config.oidc.audience, accessTokenFormat: 'jwt' as const },
            jwt: { sign: { alg: 'ES256' as const } },
          };
        },
      },
    },
    ttl: {
      AccessToken: PERSON_TOKEN_S,
      ClientCredentials: MACHINE_TOKEN_S,
      ...{
        AuthorizationCode: 60,
        IdToken: PERSON_TOKEN_S,
        Interaction: 600,
        Session: 8 * 3600,
        Grant: 8 * 3600,
      },
      RefreshToken: 8 * 3600,
    },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // The session of the service decides how long tokens are renewed; the issuer's own is over with the sign-in.
    expiresWithSession: async () => false,
    findAccount: (_ctx, sub) =>
      Object.hasOwn(demoUsers, sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
    extraTokenClaims: (_ctx, token) => claimsOf(token),
    loadExistingGrant: grantOf(config.oidc.audience),
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    renderError: (ctx, out) => {
      // The provider's own page would carry an inline style.
      ctx.type = 'text';
      ctx.body = `${out.error}: ${out.error_description ?? ''}`;
    },
  };
}

function machineClients(secrets: Record<string, string>) {
  return Object.keys(demoClients).map((client_id) => ({
    ...{ client_id, client_secret: secrets[client_id] as string, grant_types: ['client_credentials'] },
    ...{ redirect_uris: [], response_types: [], scope: SCOPE },
    token_endpoint_auth_method: 'client_secret_basic' as const,
  }));
}

function browserClient(base: string) {
  return {
    ...{
      client_id: BROWSER_CLIENT,
      token_endpoint_auth_method: 'none' as const,
      application_type: 'web' as const,
    },
    ...{ grant_types: ['authorization_code', 'refresh_token'], response_types: ['code' as const] },
    redirect_uris: [`${base}/signed-in`],
    scope: `openid ${SCOPE}`,
  };
}

/** What the API needs to know of the bearer: role, authority and rights; never a name. */
function claimsOf(token: AccessToken | ClientCredentials): Record<string, unknown> {
  const identity: Identity | undefined =
    'accountId' in token && token.accountId !== undefined
      ? demoUsers[token.accountId]
      : demoClients[token.clientId ?? ''];
  if (identity === undefined) return {};
  const { label: _, ...claims } = identity;
  return claims;
}

/** The service's own browser client needs no consent page: it is the same service. */
function grantOf(audience: string) {
  return async (ctx: KoaContextWithOIDC) => {
    const { client, session, provider, result } = ctx.oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
    if (known !== undefined) {
      const found = await provider.Grant.find(known);
      if (found !== undefined) return found;
    }
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope(`openid ${SCOPE}`);
    grant.addResourceScope(audience, SCOPE);
    await grant.save();
    return grant;
  };
}
