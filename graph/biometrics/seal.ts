/**
 * Templates and images at rest: AES-256-GCM with keys kept outside the graph (Regulation (EU) 2019/817 Art 42). The
 * associated data name the record and the part of it, so that what is sealed opens nowhere else.
 * Form: version byte 2, 12 bytes nonce, 16 bytes tag, then the bytes, encrypted. Version 1 named the record alone.
 */
import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const VERSION = 2;
const RECORD_ONLY = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + NONCE + TAG;

/** It did not open: no key of ours, another record or part, altered or cut. The reason is not told apart on purpose. */
export class SealError extends Error {
  override name = 'SealError';
}

/** Keys in the order in which they are tried; the first one seals. */
export interface KeyRing {
  /** Of the first key: tells which key sealed a part, and nothing of the key. */
  readonly id: string;
  /** Of all keys together: what opens with none of them is not tried again before it changes. */
  readonly ringId: string;
  readonly keys: readonly KeyObject[];
}

export interface Sealed {
  bytes: Uint8Array;
  keyId: string;
}

/** Throws RangeError for a key that does not have 32 bytes, or for none. */
export function keyRing(keys: readonly Uint8Array[]): KeyRing {
  const [first] = keys;
  if (first === undefined || keys.some((key) => key.length !== 32))
    throw new RangeError('keys of 32 bytes are needed');
  const ringId = keys.map(idOf).join(' ');
  return { id: idOf(first), ringId, keys: keys.map((key) => createSecretKey(key)) };
}

const idOf = (key: Uint8Array) =>
  createHash('sha256').update('symbolon key ').update(key).digest('hex').slice(0, 16);
const dataOf = (version: number, recordId: string, partId: string) =>
  Buffer.from(version === RECORD_ONLY ? recordId : `${recordId}|${partId}`, 'utf8');

/** The nonce is random, so two seals of the same bytes differ. */
export function seal(plain: Uint8Array, ring: KeyRing, recordId: string, partId: string): Sealed {
  const sealing = new Sealing(ring, plain.length, recordId, partId);
  sealing.add(plain);
  return sealing.end();
}

/** Characters of Base64 that are sealed at once; of whole groups of four. */
const PIECE = 2 ** 20;

/** As `seal`, of content in Base64 that may be long: piece by piece, `between` awaited before each further one. */
export async function sealText(
  base64: string,
  ring: KeyRing,
  recordId: string,
  partId: string,
  between: () => Promise<unknown>,
): Promise<Sealed> {
  const sealing = new Sealing(ring, Buffer.byteLength(base64, 'base64'), recordId, partId);
  for (let start = 0; start < base64.length; start += PIECE) {
    if (start > 0) await between();
    const plain = Buffer.from(base64.slice(start, start + PIECE), 'base64');
    sealing.add(plain);
    plain.fill(0);
  }
  return sealing.end();
}

class Sealing {
  readonly #keyId: string;
  readonly #nonce = randomBytes(NONCE);
  readonly #cipher: CipherGCM;
  readonly #bytes: Uint8Array;
  #length = HEADER;

  constructor(ring: KeyRing, length: number, recordId: string, partId: string) {
    const key = ring.keys[0] as KeyObject;
    this.#keyId = ring.id;
    this.#cipher = createCipheriv('aes-256-gcm', key, this.#nonce, { authTagLength: TAG });
    this.#cipher.setAAD(dataOf(VERSION, recordId, partId));
    this.#bytes = new Uint8Array(HEADER + length);
  }

  add(plain: Uint8Array): void {
    this.#bytes.set(this.#cipher.update(plain), this.#length);
    this.#length += plain.length;
  }

  end(): Sealed {
    // Adds nothing in this mode.
    this.#cipher.final();
    this.#bytes.set([VERSION, ...this.#nonce, ...this.#cipher.getAuthTag()]);
    return { bytes: this.#bytes, keyId: this.#keyId };
  }
}

/**
 * The bytes again, in memory of their own. What is long is kept in Base64 (`graph/store/long-bytes.ts`). Throws SealError when key, record, part or bytes are not those of the
 * seal.
 */
export function openSealed(
  kept: Uint8Array | string,
  ring: KeyRing,
  recordId: string,
  partId: string,
): Uint8Array<ArrayBuffer> {
  const sealed = typeof kept === 'string' ? Buffer.from(kept, 'base64') : kept;
  const version = sealed[0];
  if (sealed.length < HEADER || (version !== VERSION && version !== RECORD_ONLY))
    throw new SealError('nothing that is sealed');
  const aad = dataOf(version, recordId, partId);
  for (const key of ring.keys) {
    const plain = opened(sealed, key, aad);
    if (plain !== undefined) return plain;
  }
  throw new SealError('it does not open with these keys, this record and this part');
}

function opened(sealed: Uint8Array, key: KeyObject, aad: Buffer): Uint8Array<ArrayBuffer> | undefined {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
  cipher.setAAD(aad);
  cipher.setAuthTag(sealed.subarray(1 + NONCE, HEADER));
  try {
    const first = cipher.update(sealed.subarray(HEADER));
    // Ends with an error where the tag is another.
    cipher.final();
    const plain = new Uint8Array(first.length);
    plain.set(first);
    first.fill(0);
    return plain;
  } catch {
    return undefined;
  }
}
