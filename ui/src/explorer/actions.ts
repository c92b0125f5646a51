/** What the explorer does with the service's answers: begin, expand page by page, find paths, follow what changes. */
import { type GraphEdge, type GraphNode, type Operation, placeQuickly } from '../graph-view/index.ts';
import {
  type Degrees,
  degreesOf,
  type ExpandFilter,
  type Expansion,
  expand,
  nodesOf,
  PAGE,
  type PathChoice,
  pathBetween,
  sampleOf,
} from './service.ts';
import { adding, type ExplorerStore } from './store.ts';

/** Nodes of the scene that are asked about together with new ones, for the edges among them. */
const KNOWN_ASKED = 400;

/** Runs something that asks the service, with the sign that it does. */
async function busy<T>(store: ExplorerStore, work: () => Promise<T>): Promise<T> {
  store.set({ busy: true });
  try {
    return await work();
  } finally {
    store.set({ busy: false });
  }
}

/** Begins with a node, or with the two groups of a link, and what is around. */
export async function seed(store: ExplorerStore, id: string): Promise<boolean> {
  return await busy(store, async () => {
    const graph = await nodesOf(store.api, [id]);
    if (graph.nodes.length === 0) return false;
    store.learn(graph);
    const starts = graph.nodes.filter(({ kind }) => kind !== 'WITHHELD').slice(0, 2);
    const answers = await Promise.all(starts.map((node) => expand(store.api, node.id, {})));
    const items = answers.flatMap((answer) => answer.items);
    store.learn({ nodes: items.map(({ node }) => node), edges: items.map(({ edge }) => edge) });
    const nodes = [...graph.nodes, ...items.map(({ node }) => node)];
    const among = await edgesAmong(store, nodes);
    store.act(adding(nodes, [...graph.edges, ...items.map(({ edge }) => edge), ...among], 'SEED'));
    for (const [index, answer] of answers.entries())
      note(store, starts[index]?.id ?? '', answer, {}, undefined);
    say(store, store.get().history.scene.nodes.size, 'explorer.said.begun');
    return true;
  });
}

export async function sample(store: ExplorerStore): Promise<boolean> {
  return await busy(store, async () => {
    const graph = await sampleOf(store.api);
    if (graph.nodes.length === 0) return false;
    store.learn(graph);
    store.act(adding(graph.nodes, graph.edges, 'SAMPLE'));
    say(store, graph.nodes.length, 'explorer.said.begun');
    return true;
  });
}

const known = new WeakMap<ExplorerStore, Map<string, Promise<Degrees>>>();

/** Degrees of a node, asked for once while the explorer is open. */
export function degrees(store: ExplorerStore, id: string): Promise<Degrees> {
  const answers = known.get(store) ?? new Map<string, Promise<Degrees>>();
  known.set(store, answers);
  const answer = answers.get(id) ?? degreesOf(store.api, id);
  answers.set(id, answer);
  answer.catch(() => answers.delete(id));
  return answer;
}

export const totalOf = ({ kinds }: Degrees): number =>
  Object.values(kinds).reduce((sum, count) => sum + count, 0);
/** More neighbours than these are asked about before they come. */
export const isMany = (answer: Degrees): boolean => answer.capped || totalOf(answer) > PAGE;

/** @param total neighbours that the filter lets through, where that is known */
export async function expandNode(
  store: ExplorerStore,
  id: string,
  filter: ExpandFilter = {},
  total?: number,
): Promise<void> {
  await busy(store, async () => {
    const answer = await expand(store.api, id, filter);
    await take(store, id, answer, filter, total);
  });
}

export async function nextPage(store: ExplorerStore, id: string): Promise<void> {
  const more = store.get().more.get(id);
  if (more === undefined) return;
  await busy(store, async () => {
    const answer = await expand(store.api, id, more.filter, more.cursor);
    await take(store, id, answer, more.filter, more.left);
  });
}

async function take(
  store: ExplorerStore,
  id: string,
  answer: Expansion,
  filter: ExpandFilter,
  total: number | undefined,
): Promise<void> {
  const nodes = answer.items.map(({ node }) => node);
  store.learn({ nodes, edges: answer.items.map(({ edge }) => edge) });
  const among = await edgesAmong(store, nodes);
  const { scene } = store.get().history;
  const fresh = nodes.filter((node) => !scene.nodes.has(node.id));
  const edges = new Map([...answer.items.map(({ edge }) => edge), ...among].map((edge) => [edge.key, edge]));
  const news = [...edges.values()].filter((edge) => !scene.edges.has(edge.key));
  const left = note(store, id, answer, filter, total);
  if (fresh.length + news.length > 0) store.act(adding(fresh, news, 'EXPAND'));
  store.set({
    announcement: {
      key: fresh.length + news.length === 0 ? 'explorer.said.nothing-new' : 'explorer.said.expanded',
      values: { nodes: fresh.length, ...countsIn(news), left: left ?? 0 },
    },
  });
}

/** Remembers that a node has further neighbours, and how many. */
function note(
  store: ExplorerStore,
  id: string,
  answer: Expansion,
  filter: ExpandFilter,
  total: number | undefined,
): number | undefined {
  const more = new Map(store.get().more);
  const left = total === undefined ? undefined : Math.max(0, total - answer.items.length);
  if (answer.next === null) more.delete(id);
  else more.set(id, { cursor: answer.next, filter: { ...filter }, left });
  store.set({ more });
  return answer.next === null ? 0 : left;
}

/**
 * Edges among what came, and between it and what stands. Asked for before anything is shown: nodes are placed by all of
 * their edges, and a line that came later would run under them.
 */
async function edgesAmong(store: ExplorerStore, news: readonly GraphNode[]): Promise<GraphEdge[]> {
  const ids = news.map(({ id }) => id).filter((id) => !id.startsWith('withheld:'));
  if (ids.length === 0) return [];
  const fresh = new Set(ids);
  const standing = [...store.get().history.scene.nodes.keys()]
    .filter((id) => !fresh.has(id) && !id.startsWith('withheld:'))
    .slice(-KNOWN_ASKED);
  const graph = await nodesOf(store.api, [...fresh, ...standing]);
  const { scene } = store.get().history;
  const stands = (id: string) => fresh.has(id) || scene.nodes.has(id);
  const edges = graph.edges.filter(
    ({ key, from, to }) => !scene.edges.has(key) && stands(from) && stands(to),
  );
  store.learn({ edges });
  return edges;
}

/** @returns false when there is none */
export async function findPath(
  store: ExplorerStore,
  from: string,
  to: string,
  choice: PathChoice,
): Promise<'FOUND' | 'NONE' | 'UNSURE'> {
  return await busy(store, async () => {
    const { found, nodes, edges, weakest, complete } = await pathBetween(store.api, from, to, choice);
    if (!found) {
      store.set({ announcement: { key: complete ? 'explorer.path.none' : 'explorer.path.unsure' } });
      return complete ? 'NONE' : 'UNSURE';
    }
    store.learn({ nodes, edges });
    // The weakest edge goes with the path through undo, replay, saving and sharing.
    store.act(adding(nodes, edges, 'PATH'), {
      ...{ op: 'path', nodes: nodes.map(({ id }) => id), edges: edges.map(({ key }) => key) },
      ...(weakest === null ? {} : { weakest: weakest.key }),
      complete,
    });
    store.set({ announcement: { key: 'explorer.said.path', values: { steps: edges.length } } });
    return 'FOUND';
  });
}

/**
 * Adds what links of a past date lead to. In the scene stand the edges of now alone; the new nodes are put beside those
 * that they were linked to then, since nothing may hold them now.
 */
export async function bringIn(
  store: ExplorerStore,
  then: { nodes: readonly string[]; links: readonly GraphEdge[] },
): Promise<void> {
  await busy(store, async () => {
    const { nodes } = await nodesOf(store.api, then.nodes);
    store.learn({ nodes });
    const among = await edgesAmong(store, nodes);
    const { scene } = store.get().history;
    const fresh = then.nodes.filter((id) => !scene.nodes.has(id));
    const placed = [...scene.nodes].map(([id, { at }]) => ({ id, at }));
    const positions = placeQuickly({ nodes: [...placed, ...fresh.map((id) => ({ id }))], edges: then.links });
    const news = new Set(fresh);
    store.act({ ...adding(nodes, among), nodes: fresh, label: 'THEN' } as Operation, {
      op: 'layout',
      positions: positions.filter(([id]) => news.has(id)),
    });
    store.set({ announcement: { key: 'explorer.said.brought', values: { nodes: fresh.length } } });
  });
}

export function clearPath(store: ExplorerStore): void {
  const { path } = store.get().history.scene;
  const [first] = path?.nodes ?? [];
  if (first !== undefined) store.act({ op: 'path', nodes: [first], edges: [], label: 'CLEAR_PATH' });
}

/** A link changed, or groups of persons did: what is on the canvas of them is asked for anew. */
export async function follow(
  store: ExplorerStore,
  { linkId, groupIds = [] }: { linkId?: string | undefined; groupIds?: readonly string[] | undefined },
): Promise<void> {
  const { scene } = store.get().history;
  const link = linkId === undefined ? undefined : scene.edges.get(linkId);
  const ids = [...(link === undefined ? [] : [link.from, link.to]), ...groupIds].filter((id) =>
    scene.nodes.has(id),
  );
  if (ids.length > 0) await store.refresh([...new Set(ids)]);
}

/** Links in the sense of the law, and the other edges. */
function countsIn(edges: readonly GraphEdge[]): { links: number; edges: number } {
  const links = edges.filter(({ colour }) => colour !== undefined).length;
  return { links, edges: edges.length - links };
}

function say(store: ExplorerStore, nodes: number, key: string): void {
  const { history, facts } = store.get();
  const edges = [...history.scene.edges.keys()].flatMap((id) => facts.edges.get(id) ?? []);
  store.set({ announcement: { key, values: { nodes, ...countsIn(edges) } } });
}
