/**
 * Initial loads: data that a system held before, declared as such and taken in once (Art 69). Their links have no time to
 * be verified in and nobody who stands there to be heard. A load says by itself how far it is; what was taken is counted
 * in the transaction that took it, so that a stream which was cut may be sent again.
 */
import { hash } from 'node:crypto';
import type { Colour } from '../model/link.ts';
import type { SystemCode } from '../model/record.ts';
import type { Graph, Transaction } from '../store/index.ts';

export interface InitialLoad {
  id: string;
  system: SystemCode;
  /** Names the load among those of its system; never a name of a person. */
  label: string;
  startedAt: string;
  startedBy: string;
  /** Records that its sender means to send; null where that is not known. */
  expected: number | null;
  /** Record versions taken in. */
  taken: number;
  lastTakenAt: string | null;
  /** Since then nothing is taken in any more; null while it is open. */
  endedAt: string | null;
  endedBy: string | null;
}

/** The load takes no records, since it has ended or never was. */
export class LoadEnded extends Error {}

const keyOf = ({ system, label }: { system: string; label: string }) => `${system}|${label}`;

/** Opens a load, or finds the one that bears this label already, whatever its state. */
export async function openLoad(
  graph: Graph,
  load: Pick<InitialLoad, 'id' | 'system' | 'label' | 'expected' | 'startedBy'> & { now: string },
): Promise<{ load: InitialLoad; created: boolean }> {
  const [row] = await graph.write((tx) =>
    tx.run<{ load: InitialLoad }>('sources/open-load', { ...load, key: keyOf(load) }),
  );
  const found = (row as { load: InitialLoad }).load;
  return { load: found, created: found.id === load.id };
}

export async function readLoad(graph: Graph, id: string): Promise<InitialLoad | undefined> {
  const [row] = await graph.read((tx) => tx.run<{ load: InitialLoad }>('sources/read-load', { id }));
  return row?.load;
}

export interface LoadPosition {
  startedAt: string;
  id: string;
}

/** Loads of the systems (null: of all), the latest first. */
export async function listLoads(
  graph: Graph,
  page: { systems: readonly string[] | null; before: LoadPosition | null; limit: number },
): Promise<InitialLoad[]> {
  const { systems, before, limit } = page;
  const rows = await graph.read((tx) =>
    tx.run<{ load: InitialLoad }>('sources/list-loads', {
      ...{ systems, limit },
      // Behind every time there is.
      ...{ beforeAt: before?.startedAt ?? '~', beforeId: before?.id ?? '~' },
    }),
  );
  return rows.map((row) => row.load);
}

export interface LoadEnd {
  id: string;
  by: string;
  now: string;
}

/** Ends the intake; a load that has ended stays as it is. Undefined where there is none. */
export async function endLoad(graph: Graph, end: LoadEnd): Promise<InitialLoad | undefined> {
  const [row] = await graph.write((tx) => tx.run<{ load: InitialLoad }>('sources/end-load', { ...end }));
  return row?.load;
}

/** By what a line is known again when it is sent once more. */
export interface LineName {
  reference: string;
  version: number;
}

/** A line that was not taken, and why: UNCHANGED, or the code of its refusal. */
export interface Untaken {
  /** Its text, where it states no reference and version. */
  line: LineName | string;
  code: string;
}

/** One way only: what is kept of a line tells nothing of it. */
const lineKey = (loadId: string, line: LineName | string) =>
  hash(
    'sha256',
    typeof line === 'string' ? `${loadId}|${line}` : `${loadId}|${line.reference}|${line.version}`,
    'base64url',
  );

/**
 * Counts what a transaction has taken in. The load is locked last, and for the commit only, so that streams of one load
 * run side by side. Throws `LoadEnded` where it takes nothing any more: the transaction leaves nothing behind.
 */
export async function countTaken(
  tx: Transaction,
  loadId: string,
  { taken, known }: { taken: readonly LineName[]; known: readonly LineName[] },
  now: string,
): Promise<void> {
  const keys = (lines: readonly LineName[]) => lines.map((line) => lineKey(loadId, line)).sort();
  const rows = await tx.run('sources/count-taken', {
    ...{ id: loadId, taken: taken.length, takenKeys: keys(taken), knownKeys: keys(known), now },
  });
  if (rows.length === 0) throw new LoadEnded();
}

/** Notes lines that were refused, each once however often it is sent; one that is taken later is forgotten. */
export async function noteUntaken(graph: Graph, loadId: string, lines: readonly Untaken[], now: string) {
  if (lines.length === 0) return;
  const rows = lines.map(({ line, code }) => ({ key: lineKey(loadId, line), code }));
  await graph.write((tx) => tx.run('sources/note-untaken', { loadId, rows, now }));
}

export interface LoadProgress {
  /** Versions that were there already, brought by something else. */
  unchanged: number;
  rejected: number;
  /** Lines refused by code of their first fault, and detections that failed for good by kind of failure. */
  errors: { stage: 'INTAKE' | 'DETECTION'; code: string; count: number }[];
  detected: number;
  /** Taken in, and still to be detected. */
  waiting: number;
  /** Of those, how many wait for a sample that has to become a template. */
  forSamples: number;
  failed: number;
  lastDetectedAt: string | null;
  /** Detected in the last minute. */
  perMinute: number;
  /** Still to be sent, as far as that is known, and to be detected; null while the load is open and states no number. */
  remaining: number | null;
  /** At the pace of the last minute; null where nothing moves or the rest is not known. */
  estimatedEnd: string | null;
  links: { colour: Colour; count: number }[];
}

const RATE_MS = 60_000;

/** @param authorities whose links are counted; null: of all */
export async function progressOf(
  graph: Graph,
  load: InitialLoad,
  { now, authorities }: { now: Date; authorities: readonly string[] | null },
): Promise<LoadProgress> {
  const { id } = load;
  const since = now.getTime() - RATE_MS;
  const [lines, open, failures, pace, links] = await graph.read((tx) =>
    Promise.all([
      tx.run<{ code: string; count: number }>('sources/untaken-lines', { id }),
      tx.run<{ state: string; count: number }>('sources/load-outstanding', { id }),
      tx.run<{ code: string; count: number }>('sources/load-failures', { id }),
      tx.run<{ recent: number; last: number | null }>('sources/load-pace', { id, since }),
      tx.run<{ colour: Colour; count: number }>('sources/load-links', { id, authorities }),
    ]),
  );
  const of = (state: string) => open.find((row) => row.state === state)?.count ?? 0;
  const refused = lines.filter(({ code }) => code !== 'UNCHANGED');
  const rejected = sum(refused);
  const unchanged = sum(lines) - rejected;
  const failed = of('DEAD');
  const waiting = sum(open) - failed;
  const { recent = 0, last = null } = pace[0] ?? {};
  const remaining = remainingOf(load, { rejected, unchanged, waiting });
  return {
    ...{ unchanged, rejected, waiting, forSamples: of('WAITING'), failed, links },
    errors: [
      ...refused.map((row) => ({ stage: 'INTAKE' as const, ...row })),
      ...failures.map((row) => ({ stage: 'DETECTION' as const, ...row })),
    ],
    // Records whose templates are made anew wait once more.
    detected: Math.max(0, load.taken - waiting - failed),
    lastDetectedAt: last === null ? null : new Date(last).toISOString(),
    perMinute: recent,
    remaining,
    estimatedEnd:
      recent === 0 || remaining === null || remaining === 0
        ? null
        : new Date(now.getTime() + (remaining / recent) * RATE_MS).toISOString(),
  };
}

function remainingOf(
  { endedAt, expected, taken }: InitialLoad,
  { rejected, unchanged, waiting }: Pick<LoadProgress, 'rejected' | 'unchanged' | 'waiting'>,
): number | null {
  if (endedAt !== null) return waiting;
  if (expected === null) return null;
  return Math.max(0, expected - taken - rejected - unchanged) + waiting;
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
