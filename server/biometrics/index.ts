/** Shared biometric matching (Art 12-16): templates of samples, 1:1 and 1:N, hit or no hit. */
export { type Engines, openEngines } from './engines.ts';
export { type Enrolment, startEnrolment } from './enrolment.ts';
export { FingerIndex } from './finger-index.ts';
export { MatcherClient } from './matcher-client.ts';
export { type Questions, startQuestions } from './questions.ts';
export { biometrics } from './routes.ts';
