/** What a browser test finds in the graph: records of its own, or a small demonstration population. */
import { generatePersons } from '../../cli/population/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { IntakeService } from '../../server/sources/index.ts';
import type { Pipeline } from './services.ts';

const BATCH = 100;

/**
 * Stores records as a source system does, in their order; detection follows by itself. `unchecked` stores what the
 * content checks would refuse, for tests of what a page makes of it.
 */
export function records(all: Iterable<IdentityRecord>, { unchecked = false } = {}) {
  return async ({ resources }: Pipeline): Promise<void> => {
    const intake = new IntakeService(resources);
    let batch: Parameters<IntakeService['store']>[0] = [];
    const flush = async () => {
      const outcomes = await intake.store(batch, 'LIVE');
      const refused = outcomes.filter(({ status }) => status === 'REJECTED');
      if (refused.length > 0) throw new Error(`not stored: ${JSON.stringify(refused)}`);
      batch = [];
    };
    for (const record of all) {
      const checked = await intake.check(record as never);
      if ('findings' in checked && !unchecked) throw new Error(JSON.stringify(checked.findings));
      batch.push({ record: 'record' in checked ? checked.record : record, mode: 'UPSERT' });
      if (batch.length === BATCH) await flush();
    }
    await flush();
  };
}

/**
 * One load after the other, each once detection has come to rest: who arrives last decides which authority verifies
 * (Art 29(2)), and among records of one instant that is a matter of luck.
 */
export function inTurn(...loads: ReturnType<typeof records>[]) {
  return async (pipeline: Pipeline): Promise<void> => {
    for (const load of loads) {
      await load(pipeline);
      await pipeline.quiet();
    }
  };
}

/** Invented persons with planted cases; the same seed gives the same persons. */
export function population(persons: number, seed = 1) {
  return records(recordsOf(persons, seed));
}

function* recordsOf(persons: number, seed: number): Iterable<IdentityRecord> {
  for (const person of generatePersons({ persons, seed })) yield* person.records as IdentityRecord[];
}
