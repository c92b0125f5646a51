/**
 * The typed client of the API, for the command line and the browser alike. Paths, parameters and answers come from
 * the generated description; token, purpose and case are added to every request; whatever is not a good answer is
 * thrown as ApiProblem, ServiceUnreachable or SignInRefused. A request that its own `signal` ends throws what the
 * signal says, so that an abandoned question is not taken for a service that is away.
 *
 * ```ts
 * const api = connect({ baseUrl, token: clientCredentials({ clientId, clientSecret, tokenUrl }), purpose: 'RECORD_KEEPING' });
 * const page = await data(api.GET('/v1/records', { params: { query: { limit: 50 } } }));
 * ```
 */
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './generated/schema.d.ts';
import { passed, ServiceUnreachable } from './problem.ts';
import type { TokenSource } from './token.ts';

export type { components, paths } from './generated/schema.d.ts';
export { ApiProblem, type ProblemDocument, ServiceUnreachable } from './problem.ts';
export type { ModelReport } from './report.ts';
export { type Credentials, clientCredentials, SignInRefused, type TokenSource } from './token.ts';

export interface ConnectOptions {
  /** Address of the API, such as `http://127.0.0.1:8080`. */
  baseUrl: string;
  /** Absent in a page of the service itself: the session cookie says who asks. */
  token?: TokenSource;
  /** Purpose of the requests, sent as X-Purpose. */
  purpose: string;
  /** Reference of the case, sent as X-Case. */
  caseRef?: string;
  fetch?: typeof fetch;
}

export interface Api extends Client<paths> {
  /** A request that the description cannot type, such as a stream of records; same headers, same errors. */
  send(path: string, init?: RequestInit & { duplex?: 'half' }): Promise<Response>;
  /** The same connection under another purpose or case. */
  under(purpose: string, caseRef?: string): Api;
}

export function connect(options: ConnectOptions): Api {
  const { baseUrl, token, purpose, caseRef } = options;
  const send = askingAgain(options.fetch ?? fetch);
  const stamp = async (headers: Headers): Promise<void> => {
    if (token !== undefined) headers.set('authorization', `Bearer ${await token()}`);
    headers.set('x-purpose', purpose);
    if (caseRef !== undefined) headers.set('x-case', caseRef);
  };
  const received = async (answer: Response): Promise<Response> => {
    // The key of the issuer changed or the token was withdrawn: the next request signs in anew.
    if (answer.status === 401) await token?.(true).catch(() => {});
    return await passed(answer);
  };
  const unanswered = (cause: unknown): Error =>
    cause instanceof Error && cause.name === 'AbortError'
      ? cause
      : new ServiceUnreachable(`no answer from ${new URL(baseUrl).origin}`, { cause });

  const middleware: Middleware = {
    onRequest: async ({ request }) => {
      await stamp(request.headers);
      return request;
    },
    onResponse: async ({ response }) => received(response),
    onError: ({ error }) => unanswered(error),
  };
  const client = createClient<paths>({ baseUrl, fetch: (request) => send(request) });
  client.use(middleware);

  return {
    ...client,
    send: async (path, init = {}) => {
      const headers = new Headers(init.headers);
      await stamp(headers);
      const answer = await send(new URL(path, baseUrl), { ...init, headers }).catch((cause: unknown) => {
        throw unanswered(cause);
      });
      return await received(answer);
    },
    under: (otherPurpose, otherCase) => {
      const { caseRef: _, ...rest } = options;
      return connect({
        ...rest,
        purpose: otherPurpose,
        ...(otherCase === undefined ? {} : { caseRef: otherCase }),
      });
    },
  };
}

/**
 * A connection that was kept may be closed by the server in the moment in which it is used again: nothing has been done
 * then, and a question is asked once more.
 */
function askingAgain(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    try {
      return await send(input, init);
    } catch (error) {
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      if (method !== 'GET' || (code !== 'ECONNRESET' && code !== 'UND_ERR_SOCKET')) throw error;
      return await send(input, init);
    }
  };
}

/** The body of a good answer; what is not good has been thrown by then. */
export async function data<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
