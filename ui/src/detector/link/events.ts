/** History and decisions of a link as one line of time, the latest first. */
import type { Decision, HistoryItem } from '../model.ts';

export type LinkEvent =
  | { at: string; kind: 'HISTORY'; item: HistoryItem }
  | { at: string; kind: 'PROPOSED' | 'WITHDRAWN'; decision: Decision }
  | { at: string; kind: 'CONFIRMED'; decision: Decision };

export function eventsOf(history: readonly HistoryItem[], decisions: readonly Decision[]): LinkEvent[] {
  const made = decisions.flatMap((decision): LinkEvent[] => [
    { at: decision.at, kind: 'PROPOSED', decision },
    ...(decision.confirmedAt == null
      ? []
      : [{ at: decision.confirmedAt, kind: 'CONFIRMED' as const, decision }]),
    ...(decision.withdrawnAt == null
      ? []
      : [{ at: decision.withdrawnAt, kind: 'WITHDRAWN' as const, decision }]),
  ]);
  // A confirmed decision also stands in the history: told once, by the decision, which says more.
  const told = new Set(decisions.map(({ confirmedAt }) => confirmedAt));
  const rest = history
    .filter(({ at, by }) => by !== 'MANUAL' || !told.has(at))
    .map((item): LinkEvent => ({ at: item.at, kind: 'HISTORY', item }));
  return [...rest, ...made].sort((x, y) => y.at.localeCompare(x.at));
}
