/** The model that ships: learnt on invented persons, labelled so, and used wherever no other is named. */
import { readFileSync } from 'node:fs';
import { readModel } from './file.ts';
import type { Model } from './format.ts';

export const MODEL: Model = readModel(readFileSync(new URL('default-model.json', import.meta.url), 'utf8'));
