/**
 * The rejects file: one JSON line for each rejected row with its number, its reference and the reasons, so that its
 * owner can correct it. It belongs to the user of the command and is written with mode 0600.
 */
import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import type { RowFault } from './problem.ts';

export class RejectsFile {
  readonly path: string;
  /** Bytes written so far: what a resumed import keeps. */
  length: number;
  #handle: number | undefined;

  /** Goes on behind the first `keep` bytes; with 0 an older file is removed and made anew with the first entry. */
  constructor(path: string, keep = 0) {
    this.path = path;
    this.length = keep;
    if (keep === 0) rmSync(path, { force: true });
    else {
      this.#handle = openSync(path, 'r+', 0o600);
      ftruncateSync(this.#handle, keep);
    }
  }

  write(row: number, reference: string | undefined, errors: RowFault[]) {
    this.#handle ??= openSync(this.path, 'w', 0o600);
    const line = `${JSON.stringify({ row, ...(reference === undefined ? {} : { reference }), errors })}\n`;
    const bytes = Buffer.from(line);
    writeSync(this.#handle, bytes, 0, bytes.length, this.length);
    this.length += bytes.length;
  }

  close() {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
