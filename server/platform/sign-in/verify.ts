/**
 * Verification of access tokens (RFC 8725, RFC 9068): fixed algorithms, type, issuer, audience and a short life; keys
 * only from the issuer's own set. Whatever is wrong with a token, the answer is the same: it is not one.
 */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { ROLES, type Role, type Scope, type Viewer } from '../../../graph/access/index.ts';
import type { Clock } from '../ids.ts';

/** Who asks; purpose and case are stated by each request. */
export type Principal = Omit<Viewer, 'purpose' | 'caseRef'>;
export type TokenVerifier = (token: string) => Promise<Principal | undefined>;

export const ALGORITHMS = ['ES256', 'EdDSA'];
const MAX_TOKEN_LENGTH = 8_192;
const CLOCK_TOLERANCE_S = 5;

export interface VerifierOptions {
  issuer: string;
  audience: string;
  maxTokenSeconds: number;
  keys: JWTVerifyGetKey;
  clock: Clock;
}

export function tokenVerifier(options: VerifierOptions): TokenVerifier {
  return async (token) => {
    if (token.length > MAX_TOKEN_LENGTH) return undefined;
    try {
      const { payload } = await jwtVerify(token, options.keys, {
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        issuer: options.issuer,
        audience: options.audience,
        requiredClaims: ['sub', 'iat', 'exp', 'role'],
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: options.clock.now(),
      });
      return principalOf(payload, options);
    } catch {
      return undefined;
    }
  };
}

export function localKeys(keys: JWK[]): JWTVerifyGetKey {
  return createLocalJWKSet({ keys });
}

/** Keys of a foreign issuer, found through its discovery document; known keys go on working while it is away. */
export function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= discover(issuer).catch((error) => {
      found = undefined;
      throw error;
    });
    return (await found)(header, token);
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const reply = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
  });
  const document = (await reply.json()) as { issuer?: string; jwks_uri?: string };
  if (!reply.ok || document.issuer !== issuer || document.jwks_uri === undefined)
    throw new Error('the issuer has no usable discovery document');
  return createRemoteJWKSet(new URL(document.jwks_uri), { cacheMaxAge: 600_000, timeoutDuration: 5_000 });
}

function principalOf(claims: JWTPayload, options: VerifierOptions): Principal | undefined {
  const { sub, iat, exp, role, authority, authorities, state, systems, training } = claims;
  const now = options.clock.now().getTime() / 1000;
  if (sub === undefined || sub === '' || iat === undefined || exp === undefined) return undefined;
  if (exp - iat > options.maxTokenSeconds || iat > now + CLOCK_TOLERANCE_S) return undefined;
  if (!ROLES.includes(role as Role)) return undefined;
  const rights = (systems ?? {}) as { read?: unknown; write?: unknown };
  return {
    subject: sub,
    role: role as Role,
    authority: typeof authority === 'string' ? authority : '',
    authorities: scopeOf(authorities),
    ...(typeof state === 'string' ? { state } : {}),
    systems: { read: scopeOf(rights.read), write: scopeOf(rights.write) },
    ...(Array.isArray(training) ? { training: training.filter((item) => typeof item === 'string') } : {}),
  };
}

/** What is not understood gives nothing. */
function scopeOf(claim: unknown): Scope {
  if (claim === '*') return '*';
  return Array.isArray(claim) && claim.every((item) => typeof item === 'string') ? claim : [];
}
