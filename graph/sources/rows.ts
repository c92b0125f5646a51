/**
 * From a record as sent to the rows that are written: ids are kept where a part is the same as before, so that match
 * edges and links stay attached to what did not change.
 */
import { bytesOfVector, meetsQuality } from '../biometrics/index.ts';
import type {
  BiometricSample,
  Identity,
  IdentityRecord,
  TravelDocument,
  VectorSample,
} from '../model/record.ts';
import { contentHash, type IntakeContext, type IntakeOutcome } from './intake.ts';

export interface CurrentRecord {
  key: string;
  id: string;
  /** 0 for a record that this transaction has just made. */
  version: number;
  bodyHash: string | null;
  groupId: string | null;
  identities: { id: string; reference: string; hash: string; version: number }[];
  documents: { id: string; hash: string }[];
  templates: { id: string; hash: string | null }[];
  samples: { id: string; hash: string; state: SampleState; waits: boolean; templateIds: string[] }[];
  /** Samples of the stored version wait to be extracted. */
  waits: boolean;
  /** Versions that the initial load at work has brought. */
  loaded: { version: number; bodyHash: string }[];
}

export interface PartIds {
  record: string;
  group: string;
  event: string;
  identities: string[];
  documents: string[];
  templates: string[];
}

export interface WriteRows {
  records: {
    recordKey: string;
    event: { recordId: string; around?: string[]; clusterIds?: string[]; [field: string]: unknown };
    [field: string]: unknown;
  }[];
  identities: unknown[];
  documents: unknown[];
  templates: unknown[];
  samples: SampleRow[];
  removed: string[];
  /** Records whose events wait for samples that are there no more. */
  released: string[];
}

export interface SampleRow {
  recordKey: string;
  id: string;
  recordId: string;
  /** Base64, to be sealed; none where nothing of it is kept. */
  content: string | undefined;
  properties: { state: SampleState; [property: string]: unknown };
  alert: object | null;
}

/**
 * What becomes of a sample: PENDING, an engine has still to make a template of it; EXTRACTED; REFUSED, below the minimum of
 * quality or not to be read (Art 13(3)); EXCLUDED, by law no template is made of it (Art 13(1)).
 */
export type SampleState = 'PENDING' | 'EXTRACTED' | 'REFUSED' | 'EXCLUDED';

export function rowsOf(
  record: IdentityRecord,
  hash: string,
  stored: CurrentRecord,
  ids: PartIds,
  context: IntakeContext,
): WriteRows & { outcome: IntakeOutcome } {
  const recordKey = stored.key;
  const groupKey = `${record.system}|${record.identityGroupRef}`;
  const flags = stored.version > 0 && record.version > stored.version + 1 ? ['VERSION_GAP'] : [];
  if (stored.version === 0 && record.version > 1) flags.push('FIRST_VERSION_NOT_1');
  const kept = new Set<string>();
  const keep = (known: { id: string; hash: string | null }[], partHash: string) => {
    const found = known.find((part) => part.hash === partHash && !kept.has(part.id));
    if (found !== undefined) kept.add(found.id);
    return found?.id;
  };

  const identities = record.identities.map((identity, index) => {
    const before = stored.identities.find((known) => known.reference === identity.identityId);
    if (before !== undefined) kept.add(before.id);
    const partHash = contentHash(identity);
    const version = before !== undefined && before.hash === partHash ? before.version : record.version;
    const id = before?.id ?? (ids.identities[index] as string);
    return {
      recordKey,
      groupKey,
      id,
      properties: identityProperties(identity, id, version, partHash, context),
    };
  });
  const documents = (record.travelDocuments ?? []).flatMap((document, index) => {
    const partHash = contentHash(document);
    if (keep(stored.documents, partHash) !== undefined) return [];
    const id = ids.documents[index] as string;
    return [{ recordKey, id, properties: documentProperties(document, id, partHash, context) }];
  });
  const templates: WriteRows['templates'] = [];
  const samples: WriteRows['samples'] = [];
  for (const [index, sample] of (record.biometrics ?? []).entries()) {
    const partHash = contentHash(sample);
    const known = stored.samples.find((part) => part.hash === partHash && !kept.has(part.id));
    const state = known?.state ?? stateOf(record, sample);
    if (state !== 'EXTRACTED') flags.push(`BIOMETRIC_${state}`);
    if (known !== undefined) for (const part of [known.id, ...known.templateIds]) kept.add(part);
    if (known !== undefined || keep(stored.templates, partHash) !== undefined) continue;
    const place = { recordKey, id: ids.templates[index] as string, hash: partHash, recordId: stored.id };
    const placed = placeSample(record, sample, place, context);
    templates.push(...placed.templates);
    samples.push(...placed.samples);
  }
  const removed = [...stored.identities, ...stored.documents, ...stored.templates, ...stored.samples]
    .map((part) => part.id)
    .filter((id) => !kept.has(id));
  const waits =
    samples.some(({ properties }) => properties.state === 'PENDING') ||
    stored.samples.some((part) => part.waits && kept.has(part.id));
  // A search has to find it by the templates that it has, before its event comes.
  const partial = waits && (templates.length > 0 || stored.templates.some(({ id }) => kept.has(id)));

  return {
    records: [
      {
        recordKey,
        groupKey,
        previousGroupId: stored.groupId,
        group: { id: ids.group, key: groupKey, system: record.system, reference: record.identityGroupRef },
        record: {
          ...recordProperties(record, hash, [...new Set(flags)], context.now),
          waits: waits || null,
          partial: partial || null,
          loadId: context.loadId ?? null,
        },
        version: {
          ...versionProperties(record, stored.id, context.now),
          ...(context.loadId === undefined ? {} : { loadId: context.loadId, bodyHash: hash }),
        },
        event: {
          id: ids.event,
          kind: 'DETECT',
          recordId: stored.id,
          version: record.version,
          state:
            stored.version === 0 && !context.takesPart(record.system, record.recordKind)
              ? 'DONE'
              : waits
                ? 'WAITING'
                : 'PENDING',
          generation: 0,
          attempts: 0,
          lane: context.lane,
          loadId: context.loadId ?? null,
          at: context.now,
        },
      },
    ],
    identities,
    documents,
    templates,
    samples,
    removed,
    released: stored.waits && !waits ? [stored.id] : [],
    outcome: {
      status: stored.version === 0 ? 'CREATED' : 'UPDATED',
      id: stored.id,
      version: record.version,
      groupId: ids.group,
      eventId: ids.event,
      flags: [...new Set(flags)],
    },
  };
}

type Stating = Pick<IdentityRecord, 'system' | 'recordRef' | 'owner'>;

interface Place {
  recordKey: string;
  id: string;
  hash: string;
  recordId: string;
}

/**
 * What of a sample is stored: the template of features that came with the record, or the sample, sealed, of which an engine
 * has to make one. Of palm prints, genetic profiles and features that are excluded nothing is, of features below the minimum
 * the fact alone. `reference` is what the version of the record keeps: never the content.
 */
export function placeSample(
  record: Stating,
  sample: BiometricSample,
  place: Place,
  context: IntakeContext,
): Pick<WriteRows, 'templates' | 'samples'> & { state: SampleState; reference: BiometricSample } {
  const state = stateOf(record, sample);
  const placed = { state, reference: withoutContent(sample) as BiometricSample, templates: [], samples: [] };
  if (sample.modality === 'PALM' || sample.modality === 'DNA') return placed;
  if ('vector' in sample && state === 'EXCLUDED') return placed;
  if (!('vector' in sample) || state !== 'EXTRACTED')
    return { ...placed, samples: [sampleRow(record, sample, state, place, context.now)] };
  const { recordKey, id, hash, recordId } = place;
  const properties = templateProperties(sample, id, hash, recordId, context);
  return { ...placed, templates: [{ recordKey, id, properties }] };
}

/**
 * Palm prints and genetic profiles stay with their source, and a VIS facial image that was not taken live never becomes a
 * template (Art 13(1) as amended by 2021/1134).
 */
function stateOf(record: Stating, sample: BiometricSample): SampleState {
  if (sample.modality === 'PALM' || sample.modality === 'DNA') return 'EXCLUDED';
  if (record.system === 'VIS' && sample.modality === 'FACE' && sample.takenLive !== true) return 'EXCLUDED';
  if (!meetsQuality(sample)) return 'REFUSED';
  return 'vector' in sample ? 'EXTRACTED' : 'PENDING';
}

function sampleRow(
  record: Stating,
  sample: BiometricSample,
  state: SampleState,
  { recordKey, id, hash, recordId }: Place,
  now: string,
): SampleRow {
  const { modality, finger, takenLive, capturedAt, quality } = sample;
  const stated = { qualityMetric: quality?.metric, qualityValue: quality?.value };
  return {
    recordKey,
    id,
    recordId,
    content: contentOf(sample),
    properties: {
      ...{ id, hash, recordId, modality, finger, takenLive, capturedAt, ...stated },
      mediaType: mediaTypeOf(sample),
      ...{ state, at: now, due: now, ...(state === 'REFUSED' ? { code: 'LOW_QUALITY' } : {}) },
    },
    alert:
      state === 'REFUSED'
        ? {
            ...{ key: `BIOMETRIC_REFUSED|${id}`, kind: 'BIOMETRIC_REFUSED', at: now, code: 'LOW_QUALITY' },
            ...{ recordId, system: record.system, reference: record.recordRef, modality, finger },
            ...{ ownerState: record.owner.state, ownerAuthority: record.owner.authorityRef },
          }
        : null,
  };
}

export const MINUTIAE_TYPE = 'application/x-iso-19794-2';

function contentOf(sample: BiometricSample): string | undefined {
  if ('imageBase64' in sample) return sample.imageBase64;
  return 'templateBase64' in sample ? sample.templateBase64 : undefined;
}

function mediaTypeOf(sample: BiometricSample): string | undefined {
  if ('imageBase64' in sample) return sample.mediaType;
  return 'templateBase64' in sample ? MINUTIAE_TYPE : undefined;
}

function recordProperties(record: IdentityRecord, bodyHash: string, flags: string[], now: string) {
  return {
    system: record.system,
    reference: record.recordRef,
    recordKind: record.recordKind,
    legalBasis: record.legalBasis,
    version: record.version,
    bodyHash,
    flags,
    groupReference: record.identityGroupRef,
    ownerState: record.owner.state,
    ownerAuthority: record.owner.authorityRef,
    handling: record.handling === undefined ? null : JSON.stringify(record.handling),
    retainUntil: record.retainUntil,
    validFrom: record.validFrom ?? now,
    recordedAt: now,
  };
}

/** A version as it was known: valid time from the source, recorded time ours; vectors are never kept in it. */
function versionProperties(record: IdentityRecord, recordId: string, now: string) {
  const { biometrics, ...rest } = record;
  const references = (biometrics ?? []).map(withoutContent);
  return {
    key: `${recordId}|${record.version}`,
    recordId,
    version: record.version,
    validFrom: record.validFrom ?? now,
    recordedFrom: now,
    content: JSON.stringify({ ...rest, biometrics: references }),
  };
}

function identityProperties(
  identity: Identity,
  id: string,
  version: number,
  hash: string,
  context: IntakeContext,
) {
  return {
    id,
    version,
    hash,
    reference: identity.identityId,
    category: identity.category,
    names: identity.names.map((name) => name.value),
    dateOfBirth: identity.dateOfBirth?.value,
    sex: identity.sex,
    nationalities: (identity.nationalities ?? []).map((nationality) => nationality.country),
    placeOfBirth: identity.placeOfBirth?.town,
    countryOfBirth: identity.placeOfBirth?.country,
    searchKeys: context.searchKeys(identity),
    content: JSON.stringify(identity),
  };
}

function documentProperties(document: TravelDocument, id: string, hash: string, context: IntakeContext) {
  return {
    id,
    hash,
    number: document.number,
    normalisedNumber: context.normaliseNumber(document.number),
    docType: document.docType,
    issuingCountry: document.issuingCountry,
    expiryDate: document.expiryDate,
    content: JSON.stringify(document),
  };
}

/** What is said about a sample. */
function withoutContent(sample: BiometricSample) {
  if ('vector' in sample) {
    const { vector: _vector, ...rest } = sample;
    return rest;
  }
  if ('imageBase64' in sample) {
    const { imageBase64: _image, ...rest } = sample;
    return rest;
  }
  const { templateBase64: _template, ...rest } = sample;
  return rest;
}

function templateProperties(
  sample: VectorSample,
  id: string,
  hash: string,
  recordId: string,
  context: IntakeContext,
) {
  const sealed = context.seal(bytesOfVector(sample.vector), recordId, id);
  return {
    id,
    hash,
    recordId,
    modality: sample.modality,
    finger: sample.finger,
    engine: sample.engine,
    qualityMetric: sample.quality?.metric,
    qualityValue: sample.quality?.value,
    sealed: sealed.bytes,
    keyId: sealed.keyId,
  };
}
