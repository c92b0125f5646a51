/** Claims: an officer takes a link for a quarter of an hour, so that two do not work on the same one. */
import { Type } from 'typebox';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { Claim } from './queue-schemas.ts';
import { LinkId } from './schemas.ts';

const officer = { roles: ['verifying-officer'], operation: 'review.decide' } as const;

export const claims: Component = async (app) => {
  app.put(
    '/v1/links/:id/claim',
    {
      schema: {
        tags: ['review'],
        operationId: 'claimLink',
        summary: 'Claim a link for fifteen minutes; again renews it',
        params: LinkId,
        response: { 200: Claim },
      },
      ...secured(officer),
    },
    async () => {
      throw problem('SYM_NOT_FOUND');
    },
  );
  app.delete(
    '/v1/links/:id/claim',
    {
      schema: {
        tags: ['review'],
        operationId: 'releaseLink',
        summary: 'Give a claimed link back; nothing happens where it is not one’s own',
        params: LinkId,
        response: { 204: Type.Null() },
      },
      ...secured(officer),
    },
    async () => {
      throw problem('SYM_NOT_FOUND');
    },
  );
};
