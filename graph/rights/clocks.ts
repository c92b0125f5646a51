/** The clocks of one request: what is due next, what is overdue, what was done and whether in time (Art 48(2)-(4)). */
import { type Day, dayOf } from './days.ts';
import { checkDue, contactDue, replyDue } from './periods.ts';
import { contactArticle, mustContact, type Progress, type RightsEvent, replay } from './progress.ts';

export type Duty = 'CONTACT' | 'CHECK' | 'REPLY';

export interface Clock {
  duty: Duty;
  /** Paragraph of Regulation (EU) 2019/817. */
  article: string;
  /** Last day, which counts whole. */
  due: Day;
  extended: boolean;
  state: 'RUNNING' | 'OVERDUE' | 'DONE' | 'DONE_LATE';
  /** Moment in ISO 8601; null: not yet. */
  doneAt: string | null;
}

export interface Clocks {
  all: Clock[];
  /** The open clock that ends first; null where none is open. */
  next: Clock | null;
}

/** @param now moment in ISO 8601 */
export function clocksOf(request: Progress, now: string): Clocks {
  const article = contactArticle(request.route);
  const all: Clock[] = [];
  const add = (duty: Duty, from: string, due: Day, doneAt: string | null, extended = false) =>
    all.push({ duty, article: from, due, extended, doneAt, state: stateOf(due, doneAt, now) });
  if (mustContact(request)) add('CONTACT', article, contactDue(request), request.contactedAt);
  const check = checkDue(request);
  if (check !== null) add('CHECK', article, check, request.checkedAt, request.checkExtendedAt !== null);
  add('REPLY', '48(2)', replyDue(request), request.closedAt, request.extendedAt !== null);
  const open = all.filter(({ doneAt }) => doneAt === null);
  const [next = null] = open.toSorted((a, b) => a.due.localeCompare(b.due));
  return { all, next };
}

/** The same over the events of one request, oldest first. */
export function clocksAfter(events: readonly RightsEvent[], now: string): Clocks {
  return clocksOf(replay(events), now);
}

function stateOf(due: Day, doneAt: string | null, now: string): Clock['state'] {
  if (doneAt === null) return dayOf(now) > due ? 'OVERDUE' : 'RUNNING';
  return dayOf(doneAt) > due ? 'DONE_LATE' : 'DONE';
}
