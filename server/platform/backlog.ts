/** What is outstanding in the outbox, for operators, health and those who wait for detection. */
import type { Graph } from '../../graph/store/index.ts';

export interface BacklogView {
  waiting: number;
  pending: number;
  sent: number;
  dead: number;
  oldestSeconds: number;
}

export async function backlogOf(graph: Graph, now: Date): Promise<BacklogView> {
  const rows = await graph.read((tx) =>
    tx.run<{ state: string; count: number; oldest: string }>('outbox/counts'),
  );
  const count = (state: string) =>
    rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0);
  const open = rows.filter((row) => row.state !== 'DEAD').map((row) => Date.parse(row.oldest));
  const oldestSeconds = open.length === 0 ? 0 : Math.max(0, (now.getTime() - Math.min(...open)) / 1000);
  return {
    waiting: count('WAITING'),
    pending: count('PENDING'),
    sent: count('SENT'),
    dead: count('DEAD'),
    oldestSeconds,
  };
}

export interface DeadEvent {
  id: string;
  /** Null for an event of no record: clusters computed anew. */
  recordId: string | null;
  version: number | null;
  attempts: number;
  at: string;
  lastError: string | null;
}

export async function deadEvents(graph: Graph, limit: number): Promise<DeadEvent[]> {
  return await graph.read((tx) => tx.run<DeadEvent>('outbox/dead', { limit }));
}

/** False when the event is not dead. */
export async function reviveEvent(graph: Graph, id: string, now: Date): Promise<boolean> {
  const rows = await graph.write((tx) => tx.run('outbox/revive', { id, now: now.toISOString() }));
  return rows.length > 0;
}

export async function eventOfRecord(graph: Graph, recordId: string) {
  const [row] = await graph.read((tx) =>
    tx.run<{
      id: string;
      version: number;
      state: 'WAITING' | 'PENDING' | 'SENT' | 'DONE' | 'DEAD';
      at: string;
      doneAt: string | null;
    }>('outbox/event-of-record', { recordId }),
  );
  if (row === undefined) return undefined;
  const { id, ...rest } = row;
  return { eventId: id, ...rest };
}
