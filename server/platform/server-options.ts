/** Options of the HTTP server that protect it: limits of time and size, harmless ids, no guessing. */
import { randomUUID } from 'node:crypto';
import {
  type FastifyHttpOptions,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RawServerDefault,
} from 'fastify';
import type { Resources } from '../resources.ts';
import { sendProblem, toProblem } from './problem/index.ts';

export function serverOptions({ config, log }: Resources): FastifyHttpOptions<RawServerDefault> {
  return {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.bodyBytes,
    // Streams of records last as long as they last: `receiving` below limits every other request.
    requestTimeout: 0,
    keepAliveTimeout: 10_000,
    http: { headersTimeout: 15_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 },
    // Addresses that cannot be read get no route, and so no error handler.
    frameworkErrors: (error, request, reply) => {
      sendProblem(reply as FastifyReply, request as FastifyRequest, toProblem(error));
    },
    routerOptions: { maxParamLength: 256 },
    // A sender must not choose what stands in our log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    exposeHeadRoutes: false,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  };
}
