/** History and decisions of a link as one line of time, the latest first. */
import type { Decision, HistoryItem } from '../model.ts';

/** What the line of time tells of a decision. */
export type TimedDecision = Pick<
  Decision,
  | ('state' | 'option' | 'basis' | 'by' | 'authority' | 'at' | 'reasonCode' | 'reasonText')
  | ('secondBy' | 'secondLookBy' | 'secondLookReasonText' | 'confirmedAt' | 'withdrawnAt' | 'withdrawnBy')
>;

export type LinkEvent =
  | { at: string; kind: 'HISTORY'; item: HistoryItem }
  | { at: string; kind: 'PROPOSED' | 'WITHDRAWN'; decision: TimedDecision }
  | { at: string; kind: 'CONFIRMED'; decision: TimedDecision };

export function eventsOf(history: readonly HistoryItem[], decisions: readonly TimedDecision[]): LinkEvent[] {
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

/** The decisions of a link that has ended, which its history alone still tells: each was settled with its entry. */
export function settledDecisions(history: readonly HistoryItem[]): TimedDecision[] {
  return history.flatMap(({ at, actor, decisions }) =>
    decisions.map(({ held, ...decision }) => ({
      ...decision,
      ...(held
        ? { state: 'CONFIRMED' as const, confirmedAt: at }
        : { state: 'OVERRULED' as const, withdrawnAt: at, withdrawnBy: actor }),
    })),
  );
}
