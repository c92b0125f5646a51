/**
 * Learns a model for the service from records of systems. Documents take part in the learning, for they tell which pairs
 * are one person; a score never uses them, since the verdict on documents stands beside it.
 */
import type { IdentityRecord } from '../../model/record.ts';
import { findPairs } from '../candidates/pairs.ts';
import type { Model } from '../model/format.ts';
import { numberKey } from '../normalise/index.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { learnModel } from './model.ts';

export interface TrainingOptions {
  name: string;
  trainedOn: string;
  /** Records of the register that the model is meant for: the prior is that of one pair among them. */
  records: number;
  /** Values that fewer identities state are left out. */
  least: number;
  /** Weight of published error shares against those learnt, as a share of the expected matches; 0.3 where left out. */
  priorWeight?: number;
  progress?: (stage: string, done: number, of: number) => void;
}

/** Throws RangeError where there are fewer than two records of different systems. */
export function trainOnRecords(records: readonly IdentityRecord[], options: TrainingOptions): Model {
  const store = new ProfileStore();
  const ids: string[] = [];
  const systems: string[] = [];
  for (const record of records)
    for (const identity of record.identities) {
      const facts = factsOfIdentity(identity);
      facts.documents = (record.travelDocuments ?? [])
        .map(({ number }) => numberKey(number))
        .filter((key) => key !== '');
      store.add(facts);
      ids.push(`${record.system} ${record.recordRef} ${identity.identityId}`);
      systems.push(record.system);
    }
  const allowed = (a: number, b: number) => systems[a] !== systems[b];
  const pairs = pairsAcross(systems);
  if (pairs === 0) throw new RangeError('records of at least two systems are needed');
  const candidates = findPairs(store, ids.length, {
    allowed,
    progress: (done, of) => options.progress?.('finding pairs', done, of),
  });
  const { name, trainedOn, least, progress } = options;
  return learnModel(store, {
    ...(options.priorWeight === undefined ? {} : { priorWeight: options.priorWeight }),
    ...{ name, trainedOn, least, ids, allowed, pairs },
    candidates: { ...candidates, all: false },
    // As many true partners a record, among more records.
    priorShift: Math.log2(Math.min(1, ids.length / options.records)),
    ...(progress === undefined ? {} : { progress }),
  });
}

function pairsAcross(systems: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const system of systems) counts.set(system, (counts.get(system) ?? 0) + 1);
  let within = 0;
  for (const count of counts.values()) within += (count * (count - 1)) / 2;
  return (systems.length * (systems.length - 1)) / 2 - within;
}
