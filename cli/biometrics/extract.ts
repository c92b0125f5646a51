/** Templates of all images of a set, and why some have none. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import { CommandFailure } from '../failure.ts';
import type { ImageFile } from './layout.ts';
import { angleOf, type Rotation, rotated } from './rotate.ts';

/** Larger files are not read: no sensor makes them. */
const MAX_BYTES = 64 * 1_024 * 1_024;

export interface Failure {
  /** Relative to the folder. */
  file: string;
  /** The engine's, or TOO_LARGE, UNREADABLE and NOT_ROTATED where it was not asked. */
  code: string;
  detail: string;
}

export interface Extracted {
  /** Of one length and order. */
  templates: Uint8Array[];
  enrolled: ImageFile[];
  failures: Failure[];
  /** Files that are byte for byte another one. */
  identical: number;
}

/** Throws a `CommandFailure` where the engine itself fails. */
export async function extractAll(
  engine: ImageEngine,
  folder: string,
  images: readonly ImageFile[],
  { rotate, dpi }: { rotate?: Rotation; dpi?: number },
  progress: (done: number, of: number) => void,
): Promise<Extracted> {
  const result: Extracted = { templates: [], enrolled: [], failures: [], identical: 0 };
  const seen = new Set<string>();
  for (const [done, image] of images.entries()) {
    progress(done, images.length);
    const { file } = image;
    const fail = (code: string, detail: string) => result.failures.push({ file, code, detail });
    const bytes = await bytesOf(join(folder, file), fail);
    if (bytes === undefined) continue;
    const hash = createHash('sha256').update(bytes).digest('base64');
    if (seen.has(hash)) result.identical += 1;
    seen.add(hash);
    const turned = rotate === undefined ? bytes : await turn(bytes, angleOf(file, rotate), fail);
    if (turned === undefined) continue;
    const extraction = await engine
      .extract(turned, dpi === undefined ? {} : { dpi })
      .catch((error: Error) => {
        throw new CommandFailure(`The engine ${engine.id} failed at ${file}: ${error.message}`);
      });
    if (extraction.kind === 'FAILED') fail(extraction.code, extraction.detail);
    else {
      result.templates.push(extraction.template);
      result.enrolled.push(image);
    }
  }
  return result;
}

type Fail = (code: string, detail: string) => void;

async function bytesOf(path: string, fail: Fail): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path);
    fail('TOO_LARGE', `${size} bytes; at most ${MAX_BYTES} are read`);
  } catch (error) {
    fail('UNREADABLE', `the file cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  return undefined;
}

async function turn(bytes: Uint8Array, degrees: number, fail: Fail): Promise<Uint8Array | undefined> {
  try {
    return await rotated(bytes, degrees);
  } catch (error) {
    fail('NOT_ROTATED', (error as Error).message);
    return undefined;
  }
}
