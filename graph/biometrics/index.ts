/**
 * Biometric templates compared: the engine seams, the demonstration engine, group verdicts, sealing at rest, and how
 * accurate an engine is.
 */
export {
  type Comparisons,
  detCurve,
  type ErrorRates,
  equalErrorRate,
  type PairScores,
  pairScores,
  rankOne,
  ratesAt,
  ratesAtFmr,
} from './accuracy.ts';
export { type SubjectIntervals, subjectIntervals, wilsonInterval } from './accuracy-intervals.ts';
export { compareBiometrics } from './compare.ts';
export {
  type BiometricEngine,
  engineName,
  type Gallery,
  type Hit,
  type Probe,
} from './engine.ts';
export { FACE_ENGINE } from './face-engine.ts';
export { judgeFinger } from './finger-quality.ts';
export { scoreOfVectors } from './gallery.ts';
export type { ExtractedTemplate, Extraction, ImageEngine } from './image-engine.ts';
export { judgeQuality, type Quality, type QualityScale } from './quality.ts';
export { openTemplate, SealError, sealTemplate } from './seal.ts';
export { type Strength, strengthOf } from './strength.ts';
export { DEMO_ENGINES, HIT_THRESHOLD, REVIEW_THRESHOLD, vectorDemo } from './vector-demo.ts';
