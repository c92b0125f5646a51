/**
 * Bytes of an image file as RGB: JPEG, PNG, WebP, PGM, and the image in an ISO/IEC 19794-5 record. Sizes are read and
 * refused before anything is unpacked.
 */
import sharp from 'sharp';
import { imageOfFacialRecord, isFacialRecord } from './iso-19794-5.ts';
import { FaceProblem } from './problem.ts';

export interface Picture {
  width: number;
  height: number;
  /** Three bytes a pixel, row after row. */
  rgb: Uint8Array;
}

/** Bytes of a file, and pixels of an image, that are taken: a passport photo scanned at 1200 dpi has 4 million. */
export const MOST_BYTES = 20_000_000;
const MOST_PIXELS = 50_000_000;
/** Pixels of the shorter side below which no face can be told. */
const LEAST_SIDE = 40;
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);

/** Throws FaceProblem for what is no picture that can be used. */
export async function decode(bytes: Uint8Array): Promise<Picture> {
  if (bytes.length === 0) throw new FaceProblem('EMPTY', 'the file is empty');
  if (bytes.length > MOST_BYTES)
    throw new FaceProblem('TOO_LARGE', `the file has more than ${MOST_BYTES / 1e6} MB`);
  if (isFacialRecord(bytes)) return decode(imageOfFacialRecord(bytes));
  const picture = isPgm(bytes) ? readPgm(bytes) : await unpack(bytes);
  if (Math.min(picture.width, picture.height) < LEAST_SIDE)
    throw new FaceProblem('TOO_SMALL', `the image has fewer than ${LEAST_SIDE} pixels on its shorter side`);
  return picture;
}

async function unpack(bytes: Uint8Array): Promise<Picture> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' });
  let format: string | undefined;
  try {
    const head = await image.metadata();
    format = head.format;
    if (head.width * head.height > MOST_PIXELS) throw tooManyPixels();
  } catch (error) {
    throw /pixel limit/.test(String(error)) || error instanceof FaceProblem
      ? tooManyPixels()
      : new FaceProblem('FORMAT_UNKNOWN', 'not a JPEG, PNG, WebP, PGM or ISO 19794-5 file');
  }
  if (!FORMATS.has(format ?? ''))
    throw new FaceProblem(
      'FORMAT_UNKNOWN',
      `${format} images are not taken: JPEG, PNG, WebP, PGM, ISO 19794-5`,
    );
  try {
    const { data, info } = await image
      .autoOrient()
      .toColourspace('srgb')
      .flatten({ background: '#808080' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, rgb: toRgb(data, info.channels) };
  } catch {
    throw new FaceProblem('UNREADABLE', 'the image is damaged or cut short');
  }
}

const tooManyPixels = () =>
  new FaceProblem('TOO_LARGE', `the image has more than ${MOST_PIXELS / 1e6} million pixels`);

const PGM = /^P5\s+(?:#[^\n]*\n\s*)*(\d{1,6})\s+(\d{1,6})\s+(\d{1,5})\s/;

function isPgm(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x35;
}

/** Binary portable grey maps of 8 bits. */
function readPgm(bytes: Uint8Array): Picture {
  const head = PGM.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
  if (head === null) throw new FaceProblem('UNREADABLE', 'the PGM file has no proper header');
  const [width, height, white] = head.slice(1).map(Number) as [number, number, number];
  if (width * height > MOST_PIXELS) throw tooManyPixels();
  if (white === 0 || white > 255)
    throw new FaceProblem('FORMAT_UNKNOWN', 'PGM files of 8 bits are taken, no others');
  const grey = bytes.subarray(head[0].length, head[0].length + width * height);
  if (grey.length < width * height || grey.length === 0)
    throw new FaceProblem('UNREADABLE', 'the PGM file is cut short');
  return {
    width,
    height,
    rgb: toRgb(
      grey.map((value) => Math.min(255, (value * 255) / white)),
      1,
    ),
  };
}

function toRgb(pixels: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return pixels;
  const rgb = new Uint8Array((pixels.length / channels) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += channels, to += 3)
    for (let c = 0; c < 3; c++) rgb[to + c] = pixels[from + (channels < 3 ? 0 : c)] as number;
  return rgb;
}

/** The picture with its longer side `side` pixels long and a margin of repeated edge around it, a share of that side. */
export async function framed(picture: Picture, side: number, margin: number): Promise<Picture> {
  const scale = side / Math.max(picture.width, picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const edge = Math.round(margin * side);
  // The margin is laid around what has been scaled: one pipeline would do it the other way round.
  const scaled = await sharp(picture.rgb, {
    raw: { width: picture.width, height: picture.height, channels: 3 },
  })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .raw()
    .toBuffer();
  const rgb = await sharp(scaled, { raw: { width, height, channels: 3 } })
    .extend({ top: edge, bottom: edge, left: edge, right: edge, extendWith: 'copy' })
    .raw()
    .toBuffer();
  return { width: width + 2 * edge, height: height + 2 * edge, rgb };
}

/** The picture turned by 90, 180 or 270 degrees clockwise. */
export async function turned({ width, height, rgb }: Picture, degrees: number): Promise<Picture> {
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(degrees)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}
