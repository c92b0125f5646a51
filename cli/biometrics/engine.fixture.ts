/**
 * An engine without images for tests: a file says whom it shows and how clearly, as `SUBJECT IMPRESSION NOISE`. The
 * template is the vector of the subject with noise added; the score is the cosine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import type { Modality } from '../../graph/model/record.ts';

const DIMENSIONS = 16;

export function fixtureEngine(modality: Modality): ImageEngine & { closed: boolean; hints: unknown[] } {
  return {
    id: 'fixture',
    version: '1',
    modality,
    hitThreshold: 0.8,
    reviewThreshold: 0.6,
    closed: false,
    hints: [],
    async extract(image, hint) {
      this.hints.push(hint);
      const [subject = '', impression = '', noise = '0'] = Buffer.from(image).toString().split(' ');
      if (subject === 'CRASH') throw new Error('the process ended');
      if (subject === 'BLANK') return { kind: 'FAILED', code: 'NO_FACE', detail: 'nothing is seen' };
      const own = numbers(subject);
      const added = numbers(`${subject} ${impression}`);
      const vector = Float32Array.from(own, (value, at) => value + Number(noise) * (added[at] as number));
      return {
        kind: 'TEMPLATE',
        template: new Uint8Array(vector.buffer),
        quality: { score: 50, parts: {} },
      };
    },
    async compare(probe, candidates) {
      return Float64Array.from(candidates, (candidate) => cosine(vectorOf(probe), vectorOf(candidate)));
    },
    async close() {
      this.closed = true;
    },
  };
}

/** Numbers from -1 to 1, spread evenly and told by the text. */
function numbers(text: string): number[] {
  const bytes = createHash('sha512').update(text).digest();
  return Array.from({ length: DIMENSIONS }, (_, at) => bytes.readInt16BE(2 * at) / 2 ** 15);
}

function vectorOf(template: Uint8Array): Float32Array {
  return new Float32Array(template.slice().buffer);
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, value, at) => sum + value * (y[at] as number), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** Writes files into a folder, made where it is not there. */
export function writeImages(folder: string, files: Record<string, string>) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}
