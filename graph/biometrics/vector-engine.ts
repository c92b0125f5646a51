/** Engines whose templates are vectors of 128 numbers, compared by cosine: the demonstration's, and faces. */
import type { Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import { type BiometricEngine, meetsQuality, namesEngine } from './engine.ts';
import { scoreOfVectors, unit, VectorGallery } from './gallery.ts';

const DIMENSIONS = 128;

/** An engine whose score is (1 + cosine) / 2. */
export function vectorEngine(
  modality: Modality,
  named: Pick<BiometricEngine, 'id' | 'version' | 'hitThreshold' | 'reviewThreshold'>,
): BiometricEngine {
  const accepts = (template: StoredTemplate): boolean =>
    template.modality === modality &&
    namesEngine(template.engine, named) &&
    template.vector.length === DIMENSIONS &&
    meetsQuality(template) &&
    unit(template.vector, DIMENSIONS) !== undefined;
  return {
    ...named,
    modality,
    accepts,
    compare(a, b) {
      const x = accepts(a) ? unit(a.vector, DIMENSIONS) : undefined;
      const y = accepts(b) ? unit(b.vector, DIMENSIONS) : undefined;
      if (!x || !y)
        throw new RangeError(`template ${x ? b.id : a.id} is not one that ${named.id} can compare`);
      return scoreOfVectors(x, y);
    },
    gallery: () => new VectorGallery(DIMENSIONS, accepts),
  };
}
