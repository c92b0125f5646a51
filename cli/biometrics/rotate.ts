/** Impressions turned by angles that depend on their names only, so that a matcher is tried on prints that lie askew. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** Degrees, clockwise where positive; `from` is at most `to`. */
export interface Rotation {
  from: number;
  to: number;
}

/** Angle of a file in degrees, spread evenly over the range; the same name, the same angle. */
export function angleOf(file: string, { from, to }: Rotation): number {
  return from + (createHash('sha256').update(file).digest().readUInt32BE() / 2 ** 32) * (to - from);
}

/** The image turned on a white ground, as PNG with the resolution it had. Rejects for what cannot be decoded. */
export async function rotated(image: Uint8Array, degrees: number): Promise<Uint8Array> {
  return await sharp(image).rotate(degrees, { background: '#ffffff' }).png().toBuffer();
}
