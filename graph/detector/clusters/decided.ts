/**
 * What a decision says to the clusters. "Two persons" (green, red for two persons) keeps the two groups apart, whatever is
 * matched, taken in or learnt later, also where new data reopen the link or end it: a person's word is asked again, never
 * overturned. It ends when a person says otherwise: white, red for one person, or the link erased as incorrect.
 */
import type { OptionKind } from '../../model/link.ts';
import type { Transaction } from '../../store/index.ts';
import { distinctKey } from './biometric-vetoes.ts';

const SAYS_TWO_PERSONS: readonly OptionKind[] = ['GREEN', 'RED_SPLIT'];

/** @param groupIds of the link; the matcher computes their clusters anew after the commit */
export async function tellClusters(
  tx: Transaction,
  groupIds: readonly [string, string],
  decision: { id: string; option: OptionKind },
  { eventId, now }: { eventId: string; now: string },
): Promise<void> {
  const [a, b] = [...groupIds].sort() as [string, string];
  const key = distinctKey(a, b, 'DECISION');
  if (SAYS_TWO_PERSONS.includes(decision.option)) {
    const properties = { key, reason: 'DECISION', decisionId: decision.id, at: now };
    await tx.run('detector/write-distinct', { rows: [{ key, a, b, properties }] });
  } else if ((await tx.run('detector/erase-distinct', { rows: [{ key, a }] })).length === 0) return;
  await tx.run('detector/raise-recluster', {
    rows: [{ id: eventId, around: [a, b], clusterIds: [] }],
    at: now,
  });
}
