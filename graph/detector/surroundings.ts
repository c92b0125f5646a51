/** The settled links of the chains that groups lie in, read step by step until the chains end (Art 29(6)). */
import type { Transaction } from '../store/index.ts';
import type { SurroundingLink } from './consistency.ts';

export async function surroundingsOf(
  tx: Transaction,
  groupIds: readonly string[],
): Promise<SurroundingLink[]> {
  const found = new Map<string, SurroundingLink>();
  const walked = new Set<string>();
  let frontier: readonly string[] = groupIds;
  for (;;) {
    const next = [...new Set(frontier)].filter((group) => !walked.has(group)).sort();
    if (next.length === 0) return [...found.values()];
    for (const group of next) walked.add(group);
    const rows = await tx.run<SurroundingLink>('detector/surrounding-links', { groupIds: next });
    for (const row of rows) found.set(row.id, row);
    frontier = rows.flatMap((row) => [row.a, row.b]);
  }
}
