/** Which case comes next: the most urgent one that nobody else works on and that waits for no other officer. */
import type { QueueItem } from '../model.ts';

type Case = Pick<QueueItem, 'id' | 'claim' | 'proposed'>;

export const isFree = ({ claim, proposed }: Case): boolean =>
  (claim === null || claim.mine) && proposed.every(({ stage, forMe }) => forMe && stage !== 'GRACE');

/** @param items in the order of urgency @param present the case that is open now, which is never the next one */
export function nextCase<Item extends Case>(items: readonly Item[], present?: string): Item | undefined {
  const at = items.findIndex(({ id }) => id === present);
  const ahead = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return ahead.find((item) => item.id !== present && isFree(item));
}
