/**
 * The register as accuracy is measured by it: records with what they state, the edges between them and the clusters they
 * are in. For statistics only: who reads this holds the identity data of everybody, so nothing but counts may leave it.
 */
import type { Identity } from '../model/record.ts';
import type { Graph } from '../store/index.ts';

export interface MeasuredRecord {
  id: string;
  system: string;
  /** Reference of the record in its system. */
  reference: string;
  groupId: string;
  /** Name of the group, the same however the graph came to be. */
  groupKey: string;
  clusterId: string | null;
  identities: Identity[];
}

export interface MeasuredEdge {
  /** Ids of two records of different systems. */
  a: string;
  b: string;
  /** Of an edge between identities; null for documents and biometrics. */
  bits: number | null;
  modelVersion: string | null;
}

/** All records, one after the other. */
export async function* scanMeasuredRecords(graph: Graph): AsyncIterable<MeasuredRecord> {
  for await (const { identities, ...row } of graph.stream<
    Omit<MeasuredRecord, 'identities'> & { identities: string[] }
  >('detector/scan-measured-records'))
    yield { ...row, identities: identities.map((content) => JSON.parse(content) as Identity) };
}

/** All match edges; two records may have several. */
export function scanMeasuredEdges(graph: Graph): AsyncIterable<MeasuredEdge> {
  return graph.stream<MeasuredEdge>('detector/scan-measured-edges');
}
