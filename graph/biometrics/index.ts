/** Biometric templates compared: the engine seam, the demonstration engine, group verdicts, and sealing at rest. */
export { compareBiometrics } from './compare.ts';
export {
  type BiometricEngine,
  engineName,
  type Gallery,
  type Hit,
  type Probe,
} from './engine.ts';
export { openTemplate, SealError, sealTemplate } from './seal.ts';
export { type Strength, strengthOf } from './strength.ts';
export { DEMO_ENGINES, HIT_THRESHOLD, REVIEW_THRESHOLD, vectorDemo } from './vector-demo.ts';
