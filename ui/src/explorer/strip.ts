/**
 * The changes of a scene on one line of time: where each moment lies between the first one and now, and which moments
 * stand so near to each other that they are drawn as one mark. Pure.
 */
import { colourCode } from '../graph-view/index.ts';
import { type Change, momentsOf } from './known-graph.ts';

/** Milliseconds since 1970. */
export interface Span {
  from: number;
  to: number;
}

export interface Mark {
  /** Share of the line at which it is drawn, 0 to 1. */
  place: number;
  /** Oldest first. */
  changes: Change[];
  /** What is drawn, each once: codes of colours, `ENDED`, `RECORD`. */
  signs: string[];
}

const SIGNS = ['RECORD', 'YELLOW', 'WHITE', 'GREEN', 'RED', 'RED_MERGE', 'RED_SPLIT', 'TOLD', 'ENDED'];
/** Room before the first change, as a share of the time since. */
const MARGIN = 0.02;
const LEAST = 60_000;

/** From a little before the first change to now; undefined where nothing is known to have changed. */
export function spanOf(changes: readonly Change[], now: number): Span | undefined {
  const [first] = changes;
  if (first === undefined) return undefined;
  const start = Date.parse(first.at);
  return { from: start - Math.max((now - start) * MARGIN, LEAST), to: Math.max(now, start + LEAST) };
}

export const placeIn = ({ from, to }: Span, time: number): number =>
  Math.min(1, Math.max(0, (time - from) / (to - from)));

export const timeAt = ({ from, to }: Span, place: number): number =>
  Math.round(from + Math.min(1, Math.max(0, place)) * (to - from));

export function signOf({ kind, event, colour, redKind }: Change): string {
  if (kind === 'RECORD') return 'RECORD';
  // A colour that is covered from the reader leaves the moment alone.
  return colourCode({ colour, redKind }) ?? (event === 'ERASED' ? 'ENDED' : 'TOLD');
}

/** @param near share of the line that a mark takes */
export function marksOf(changes: readonly Change[], span: Span, near: number): Mark[] {
  const groups: { start: number; end: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const place = placeIn(span, Date.parse(change.at));
    const last = groups.at(-1);
    if (last === undefined || place - last.start >= near)
      groups.push({ start: place, end: place, changes: [change] });
    else {
      last.end = place;
      last.changes.push(change);
    }
  }
  return groups.map(({ start, end, changes: own }) => ({
    ...{ place: (start + end) / 2, changes: own },
    signs: [...new Set(own.map(signOf))].sort((one, two) => SIGNS.indexOf(one) - SIGNS.indexOf(two)),
  }));
}

/** The moment of a change that lies nearest to a place, where one is as near as `near`; otherwise the time there. */
export function snapped(changes: readonly Change[], span: Span, place: number, near: number): string {
  const wanted = timeAt(span, place);
  const moments = momentsOf(changes);
  const best = moments.reduce<string | undefined>(
    (found, moment) =>
      found === undefined || Math.abs(Date.parse(moment) - wanted) < Math.abs(Date.parse(found) - wanted)
        ? moment
        : found,
    undefined,
  );
  return best !== undefined && Math.abs(placeIn(span, Date.parse(best)) - place) <= near
    ? best
    : new Date(wanted).toISOString();
}
