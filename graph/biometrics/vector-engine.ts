/** Engines whose templates are vectors of 128 numbers, compared by cosine: the demonstration's, and faces. */
import type { Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import { type BiometricEngine, meetsQuality, namesEngine } from './engine.ts';
import { vectorOfBytes } from './features.ts';
import { scoreOfVectors, unit, VectorGallery } from './gallery.ts';

const DIMENSIONS = 128;

const unitOf = ({ features }: StoredTemplate) => unit(vectorOfBytes(features), DIMENSIONS);

/** An engine that holds its templates in memory. */
export type VectorEngine = BiometricEngine & Required<Pick<BiometricEngine, 'gallery'>>;

/** An engine whose score is (1 + cosine) / 2. */
export function vectorEngine(
  modality: Modality,
  named: Pick<BiometricEngine, 'id' | 'version' | 'hitThreshold' | 'searchThreshold' | 'reviewThreshold'>,
): VectorEngine {
  const accepts = (template: StoredTemplate): boolean =>
    template.modality === modality &&
    namesEngine(template.engine, named) &&
    template.features.length === 4 * DIMENSIONS &&
    meetsQuality(template) &&
    unitOf(template) !== undefined;
  return {
    ...named,
    modality,
    accepts,
    compare(a, b) {
      const x = accepts(a) ? unitOf(a) : undefined;
      const y = accepts(b) ? unitOf(b) : undefined;
      if (!x || !y)
        throw new RangeError(`template ${x ? b.id : a.id} is not one that ${named.id} can compare`);
      return scoreOfVectors(x, y);
    },
    fuse: (scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length,
    gallery: () => new VectorGallery(DIMENSIONS, accepts),
  };
}
