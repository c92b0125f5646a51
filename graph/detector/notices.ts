/** What authorities were told of links (Art 31(3), 32(6)-(7), 33(5), 37), each notice once; of each is kept who read it first. */
import type { NoticeScope } from '../access/index.ts';
import type { Graph, Transaction } from '../store/index.ts';

export interface AuthorityNotice {
  id: string;
  kind: string;
  to: string;
  linkId: string;
  sin: string;
  systems: string[];
  /** The records of the authority that it is about, as far as they are there still and the reader may read their system. */
  records: { id: string; system: string; reference: string }[];
  colour: string | null;
  at: string;
  state: 'OPEN' | 'READ';
}

/** Newest first. */
export async function readNotices(
  tx: Transaction,
  { scope, ...page }: { scope: NoticeScope; before: string | null; limit: number },
): Promise<AuthorityNotice[]> {
  const query = scope.ownerState === null ? 'detector/notices' : 'detector/owner-notices';
  const rows = await tx.run<{ notice: AuthorityNotice }>(query, { ...scope, ...page });
  return rows.map((row) => row.notice);
}

/** False where there is no such notice in the scope. */
export async function acknowledgeNotice(
  graph: Graph,
  { scope, ...reading }: { id: string; by: string; now: string; scope: NoticeScope },
): Promise<boolean> {
  const rows = await graph.write((tx) => tx.run('detector/acknowledge-notice', { ...scope, ...reading }));
  return rows.length > 0;
}
