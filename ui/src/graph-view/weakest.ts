/** The edges that a path stands or falls with: the weakest one that was found, and those that are as weak as it. */
import type { Facts, GraphEdge } from './facts.ts';
import type { Scene } from './scene.ts';

/** Edges that may break; the others only say what belongs together. */
const BREAKABLE: ReadonlySet<string> = new Set(['LINK', 'MATCHES', 'SAME_DOCUMENT']);

const isAsWeak = (a: GraphEdge, b: GraphEdge) =>
  a.kind === b.kind && a.colour === b.colour && a.bits === b.bits;

export interface Weakest {
  /** Keys; empty where the path names none, or where every edge that may break is as strong as the others. */
  keys: ReadonlySet<string>;
  /** True when several edges may break and all of them are equally strong: then none is weaker. */
  allEqual: boolean;
}

export function weakestOf({ path }: Pick<Scene, 'path'>, { edges }: Pick<Facts, 'edges'>): Weakest {
  const found = edges.get(path?.weakest ?? '');
  if (path === null || found === undefined) return { keys: new Set(), allEqual: false };
  const breakable = path.edges
    .flatMap((key) => edges.get(key) ?? [])
    .filter(({ kind }) => BREAKABLE.has(kind));
  const weak = breakable.filter((edge) => isAsWeak(edge, found));
  const allEqual = weak.length > 1 && weak.length === breakable.length;
  return { keys: new Set(allEqual ? [] : weak.map(({ key }) => key)), allEqual };
}
