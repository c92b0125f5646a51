/**
 * What every engine of images must do, whatever it is made of: registers the tests for one engine. Images of two subjects are
 * handed in, of the first one two.
 */
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Extraction, ImageEngine } from '../../graph/biometrics/index.ts';

export interface Subjects {
  /** Image files. */
  one: Uint8Array;
  oneAgain: Uint8Array;
  two: Uint8Array;
  /** Grey of the ground, 0..255, that a margin is filled with. */
  ground: number;
  /** Degrees by which an image may be turned and is still found. */
  turned: number;
}

const LARGE = 50_000_000;

export function conforms(open: () => Promise<ImageEngine>, subjects: () => Subjects): void {
  let engine: ImageEngine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());

  const templateOf = async (image: Uint8Array): Promise<Uint8Array> => {
    const made = await engine.extract(image);
    if (made.kind === 'FAILED') throw new Error(`${made.code}: ${made.detail}`);
    return made.template;
  };
  const score = async (a: Uint8Array, b: Uint8Array) => (await engine.compare(a, [b]))[0] as number;
  const codeOf = (made: Extraction) => (made.kind === 'FAILED' ? made.code : 'TEMPLATE');

  it('has an id and a version, and a hit is more than a review', () => {
    expect(engine.id).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(engine.version).toMatch(/^\d/);
    expect(engine.hitThreshold).toBeGreaterThan(engine.reviewThreshold);
  });

  it('an image hits itself, another of its subject, and nobody else; one image makes one template', async () => {
    const { one, oneAgain, two } = subjects();
    const [a, again, b] = [await templateOf(one), await templateOf(oneAgain), await templateOf(two)];
    expect(Buffer.from(await templateOf(one)).equals(Buffer.from(a))).toBe(true);
    expect(await score(a, a)).toBeGreaterThanOrEqual(engine.hitThreshold);
    expect(await score(a, again)).toBeGreaterThanOrEqual(engine.hitThreshold);
    expect(await score(a, b)).toBeLessThan(engine.reviewThreshold);
  });

  it('the score of two does not depend on their order, nor on who else is compared', async () => {
    const { one, oneAgain, two } = subjects();
    const templates = [await templateOf(one), await templateOf(oneAgain), await templateOf(two)];
    for (const a of templates) {
      const row = await engine.compare(a, templates);
      for (const [n, b] of templates.entries()) {
        expect(row[n]).toBeCloseTo(await score(a, b), 9);
        expect(row[n]).toBeCloseTo(await score(b, a), 9);
      }
    }
    expect(await engine.compare(templates[0] as Uint8Array, [])).toHaveLength(0);
  });

  it('a margin and a turn change nothing about who it is', async () => {
    const { one, oneAgain, ground, turned } = subjects();
    const grey = { r: ground, g: ground, b: ground };
    const read = await pixelsOf(one);
    const wide = await read()
      .extend({ top: 30, bottom: 40, left: 50, right: 20, background: grey })
      .png()
      .toBuffer();
    const askew = await read().rotate(turned, { background: grey }).png().toBuffer();
    const other = await templateOf(oneAgain);
    for (const changed of [wide, askew])
      expect(await score(await templateOf(changed), other)).toBeGreaterThanOrEqual(engine.reviewThreshold);
  });

  it('what shows nothing gives a code and no template', async () => {
    const wall = await sharp({ create: { width: 300, height: 380, channels: 3, background: '#b0b0b0' } })
      .png()
      .toBuffer();
    const made = await engine.extract(wall);
    expect(made.kind).toBe('FAILED');
    expect(codeOf(made)).toMatch(/^[A-Z_]+$/);
  });

  it('what is no image is refused by a code, and the engine goes on', async () => {
    const { one } = subjects();
    const png = await (await pixelsOf(one))().png().toBuffer();
    const foreign: Record<string, Uint8Array> = {
      empty: new Uint8Array(),
      'a text file': Buffer.from('a text file called .png'),
      'a PNG cut short': png.subarray(0, png.length >> 1),
      '50 megabytes of nothing': new Uint8Array(LARGE),
      'a few bytes that unpack to 3.6 gigabytes': bomb(60_000, 60_000),
      'WSQ that is none': Buffer.concat([Buffer.of(0xff, 0xa0, 0xff, 0xa8), Buffer.alloc(200, 7)]),
    };
    for (const [name, bytes] of Object.entries(foreign)) {
      const made = await engine.extract(bytes);
      expect(made.kind, name).toBe('FAILED');
      expect(codeOf(made), name).toMatch(/^[A-Z_]+$/);
      expect(codeOf(made), name).not.toMatch(/ENGINE_FAILED|INTERNAL/);
    }
    expect(codeOf(await engine.extract(one))).toBe('TEMPLATE');
  });
}

/** Grey maps are read by us, other files by sharp. */
async function pixelsOf(file: Uint8Array): Promise<() => Sharp> {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 64)).toString('latin1'));
  if (head === null) return () => sharp(file);
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = Buffer.from(file.subarray(head[0].length, head[0].length + width * height));
  return () => sharp(pixels, { raw: { width, height, channels: 1 } }).toColourspace('srgb');
}

/** A PNG of a few kilobytes whose header promises a picture of this size. */
function bomb(width: number, height: number): Uint8Array {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    let crc = 0xffffffff;
    for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
    return Buffer.concat([length, body, check]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
