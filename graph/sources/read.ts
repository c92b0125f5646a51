/** Records as stored, for their own source system and for those entitled to read them. Templates by reference only. */
import type { Identity, Owner, TravelDocument } from '../model/record.ts';
import type { Graph } from '../store/index.ts';

/** A record without what it states. Times are ISO 8601. */
export interface RecordHead {
  id: string;
  system: string;
  recordRef: string;
  recordKind: string;
  version: number;
  owner: Owner;
  groupId: string;
  retainUntil: string | null;
  validFrom: string;
  recordedAt: string;
  flags: string[];
}

export interface RecordView extends RecordHead {
  identityGroupRef: string;
  identities?: (Identity & { id: string })[];
  travelDocuments?: (TravelDocument & { id: string })[];
  templates?: { id: string; modality: string; finger: string | null; engine: string }[];
}

/** The same as the graph keeps it. */
export interface RecordRow {
  id: string;
  system: string;
  reference: string;
  recordKind: string;
  version: number;
  ownerState: string;
  ownerAuthority: string;
  retainUntil: string | null;
  validFrom: string;
  recordedAt: string;
  groupId: string;
  flags: string[] | null;
}

export const recordHead = (row: RecordRow): RecordHead => ({
  id: row.id,
  system: row.system,
  recordRef: row.reference,
  recordKind: row.recordKind,
  version: row.version,
  owner: { state: row.ownerState, authorityRef: row.ownerAuthority },
  groupId: row.groupId,
  retainUntil: row.retainUntil,
  validFrom: row.validFrom,
  recordedAt: row.recordedAt,
  flags: row.flags ?? [],
});

type OwnRow = RecordRow & { groupReference: string };

const view = (row: OwnRow): RecordView => ({ ...recordHead(row), identityGroupRef: row.groupReference });

export async function readRecord(graph: Graph, id: string): Promise<RecordView | undefined> {
  const [row] = await graph.read((tx) =>
    tx.run<{
      record: OwnRow;
      identities: { id: string; content: string }[];
      documents: { id: string; content: string }[];
      templates: { id: string; modality: string; finger: string | null; engine: string }[];
    }>('sources/read-record', { id }),
  );
  if (row === undefined) return undefined;
  return {
    ...view(row.record),
    identities: row.identities.map((part) => ({ ...(JSON.parse(part.content) as Identity), id: part.id })),
    travelDocuments: row.documents.map((part) => ({
      ...(JSON.parse(part.content) as TravelDocument),
      id: part.id,
    })),
    templates: row.templates.map(({ id: templateId, modality, finger, engine }) => ({
      id: templateId,
      modality,
      finger: finger ?? null,
      engine,
    })),
  };
}

/** A page of the records of one system after the id `after`, in the order of their ids. */
export async function listRecords(
  graph: Graph,
  page: { system: string; reference: string | null; after: string; limit: number },
): Promise<RecordView[]> {
  const rows = await graph.read((tx) => tx.run<{ record: OwnRow }>('sources/list-records', page));
  return rows.map((row) => view(row.record));
}
