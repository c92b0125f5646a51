/**
 * "Tell me when this link changes": who watches which link, and the revision that was seen last. It gives no right: what
 * a watched link is now is asked for like any other link, and one that may not be seen any more looks like one that ended.
 */
import type { Graph } from '../store/index.ts';
import { type LinkDetail, linkIn } from './link-detail.ts';

interface WatchRequest {
  linkId: string;
  by: string;
  now: string;
}

export interface Watched {
  linkId: string;
  at: string;
  /** The link has changed, or ended, since it was seen last. */
  changed: boolean;
  /** Undefined where it has ended, or may not be seen. */
  link: LinkDetail | undefined;
}

const keyOf = ({ linkId, by }: Pick<WatchRequest, 'linkId' | 'by'>) => `${by}|${linkId}`;

/** Begins to watch a link, or notes it as seen; false where there is none that the asker may see. */
export async function watchLink(
  graph: Graph,
  request: WatchRequest,
  maySee: (link: LinkDetail) => boolean,
): Promise<boolean> {
  return await graph.write(async (tx) => {
    const link = await linkIn(tx, request.linkId);
    if (link === undefined || !maySee(link)) return false;
    const { by, linkId, now } = request;
    await tx.run('detector/write-watch', { key: keyOf(request), by, linkId, at: now });
    return true;
  });
}

export async function unwatchLink(graph: Graph, request: Pick<WatchRequest, 'linkId' | 'by'>): Promise<void> {
  await graph.write((tx) => tx.run('detector/erase-watch', { key: keyOf(request) }));
}

/** What one watches, the latest first. */
export async function watchedBy(
  graph: Graph,
  by: string,
  maySee: (link: LinkDetail) => boolean,
): Promise<Watched[]> {
  return await graph.read(async (tx) => {
    const rows = await tx.run<{ linkId: string; seen: number; at: string }>('detector/watches', { by });
    const watched: Watched[] = [];
    for (const { linkId, seen, at } of rows) {
      const found = await linkIn(tx, linkId);
      const link = found !== undefined && maySee(found) ? found : undefined;
      watched.push({ linkId, at, changed: link === undefined || link.revision !== seen, link });
    }
    return watched;
  });
}
