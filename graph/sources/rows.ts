/**
 * From a record as sent to the rows that are written: ids are kept where a part is the same as before, so that match
 * edges and links stay attached to what did not change.
 */
import type { BiometricSample, Identity, IdentityRecord, TravelDocument } from '../model/record.ts';
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
  templates: { id: string; hash: string }[];
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
  removed: string[];
}

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
  const keep = (known: { id: string; hash: string }[], partHash: string) => {
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
  const templates = (record.biometrics ?? []).flatMap((sample, index) => {
    if (!isTemplate(record, sample)) return [];
    const partHash = contentHash(sample);
    if (keep(stored.templates, partHash) !== undefined) return [];
    const id = ids.templates[index] as string;
    return [{ recordKey, id, properties: templateProperties(sample, id, partHash, stored.id, context) }];
  });
  const removed = [...stored.identities, ...stored.documents, ...stored.templates]
    .map((part) => part.id)
    .filter((id) => !kept.has(id));

  return {
    records: [
      {
        recordKey,
        groupKey,
        previousGroupId: stored.groupId,
        group: { id: ids.group, key: groupKey, system: record.system, reference: record.identityGroupRef },
        record: recordProperties(record, hash, flags, context.now),
        version: versionProperties(record, stored.id, context.now),
        event: {
          id: ids.event,
          kind: 'DETECT',
          recordId: stored.id,
          version: record.version,
          state:
            stored.version === 0 && !context.takesPart(record.system, record.recordKind) ? 'DONE' : 'PENDING',
          generation: 0,
          attempts: 0,
          lane: context.lane,
          at: context.now,
        },
      },
    ],
    identities,
    documents,
    templates,
    removed,
    outcome: {
      status: stored.version === 0 ? 'CREATED' : 'UPDATED',
      id: stored.id,
      version: record.version,
      groupId: ids.group,
      eventId: ids.event,
      flags,
    },
  };
}

/** A VIS facial image that was not taken live never becomes a template (Art 13(1) as amended by 2021/1134). */
function isTemplate(record: IdentityRecord, sample: BiometricSample): boolean {
  return !(record.system === 'VIS' && sample.modality === 'FACE' && sample.takenLive !== true);
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
  const references = (biometrics ?? []).map(({ vector: _vector, ...sample }) => sample);
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

function templateProperties(
  sample: BiometricSample,
  id: string,
  hash: string,
  recordId: string,
  context: IntakeContext,
) {
  return {
    id,
    hash,
    recordId,
    modality: sample.modality,
    finger: sample.finger,
    engine: sample.engine,
    qualityMetric: sample.quality?.metric,
    qualityValue: sample.quality?.value,
    sealed: context.seal(Float32Array.from(sample.vector), recordId),
  };
}
