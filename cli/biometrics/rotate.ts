/** Impressions turned by angles that depend on their names only, so that a matcher is tried on prints that lie askew. */
import { createHash } from 'node:crypto';
import sharp, { type OutputInfo, type SharpOptions } from 'sharp';

/** Degrees, clockwise where positive; `from` is at most `to`. */
export interface Rotation {
  from: number;
  to: number;
}

/** Angle of a file in degrees, spread evenly over the range; the same name, the same angle. */
export function angleOf(file: string, { from, to }: Rotation): number {
  return from + (createHash('sha256').update(file).digest().readUInt32BE() / 2 ** 32) * (to - from);
}

/** Resampling at the image's own fineness would blur the ridges of a print, more at some angles than at others. */
const FINER = 2;

/**
 * The image turned on a larger canvas of its ground's colour, as PNG with the resolution it had. Rejects for what cannot
 * be decoded.
 */
export async function rotated(image: Uint8Array, degrees: number): Promise<Uint8Array> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { density } = await sharp(image).metadata();
  const turned = await sharp(data, { raw: { width, height, channels } })
    .resize(width * FINER, height * FINER, { fit: 'fill' })
    .rotate(degrees, { background: groundOf(data, info) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shrunk = (pixels: number) => Math.round(pixels / FINER);
  return await sharp(turned.data, { raw: turned.info as Raw })
    .resize(shrunk(turned.info.width), shrunk(turned.info.height), { fit: 'fill' })
    .withMetadata(density === undefined ? {} : { density })
    .png()
    .toBuffer();
}

type Raw = NonNullable<SharpOptions['raw']>;

/** Median colour of the rim. */
function groundOf(data: Uint8Array, { width, height, channels }: OutputInfo) {
  const median = (channel: number) => {
    const at = (x: number, y: number) =>
      data[(y * width + x) * channels + Math.min(channel, channels - 1)] as number;
    const rim: number[] = [];
    for (let x = 0; x < width; x++) rim.push(at(x, 0), at(x, height - 1));
    for (let y = 0; y < height; y++) rim.push(at(0, y), at(width - 1, y));
    return rim.sort((p, q) => p - q)[rim.length >> 1] as number;
  };
  return { r: median(0), g: median(1), b: median(2) };
}
