/** Fills an empty graph the real way: persons of the demonstration population, most with one record, the rest with two. */
import { setTimeout as pause } from 'node:timers/promises';
import { generatePersons } from '../../cli/population/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import type { Resources } from '../../server/resources.ts';
import { BATCH, IntakeService } from '../../server/sources/index.ts';

/** Records that may wait for their detection: more are not taken in before. */
const MOST_OPEN = 5_000;
const LOOK_MS = 250;
const PROGRESS = 10_000;

/** Records of whole identities: `pairs` persons are known to two systems, the others to one. */
function* recordsOf(records: number, pairs: number): Generator<IdentityRecord> {
  let left = records;
  let twice = pairs;
  for (const { records: own } of generatePersons({ persons: records * 2, seed: 7 })) {
    if (left <= 0) return;
    const [first] = own;
    if (first === undefined || own.some(({ identities }) => identities.length !== 1)) continue;
    const second = own.find(({ system }) => system !== first.system);
    if (second === undefined && left <= twice * 2) continue;
    yield first;
    left -= 1;
    if (second === undefined || twice === 0 || left === 0) continue;
    yield second;
    left -= 1;
    twice -= 1;
  }
}

/** @returns the first records of the pairs, as they were sent, by system and reference: at most `keep` */
export async function fill(
  resources: Resources,
  { records, pairs, keep }: { records: number; pairs: number; keep: number },
): Promise<Map<string, IdentityRecord>> {
  const { graph } = resources;
  const intake = new IntakeService(resources);
  const kept = new Map<string, IdentityRecord>();
  let batch: IdentityRecord[] = [];
  let sent = 0;
  const store = async () => {
    while ((await openEvents(graph)) > MOST_OPEN) await pause(LOOK_MS);
    const intakes = [];
    for (const record of batch) {
      const checked = await intake.check(record);
      if ('record' in checked) intakes.push({ record: checked.record, mode: 'UPSERT' as const });
    }
    await intake.store(intakes, 'BULK');
    sent += batch.length;
    batch = [];
    if (sent % PROGRESS === 0) console.log(`  ${sent} of ${records} records are in`);
  };
  for (const record of recordsOf(records, pairs)) {
    if (kept.size < keep) kept.set(`${record.system} ${record.recordRef}`, record);
    batch.push(record);
    if (batch.length === BATCH) await store();
  }
  await store();
  while ((await openEvents(graph)) > 0) await pause(LOOK_MS);
  return kept;
}

async function openEvents(graph: Graph): Promise<number> {
  const rows = await graph.read((tx) => tx.run<{ state: string; count: number }>('outbox/counts'));
  return rows.reduce((sum, row) => sum + (row.state === 'DEAD' ? 0 : row.count), 0);
}
