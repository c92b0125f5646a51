/**
 * One more biometric sample for a record, without the whole record being sent again: images are large, and who captures one
 * need not hold the others. It makes a new version like any other change (Art 19(1), 27(1)).
 */
import type { BiometricSample, IdentityRecord } from '../model/record.ts';
import type { Graph, Transaction } from '../store/index.ts';
import { contentHash, type IntakeContext, type IntakeOutcome } from './intake.ts';
import { placeSample, type SampleState } from './rows.ts';
import { writeRows } from './store-records.ts';

export interface SampleIntake {
  recordId: string;
  sample: BiometricSample;
  /** Version that the sender believes to be stored (If-Match). */
  expectedVersion: number;
}

interface Row {
  key: string;
  version: number;
  bodyHash: string;
  groupId: string;
  groupReference: string;
  system: string;
  reference: string;
  recordKind: string;
  ownerState: string;
  ownerAuthority: string;
  flags: string[];
  waits: boolean;
  carries: boolean;
  hashes: string[];
  content: string;
}

/** Undefined where there is no such record. UNCHANGED where the record holds this very sample. */
export async function addSample(
  graph: Graph,
  { recordId, sample, expectedVersion }: SampleIntake,
  context: IntakeContext,
): Promise<IntakeOutcome | undefined> {
  const ids = { sample: context.newId(), event: context.newId() };
  return await graph.write(async (tx) => {
    const [stored] = await tx.run<Row>('sources/lock-for-sample', { recordId, now: context.now });
    if (stored === undefined) return undefined;
    const { version: storedVersion, groupId } = stored;
    if (stored.hashes.includes(contentHash(sample)))
      return { status: 'UNCHANGED', id: recordId, version: storedVersion, groupId, flags: [] };
    if (countOf(stored) >= MOST_SAMPLES)
      return {
        status: 'REJECTED',
        code: 'TOO_MANY_SAMPLES',
        id: recordId,
        storedVersion,
        sentVersion: expectedVersion,
      };
    if (expectedVersion !== storedVersion)
      return {
        status: 'REJECTED',
        code: 'PRECONDITION',
        id: recordId,
        storedVersion,
        sentVersion: expectedVersion,
      };
    return await write(tx, recordId, sample, stored, ids, context);
  });
}

async function write(
  tx: Transaction,
  recordId: string,
  sample: BiometricSample,
  stored: Row,
  ids: { sample: string; event: string },
  context: IntakeContext,
): Promise<IntakeOutcome> {
  const version = stored.version + 1;
  const { now } = context;
  const place = { recordKey: stored.key, id: ids.sample, hash: contentHash(sample), recordId };
  const record = {
    ...{ system: stored.system, recordRef: stored.reference },
    owner: { state: stored.ownerState, authorityRef: stored.ownerAuthority },
  };
  const placed = placeSample(record, sample, place, context);
  const flags = [...new Set([...stored.flags, ...flagsOf(placed.state)])];
  const waits = stored.waits || placed.state === 'PENDING';
  const partial = waits && (stored.carries || placed.templates.length > 0);
  const before = JSON.parse(stored.content) as IdentityRecord;
  const content = { ...before, version, biometrics: [...(before.biometrics ?? []), placed.reference] };
  await writeRows(
    tx,
    {
      records: [
        {
          ...{ recordKey: stored.key, previousGroupId: stored.groupId },
          groupKey: `${stored.system}|${stored.groupReference}`,
          group: {},
          record: {
            ...{
              version,
              flags,
              waits: waits || null,
              partial: partial || null,
              recordedAt: now,
              validFrom: now,
            },
            bodyHash: contentHash([stored.bodyHash, place.hash]),
            loadId: null,
          },
          version: {
            ...{ key: `${recordId}|${version}`, recordId, version, validFrom: now, recordedFrom: now },
            content: JSON.stringify(content),
          },
          event: {
            ...{ id: ids.event, kind: 'DETECT', recordId, version, state: waits ? 'WAITING' : 'PENDING' },
            ...{ generation: 0, attempts: 0, lane: context.lane, at: now },
          },
        },
      ],
      ...{ identities: [], documents: [], templates: placed.templates, samples: placed.samples },
      ...{ removed: [], released: [] },
    },
    context,
  );
  const { groupId } = stored;
  return {
    status: 'UPDATED',
    id: recordId,
    version,
    groupId,
    eventId: ids.event,
    flags: flagsOf(placed.state),
  };
}

/** As many as a record may be sent with: ten fingers, and a face twice. */
const MOST_SAMPLES = 12;
const countOf = ({ content }: Row) => (JSON.parse(content) as IdentityRecord).biometrics?.length ?? 0;

const flagsOf = (state: SampleState) => (state === 'EXTRACTED' ? [] : [`BIOMETRIC_${state}`]);
