/**
 * The life of a link told from the entries of its history: its file as it stood after the last of them (Regulation (EU)
 * 2019/817 Art 34, 36(1)(f)). No clock and no graph.
 */
import { colouringOf } from '../detector/index.ts';
import type { Colour, RedKind } from '../model/link.ts';

export interface Entry {
  id: string;
  linkId: string;
  sin: string | null;
  /** Identity groups at the ends, the smaller id first. */
  a: string;
  b: string;
  systems: [string, string];
  /** ISO 8601. */
  at: string;
  event: string;
  /** Null where the link ends. */
  colourAfter: string | null;
  automatic: boolean | null;
  basis: string | null;
  cause: string | null;
  authority: string | null;
}

/** A link with its file as it stood. */
export interface LinkThen {
  id: string;
  a: string;
  b: string;
  systems: [string, string];
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  cause: string | null;
  basis: string | null;
  /** When it got this colour. */
  since: string;
  sin: string | null;
  authority: string | null;
  createdAt: string;
  updatedAt: string[];
}

/** Events that say anew what a link is; others extend it, hear a person or hand it over. */
const COLOURING = new Set(['CREATED', 'REOPENED', 'DECIDED', 'RECTIFIED', 'CONTESTED']);

/** @param entries of one link, oldest first; undefined where there are none or the last of them ended it */
export function linkAfter(entries: readonly Entry[]): LinkThen | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined || last.colourAfter === null) return undefined;
  const { linkId: id, a, b, systems, sin, authority, automatic, cause, basis } = last;
  return {
    ...{ id, a, b, systems, sin, authority, cause: cause ?? null, basis: basis ?? null },
    ...colouringOf(last.colourAfter),
    automatic: automatic ?? true,
    since: entries.findLast((entry) => COLOURING.has(entry.event))?.at ?? first.at,
    createdAt: first.at,
    // A hearing is kept beside the file, not in it.
    updatedAt: entries.slice(1).flatMap((entry) => (entry.event === 'HEARD' ? [] : [entry.at])),
  };
}

/** Entries by link, in the order in which they come. */
export function byLink<T extends Entry>(entries: readonly T[]): Map<string, T[]> {
  const links = new Map<string, T[]>();
  for (const entry of entries) {
    const own = links.get(entry.linkId);
    if (own === undefined) links.set(entry.linkId, [entry]);
    else own.push(entry);
  }
  return links;
}

/** Both sides, as the question whether the pair is covered from somebody takes them. */
export const endsOf = ({ a, b, systems }: Pick<LinkThen, 'a' | 'b' | 'systems'>) => ({
  a: { groupId: a, system: systems[0] },
  b: { groupId: b, system: systems[1] },
});
