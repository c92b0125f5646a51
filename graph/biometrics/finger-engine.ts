/**
 * Fingers as `services/fingerprint` compares them. Its scores are those of SourceAFIS, 0 without an upper bound; here they
 * are brought to 0..1 by score / (score + 40), so that the hit threshold is one half.
 */
import { type BiometricEngine, meetsQuality, namesEngine } from './engine.ts';
import { scoreBook } from './score-book.ts';

/** The library that `services/fingerprint` is built with. */
export const FINGER_ENGINE = { id: 'sourceafis', version: '3.18.1' } as const;
/** By the documentation of SourceAFIS 40 stands for a false match rate of 0.01 %. */
export const FINGER_HIT = 40;
/**
 * By the same documentation ten points stand for a power of ten: one false match in a million, so that a search among 1,000
 * strangers hits one of them once in a thousand searches (the false positive identification rate of Decision 2019/329).
 */
export const FINGER_SEARCH = 60;
/** No stranger in our set of 16 fingers (7,680 pairs) reached 30. */
export const FINGER_REVIEW = 30;
/**
 * What a further finger may add to the score of strangers, taken off the sum so that ten fingers of two persons do not add up
 * to a hit: one pair of strangers in a hundred reaches 11 (1,792 pairs of 8 fingers, `symbolon biometrics evaluate`).
 */
export const FINGER_ALLOWANCE = 10;

/** Scores of one native template against others; the greater of both directions, for SourceAFIS tells them apart. */
export type FingerScores = (probe: Uint8Array, candidates: readonly Uint8Array[]) => Promise<Float64Array>;

const bounded = (score: number) => score / (score + FINGER_HIT);
const unbounded = (score: number) => (score >= 1 ? Number.MAX_VALUE : (FINGER_HIT * score) / (1 - score));

/** @param scores what the service answers; rejects with EngineAway while it does not answer */
export function fingerEngine(scores: FingerScores): BiometricEngine {
  const accepts: BiometricEngine['accepts'] = (template) =>
    template.modality === 'FINGER' &&
    template.features.length > 0 &&
    namesEngine(template.engine, FINGER_ENGINE) &&
    meetsQuality(template);
  return {
    ...FINGER_ENGINE,
    modality: 'FINGER',
    hitThreshold: bounded(FINGER_HIT),
    searchThreshold: bounded(FINGER_SEARCH),
    reviewThreshold: bounded(FINGER_REVIEW),
    accepts,
    ...scoreBook(async (probe, candidates) => (await scores(probe, candidates)).map(bounded)),
    fuse: (several) => {
      const sum = several.reduce((total, score) => total + unbounded(score), 0);
      return bounded(Math.max(0, sum - FINGER_ALLOWANCE * (several.length - 1)));
    },
  };
}
