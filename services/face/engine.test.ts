/** The engine in its process: what it makes of images, and what becomes of it when it is killed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { type FaceAnswer, FaceProcess } from './index.ts';

const faces = fileURLToPath(new URL('../../../shared/data/biometrics/faces/', import.meta.url));
const engine = new FaceProcess();
afterAll(() => engine.close());

const noise = () =>
  sharp(Buffer.from(Array.from({ length: 3 * 240 * 240 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 253)), {
    raw: { width: 240, height: 240, channels: 3 },
  })
    .png()
    .toBuffer();
const blank = () =>
  sharp({ create: { width: 240, height: 320, channels: 3, background: '#c0a090' } })
    .jpeg()
    .toBuffer();

/** Processes that this one has started, the latest last. */
const childrenOf = (pid: number) =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .map(Number)
    .filter((child) => child > 0)
    .sort((p, q) => p - q);

const codeOf = (answer: FaceAnswer) => ('code' in answer ? answer.code : 'TEMPLATE');

describe('images without a face', () => {
  it('noise, an empty wall and a text file give a code and no template', async () => {
    expect(['NO_FACE', 'LOW_QUALITY']).toContain(codeOf(await engine.extract(await noise())));
    expect(['NO_FACE', 'LOW_QUALITY']).toContain(codeOf(await engine.extract(await blank())));
    expect(codeOf(await engine.extract(Buffer.from('a text file called .png')))).toBe('FORMAT_UNKNOWN');
    expect(codeOf(await engine.extract(Buffer.alloc(0)))).toBe('EMPTY');
  });
});

it('an engine that is killed answers what it was asked as failed, and the next image by a new process', async () => {
  const own = new FaceProcess();
  await own.extract(Buffer.alloc(0));
  const asked = own.extract(await blank());
  process.kill(childrenOf(process.pid).at(-1) as number, 'SIGKILL');
  expect(codeOf(await asked)).toBe('ENGINE_FAILED');
  expect(codeOf(await own.extract(Buffer.alloc(0)))).toBe('EMPTY');
  await own.close();
});

it('an engine that is closed is away to who waits and to who asks later, and starts no other process', async () => {
  const own = new FaceProcess();
  await own.extract(Buffer.alloc(0));
  const before = childrenOf(process.pid);
  const asked = [own.extract(await blank()), own.extract(await blank())];
  await own.close();
  expect((await Promise.all(asked)).map(codeOf)).toEqual(['ENGINE_AWAY', 'ENGINE_AWAY']);
  expect(codeOf(await own.extract(Buffer.alloc(0)))).toBe('ENGINE_AWAY');
  expect(own.pending).toBe(0);
  expect(childrenOf(process.pid)).toHaveLength(before.length - 1);
});

describe.skipIf(!existsSync(faces))('photographs of the AT&T set (needs ../shared/data)', () => {
  const image = (subject: number, n: number) => readFileSync(`${faces}s${subject}/${n}.pgm`);
  const vectorOf = async (bytes: Uint8Array) => {
    const answer = await engine.extract(bytes);
    if ('code' in answer) throw new Error(`${answer.code} ${answer.detail}`);
    expect(answer.quality.score).toBeGreaterThanOrEqual(30);
    expect(Math.hypot(...answer.vector)).toBeCloseTo(1, 5);
    return answer.vector;
  };
  const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

  it('the images of one person are nearer to each other than to anybody else', async () => {
    const vectors: { subject: number; vector: Float32Array }[] = [];
    for (const subject of [11, 12, 13, 14])
      for (const n of [1, 4]) vectors.push({ subject, vector: await vectorOf(image(subject, n)) });
    for (const one of vectors) {
      const others = vectors.filter((other) => other !== one);
      const [nearest] = others.toSorted(
        (p, q) => cosine(one.vector, q.vector) - cosine(one.vector, p.vector),
      );
      expect(nearest?.subject).toBe(one.subject);
    }
  });

  it('one image gives one template, also with a margin, turned on its side, and as JPEG', async () => {
    const bytes = image(15, 1);
    const once = await vectorOf(bytes);
    expect(await vectorOf(bytes)).toEqual(once);
    const grey = bytes.subarray(bytes.length - 92 * 112);
    const base = () => sharp(Buffer.from(grey), { raw: { width: 92, height: 112, channels: 1 } });
    const changed = [
      await base()
        .extend({ top: 30, bottom: 30, left: 40, right: 40, background: '#808080' })
        .png()
        .toBuffer(),
      await base().rotate(90).png().toBuffer(),
      await base().rotate(15, { background: '#808080' }).png().toBuffer(),
      await base().jpeg({ quality: 85 }).toBuffer(),
    ];
    for (const other of changed) expect(cosine(once, await vectorOf(other))).toBeGreaterThan(0.96);
  });

  it('a profile is refused, with the reason', async () => {
    const answer = await engine.extract(image(1, 3));
    expect(answer).toMatchObject({ code: 'LOW_QUALITY', detail: expect.stringContaining('front') });
  });
});
