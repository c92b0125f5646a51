/** The review queue: yellow links that the asker’s authorities must verify (Art 26(1), 29), and search in it. */
import { Type } from 'typebox';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { CAUSES, QueuePage, QueueQuestion } from './queue-schemas.ts';

const access = { roles: ['verifying-officer'], operation: 'review.read' } as const;

export const queue: Component = async (app, { resources }) => {
  const { config } = resources;
  app.get(
    '/v1/review/queue',
    {
      schema: {
        tags: ['review'],
        operationId: 'reviewQueue',
        summary: 'Yellow links that the asker’s authorities must verify',
        querystring: Type.Object({
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
          cause: Type.Optional(Type.Enum([...CAUSES])),
          system: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,30}$' })),
          claimed: Type.Optional(Type.Enum(['any', 'mine', 'free'])),
          order: Type.Optional(
            Type.Enum(['due', 'since'], {
              description: 'due: those with a time limit first, as it runs out',
            }),
          ),
        }),
        response: { 200: QueuePage },
      },
      ...secured(access),
    },
    async () => {
      throw problem('SYM_NOT_FOUND');
    },
  );
  app.post(
    '/v1/review/search',
    {
      schema: {
        tags: ['review'],
        operationId: 'searchQueue',
        summary: 'Search the queue by identification number, reference, document number or name',
        body: QueueQuestion,
        response: { 200: QueuePage },
      },
      ...secured(access),
    },
    async () => {
      throw problem('SYM_NOT_FOUND');
    },
  );
};
