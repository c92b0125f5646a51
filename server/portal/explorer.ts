/** Routes of the explorer: neighbours, expansion, degrees, nodes, paths and a sample to begin with. */
import type { GraphNode, Sight } from '../../graph/portal/index.ts';
import {
  degreesOf,
  expand,
  expandFolded,
  findPath,
  foldedNode,
  MAX_PATH_LENGTH,
  nodesAmong,
  sampleChains,
  shownNode,
} from '../../graph/portal/index.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { EXPLORERS, seen } from './access.ts';
import {
  DegreesAnswer,
  ExpandAnswer,
  ExpandBody,
  IdParams,
  NeighboursAnswer,
  NeighboursQuery,
  NodeParams,
  NodesAnswer,
  NodesBody,
  PathAnswer,
  PathsQuery,
} from './graph-schemas.ts';
import { look } from './look.ts';

const NEIGHBOURS = 50;
const explore = { ...EXPLORERS, operation: 'graph.explore' } as const;
const tags = ['graph'];

export const explorer: Component = async (app, { resources }) => {
  app.get(
    '/v1/graph/:nodeId/neighbours',
    {
      schema: {
        tags,
        operationId: 'readNeighbours',
        summary: 'Visible neighbours of a node, page by page',
        description:
          'Any record, identity, document, template, identity group or link. Order: kind of edge, then id. `more` counts ' +
          'what the asker may see only.',
        params: NodeParams,
        querystring: NeighboursQuery,
        response: { 200: NeighboursAnswer },
      },
      ...secured(explore),
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
        const shown = (one: GraphNode) =>
          shownNode(one, one.link === null ? 'FULL' : sight.linkVisibility(one.link));
        return {
          node: shown(node),
          items: found.map((one) => ({ node: shown(one.node), edge: one.edge })),
          more,
          next: more ? writeCursor(found.at(-1)?.at ?? '') : null,
        };
      });
    },
  );

  app.post(
    '/v1/graph/expand',
    {
      schema: {
        tags,
        operationId: 'expandNode',
        summary: 'Visible neighbours of a node with coloured links as edges, filtered before they are paged',
        description:
          'Any record, identity, document, template or identity group. A link whose other side is withheld leads to a ' +
          'stub that names its system.',
        body: ExpandBody,
        response: { 200: ExpandAnswer },
      },
      ...secured(explore),
    },
    async (request) => {
      const { id, cursor, limit = NEIGHBOURS, ...filters } = request.body;
      const after = cursor === undefined ? '' : readCursor(cursor);
      return await look(resources, request.viewer, async (sight) => {
        const node = await seenFolded(sight, id);
        const { found, more } = (await expandFolded(sight, [node], { ...filters, after, limit })).get(id) ?? {
          found: [],
          more: false,
        };
        return {
          node: foldedNode(node),
          items: found.map((one) => ({ node: foldedNode(one.node), edge: one.edge })),
          more,
          next: more ? writeCursor(found.at(-1)?.at ?? '') : null,
        };
      });
    },
  );

  app.get(
    '/v1/graph/:id/degrees',
    {
      schema: {
        tags,
        operationId: 'readDegrees',
        summary: 'How many visible neighbours a node has, by kind of edge, colour of link and system',
        params: IdParams,
        response: { 200: DegreesAnswer },
      },
      ...secured(explore),
    },
    async (request) =>
      await look(resources, request.viewer, async (sight) =>
        degreesOf(sight, await seenFolded(sight, request.params.id)),
      ),
  );

  app.post(
    '/v1/graph/nodes',
    {
      schema: {
        tags,
        operationId: 'readNodes',
        summary: 'Nodes by id with the visible edges among them; what is not visible is absent',
        body: NodesBody,
        response: { 200: NodesAnswer },
      },
      ...secured(explore),
    },
    async (request) => {
      const { ids, stubs = false } = request.body;
      return await look(resources, request.viewer, (sight) => nodesAmong(sight, ids, { stubs }));
    },
  );

  app.get(
    '/v1/graph/paths',
    {
      schema: {
        tags,
        operationId: 'findPath',
        summary:
          'Shortest or strongest path between two nodes over what the asker may see, with its weakest edge',
        querystring: PathsQuery,
        response: { 200: PathAnswer },
      },
      ...secured(explore),
    },
    async (request) => {
      const { from, to, maxLength = MAX_PATH_LENGTH, by = 'shortest', over = 'any' } = request.query;
      return await look(resources, request.viewer, async (sight) => {
        const ends = [await seenFolded(sight, from), await seenFolded(sight, to)] as const;
        const { path, weakest, complete } = await findPath(sight, ...ends, { maxLength, by, over });
        return {
          found: path !== null,
          length: path === null ? null : path.edges.length,
          nodes: (path?.nodes ?? []).map(foldedNode),
          edges: path?.edges ?? [],
          weakest,
          complete,
        };
      });
    },
  );

  app.get(
    '/v1/graph/sample',
    {
      schema: {
        tags,
        operationId: 'sampleGraph',
        summary: 'A readable set of chains that the asker may see, to begin with',
        response: { 200: NodesAnswer },
      },
      ...secured(explore),
    },
    async (request) => await look(resources, request.viewer, sampleChains),
  );
};

async function seenNode(sight: Sight, id: string): Promise<GraphNode> {
  return seen((await sight.nodes([{ id }])).get(id));
}

/** In the folded graph a link is an edge, not a node. */
async function seenFolded(sight: Sight, id: string): Promise<GraphNode> {
  const node = await seenNode(sight, id);
  return seen(node.kind === 'LINK' ? undefined : node);
}
