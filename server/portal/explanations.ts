/** Routes that say why: of a match edge, and of a link with the comparisons that it rests on. */
import { explainEdge, explainLink, explainPair } from '../../graph/portal/index.ts';
import { listSystems } from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { EXPLORERS, seen } from './access.ts';
import {
  EdgeExplanation,
  ExplanationQuery,
  LinkExplanation,
  LinkParams,
  PairExplanation,
  PairOfIds,
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
        params: PairOfIds,
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
    '/v1/pairs/:key/explanation',
    {
      schema: {
        tags: ['graph'],
        operationId: 'explainPair',
        summary:
          'Why two records, identities or identity groups match, or why not, and what would turn the outcome',
        description:
          'Scored on demand by the present model, whether or not there is an edge. Of records and groups the identities that speak ' +
          'most for one person are taken. Records of one system are not compared (Art 27(5)).',
        params: PairOfIds,
        response: { 200: PairExplanation },
      },
      ...secured({ ...EXPLORERS, operation: 'matches.explain' }),
    },
    async ({ params, viewer }) => {
      const [one, two] = params.key.split('|') as [string, string];
      if (one === two)
        throw problem('SYM_INVALID_PATH', {
          errors: [{ pointer: '/key', code: 'SAME_ID', detail: 'Two different ids are needed.' }],
        });
      const systems = await listSystems(resources.graph);
      const takesPart = (code: string, kind: string) =>
        systems.find((system) => system.code === code)?.recordKinds.find((known) => known.code === kind)
          ?.detects !== false;
      return seen(await look(resources, viewer, (sight) => explainPair(sight, [one, two], takesPart)));
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
