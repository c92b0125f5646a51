/** Claims: an officer takes a link for a quarter of an hour, so that two do not work on the same one. */
import { Type } from 'typebox';
import type { Viewer } from '../../graph/access/index.ts';
import { type Claim as ClaimDetail, claimLink, releaseLink } from '../../graph/detector/index.ts';
import { type Problem, problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { Claim } from './queue-schemas.ts';
import { LinkId } from './schemas.ts';
import { may } from './view.ts';

const officer = { roles: ['verifying-officer'], operation: 'review.decide' } as const;

export const claims: Component = async (app, { resources }) => {
  const { graph, clock } = resources;
  const tags = ['review'];
  const claimOf = (linkId: string, viewer: Viewer) => ({
    ...{ linkId, by: viewer.subject, now: clock.now().toISOString() },
  });

  app.put(
    '/v1/links/:id/claim',
    {
      schema: {
        tags,
        operationId: 'claimLink',
        summary: 'Claim a link for fifteen minutes; again renews it',
        params: LinkId,
        response: { 200: Claim },
      },
      ...secured(officer),
    },
    async ({ params, viewer }) => {
      const outcome = await claimLink(graph, claimOf(params.id, viewer), may(viewer));
      if (outcome.status === 'NOT_FOUND') throw problem('SYM_NOT_FOUND');
      if (outcome.status === 'HELD') throw claimed(outcome.claim);
      return { ...outcome.claim, mine: true };
    },
  );

  app.delete(
    '/v1/links/:id/claim',
    {
      schema: {
        tags,
        operationId: 'releaseLink',
        summary: 'Give a claimed link back; nothing happens where it is not one’s own',
        params: LinkId,
        response: { 204: Type.Null() },
      },
      ...secured(officer),
    },
    async ({ params, viewer }, reply) => {
      if (!(await releaseLink(graph, claimOf(params.id, viewer), may(viewer))))
        throw problem('SYM_NOT_FOUND');
      return reply.code(204).send(null);
    },
  );
};

/** The refusal while somebody else holds the claim: who and how long, so that one can ask or wait. */
export function claimed({ by, until }: ClaimDetail): Problem {
  return problem('SYM_CLAIMED', {
    detail: 'Another officer has claimed this link. Wait until the claim ends, or ask for it.',
    members: { claim: { by, until, mine: false } },
  });
}
