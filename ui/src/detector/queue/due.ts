/** Time left to verify: twelve hours from the creation of the link at the border, where possible (Art 29(4)). */
const MINUTE = 60_000;
const SOON = 2 * 60 * MINUTE;

export interface Due {
  state: 'OVERDUE' | 'SOON' | 'LATER';
  /** Time left, or past, in whole minutes. */
  hours: number;
  minutes: number;
}

/** Undefined where the law sets no hours: then "without delay" holds (Art 29(3)). */
export function dueOf(dueAt: string | null, now: number): Due | undefined {
  if (dueAt === null) return undefined;
  const left = Date.parse(dueAt) - now;
  // What is left is rounded down and what is past too: nobody is told of more time than there is.
  const whole = Math.floor(Math.abs(left) / MINUTE);
  const state = left <= 0 ? 'OVERDUE' : left <= SOON ? 'SOON' : 'LATER';
  return { state, hours: Math.floor(whole / 60), minutes: whole % 60 };
}
