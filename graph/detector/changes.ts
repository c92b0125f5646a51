/**
 * What has changed in the graph since a moment, for live events: links, links that ended, records. Times are those of the
 * graph's own clock, taken inside the writing transaction, so that one clock serves all processes. A transaction may
 * commit a little after its time: readers ask again for the moments just passed and drop what they know.
 */
import { mayDecide, maySeeLink, maySeeRecord, type Viewer } from '../access/index.ts';
import type { Colour, RedKind } from '../model/link.ts';
import type { Owner } from '../model/record.ts';
import type { Transaction } from '../store/index.ts';
import { factsOf, type LinkFactsRow } from './facts.ts';
import { type KnownLink, knownLinks } from './visible-links.ts';

export interface ChangeKey {
  kind: 'LINK' | 'ERASED' | 'RECORD';
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

interface Group {
  id: string;
  system: string;
  owners: Owner[];
}

/** Changes with the facts that decide who is told of them. */
export interface Changes {
  links: KnownLink[];
  ended: (LinkFactsRow & { id: string })[];
  groups: Group[];
}

/** What one viewer is told of changes. */
export interface Notice {
  /** Colour and revision are null where the link has ended. */
  links: { id: string; revision: number | null; colour: Colour | null }[];
  /** True where something changed among the links that the viewer verifies. */
  queue: boolean;
  groupIds: string[];
}

export async function graphTime(tx: Transaction): Promise<number> {
  const [row] = await tx.run<{ now: number }>('detector/graph-time');
  return (row as { now: number }).now;
}

/** Keys of at most `limit` changes from a moment on, the oldest first. */
export async function changesSince(tx: Transaction, since: number, limit: number): Promise<ChangeKey[]> {
  return await tx.run<ChangeKey>('detector/changes-since', { since, limit });
}

export async function readChanges(tx: Transaction, keys: readonly ChangeKey[]): Promise<Changes> {
  const idsOf = (kind: ChangeKey['kind']) => keys.filter((key) => key.kind === kind).map((key) => key.id);
  const [ended, events] = [idsOf('ERASED'), idsOf('RECORD')];
  return {
    links: await knownLinks(tx, idsOf('LINK')),
    ended:
      ended.length === 0
        ? []
        : (await tx.run<EndedRow>('detector/ended-links', { ids: ended })).map(endedLink),
    groups: events.length === 0 ? [] : await tx.run<Group>('detector/groups-of-events', { ids: events }),
  };
}

interface EndedRow {
  id: string;
  colourBefore: string;
  systems: [string, string];
  authority: string;
}

/** A white link that a person made is told like any other: both are seen by the same. */
function endedLink({ id, colourBefore, systems, authority }: EndedRow): LinkFactsRow & { id: string } {
  const [colour, redKind = null] = colourBefore.split('_') as [Colour, RedKind?];
  return { id, colour, redKind, automatic: false, systems, authority };
}

/** Undefined where nothing of it is for the viewer: hidden changes leave no trace, not even an empty notice. */
export function noticeFor(viewer: Viewer, { links, ended, groups }: Changes): Notice | undefined {
  const sees = (link: LinkFactsRow) => maySeeLink(viewer, factsOf(link));
  const seen = links.filter((link) => sees(link) !== 'HIDDEN');
  const gone = ended.filter((link) => sees(link) !== 'HIDDEN');
  const ofLinks = seen
    .filter((link) => sees(link) === 'FULL')
    .flatMap((link) => link.groups.filter((group) => seesGroup(viewer, group, link)));
  const known = [...ofLinks, ...groups.filter((group) => seesGroup(viewer, group))];
  const notice: Notice = {
    links: [
      ...seen.map(({ id, revision, colour }) => ({ id, revision, colour })),
      ...gone.map(({ id }) => ({ id, revision: null, colour: null })),
    ],
    queue: [...seen, ...gone].some(({ authority }) => mayDecide(viewer, { authorityRef: authority })),
    groupIds: [...new Set(known.map((group) => group.id))],
  };
  return notice.links.length + notice.groupIds.length === 0 ? undefined : notice;
}

function seesGroup(viewer: Viewer, { system, owners }: Group, through?: LinkFactsRow): boolean {
  const links = through === undefined ? [] : [factsOf(through)];
  return owners.some((owner) => maySeeRecord(viewer, { system, owner }, links));
}
