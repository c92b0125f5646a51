/**
 * Detection of a batch of outbox events, in two halves: prepare (read after the commit of the events, insert into the
 * index, then search, load those found, compare) and finish (links, evidence and the state of the events in one
 * transaction; Art 27-28, 48(6)). The next batch may be prepared while this one is finished; batches are finished one
 * after the other.
 *
 * No pair is missed: of two records committed at the same time, the event that is searched later finds the other in the
 * index, since every batch is inserted before it is searched. Groups are compared as the graph holds them; where they
 * change between that and the writing transaction, the event is not finished but handed out again. Which groups are
 * linked already is asked when the batch before is written. The result is a function of what is stored: doing it again
 * changes nothing.
 */
import { prepareComparisons } from '../biometrics/index.ts';
import type { Candidates, IndexChange } from '../matching/candidates/index.ts';
import type { DetectorMode } from '../model/link.ts';
import type { PlainRecord, StoredRecord } from '../model/stored.ts';
import type { DetectContext } from './context.ts';
import { type Evaluation, emptyEvaluation, evaluateGroups, pairKey } from './evaluate.ts';
import { type GroupRecords, readGroups } from './groups.ts';
import { loadRecords } from './load.ts';
import { type EdgeRows, isAlike, matchEdges } from './match-edges.ts';
import { readMode, TRANSITION_SYSTEMS } from './mode.ts';
import { readPlain } from './plain.ts';
import { sidesOfGroups, sidesOfRecords } from './sides.ts';
import { type PairFinding, type SearchedEvent, writeFindings } from './write-findings.ts';

/** What the queue carries: ids only. */
export interface EventRef {
  eventId: string;
  generation: number;
}

interface EventRow {
  id: string;
  /** RECLUSTER: no record changed, but what its clusters are computed from did. */
  kind: 'DETECT' | 'ERASE' | 'RECLUSTER';
  /** Null for RECLUSTER. */
  recordId: string | null;
  state: string;
  generation: number;
  /** The initial load that brought the record: its links have no time to be verified in. Null for a live change. */
  loadId: string | null;
  groupIds: string[];
  /** Groups and clusters around what is gone, or around a decision. */
  around: string[];
  clusterIds: string[];
}

export interface BatchResult {
  detected: number;
  /** Events that are unknown, finished already or of another generation: nothing was done for them. */
  ignored: number;
  links: number;
  /** Events whose candidates are said to be cut, and keys met that too many records share to be walked. */
  truncated: number;
  genericKeys: number;
}

/** What the first half found; of use to `finishBatch` only. */
export interface PreparedBatch {
  refs: number;
  events: SearchedRow[];
  /** Records of the batch, as they were read. */
  records: ReadonlyMap<string, StoredRecord>;
  /** By pair of groups. */
  evaluations: Map<string, Evaluation>;
  /** Pairs that cannot be judged yet and that no other event will judge: theirs are handed out again. */
  held: Set<string>;
  edges: EdgeRows;
  mode: DetectorMode;
  now: string;
}

interface SearchedRow {
  event: EventRow;
  truncated: boolean;
  genericKeys: number;
  /** Groups of legal candidates, other than lists. */
  counterparts: ReadonlySet<string>;
  /** Groups with identity data that are the same or similar, other than lists. */
  alike: ReadonlySet<string>;
}

/** Detects the events of `refs`. Throws `LeaseLost` when another process has become the matcher. */
export async function detectBatch(context: DetectContext, refs: readonly EventRef[]): Promise<BatchResult> {
  return await finishBatch(context, await prepareBatch(context, refs));
}

/** First half: nothing is written, so that it may be thrown away. */
export async function prepareBatch(
  context: DetectContext,
  refs: readonly EventRef[],
): Promise<PreparedBatch> {
  const generations = new Map(refs.map((ref) => [ref.eventId, ref.generation]));
  const { events, records, mode } = await readBatch(context, [...generations.keys()]);
  const open = events.filter(
    (event) => event.state !== 'DONE' && event.generation === generations.get(event.id),
  );
  const now = context.now();
  const edges: EdgeRows = { identities: [], documents: [], templates: [] };
  const batch: PreparedBatch = {
    refs: refs.length,
    events: [],
    records,
    evaluations: new Map(),
    held: new Set(),
    edges,
    mode,
    now,
  };
  if (open.length === 0) return batch;

  const asked = recordsOf(open);
  const changes = asked.map((id): IndexChange => {
    const record = records.get(id);
    context.plainCache.drop(id);
    if (record === undefined) context.cache.drop(id);
    else context.cache.put(record);
    return record === undefined ? { removed: id } : { record };
  });
  const searched = asked.flatMap((id) => records.get(id) ?? []);
  const [, answers] = await Promise.all([context.index.apply(changes), context.index.find(searched)]);
  const found = new Map(searched.map((record, i) => [record.id, answers[i] as Candidates]));

  const wanted = toRead(searched, found);
  const [{ groups, waiting, records: others }, plain] = await Promise.all([
    readGroups(context, wanted.groupIds, wanted.legal),
    readPlain(context, wanted.scored),
  ]);
  const counterparts = new Map<string, Set<string>>();
  const alike = new Map(searched.map((record) => [record.id, new Set<string>()]));
  const compared = new Set<string>();
  const pairs: [StoredRecord, StoredRecord | PlainRecord][] = [];
  for (const record of searched) {
    const { legal, scored } = found.get(record.id) as Candidates;
    const groupOf = new Map(legal.map((candidate) => [candidate.recordId, candidate.groupId]));
    const own = new Set<string>();
    counterparts.set(record.id, own);
    for (const otherId of new Set([...groupOf.keys(), ...scored.map((one) => one.recordId)])) {
      const other = records.get(otherId) ?? others.get(otherId) ?? plain.get(otherId);
      if (other === undefined || other.system === record.system) continue;
      // One that has moved to another group since has an event of its own, which finds this record in the index.
      if (groupOf.get(otherId) === other.groupId && !record.external && !other.external)
        own.add(other.groupId);
      // Both records may be in the batch: the edges between them are those of either.
      const pair = pairKey(record.id, otherId);
      if (compared.has(pair)) continue;
      compared.add(pair);
      pairs.push([record, other]);
    }
  }
  const groupPairs = searched.map((record) => [record.groupId, counterparts.get(record.id) ?? []] as const);
  const sides = function* () {
    yield* sidesOfRecords(pairs);
    yield* sidesOfGroups(groupPairs, groups);
  };
  await prepareComparisons(sides(), context.engines);
  for (const [record, other] of pairs) {
    const rows = matchEdges(record, other, context.engines, now, context.model);
    addEdges(edges, rows);
    // Identity data alone make no link, and their comparison is kept all the same (rows 10 and 16).
    if (record.external || other.external || !rows.identities.some(isAlike)) continue;
    alike.get(record.id)?.add(other.groupId);
    alike.get(other.id)?.add(record.groupId);
  }
  for (const event of open) {
    const recordId = event.recordId ?? '';
    const own = counterparts.get(recordId) ?? new Set();
    const { truncated = false, genericKeys = 0 } = found.get(recordId) ?? {};
    batch.events.push({
      ...{ event, truncated, genericKeys, counterparts: own },
      alike: alike.get(recordId) ?? new Set(),
    });
    const groupId = records.get(recordId)?.groupId;
    if (groupId !== undefined) evaluatePairs(context, batch, groups, waiting, groupId, own);
  }
  return batch;
}

/** Second half: call it when every batch before has been finished. */
export async function finishBatch(context: DetectContext, batch: PreparedBatch): Promise<BatchResult> {
  const { events, records, evaluations, refs, now, edges, mode } = batch;
  if (events.length === 0) return { detected: 0, ignored: refs, links: 0, truncated: 0, genericKeys: 0 };
  const linked = await linkedGroups(context, events);
  for (const { event, alike } of events) {
    const groupId = records.get(event.recordId ?? '')?.groupId;
    if (groupId !== undefined) linked.set(groupId, new Set([...(linked.get(groupId) ?? []), ...alike]));
  }
  const unread = new Set<string>();
  for (const [groupId, others] of linked)
    for (const other of others) if (!evaluations.has(pairKey(groupId, other))) unread.add(groupId).add(other);
  if (unread.size > 0) {
    const { groups, waiting } = await readGroups(context, [...unread]);
    await prepareComparisons(sidesOfGroups(linked, groups), context.engines);
    for (const [groupId, others] of linked) evaluatePairs(context, batch, groups, waiting, groupId, others);
  }
  const findings = new Map<string, PairFinding>();
  const startedBy = new Map<string, EventRow>();
  const searched = events.map(({ event, truncated, genericKeys, counterparts }): SearchedEvent => {
    const recordId = event.recordId ?? '';
    const own = records.get(recordId)?.groupId;
    const pairs: string[] = [];
    let held = false;
    for (const groupId of event.groupIds)
      for (const other of new Set([
        ...(groupId === own ? counterparts : []),
        ...(linked.get(groupId) ?? []),
      ])) {
        const key = pairKey(groupId, other);
        const evaluation = evaluations.get(key);
        // Samples of a side wait to be extracted: the event of their record judges the pair.
        if (evaluation === undefined) {
          held ||= batch.held.has(key);
          continue;
        }
        pairs.push(key);
        const known = startedBy.get(key);
        if (known !== undefined && !goesBefore(event, known)) continue;
        startedBy.set(key, event);
        findings.set(key, { evaluation, trigger: { groupId, recordId, loadId: event.loadId } });
      }
    return { id: event.id, generation: event.generation, truncated, genericKeys, pairs, held };
  });
  const links = await writeFindings(context, {
    pairs: await liveFirst(context, [...findings.values()]),
    edges,
    mode,
    searched,
    records: [...records.values()],
    gone: recordsOf(events.map(({ event }) => event)).filter((id) => !records.has(id)),
    touched: {
      groupIds: [...new Set(events.flatMap(({ event }) => [...event.groupIds, ...event.around]))],
      clusterIds: [...new Set(events.flatMap(({ event }) => event.clusterIds))],
    },
    now,
  });
  return {
    detected: events.length,
    ignored: refs - events.length,
    links,
    truncated: events.filter(({ truncated }) => truncated).length,
    genericKeys: events.reduce((sum, { genericKeys }) => sum + genericKeys, 0),
  };
}

async function readBatch(context: DetectContext, eventIds: string[]) {
  return await context.graph.read(async (tx) => {
    const events = await tx.run<EventRow>('detector/read-events', { ids: eventIds });
    return {
      events,
      records: await loadRecords(tx, recordsOf(events), context.load),
      mode: await readMode(tx),
    };
  });
}

const recordsOf = (events: readonly EventRow[]): string[] => [
  ...new Set(events.flatMap((event) => event.recordId ?? [])),
];

interface Wanted {
  /** Groups to be compared, with those of the batch. */
  groupIds: string[];
  /** Records to be compared, without those of the batch: legal candidates, and those that are nothing but scored. */
  legal: string[];
  scored: string[];
}

function toRead(searched: readonly StoredRecord[], found: ReadonlyMap<string, Candidates>): Wanted {
  const groups = new Set<string>();
  const legal = new Set<string>();
  const scored = new Set<string>();
  const inBatch = new Set(searched.map((record) => record.id));
  for (const record of searched) {
    const candidates = found.get(record.id) as Candidates;
    if (candidates.legal.length > 0) groups.add(record.groupId);
    for (const { groupId, recordId } of candidates.legal) {
      groups.add(groupId);
      if (!inBatch.has(recordId)) legal.add(recordId);
    }
    for (const { recordId } of candidates.scored) if (!inBatch.has(recordId)) scored.add(recordId);
  }
  return { groupIds: [...groups], legal: [...legal], scored: [...scored.difference(legal)] };
}

/**
 * Of two changes in one batch, whether this one started the detection of the pair: the later one, as if they had been
 * handled one after the other; a live change goes before one of a load.
 */
const goesBefore = (event: EventRow, other: EventRow) =>
  (event.loadId === null) === (other.loadId === null) ? event.id > other.id : event.loadId === null;

/**
 * Where a load finds a pair whose other side has changed live and was not detected yet, that change starts the detection:
 * which of the two is read first must not decide whether the time to verify runs.
 */
async function liveFirst({ graph }: DetectContext, findings: PairFinding[]): Promise<PairFinding[]> {
  const ends = ({ evaluation: { a, b }, trigger }: PairFinding) => (trigger.loadId === null ? [] : [a, b]);
  const groupIds = [...new Set(findings.flatMap(ends))];
  if (groupIds.length === 0) return findings;
  const rows = await graph.read((tx) =>
    tx.run<{ groupId: string; recordId: string }>('detector/live-events', { groupIds }),
  );
  const live = new Map(rows.map((row) => [row.groupId, { ...row, loadId: null }]));
  return findings.map((finding) => {
    const [one, two] = ends(finding);
    return { ...finding, trigger: live.get(one ?? '') ?? live.get(two ?? '') ?? finding.trigger };
  });
}

/** Groups that are linked to those of the events, by group. */
async function linkedGroups(
  context: DetectContext,
  events: readonly SearchedRow[],
): Promise<Map<string, Set<string>>> {
  const groupIds = [...new Set(events.flatMap(({ event }) => event.groupIds))];
  const rows = await context.graph.read((tx) =>
    tx.run<{ a: string; b: string }>('detector/linked-groups', { groupIds }),
  );
  const linked = new Map<string, Set<string>>();
  for (const { a, b } of rows) linked.set(a, (linked.get(a) ?? new Set()).add(b));
  return linked;
}

/** Evaluates the pairs that are not yet and of which no sample waits to be extracted; without records on one side nothing is found, which ends a link there was. */
function evaluatePairs(
  { engines }: DetectContext,
  { evaluations, held, mode }: PreparedBatch,
  groups: GroupRecords,
  waiting: ReadonlyMap<string, number>,
  groupId: string,
  others: Iterable<string>,
): void {
  for (const other of others) {
    const key = pairKey(groupId, other);
    if (evaluations.has(key)) continue;
    if (waiting.has(groupId) || waiting.has(other)) {
      // The event of the record that waits judges the pair; of several records it finds its own candidates only.
      if ((waiting.get(groupId) ?? 0) > 1 || (waiting.get(other) ?? 0) > 1) held.add(key);
      continue;
    }
    const one = groups.get(groupId) ?? [];
    const two = groups.get(other) ?? [];
    const evaluation = comparable(one, two, mode)
      ? evaluateGroups(one, two, engines, mode)
      : emptyEvaluation(groupId, other, [...one, ...two], one.length > 0 && two.length > 0);
    evaluations.set(key, evaluation);
  }
}

/** Two groups are compared only across systems (Art 27(5)) and only where both hold a record. */
function comparable(one: readonly StoredRecord[], two: readonly StoredRecord[], mode: DetectorMode): boolean {
  const [a, b] = [one[0]?.system, two[0]?.system];
  if (a === undefined || b === undefined || a === b) return false;
  return mode === 'OPERATION' || (TRANSITION_SYSTEMS.includes(a) && TRANSITION_SYSTEMS.includes(b));
}

function addEdges(into: EdgeRows, found: EdgeRows) {
  for (const part of ['identities', 'documents', 'templates'] as const) into[part].push(...found[part]);
}
