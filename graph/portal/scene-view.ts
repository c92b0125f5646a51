/**
 * A scene as one reader may see it: every id that the reader does not see is cut out of every operation, and so is an
 * edge that the graph does not hold or whose ends or whose own right are missing. The one who made the scene is a reader
 * like any other, since rights change (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { plainEdges } from './among.ts';
import type { GraphNode, LinkOfGroup } from './facts.ts';
import { isStub, linkOfStub } from './folded.ts';
import {
  cutOperation,
  nodesOf,
  type SceneEdge,
  type SceneOperation,
  type SceneSight,
} from './scene-operations.ts';
import type { Sight } from './sight.ts';

/** Ids asked for in one query. */
const IDS_A_QUERY = 2_000;

export async function viewedBy(
  sight: Sight,
  operations: readonly SceneOperation[],
): Promise<{ operations: SceneOperation[]; withheld: boolean }> {
  const ids = [...new Set(operations.flatMap(nodesOf))];
  const sees = await sightOf(sight, ids);
  let withheld = false;
  const seeing: SceneSight = {
    node: (id) => noting(sees.node(id)),
    edge: (edge) => noting(sees.edge(edge)),
    key: (key) => noting(sees.key(key)),
  };
  const noting = (seen: boolean) => {
    withheld ||= !seen;
    return seen;
  };
  const kept = operations.flatMap((operation) => cutOperation(operation, seeing) ?? []);
  return { operations: kept, withheld };
}

async function sightOf(sight: Sight, ids: readonly string[]): Promise<SceneSight> {
  const nodes = await nodesById(
    sight,
    ids.filter((id) => !isStub(id)),
  );
  const stubs = await nodesById(sight, ids.filter(isStub).map(linkOfStub), 'LINK');
  const plain = new Map((await plainEdges(sight, nodes)).map((edge) => [edge.key, edge]));
  const links = await linksAmong(sight, nodes);
  const node = (id: string) => (isStub(id) ? stubs.has(linkOfStub(id)) : nodes.has(id));
  return {
    node,
    edge: ({ key, kind, from, to }: SceneEdge) => {
      const link = links.get(key);
      if (kind === 'LINK')
        return link !== undefined && from !== to && [from, to].every((end) => isEnd(link, end, node));
      const real = plain.get(key);
      return real?.kind === kind && real.from === from && real.to === to;
    },
    key: (key) => links.has(key) || plain.has(key),
  };
}

/** A stub stands for either side: which one was withheld depends on who made the scene. */
function isEnd(link: LinkOfGroup, end: string, seen: (id: string) => boolean): boolean {
  const own = isStub(end) ? linkOfStub(end) === link.id : [link.groupId, link.otherId].includes(end);
  return own && seen(end);
}

async function nodesById(
  sight: Sight,
  ids: readonly string[],
  kind?: GraphNode['kind'],
): Promise<Map<string, GraphNode>> {
  const found = new Map<string, GraphNode>();
  for (let start = 0; start < ids.length; start += IDS_A_QUERY) {
    const some = ids.slice(start, start + IDS_A_QUERY);
    const seen = await sight.nodes(some.map((id) => (kind === undefined ? { id } : { id, kind })));
    for (const [id, node] of seen) if (kind !== undefined || node.kind !== 'LINK') found.set(id, node);
  }
  return found;
}

async function linksAmong(
  sight: Sight,
  nodes: ReadonlyMap<string, GraphNode>,
): Promise<Map<string, LinkOfGroup>> {
  const groups = [...nodes.values()].filter((one) => one.kind === 'GROUP').map((one) => one.id);
  const links = [...(await sight.linksOf(groups)).values()].flat();
  return new Map(
    links.filter((link) => sight.linkVisibility(link) !== 'HIDDEN').map((link) => [link.id, link]),
  );
}
