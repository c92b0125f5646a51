/** The engines whose templates are compared in our own memory, the ones of real images first: they are trusted more. */
import type { BiometricEngine } from './engine.ts';
import { FACE_ENGINE } from './face-engine.ts';
import { DEMO_ENGINES } from './vector-demo.ts';

export const MEMORY_ENGINES: readonly BiometricEngine[] = [FACE_ENGINE, ...DEMO_ENGINES];
