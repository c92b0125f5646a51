/** Links whose time to be verified has run out (Art 29(4)): their authority is alarmed, once, and nothing is decided. */
import type { Graph } from '../store/index.ts';
import { noticeRow } from './effects.ts';

/** Links alarmed of in one transaction. */
const PAGE = 500;

interface Overdue {
  linkId: string;
  dueAt: string;
  sin: string;
  systems: string[];
  to: string;
}

/** @returns how many alarms were raised */
export async function raiseOverdue(
  graph: Graph,
  { now, newId }: { now: string; newId: () => string },
): Promise<number> {
  return await graph.write(async (tx) => {
    const links = await tx.run<Overdue>('detector/overdue-links', { now, limit: PAGE });
    const rows = links.map((link) => {
      const causeId = `${link.linkId}|${link.dueAt}`;
      return noticeRow('OVERDUE', link.to, link, { causeId, newId, now, colour: 'YELLOW' });
    });
    if (rows.length === 0) return 0;
    await tx.run('detector/write-notices', { rows });
    await tx.run('detector/mark-alarmed', { ids: links.map(({ linkId }) => linkId) });
    return rows.length;
  });
}
