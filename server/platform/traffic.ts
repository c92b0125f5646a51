/**
 * What happens to every request: a time limit for sending it, a limit of requests a minute and subject, a stop while
 * the process is overloaded, security headers, and one line in the log with ids, route pattern, status and time.
 */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../errors.ts';
import type { Resources } from '../resources.ts';
import { sendProblem } from './problem/index.ts';

export const traffic = fp<{ resources: Resources }>(
  async (app, { resources }) => {
    const { receive, overload } = resources.config.budgets;
    limitReceiving(app, receive);
    if (overload > 0) await refuseWhenOverloaded(app, overload);
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      // Plain HTTP on loopback; the one who puts TLS in front sets HSTS there.
      strictTransportSecurity: false,
    });
    const { person, system } = resources.config.rates;
    await app.register(rateLimit, {
      timeWindow: 60_000,
      max: (request: FastifyRequest) => (request.viewer?.role === 'source-system' ? system : person),
      keyGenerator: (request) => request.viewer?.subject ?? request.ip,
      errorResponseBuilder: () => problem('SYM_RATE_LIMITED'),
    });
    app.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    });
    logAnswers(app);
  },
  { name: 'traffic' },
);

/** How long after its start a process is not judged: what delayed the loop until then was the start itself. */
const START_MS = 2_000;

/** Requests are answered 503 while the mean delay of the event loop over a second is above `milliseconds`. */
async function refuseWhenOverloaded(app: FastifyInstance, milliseconds: number): Promise<void> {
  let judgedFrom = Number.POSITIVE_INFINITY;
  app.addHook('onListen', async () => {
    judgedFrom = performance.now() + START_MS;
  });
  await app.register(underPressure, {
    maxEventLoopDelay: milliseconds,
    pressureHandler: (request, _reply, _type, delay) => {
      // After one block of a second nothing has been sampled yet; the library then says Infinity.
      if (delay === Number.POSITIVE_INFINITY || performance.now() < judgedFrom) return;
      // Whoever watches the service has to hear that it is busy, not that it is gone.
      if (!request.url.startsWith('/health/')) throw problem('SYM_OVERLOADED');
    },
  });
}

/** A slow sender holds a socket, not a worker: after the limit the request is answered 408 and cut. */
function limitReceiving(app: FastifyInstance, milliseconds: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const stop = (request: FastifyRequest) => clearTimeout(timers.get(request));
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.streaming === true || request.raw.complete) return;
    const timer = setTimeout(() => {
      if (request.raw.complete || reply.sent) return;
      reply.header('connection', 'close');
      sendProblem(reply, request, problem('SYM_REQUEST_TIMEOUT'));
      setTimeout(() => request.raw.destroy(), 100).unref();
    }, milliseconds);
    timers.set(request, timer.unref());
  });
  app.addHook('preValidation', async (request) => stop(request));
  app.addHook('onResponse', async (request) => stop(request));
  app.addHook('onRequestAbort', async (request) => stop(request));
}

function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const quiet = request.routeOptions.url?.startsWith('/health') === true;
    request.log[quiet ? 'debug' : 'info'](
      {
        method: request.method,
        // The pattern, not the address: that holds ids and search words.
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        subject: request.viewer?.subject,
        purpose: request.viewer?.purpose,
      },
      'answered',
    );
  });
}
