/**
 * Somebody with a browser, without the browser: keeps cookies by path and life, follows redirects of the service and
 * signs in at its page, over inject. For tests of sessions that need neither port nor service.
 */
import type { LightMyRequestResponse } from 'fastify';
import type { App } from '../../server/app.ts';

export const HOST = '127.0.0.1:8080';

interface Kept {
  value: string;
  path: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
interface Sent {
  method?: Method;
  /** Undefined leaves out what a browser sends by itself. */
  headers?: Record<string, string | undefined>;
  payload?: string | object;
}

/** The page on which a person ends up. */
interface Seen {
  url: string;
  reply: LightMyRequestResponse;
}

export class Visitor {
  readonly jar = new Map<string, Kept>();
  /** Every body that came back, for tests of what must never be in one. */
  readonly bodies: string[] = [];
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** As a script of the service's own page would ask. */
  async ask(url: string, { method = 'GET', headers = {}, payload }: Sent = {}) {
    const path = url.split('?')[0] as string;
    const cookie = [...this.jar]
      .filter(([, kept]) => path.startsWith(kept.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const all = { host: HOST, 'sec-fetch-site': 'same-origin', cookie, ...headers };
    const sent = Object.entries(all).filter(([, value]) => value !== undefined);
    const reply = await this.#app.inject({
      ...{ method, url, headers: Object.fromEntries(sent) as Record<string, string> },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, path = '/', expires, maxAge } of reply.cookies)
      if (value === '' || maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now()))
        this.jar.delete(name);
      else this.jar.set(name, { value, path });
    this.bodies.push(reply.body);
    return reply;
  }

  /** Goes where the service leads, and stops at the first answer that is not a redirect. */
  async visit(url: string): Promise<Seen> {
    let at = url;
    for (let hops = 0; hops < 10; hops += 1) {
      const reply = await this.ask(at);
      const { location } = reply.headers;
      if (location === undefined) return { url: at, reply };
      const next = new URL(location, `http://${HOST}`);
      if (next.host !== HOST) return { url: next.href, reply };
      at = next.pathname + next.search;
    }
    throw new Error('redirected more than ten times');
  }

  /** From the link of the interface to the page that it leads back to. */
  async signIn(user: string, password: string, to = '/'): Promise<Seen> {
    const page = await this.visit(`/session/sign-in?to=${encodeURIComponent(to)}`);
    return await this.enter(page.url, user, password);
  }

  async enter(page: string, user: string, password: string): Promise<Seen> {
    const sent = await this.ask(page, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ user, password }).toString(),
    });
    if (sent.headers.location === undefined) return { url: page, reply: sent };
    const next = new URL(sent.headers.location, `http://${HOST}`);
    return await this.visit(next.pathname + next.search);
  }
}
