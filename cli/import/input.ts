/** Where a reader takes its bytes from: a file as it lies there, or whatever opens it anew, unpacked and in UTF-8. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

export type Input = string | (() => Readable);

export function bytesOf(input: Input): Readable {
  return typeof input === 'string' ? createReadStream(input) : input();
}
