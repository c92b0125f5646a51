/**
 * The candidate index in a process of its own: fill it, ask it, weigh it. `node --expose-gc index-measure.ts FILE
 * QUERIES [all]` prints one line of JSON; with `all`, every candidate that was scored is returned, whatever its score.
 * Processor time is of the whole process, collector and compiler included.
 */
import { MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import { candidateDocumentKey, legalKeys } from '../../graph/matching/verdict/index.ts';
import type { StoredRecord } from '../../graph/model/stored.ts';
import { readRows, recordOf } from './records.ts';

const BATCH = 1_000;

export interface IndexFigures {
  records: number;
  /** Processor seconds to insert everything, reading the file not included. */
  startCpuSeconds: number;
  /** Growth of heap and array buffers by the index after a full collection, bytes a record. */
  bytesPerRecord: number;
  /** What the index says of itself, bytes a record. */
  statedBytesPerRecord: number;
  queries: number;
  /** Records found for and scored in one second of processor time. */
  recordsPerCpuSecond: number;
  /** Scored candidates kept for one record, mean. */
  scoredPerRecord: number;
  truncatedShare: number;
  /** Share of true pairs of two systems that were among the candidates, scored or legal; and scored alone. */
  completeness: number;
  completenessScored: number;
  truePairs: number;
}

const [file = '', asked = '10000', which] = process.argv.slice(2);
const everyScored = which === 'all' ? { floor: Number.NEGATIVE_INFINITY, keep: Number.MAX_SAFE_INTEGER } : {};
const index = new MemoryCandidateIndex({ legalKeys, documentKey: candidateDocumentKey, ...everyScored });
const persons = new Map<string, { id: string; system: string }[]>();
/** Every n-th row asks; the rows stand in drawn order. */
const queries: { record: StoredRecord; person: string }[] = [];
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const settled = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const rowsOf = async function* () {
  let batch: { record: StoredRecord; person: string }[] = [];
  for await (const row of readRows(file)) {
    batch.push({ record: recordOf(row), person: row.person });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
};

let records = 0;
for await (const batch of rowsOf()) records += batch.length;
const every = Math.max(1, Math.floor(records / Number(asked)));
const before = settled();
let startCpu = 0;
let at = 0;
for await (const batch of rowsOf()) {
  const since = cpuSeconds();
  await index.apply(batch.map(({ record }) => ({ record })));
  startCpu += cpuSeconds() - since;
  for (const { record, person } of batch) {
    if (at % every === 0 && queries.length < Number(asked)) queries.push({ record, person });
    at += 1;
  }
}
const grown = settled() - before;
for await (const batch of rowsOf())
  for (const { record, person } of batch) {
    const list = persons.get(person);
    const entry = { id: record.id, system: record.system };
    if (list === undefined) persons.set(person, [entry]);
    else list.push(entry);
  }

// The compiler warms up on one batch that is not counted.
await index.find(queries.slice(0, BATCH).map(({ record }) => record));
let found = 0;
let scoredAlone = 0;
let truePairs = 0;
let kept = 0;
let truncated = 0;
let spent = 0;
for (let from = 0; from < queries.length; from += BATCH) {
  const batch = queries.slice(from, from + BATCH);
  const since = cpuSeconds();
  const answers = await index.find(batch.map(({ record }) => record));
  spent += cpuSeconds() - since;
  for (const [n, { record, person }] of batch.entries()) {
    const { scored, legal, truncated: cut } = answers[n] as (typeof answers)[number];
    const scoredIds = new Set(scored.map(({ recordId }) => recordId));
    const legalIds = new Set(legal.map(({ recordId }) => recordId));
    kept += scored.length;
    if (cut) truncated += 1;
    for (const { id, system } of persons.get(person) ?? []) {
      if (system === record.system) continue;
      truePairs += 1;
      if (scoredIds.has(id)) scoredAlone += 1;
      if (scoredIds.has(id) || legalIds.has(id)) found += 1;
    }
  }
}
const { bytes } = await index.stats();
const figures: IndexFigures = {
  records,
  startCpuSeconds: startCpu,
  bytesPerRecord: grown / records,
  statedBytesPerRecord: Object.values(bytes).reduce((sum, n) => sum + n, 0) / records,
  queries: queries.length,
  recordsPerCpuSecond: queries.length / spent,
  scoredPerRecord: kept / queries.length,
  truncatedShare: truncated / queries.length,
  completeness: found / truePairs,
  completenessScored: scoredAlone / truePairs,
  truePairs,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
