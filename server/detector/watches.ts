/** Standing alerts: links of which an officer wants to be told when they change. The event stream carries the news. */
import { Type } from 'typebox';
import { maySeeLink, type Viewer } from '../../graph/access/index.ts';
import { factsOf, type LinkDetail, unwatchLink, watchedBy, watchLink } from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { LinkId } from './schemas.ts';

const access = {
  roles: ['verifying-officer', 'investigator', 'portal-user'],
  operation: 'events.read',
} as const;

const Watched = Type.Object({
  linkId: Type.String(),
  at: Type.String({ description: 'Since when it is watched' }),
  changed: Type.Boolean({ description: 'It has changed, or ended, since it was noted as seen' }),
  colour: Type.Union([Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED']), Type.Null()], {
    description: 'Null where the link has ended, or may not be seen any more',
  }),
  systems: Type.Array(Type.String()),
});

export const watches: Component = async (app, { resources }) => {
  const { graph, clock } = resources;
  const tags = ['review'];
  const sees = (viewer: Viewer) => (link: LinkDetail) => maySeeLink(viewer, factsOf(link)) === 'FULL';

  app.put(
    '/v1/links/:id/watch',
    {
      schema: {
        tags,
        operationId: 'watchLink',
        summary: 'Be told when a link changes; again notes what it is now as seen',
        params: LinkId,
        response: { 204: Type.Null() },
      },
      ...secured(access),
    },
    async ({ params, viewer }, reply) => {
      const request = { linkId: params.id, by: viewer.subject, now: clock.now().toISOString() };
      if (!(await watchLink(graph, request, sees(viewer)))) throw problem('SYM_NOT_FOUND');
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/v1/links/:id/watch',
    {
      schema: {
        tags,
        operationId: 'unwatchLink',
        summary: 'No longer be told when a link changes',
        params: LinkId,
        response: { 204: Type.Null() },
      },
      ...secured(access),
    },
    async ({ params, viewer }, reply) => {
      await unwatchLink(graph, { linkId: params.id, by: viewer.subject });
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/v1/watches',
    {
      schema: {
        tags,
        operationId: 'watchedLinks',
        summary: 'Links that one watches, the latest first',
        response: { 200: Type.Object({ items: Type.Array(Watched) }) },
      },
      ...secured(access),
    },
    async ({ viewer }) => {
      const watched = await watchedBy(graph, viewer.subject, sees(viewer));
      return {
        items: watched.map(({ linkId, at, changed, link }) => ({
          ...{ linkId, at, changed },
          ...{ colour: link?.colour ?? null, systems: [...(link?.systems ?? [])] },
        })),
      };
    },
  );
};
