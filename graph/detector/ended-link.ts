/**
 * A link that has ended while data of both its sides are held: its file is erased (Art 35, 48(6)), its history stays
 * (Art 36(1)(f)) for those who would see it as it was last. Once nothing is held of a side, nothing is told.
 */
import type { Graph } from '../store/index.ts';
import type { LinkFactsRow } from './facts.ts';
import { colouringOf } from './history.ts';
import { type LinkDetail, linkIn } from './link-detail.ts';

export interface EndedLink {
  /** As it was last. */
  last: LinkFactsRow;
  /** The link that has joined the two sides again since. */
  present: LinkDetail | undefined;
}

interface Row {
  end: { systems: [string, string]; colourBefore: string; authority: string };
  present: string | null;
}

/** @returns undefined where the link stands, never was, or nothing is held of one of its sides */
export async function readEndedLink(graph: Graph, linkId: string): Promise<EndedLink | undefined> {
  return await graph.read(async (tx) => {
    const [row] = await tx.run<Row>('detector/ended-link', { linkId });
    if (row === undefined) return undefined;
    const { systems, colourBefore, authority } = row.end;
    return {
      // Who made it what it was changes nothing in who sees it.
      last: { ...colouringOf(colourBefore), systems, authority, automatic: false },
      present: row.present === null ? undefined : await linkIn(tx, row.present),
    };
  });
}
