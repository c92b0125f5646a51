/**
 * Records that are only scored: their identities and documents are compared, their templates are not. A template that
 * hits makes a record a legal candidate, which is read with its group.
 */
import type { PlainRecord } from '../model/stored.ts';
import type { DetectContext } from './context.ts';
import { loadPlainRecords } from './load.ts';

/** Records by id, as the graph holds them or as they were read lately; who takes no part or is erased is absent. */
export async function readPlain(
  context: DetectContext,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, PlainRecord>> {
  const records = new Map<string, PlainRecord>();
  const missing: string[] = [];
  for (const id of ids) {
    const cached = context.cache.get(id) ?? context.plainCache.get(id);
    if (cached === undefined) missing.push(id);
    else records.set(id, cached);
  }
  if (missing.length === 0) return records;
  const loaded = await context.graph.read((tx) => loadPlainRecords(tx, missing, context.load));
  for (const record of loaded.values()) {
    records.set(record.id, record);
    context.plainCache.put(record);
  }
  return records;
}
