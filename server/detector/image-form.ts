/** A stored image in a form that browsers show. What comes from sources is passed on or packed, and never decoded here. */
import sharp from 'sharp';
import { imageOfFacialRecord } from '../../services/face/iso-19794-5.ts';

export interface ShownImage {
  mediaType: string;
  bytes: Uint8Array;
}

const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/bmp'];
const GREY_MAP =
  /^P5\s+(?:#[^\n]*\n\s*)*(\d{1,6})\s+(?:#[^\n]*\n\s*)*(\d{1,6})\s+(?:#[^\n]*\n\s*)*(\d{1,3})\s/;

/**
 * JPEG, PNG, WebP and BMP as they are, grey maps of 8 bits as PNG, of a facial record (ISO/IEC 19794-5) the JPEG in it.
 * Undefined for other forms such as WSQ and JPEG 2000, and for what is cut short.
 */
export async function shownImage({ mediaType, bytes }: ShownImage): Promise<ShownImage | undefined> {
  if (SHOWN.includes(mediaType)) return { mediaType, bytes };
  if (mediaType === 'image/x-portable-graymap') return await packed(bytes);
  return mediaType === 'application/x-iso-19794-5' ? jpegOf(bytes) : undefined;
}

async function packed(bytes: Uint8Array): Promise<ShownImage | undefined> {
  const head = GREY_MAP.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
  if (head === null) return undefined;
  const [width, height, white] = head.slice(1).map(Number) as [number, number, number];
  const grey = bytes.subarray(head[0].length, head[0].length + width * height);
  if (white === 0 || white > 255 || grey.length === 0 || grey.length < width * height) return undefined;
  const png = await sharp(grey, { raw: { width, height, channels: 1 } })
    .linear(255 / white, 0)
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { mediaType: 'image/png', bytes: png };
}

function jpegOf(record: Uint8Array): ShownImage | undefined {
  try {
    const bytes = imageOfFacialRecord(record);
    const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
    return isJpeg ? { mediaType: 'image/jpeg', bytes } : undefined;
  } catch {
    return undefined;
  }
}
