/** The links around a link, and which decisions they would let pass, for those who may read the evidence (Art 29(6)). */
import { linkIn, vicinityOf } from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { LinkId } from './schemas.ts';
import { Surroundings } from './surroundings-schemas.ts';
import { seesEvidence } from './view.ts';

export const surroundings: Component = async (app, { resources }) => {
  app.get(
    '/v1/links/:id/surroundings',
    {
      schema: {
        tags: ['review'],
        operationId: 'linkSurroundings',
        summary: 'The links around a link, and which options they would let pass (Art 29(6))',
        params: LinkId,
        response: { 200: Surroundings },
      },
      ...secured({ roles: ['verifying-officer', 'investigator'], operation: 'matches.explain' }),
    },
    async ({ params, viewer }) =>
      await resources.graph.read(async (tx) => {
        const link = await linkIn(tx, params.id);
        if (link === undefined || !seesEvidence(viewer, link)) throw problem('SYM_NOT_FOUND');
        const { groups, links, preview, truncated } = await vicinityOf(tx, viewer, link);
        return {
          ...{ groups, preview, truncated },
          links: links.map(({ id, colour, redKind, automatic, since, visibility, a, b, self }) => {
            // Of a link known by name only nothing but colour and systems is told (Art 26(2), 34(a)-(b)).
            const full = visibility === 'FULL';
            return {
              ...{ id, colour, visibility, groups: [a, b], self },
              redKind: full ? (redKind ?? null) : null,
              automatic: full ? automatic : null,
              since: full ? since : null,
            };
          }),
        };
      }),
  );
};
