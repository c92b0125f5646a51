/**
 * Opens one file of unknown make: gzipped or not, CSV or JSON lines, in UTF-8, UTF-16 or Windows-1252. All of it is
 * told from the content, never from the name.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandFailure } from '../failure.ts';
import { checkHead, readHead } from '../import/file-kind.ts';
import { ImportProblem } from '../import/problem.ts';

export interface OpenedInput {
  /** The file as the caller named it. */
  file: string;
  /** Bytes on disk. */
  size: number;
  format: 'csv' | 'ndjson';
  /** What is to be said about the letters of the file, in words; absent for faultless UTF-8. */
  remark?: string;
  /** First characters, without a byte order mark. */
  head: string;
  /** The content from the start in UTF-8; `onBytes` hears how many bytes of the file were read. */
  open(onBytes?: (bytes: number) => void): Readable;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const HEAD_BYTES = 8192;

/** Throws a `CommandFailure` that names the file where it is neither. */
export async function openInput(file: string): Promise<OpenedInput> {
  try {
    const raw = await readHead(file);
    const packed = raw[0] === 0x1f && raw[1] === 0x8b;
    const content = (onBytes?: (bytes: number) => void) => unpacked(file, packed, onBytes);
    const head = packed ? await firstBytes(content()) : raw;
    const wide = wideEncoding(head);
    // What is no text at all is refused before anything is guessed about its letters.
    const text = wide === undefined ? head : Buffer.from(new TextDecoder(wide).decode(head));
    const isJson = /^\ufeff?\s*(\{|\[\s*[{[\]])/.test(text.toString('utf8'));
    const format = isJson ? 'ndjson' : 'csv';
    const checked = checkHead(text, format, 'CSV or JSON lines');
    const { encoding, remark } =
      wide === undefined ? await narrowEncoding(content) : { encoding: wide, remark: 'read as UTF-16' };
    return {
      file,
      size: (await stat(file)).size,
      format,
      ...(remark === undefined ? {} : { remark }),
      head: checked,
      open: (onBytes) =>
        encoding === 'utf-8' ? content(onBytes) : Readable.from(inUtf8(content(onBytes), encoding)),
    };
  } catch (error) {
    throw named(file, error);
  }
}

/** The error with the name of the file before it, so that of several files the right one is mended. */
export function named(file: string, error: unknown): unknown {
  if (error instanceof ImportProblem)
    return new CommandFailure(`${basename(file)}: ${error.message}`, error.exitCode);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code.startsWith('Z_')
    ? new CommandFailure(`${basename(file)}: The gzip archive is damaged or cut off (${code}).`)
    : error;
}

function unpacked(file: string, packed: boolean, onBytes?: (bytes: number) => void): Readable {
  const raw = createReadStream(file);
  const stream = onBytes === undefined ? raw : Readable.from(counted(raw, onBytes));
  // An error destroys both ends; who reads the result hears of it there.
  return packed ? pipeline(stream, createGunzip(), () => {}) : stream;
}

async function* counted(stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function firstBytes(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

async function* inUtf8(stream: Readable, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of stream as AsyncIterable<Buffer>)
    yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** UTF-16 by its byte order mark. */
function wideEncoding(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/** Reads the whole content once: a letter outside ASCII may stand in its last row only. */
async function narrowEncoding(content: () => Readable): Promise<{ encoding: Encoding; remark?: string }> {
  if (await isUtf8(content())) return { encoding: 'utf-8' };
  const { faulty, good } = await lettersOutsideAscii(content());
  return good > faulty
    ? { encoding: 'utf-8', remark: `not wholly UTF-8: ${faulty} faulty bytes are read as unknown letters` }
    : { encoding: 'windows-1252', remark: 'not UTF-8: read as Windows-1252 (Latin-1)' };
}

async function isUtf8(stream: Readable): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** How much of the content is UTF-8 that could hardly be anything else, and how much is certainly none. */
async function lettersOutsideAscii(stream: Readable): Promise<{ faulty: number; good: number }> {
  const decoder = new TextDecoder('utf-8');
  let faulty = 0;
  let good = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>)
    for (const [letter] of decoder.decode(chunk, { stream: true }).matchAll(/[^\0-\x7f]/gu))
      if (letter === '\ufffd') faulty += 1;
      else good += 1;
  return { faulty, good };
}
