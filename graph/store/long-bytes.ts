/**
 * Sealed bytes on their way into the graph. The driver packs and unpacks a byte array byte by byte, which holds the event
 * loop for 140 ms to send 8 MiB and for a second to read them; text it copies. So what is long is kept as Base64, and is
 * sent in pieces, each in a turn of the event loop of its own.
 */
import type { Transaction } from './driver.ts';
import { ownTurn } from './own-turn.ts';

/** Bytes, or Base64 where they are many. */
export type KeptBytes = Uint8Array | string;

/** Bytes up to which they are kept as they are: templates are. */
const SHORT = 16_384;
/** Bytes of a piece: of a multiple of three bytes the Base64 can be added to, and this one's has 2^20 characters. */
const PIECE = 3 * 2 ** 18;

/** What the property `sealed` is written with: short bytes, or an empty text that `writeLong` adds to. */
export function keptBytes(bytes: Uint8Array): KeptBytes {
  return bytes.length <= SHORT ? bytes : '';
}

/** The pieces of long bytes, for the sample or search `id` that this transaction wrote with `keptBytes`. */
export async function writeLong(tx: Transaction, id: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length <= SHORT) return;
  for (let start = 0; start < bytes.length; start += PIECE) {
    await ownTurn();
    const part = bytes.subarray(start, start + PIECE);
    const piece = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64');
    await tx.run('repository/lengthen-sealed', { id, piece });
  }
}
