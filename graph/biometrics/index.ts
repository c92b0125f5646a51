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
export { compareBiometrics, prepareComparisons } from './compare.ts';
export {
  type BiometricEngine,
  EngineAway,
  engineName,
  type Gallery,
  type Hit,
  meetsQuality,
  namesEngine,
  type Probe,
  QUALITY_MINIMUM,
} from './engine.ts';
export { FACE_ENGINE } from './face-engine.ts';
export { bytesOfVector, vectorOfBytes } from './features.ts';
export { FINGER_ENGINE, FINGER_HIT, FINGER_REVIEW, FINGER_SEARCH, fingerEngine } from './finger-engine.ts';
export { judgeFinger } from './finger-quality.ts';
export { scoreOfVectors } from './gallery.ts';
export type { ExtractedTemplate, Extraction, ImageEngine } from './image-engine.ts';
export { MEMORY_ENGINES } from './memory-engines.ts';
export { judgeQuality, type Quality, type QualityScale } from './quality.ts';
export { type KeyRing, keyRing, openSealed, SealError, type Sealed, seal, sealText } from './seal.ts';
export { type Strength, strengthOf } from './strength.ts';
export { DEMO_ENGINES, HIT_THRESHOLD, REVIEW_THRESHOLD, vectorDemo } from './vector-demo.ts';
