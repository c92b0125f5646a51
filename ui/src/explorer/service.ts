/** What the explorer asks of the service. Ids go into addresses, words never do. */
import { type Api, data } from '../../../client/index.ts';
import type { GraphEdge, GraphNode, Operation } from '../graph-view/index.ts';

export const PAGE = 50;
/** Ids in one question for nodes. */
const IDS = 500;

export interface ExpandFilter {
  kinds?: string[];
  colours?: string[];
  systems?: string[];
  minProbability?: number;
}
export interface Degrees {
  kinds: Record<string, number>;
  colours: Record<string, number>;
  systems: Record<string, number>;
  capped: boolean;
}
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}
export interface Expansion {
  items: { node: GraphNode; edge: GraphEdge }[];
  next: string | null;
}
export interface FoundPath extends Graph {
  found: boolean;
  weakest: GraphEdge | null;
  complete: boolean;
}
export interface PathChoice {
  by: 'shortest' | 'strongest';
  over: 'any' | 'person';
}
export interface SavedScene {
  id: string;
  name: string | null;
  revision: number;
  mine: boolean;
  savedAt: string;
}

export async function expand(
  api: Api,
  id: string,
  filter: ExpandFilter,
  cursor?: string,
): Promise<Expansion> {
  const body = { id, ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
  return await data(api.POST('/v1/graph/expand', { body: body as never }));
}

export async function degreesOf(api: Api, id: string): Promise<Degrees> {
  return await data(api.GET('/v1/graph/{id}/degrees', { params: { path: { id } } }));
}

/** Nodes with the edges among them, in one page. */
export async function nodesOf(api: Api, ids: readonly string[]): Promise<Graph> {
  if (ids.length === 0) return { nodes: [], edges: [] };
  return await data(api.POST('/v1/graph/nodes', { body: { ids: ids.slice(0, IDS), stubs: true } }));
}

export async function sampleOf(api: Api): Promise<Graph> {
  return await data(api.GET('/v1/graph/sample'));
}

export async function pathBetween(
  api: Api,
  from: string,
  to: string,
  choice: PathChoice,
): Promise<FoundPath> {
  return await data(api.GET('/v1/graph/paths', { params: { query: { from, to, ...choice } } }));
}

export async function readScene(
  api: Api,
  id: string,
  revision?: number,
): Promise<SavedScene & { operations: Operation[]; withheld: boolean }> {
  const query = revision === undefined ? {} : { revision };
  const scene = await data(api.GET('/v1/scenes/{id}', { params: { path: { id }, query } }));
  return scene as SavedScene & { operations: Operation[]; withheld: boolean };
}

export async function listScenes(api: Api): Promise<{ items: SavedScene[] }> {
  return await data(api.GET('/v1/scenes', { params: { query: { limit: 50 } } }));
}

export async function createScene(
  api: Api,
  operations: readonly Operation[],
  name?: string,
): Promise<SavedScene> {
  const body = { operations, ...(name === undefined ? {} : { name }) };
  return await data(api.POST('/v1/scenes', { body: body as never }));
}

export async function changeScene(
  api: Api,
  { id, revision }: Pick<SavedScene, 'id' | 'revision'>,
  change: { operations: readonly Operation[]; mode: 'REPLACE' | 'APPEND'; name?: string },
): Promise<SavedScene> {
  return await data(
    api.PUT('/v1/scenes/{id}', {
      params: { path: { id }, header: { 'if-match': `"${revision}"` } },
      body: change as never,
    }),
  );
}

export async function removeScene(api: Api, id: string): Promise<void> {
  await api.DELETE('/v1/scenes/{id}', { params: { path: { id } } });
}
