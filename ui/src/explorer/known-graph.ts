/**
 * The scene as known on a date: what the service says of its ids then, when something of them changed, and what is
 * different now. Match edges and templates are kept as they are now only, and are no part of it.
 */
import { type Api, data } from '../../../client/index.ts';
import { type Facts, type GraphEdge, NO_FACTS, type Scene, withFacts } from '../graph-view/index.ts';

/** Ids in one question. */
const IDS = 500;

export interface Change {
  /** ISO 8601 in UTC. */
  at: string;
  kind: 'LINK' | 'RECORD';
  id: string;
  event: string;
  colour?: string | undefined;
  redKind?: string | undefined;
}

/** One link that is not now what it was then; at least one of the two is there. */
export interface Difference {
  key: string;
  before: GraphEdge | undefined;
  after: GraphEdge | undefined;
}

function parts(ids: readonly string[]): string[][] {
  // The stub of a withheld side comes with the group on the near side.
  const real = ids.filter((id) => !id.startsWith('withheld:'));
  return Array.from({ length: Math.ceil(real.length / IDS) }, (_, index) =>
    real.slice(index * IDS, (index + 1) * IDS),
  );
}

/** @param at ISO 8601 with its offset; the service refuses what lies in the future */
export async function factsAsKnown(api: Api, ids: readonly string[], at: string): Promise<Facts> {
  let facts = NO_FACTS;
  for (const part of parts(ids)) {
    // With what stood around, so that a link between two parts of a large scene is told.
    const graph = await data(api.POST('/v1/graph/known', { body: { ids: part, at, around: true } }));
    facts = withFacts(facts, graph);
  }
  return facts;
}

/** Oldest first, each once. */
export async function changesOf(
  api: Api,
  ids: readonly string[],
): Promise<{ items: Change[]; truncated: boolean }> {
  const items = new Map<string, Change>();
  let truncated = false;
  for (const part of parts(ids)) {
    const answer = await data(api.POST('/v1/graph/changes', { body: { ids: part } }));
    for (const item of answer.items) items.set(`${item.at} ${item.id} ${item.event}`, item);
    truncated ||= answer.truncated;
  }
  return { items: [...items.values()].sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0)), truncated };
}

/** Moments of the changes, oldest first. */
export const momentsOf = (changes: readonly Change[]): string[] => [...new Set(changes.map(({ at }) => at))];

/**
 * The moment before or after.
 *
 * @param at undefined: now
 * @returns undefined where there is none: before the first change nothing is told, after the last it is now
 */
export function nextMoment(
  moments: readonly string[],
  at: string | undefined,
  way: 'earlier' | 'later',
): string | undefined {
  if (at === undefined) return way === 'earlier' ? moments.at(-1) : undefined;
  const here = Date.parse(at);
  if (way === 'later') return moments.find((moment) => Date.parse(moment) > here);
  return moments.findLast((moment) => Date.parse(moment) < here);
}

/** The scene with the edges of then among its nodes: a link that has ended since is drawn as well. */
export function sceneAsKnown(scene: Scene, { edges }: Facts): Scene {
  const among = [...edges.values()].filter(({ from, to }) => scene.nodes.has(from) && scene.nodes.has(to));
  return {
    ...scene,
    edges: new Map(
      among.map(
        ({ key, kind, from, to }): [string, { key: string; kind: string; from: string; to: string }] => [
          key,
          { key, kind, from, to },
        ],
      ),
    ),
    path: null,
  };
}

/** Links among the nodes of a scene that were made, ended or recoloured between then and now. */
export function differences(scene: Scene, then: Facts, now: Facts): Difference[] {
  const linksOf = ({ edges }: Facts) =>
    new Map(
      [...edges].filter(
        ([, { kind, from, to }]) => kind === 'LINK' && scene.nodes.has(from) && scene.nodes.has(to),
      ),
    );
  const [before, after] = [linksOf(then), linksOf(now)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [one, two] = [before.get(key), after.get(key)];
    const same = one?.colour === two?.colour && (one?.redKind ?? null) === (two?.redKind ?? null);
    return same ? [] : [{ key, before: one, after: two }];
  });
}

/** Links of then with an end that is not in the scene, and those ends; what is withheld leads nowhere. */
export function offCanvas(scene: Scene, { nodes, edges }: Facts): { links: GraphEdge[]; nodes: string[] } {
  const isOff = (id: string) => !scene.nodes.has(id) && nodes.get(id)?.kind === 'GROUP';
  const links = [...edges.values()].filter(
    ({ kind, from, to }) => kind === 'LINK' && (isOff(from) || isOff(to)),
  );
  return { links, nodes: [...new Set(links.flatMap(({ from, to }) => [from, to].filter(isOff)))] };
}

/** Nodes of then, or of now, that a date tells of: templates and "more" are of now only. */
export function newNodes(scene: Scene, then: Facts, now: Facts): string[] {
  return [...scene.nodes.keys()].filter((id) => {
    const node = now.nodes.get(id);
    return node !== undefined && node.kind !== 'TEMPLATE' && !then.nodes.has(id);
  });
}

/** What a date-time field holds for an instant, in the zone of the browser, to the second. */
export function fieldOf(iso: string): string {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())];
  return `${day.join('-')}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

/** @returns ISO 8601 in UTC; undefined where the text is no moment */
export function instantIn(text: string | undefined): string | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

export type DateFault = 'NONE' | 'FUTURE';

/**
 * The date that an address names.
 *
 * @param now milliseconds
 * @returns `at` undefined: now
 */
export function dateIn(text: string | undefined, now: number): { at: string | undefined; fault?: DateFault } {
  if (text === undefined) return { at: undefined };
  // A browser takes more for a date ("1", "May", 30 February).
  const at = isDay(text.slice(0, 10)) ? instantIn(text) : undefined;
  if (at === undefined) return { at, fault: 'NONE' };
  return Date.parse(at) > now ? { at: undefined, fault: 'FUTURE' } : { at };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && instantIn(`${text}T00:00:00Z`)?.startsWith(text) === true;
}
