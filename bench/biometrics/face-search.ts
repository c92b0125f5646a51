/** The exact search among vectors of faces beside a bare loop over the same vectors, in turns in one process. */
import { type Random, stream } from '../../cli/population/random.ts';
import { bytesOfVector, FACE_ENGINE } from '../../graph/biometrics/index.ts';
import type { StoredTemplate } from '../../graph/model/stored.ts';
import { median } from './welch.ts';

const DIMENSIONS = 128;
const ROUNDS = 30;
const PROBES = 16;
/** Amount of noise in the second sample of a face: cosine to the first about 0.98. */
const NOISE = 0.2;

export interface FaceSearchFigures {
  /** Milliseconds of processor time a probe, medians over the rounds. */
  oneMs: number;
  manyMs: number;
  loopMs: number;
  /** Hits of all probes, and those that the loop finds. */
  found: number;
  expected: number;
}

/** `rows` unit vectors in random directions, of which each probe has one mate. */
export function measureFaceSearch(rows: number): FaceSearchFigures {
  const random = stream(1, 'faces');
  const flat = new Float32Array(rows * DIMENSIONS);
  const gallery = FACE_ENGINE.gallery();
  for (let row = 0; row < rows; row++) {
    const vector = direction(random);
    flat.set(vector, row * DIMENSIONS);
    if (!gallery.add(template(`${row}`, vector), `${row}`, 'EES')) throw new Error('a face was not taken');
  }
  const probes = Array.from({ length: PROBES }, (_, at) => {
    const row = Math.floor(((at + 0.5) * rows) / PROBES);
    const own = flat.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const noise = direction(random);
    return lengthOne(own.map((value, i) => value + NOISE * (noise[i] as number)));
  });
  const asked = probes.map((vector, at) => ({ template: template(`probe-${at}`, vector), part: 'SIS' }));
  const { searchThreshold } = FACE_ENGINE;
  const times = { one: [] as number[], many: [] as number[], loop: [] as number[] };
  let [found, expected] = [0, 0];
  // The first rounds warm the compiler up and are not counted.
  for (let round = -ROUNDS; round < ROUNDS; round++) {
    const at = (round + ROUNDS) % PROBES;
    const one = timed(() => gallery.search(asked.slice(at, at + 1), searchThreshold));
    const loop = timed(() => bareLoop(flat, rows, probes[at] as Float32Array, searchThreshold));
    const many = timed(() => gallery.search(asked, searchThreshold));
    if (round < 0) continue;
    found += one.result.length;
    expected += loop.result;
    times.one.push(one.ms);
    times.loop.push(loop.ms);
    times.many.push(many.ms / PROBES);
  }
  return {
    oneMs: median(times.one),
    manyMs: median(times.many),
    loopMs: median(times.loop),
    found,
    expected,
  };
}

function bareLoop(flat: Float32Array, rows: number, probe: Float32Array, threshold: number): number {
  let hits = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < DIMENSIONS; i++, at++) sum += (flat[at] as number) * (probe[i] as number);
    if ((1 + sum) / 2 >= threshold) hits++;
  }
  return hits;
}

const template = (id: string, vector: Float32Array): StoredTemplate => ({
  ...{ id, modality: 'FACE', engine: FACE_ENGINE.id },
  features: bytesOfVector(vector),
});

function timed<T>(work: () => T): { result: T; ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** Evenly over the sphere. */
function direction(random: Random): Float32Array {
  return lengthOne(Float32Array.from({ length: DIMENSIONS }, () => random.normal()));
}

function lengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
