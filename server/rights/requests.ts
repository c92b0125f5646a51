/**
 * Requests of persons: opened by an officer of any Member State, listed by what is due first, read (Art 48(1)-(4)). Names
 * and statements come in bodies; addresses hold ids only. A request of another authority answers like one that is absent.
 */
import { Type } from 'typebox';
import { readSin } from '../../graph/detector/index.ts';
import { listRequests, openRequest, readRequest } from '../../graph/rights/index.ts';
import { problem } from '../errors.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured, type Viewer } from '../platform/index.ts';
import type { Resources } from '../resources.ts';
import { NewRequest, RequestPage, RightsRequest } from './schemas.ts';
import { headView, partiesFor, refused, requestView } from './view.ts';

export const handling = { roles: ['verifying-officer'], operation: 'rights.handle' } as const;
export const RequestId = Type.Object({ id: Type.String({ format: 'uuid' }) });
export const tags = ['rights'];

export const requests: Component = async (app, { resources }) => {
  const { config, graph, clock, ids } = resources;
  const now = () => clock.now().toISOString();

  app.post(
    '/v1/rights/requests',
    {
      schema: {
        tags,
        operationId: 'openRightsRequest',
        summary: 'Open a request of a person for access, rectification or erasure',
        description: 'By the number of the letter, by the authority that the letter names, or by neither.',
        headers: Type.Object({
          'idempotency-key': Type.Optional(
            Type.String({
              ...{ minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9._:-]+$' },
              description: 'Random: it stays when the data of the request are erased',
            }),
          ),
        }),
        body: NewRequest,
        response: { 200: RightsRequest, 201: RightsRequest },
      },
      ...secured(handling),
    },
    async (request, reply) => {
      const { viewer } = request;
      const { kind, sin, authorityRef, receivedAt, language, name, contact, statement } = request.body;
      const key = request.headers['idempotency-key'];
      const at = now();
      const outcome = await openRequest(graph, {
        ...{ id: ids.next(), dataId: ids.next(), entryId: ids.next(), now: at },
        ...{ kind, language, data: { name, contact, statement } },
        ...{ by: viewer.subject, authority: viewer.authority, state: stateOf(viewer) },
        key: key === undefined ? null : `${viewer.subject}|${key}`,
        receivedAt: receivedAt === undefined ? null : receiptOf(receivedAt, at),
        sin: sin === undefined ? null : sinOf(sin),
        authorityRef: authorityRef ?? null,
      });
      if (outcome.status === 'OTHER_REQUEST') throw problem('SYM_IDEMPOTENCY_KEY_REUSED');
      reply
        .code(outcome.status === 'OPENED' ? 201 : 200)
        .header('location', `/v1/rights/requests/${outcome.request.id}`)
        .header('etag', `"${outcome.request.revision}"`);
      return requestView(viewer, outcome.request, at);
    },
  );

  app.get(
    '/v1/rights/requests',
    {
      schema: {
        tags,
        operationId: 'listRightsRequests',
        summary: 'Requests that the asker’s authorities received or have to check, the one due first on top',
        querystring: Type.Object({
          state: Type.Optional(Type.Enum(['open', 'closed'])),
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: RequestPage },
      },
      ...secured(handling),
    },
    async ({ query, viewer }) => {
      const { state = 'open', cursor, limit = config.limits.pageSize } = query;
      const { items, next } = await listRequests(graph, {
        ...{ open: state === 'open', limit, after: cursor === undefined ? '' : readCursor(cursor) },
        authorities: viewer.authorities === '*' ? null : viewer.authorities,
      });
      const at = now();
      return {
        items: items.map((item) => headView(item, at)),
        next: next === null ? null : writeCursor(next),
      };
    },
  );

  app.get(
    '/v1/rights/requests/:id',
    {
      schema: {
        tags,
        operationId: 'readRightsRequest',
        summary: 'A request with its clocks and the steps that the law allows now',
        params: RequestId,
        response: { 200: RightsRequest },
      },
      ...secured(handling),
    },
    async ({ params, viewer }, reply) => {
      const request = await seenRequest(resources, viewer, params.id);
      reply.header('etag', `"${request.revision}"`);
      return requestView(viewer, request, now());
    },
  );
};

/** The request where the viewer acts for one of its parties; SYM_NOT_FOUND otherwise. */
export async function seenRequest({ graph }: Resources, viewer: Viewer, id: string) {
  const request = await readRequest(graph, id);
  if (request === undefined || partiesFor(viewer)(request).length === 0) throw problem('SYM_NOT_FOUND');
  return request;
}

/** Number of a letter as it is stored; a check character that does not fit is refused with the field's name. */
export function sinOf(given: string): string {
  const sin = readSin(given);
  if (sin === undefined)
    throw problem('SYM_INVALID_BODY', {
      errors: [{ pointer: '/sin', code: 'CHECK_DIGIT', detail: 'not a number whose check character fits' }],
    });
  return sin;
}

function stateOf({ state }: Viewer): string {
  if (state === undefined)
    throw refused({ article: '48(1)', reason: 'Requests are received by authorities of a Member State.' });
  return state;
}

function receiptOf(given: string, now: string): string {
  const receivedAt = new Date(given).toISOString();
  if (receivedAt > now)
    throw problem('SYM_INVALID_BODY', {
      errors: [{ pointer: '/receivedAt', code: 'IN_FUTURE', detail: 'must not be after now' }],
    });
  return receivedAt;
}
