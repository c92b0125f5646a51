/**
 * Days as the law counts them: calendar days in UTC, the day of the event not among them, the last day whole
 * (Regulation (EEC, Euratom) 1182/71 Art 3(1)-(2)). A period that ends on a Saturday, Sunday or holiday is not
 * prolonged to the next working day (1182/71 Art 3(4)): who keeps this calendar is never late by the other.
 */

/** `YYYY-MM-DD`, Gregorian. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day in UTC of a moment in ISO 8601, whatever its offset. */
export function dayOf(moment: string): Day {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The last day of a period of `days` that an event on `day` starts. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
