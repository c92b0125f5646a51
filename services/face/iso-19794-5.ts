/**
 * Facial records of ISO/IEC 19794-5:2005: the image of the first representation. Header `FAC\0`, then for each image 20
 * bytes of facial information, 8 for each feature point, 12 of image information, and the JPEG or JPEG 2000 itself.
 */
import { FaceProblem } from './problem.ts';

const HEADER = 14;
const FACIAL_INFORMATION = 20;
const FEATURE_POINT = 8;
const IMAGE_INFORMATION = 12;

export function isFacialRecord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x46 && bytes[1] === 0x41 && bytes[2] === 0x43 && bytes[3] === 0;
}

/** The encoded image within a facial record. Throws FaceProblem for a record that is cut short or of another version. */
export function imageOfFacialRecord(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cut = () => new FaceProblem('UNREADABLE', 'the ISO 19794-5 record is cut short');
  if (bytes.length < HEADER + FACIAL_INFORMATION) throw cut();
  const version = String.fromCharCode(...bytes.subarray(4, 7));
  if (version !== '010')
    throw new FaceProblem('FORMAT_UNKNOWN', 'an ISO 19794-5 record of another version than 010');
  const block = view.getUint32(HEADER);
  const points = view.getUint16(HEADER + 4);
  const start = HEADER + FACIAL_INFORMATION + points * FEATURE_POINT + IMAGE_INFORMATION;
  const end = HEADER + block;
  if (start >= end || end > bytes.length) throw cut();
  return bytes.subarray(start, end);
}
