/**
 * Surrounding links: a chain that says "same person" may hold no link that says "different persons" (Art 29(6)).
 * Same = white and red-merge, different = green and red-split; yellow says nothing yet.
 */
import type { Colour, RedKind } from '../model/link.ts';

export interface SurroundingLink {
  id: string;
  a: string;
  b: string;
  colour: Colour;
  redKind: RedKind | null;
}

export type Saying = 'SAME' | 'DIFFERENT' | 'NOTHING';

export function sayingOf(colour: Colour, redKind: RedKind | null): Saying {
  if (colour === 'WHITE') return 'SAME';
  if (colour === 'GREEN') return 'DIFFERENT';
  if (colour === 'RED') return redKind === 'MERGE' ? 'SAME' : 'DIFFERENT';
  return 'NOTHING';
}

/**
 * Links that contradict `saying` between the groups `a` and `b`, given all links of the components that the two
 * groups lie in; empty when it is consistent. A link between `a` and `b` themselves is left out: it is the one decided.
 */
export function contradictions(
  a: string,
  b: string,
  saying: Saying,
  links: readonly SurroundingLink[],
): SurroundingLink[] {
  if (saying === 'NOTHING') return [];
  const others = links.filter((link) => !(isEnd(link, a) && isEnd(link, b)));
  const ofA = sameComponent(a, others);
  const ofB = sameComponent(b, others);
  if (saying === 'DIFFERENT')
    return ofA.has(b)
      ? others.filter((link) => says(link, 'SAME') && ofA.has(link.a) && ofA.has(link.b))
      : [];
  return others.filter(
    (link) =>
      says(link, 'DIFFERENT') &&
      ((ofA.has(link.a) && ofB.has(link.b)) || (ofA.has(link.b) && ofB.has(link.a))),
  );
}

/** Groups reachable from `start` over links that say "same person", itself included. */
export function sameComponent(start: string, links: readonly SurroundingLink[]): Set<string> {
  const beside = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const others = beside.get(from);
    if (others === undefined) beside.set(from, [to]);
    else others.push(to);
  };
  for (const link of links)
    if (says(link, 'SAME')) {
      join(link.a, link.b);
      join(link.b, link.a);
    }
  const found = new Set([start]);
  // A set is walked in the order of its growth: what is added below is met later.
  for (const group of found) for (const other of beside.get(group) ?? []) found.add(other);
  return found;
}

const says = (link: SurroundingLink, saying: Saying) => sayingOf(link.colour, link.redKind) === saying;
const isEnd = (link: SurroundingLink, group: string) => link.a === group || link.b === group;
