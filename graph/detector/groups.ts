/**
 * What identity groups hold now, read from the graph: the one thing that a comparison of two groups rests on. Records
 * that the cache holds in their present version are not read again.
 */
import type { StoredRecord } from '../model/stored.ts';
import type { Transaction } from '../store/index.ts';
import type { DetectContext } from './context.ts';
import { loadRecords } from './load.ts';

interface HeldRow {
  id: string;
  groupId: string;
  version: number;
  revision: number | null;
  waits: boolean;
  system: string;
  recordKind: string;
}

/** Records that take part, by group, in the order of their ids; a group that holds none is absent. */
export type GroupRecords = ReadonlyMap<string, readonly StoredRecord[]>;

/**
 * Reads the groups, and brings the records `wanted` into the cache where they are there at all.
 * @returns the groups, those of which samples wait to be extracted (no pair of theirs is judged until then) with the number of their records, and the records
 * wanted by id, as the graph held them or as they were read lately
 */
export async function readGroups(
  context: DetectContext,
  groupIds: readonly string[],
  wanted: readonly string[] = [],
): Promise<{
  groups: GroupRecords;
  waiting: ReadonlyMap<string, number>;
  records: ReadonlyMap<string, StoredRecord>;
}> {
  const records = new Map<string, StoredRecord>();
  const keep = (record: StoredRecord) => {
    records.set(record.id, record);
    context.cache.put(record);
  };
  const missing: string[] = [];
  for (const id of wanted) {
    const cached = context.cache.get(id);
    if (cached === undefined) missing.push(id);
    else records.set(id, cached);
  }
  const waiting = new Map<string, number>();
  if (groupIds.length === 0 && missing.length === 0) return { groups: new Map(), waiting, records };
  return await context.graph.read(async (tx) => {
    const [held, loaded] = await Promise.all([heldBy(tx, groupIds), load(tx, context, missing)]);
    for (const record of loaded) keep(record);
    const taking = held.filter((row) => context.load.takesPart(row.system, row.recordKind));
    const current = (row: HeldRow) => {
      const record = records.get(row.id) ?? context.cache.get(row.id);
      return record?.version === row.version &&
        record.revision === (row.revision ?? 0) &&
        record.groupId === row.groupId
        ? record
        : undefined;
    };
    const changed = taking.filter((row) => current(row) === undefined).map((row) => row.id);
    const fresh = new Map((await load(tx, context, changed)).map((record) => [record.id, record]));
    for (const record of fresh.values()) keep(record);
    const groups = new Map<string, StoredRecord[]>();
    for (const row of taking.sort((x, y) => (x.id < y.id ? -1 : 1))) {
      const record = fresh.get(row.id) ?? current(row);
      // Moved to another group or erased since: the pair is judged again inside the writing transaction.
      if (record === undefined || record.groupId !== row.groupId) continue;
      const group = groups.get(row.groupId);
      if (group === undefined) groups.set(row.groupId, [record]);
      else group.push(record);
    }
    for (const { waits, groupId } of taking)
      if (waits) waiting.set(groupId, taking.filter((row) => row.groupId === groupId).length);
    return { groups, waiting, records };
  });
}

async function heldBy(tx: Transaction, groupIds: readonly string[]): Promise<HeldRow[]> {
  return groupIds.length === 0 ? [] : await tx.run<HeldRow>('detector/group-records', { groupIds });
}

async function load(tx: Transaction, context: DetectContext, ids: string[]): Promise<StoredRecord[]> {
  return ids.length === 0 ? [] : [...(await loadRecords(tx, ids, context.load)).values()];
}
