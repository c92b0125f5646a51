/**
 * How a person came about: files of single systems, joined one after the other by the links that say "one person"
 * (white, red-merge; Regulation (EU) 2019/817 Art 19(2), 33). Only links and groups that the reader sees. Pure.
 */
import type { Person, PersonLink } from './answers.ts';

type Group = Person['groups'][number];

export type BuildStep =
  /** The file that stands first. */
  | { kind: 'START'; group: Group }
  /** A link that adds files: those that were together on its other side come along. */
  | { kind: 'JOIN'; link: PersonLink; adds: Group[] }
  /** A link between files that earlier ones have joined already. */
  | { kind: 'CONFIRM'; link: PersonLink; between: Group[] };

export interface Built {
  steps: BuildStep[];
  /** Links that join nothing: undecided, two persons, or of which only the systems are known. */
  others: PersonLink[];
}

export function howBuilt(person: Pick<Person, 'groups' | 'links'>): Built {
  const groups = new Map(person.groups.map((group) => [group.id, group]));
  const joins = person.links
    .filter((link) => saysOnePerson(link) && endsOf(link, groups).length === 2)
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
  const others = person.links.filter((link) => !joins.includes(link));
  const first = firstGroup(person.groups, joins);
  if (first === undefined) return { steps: [], others };

  const steps: BuildStep[] = [{ kind: 'START', group: first }];
  const together = new Set([first.id]);
  const left = [...joins];
  while (left.length > 0) {
    // In the order of time, but each step has to reach what is there already.
    const index = left.findIndex((link) => endsOf(link, groups).some(({ id }) => together.has(id)));
    const [link] = left.splice(Math.max(index, 0), 1);
    if (link === undefined) break;
    const ends = endsOf(link, groups);
    const adds = ends.filter(({ id }) => !together.has(id));
    for (const { id } of adds) together.add(id);
    steps.push(adds.length === 0 ? { kind: 'CONFIRM', link, between: ends } : { kind: 'JOIN', link, adds });
  }
  return { steps, others };
}

function saysOnePerson({ colour, redKind }: PersonLink): boolean {
  return colour === 'WHITE' || (colour === 'RED' && redKind === 'MERGE');
}

function endsOf({ groupIds }: PersonLink, groups: ReadonlyMap<string, Group>): Group[] {
  return groupIds.flatMap((id) => groups.get(id) ?? []);
}

/** A side of the oldest link, so that the list begins where the person began; without links the only file. */
function firstGroup(all: readonly Group[], joins: readonly PersonLink[]): Group | undefined {
  const id = joins[0]?.groupIds.find((one) => all.some((group) => group.id === one));
  return all.find((group) => group.id === id) ?? all[0];
}
