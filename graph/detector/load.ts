/** Records as committed, read with their parts for the matcher; templates are opened in memory only. */
import { SealError } from '../biometrics/index.ts';
import type { Handling, Identity, SystemCode, TravelDocument } from '../model/record.ts';
import type { PlainRecord, StoredRecord, StoredTemplate } from '../model/stored.ts';
import type { Graph, Transaction } from '../store/index.ts';

export interface LoadContext {
  /** Opens a sealed template of a record. Throws SealError when it was moved or tampered with. */
  open: (sealed: Uint8Array, recordId: string, templateId: string) => Uint8Array;
  /** Told the id of a template that opens with no key: it stands in its record as one that cannot be compared. */
  damaged: (templateId: string) => void;
  isExternal: (system: SystemCode) => boolean;
  /** False for record kinds that never take part in detection. */
  takesPart: (system: SystemCode, recordKind: string) => boolean;
}

interface PlainRow {
  record: {
    id: string;
    system: string;
    recordKind: string;
    groupId: string;
    version: number;
    revision: number | null;
    ownerState: string;
    ownerAuthority: string;
    handling: string | null;
  };
  identities: { id: string; version: number; content: string }[];
  documents: { id: string; content: string }[];
}

interface Row extends PlainRow {
  templates: {
    id: string;
    modality: 'FINGER' | 'FACE';
    finger: string | null;
    engine: string;
    sealed: Uint8Array;
    qualityMetric: string | null;
    qualityValue: number | null;
  }[];
  refused: { id: string; modality: 'FINGER' | 'FACE'; finger: string | null }[];
}

export async function loadRecords(
  tx: Transaction,
  ids: string[],
  context: LoadContext,
): Promise<Map<string, StoredRecord>> {
  return byRecord(await tx.run<Row>('detector/read-records', { ids }), context, storedRecord);
}

/** The same without templates: nothing is opened. */
export async function loadPlainRecords(
  tx: Transaction,
  ids: string[],
  context: LoadContext,
): Promise<Map<string, PlainRecord>> {
  return byRecord(await tx.run<PlainRow>('detector/read-plain-records', { ids }), context, plainRecord);
}

/** Those that take part, by id. */
function byRecord<R extends PlainRow, T>(
  rows: readonly R[],
  context: LoadContext,
  made: (row: R, context: LoadContext) => T,
): Map<string, T> {
  const records = new Map<string, T>();
  for (const row of rows)
    if (context.takesPart(row.record.system, row.record.recordKind))
      records.set(row.record.id, made(row, context));
  return records;
}

/** All records that take part in detection, one after the other, without holding them all. */
export async function* scanRecords(graph: Graph, context: LoadContext): AsyncIterable<StoredRecord> {
  for await (const row of graph.stream<Row>('detector/scan-records'))
    if (context.takesPart(row.record.system, row.record.recordKind)) yield storedRecord(row, context);
}

const byId = <T extends { id: string }>(one: T, two: T) => (one.id < two.id ? -1 : 1);

function plainRecord({ record, identities, documents }: PlainRow, context: LoadContext): PlainRecord {
  return {
    id: record.id,
    system: record.system,
    external: context.isExternal(record.system),
    recordKind: record.recordKind,
    groupId: record.groupId,
    version: record.version,
    revision: record.revision ?? 0,
    owner: { state: record.ownerState, authorityRef: record.ownerAuthority },
    ...(record.handling === null ? {} : { handling: JSON.parse(record.handling) as Handling }),
    identities: identities
      .map((part) => ({ ...(JSON.parse(part.content) as Identity), id: part.id, version: part.version }))
      .sort(byId),
    documents: documents
      .map((part) => ({ ...(JSON.parse(part.content) as TravelDocument), id: part.id }))
      .sort(byId),
  };
}

function storedRecord(row: Row, context: LoadContext): StoredRecord {
  return {
    ...plainRecord(row, context),
    templates: [
      ...row.templates.map((part) => openedTemplate(row, part, context)),
      ...row.refused.map(withoutFeatures),
    ].sort(byId),
  };
}

function openedTemplate(row: Row, part: Row['templates'][number], context: LoadContext): StoredTemplate {
  let features: Uint8Array;
  try {
    features = context.open(part.sealed, row.record.id, part.id);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    context.damaged(part.id);
    return withoutFeatures(part);
  }
  return {
    id: part.id,
    modality: part.modality,
    ...(part.finger === null ? {} : { finger: part.finger as 'R2' }),
    engine: part.engine,
    features,
    ...(part.qualityMetric === null || part.qualityValue === null
      ? {}
      : { quality: { metric: part.qualityMetric as 'VENDOR', value: part.qualityValue } }),
  };
}

/** The record holds biometric data, but none that can be compared. */
const withoutFeatures = ({ id, modality, finger }: Row['refused'][number]): StoredTemplate => ({
  ...{ id, modality, engine: '', features: new Uint8Array() },
  ...(finger === null ? {} : { finger: finger as 'R2' }),
});
