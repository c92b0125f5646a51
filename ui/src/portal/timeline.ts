/**
 * Travel documents on a line of time: one lane a document (number and country), one bar for each source that states it,
 * overlaps of different documents, today. What is not known is said, never drawn as if it were. Pure.
 */
import type { PersonDocument } from './answers.ts';

export interface Span {
  /** Share of the width, 0 to 1. */
  from: number;
  to: number;
  /** False where the date is not stated: the bar then runs open to the edge of the line. */
  fromKnown: boolean;
  toKnown: boolean;
}

export interface Lane {
  key: string;
  number: string;
  country: string | undefined;
  type: string | undefined;
  bars: { document: PersonDocument; span: Span | undefined }[];
  /** True when sources state other dates for the same document. */
  datesDiffer: boolean;
}

export interface Overlap {
  a: string;
  b: string;
  from: string;
  to: string;
}

export interface Timeline {
  lanes: Lane[];
  /** Share of the width at which today lies; undefined outside of the line. */
  today: number | undefined;
  ticks: { at: number; year: number }[];
  overlaps: Overlap[];
}

export type Validity = 'VALID' | 'EXPIRED' | 'FUTURE' | 'UNKNOWN';

/** Room beside the outermost dates, as a share of the span. */
const MARGIN = 0.04;
const MOST_TICKS = 8;
/** The line of documents that state no date at all still shows today: years before and after it. */
const YEARS_AROUND = 5;
const YEAR = 365.25 * 86_400_000;

export function timelineOf(documents: readonly PersonDocument[], today: string): Timeline {
  const lanes = lanesOf(documents);
  const dates = documents.flatMap(({ issueDate, expiryDate }) => [issueDate, expiryDate]).map(timeOf);
  const known = dates.filter((date) => date !== undefined);
  const now = Date.parse(today);
  const ends = known.length === 0 ? [now - YEARS_AROUND * YEAR, now + YEARS_AROUND * YEAR] : [...known, now];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max((last - first) * MARGIN, YEAR / 12);
  const [from, to] = [first - room, last + room];
  const at = (time: number) => (time - from) / (to - from);
  return {
    lanes: lanes.map((lane) => ({
      ...lane,
      bars: lane.bars.map(({ document }) => ({ document, span: spanOf(document, at) })),
    })),
    today: at(now),
    ticks: ticksOf(from, to).map((year) => ({ year, at: at(Date.UTC(year, 0, 1)) })),
    overlaps: overlapsOf(lanes),
  };
}

function lanesOf(documents: readonly PersonDocument[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const document of documents) {
    const key = laneKey(document);
    const lane = lanes.get(key) ?? {
      ...{ key, number: document.number, country: document.issuingCountry, type: document.docType },
      ...{ bars: [], datesDiffer: false },
    };
    lane.bars.push({ document, span: undefined });
    lanes.set(key, lane);
  }
  for (const lane of lanes.values()) {
    const differs = (field: 'issueDate' | 'expiryDate') =>
      new Set(lane.bars.flatMap(({ document }) => document[field] ?? [])).size > 1;
    lane.datesDiffer = differs('issueDate') || differs('expiryDate');
  }
  return [...lanes.values()].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** The same number of the same country is the same document here; how the law compares them is on the desk. */
const laneKey = ({ number, issuingCountry }: PersonDocument) =>
  `${number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}|${issuingCountry ?? ''}`;

const startOf = ({ bars }: Lane) =>
  bars
    .map(({ document }) => document.issueDate ?? document.expiryDate ?? '9999')
    .sort()
    .at(0) ?? '';

function spanOf({ issueDate, expiryDate }: PersonDocument, at: (time: number) => number): Span | undefined {
  const [from, to] = [timeOf(issueDate), timeOf(expiryDate)];
  if (from === undefined && to === undefined) return undefined;
  // A document that ends before it begins was mistyped: the bar shows both dates in their order of time.
  const [start, end] = from !== undefined && to !== undefined && to < from ? [to, from] : [from, to];
  return {
    from: start === undefined ? 0 : at(start),
    to: end === undefined ? 1 : at(end),
    fromKnown: start !== undefined,
    toKnown: end !== undefined,
  };
}

function timeOf(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

function ticksOf(from: number, to: number): number[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()];
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years < MOST_TICKS) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** Days on which two different documents are valid at once; only where all four dates are known. */
function overlapsOf(lanes: readonly Lane[]): Overlap[] {
  const spans = lanes.flatMap(({ key, number, bars }) => {
    const dated = bars.map(({ document }) => document).find((one) => one.issueDate && one.expiryDate);
    return dated === undefined
      ? []
      : [{ key, number, from: dated.issueDate as string, to: dated.expiryDate as string }];
  });
  return spans.flatMap((a, index) =>
    spans.slice(index + 1).flatMap((b): Overlap[] => {
      const from = a.from > b.from ? a.from : b.from;
      const to = a.to < b.to ? a.to : b.to;
      return from < to ? [{ a: a.number, b: b.number, from, to }] : [];
    }),
  );
}

/** Whether a document is valid on a day, as far as its dates say. */
export function validityOn({ issueDate, expiryDate }: PersonDocument, today: string): Validity {
  if (expiryDate !== undefined && expiryDate < today) return 'EXPIRED';
  if (issueDate !== undefined && issueDate > today) return 'FUTURE';
  return expiryDate === undefined ? 'UNKNOWN' : 'VALID';
}
