/**
 * This service as a client of the issuer (OpenID Connect): authorization code with PKCE, state and nonce, renewal of
 * tokens, and their revocation. The built-in issuer is asked within the process, without a socket; another one over
 * the network, after its discovery document.
 */
import type { FastifyInstance, InjectOptions } from 'fastify';
import * as client from 'openid-client';
import { problem } from '../../errors.ts';
import type { Resources } from '../../resources.ts';
import { issuerUrl, publicUrl } from '../sign-in/index.ts';

export interface Tokens {
  accessToken: string;
  refreshToken: string | undefined;
  /** Seconds that the access token still lives. */
  seconds: number;
}

/** What has to be remembered between the two halves of a sign-in. */
export interface SignInState {
  state: string;
  nonce: string;
  verifier: string;
}

/** The issuer said no, or what came back does not belong to what was asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const TIMEOUT_S = 10;

export class RelyingParty {
  readonly redirectUri: string;
  readonly #resources: Resources;
  readonly #app: FastifyInstance;
  #found: Promise<client.Configuration> | undefined;

  constructor(resources: Resources, app: FastifyInstance) {
    this.#resources = resources;
    this.#app = app;
    this.redirectUri = `${publicUrl(resources)}/signed-in`;
  }

  /** Address of the issuer's sign-in, and what to remember until the person comes back. */
  async begin(): Promise<{ address: string; remembered: SignInState }> {
    const { scope } = this.#resources.config.oidc.client;
    const [state, nonce, verifier] = [
      client.randomState(),
      client.randomNonce(),
      client.randomPKCECodeVerifier(),
    ];
    const address = client.buildAuthorizationUrl(await this.#issuer(), {
      ...{ scope, redirect_uri: this.redirectUri, response_type: 'code', state, nonce },
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, remembered: { state, nonce, verifier } };
  }

  /** The tokens for the code in the query with which the issuer sent the person back. */
  async finish(query: string, { state, nonce, verifier }: SignInState): Promise<Tokens> {
    const back = new URL(this.redirectUri);
    back.search = query;
    const issuer = await this.#issuer();
    return await asked(() =>
      client.authorizationCodeGrant(issuer, back, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      }),
    );
  }

  async renew(refreshToken: string): Promise<Tokens> {
    const issuer = await this.#issuer();
    const fresh = await asked(() => client.refreshTokenGrant(issuer, refreshToken));
    // An issuer that does not rotate goes on with the one it gave first.
    return { ...fresh, refreshToken: fresh.refreshToken ?? refreshToken };
  }

  /** Asks the issuer to forget what hangs on the token. It expires by itself when the issuer cannot do that. */
  async revoke(refreshToken: string): Promise<void> {
    const issuer = await this.#issuer();
    if (issuer.serverMetadata().revocation_endpoint !== undefined)
      await client.tokenRevocation(issuer, refreshToken, { token_type_hint: 'refresh_token' });
  }

  async #issuer(): Promise<client.Configuration> {
    this.#found ??= this.#discover().catch((error) => {
      this.#found = undefined;
      throw problem('SYM_ISSUER_UNAVAILABLE', { cause: error });
    });
    return await this.#found;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, client: own } = this.#resources.config.oidc;
    const address = new URL(issuerUrl(this.#resources));
    const proof = own.secret === undefined ? client.None() : client.ClientSecretBasic(own.secret);
    return client.discovery(address, own.id, undefined, proof, {
      timeout: TIMEOUT_S,
      // The configuration admits plain http on loopback only.
      ...(address.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
      ...(issuer === undefined ? { [client.customFetch]: this.#askedWithin } : {}),
    });
  }

  readonly #askedWithin: client.CustomFetch = async (url, { method, headers, body }) => {
    const payload = body == null ? {} : { payload: String(body) };
    const reply = await this.#app.inject({
      ...{ method: method as InjectOptions['method'] & string, url, headers: { ...headers } },
      ...payload,
    });
    return new Response(reply.statusCode === 204 ? null : reply.body, {
      status: reply.statusCode,
      headers: { 'content-type': String(reply.headers['content-type'] ?? '') },
    });
  };
}

type Answer = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;

async function asked(ask: () => Promise<Answer>): Promise<Tokens> {
  const answer = await ask().catch((error: unknown) => {
    throw isRefusal(error)
      ? new Refused('the issuer refused', { cause: error })
      : problem('SYM_ISSUER_UNAVAILABLE', { cause: error });
  });
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    seconds: answer.expiresIn() ?? 0,
  };
}

/** Answers that another try would not change; anything else is an issuer that is away or unwell. */
function isRefusal(error: unknown): boolean {
  if (error instanceof client.AuthorizationResponseError) return true;
  if (error instanceof client.ResponseBodyError) return error.status < 500;
  return (
    error instanceof client.ClientError &&
    [
      'OAUTH_INVALID_RESPONSE',
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
      'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
    ].includes(error.code ?? '')
  );
}
