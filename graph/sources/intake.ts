/** What is handed to the graph for a record, and what comes back: types, keys and the content hash of intake. */
import { hash } from 'node:crypto';
import type { IdentityRecord } from '../model/record.ts';

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
  searchKeys: (identity: IdentityRecord['identities'][number]) => string;
  normaliseNumber: (number: string) => string;
  seal: (vector: Float32Array, recordId: string) => Uint8Array;
  /** False for record kinds that never start detection: their event is done from the first moment. */
  takesPart: (system: string, recordKind: string) => boolean;
}

export type IntakeOutcome =
  | {
      status: 'CREATED' | 'UPDATED' | 'UNCHANGED';
      id: string;
      version: number;
      groupId: string;
      eventId?: string;
      flags: string[];
    }
  | {
      status: 'REJECTED';
      code: 'EXISTS' | 'OLDER_VERSION' | 'SAME_VERSION_OTHER_CONTENT' | 'PRECONDITION' | 'IDEMPOTENCY_REUSE';
      id?: string;
      storedVersion?: number;
      sentVersion: number;
    };

/** Key of a record in the graph: its system and the system's own reference. */
export const recordKey = (system: string, reference: string) => `${system}|${reference}`;

/** SHA-256 over the record with its keys in order: equal for equal content, whatever the order of the fields sent. */
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

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return numbers(value);
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object')
    return `{${Object.keys(value)
      .sort()
      .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
      .map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`)
      .join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}
