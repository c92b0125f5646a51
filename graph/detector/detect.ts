/**
 * Detection of a batch of outbox events: read after their commit, insert into the index, then search; evidence,
 * verdict, links and the state of the events are written in one transaction (Art 27-28, 48(6)).
 *
 * No pair is missed: of two records committed at the same time, the event that is handled later finds the other in
 * the index. A pair of which one side has changed since it was read is left out here, because the newer version has an
 * event of its own that is still to come. The result is a function of what is stored: doing it again changes nothing.
 */
import type { StoredRecord } from '../model/stored.ts';
import type { DetectContext } from './context.ts';
import { type Evaluation, evaluateGroups } from './evaluate.ts';
import { loadRecords } from './load.ts';
import { type EdgeRows, matchEdges } from './match-edges.ts';
import { type FinishedEvent, writeFindings } from './write-findings.ts';

/** What the queue carries: ids only. */
export interface EventRef {
  eventId: string;
  generation: number;
}

interface EventRow {
  id: string;
  kind: 'DETECT' | 'ERASE';
  recordId: string;
  state: string;
  generation: number;
  groupIds: string[];
}

export interface BatchResult {
  detected: number;
  /** Events that are unknown, finished already or of another generation: nothing was done for them. */
  ignored: number;
  links: number;
}

/** Detects the events of `refs`. Throws `LeaseLost` when another process has become the matcher. */
export async function detectBatch(context: DetectContext, refs: readonly EventRef[]): Promise<BatchResult> {
  const wanted = new Map(refs.map((ref) => [ref.eventId, ref.generation]));
  const { events, records, linked } = await readBatch(context, [...wanted.keys()]);
  const open = events.filter((event) => event.state !== 'DONE' && event.generation === wanted.get(event.id));
  if (open.length === 0) return { detected: 0, ignored: refs.length, links: 0 };

  for (const event of open) {
    const record = records.get(event.recordId);
    if (record === undefined) context.index.remove(event.recordId);
    else if (!context.index.has(record.id, record.version)) context.index.insert(record);
  }

  const pairs = new Map<string, { evaluation: Evaluation; trigger: string }>();
  const edges: EdgeRows = { identities: [], documents: [], templates: [] };
  const seenEdges = new Set<string>();
  const finished: FinishedEvent[] = [];
  const changedIdentities: string[] = [];
  const now = context.now();
  for (const event of open) {
    const record = records.get(event.recordId);
    let truncated = false;
    const counterparts = new Set<string>();
    if (record !== undefined) {
      const candidates = context.index.candidates(record);
      truncated = candidates.truncated;
      changedIdentities.push(...record.identities.map((identity) => identity.id));
      for (const otherId of [
        ...candidates.legal.keys(),
        ...candidates.scored.map((scored) => scored.recordId),
      ]) {
        const other = context.index.get(otherId);
        if (other === undefined) continue;
        collectEdges(edges, seenEdges, matchEdges(record, other, context.engines, now));
        if (candidates.legal.has(otherId) && !record.external && !other.external)
          counterparts.add(other.groupId);
      }
    }
    for (const groupId of event.groupIds) {
      const others = groupId === record?.groupId ? counterparts : new Set<string>();
      for (const other of linked.get(groupId) ?? []) others.add(other);
      for (const other of others) evaluatePair(context, pairs, groupId, other);
    }
    finished.push({ id: event.id, generation: event.generation, truncated });
  }

  const links = await writeFindings(context, [...pairs.values()], edges, changedIdentities, finished, now);
  return { detected: open.length, ignored: refs.length - open.length, links };
}

async function readBatch(context: DetectContext, eventIds: string[]) {
  return await context.graph.read(async (tx) => {
    const events = await tx.run<EventRow>('detector/read-events', { ids: eventIds });
    const recordIds = [...new Set(events.map((event) => event.recordId))];
    const records = await loadRecords(tx, recordIds, context.load);
    const groupIds = [...new Set(events.flatMap((event) => event.groupIds))];
    const linked = new Map<string, Set<string>>();
    for (const { a, b } of await tx.run<{ a: string; b: string }>('detector/linked-groups', { groupIds }))
      linked.set(a, (linked.get(a) ?? new Set()).add(b));
    return { events, records, linked };
  });
}

function evaluatePair(
  context: DetectContext,
  pairs: Map<string, { evaluation: Evaluation; trigger: string }>,
  groupId: string,
  otherId: string,
) {
  const key = groupId < otherId ? `${groupId}|${otherId}` : `${otherId}|${groupId}`;
  if (pairs.has(key)) return;
  const one = context.index.groupRecords(groupId);
  const two = context.index.groupRecords(otherId);
  if (!comparable(one, two)) return;
  pairs.set(key, { evaluation: evaluateGroups(one, two, context.engines), trigger: groupId });
}

/** Two groups are compared only across systems (Art 27(5)) and only where both hold a record. */
function comparable(one: readonly StoredRecord[], two: readonly StoredRecord[]): boolean {
  return one[0] !== undefined && two[0] !== undefined && one[0].system !== two[0].system;
}

function collectEdges(into: EdgeRows, seen: Set<string>, found: EdgeRows) {
  for (const part of ['identities', 'documents', 'templates'] as const)
    for (const edge of found[part]) {
      if (seen.has(edge.properties.key)) continue;
      seen.add(edge.properties.key);
      into[part].push(edge);
    }
}
