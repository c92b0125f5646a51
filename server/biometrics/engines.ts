/**
 * The engines as a process works with them: templates are made of samples by engines that are processes of their own, and
 * compared in our memory or by the engine of fingers. Without that one, samples of fingers wait and nothing else does.
 */
import {
  type BiometricEngine,
  bytesOfVector,
  EngineAway,
  engineName,
  FACE_ENGINE,
  FINGER_ENGINE,
  fingerEngine,
  judgeFinger,
  MEMORY_ENGINES,
} from '../../graph/biometrics/index.ts';
import type { FingerPosition, Modality } from '../../graph/model/record.ts';
import { MINUTIAE_TYPE } from '../../graph/sources/index.ts';
import { FaceProcess } from '../../services/face/index.ts';
import { FingerprintClient, FingerprintRefusal } from '../../services/fingerprint/client.ts';
import type { Config } from '../config.ts';

/** A sample in clear: for the time of its extraction only. */
export interface PlainSample {
  modality: Modality;
  finger?: FingerPosition;
  mediaType: string;
  content: Uint8Array;
}

/** Own quality score 0..100 with its parts. */
export interface Measured {
  score: number;
  parts: Readonly<Record<string, number>>;
}

export interface Extracted {
  /** `id/version`. */
  engine: string;
  /** One; of a record of minutiae one a finger. */
  templates: { finger?: FingerPosition; features: Uint8Array }[];
  quality?: Measured;
}

export interface Refused {
  /** Stable, such as LOW_QUALITY, NO_FACE, UNREADABLE. */
  code: string;
  detail: string;
  quality?: Measured;
}

export interface EngineHealth {
  modality: Modality;
  /** `id/version`. */
  engine: string;
  ready: boolean;
  detail: string;
}

export interface Engines {
  /** In the order of trust. */
  readonly comparison: readonly BiometricEngine[];
  /** `id/version` of the engine in use. */
  readonly names: Readonly<Record<Modality, string>>;
  /** Of fingers, for who keeps its gallery; absent where none is configured. */
  readonly fingers: FingerprintClient | undefined;
  /** Throws EngineAway where the engine does not answer: the sample has to wait. */
  extract(sample: PlainSample): Promise<Extracted | Refused>;
  health(): Promise<EngineHealth[]>;
  close(): Promise<void>;
}

/** Positions of ISO/IEC 19794-2: right thumb to right little finger are 1 to 5, left ones 6 to 10. */
const POSITIONS: readonly FingerPosition[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'L1', 'L2', 'L3', 'L4', 'L5'];

export const positionNumber = (finger: FingerPosition) =>
  (POSITIONS.indexOf(finger) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Refusals of the engine of fingers that speak of the sample; all others are its own trouble. */
const isOfSample = (error: unknown): error is FingerprintRefusal =>
  error instanceof FingerprintRefusal && error.status < 500 && error.status !== 401;

export function openEngines({ fingerprint }: Pick<Config, 'fingerprint'>): Engines {
  const faces = new FaceProcess();
  const fingers = fingerprint === undefined ? undefined : new FingerprintClient(fingerprint);

  const asked = async <T>(question: (client: FingerprintClient) => Promise<T>): Promise<T> => {
    if (fingers === undefined) throw new EngineAway('no engine of fingers is configured');
    try {
      return await question(fingers);
    } catch (error) {
      if (isOfSample(error)) throw error;
      throw new EngineAway('the engine of fingers does not answer', { cause: error });
    }
  };
  const scores = (probe: Uint8Array, candidates: readonly Uint8Array[]) =>
    asked(async (client) => {
      const found = new Float64Array(candidates.length);
      for (let from = 0; from < candidates.length; from += MOST) {
        const some = candidates.slice(from, from + MOST).map(base64);
        found.set(await client.compare(base64(probe), some), from);
      }
      return found;
    });

  return {
    comparison: [...MEMORY_ENGINES, fingerEngine(scores)],
    names: { FACE: engineName(FACE_ENGINE), FINGER: FINGERS },
    fingers,
    async extract(sample) {
      if (sample.modality === 'FACE') return await extractFace(faces, sample.content);
      try {
        return sample.mediaType === MINUTIAE_TYPE
          ? await importMinutiae(asked, sample)
          : await extractFinger(asked, sample);
      } catch (error) {
        if (error instanceof FingerprintRefusal) return { code: error.code, detail: error.detail };
        const { cause } = error as Error;
        // It answers, and breaks over this sample.
        if (cause instanceof FingerprintRefusal && cause.status === 500) throw new EngineFailed(cause.code);
        throw error;
      }
    },
    async health() {
      const face = {
        modality: 'FACE' as const,
        engine: engineName(FACE_ENGINE),
        ready: true,
        detail: 'ready',
      };
      const fault = await asked((client) => client.health()).then(
        ({ engine }) => (engineName(engine) === FINGERS ? undefined : `is ${engineName(engine)}`),
        (error: Error) => error.message,
      );
      const finger = { ready: fault === undefined, detail: fault ?? 'ready' };
      return [face, { modality: 'FINGER' as const, engine: FINGERS, ...finger }];
    },
    close: () => faces.close(),
  };
}

const FINGERS = engineName(FINGER_ENGINE);
/** Templates compared in one request. */
const MOST = 2_000;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
type Ask = <T>(question: (client: FingerprintClient) => Promise<T>) => Promise<T>;

/** Images of faces that wait at once: ten seconds of work. */
const MOST_FACES = 32;

async function extractFace(faces: FaceProcess, content: Uint8Array): Promise<Extracted | Refused> {
  if (faces.pending >= MOST_FACES) throw new EngineAway('the engine of faces has enough to do');
  const answer = await faces.extract(content);
  if ('vector' in answer) {
    const { score, parts } = answer.quality;
    return {
      engine: engineName(FACE_ENGINE),
      templates: [{ features: bytesOfVector(answer.vector) }],
      quality: { score, parts },
    };
  }
  const { code, detail, quality } = answer;
  if (code === 'ENGINE_AWAY') throw new EngineAway(detail);
  if (code === 'ENGINE_FAILED') throw new EngineFailed(detail);
  return { code, detail, ...(quality && { quality: { score: quality.score, parts: quality.parts } }) };
}

/** An engine broke down over a sample: it may be the sample. */
export class EngineFailed extends Error {
  override name = 'EngineFailed';
}

async function extractFinger(asked: Ask, { content, finger }: PlainSample): Promise<Extracted | Refused> {
  const { template, quality: measured } = await asked((client) => client.extract(content));
  const { isEnough, reasons, ...quality } = judgeFinger(measured);
  if (!isEnough) return { code: 'LOW_QUALITY', detail: `below the minimum: ${reasons.join(', ')}`, quality };
  const features = Buffer.from(template, 'base64');
  return { engine: FINGERS, templates: [{ ...(finger && { finger }), features }], quality };
}

/** Minutiae of every finger in the record; its position comes with the sample where the record does not know it. */
async function importMinutiae(asked: Ask, { content, finger }: PlainSample): Promise<Extracted | Refused> {
  const { fingers } = await asked((client) => client.import(content));
  const templates = fingers.flatMap(({ position, template }) => {
    const own = POSITIONS[position - 1] ?? finger;
    return own === undefined ? [] : [{ finger: own, features: Buffer.from(template, 'base64') }];
  });
  if (templates.length < fingers.length)
    return { code: 'NO_POSITION', detail: 'neither the record nor the sample tells which finger it is' };
  return { engine: FINGERS, templates };
}
