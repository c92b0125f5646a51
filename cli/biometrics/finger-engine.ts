/** Fingers: the engine of `services/fingerprint`, started for this command and ended with it. */
import { randomBytes } from 'node:crypto';
import type { Extraction, ImageEngine } from '../../graph/biometrics/index.ts';
import { FINGER_HIT, FINGER_REVIEW, judgeFinger } from '../../graph/biometrics/index.ts';
import { FingerprintClient, FingerprintRefusal } from '../../services/fingerprint/client.ts';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, startFingerprint } from '../../tools/provision/fingerprint.mjs';
import { CommandFailure } from '../failure.ts';

/** Templates compared in one request. */
const MOST = 2_000;

export async function openFingerEngine(): Promise<ImageEngine> {
  const found = await ensureFingerprint();
  if ('missing' in found)
    throw new CommandFailure(`The fingerprint engine cannot be used: ${found.missing}.`);
  const service = await startFingerprint({ ...found, token: randomBytes(24).toString('base64url') });
  const client = new FingerprintClient(service);
  const { engine } = await client.health();
  return {
    ...engine,
    modality: 'FINGER',
    ...{ hitThreshold: FINGER_HIT, reviewThreshold: FINGER_REVIEW },
    async extract(image, hint): Promise<Extraction> {
      try {
        const { template, quality: measured } = await client.extract(image, hint?.dpi);
        const { isEnough, reasons, ...quality } = judgeFinger(measured);
        if (!isEnough)
          return {
            kind: 'FAILED',
            code: 'LOW_QUALITY',
            detail: `below the minimum: ${reasons.join(', ')}`,
            quality,
          };
        return { kind: 'TEMPLATE', template: Buffer.from(template, 'base64'), quality };
      } catch (error) {
        if (!(error instanceof FingerprintRefusal)) throw error;
        return { kind: 'FAILED', code: error.code, detail: error.detail };
      }
    },
    async compare(probe, candidates) {
      const scores = new Float64Array(candidates.length);
      for (let from = 0; from < candidates.length; from += MOST) {
        const some = candidates.slice(from, from + MOST).map(base64);
        scores.set(await client.compare(base64(probe), some), from);
      }
      return scores;
    },
    close: () => service.stop(),
  };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
