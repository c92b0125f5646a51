/**
 * Biometric samples as sources sent them, kept sealed (Regulation (EU) 2019/817 Art 18(1)), and the templates that engines
 * make of them after intake (Art 13). A record is not compared while a sample of it waits.
 */
import type { BiometricQuality, FingerPosition, Modality } from '../model/record.ts';
import type { SampleState } from '../sources/index.ts';
import type { Graph, KeptBytes } from '../store/index.ts';

export interface WaitingSample {
  id: string;
  recordId: string;
  finger: FingerPosition | null;
  mediaType: string;
  sealed: KeptBytes;
  /** Times that an engine has failed on it. */
  attempts: number;
}

/** Samples of a modality that wait, oldest first; nobody else is handed them until `until`. Times are ISO 8601. */
export async function claimSamples(
  graph: Graph,
  claim: { modality: Modality; now: string; until: string; limit: number },
): Promise<WaitingSample[]> {
  return await graph.write((tx) => tx.run<WaitingSample>('repository/claim-samples', claim));
}

export async function postponeSamples(
  graph: Graph,
  rows: { id: string; due: string; attempts: number }[],
): Promise<void> {
  await graph.write((tx) => tx.run('repository/postpone-samples', { rows }));
}

/** A template made of a sample, sealed for the record. */
export interface MadeTemplate {
  id: string;
  finger: FingerPosition | null;
  sealed: Uint8Array;
  keyId: string;
  quality: BiometricQuality | null;
}

export interface SampleResult {
  id: string;
  recordId: string;
  modality: Modality;
  engine: string;
  /** Own quality score 0..100 and its parts; null where the sample could not be measured. */
  score: number | null;
  parts: Readonly<Record<string, number>> | null;
  /** None: refused, for `refusal`. */
  templates: MadeTemplate[];
  refusal: { code: string; detail: string } | null;
}

/** Writes results in one transaction, and releases records none of whose samples waits any more. */
export async function writeResults(
  graph: Graph,
  results: readonly SampleResult[],
  now: string,
): Promise<void> {
  const rows = results.map(({ id, recordId, modality, engine, score, parts, templates, refusal }) => ({
    id,
    sample: {
      ...{ state: refusal === null ? 'EXTRACTED' : 'REFUSED', engine, score, extractedAt: now },
      ...{ code: refusal?.code ?? null, detail: refusal?.detail ?? null },
      parts: parts === null ? null : JSON.stringify(parts),
    },
    templates: templates.map((template) => ({
      ...{ id: template.id, recordId, modality, engine, sealed: template.sealed, keyId: template.keyId },
      ...(template.finger === null ? {} : { finger: template.finger }),
      ...(template.quality === null
        ? {}
        : { qualityMetric: template.quality.metric, qualityValue: template.quality.value }),
    })),
    alert: refusal?.code ?? null,
  }));
  await graph.write((tx) => tx.run('repository/write-extractions', { rows, now }));
}

/**
 * Samples whose templates are of another engine or version than `engine` wait to be extracted anew.
 * @returns how many were found, at most `newIds.length`; ask again until there are none
 */
export async function renewSamples(
  graph: Graph,
  stale: { modality: Modality; engine: string; now: string; newIds: readonly string[] },
): Promise<number> {
  const [row] = await graph.write((tx) =>
    tx.run<{ count: number }>('repository/renew-samples', { ...stale, limit: stale.newIds.length }),
  );
  return row?.count ?? 0;
}

export interface SampleView {
  id: string;
  modality: Modality;
  finger: FingerPosition | null;
  mediaType: string | null;
  state: SampleState;
  code: string | null;
  detail: string | null;
  score: number | null;
  parts: Record<string, number> | null;
  engine: string | null;
  at: string;
}

/** Samples that a record holds, without their content. */
export async function samplesOfRecord(graph: Graph, recordId: string): Promise<SampleView[]> {
  const rows = await graph.read((tx) =>
    tx.run<Omit<SampleView, 'parts'> & { parts: string | null }>('repository/samples-of-record', {
      recordId,
    }),
  );
  return rows.map((row) => ({
    ...row,
    parts: row.parts === null ? null : (JSON.parse(row.parts) as Record<string, number>),
  }));
}

export interface SampleCount {
  modality: Modality;
  state: SampleState;
  count: number;
  /** When the oldest was sent. */
  oldest: string;
}

/** Samples that wait for an engine; read of the index alone. */
export async function countPending(graph: Graph): Promise<Pick<SampleCount, 'modality' | 'count'>[]> {
  return await graph.read((tx) => tx.run('repository/count-pending'));
}

/** All samples by state: reads each. */
export async function countSamples(graph: Graph): Promise<SampleCount[]> {
  return await graph.read((tx) => tx.run<SampleCount>('repository/count-samples'));
}
