/**
 * A record as committed in the graph, with the ids of its nodes: what the detector compares.
 * Ids are UUID v7 of our own and are the only thing that queues and logs may carry.
 */
import type {
  BiometricQuality,
  FingerPosition,
  Identity,
  Modality,
  Owner,
  SystemCode,
  TravelDocument,
} from './record.ts';

export interface StoredIdentity extends Identity {
  id: string;
  /** Version of the record in which this identity last changed. */
  version: number;
}

export interface StoredDocument extends TravelDocument {
  id: string;
}

/** An unsealed template; lives in the memory of the matcher only. */
export interface StoredTemplate {
  id: string;
  modality: Modality;
  finger?: FingerPosition;
  engine: string;
  vector: Float32Array;
  quality?: BiometricQuality;
}

/** A record without its templates. */
export interface PlainRecord {
  id: string;
  system: SystemCode;
  /** True for a registered external list: match edges and alerts, never a coloured link. */
  external: boolean;
  recordKind: string;
  groupId: string;
  version: number;
  owner: Owner;
  identities: StoredIdentity[];
  documents: StoredDocument[];
}

export interface StoredRecord extends PlainRecord {
  templates: StoredTemplate[];
}
