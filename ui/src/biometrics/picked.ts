/** Images that were picked, in the memory of the tab alone: they stand in no address, no storage and no log. */
import { base64Of, isTaken, MOST_BYTES, type Modality, mediaTypeOf } from './image-file.ts';

export const FINGERS = ['R1', 'R2', 'R3', 'R4', 'R5', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type Finger = (typeof FINGERS)[number];

export interface Picked {
  key: string;
  /** Of the file, for the user's eyes. */
  name: string;
  bytes: Uint8Array;
  mediaType: string;
  modality: Modality;
  /** For fingers. */
  finger: Finger;
}

export interface Unfit {
  name: string;
  /**
   * OTHER_MODALITY: a form that is taken of the other modality alone; AGAIN: picked before; TOO_MANY: beyond what is taken
   * at once.
   */
  reason: 'EMPTY' | 'TOO_LARGE' | 'FORMAT_UNKNOWN' | 'OTHER_MODALITY' | 'AGAIN' | 'TOO_MANY';
}

let picked = 0;

export async function pick(file: File, modality: Modality, finger: Finger): Promise<Picked | Unfit> {
  if (file.size === 0) return { name: file.name, reason: 'EMPTY' };
  if (file.size > MOST_BYTES) return { name: file.name, reason: 'TOO_LARGE' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined) return { name: file.name, reason: 'FORMAT_UNKNOWN' };
  if (!isTaken(mediaType, modality)) return { name: file.name, reason: 'OTHER_MODALITY' };
  return { key: `picked-${++picked}`, name: file.name, bytes, mediaType, modality, finger };
}

/** The same image, said to show the same. */
export const isSame = (a: Picked, b: Picked) =>
  a.modality === b.modality &&
  (a.modality === 'FACE' || a.finger === b.finger) &&
  a.bytes.length === b.bytes.length &&
  a.bytes.every((byte, at) => byte === b.bytes[at]);

/** The sample as the service takes it. */
export function sampleOf({ modality, finger, mediaType, bytes }: Picked) {
  const content = base64Of(bytes);
  return {
    modality,
    ...(mediaType === 'application/x-iso-19794-2'
      ? { templateBase64: content, format: 'ISO_19794_2' as const }
      : { mediaType, imageBase64: content }),
    ...(modality === 'FINGER' ? { finger } : {}),
  };
}
