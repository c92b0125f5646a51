/**
 * Routes of statistical clusters: the one around a node with how it came together, a published one by its id, and the feed
 * of all changes for those who keep a copy.
 */
import {
  type ClusterView,
  clusterAround,
  clusterById,
  clusterChanges,
  followsClusters,
} from '../../graph/portal/index.ts';
import { problem } from '../errors.ts';
import { foreignCursor, readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { EXPLORERS, seen } from './access.ts';
import { ChangesAnswer, ChangesQuery, ClusterAnswer } from './cluster-schemas.ts';
import { IdParams } from './graph-schemas.ts';
import { look } from './look.ts';

const CHANGES = 100;
const explain = { ...EXPLORERS, operation: 'matches.explain' } as const;
const tags = ['clusters'];

export const clusters: Component = async (app, { resources }) => {
  app.get(
    '/v1/graph/:id/cluster',
    {
      schema: {
        tags,
        operationId: 'readClusterAround',
        summary:
          'The statistical cluster around a record, identity or identity group, and how it came together',
        description:
          'Computed from the match edges and vetoes that the asker may see. A hint: it is no person, gives no right and ' +
          'merges nothing.',
        params: IdParams,
        response: { 200: ClusterAnswer },
      },
      ...secured(explain),
    },
    async (request) =>
      await look(resources, request.viewer, async (sight) => {
        const { id } = request.params;
        return answer(seen(await clusterAround(sight, seen((await sight.nodes([{ id }])).get(id)))));
      }),
  );

  app.get(
    '/v1/clusters/:id',
    {
      schema: {
        tags,
        operationId: 'readCluster',
        summary: 'A published cluster, or the one that it went into; for who reads every system',
        params: IdParams,
        response: { 200: ClusterAnswer },
      },
      ...secured(explain),
    },
    async (request) =>
      await look(resources, request.viewer, async (sight) =>
        answer(seen(await clusterById(sight, request.params.id))),
      ),
  );

  app.get(
    '/v1/clusters/changes',
    {
      schema: {
        tags,
        operationId: 'clusterChanges',
        summary:
          'Every change of every cluster in the order of commits, from any cursor; for who reads every system',
        querystring: ChangesQuery,
        response: { 200: ChangesAnswer },
      },
      ...secured(explain),
    },
    async (request) => {
      const { cursor, limit = CHANGES, cluster } = request.query;
      const after = cursor === undefined ? 0 : placeOf(cursor);
      return await look(resources, request.viewer, async (sight) => {
        if (!(await followsClusters(sight)))
          throw problem('SYM_FORBIDDEN', {
            detail: 'Changes of clusters tell of every system: the right to read all of them is needed.',
          });
        const rows = await clusterChanges(sight, {
          ...{ after, limit: limit + 1 },
          ...(cluster === undefined ? {} : { id: cluster }),
        });
        const page = rows.slice(0, limit);
        return {
          items: page.map(({ sequence: _, ...change }) => change),
          more: rows.length > limit,
          next: writeCursor(String(page.at(-1)?.sequence ?? after)),
        };
      });
    },
  );
};

const answer = (view: ClusterView) => ({ statistical: true as const, ...view });

function placeOf(cursor: string): number {
  const place = readCursor(cursor);
  if (!/^\d{1,15}$/.test(place)) throw foreignCursor();
  return Number(place);
}
