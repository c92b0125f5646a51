/** The written record of requests for those who supervise (Art 48(10), 51): what was done when by which authority. */
import { Type } from 'typebox';
import { handlingRecord } from '../../graph/rights/index.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { Record } from './schemas.ts';

export const record: Component = async (app, { resources }) => {
  const { config, graph } = resources;
  app.get(
    '/v1/rights/record',
    {
      schema: {
        tags: ['rights'],
        operationId: 'rightsRecord',
        summary: 'The written record of how requests were handled, oldest first; no personal data',
        querystring: Type.Object({
          request: Type.Optional(Type.String({ format: 'uuid' })),
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: Record },
      },
      ...secured({ roles: ['data-protection-officer'], operation: 'rights.supervise' }),
    },
    async ({ query }) => {
      const { request, cursor, limit = config.limits.pageSize } = query;
      const { items, next } = await handlingRecord(graph, {
        ...{ requestId: request ?? null, limit },
        after: cursor === undefined ? '' : readCursor(cursor),
      });
      return { items, next: next === null ? null : writeCursor(next) };
    },
  );
};
