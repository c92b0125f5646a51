/**
 * The demonstration engine: 128 numbers per face or finger, compared by cosine. Its vectors come with the demonstration
 * records and carry no image.
 */
import type { Modality } from '../model/record.ts';
import type { BiometricEngine } from './engine.ts';
import { type VectorEngine, vectorEngine } from './vector-engine.ts';

/**
 * Score = (1 + cosine) / 2. In the demonstration population two samples of one person have a cosine of about 0.9
 * (score 0.95) and strangers N(0, 0.088), that is 1/√128 (score 0.5 ± 0.044). 0.80 is cosine 0.6: 6.8 standard
 * deviations from strangers, 5 false hits in 10^12 comparisons, and far below every true pair.
 */
export const HIT_THRESHOLD = 0.8;
/** Cosine 0.4: 4.5 standard deviations from strangers, 3 in a million; true pairs of poor samples end between. */
export const REVIEW_THRESHOLD = 0.7;

export function vectorDemo(modality: Modality): VectorEngine {
  return vectorEngine(modality, {
    ...{ id: 'vector-demo', version: '1.0' },
    ...{ hitThreshold: HIT_THRESHOLD, searchThreshold: HIT_THRESHOLD, reviewThreshold: REVIEW_THRESHOLD },
  });
}

/** The engines of the demonstration: faces and fingers. */
export const DEMO_ENGINES: readonly BiometricEngine[] = [vectorDemo('FACE'), vectorDemo('FINGER')];
