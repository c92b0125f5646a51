/** Validity of two documents on one line of time, in shares of the line. */
import type { TravelDocument } from '../model.ts';

export interface Span {
  from: number;
  to: number;
  /** The beginning or the end is not stated: the bar runs out of the picture. */
  open: { from: boolean; to: boolean };
}

/** Undefined where neither document states a day. */
export function validityOf(
  documents: readonly (TravelDocument | null)[],
): { first: string; last: string; spans: (Span | undefined)[] } | undefined {
  const days = documents
    .flatMap((one) => [one?.issueDate, one?.expiryDate])
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const length = Date.parse(last) - Date.parse(first);
  const place = (day: string) => (Date.parse(day) - Date.parse(first)) / length;
  const spans = documents.map((one): Span | undefined => {
    if (one === null || (one.issueDate === undefined && one.expiryDate === undefined)) return undefined;
    return {
      from: one.issueDate === undefined ? 0 : place(one.issueDate),
      to: one.expiryDate === undefined ? 1 : place(one.expiryDate),
      open: { from: one.issueDate === undefined, to: one.expiryDate === undefined },
    };
  });
  return { first, last, spans };
}
