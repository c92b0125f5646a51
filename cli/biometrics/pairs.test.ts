/** Every pair once, samples of an exact size that do not change, angles by name. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import { fixtureEngine } from './engine.fixture.ts';
import { compareAll, pairsOf } from './pairs.ts';
import { angleOf, rotated } from './rotate.ts';

/** 60 templates of 20 subjects, each holding its number; a score tells which pair it is of. */
const subject = Int32Array.from({ length: 60 }, (_, at) => Math.floor(at / 3));
const templates = Array.from(subject, (_, at) => Uint8Array.of(at));
const engine: ImageEngine = {
  ...fixtureEngine('FINGER'),
  compare: async (probe, candidates) =>
    Float64Array.from(candidates, ([at = 0]) => (probe[0] as number) * 100 + at),
};
const compare = (impostors: number) => compareAll(engine, templates, subject, impostors, () => {});

it('compares every pair once', async () => {
  expect(pairsOf(subject)).toEqual({ genuine: 60, impostor: 1_710 });
  const { a, b, score } = await compare(5_000);
  expect(new Set(score).size).toBe(1_770);
  expect([...score]).toEqual(Array.from(a, (one, pair) => one * 100 + (b[pair] as number)));
  expect(a.every((one, pair) => one < (b[pair] as number))).toBe(true);
});

it('compares many candidates of a probe in several calls', async () => {
  const calls: number[] = [];
  const counting = {
    ...engine,
    compare: async (_: Uint8Array, candidates: readonly Uint8Array[]) => {
      calls.push(candidates.length);
      return new Float64Array(candidates.length);
    },
  };
  const many = Array.from({ length: 1_100 }, () => Uint8Array.of(0));
  const pairs = (1_100 * 1_099) / 2;
  const { score } = await compareAll(
    counting,
    many,
    Int32Array.from(many, (_, at) => at),
    pairs,
    () => {},
  );
  expect([score.length, calls.reduce((sum, length) => sum + length, 0)]).toEqual([pairs, pairs]);
  expect(Math.max(...calls)).toBe(1_000);
  expect(calls.slice(0, 2)).toEqual([1_000, 99]);
});

it('draws exactly as many pairs of two subjects as asked for, the same each time, spread over all', async () => {
  const { a, b, score } = await compare(570);
  const impostor = [...score.keys()].filter(
    (pair) => subject[a[pair] as number] !== subject[b[pair] as number],
  );
  expect([score.length, impostor.length]).toEqual([630, 570]);
  expect((await compare(570)).score).toEqual(score);
  // A third of the pairs is drawn; the first third of the templates has 5/9 of them.
  const early = impostor.filter((pair) => (a[pair] as number) < 20).length;
  expect(early / 570).toBeGreaterThan(0.45);
  expect(early / 570).toBeLessThan(0.66);
  expect(new Set(impostor.map((pair) => a[pair])).size).toBeGreaterThan(50);
});

it('refuses scores that are missing or no numbers', async () => {
  for (const scores of [new Float64Array(1), Float64Array.of(Number.NaN, 1, 1)]) {
    const broken = { ...engine, compare: async () => scores };
    await expect(
      compareAll(broken, templates.slice(0, 4), subject.slice(0, 4), 10, () => {}),
    ).rejects.toThrow('no score');
  }
});

it('turns by an angle within the range that depends on the name only', () => {
  const angles = Array.from({ length: 400 }, (_, at) => angleOf(`s${at}_1.png`, { from: -30, to: 60 }));
  expect(Math.min(...angles)).toBeGreaterThanOrEqual(-30);
  expect(Math.max(...angles)).toBeLessThan(60);
  expect(Math.min(...angles)).toBeLessThan(-25);
  expect(Math.max(...angles)).toBeGreaterThan(55);
  expect(angleOf('s7_1.png', { from: -30, to: 60 })).toBe(angles[7]);
});

it('turns clockwise, keeps the resolution and fills with the ground of the image', async () => {
  const quarters = [230, 230, 100, 20];
  const raw = Buffer.from(Array.from({ length: 1600 }, (_, at) => quarterOf(at, quarters)));
  const image = await sharp(raw, { raw: { width: 40, height: 40, channels: 1 } })
    .withMetadata({ density: 500 })
    .png()
    .toBuffer();
  const turned = sharp(await rotated(image, 90));
  expect((await turned.metadata()).density).toBe(500);
  const { data, info } = await turned.greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([40, 40]);
  expect([data[410], data[430], data[1210], data[1230]]).toEqual([100, 230, 20, 230]);

  const askew = await sharp(await rotated(image, 45))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(askew.info.width).toBe(57);
  expect(askew.data[0]).toBe(230);
});

const quarterOf = (at: number, quarters: number[]) =>
  quarters[(at >= 800 ? 2 : 0) + (at % 40 >= 20 ? 1 : 0)] as number;
