/**
 * Routes of what was known on a date: a link with its file, and the explorer's graph (Art 26, 34, 36(1)(f)). Rights are
 * those of today, asked of the colours of then; what has been erased since is known no more.
 */
import { Type } from 'typebox';
import { changesAround, graphAsKnown, linkAsKnown } from '../../graph/portal/index.ts';
import { historyView } from '../detector/index.ts';
import { type Component, linkNamed, secured } from '../platform/index.ts';
import { EXPLORERS, READERS, seen } from './access.ts';
import { ChangesAnswer, ChangesBody, KnownNodesAnswer, KnownNodesBody } from './graph-schemas.ts';
import { instantOf } from './instant.ts';
import { look } from './look.ts';
import { KnownLinkAnswer, KnownQuery } from './schemas.ts';

const LinkOrNumber = Type.Object({ id: Type.String({ minLength: 18, maxLength: 40 }) });

export const known: Component = async (app, { resources }) => {
  const now = () => resources.clock.now();

  app.get(
    '/v1/links/:id/known',
    {
      schema: {
        tags: ['review'],
        operationId: 'linkAsKnown',
        summary: 'A link with its file as known on a date, and its history up to then',
        description:
          'By id, or by the single identification number of its file; also where the link has ended since, as long as ' +
          'data of both its sides are held. Rights are those of today, asked of the colour of then.',
        params: LinkOrNumber,
        querystring: KnownQuery,
        response: { 200: KnownLinkAnswer },
      },
      ...secured({ ...READERS, operation: 'links.read' }),
    },
    async (request) => {
      const at = instantOf(request.query.at, now(), 'SYM_INVALID_QUERY');
      const by = linkNamed(request.params.id);
      const answer = seen(await look(resources, request.viewer, (sight) => linkAsKnown(sight, by, at)));
      return { ...answer, history: answer.history.map(historyView) };
    },
  );

  app.post(
    '/v1/graph/known',
    {
      schema: {
        tags: ['graph'],
        operationId: 'graphAsKnown',
        summary:
          'Nodes by id with the edges among them as known on a date; what was not known then is absent',
        description:
          'Match edges and templates are kept as they are now only, and left out. A link whose other side is withheld ' +
          'leads to a stub that names its system.',
        body: KnownNodesBody,
        response: { 200: KnownNodesAnswer },
      },
      ...secured({ ...EXPLORERS, operation: 'graph.explore' }),
    },
    async (request) => {
      const { ids, around = false } = request.body;
      const at = instantOf(request.body.at, now(), 'SYM_INVALID_BODY');
      return {
        at,
        ...(await look(resources, request.viewer, (sight) => graphAsKnown(sight, ids, { at, around }))),
      };
    },
  );

  app.post(
    '/v1/graph/changes',
    {
      schema: {
        tags: ['graph'],
        operationId: 'readChanges',
        summary: 'When something of the groups of nodes or of their links changed, oldest first',
        body: ChangesBody,
        response: { 200: ChangesAnswer },
      },
      ...secured({ ...EXPLORERS, operation: 'graph.explore' }),
    },
    async (request) =>
      await look(resources, request.viewer, (sight) =>
        changesAround(sight, request.body.ids, now().toISOString()),
      ),
  );
};
