/** The written record that a request was made and how it was handled (Art 48(10)): an entry for each step, no personal data. */
import type { Graph, Transaction } from '../store/index.ts';
import { replyDue } from './periods.ts';
import type { NextEvent, Progress, RightsKind } from './progress.ts';
import type { RightsRequest } from './stored.ts';

export interface RightsEntry {
  id: string;
  requestId: string;
  /** Moment of the step; for a receipt, that of the receipt. */
  at: string;
  recordedAt: string;
  event: NextEvent['type'] | 'RECEIVED' | 'CARRIED_THROUGH';
  /** Identifier of the official. */
  by: string;
  authority: string;
  kind: RightsKind;
  receivedBy: string;
  receivedState: string;
  responsible: string | null;
  state: Progress['state'];
  /** Reason of an extension or refusal, finding or outcome, by code. */
  detail: string | null;
  /** Last day to reply as the step leaves it. */
  replyDue: string;
}

/** Who takes a step, when, and under which id it is recorded. */
export interface Actor {
  /** Identifier of the official. */
  by: string;
  authority: string;
  now: string;
  entryId: string;
}

export async function writeEntry(
  tx: Transaction,
  { by, authority, now, entryId }: Actor,
  request: RightsRequest,
  { event, at = now, detail = null }: { event: RightsEntry['event']; at?: string; detail?: string | null },
): Promise<void> {
  const { kind, receivedBy, receivedState, responsible, state } = request;
  const entry: RightsEntry = {
    ...{ id: entryId, requestId: request.id, at, recordedAt: now, event, by, authority },
    ...{ kind, receivedBy, receivedState, responsible, state, detail, replyDue: replyDue(request) },
  };
  await tx.run('rights/write-entry', { entry });
}

/** Oldest first. @param requestId null: of all requests */
export async function handlingRecord(
  graph: Graph,
  { limit, ...question }: { requestId: string | null; after: string; limit: number },
): Promise<{ items: RightsEntry[]; next: string | null }> {
  const rows = await graph.read((tx) =>
    tx.run<{ entry: RightsEntry; at: string }>('rights/list-entries', { ...question, limit: limit + 1 }),
  );
  const page = rows.slice(0, limit);
  return {
    items: page.map(({ entry }) => ({
      ...entry,
      responsible: entry.responsible ?? null,
      detail: entry.detail ?? null,
    })),
    next: rows.length > limit ? (page.at(-1)?.at ?? null) : null,
  };
}
