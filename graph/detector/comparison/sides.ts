/**
 * Both sides of a link as they are compared: the records that take part in detection, with their identities, documents
 * and what is known of their templates and images. Templates themselves stay sealed; images are told to whoever may see them.
 */
import { maySeeImages, maySeeRecord, type Viewer } from '../../access/index.ts';
import type { Handling, Identity, Owner, TravelDocument } from '../../model/record.ts';
import type { Transaction } from '../../store/index.ts';
import { fingerprintOf } from '../evaluate.ts';
import { factsOf } from '../facts.ts';
import { isImage } from '../images.ts';
import type { LinkDetail } from '../link-detail.ts';

export interface ComparedIdentity {
  id: string;
  recordId: string;
  version: number;
  identity: Identity;
}

export interface ComparedDocument extends TravelDocument {
  id: string;
  recordId: string;
}

export interface ComparedTemplate {
  modality: 'FINGER' | 'FACE';
  finger: string | null;
  engine: string;
  qualityMetric: string | null;
  qualityValue: number | null;
}

/** An image that `GET /v1/samples/{id}/image` answers. */
export interface ComparedImage {
  id: string;
  recordId: string;
  modality: 'FINGER' | 'FACE';
  finger?: string;
  /** What the service measured, 0..100 (`SYMBOLON`), else what the source stated. */
  quality?: { metric: string; value: number };
}

export interface ComparedRecord {
  id: string;
  reference: string;
  recordKind: string;
  version: number;
  owner: Owner;
  validFrom: string | null;
  recordedAt: string | null;
  handling: Handling;
}

export interface ComparedSide {
  groupId: string;
  system: string;
  records: ComparedRecord[];
  identities: ComparedIdentity[];
  documents: ComparedDocument[];
  templates: ComparedTemplate[];
  /** None for whoever may not see them. */
  images: ComparedImage[];
}

export interface ComparedSides {
  a: ComparedSide;
  b: ComparedSide;
  /** True where a record changed after it was compared: detection of it is under way. */
  outdated: boolean;
  /** True where the viewer may not see a record; nothing of it is in the sides. */
  withheld: boolean;
}

interface SideRow {
  groupId: string;
  system: string;
  records: RecordRow[];
}

interface RecordRow {
  id: string;
  reference: string;
  recordKind: string;
  version: number;
  revision: number | null;
  waits: boolean | null;
  ownerState: string;
  ownerAuthority: string;
  validFrom: string | null;
  recordedAt: string | null;
  handling: string | null;
  identities: { id: string; version: number; content: string }[];
  documents: { id: string; content: string }[];
  templates: ComparedTemplate[];
  samples: SampleRow[];
}

interface SampleRow extends Omit<ComparedTemplate, 'engine'> {
  id: string;
  mediaType: string | null;
  score: number | null;
}

/** @param takesPart false for record kinds that never take part in detection */
export async function readSides(
  tx: Transaction,
  viewer: Viewer,
  link: LinkDetail,
  takesPart: (system: string, recordKind: string) => boolean,
): Promise<ComparedSides | undefined> {
  const rows = await tx.run<SideRow>('detector/compare-sides', { id: link.id });
  const compared = rows.map((row) => ({
    ...row,
    records: row.records.filter((record) => takesPart(row.system, record.recordKind)),
  }));
  const records = compared.flatMap((row) => row.records);
  let withheld = false;
  const [a, b] = compared.map((row) => {
    const seen = row.records.filter((record) => {
      const facts = { system: row.system, owner: ownerOf(record) };
      return maySeeRecord(viewer, facts, [factsOf(link)]);
    });
    withheld ||= seen.length < row.records.length;
    const images = maySeeImages(viewer, row.system, factsOf(link)) ? seen.flatMap(imagesOf) : [];
    return { ...sideOf({ ...row, records: seen }), images };
  });
  if (a === undefined || b === undefined) return undefined;
  return { a, b, outdated: fingerprintOf(records) !== link.fingerprint, withheld };
}

const ownerOf = ({ ownerState, ownerAuthority }: RecordRow): Owner => ({
  state: ownerState,
  authorityRef: ownerAuthority,
});

function sideOf({ groupId, system, records }: SideRow): Omit<ComparedSide, 'images'> {
  return {
    groupId,
    system,
    records: records.map((record) => ({
      ...{ id: record.id, reference: record.reference, recordKind: record.recordKind },
      ...{ version: record.version, owner: ownerOf(record) },
      ...{ validFrom: record.validFrom ?? null, recordedAt: record.recordedAt ?? null },
      handling: record.handling === null ? {} : (JSON.parse(record.handling) as Handling),
    })),
    identities: records.flatMap((record) =>
      record.identities.map(({ id, version, content }) => ({
        ...{ id, version, recordId: record.id, identity: JSON.parse(content) as Identity },
      })),
    ),
    documents: records.flatMap((record) =>
      record.documents.map(({ id, content }) => ({
        ...(JSON.parse(content) as TravelDocument),
        ...{ id, recordId: record.id },
      })),
    ),
    templates: records.flatMap((record) => record.templates),
  };
}

function imagesOf({ id: recordId, samples }: RecordRow): ComparedImage[] {
  return samples.filter(isImage).map(({ id, modality, finger, score, qualityMetric, qualityValue }) => ({
    ...{ id, recordId, modality },
    ...(finger === null ? {} : { finger }),
    ...(score !== null
      ? { quality: { metric: 'SYMBOLON', value: score } }
      : qualityMetric === null || qualityValue === null
        ? {}
        : { quality: { metric: qualityMetric, value: qualityValue } }),
  }));
}
