/** What is handed to the graph for a record, and what comes back: types, keys and the content hash of intake. */
import { createHash, hash } from 'node:crypto';
import type { Sealed } from '../biometrics/index.ts';
import type { BiometricSample, IdentityRecord } from '../model/record.ts';
import { ownTurn } from '../store/index.ts';

/** How a submission treats a record that is there already. */
export type IntakeMode = 'CREATE' | 'REPLACE' | 'UPSERT';

export interface Intake {
  record: IdentityRecord;
  mode: IntakeMode;
  /** Version that the sender believes to be stored (If-Match); REPLACE only. */
  expectedVersion?: number;
  idempotencyKey?: string;
}

export interface IntakeContext {
  now: string;
  newId: () => string;
  /** LIVE records are detected before BULK ones. */
  lane: 'LIVE' | 'BULK';
  /** The initial load that the records belong to, whose links have no time to be verified in; absent for live changes. */
  loadId?: string;
  searchKeys: (identity: IdentityRecord['identities'][number]) => string;
  normaliseNumber: (number: string) => string;
  seal: (plain: Uint8Array, recordId: string, partId: string) => Sealed;
  /** The same over Base64, which may be that of an image. */
  sealText: (base64: string, recordId: string, partId: string) => Promise<Sealed>;
  /** False for record kinds that never start detection: their event is done from the first moment. */
  takesPart: (system: string, recordKind: string) => boolean;
}

export type IntakeOutcome =
  | {
      /** UNCHANGED: this version was taken in before. */
      status: 'CREATED' | 'UPDATED' | 'UNCHANGED';
      id: string;
      version: number;
      groupId: string;
      eventId?: string;
      flags: string[];
      /** UNCHANGED, and it was the same initial load that took it in. */
      fromLoad?: boolean;
    }
  | {
      status: 'REJECTED';
      code:
        | 'EXISTS'
        | 'OLDER_VERSION'
        | 'SAME_VERSION_OTHER_CONTENT'
        | 'PRECONDITION'
        | 'IDEMPOTENCY_REUSE'
        | 'TOO_MANY_SAMPLES';
      id?: string;
      storedVersion?: number;
      sentVersion: number;
    };

/** Key of a record in the graph: its system and the system's own reference. */
export const recordKey = (system: string, reference: string) => `${system}|${reference}`;

/**
 * SHA-256 over the record with its keys in order: equal for equal content, whatever the order of the fields sent. A text
 * as long as an image stands in it by its own SHA-256.
 */
export function contentHash(value: unknown): string {
  return hash('sha256', canonical(value), 'base64url');
}

/**
 * The numbers of a template are the longest part of a record, and are hashed with it and by themselves: written at once,
 * and once. A list is not changed after it was sent.
 */
const written = new WeakMap<readonly number[], string>();

function numbers(list: readonly number[]): string {
  let text = written.get(list);
  if (text === undefined) {
    text = JSON.stringify(list);
    written.set(list, text);
  }
  return text;
}

/** Characters from which a text is hashed by itself. */
const LONG = 65_536;
const digests = new WeakMap<object, Map<string, string>>();

/** Characters that are hashed in one turn of the event loop. */
const PIECE = 2 ** 20;

/**
 * Hashes images piece by piece, so that `contentHash` need not: eight megabytes hold up the event loop otherwise, once with
 * their record and once by themselves.
 */
export async function digestSamples(samples: Iterable<BiometricSample>): Promise<void> {
  for (const sample of samples)
    for (const [key, text] of Object.entries(sample)) {
      if (typeof text !== 'string' || text.length < LONG) continue;
      const digest = createHash('sha256');
      for (let start = 0; start < text.length; start += PIECE) {
        await ownTurn();
        digest.update(text.slice(start, start + PIECE));
      }
      const known = digests.get(sample) ?? new Map<string, string>();
      digests.set(sample, known.set(key, digest.digest('base64url')));
    }
}

function longText(holder: object, key: string, text: string): string {
  return JSON.stringify(`sha256 ${digests.get(holder)?.get(key) ?? hash('sha256', text, 'base64url')}`);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return numbers(value);
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .map(([key, part]) => {
        const isLong = typeof part === 'string' && part.length >= LONG;
        return `${JSON.stringify(key)}:${isLong ? longText(value, key, part) : canonical(part)}`;
      })
      .join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}
