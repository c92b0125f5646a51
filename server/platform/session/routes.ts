/**
 * Signing in and out with a browser: /session says who one is, /session/sign-in leads to the issuer, /signed-in is
 * where the issuer sends people back to. No answer holds a token.
 */
import { type Static, Type } from 'typebox';
import { isLoopback } from '../../config.ts';
import { problem } from '../../errors.ts';
import type { Component } from '../component.ts';
import { open, purposesOf } from '../policy/index.ts';
import { toProblem } from '../problem/index.ts';
import { ReviewRules } from '../review-policy.ts';
import { endAtBuiltInIssuer, publicUrl, STYLE, sendNotice, type TokenVerifier } from '../sign-in/index.ts';
import { localPath } from './local-path.ts';
import type { BrowserSessions } from './open.ts';
import { Refused, type SignInState } from './relying-party.ts';
import { refuseForeignPages } from './same-origin.ts';
import { seal, unseal } from './seal.ts';

const Scope = Type.Union([Type.Literal('*'), Type.Array(Type.String())]);
const Session = Type.Object({
  subject: Type.String(),
  role: Type.String(),
  authority: Type.String(),
  authorities: Scope,
  state: Type.Optional(Type.String()),
  systems: Type.Object({ read: Scope, write: Scope }),
  purposes: Type.Array(
    Type.Object({ purpose: Type.String(), meaning: Type.String(), operations: Type.Array(Type.String()) }),
  ),
  review: ReviewRules,
  learning: Type.Boolean(),
  expiresAt: Type.String({ format: 'date-time', description: 'End of the session, whatever one does' }),
  idleSeconds: Type.Integer({ description: 'Without requests the session ends after these' }),
});
const To = Type.Object({ to: Type.Optional(Type.String({ description: 'Page to return to' })) });

/** Names the cookie of a running sign-in when it is sealed. */
const SIGN_IN = 'sign-in';

type Options = { sessions: BrowserSessions; verifier: TokenVerifier };

export const sessionRoutes =
  ({ sessions: browser, verifier }: Options): Component =>
  async (app, { resources }) => {
    const { cookies, issuer, sessions } = browser;
    const { sessionKey } = resources.secrets;
    const home = publicUrl(resources);
    const builtIn = resources.config.oidc.issuer === undefined;

    app.get(
      '/session',
      {
        ...open(),
        schema: {
          ...{ operationId: 'readSession', summary: 'Who is signed in with this browser' },
          response: { 200: Session },
        },
      },
      async (request) => {
        const session = await browser.of(request);
        const who = session && (await verifier(session.accessToken));
        if (!session || !who) throw problem('SYM_UNAUTHENTICATED', { detail: 'Nobody is signed in here.' });
        return {
          ...who,
          purposes: purposesOf(who),
          review: resources.config.review,
          learning: resources.config.learning,
          expiresAt: new Date(session.endsAt).toISOString(),
          idleSeconds: resources.config.session.idle / 1000,
        } as Static<typeof Session>;
      },
    );

    app.register(async (pages: typeof app) => {
      // Here a person looks at the address line: what goes wrong is told on a page, with the way back.
      pages.setErrorHandler((error, request, reply) => {
        const { code, statusCode } = toProblem(error);
        request.log.error({ err: error, code }, 'a sign-in failed');
        return sendNotice(reply, request, { status: statusCode, notice: 'unavailable', code });
      });
      pages.get('/session/sign-in', { ...open(), schema: { querystring: To } }, async (request, reply) => {
        const to = localPath(request.query.to);
        // Cookies of `localhost` are not those of `127.0.0.1`, where the issuer sends people back to.
        if (builtIn && request.host !== new URL(home).host && isLoopback(request.hostname))
          return reply.redirect(`${home}/session/sign-in?to=${encodeURIComponent(to)}`, 303);
        const { address, remembered } = await issuer.begin();
        if (builtIn) await endAtBuiltInIssuer(resources, request, reply);
        cookies.setSignIn(reply, seal(sessionKey, SIGN_IN, { ...remembered, to }));
        return reply.redirect(address, 303);
      });

      pages.get('/signed-in', open(), async (request, reply) => {
        const cookie = cookies.signIn(request);
        const begun = cookie && unseal<SignInState & { to: string }>(sessionKey, SIGN_IN, cookie);
        cookies.clearSignIn(reply);
        if (!begun) return sendNotice(reply, request, { status: 400, notice: 'expired' });
        try {
          const tokens = await issuer.finish(new URL(request.url, home).search, begun);
          if ((await verifier(tokens.accessToken)) === undefined)
            throw new Refused('the token of the issuer gives no rights here');
          const former = cookies.session(request);
          cookies.setSession(reply, await sessions.open(tokens));
          if (former !== undefined) await sessions.end(former);
          // From here on this session counts; the issuer must not sign in the next person as this one.
          if (builtIn) await endAtBuiltInIssuer(resources, request, reply);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          request.log.warn({ err: error }, 'a sign-in was refused');
          return sendNotice(reply, request, { status: 403, notice: 'refused' });
        }
        return reply.redirect(begun.to, 303);
      });
    });

    app.post(
      '/session/sign-out',
      {
        ...open(),
        schema: {
          ...{ operationId: 'signOut', summary: 'End the session of this browser' },
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        refuseForeignPages(request);
        const id = cookies.session(request);
        // Also when the session cannot be ended now: this browser no longer has it.
        cookies.clearSession(reply);
        if (id !== undefined) await sessions.end(id);
        if (builtIn) await endAtBuiltInIssuer(resources, request, reply);
        return reply.code(204).send(null);
      },
    );

    app.get('/session/style.css', open(), async (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(STYLE),
    );
  };
