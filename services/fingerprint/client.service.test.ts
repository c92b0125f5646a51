import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, startFingerprint } from '../../tools/provision/fingerprint.mjs';
import { FingerprintClient, type FingerprintRefusal } from './client.ts';

const data = new URL('../../../shared/data/biometrics/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data));

const engine = await ensureFingerprint();
if ('missing' in engine) console.warn(`skipped: ${engine.missing}`);

describe.skipIf('missing' in engine)('the fingerprint engine', () => {
  let service: { url: string; token: string; stop(): Promise<void> };
  let client: FingerprintClient;

  beforeAll(async () => {
    if ('missing' in engine) return;
    service = await startFingerprint({ ...engine, token: randomBytes(24).toString('base64url') });
    client = new FingerprintClient(service);
  });
  afterAll(() => service?.stop());

  test('answers who it is, with an empty gallery at first', async () => {
    expect(await client.health()).toMatchObject({
      ready: true,
      engine: { id: 'sourceafis', version: '3.18.1' },
      sequence: 0,
      rows: {},
    });
  });

  test('refuses a wrong token and bad input by code and field', async () => {
    const stranger = new FingerprintClient({ url: service.url, token: 'wrong' });
    await expect(stranger.health()).rejects.toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
    await expect(client.extract(Buffer.from('no image'))).rejects.toMatchObject({
      status: 415,
      code: 'IMAGE_TYPE_UNKNOWN',
      field: '/image',
    } satisfies Partial<FingerprintRefusal>);
  });

  test.skipIf(!existsSync(data))('finds a print among others, until it is deleted', async () => {
    const [probe, mate, stranger] = await Promise.all(
      ['1_1', '1_2', '2_1'].map((name) => client.extract(read(`fingers/${name}.png`))),
    );
    const at = (extracted = probe) => [{ position: 2 as const, template: extracted?.template ?? '' }];
    const same = await client.verify(at(), at(mate));
    const different = await client.verify(at(), at(stranger));
    expect(same.score).toBeGreaterThan(40);
    expect(different.score).toBeLessThan(30);
    expect(
      await client.compare(probe?.template ?? '', [mate?.template ?? '', stranger?.template ?? '']),
    ).toEqual([same.score, different.score]);

    const key = (reference: string, sequence: number) =>
      ({ partition: 'SIS', reference, position: 2, sequence }) as const;
    const rows = [
      { ...key('mate', 1), template: mate?.template ?? '' },
      { ...key('stranger', 2), template: stranger?.template ?? '' },
    ];
    const { start } = await client.health();
    expect(await client.put(start, rows)).toEqual({ changed: 2 });
    const search = { probe: at(), partitions: ['SIS'], threshold: 40, top: 5, deadlineMs: 60_000 };
    const found = await client.search(search);
    expect(found.candidates).toEqual([{ partition: 'SIS', reference: 'mate', ...same }]);
    expect(found).toMatchObject({ compared: 2, truncated: false, start });

    await client.delete(start, [key('mate', 3)]);
    expect((await client.search(search)).candidates).toEqual([]);
    expect((await client.health()).rows).toEqual({ SIS: 1 });

    const empty = await client.reset(start);
    expect(await client.health()).toMatchObject({ start: empty, rows: {} });
    await expect(client.put(start, rows)).rejects.toMatchObject({ status: 409, code: 'GALLERY_REPLACED' });
  });

  test.skipIf(!existsSync(data))('takes a record of ISO/IEC 19794-2', async () => {
    const imported = await client.import(read('iso-19794-2/iso-probe.dat'));
    expect(imported.format).toBe('ISO_19794_2_2005');
    expect(imported.fingers).toHaveLength(1);
    expect(imported.fingers[0]?.minutiae).toBeGreaterThan(20);
  });
});
