/**
 * The demonstration engine: 128 numbers per face or finger, compared by cosine. Real engines (faces, SourceAFIS) take
 * its place behind the same seam; its vectors come with the demonstration records and carry no image.
 */
import type { Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import { type BiometricEngine, meetsQuality, namesEngine } from './engine.ts';
import { dot, scoreOf, unit, VectorGallery } from './gallery.ts';

const DIMENSIONS = 128;

/**
 * Score = (1 + cosine) / 2. In the demonstration population two samples of one person have a cosine of about 0.9
 * (score 0.95) and strangers N(0, 0.088), that is 1/√128 (score 0.5 ± 0.044). 0.80 is cosine 0.6: 6.8 standard
 * deviations from strangers, 5 false hits in 10^12 comparisons, and far below every true pair.
 */
export const HIT_THRESHOLD = 0.8;
/** Cosine 0.4: 4.5 standard deviations from strangers, 3 in a million; true pairs of poor samples end between. */
export const REVIEW_THRESHOLD = 0.7;

export function vectorDemo(modality: Modality): BiometricEngine {
  const engine = { id: 'vector-demo', version: '1.0' };
  const accepts = (template: StoredTemplate): boolean =>
    template.modality === modality &&
    namesEngine(template.engine, engine) &&
    template.vector.length === DIMENSIONS &&
    meetsQuality(template) &&
    unit(template.vector, DIMENSIONS) !== undefined;
  return {
    ...engine,
    modality,
    hitThreshold: HIT_THRESHOLD,
    reviewThreshold: REVIEW_THRESHOLD,
    accepts,
    compare(a, b) {
      const x = accepts(a) ? unit(a.vector, DIMENSIONS) : undefined;
      const y = accepts(b) ? unit(b.vector, DIMENSIONS) : undefined;
      if (!x || !y)
        throw new RangeError(`template ${x ? b.id : a.id} is not one that ${engine.id} can compare`);
      return scoreOf(dot(x, 0, y, 0, DIMENSIONS));
    },
    gallery: () => new VectorGallery(DIMENSIONS, accepts),
  };
}

/** The engines of the demonstration: faces and fingers. */
export const DEMO_ENGINES: readonly BiometricEngine[] = [vectorDemo('FACE'), vectorDemo('FINGER')];
