/** Routes that say why: of a match edge, and of a link with the comparisons that it rests on. */
import { explainEdge, explainLink } from '../../graph/portal/index.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { EXPLORERS, seen } from './access.ts';
import {
  EdgeExplanation,
  EdgeParams,
  ExplanationQuery,
  LinkExplanation,
  LinkParams,
} from './explanation-schemas.ts';
import { look } from './look.ts';

const PAIRS = 20;

export const explanations: Component = async (app, { resources }) => {
  app.get(
    '/v1/edges/:key/explanation',
    {
      schema: {
        tags: ['graph'],
        operationId: 'explainEdge',
        summary: 'Why two identities, documents or templates match',
        params: EdgeParams,
        response: { 200: EdgeExplanation },
      },
      ...secured({ ...EXPLORERS, operation: 'matches.explain' }),
    },
    async (request) => {
      const { key } = request.params;
      return seen(await look(resources, request.viewer, (sight) => explainEdge(sight, key)));
    },
  );

  app.get(
    '/v1/links/:id/explanation',
    {
      schema: {
        tags: ['links'],
        operationId: 'explainLink',
        summary: 'The comparisons that a link rests on, with rules, articles and sentences',
        params: LinkParams,
        querystring: ExplanationQuery,
        response: { 200: LinkExplanation },
      },
      ...secured({ ...EXPLORERS, operation: 'matches.explain' }),
    },
    async (request) => {
      const { cursor, limit = PAIRS } = request.query;
      const after = cursor === undefined ? '' : readCursor(cursor);
      const answer = seen(
        await look(resources, request.viewer, (sight) =>
          explainLink(sight, request.params.id, { after, limit }),
        ),
      );
      return { ...answer, next: answer.next === null ? null : writeCursor(answer.next) };
    },
  );
};
