/**
 * Whether the bytes of a sample are what they are said to be: first bytes only, so that a wrong form is refused with its
 * record. Whether an image can be read and shows anything is found by the engine, and is no ground to refuse the record.
 */
import type { IMAGE_TYPES } from '../model/record.ts';

/** Decoded bytes of one sample at most. */
export const MOST_SAMPLE_BYTES = 8 * 2 ** 20;

type Sign = (head: Buffer) => boolean;
const starts =
  (...signs: string[]): Sign =>
  (head) =>
    signs.some((sign) => head.subarray(0, sign.length).toString('latin1') === sign);

/** By media type; a record of ISO/IEC 19794-2 or of ANSI INCITS 378 begins with FMR, one of 19794-5 with FAC. */
const SIGNS: Record<(typeof IMAGE_TYPES)[keyof typeof IMAGE_TYPES][number], Sign> & { ISO_19794_2: Sign } = {
  'image/jpeg': starts('\xff\xd8\xff'),
  'image/png': starts('\x89PNG\r\n\x1a\n'),
  'image/webp': (head) => starts('RIFF')(head) && head.subarray(8, 12).toString('latin1') === 'WEBP',
  'image/x-portable-graymap': starts('P5', 'P2'),
  'image/bmp': starts('BM'),
  'image/x-wsq': starts('\xff\xa0'),
  'application/x-iso-19794-5': starts('FAC\0'),
  ISO_19794_2: starts('FMR\0'),
};

/** The form of an image by its first bytes, whatever its name; undefined for bytes that begin like none that is taken. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16));
  return Object.entries(SIGNS).find(([form, sign]) => form.includes('/') && sign(head))?.[0];
}

/** The fault of Base64 content that is said to be `form`; undefined where there is none to be seen. */
export function sampleFault(
  base64: string,
  form: keyof typeof SIGNS,
): { code: string; detail: string } | undefined {
  if (base64.length % 4 !== 0)
    return { code: 'NOT_BASE64', detail: 'cut off: Base64 comes in groups of four' };
  if ((base64.length / 4) * 3 - 2 > MOST_SAMPLE_BYTES)
    return { code: 'TOO_LARGE', detail: `a sample has at most ${MOST_SAMPLE_BYTES} bytes` };
  const head = Buffer.from(base64.slice(0, 24), 'base64');
  return SIGNS[form](head)
    ? undefined
    : { code: 'NOT_OF_MEDIA_TYPE', detail: `the first bytes are not those of ${form}` };
}
