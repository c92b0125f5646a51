/**
 * A record as committed in the graph, with the ids of its nodes: what the detector compares.
 * Ids are UUID v7 of our own and are the only thing that queues and logs may carry.
 */
import type {
  BiometricQuality,
  FingerPosition,
  Handling,
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

/**
 * An unsealed template; lives in the memory of the matcher only. A sample of which no template could be made stands here
 * too, with no engine and no features: the record holds biometric data, but none that can be compared.
 */
export interface StoredTemplate {
  id: string;
  modality: Modality;
  finger?: FingerPosition;
  /** Id of the engine with or without its version; empty: no template. */
  engine: string;
  /** What the engine made of the sample, in its own form. */
  features: Uint8Array;
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
  /** How often the templates of this version were made anew; 0 unless samples were extracted after intake. */
  revision: number;
  owner: Owner;
  handling?: Handling;
  identities: StoredIdentity[];
  documents: StoredDocument[];
}

export interface StoredRecord extends PlainRecord {
  templates: StoredTemplate[];
}
