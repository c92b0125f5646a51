/**
 * Images of a folder as biometric samples of records over the service: a record a subject. What is there already is not sent
 * twice into the graph, and a file that is refused stops no other, so that the command may be repeated.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v5 } from 'uuid';
import { type Api, ApiProblem, data } from '../../client/index.ts';
import type { FingerPosition, ImageSample, Modality } from '../../graph/model/record.ts';
import { MOST_SAMPLE_BYTES, mediaTypeOf } from '../../graph/sources/index.ts';
import { CommandFailure } from '../failure.ts';
import type { ImageFile } from './layout.ts';

export interface EnrolOptions {
  modality: Modality;
  finger?: FingerPosition;
  system: string;
  kind: string;
  owner: { state: string; authorityRef: string };
}

export interface FileOutcome {
  file: string;
  subject: string;
  /** SENT: taken, a template is still to be made; STORED: the record held it; FAILED: see `code`. */
  outcome: 'SENT' | 'STORED' | 'FAILED';
  code?: string;
  detail?: string;
}

export interface Enrolled {
  files: FileOutcome[];
  /** Ids of the records, by subject. */
  records: Map<string, string>;
  /** What ended it before the last file: the service is away or broke down. */
  failure?: unknown;
}

const REFERENCE = /[^A-Za-z0-9._:/-]/g;
/** Statuses that speak of this one file; 401 and 403 would come of every other one too. */
const REFUSALS: ReadonlySet<number> = new Set([400, 404, 409, 412, 413, 415, 422]);
/** Rests before a file is sent again to a service that asks for patience. */
const PATIENCE_MS = [1_000, 5_000, 15_000, 30_000];

/**
 * Never throws for what the service answers or fails to answer: what was done until then is in the result.
 * @param told after each file, with how many are done; `stopped` ends before the next file
 */
export async function enrol(
  api: Api,
  folder: string,
  images: readonly ImageFile[],
  options: EnrolOptions,
  told: (done: number) => void,
  stopped: AbortSignal,
): Promise<Enrolled> {
  const bySubject = Map.groupBy(images, ({ subject }) => subject);
  const files: FileOutcome[] = [];
  const records = new Map<string, string>();
  for (const [subject, own] of bySubject) {
    let record: Stored | undefined;
    for (const { file } of own) {
      if (stopped.aborted) return { files, records };
      const sending = () => enrolFile(api, folder, file, subject, record, options);
      const sent = await patiently(sending, stopped).catch((failure: unknown) => ({ failure }));
      if ('failure' in sent) return { files, records, ...sent };
      record = sent.stored ?? record;
      if (record !== undefined) records.set(subject, record.id);
      files.push({ file, subject, ...sent.outcome });
      told(files.length);
    }
  }
  return { files, records };
}

async function patiently<T>(send: () => Promise<T>, stopped: AbortSignal): Promise<T> {
  for (const rest of PATIENCE_MS) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiProblem && error.isPassing) || stopped.aborted) throw error;
      await pause(rest, undefined, { signal: stopped }).catch(() => {});
    }
  }
  return await send();
}

interface Stored {
  id: string;
  version: number;
}

type Outcome = Omit<FileOutcome, 'file' | 'subject'>;

async function enrolFile(
  api: Api,
  folder: string,
  file: string,
  subject: string,
  record: Stored | undefined,
  options: EnrolOptions,
): Promise<{ outcome: Outcome; stored?: Stored }> {
  const sample = await readSample(join(folder, file), options);
  if ('code' in sample) return { outcome: { outcome: 'FAILED', ...sample } };
  let stored = record;
  try {
    if (stored === undefined) {
      const created = await create(api, subject, sample, options);
      if (created.isNew) return { outcome: { outcome: 'SENT' }, stored: created };
      stored = created;
    }
    const { id, version, status } = await data(
      api.POST('/v1/records/{id}/samples', {
        params: { path: { id: stored.id }, header: { 'if-match': `"${stored.version}"` } },
        body: sample as never,
      }),
    );
    return { outcome: { outcome: status === 'UNCHANGED' ? 'STORED' : 'SENT' }, stored: { id, version } };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.isPassing || !REFUSALS.has(error.status)) throw error;
    const [first] = error.problem.errors ?? [];
    const { code, title, detail } = error.problem;
    // Such as a field of the record that the system asks for and no image can give.
    const field = first === undefined || first.pointer === '' ? '' : `${first.pointer} `;
    const words = first?.detail ?? detail ?? title;
    return {
      outcome: { outcome: 'FAILED', code: first?.code ?? code, detail: field + words },
      ...(stored === undefined ? {} : { stored }),
    };
  }
}

async function readSample(
  path: string,
  { modality, finger }: EnrolOptions,
): Promise<ImageSample | { code: string; detail: string }> {
  try {
    const { size } = await stat(path);
    if (size === 0) return { code: 'EMPTY', detail: 'the file is empty' };
    if (size > MOST_SAMPLE_BYTES)
      return { code: 'TOO_LARGE', detail: `the file has more than ${MOST_SAMPLE_BYTES} bytes` };
    const bytes = await readFile(path);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === undefined) return { code: 'FORMAT_UNKNOWN', detail: 'not an image that is taken' };
    return {
      ...{ modality, ...(finger && { finger }), mediaType },
      imageBase64: bytes.toString('base64'),
    };
  } catch (error) {
    return { code: 'UNREADABLE', detail: `it cannot be read (${(error as NodeJS.ErrnoException).code})` };
  }
}

/** Makes the record of a subject with its first sample; one that is there already is taken as it stands. */
async function create(
  api: Api,
  subject: string,
  sample: ImageSample,
  { system, kind, owner }: EnrolOptions,
): Promise<Stored & { isNew: boolean }> {
  const recordRef = referenceOf(subject);
  const body = {
    ...{ recordRef, system, recordKind: kind, identityGroupRef: recordRef, version: 1, owner },
    identities: [
      {
        identityId: v5(`${system} ${recordRef}`, v5.URL),
        category: 'CONFIRMED',
        names: [{ side: 'UNSPLIT', kind: 'CURRENT', value: recordRef.replaceAll(/[._:/]+/g, ' ') }],
      },
    ],
    biometrics: [sample],
    retainUntil: null,
  };
  try {
    const { id, version, status } = await data(api.POST('/v1/records', { body: body as never }));
    return { id, version, isNew: status === 'CREATED' };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 409) throw error;
    const { id, storedVersion } = error.problem as { id?: unknown; storedVersion?: unknown };
    if (typeof id !== 'string' || typeof storedVersion !== 'number') throw error;
    return { id, version: storedVersion, isNew: false };
  }
}

const referenceOf = (subject: string) => subject.replaceAll(REFERENCE, '-').replace(/^[^A-Za-z0-9]+/, '');

/** Throws where a subject gives no reference of a record, or two give one. */
export function checkSubjects(subjects: Iterable<string>): void {
  const references = new Map<string, string>();
  for (const subject of subjects) {
    const reference = referenceOf(subject);
    const other = references.get(reference);
    if (reference === '')
      throw new CommandFailure(`The subject "${subject}" gives no reference of a record.`, 2);
    if (other !== undefined)
      throw new CommandFailure(
        `The subjects "${other}" and "${subject}" give one reference, ${reference}.`,
        2,
      );
    references.set(reference, subject);
  }
}

export interface SampleTotals {
  EXTRACTED: number;
  REFUSED: number;
  EXCLUDED: number;
  PENDING: number;
  /** Refused, by code. */
  codes: Record<string, number>;
}

/** What has become of the samples of these records; asked again until none waits or `until` (ms of the epoch) is over. */
export async function followSamples(
  api: Api,
  recordIds: readonly string[],
  until: number,
  told: (done: number, total: number) => void,
  stopped: AbortSignal,
): Promise<SampleTotals> {
  const settled = new Map<string, { state: keyof Omit<SampleTotals, 'codes'>; code: string | null }[]>();
  for (;;) {
    for (const id of recordIds) {
      if (settled.get(id)?.every(({ state }) => state !== 'PENDING')) continue;
      const { items } = await data(api.GET('/v1/records/{id}/samples', { params: { path: { id } } }));
      settled.set(id, items);
    }
    const all = [...settled.values()].flat();
    const open = all.filter(({ state }) => state === 'PENDING').length;
    told(all.length - open, all.length);
    if (open === 0 || Date.now() > until || stopped.aborted) {
      const totals: SampleTotals = { EXTRACTED: 0, REFUSED: 0, EXCLUDED: 0, PENDING: 0, codes: {} };
      for (const { state, code } of all) {
        totals[state] += 1;
        if (state === 'REFUSED') totals.codes[code ?? '?'] = (totals.codes[code ?? '?'] ?? 0) + 1;
      }
      return totals;
    }
    await pause(1_000, undefined, { signal: stopped }).catch(() => {});
  }
}
