/** Every pair of templates compared once; of pairs of two subjects a sample where there are too many. */
import type { Comparisons, ImageEngine } from '../../graph/biometrics/index.ts';
import { CommandFailure } from '../failure.ts';

/** Candidates of one call to the engine: enough to be cheap each, few enough for progress to move. */
const BATCH = 1_000;

export interface Sizes {
  genuine: number;
  /** Pairs of two subjects that there are. */
  impostor: number;
}

export function pairsOf(subject: Int32Array): Sizes {
  const templates = new Map<number, number>();
  for (const one of subject) templates.set(one, (templates.get(one) ?? 0) + 1);
  const genuine = [...templates.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return { genuine, impostor: (subject.length * (subject.length - 1)) / 2 - genuine };
}

/**
 * The first template of a pair is the probe. `impostors`: most pairs of two subjects that are compared, drawn by a hash
 * of their place, so that the same set gives the same sample. Templates and `subject` are of one length.
 */
export async function compareAll(
  engine: ImageEngine,
  templates: readonly Uint8Array[],
  subject: Int32Array,
  impostors: number,
  progress: (done: number, of: number) => void,
): Promise<Comparisons> {
  const { genuine, impostor } = pairsOf(subject);
  const total = genuine + Math.min(impostors, impostor);
  const comparisons: Comparisons = {
    subject,
    a: new Uint32Array(total),
    b: new Uint32Array(total),
    score: new Float64Array(total),
  };
  let done = 0;
  const compare = async (a: number, candidates: number[]) => {
    const scores = await engine.compare(
      templates[a] as Uint8Array,
      candidates.map((b) => templates[b] as Uint8Array),
    );
    if (scores.length !== candidates.length || !scores.every(Number.isFinite))
      throw new CommandFailure(`The engine ${engine.id} gave no score for some of the pairs.`);
    comparisons.a.fill(a, done, done + candidates.length);
    comparisons.b.set(candidates, done);
    comparisons.score.set(scores, done);
    done += candidates.length;
    progress(done, total);
  };
  const chosen = sample(subject, Math.min(impostors, impostor), impostor);
  for (let a = 0; a < templates.length; a++) {
    let candidates: number[] = [];
    for (let b = a + 1; b < templates.length; b++) {
      if (!chosen(a, b)) continue;
      candidates.push(b);
      if (candidates.length < BATCH) continue;
      await compare(a, candidates);
      candidates = [];
    }
    if (candidates.length > 0) await compare(a, candidates);
  }
  return comparisons;
}

/** Selection sampling (Knuth, volume 2, 3.4.2, algorithm S): exactly `wanted` of the `left` pairs, asked for in order. */
function sample(subject: Int32Array, wanted: number, left: number): (a: number, b: number) => boolean {
  let [missing, coming] = [wanted, left];
  return (a, b) => {
    if (subject[a] === subject[b]) return true;
    const taken = hashed(a, b) * coming < missing;
    coming -= 1;
    if (taken) missing -= 1;
    return taken;
  };
}

/** 0 up to, not including, 1, spread evenly over pairs (finaliser of MurmurHash3 over both numbers). */
function hashed(a: number, b: number): number {
  let mixed = 0;
  for (const number of [a, b]) {
    mixed = Math.imul(mixed ^ (number + 0x9e3779b9), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return (mixed >>> 0) / 2 ** 32;
}
