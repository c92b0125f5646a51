/** Files that are images, and those that only say so. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { decode, framed, MOST_BYTES, turned } from './decode.ts';

const grey = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 90, g: 120, b: 150 } } });
const pgm = (width: number, height: number, white = 255) =>
  Buffer.concat([
    Buffer.from(`P5\n# made\n${width} ${height} ${white}\n`),
    Buffer.alloc(width * height, 100),
  ]);
const codeOf = async (bytes: Uint8Array) => {
  try {
    await decode(bytes);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'taken';
};

/** A facial record around an encoded image, with one feature point. */
function facialRecord(image: Buffer): Buffer {
  const block = 20 + 8 + 12 + image.length;
  const head = Buffer.alloc(14 + 20 + 8 + 12);
  head.write('FAC', 0, 'latin1');
  head.write('010', 4, 'latin1');
  head.writeUInt32BE(14 + block, 8);
  head.writeUInt16BE(1, 12);
  head.writeUInt32BE(block, 14);
  head.writeUInt16BE(1, 18);
  return Buffer.concat([head, image]);
}

describe('what is taken', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (format) => {
    const { width, height, rgb } = await decode(await grey(60, 80).toFormat(format).toBuffer());
    expect([width, height, rgb.length]).toEqual([60, 80, 60 * 80 * 3]);
    expect(Math.abs((rgb[2] as number) - 150)).toBeLessThan(4);
  });

  test('a grey PNG, one with transparency, and a JPEG that says it lies on its side', async () => {
    expect((await decode(await grey(60, 80).greyscale().png().toBuffer())).rgb.length).toBe(60 * 80 * 3);
    const clear = sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect((await decode(await clear.png().toBuffer())).rgb[0]).toBe(128);
    const lying = await grey(60, 80).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await decode(lying)).width).toBe(80);
  });

  test('PGM, with white at any value', async () => {
    const { width, height, rgb } = await decode(pgm(50, 60, 200));
    expect([width, height, rgb[0], rgb[1]]).toEqual([50, 60, 127, 127]);
  });

  test('the image in an ISO/IEC 19794-5 record', async () => {
    const record = facialRecord(await grey(60, 80).jpeg().toBuffer());
    expect((await decode(record)).height).toBe(80);
    expect(await codeOf(record.subarray(0, record.length - 20))).toBe('UNREADABLE');
    expect(
      await codeOf(Buffer.concat([record.subarray(0, 4), Buffer.from('030\0'), record.subarray(8)])),
    ).toBe('FORMAT_UNKNOWN');
  });
});

describe('what is refused, each with its code', () => {
  test('nothing, text called an image, and formats of other kinds', async () => {
    expect(await codeOf(Buffer.alloc(0))).toBe('EMPTY');
    expect(await codeOf(Buffer.from('this is no image, whatever its name'))).toBe('FORMAT_UNKNOWN');
    expect(await codeOf(await grey(60, 60).gif().toBuffer())).toBe('FORMAT_UNKNOWN');
    expect(
      await codeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>')),
    ).toBe('FORMAT_UNKNOWN');
    // WSQ begins with its own mark.
    expect(await codeOf(Buffer.from([0xff, 0xa0, 0xff, 0xa8, 0, 2, 0, 0]))).toBe('FORMAT_UNKNOWN');
  });

  test('files that are cut short', async () => {
    const noise = await sharp(Buffer.from(Array.from({ length: 30_000 }, (_, i) => (i * 7919) % 251)), {
      raw: { width: 100, height: 100, channels: 3 },
    })
      .png()
      .toBuffer();
    expect(await codeOf(noise.subarray(0, noise.length / 2))).toBe('UNREADABLE');
    expect(await codeOf(pgm(50, 60).subarray(0, 500))).toBe('UNREADABLE');
    expect(await codeOf(Buffer.from('P5\n'))).toBe('UNREADABLE');
  });

  test('too many bytes, too many pixels in few bytes, too few pixels', async () => {
    expect(await codeOf(Buffer.alloc(MOST_BYTES + 1))).toBe('TOO_LARGE');
    expect(await codeOf(await grey(9_000, 9_000).png().toBuffer())).toBe('TOO_LARGE');
    expect(await codeOf(Buffer.from('P5\n99999 99999 255\n'))).toBe('TOO_LARGE');
    expect(await codeOf(await grey(39, 200).png().toBuffer())).toBe('TOO_SMALL');
  });
});

test('a frame scales and lays the edge around; a turn changes sides', async () => {
  const picture = await decode(pgm(50, 100));
  const { width, height, rgb } = await framed(picture, 200, 0.1);
  expect([width, height]).toEqual([140, 240]);
  expect(rgb[0]).toBe(100);
  expect(await turned(picture, 90)).toMatchObject({ width: 100, height: 50 });
});
