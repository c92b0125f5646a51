/**
 * The built-in issuer in the API process: the provider under /oidc and its sign-in page under /sign-in. It answers
 * loopback callers that name a loopback host, nobody else, so that a page on the internet cannot reach it by giving
 * its own name this machine's address. Not mounted at all when OIDC_ISSUER names another issuer.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../../config.ts';
import { problem } from '../../errors.ts';
import type { Resources } from '../../resources.ts';
import { open } from '../policy/index.ts';
import { demoUsers } from './demo-identities.ts';
import { sendNotice, sendPage, signInPage } from './page.ts';
import { builtInProvider } from './provider.ts';
import { languageOf } from './words.ts';

const MOUNT = '/oidc';
/** Attempts a minute and address: enough for a person, too few for guessing 144-bit passwords. */
const ATTEMPTS = { max: 20, timeWindow: 60_000 };

export async function signIn(app: FastifyInstance, { resources }: { resources: Resources }): Promise<void> {
  if (resources.config.oidc.issuer !== undefined) return;
  const provider = builtInProvider(resources);
  const answer = provider.callback();
  app.addHook('onRequest', async (request) => {
    if (
      !isLoopback(request.ip.replace('::ffff:', '')) ||
      !isLoopback(request.hostname.replace(/^\[|\]$/g, ''))
    )
      throw problem('SYM_NOT_FOUND');
  });

  app.register(async (oidc) => {
    // The provider reads bodies itself.
    oidc.removeAllContentTypeParsers();
    oidc.addContentTypeParser('*', (_request, _payload, done) => done(null));
    oidc.all(`${MOUNT}/*`, open(), async (request, reply) => {
      const raw = request.raw as typeof request.raw & { originalUrl?: string };
      reply.hijack();
      // The mount is what the original address has more than the stripped one.
      raw.originalUrl = raw.url as string;
      raw.url = (raw.url as string).slice(MOUNT.length);
      await answer(raw, reply.raw);
    });
  });

  app.register(async (page) => {
    page.removeAllContentTypeParsers();
    page.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, new URLSearchParams(body as string)),
    );
    page.get<{ Params: { uid: string }; Querystring: { user?: string | string[] } }>(
      '/sign-in/:uid',
      open(),
      async (request, reply) => {
        if (!(await isRunning(request, reply))) return expired(reply, request);
        const { user } = request.query;
        const named = typeof user === 'string' && Object.hasOwn(demoUsers, user) ? user : '';
        const action = `/sign-in/${request.params.uid}`;
        return sendPage(reply, signInPage(languageOf(request), { action, user: named, failed: false }));
      },
    );
    page.post<{ Params: { uid: string }; Body: URLSearchParams }>(
      '/sign-in/:uid',
      { config: { ...open().config, rateLimit: ATTEMPTS }, bodyLimit: 4_096 },
      async (request, reply) => {
        if (!(await isRunning(request, reply))) return expired(reply, request);
        const user = request.body.get('user') ?? '';
        if (
          !passwordFits(
            Object.hasOwn(resources.secrets.users, user) ? resources.secrets.users[user] : undefined,
            request.body.get('password') ?? '',
          )
        )
          return sendPage(
            reply.code(401),
            signInPage(languageOf(request), {
              ...{ action: `/sign-in/${request.params.uid}`, failed: true },
              user: Object.hasOwn(demoUsers, user) ? user : '',
            }),
          );
        const next = await provider.interactionResult(request.raw, reply.raw, {
          login: { accountId: user, amr: ['pwd'] },
        });
        return reply.redirect(next, 303);
      },
    );
  });

  async function isRunning(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const found = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
    const { uid } = request.params as { uid: string };
    return found?.uid === uid;
  }
}

function expired(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return sendNotice(reply, request, { status: 404, notice: 'expired' });
}

/** Compares digests, so that neither length nor an unknown user shows in the time. */
function passwordFits(expected: string | undefined, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected ?? ''), digest(given)) && expected !== undefined && expected !== '';
}
