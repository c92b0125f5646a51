/**
 * Takes records into the graph: one transaction writes record, identities, documents, templates and the outbox event
 * that will start detection (Art 27(1), 48(6)); nothing is answered before it is committed.
 *
 * Version rules: an older version than the stored one is refused, the same version with other content is refused, the
 * same version with the same content is answered as unchanged, a gap is accepted and flagged.
 */
import type { IdentityRecord } from '../model/record.ts';
import { type Graph, keptBytes, type Transaction, writeLong } from '../store/index.ts';
import { contentHash, type Intake, type IntakeContext, type IntakeOutcome, recordKey } from './intake.ts';
import { countTaken, type LineName } from './loads.ts';
import { type CurrentRecord, type PartIds, rowsOf, type WriteRows } from './rows.ts';

/** A record to be replaced is not there any more; thrown so that the transaction leaves nothing behind. */
export class RecordGone extends Error {}

const PARTS = ['records', 'identities', 'documents', 'templates', 'samples', 'removed', 'released'] as const;

/**
 * Stores a batch in one transaction; each submission has its own outcome, in the order given. Two submissions for one
 * record in a batch are judged one after the other: the later one against what the earlier one leaves.
 */
export async function storeRecords(
  graph: Graph,
  intakes: Intake[],
  context: IntakeContext,
): Promise<IntakeOutcome[]> {
  const outcomes: IntakeOutcome[] = new Array(intakes.length);
  let rest = intakes.map((intake, index) => ({ intake, index }));
  while (rest.length > 0) {
    const taken = new Set<string>();
    const round: typeof rest = [];
    const later: typeof rest = [];
    for (const item of rest) {
      const key = recordKey(item.intake.record.system, item.intake.record.recordRef);
      (taken.has(key) ? later : round).push(item);
      taken.add(key);
    }
    const results = await storeRound(
      graph,
      round.map((item) => item.intake),
      context,
    );
    for (const [position, item] of round.entries()) outcomes[item.index] = results[position] as IntakeOutcome;
    rest = later;
  }
  return outcomes;
}

async function storeRound(graph: Graph, intakes: Intake[], context: IntakeContext): Promise<IntakeOutcome[]> {
  const prepared = intakes.map((intake) => {
    const key = recordKey(intake.record.system, intake.record.recordRef);
    return { ...intake, key, hash: contentHash(intake.record), ids: partIds(intake.record, context.newId) };
  });
  const sorted = [...prepared].sort((a, b) => (a.key < b.key ? -1 : 1));
  const historyPrefix = `${context.newId()}:`;
  return await graph.write(async (tx) => {
    const answered = await idempotentAnswers(tx, prepared, context.now);
    const open = sorted.filter((item) => !answered.has(item.key));
    const current = new Map<string, CurrentRecord>();
    const rows = open.map((item) => ({ key: item.key, recordId: item.ids.record }));
    const locked = { rows, now: context.now, loadId: context.loadId ?? null };
    for (const row of await tx.run<CurrentRecord>('sources/lock-records', locked)) current.set(row.key, row);
    const write: WriteRows = {
      records: [],
      identities: [],
      documents: [],
      templates: [],
      samples: [],
      removed: [],
      released: [],
    };
    const emptied = new Set<string>();
    const replaced: { recordId: string; identityIds: string[] }[] = [];
    const outcomes = new Map<string, IntakeOutcome>(answered);
    for (const item of open) {
      const stored = current.get(item.key) as CurrentRecord;
      const refusal = judge(item, stored);
      if (refusal !== undefined) {
        outcomes.set(item.key, refusal);
        continue;
      }
      const rowsOfItem = rowsOf(item.record, item.hash, stored, item.ids, context);
      for (const part of PARTS) (write[part] as unknown[]).push(...rowsOfItem[part]);
      outcomes.set(item.key, rowsOfItem.outcome);
      if (stored.groupId !== null) emptied.add(stored.groupId);
      if (rowsOfItem.removed.length > 0)
        replaced.push({ recordId: stored.id, identityIds: rowsOfItem.removed });
    }
    await nameThoseAround(tx, write, replaced, context.now);
    const written = await writeRows(tx, write, context);
    for (const groupId of emptied)
      await tx.run('sources/erase-empty-group', { groupId, at: context.now, historyPrefix });
    for (const { key, groupId } of written) {
      const outcome = outcomes.get(key);
      if (outcome !== undefined && outcome.status !== 'REJECTED') outcome.groupId = groupId;
    }
    for (const item of prepared)
      if (item.idempotencyKey !== undefined && !answered.has(item.key))
        await tx.run('sources/idempotency-write', {
          key: item.idempotencyKey,
          answer: JSON.stringify(outcomes.get(item.key)),
        });
    if (context.loadId !== undefined)
      await countTaken(tx, context.loadId, linesOf(open, outcomes), context.now);
    return prepared.map((item) => outcomes.get(item.key) as IntakeOutcome);
  });
}

/** Identities that a record states no more: the event names whoever matched them, whose clusters are to be computed anew. */
async function nameThoseAround(
  tx: Transaction,
  write: WriteRows,
  replaced: { recordId: string; identityIds: string[] }[],
  now: string,
): Promise<void> {
  if (replaced.length === 0) return;
  const rows = await tx.run<{ recordId: string; groupIds: string[]; clusterIds: string[] }>(
    'sources/groups-around',
    { rows: replaced, now },
  );
  const around = new Map(rows.map((row) => [row.recordId, row]));
  for (const { event } of write.records) {
    const found = around.get(event.recordId);
    if (found === undefined) continue;
    event.around = found.groupIds;
    event.clusterIds = found.clusterIds;
  }
}

/**
 * The queries are sent together, what is long of a sample after them; the graph runs them in this order.
 * @returns the group of each record: an older group of the same key wins over the one that was handed in
 */
export async function writeRows(
  tx: Transaction,
  write: WriteRows,
  { now, sealText }: IntakeContext,
): Promise<{ key: string; groupId: string }[]> {
  if (write.records.length === 0) return [];
  const send = (query: string, name: string, rows: readonly unknown[], more = {}) =>
    rows.length === 0 ? [] : [tx.run(query, { [name]: rows, ...more })];
  const samples: unknown[] = [];
  const contents: { id: string; bytes: Uint8Array }[] = [];
  for (const { id, recordId, content, properties, ...row } of write.samples) {
    if (content === undefined) samples.push({ ...row, id, properties });
    else {
      const { bytes, keyId } = await sealText(content, recordId, id);
      samples.push({ ...row, id, properties: { ...properties, sealed: keptBytes(bytes), keyId } });
      contents.push({ id, bytes });
    }
  }
  const records = tx.run<{ key: string; groupId: string }>('sources/write-records', { rows: write.records });
  await Promise.all([
    records,
    ...send('sources/write-identities', 'rows', write.identities),
    ...send('sources/write-documents', 'rows', write.documents),
    ...send('sources/write-templates', 'rows', write.templates),
    ...send('sources/write-samples', 'rows', samples),
    ...send('sources/remove-parts', 'ids', write.removed),
    ...send('sources/release-events', 'recordIds', write.released, { now }),
  ]);
  for (const { id, bytes } of contents) await writeLong(tx, id, bytes);
  return await records;
}

async function idempotentAnswers(
  tx: Transaction,
  items: { key: string; hash: string; record: IdentityRecord; idempotencyKey?: string }[],
  now: string,
): Promise<Map<string, IntakeOutcome>> {
  const answered = new Map<string, IntakeOutcome>();
  for (const item of items) {
    if (item.idempotencyKey === undefined) continue;
    const [row] = await tx.run<{ hash: string; answer: string | null }>('sources/idempotency-read', {
      key: item.idempotencyKey,
      hash: item.hash,
      now,
    });
    if (row === undefined) continue;
    if (row.hash !== item.hash)
      answered.set(item.key, {
        status: 'REJECTED',
        code: 'IDEMPOTENCY_REUSE',
        sentVersion: item.record.version,
      });
    else if (row.answer !== null) answered.set(item.key, JSON.parse(row.answer) as IntakeOutcome);
  }
  return answered;
}

function judge(item: Intake & { hash: string }, stored: CurrentRecord): IntakeOutcome | undefined {
  const sentVersion = item.record.version;
  const rejected = (code: Extract<IntakeOutcome, { status: 'REJECTED' }>['code']): IntakeOutcome => ({
    status: 'REJECTED',
    code,
    id: stored.id,
    storedVersion: stored.version,
    sentVersion,
  });
  if (stored.version === 0) {
    if (item.mode === 'REPLACE') throw new RecordGone();
    return undefined;
  }
  const loaded = stored.loaded.find(({ version }) => version === sentVersion);
  if (loaded?.bodyHash === item.hash)
    return {
      ...{ status: 'UNCHANGED', id: stored.id, version: sentVersion, groupId: stored.groupId ?? '' },
      ...{ flags: [], fromLoad: true },
    };
  if (sentVersion === stored.version && item.hash === stored.bodyHash)
    return {
      status: 'UNCHANGED',
      id: stored.id,
      version: stored.version,
      groupId: stored.groupId ?? '',
      flags: [],
    };
  if (item.expectedVersion !== undefined && item.expectedVersion !== stored.version)
    return rejected('PRECONDITION');
  if (sentVersion === stored.version) return rejected('SAME_VERSION_OTHER_CONTENT');
  if (sentVersion < stored.version) return rejected('OLDER_VERSION');
  if (item.mode === 'CREATE') return rejected('EXISTS');
  return undefined;
}

/** What became of the lines of a load in one transaction. */
function linesOf(items: readonly (Intake & { key: string })[], outcomes: ReadonlyMap<string, IntakeOutcome>) {
  const taken: LineName[] = [];
  const known: LineName[] = [];
  for (const { key, record } of items) {
    const outcome = outcomes.get(key);
    const line = { reference: record.recordRef, version: record.version };
    if (outcome?.status === 'CREATED' || outcome?.status === 'UPDATED') taken.push(line);
    else if (outcome?.status === 'UNCHANGED' && outcome.fromLoad !== true) known.push(line);
  }
  return { taken, known };
}

function partIds(record: IdentityRecord, newId: () => string): PartIds {
  return {
    record: newId(),
    group: newId(),
    event: newId(),
    identities: record.identities.map(() => newId()),
    documents: (record.travelDocuments ?? []).map(() => newId()),
    templates: (record.biometrics ?? []).map(() => newId()),
  };
}
