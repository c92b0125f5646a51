/**
 * Where nodes go: fcose for each chain on its own, chains packed side by side. What has a place keeps it to the pixel;
 * what is new is put beside its neighbour. Runs in a worker; it knows no page.
 */
import cytoscape from 'cytoscape';
import fcose, { type FcoseOptions } from 'cytoscape-fcose';
import { clearLines } from './clear-lines.ts';
import { freePlaces } from './free-places.ts';
import { pack } from './packing.ts';
import type { Position } from './scene.ts';
import { chainsOf } from './visible.ts';

cytoscape.use(fcose);

export interface LayoutTask {
  nodes: { id: string; at?: { x: number; y: number } | undefined }[];
  edges: { from: string; to: string }[];
}
/** Chains of more nodes are laid out roughly: the fine way freezes for minutes. */
export const FINE_LIMIT = 800;
/** Placed nodes around new ones that the fine way looks at. */
const SURROUNDING = 300;
const EDGE_LENGTH = 90;

/**
 * Places for the nodes that have none.
 * @param progress told the share done, 0 to 1, after every chain
 */
export function layout(
  { nodes, edges }: LayoutTask,
  progress: (share: number) => void = () => {},
): Position[] {
  const places = new Map(nodes.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at] as const])));
  const chains = chainsOf(
    nodes.map(({ id }) => id),
    edges,
  ).filter((chain) => chain.some((id) => !places.has(id)));
  const chainOf = new Map(chains.flatMap((chain, index) => chain.map((id) => [id, index] as const)));
  const edgesOf = chains.map((): LayoutTask['edges'] => []);
  for (const edge of edges) edgesOf[chainOf.get(edge.from) ?? -1]?.push(edge);

  const all = chains.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const positions: Position[] = [];
  const loose: Position[][] = [];
  for (const [index, chain] of chains.entries()) {
    const within = edgesOf[index] ?? [];
    if (chain.some((id) => places.has(id))) positions.push(...extended(chain, within, places));
    else loose.push(laidOut(chain, within));
    done += chain.length;
    progress(done / all);
  }
  return [...positions, ...packed(loose, [...places.values(), ...positions.map(([, x, y]) => ({ x, y }))])];
}

function laidOut(chain: string[], edges: LayoutTask['edges']): Position[] {
  if (chain.length === 1) return [[chain[0] as string, 0, 0]];
  const positions = run(chain, edges, {
    ...{ quality: chain.length > FINE_LIMIT ? 'draft' : 'default', randomize: true },
  });
  return cleared(positions, new Map(), edges);
}

/** Found places, those moved aside that a line runs under. */
function cleared(
  positions: Position[],
  standing: ReadonlyMap<string, { x: number; y: number }>,
  edges: LayoutTask['edges'],
): Position[] {
  const places = new Map([...standing, ...positions.map(([id, x, y]) => [id, { x, y }] as const)]);
  const news = positions.map(([id]) => id);
  const moved = clearLines(places, news, edges);
  return positions.map(([id, x, y]): Position => {
    const place = moved.get(id) ?? { x, y };
    return [id, round(place.x), round(place.y)];
  });
}

/** New nodes of a chain that is partly placed: beside their neighbours, then eased with what stands still. */
function extended(
  chain: string[],
  edges: LayoutTask['edges'],
  places: ReadonlyMap<string, { x: number; y: number }>,
): Position[] {
  const news = chain.filter((id) => !places.has(id));
  const begun = freePlaces(news, edges, places);
  if (news.length > FINE_LIMIT) return news.map((id) => [id, ...begun(id)]);
  const around = surrounding(news, edges, places);
  const nodes = [...news, ...around];
  const eased = run(
    nodes,
    edges,
    {
      ...{ quality: 'proof', randomize: false },
      fixedNodeConstraint: around.map((nodeId) => ({
        nodeId,
        position: { ...(places.get(nodeId) as { x: number; y: number }) },
      })),
    },
    (id) => places.get(id) ?? { x: begun(id)[0], y: begun(id)[1] },
  );
  const fresh = new Set(news);
  const wanted = new Map(eased.filter(([id]) => fresh.has(id)).map(([id, x, y]) => [id, { x, y }]));
  // Easing may push a node onto one that stands still: what is too near gives way.
  const free = freePlaces(news, edges, places, wanted);
  const within = new Set(chain);
  const standing = new Map([...places].filter(([id]) => within.has(id)));
  return cleared(
    news.map((id): Position => [id, ...free(id)]),
    standing,
    edges,
  );
}

/** Placed nodes next to new ones, nearest first, then their neighbours. */
function surrounding(
  news: string[],
  edges: LayoutTask['edges'],
  places: ReadonlyMap<string, unknown>,
): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  const found = new Set<string>();
  let rim = news;
  for (let step = 0; step < 2; step++) {
    rim = rim.flatMap((id) => next.get(id) ?? []).filter((id) => places.has(id) && !found.has(id));
    for (const id of rim) if (found.size < SURROUNDING) found.add(id);
  }
  return [...found];
}

function run(
  ids: string[],
  edges: LayoutTask['edges'],
  options: Partial<FcoseOptions>,
  start?: (id: string) => { x: number; y: number },
): Position[] {
  const known = new Set(ids);
  // Positions are copied: the engine writes into the objects that it is given.
  const cy = cytoscape({
    ...{ headless: true, styleEnabled: true },
    style: [{ selector: 'node', style: { width: 40, height: 40 } }],
    elements: {
      nodes: ids.map((id) => ({
        data: { id },
        ...(start === undefined ? {} : { position: { ...start(id) } }),
      })),
      edges: edges
        .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
        .map(({ from, to }) => ({ data: { source: from, target: to } })),
    },
  });
  const how: FcoseOptions = {
    ...{ name: 'fcose', animate: false, fit: false, packComponents: false },
    ...{ nodeSeparation: EDGE_LENGTH, idealEdgeLength: EDGE_LENGTH },
    ...options,
  };
  cy.layout(how).run();
  const positions = cy.nodes().map((node): Position => {
    const { x, y } = node.position();
    return [node.id(), round(x), round(y)];
  });
  cy.destroy();
  return positions;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Chains side by side, below what stands already. */
function packed(chains: Position[][], standing: { x: number; y: number }[]): Position[] {
  if (chains.length === 0) return [];
  const boxes = chains.map(boxOf);
  const corners = pack(boxes.map(({ x1, y1, x2, y2 }) => ({ width: x2 - x1 + 40, height: y2 - y1 + 60 })));
  const base =
    standing.length === 0
      ? { x: 0, y: 0 }
      : {
          x: standing.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
          y: standing.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY) + 120,
        };
  return chains.flatMap((chain, index) => {
    const { x = 0, y = 0 } = corners[index] ?? {};
    const { x1 = 0, y1 = 0 } = boxes[index] ?? {};
    return chain.map(
      ([id, nodeX, nodeY]): Position => [id, round(base.x + x + nodeX - x1), round(base.y + y + nodeY - y1)],
    );
  });
}

function boxOf(chain: Position[]) {
  const xs = chain.map(([, x]) => x);
  const ys = chain.map(([, , y]) => y);
  return { x1: least(xs), x2: -least(xs.map((x) => -x)), y1: least(ys), y2: -least(ys.map((y) => -y)) };
}
const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
