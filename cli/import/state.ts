/**
 * Where an import stands, beside its file (or under SYMBOLON_HOME/imports where that folder is not ours to write):
 * the hash of input and mapping, the last row that the service has answered, and the counts so far. Sending a row
 * again is harmless; the state only saves the time.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Tally } from './tally.ts';

export interface ImportState {
  /** Hash over the files and the mapping. */
  input: string;
  /** Address of the service that was sent to. */
  service: string;
  /** Version given to rows that state none. */
  listVersion: number;
  /** Every row up to this one has been answered or decided. */
  lastRow: number;
  done: boolean;
  rejectsFile: string;
  rejectsLength: number;
  tally: Tally;
}

export async function hashInput(files: string[], mappingText: string): Promise<string> {
  const hash = createHash('sha256').update(mappingText);
  for (const file of files) {
    try {
      for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}

/** `FILE.<suffix>` beside the file where that folder can be written, else under `home`. */
export function besideOrHome(file: string, suffix: string, home: string): string {
  const whole = resolve(file);
  try {
    accessSync(dirname(whole), constants.W_OK);
    return `${whole}.${suffix}`;
  } catch {
    const folder = join(home, 'imports');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const mark = createHash('sha256').update(whole).digest('hex').slice(0, 8);
    return join(folder, `${basename(whole)}-${mark}.${suffix}`);
  }
}

export function readState(path: string): ImportState | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ImportState;
  } catch {
    return undefined;
  }
}

export function writeState(path: string, state: ImportState) {
  writeFileSync(`${path}.new`, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export function forgetState(path: string) {
  rmSync(path, { force: true });
}
