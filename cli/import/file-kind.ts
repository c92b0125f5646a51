/**
 * Refuses a file of another kind before anything is read from it: by its first bytes, never by its name alone.
 */
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { ImportProblem } from './problem.ts';

export type FileFormat = 'csv' | 'ndjson' | 'xml';

const byExtension: Record<string, FileFormat> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xml': 'xml',
};

const signatures: [string, string][] = [
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive or office document'],
  ['1f8b', 'a gzip archive'],
  ['d0cf11e0', 'an old office document'],
  ['7f454c46', 'a program'],
];

const words: Record<FileFormat, string> = { csv: 'CSV', ndjson: 'JSON lines', xml: 'XML' };

export function formatOf(file: string, stated?: FileFormat): FileFormat {
  const format = stated ?? byExtension[extname(file).toLowerCase()];
  if (format === undefined)
    throw new ImportProblem(
      'UNKNOWN_FORMAT',
      'The name of the file does not tell its format: say "format" in the mapping (csv, ndjson or xml).',
      2,
    );
  return format;
}

/** First bytes of the file as text, after they were found to be of the format. */
export async function checkKind(file: string, format: FileFormat): Promise<string> {
  return checkHead(await readHead(file), format, `${words[format]} as the mapping expects`);
}

/** First bytes of a file as text, after they were found to be of the format; `expected` says in words what it should be. */
export function checkHead(head: Buffer, format: FileFormat, expected: string): string {
  const refuse = (found: string) =>
    new ImportProblem('ANOTHER_KIND', `The file is ${found}, not ${expected}.`);
  const hex = head.toString('hex', 0, 8);
  for (const [signature, found] of signatures) if (hex.startsWith(signature)) throw refuse(found);
  if (hex.startsWith('fffe') || hex.startsWith('feff')) throw refuse('in UTF-16 (convert it to UTF-8)');
  if (head.includes(0)) throw refuse('binary data');
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (start === '') throw new ImportProblem('EMPTY_FILE', 'The file is empty.');
  const looksLike = guess(start);
  if (looksLike === 'a JSON array' && format === 'ndjson')
    throw new ImportProblem('ANOTHER_KIND', 'The file is one JSON array: JSON lines have one object a line.');
  if (format === 'xml' && looksLike !== 'XML') throw refuse(looksLike);
  if (format === 'ndjson' && looksLike !== 'JSON') throw refuse(looksLike);
  if (format === 'csv' && (looksLike === 'XML' || looksLike === 'JSON')) throw refuse(looksLike);
  return text;
}

function guess(start: string): string {
  if (/^<(\?xml|!--|!DOCTYPE|[\p{L}_])/iu.test(start)) return 'XML';
  if (start.startsWith('{')) return 'JSON';
  if (/^\[\s*[{[\]]/.test(start)) return 'a JSON array';
  return 'plain text or CSV';
}

/** The first bytes of the file, 8192 at most. */
export async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new ImportProblem(
      'NO_FILE',
      error.code === 'ENOENT'
        ? `There is no file ${file}.`
        : `The file ${file} cannot be read (${error.code}).`,
      2,
    );
  });
  try {
    const buffer = Buffer.alloc(8192);
    const { bytesRead } = await handle
      .read(buffer, 0, buffer.length, 0)
      .catch((error: NodeJS.ErrnoException) => {
        throw new ImportProblem('NO_FILE', `${file} is not a file that can be read (${error.code}).`, 2);
      });
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
