/**
 * The settled links of the chains that groups lie in, which a colour has to fit (Art 29(6)). A chain goes on over links
 * that say one person; what says two persons is told and ends it.
 */
import type { Transaction } from '../store/index.ts';
import type { SurroundingLink } from './consistency.ts';

export async function surroundingsOf(
  tx: Transaction,
  groupIds: readonly string[],
): Promise<SurroundingLink[]> {
  const starts = [...new Set(groupIds)];
  if (starts.length === 0) return [];
  return await tx.run<SurroundingLink>('detector/surrounding-links', { groupIds: starts });
}
