/**
 * Model card (Mitchell and others 2019) and data sheet (Gebru and others 2021) of a scoring model, made of the model file
 * and of what benchmarks measured of it; nothing in it is written by hand but the words.
 */
import { writeFile } from 'node:fs/promises';
import type { Model } from '../../graph/matching/model/index.ts';
import { projectFile } from '../connection.ts';
import { modelFile } from '../model-file.ts';
import { measurementSections } from './measurements.ts';
import { measuredCases } from './results.ts';
import { dataSheet, LIMITS, OVERSIGHT, USE } from './texts.ts';
import { weightSections } from './weights.ts';

export const MODEL_CARD = projectFile('docs', 'model-card.md');

export async function writeModelCard(model: Model = modelFile(), file = MODEL_CARD): Promise<void> {
  await writeFile(file, modelCard(model));
}

/** Markdown; the same model and the same figures give the same text. */
export function modelCard(model: Model): string {
  const sections = [
    `# Model card: ${model.version}`,
    'Made by `symbolon model card` from the model file and from `bench/results/model.json`; not written by hand.',
    USE,
    OVERSIGHT,
    ...measurementSections(measuredCases(model.version)),
    LIMITS,
    dataSheet(model),
    ...weightSections(model),
  ];
  return `${sections.join('\n\n')}\n`;
}
