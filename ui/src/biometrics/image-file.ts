/** What the browser itself must know of an image file: its form by the first bytes, and how a grey map looks. */
export type Modality = 'FACE' | 'FINGER';

const SIGNS: [type: string, sign: string, at: number][] = [
  ['image/png', '\x89PNG', 0],
  ['image/jpeg', '\xff\xd8\xff', 0],
  ['image/webp', 'WEBP', 8],
  ['image/x-portable-graymap', 'P5', 0],
  ['image/x-portable-graymap', 'P2', 0],
  ['image/bmp', 'BM', 0],
  ['image/x-wsq', '\xff\xa0', 0],
  ['application/x-iso-19794-5', 'FAC\0', 0],
  ['application/x-iso-19794-2', 'FMR\0', 0],
];
/** Forms that are taken of one modality alone; of the others both are. */
const ONLY: Readonly<Record<string, Modality>> = {
  ...{ 'image/webp': 'FACE', 'application/x-iso-19794-5': 'FACE' },
  ...{ 'image/bmp': 'FINGER', 'image/x-wsq': 'FINGER', 'application/x-iso-19794-2': 'FINGER' },
};
/** Bytes of an image that the service takes. */
export const MOST_BYTES = 8 * 2 ** 20;
/** Pixels of a grey map that is drawn. */
const MOST_PIXELS = 16_000_000;

/** Undefined for bytes that begin like no image that is taken. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNS.find(([, sign, at]) => head.startsWith(sign, at))?.[0];
}

/** Whether the service takes images of this form of the modality. */
export const isTaken = (mediaType: string, modality: Modality) =>
  ONLY[mediaType] === undefined || ONLY[mediaType] === modality;

export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  return btoa(parts.join(''));
}

export interface GreyMap {
  width: number;
  height: number;
  /** Four bytes a pixel, as a canvas takes them. */
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** A binary portable grey map of 8 bits (`P5`); undefined for what is cut short or none. */
export function greyMapOf(bytes: Uint8Array): GreyMap | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const found = /^P5(?:\s|#[^\n]*\n)+(\d{1,5})(?:\s|#[^\n]*\n)+(\d{1,5})(?:\s|#[^\n]*\n)+(\d{1,3})\s/.exec(
    head,
  );
  if (found === null) return undefined;
  const [width, height, white] = found.slice(1).map(Number) as [number, number, number];
  const pixels = width * height;
  const from = found[0].length;
  if (white < 1 || pixels === 0 || pixels > MOST_PIXELS || bytes.length < from + pixels) return undefined;
  const rgba = new Uint8ClampedArray(4 * pixels);
  for (let i = 0; i < pixels; i++) {
    const grey = ((bytes[from + i] as number) * 255) / white;
    rgba.set([grey, grey, grey, 255], 4 * i);
  }
  return { width, height, rgba };
}
