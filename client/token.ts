/** Access tokens by client credentials: fetched when needed, kept until shortly before they expire. */
import { ServiceUnreachable } from './problem.ts';

/** Gives a token; `renew` says that the one given last was refused. */
export type TokenSource = (renew?: boolean) => Promise<string>;

export interface Credentials {
  clientId: string;
  clientSecret: string;
  /** Token endpoint, `<issuer>/token`. */
  tokenUrl: string;
}

const EARLY_MS = 30_000;

export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

export function clientCredentials(credentials: Credentials, send: typeof fetch = fetch): TokenSource {
  let known: { token: string; until: number } | undefined;
  let running: Promise<string> | undefined;
  return async (renew = false) => {
    if (renew) known = undefined;
    if (known !== undefined && Date.now() < known.until) return known.token;
    running ??= request(credentials, send)
      .then(({ token, seconds }) => {
        known = { token, until: Date.now() + seconds * 1000 - EARLY_MS };
        return token;
      })
      .finally(() => {
        running = undefined;
      });
    return await running;
  };
}

async function request(
  { clientId, clientSecret, tokenUrl }: Credentials,
  send: typeof fetch,
): Promise<{ token: string; seconds: number }> {
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  let answer: Response;
  try {
    answer = await send(tokenUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(pair)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
  } catch (cause) {
    throw new ServiceUnreachable(`no answer from ${new URL(tokenUrl).origin}`, { cause });
  }
  if (!answer.ok) throw new SignInRefused(`sign-in of ${clientId} was refused (${answer.status})`);
  const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
  return { token: access_token, seconds: expires_in };
}
