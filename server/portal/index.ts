/**
 * Reading side of the service, on top of all others: search, persons, exploring and explanations (Regulation (EU)
 * 2019/817 Art 6-9, 21, 26, 34). Questions that hold personal data come in bodies, addresses hold ids only. What the
 * asker may not see answers like what does not exist.
 */

import type { GraphNode, Sight } from '../../graph/portal/index.ts';
import {
  expand,
  explainEdge,
  explainLink,
  MAX_PATH_LENGTH,
  readPerson,
  shortestPath,
  shownNode,
  weakestEdge,
} from '../../graph/portal/index.ts';
import { problem } from '../errors.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import {
  EdgeExplanation,
  EdgeParams,
  ExplanationQuery,
  LinkExplanation,
  LinkParams,
  NeighboursAnswer,
  NeighboursQuery,
  NodeParams,
  PathAnswer,
  PathsQuery,
} from './graph-schemas.ts';
import { look } from './look.ts';
import { GroupParams, Person, SearchAnswer, SearchBody } from './schemas.ts';
import { answerSearch } from './search.ts';

const NEIGHBOURS = 50;
const PAIRS = 20;
const readers = { roles: ['verifying-officer', 'investigator', 'portal-user'] } as const;
const explorers = { roles: ['verifying-officer', 'investigator'] } as const;

export const portal: Component = async (app, { resources }) => {
  app.post(
    '/v1/search',
    {
      schema: {
        tags: ['portal'],
        operationId: 'search',
        summary: 'Search all systems that the rights reach, by name, document or reference (Art 9)',
        description:
          'Hits are persons: components over the white and red-merge links that the asker may see. A system that the ' +
          'asker may not read is not named and changes nothing in the answer.',
        body: SearchBody,
        response: { 200: SearchAnswer },
      },
      ...secured({ ...readers, operation: 'portal.search' }),
    },
    async (request) => await answerSearch(resources, request.viewer, request.body),
  );

  app.get(
    '/v1/persons/:groupId',
    {
      schema: {
        tags: ['portal'],
        operationId: 'readPerson',
        summary: 'The person that an identity group belongs to, with everything the asker may see of it',
        description:
          'Green links are not shown here: they need a query of one’s own that hit both sides (Art 26(4)), see search.',
        params: GroupParams,
        response: { 200: Person },
      },
      ...secured({ ...readers, operation: 'persons.read' }),
    },
    async (request) => {
      const { groupId } = request.params;
      return seen(await look(resources, request.viewer, (sight) => readPerson(sight, groupId)));
    },
  );

  app.get(
    '/v1/graph/:nodeId/neighbours',
    {
      schema: {
        tags: ['graph'],
        operationId: 'readNeighbours',
        summary: 'Visible neighbours of a node, page by page',
        description:
          'Any record, identity, document, template, identity group or link. Order: kind of edge, then id. `more` counts ' +
          'what the asker may see only.',
        params: NodeParams,
        querystring: NeighboursQuery,
        response: { 200: NeighboursAnswer },
      },
      ...secured({ ...explorers, operation: 'graph.explore' }),
    },
    async (request) => {
      const { kinds, cursor, limit = NEIGHBOURS } = request.query;
      const options = {
        ...(kinds === undefined ? {} : { kinds }),
        ...(cursor === undefined ? {} : { after: readCursor(cursor) }),
        limit,
      };
      return await look(resources, request.viewer, async (sight) => {
        const node = await seenNode(sight, request.params.nodeId);
        const neighbours = (await expand(sight, [node], options)).get(node.id);
        const { found = [], more = false } = neighbours ?? {};
        return {
          node: shown(sight, node),
          items: found.map((one) => ({ node: shown(sight, one.node), edge: one.edge })),
          more,
          next: more ? writeCursor(found.at(-1)?.at ?? '') : null,
        };
      });
    },
  );

  app.get(
    '/v1/graph/paths',
    {
      schema: {
        tags: ['graph'],
        operationId: 'findPath',
        summary: 'Shortest path between two nodes over what the asker may see, with its weakest edge',
        querystring: PathsQuery,
        response: { 200: PathAnswer },
      },
      ...secured({ ...explorers, operation: 'graph.explore' }),
    },
    async (request) => {
      const { from, to, maxLength = MAX_PATH_LENGTH } = request.query;
      return await look(resources, request.viewer, async (sight) => {
        const ends = [await seenNode(sight, from), await seenNode(sight, to)] as const;
        const { path, complete } = await shortestPath(sight, ...ends, maxLength);
        return {
          found: path !== null,
          length: path === null ? null : path.edges.length,
          nodes: (path?.nodes ?? []).map((node) => shown(sight, node)),
          edges: path?.edges ?? [],
          weakest: path === null ? null : weakestEdge(path),
          complete,
        };
      });
    },
  );

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
      ...secured({ ...explorers, operation: 'matches.explain' }),
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
      ...secured({ ...explorers, operation: 'matches.explain' }),
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

/** Hidden and absent answer alike. */
function seen<T>(found: T | undefined): T {
  if (found === undefined) throw problem('SYM_NOT_FOUND');
  return found;
}

async function seenNode(sight: Sight, id: string): Promise<GraphNode> {
  return seen((await sight.nodes([{ id }])).get(id));
}

function shown(sight: Sight, node: GraphNode) {
  return shownNode(node, node.link === null ? 'FULL' : sight.linkVisibility(node.link));
}
