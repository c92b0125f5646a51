/** The model card that is committed is the one that the model and its measurements give. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../graph/matching/compare/index.ts';
import { modelFile } from '../model-file.ts';
import { MODEL_CARD, modelCard } from './index.ts';
import { measurementSections } from './measurements.ts';
import { measuredCases } from './results.ts';

describe('the model card', () => {
  test('is up to date with model and measurements (npx symbolon model card)', () => {
    expect(readFileSync(MODEL_CARD, 'utf8')).toBe(modelCard(modelFile()));
  });

  test('names every feature, use, oversight, limits and the source of the data', () => {
    const card = modelCard(modelFile());
    for (const feature of FEATURES) expect(card).toContain(`| ${feature} |`);
    for (const part of ['Intended use', 'Human oversight', 'Known limits', 'Data sheet', 'not validated'])
      expect(card).toContain(part);
  });

  test('takes no figure of another model for its own, and says when there is none', () => {
    expect(measuredCases('of another version')).toEqual([]);
    expect(measurementSections([]).join()).toContain('has not been measured');
    const point = { threshold: 0.5, precision: 0.9, recall: 0.8, f1: 0.85 };
    const outcome = {
      ...{ rows: 10, reviewPer1000: 5, pairwise: { best: point, default: point, recallAtPrecision99: 0.7 } },
      clusters: { default: { pairF1: 0.8, bCubedF1: 0.9 } },
      fairness: {
        script: { Latn: { pairs: 300, ...point, f1: 0.95 }, Arab: { pairs: 200, ...point } },
      },
    };
    const [table = '', groups = ''] = measurementSections([
      { title: 'invented', model: 'x', date: '2026-01-02T00:00:00Z', outcome },
      { title: 'absent', model: 'x', date: '2026-01-02T00:00:00Z', outcome: { missing: 'not here' } },
    ]);
    expect(table).toContain('| invented | 10 | 0.9000 | 0.8000 | 0.8500 |');
    expect(table).not.toContain('absent');
    expect(groups).toContain('by script: F1 from 0.8500 (Arab) to 0.9500 (Latn)');
  });
});
