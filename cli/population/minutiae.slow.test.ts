/** Invented fingers under the real engine: impressions of one match, those of two do not, whichever way they are turned. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FingerprintClient } from '../../services/fingerprint/client.ts';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, startFingerprint } from '../../tools/provision/fingerprint.mjs';
import { impression } from './minutiae.ts';
import { stream } from './random.ts';

const engine = await ensureFingerprint();
if ('missing' in engine) console.warn(`skipped: ${engine.missing}`);

describe.skipIf('missing' in engine)('invented fingers', () => {
  let service: { url: string; token: string; stop(): Promise<void> };
  let client: FingerprintClient;
  beforeAll(async () => {
    service = await startFingerprint({ ...engine, token: randomBytes(24).toString('base64url') });
    client = new FingerprintClient(service);
  });
  afterAll(() => service?.stop());

  it('are the same for the same words, and are read as records of ISO/IEC 19794-2', async () => {
    const make = () => impression(1, 'somebody/R2', 'R2', stream(1, 'capture'));
    expect(make()).toEqual(make());
    const { fingers } = await client.import(make());
    expect(fingers).toHaveLength(1);
    expect(fingers[0]?.position).toBe(2);
    expect(fingers[0]?.minutiae).toBeGreaterThan(24);
  });

  it('of one finger reach the hit threshold of 40 nine times of ten, of two fingers never the review threshold of 30', async () => {
    const FINGERS = 20;
    const templates: { finger: number; template: string }[] = [];
    for (let finger = 0; finger < FINGERS; finger++)
      for (const n of [1, 2, 3]) {
        const record = impression(7, `finger-${finger}`, 'L2', stream(7, `capture/${finger}/${n}`));
        const [print] = (await client.import(record)).fingers;
        templates.push({ finger, template: print?.template ?? '' });
      }
    const [mates, strangers]: number[][] = [[], []];
    for (const [at, one] of templates.entries()) {
      const others = templates.slice(at + 1);
      if (others.length === 0) continue;
      const scores = await client.compare(
        one.template,
        others.map(({ template }) => template),
      );
      for (const [n, other] of others.entries())
        (other.finger === one.finger ? mates : strangers)?.push(scores[n] as number);
    }
    const hits = (mates ?? []).filter((score) => score >= 40).length / (mates?.length ?? 1);
    expect(hits).toBeGreaterThanOrEqual(0.9);
    expect(Math.max(...(strangers ?? []))).toBeLessThan(30);
  });
});
