/**
 * Templates at rest: AES-256-GCM with the key kept outside the graph and the record's id as associated data, so that a
 * sealed template moved to another record does not open (Regulation (EU) 2019/817 Art 42).
 * Form: version byte 1, 12 bytes nonce, 16 bytes tag, then the vector as little-endian float32, encrypted.
 */
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + NONCE + TAG;

/** The template did not open: wrong key, wrong record, altered or cut. The reason is not told apart on purpose. */
export class SealError extends Error {
  override name = 'SealError';
}

/** Keys in the form that OpenSSL holds: made anew for each template, that would cost three times the sealing. */
const held = new WeakMap<Uint8Array, KeyObject>();

function keyOf(bytes: Uint8Array): KeyObject {
  if (bytes.length !== 32) throw new RangeError('the key must have 32 bytes');
  let key = held.get(bytes);
  if (key === undefined) {
    key = createSecretKey(bytes);
    held.set(bytes, key);
  }
  return key;
}

/** Sealed bytes of a vector. `aad` is the record's id; the nonce is random, so two seals of one vector differ. */
export function sealTemplate(vector: Float32Array, key: Uint8Array, aad: string): Uint8Array {
  const secret = keyOf(key);
  const plain = Buffer.alloc(vector.length * 4);
  for (const [i, value] of vector.entries()) plain.writeFloatLE(value, i * 4);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(aad, 'utf8'));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  plain.fill(0);
  return Uint8Array.from(Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]));
}

/** The vector again. Throws SealError when key, record or bytes are not those of the seal. */
export function openTemplate(sealed: Uint8Array, key: Uint8Array, aad: string): Float32Array {
  const secret = keyOf(key);
  if (sealed.length < HEADER || sealed[0] !== VERSION || (sealed.length - HEADER) % 4 !== 0)
    throw new SealError('not a sealed template');
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(aad, 'utf8'));
  decipher.setAuthTag(bytes.subarray(1 + NONCE, HEADER));
  let plain: Buffer;
  try {
    plain = Buffer.concat([decipher.update(bytes.subarray(HEADER)), decipher.final()]);
  } catch {
    throw new SealError('the sealed template does not open with this key and record');
  }
  const vector = new Float32Array(plain.length / 4);
  for (let i = 0; i < vector.length; i++) vector[i] = plain.readFloatLE(i * 4);
  plain.fill(0);
  return vector;
}
