/**
 * The chain around identity groups as one viewer sees it: a walk over visible links only, so that neither a hidden link
 * nor what lies behind it shows in a picture or in a number (Art 9(4), 26).
 */
import { maySeeLink, type Viewer } from '../access/index.ts';
import type { Colour, RedKind } from '../model/link.ts';
import type { Transaction } from '../store/index.ts';
import { factsOf, type LinkFactsRow } from './facts.ts';

/** Links read of one group: a person has a few for each other system. */
const LINKS_PER_GROUP = 1000;

export interface ChainLink {
  id: string;
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  since: string;
  visibility: 'FULL' | 'NAMES_ONLY';
  /** Groups at its ends; the far end of a link known by name only is `withheld:<link id>`. */
  a: string;
  b: string;
}

export interface Chain {
  links: ChainLink[];
  /** System of every group met, stubs included. */
  groups: Map<string, string>;
  truncated: boolean;
}

interface Row {
  groupId: string;
  otherId: string;
  otherSystem: string;
  authority: string;
  link: Omit<LinkFactsRow, 'authority'> & { id: string; since: string };
}

/** @param options `sameOnly`: only links that say one person; `limit`: links at which the walk stops */
export async function walkChain(
  tx: Transaction,
  viewer: Viewer,
  starts: readonly string[],
  options: { sameOnly: boolean; limit: number },
): Promise<Chain> {
  const links = new Map<string, ChainLink>();
  const groups = new Map<string, string>();
  const walked = new Set<string>();
  const linksOf = linkReader(tx, options.sameOnly);
  let frontier = [...new Set(starts)];
  while (frontier.length > 0) {
    for (const group of frontier) walked.add(group);
    const next = new Set<string>();
    for (const row of await linksOf(frontier)) {
      const visibility = maySeeLink(viewer, factsOf({ ...row.link, authority: row.authority }));
      if (visibility === 'HIDDEN' || links.has(row.link.id)) continue;
      if (links.size >= options.limit) return { links: [...links.values()], groups, truncated: true };
      const far = visibility === 'FULL' ? row.otherId : `withheld:${row.link.id}`;
      groups.set(far, row.otherSystem);
      links.set(row.link.id, chainLink(row, visibility, far));
      if (visibility === 'FULL' && !walked.has(far)) next.add(far);
    }
    frontier = [...next].sort();
  }
  return { links: [...links.values()], groups, truncated: false };
}

/**
 * Reads the links of groups and, where they are few, those of the groups behind them, each time of twice as many: a long
 * chain takes few questions, and little is read in vain where the walk stops soon. What is read is not yet walked to.
 */
function linkReader(tx: Transaction, sameOnly: boolean): (groupIds: readonly string[]) => Promise<Row[]> {
  const read = new Map<string, Row[]>();
  let atOnce = 1;
  return async (groupIds) => {
    const unread = groupIds.filter((group) => !read.has(group));
    if (unread.length > 0) {
      const ahead = Math.max(1, Math.floor(atOnce / unread.length));
      const more = { groupIds: unread, sameOnly, limit: LINKS_PER_GROUP, ahead };
      const rows = await tx.run<Row>('detector/chain-links', more);
      const found = Map.groupBy(rows, (row) => row.groupId);
      for (const group of unread) read.set(group, []);
      for (const [group, own] of found) read.set(group, own);
      atOnce *= 2;
    }
    return groupIds.flatMap((group) => read.get(group) ?? []);
  };
}

function chainLink({ groupId, link }: Row, visibility: ChainLink['visibility'], far: string): ChainLink {
  const { id, colour, redKind, automatic, since } = link;
  const [a, b] = [groupId, far].sort() as [string, string];
  return { id, colour, redKind, automatic, since, visibility, a, b };
}
