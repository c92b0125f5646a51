/**
 * Detection of a batch of outbox events: read after their commit, insert into the index, then search; evidence,
 * verdict, links and the state of the events are written in one transaction (Art 27-28, 48(6)).
 *
 * No pair is missed: of two records committed at the same time, the event that is handled later finds the other in
 * the index. Before two groups are compared the index is brought to what both hold; where they change even between that
 * and the writing transaction, the event is not finished but handed out again. The result is a function of what is stored: doing it again changes nothing.
 */
import type { StoredRecord } from '../model/stored.ts';
import type { DetectContext } from './context.ts';
import { emptyEvaluation, evaluateGroups, pairKey } from './evaluate.ts';
import { loadRecords } from './load.ts';
import { type EdgeRows, matchEdges } from './match-edges.ts';
import { type PairFinding, type SearchedEvent, writeFindings } from './write-findings.ts';

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
    else context.index.insert(record);
  }

  const asked: PairWanted[] = [];
  const edges: EdgeRows = { identities: [], documents: [], templates: [] };
  const compared = new Set<string>();
  const now = context.now();
  const searched = open.map((event): SearchedEvent => {
    const record = records.get(event.recordId);
    let truncated = false;
    const counterparts = new Set<string>();
    if (record !== undefined) {
      const candidates = context.index.candidates(record);
      truncated = candidates.truncated;
      const scored = new Map(candidates.scored.map((one) => [one.recordId, one.pairs]));
      for (const otherId of new Set([...candidates.legal.keys(), ...scored.keys()])) {
        const other = context.index.get(otherId);
        if (other === undefined) continue;
        if (candidates.legal.has(otherId) && !record.external && !other.external)
          counterparts.add(other.groupId);
        // Both records may be in the batch: the edges between them are those of either.
        const pair = pairKey(record.id, otherId);
        if (compared.has(pair)) continue;
        compared.add(pair);
        addEdges(edges, matchEdges(record, other, context.engines, now, scored.get(otherId)));
      }
    }
    const pairs: string[] = [];
    for (const groupId of event.groupIds) {
      const others = new Set([
        ...(groupId === record?.groupId ? counterparts : []),
        ...(linked.get(groupId) ?? []),
      ]);
      for (const other of others) {
        const pair = { key: pairKey(groupId, other), groupId, other, recordId: event.recordId };
        asked.push(pair);
        pairs.push(pair.key);
      }
    }
    return { id: event.id, generation: event.generation, truncated, pairs };
  });

  await refreshGroups(context, [...new Set(asked.flatMap((pair) => [pair.groupId, pair.other]))]);
  const findings = new Map<string, PairFinding>();
  for (const pair of asked) if (!findings.has(pair.key)) findings.set(pair.key, findingOf(context, pair));
  const gone = open.map((event) => event.recordId).filter((id) => !records.has(id));
  const links = await writeFindings(context, {
    pairs: [...findings.values()],
    edges,
    searched,
    records: [...records.values()],
    gone,
    now,
  });
  return { detected: open.length, ignored: refs.length - open.length, links };
}

interface PairWanted {
  key: string;
  groupId: string;
  other: string;
  /** Record whose event asks for the pair. */
  recordId: string;
}

/**
 * Brings the index to what the groups hold now: another record of a group may have been committed, changed or erased
 * while its own event still waits, and the pair must not be lost for that.
 */
async function refreshGroups(context: DetectContext, groupIds: string[]): Promise<void> {
  if (groupIds.length === 0) return;
  await context.graph.read(async (tx) => {
    const held = await tx.run<{
      id: string;
      groupId: string;
      version: number;
      system: string;
      recordKind: string;
    }>('detector/group-records', { groupIds });
    const present = new Set(held.map((row) => row.id));
    const changed = held.filter(
      (row) => context.load.takesPart(row.system, row.recordKind) && !isIndexed(context, row),
    );
    for (const groupId of groupIds)
      for (const record of context.index.groupRecords(groupId))
        if (!present.has(record.id)) context.index.remove(record.id);
    for (const row of held)
      if (!context.load.takesPart(row.system, row.recordKind)) context.index.remove(row.id);
    if (changed.length === 0) return;
    const ids = changed.map((row) => row.id);
    for (const record of (await loadRecords(tx, ids, context.load)).values()) context.index.insert(record);
  });
}

function isIndexed(context: DetectContext, row: { id: string; groupId: string; version: number }): boolean {
  const record = context.index.get(row.id);
  return record !== undefined && record.version === row.version && record.groupId === row.groupId;
}

/** The pair compared; without records on one side nothing is found, which ends a link that there was. */
function findingOf(context: DetectContext, { groupId, other, recordId }: PairWanted): PairFinding {
  const one = context.index.groupRecords(groupId);
  const two = context.index.groupRecords(other);
  const evaluation = comparable(one, two)
    ? evaluateGroups(one, two, context.engines)
    : emptyEvaluation(groupId, other, [...one, ...two]);
  return { evaluation, trigger: { groupId, recordId } };
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

/** Two groups are compared only across systems (Art 27(5)) and only where both hold a record. */
function comparable(one: readonly StoredRecord[], two: readonly StoredRecord[]): boolean {
  return one[0] !== undefined && two[0] !== undefined && one[0].system !== two[0].system;
}

function addEdges(into: EdgeRows, found: EdgeRows) {
  for (const part of ['identities', 'documents', 'templates'] as const) into[part].push(...found[part]);
}
