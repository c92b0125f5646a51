/** Both engines under the tests that every engine of images must pass. Needs the images of ../shared/data. */
import { existsSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { conforms } from '../../tests/support/engine-conformance.ts';
// @ts-expect-error plain JavaScript
import { ensureFingerprint } from '../../tools/provision/fingerprint.mjs';
import { openFaceEngine } from './face-engine.ts';
import { openFingerEngine } from './finger-engine.ts';

const data = new URL('../../../shared/data/biometrics/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data));
if (!existsSync(data)) console.warn('skipped: ../shared/data/biometrics is not there');
const fingers = existsSync(data) ? await ensureFingerprint() : { missing: 'the images' };
if ('missing' in fingers) console.warn(`fingers skipped: ${fingers.missing}`);

describe.skipIf(!existsSync(data))('the engine of faces', () => {
  conforms(openFaceEngine, () => ({
    ...{ one: read('faces/s11/1.pgm'), oneAgain: read('faces/s11/4.pgm'), two: read('faces/s12/1.pgm') },
    ...{ ground: 128, turned: 15 },
  }));
});

describe.skipIf('missing' in fingers)('the engine of fingers', () => {
  conforms(openFingerEngine, () => ({
    ...{ one: read('fingers/1_1.png'), oneAgain: read('fingers/1_2.png'), two: read('fingers/2_1.png') },
    ...{ ground: 232, turned: 40 },
  }));
});
