/** Puts the session of the browser together: issuer, store, cookies. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Resources } from '../../resources.ts';
import { publicUrl } from '../sign-in/index.ts';
import { Cookies } from './cookies.ts';
import { RelyingParty } from './relying-party.ts';
import { refuseForeignPages } from './same-origin.ts';
import { type Session, Sessions } from './sessions.ts';
import { memorySessions, redisSessions } from './store.ts';

export interface BrowserSessions {
  cookies: Cookies;
  issuer: RelyingParty;
  sessions: Sessions;
  /** The session that a request brings along, once it is sure that a page of this service sent it. */
  of(request: FastifyRequest): Promise<Session | undefined>;
}

/** Set by the interface on requests that it makes by itself: they do not keep an unattended screen signed in. */
const UNATTENDED = 'x-unattended';

export function openSessions(resources: Resources, app: FastifyInstance): BrowserSessions {
  const { redis, clock } = resources;
  const store = redis === undefined ? memorySessions(() => clock.now().getTime()) : redisSessions(redis);
  const issuer = new RelyingParty(resources, app);
  const sessions = new Sessions(resources, store, issuer);
  const cookies = new Cookies(publicUrl(resources));
  return {
    ...{ cookies, issuer, sessions },
    of: async (request) => {
      const id = cookies.session(request);
      if (id === undefined) return undefined;
      refuseForeignPages(request);
      return await sessions.find(id, request.headers[UNATTENDED] === undefined);
    },
  };
}
