/**
 * Demonstration biometrics: vectors of faces, and of fingers where no engine reads the invented ones of `minutiae.ts`:
 * 128-number vectors of engine `vector-demo`, compared by cosine. They look like the
 * output of a face or finger network and belong to nobody.
 *
 * One true source (a person's face, one of its fingers) is a random unit vector u; a capture is u + n with n
 * orthogonal to u, |n|² in 0.04..0.10, scaled back to length 1. Two captures of one source have cosine
 * (1 + n·n') / sqrt((1 + |n|²)(1 + |n'|²)): about 0.91..0.96, never below 0.85.
 * Two sources are independent directions: cosine ≈ N(0, 0.088). P(cosine > 0.5) ≈ 8e-10 and P(> 0.6) ≈ 3e-14 for one
 * pair of strangers, so among the 12.5 million pairs of 5,000 persons one above 0.5 is expected in 1 of 100 seeds and
 * one above 0.6 in none.
 */
import type { FingerPosition, MinutiaeSample, VectorSample } from '../../graph/model/record.ts';
import { impression } from './minutiae.ts';
import { type Random, stream } from './random.ts';

export const ENGINE = 'vector-demo';
export const VECTOR_LENGTH = 128;

/** Where on the body a sample comes from. Two samples can be compared only when their slots are equal. */
export type Slot = 'FACE' | Extract<FingerPosition, 'R2' | 'L2'>;

/** What the fingers of a population are made of; faces are vectors always. */
export const FINGER_FORMS = ['vectors', 'minutiae'] as const;
export type FingerForm = (typeof FINGER_FORMS)[number];

/** One capture to be made: whose body (`source` names the true owner) and which part of it. */
export interface Capture {
  slot: Slot;
  source: string;
  /** A VIS face that was not taken live never reaches the shared matching service (Regulation (EU) 2021/1134). */
  takenLive?: boolean;
}

const NOISE = { low: 0.04, high: 0.1 };

function unit(random: Random): Float64Array {
  const vector = Float64Array.from({ length: VECTOR_LENGTH }, () => random.normal());
  const norm = Math.hypot(...vector);
  return vector.map((x) => x / norm);
}

function capture(source: Float64Array, random: Random): number[] {
  const noise = unit(random);
  let along = 0;
  for (let i = 0; i < VECTOR_LENGTH; i += 1) along += (noise[i] ?? 0) * (source[i] ?? 0);
  const power = NOISE.low + (NOISE.high - NOISE.low) * random.next();
  const sideways = Math.sqrt(power / (1 - along * along));
  const scale = 1 / Math.sqrt(1 + power);
  return Array.from(source, (x, i) => {
    const value = (x + sideways * ((noise[i] ?? 0) - along * x)) * scale;
    return Math.round(value * 1000) / 1000 + 0;
  });
}

/** Quality of a capture: good, and now and then low but above any usual minimum. */
function quality(slot: Slot, random: Random): VectorSample['quality'] {
  const low = random.chance(0.04);
  return slot === 'FACE'
    ? { metric: 'ISO19794_5', value: low ? random.int(55, 64) : random.int(70, 98) }
    : { metric: 'NFIQ2', value: low ? random.int(42, 49) : random.int(52, 92) };
}

const minutiaeOf = (record: Buffer) => ({
  templateBase64: record.toString('base64'),
  format: 'ISO_19794_2' as const,
});

/** Makes the samples of one record. `capturedOn` is a calendar day, `YYYY-MM-DD`. */
export function samplesOf(
  seed: number,
  captures: readonly Capture[],
  capturedOn: string,
  fingers: FingerForm,
  random: Random,
): (VectorSample | MinutiaeSample)[] {
  return captures.map(({ slot, source, takenLive }) => {
    const body = `body/${source}/${slot}`;
    const content =
      slot !== 'FACE' && fingers === 'minutiae'
        ? minutiaeOf(impression(seed, body, slot, random))
        : { vector: capture(unit(stream(seed, body)), random), engine: ENGINE };
    const minutes = random.int(0, 479);
    const time = `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const sample: VectorSample | MinutiaeSample = {
      modality: slot === 'FACE' ? 'FACE' : 'FINGER',
      ...(slot === 'FACE' ? {} : { finger: slot }),
      ...content,
      ...(takenLive === undefined ? {} : { takenLive }),
      capturedAt: `${capturedOn}T${time}:00Z`,
    };
    const measured = quality(slot, random);
    return measured === undefined ? sample : { ...sample, quality: measured };
  });
}
