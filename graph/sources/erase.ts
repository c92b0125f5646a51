/**
 * Erasure of a record at the will of its source: everything it states goes in the same transaction, links with it
 * where fewer than two systems still hold data (Art 15, 19(1), 23(2), 35). What stays is an outbox event without
 * personal data, which lets the detector look again at what remains of the group.
 */
import type { Graph } from '../store/index.ts';

export interface Erasure {
  recordId: string;
  /** Version that the sender believes to be stored (If-Match). */
  expectedVersion?: number;
  eventId: string;
  historyPrefix: string;
  now: string;
}

export type ErasureOutcome =
  | { status: 'ERASED'; version: number }
  | { status: 'NOT_FOUND' }
  | { status: 'PRECONDITION'; storedVersion: number };

export async function eraseRecord(graph: Graph, erasure: Erasure): Promise<ErasureOutcome> {
  return await graph.write(async (tx) => {
    const [record] = await tx.run<{ version: number; groupId: string }>('sources/lock-record', {
      recordId: erasure.recordId,
      now: erasure.now,
    });
    if (record === undefined) return { status: 'NOT_FOUND' };
    if (erasure.expectedVersion !== undefined && erasure.expectedVersion !== record.version)
      return { status: 'PRECONDITION', storedVersion: record.version };
    // Whoever matched what is erased is looked at again: clusters, which no link tells of.
    const [around] = await tx.run<{ groupIds: string[]; clusterIds: string[] }>('sources/groups-around', {
      ...{ rows: [{ recordId: erasure.recordId, identityIds: null }], now: erasure.now },
    });
    // An event that waited for samples has none to wait for: it ends like that of any record that is gone.
    await tx.run('sources/release-events', { recordIds: [erasure.recordId], now: erasure.now });
    await tx.run('sources/erase-record', { recordId: erasure.recordId });
    await tx.run('sources/erase-empty-group', {
      groupId: record.groupId,
      at: erasure.now,
      historyPrefix: erasure.historyPrefix,
    });
    await tx.run('sources/raise-erasure', {
      event: {
        id: erasure.eventId,
        kind: 'ERASE',
        recordId: erasure.recordId,
        version: record.version,
        state: 'PENDING',
        generation: 0,
        attempts: 0,
        lane: 'LIVE',
        at: erasure.now,
        groupIds: [record.groupId],
        around: around?.groupIds ?? [],
        clusterIds: around?.clusterIds ?? [],
      },
    });
    return { status: 'ERASED', version: record.version };
  });
}
