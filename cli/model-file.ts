/** Model files named on the command line. */
import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../graph/matching/model/index.ts';
import { CommandFailure } from './failure.ts';

const SHIPPED = new URL('../graph/matching/model/default-model.json', import.meta.url);

/** A model file, or the one that ships. Throws a CommandFailure that says what is wrong with it. */
export function modelFile(file?: string): Model {
  try {
    return readModel(readFileSync(file ?? SHIPPED, 'utf8'));
  } catch (error) {
    throw new CommandFailure(`${file ?? 'the model that ships'}: ${(error as Error).message}`);
  }
}
