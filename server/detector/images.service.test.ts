/**
 * Stored images are answered to the officer who verifies a yellow link, as long as it is yellow, and to nobody else
 * (Regulation (EU) 2019/817 Art 18(1), 21(1), 26(1), 29); nothing of them stands in a log.
 */
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyRing } from '../../graph/biometrics/index.ts';
import { countUnopened, resealNext } from '../../graph/repository/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { greyMap, noise, withImage } from '../../tests/fixtures/images.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { testResources } from '../../tests/support/app.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

const UNKNOWN = '019a0000-0000-7000-8000-000000000000';

describe.skipIf(!hasServices)('the image of a sample', () => {
  let graph: Graph;
  let world: DeskWorld;
  let n = 0;
  let lines = '';
  const sink = new PassThrough();
  sink.on('data', (chunk) => {
    lines += chunk;
  });
  const first = new Uint8Array(32).fill(1);
  const second = new Uint8Array(32).fill(2);
  let ring = keyRing([first]);

  beforeAll(async () => {
    graph = await freshGraph();
    const resources = testResources({ graph, log: pino({ level: 'trace' }, sink) });
    world = await deskWorld(graph, {
      resources: { ...resources, secrets: { ...resources.secrets, templateKeys: () => ring } },
    });
  });
  beforeEach(() => {
    ring = keyRing([first]);
    lines = '';
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  const ask = async (id: string, name = 'cli-officer-asylum', purpose = 'MID_VERIFICATION') =>
    await world.app.inject({
      url: `/v1/samples/${id}/image`,
      headers: await world.asker(name, purpose).headers(),
    });
  /** One face under two names, verified by the asylum authority of France, which reads EURODAC and VIS. */
  const pair = async (
    left: { bytes: Uint8Array; mediaType: string },
    right = left,
    [one, two]: [string, string] = ['EES', 'EURODAC'],
  ) => {
    n += 1;
    const state = { state: 'FRA', authority: 'FR-ASYLUM-01', face: `image ${n}`, ref: `I-${n}` };
    const a = withImage(record(one, { ...state, ...personOf(2 * n) }), left.bytes, left.mediaType);
    const b = withImage(record(two, { ...state, ...personOf(2 * n + 1) }), right.bytes, right.mediaType);
    const placed: [Placed, Placed] = [await world.store(a), await world.store(b)];
    return {
      placed,
      link: await world.link(...placed),
      samples: placed.map(({ record: id }) => sampleOf(id)),
    };
  };
  const sampleOf = async (recordId: string): Promise<string> => {
    const [row] = await graph.statement(
      'MATCH (:Record {id: $recordId})-[:HOLDS]->(s:BiometricSample) RETURN s.id AS id',
      { recordId },
    );
    return row?.id as string;
  };
  const png = async (whose: string) => ({ bytes: await noise(whose, 'png'), mediaType: 'image/png' });

  it('is answered byte for byte, for both sides, and listed in the comparison of the link', async () => {
    const [left, right] = [
      await png('left'),
      { bytes: await noise('right', 'webp'), mediaType: 'image/webp' },
    ];
    const { placed, link, samples } = await pair(left, right);
    const ids = await Promise.all(samples);
    for (const [side, id] of ids.entries()) {
      const answer = await ask(id);
      expect(answer.statusCode, answer.payload).toBe(200);
      const sent = side === 0 ? left : right;
      expect(Buffer.compare(answer.rawPayload, Buffer.from(sent.bytes))).toBe(0);
      expect(answer.headers).toMatchObject({
        'content-type': sent.mediaType,
        'cache-control': 'no-store',
        'content-disposition': 'inline',
        'x-content-type-options': 'nosniff',
      });
    }
    const compared = await world.asker('cli-officer-asylum').get(`/v1/links/${link}/comparison`);
    const listed = compared.body.sides.flatMap((side: { images: unknown[] }) => side.images);
    expect(listed).toHaveLength(2);
    for (const [side, id] of ids.entries())
      expect(listed).toContainEqual({
        ...{ id, recordId: placed[side]?.record, modality: 'FACE' },
        quality: { metric: 'ISO19794_5', value: 1 },
      });
  });

  it('stands in the log by its ids alone', async () => {
    const { samples, link } = await pair(await png('canary'));
    const id = await (samples[0] as Promise<string>);
    lines = '';
    const { rawPayload } = await ask(id);
    const shown = lines.split('\n').find((line) => line.includes('image shown')) ?? '{}';
    expect(JSON.parse(shown)).toMatchObject({
      ...{ sampleId: id, linkId: link, subject: 'cli-officer-asylum', purpose: 'MID_VERIFICATION' },
    });
    for (const part of [rawPayload.subarray(60, 90), Buffer.from(personOf(2 * n).family as string)])
      for (const form of ['base64', 'hex', 'latin1'] as const)
        expect(lines).not.toContain(part.toString(form).replace(/=+$/, ''));
  });

  it('is absent for everybody else, as one that there is not', async () => {
    const { samples, link } = await pair(await png('others'));
    const id = await (samples[0] as Promise<string>);
    const words = (answer: Awaited<ReturnType<typeof ask>>) => ({
      ...answer.json(),
      requestId: '',
      instance: '',
    });
    const nothing = words(await ask(UNKNOWN));
    expect(nothing).toMatchObject({ status: 404, code: 'SYM_NOT_FOUND' });
    // Whoever may read the system of the record, but does not verify the link.
    for (const name of ['cli-officer-border', 'cli-officer-visa', 'cli-officer-etias']) {
      const answer = await ask(id, name);
      expect(words(answer)).toEqual(nothing);
    }
    for (const [name, purpose] of [
      ['cli-officer-asylum', 'ASYLUM'],
      ['cli-officer-asylum', 'IDENTITY_FRAUD'],
      ['cli-investigator', 'MID_VERIFICATION'],
      ['cli-portal-user', 'BORDER_CHECK'],
      ['cli', 'RECORD_KEEPING'],
      ['cli-operator', 'OPERATION'],
    ] as const)
      expect((await ask(id, name, purpose)).statusCode).toBe(403);
    expect((await ask('x')).json()).toMatchObject({ status: 400, errors: [{ pointer: '/id' }] });
    expect(lines).not.toContain('image shown');
    const compared = await world.asker('cli-investigator').get(`/v1/links/${link}/comparison`);
    expect(compared.status).toBe(404);
  });

  it('is absent once the link is decided, and once its record is erased', async () => {
    const decided = await pair(await png('decided'));
    const id = await (decided.samples[0] as Promise<string>);
    expect((await ask(id)).statusCode).toBe(200);
    await world.decide(decided.link, 'RED_MERGE');
    expect((await ask(id)).statusCode).toBe(404);
    const compared = await world.asker('cli-officer-asylum').get(`/v1/links/${decided.link}/comparison`);
    expect(compared.body.sides.map((side: { images: unknown[] }) => side.images)).toEqual([[], []]);

    const erased = await pair(await png('erased'));
    const [gone, left] = (await Promise.all(erased.samples)) as [string, string];
    await world.erase(erased.placed[0]);
    for (const each of [gone, left]) expect((await ask(each)).statusCode).toBe(404);
  });

  it('opens with the key before and, sealed anew, with the new one alone', async () => {
    const image = await png('rotated');
    const { samples } = await pair(image);
    const id = await (samples[0] as Promise<string>);
    ring = keyRing([second, first]);
    expect((await ask(id)).statusCode).toBe(200);
    while ((await resealNext(graph, ring)).resealed > 0);
    ring = keyRing([second]);
    const answer = await ask(id);
    expect(Buffer.compare(answer.rawPayload, image.bytes)).toBe(0);
    ring = keyRing([first, second]);
    while ((await resealNext(graph, ring)).resealed > 0);
  });

  it('is refused when what is stored was altered or belongs to another sample, and counted for the operator', async () => {
    const { samples } = await pair(await png('altered'), await png('swapped'));
    const [one, two] = (await Promise.all(samples)) as [string, string];
    const before = await countUnopened(graph);
    await graph.statement(
      `MATCH (s:BiometricSample {id: $one}), (o:BiometricSample {id: $two})
       WITH s, o, s.sealed AS sealed
       SET s.sealed = left(sealed, 4000) + CASE substring(sealed, 4000, 1) WHEN 'A' THEN 'B' ELSE 'A' END + substring(sealed, 4001),
         o.sealed = sealed`,
      { one, two },
    );
    for (const id of [one, two]) {
      const answer = await ask(id);
      expect(answer.json()).toMatchObject({ status: 409, code: 'SYM_IMAGE_SEALED' });
    }
    expect(await countUnopened(graph)).toBe(before + 2);
    expect(lines).not.toContain('image shown');
  });

  it('comes in a form that browsers show, or the answer names the form', async () => {
    const grey = greyMap('grey');
    const jpeg = await noise('record', 'jpeg');
    const { samples } = await pair(
      { bytes: grey, mediaType: 'image/x-portable-graymap' },
      { bytes: facialRecord(jpeg), mediaType: 'application/x-iso-19794-5' },
    );
    const [map, facial] = await Promise.all(samples.map(async (id) => await ask(await id)));
    expect(map?.headers['content-type']).toBe('image/png');
    const { data } = await sharp(map?.rawPayload).grayscale().raw().toBuffer({ resolveWithObject: true });
    expect(Buffer.compare(data, grey.subarray(-data.length))).toBe(0);
    expect(facial?.headers['content-type']).toBe('image/jpeg');
    expect(Buffer.compare(facial?.rawPayload as Buffer, jpeg)).toBe(0);

    const plain = { bytes: Buffer.from('P2\n1 1\n255\n7\n'), mediaType: 'image/x-portable-graymap' };
    const cut = { bytes: grey.subarray(0, 900), mediaType: 'image/x-portable-graymap' };
    const other = await pair(plain, cut);
    for (const id of await Promise.all(other.samples))
      expect((await ask(id)).json()).toMatchObject({
        ...{ status: 415, code: 'SYM_IMAGE_FORM', mediaType: 'image/x-portable-graymap' },
      });
  });

  it('of a record of SIS needs the right to read that system besides: Art 29(3) opens its identity data alone', async () => {
    const { samples, link } = await pair(await png('alert'), undefined, ['SIS', 'EURODAC']);
    const [alert, asylum] = (await Promise.all(samples)) as [string, string];
    const [{ authority } = {}] = await graph.statement(
      'MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(:Link {id: $link}) RETURN f.authority AS authority',
      { link },
    );
    expect(authority).toBe('FR-ASYLUM-01');
    expect((await ask(asylum)).statusCode).toBe(200);
    expect((await ask(alert)).statusCode).toBe(404);
    expect((await ask(alert, 'cli-officer')).statusCode).toBe(200);
  });
});

/** A record of ISO/IEC 19794-5:2005 with one image and no feature point. */
function facialRecord(image: Buffer): Buffer {
  const head = Buffer.alloc(14 + 20 + 12);
  head.write('FAC', 'latin1');
  head.write('010', 4, 'latin1');
  head.writeUInt32BE(head.length + image.length, 8);
  head.writeUInt16BE(1, 12);
  head.writeUInt32BE(20 + 12 + image.length, 14);
  return Buffer.concat([head, image]);
}
