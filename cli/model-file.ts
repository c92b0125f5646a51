/** Model files named on the command line. */
import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../graph/matching/model/index.ts';
import { CommandFailure } from './failure.ts';

const SHIPPED = new URL('../graph/matching/model/default-model.json', import.meta.url);

/** A model file, or the one that ships. Throws a CommandFailure that says what is wrong with it. */
export function modelFile(file?: string): Model {
  const name = file ?? 'the model that ships';
  let text: string;
  try {
    text = readFileSync(file ?? SHIPPED, 'utf8');
  } catch (error) {
    throw new CommandFailure(
      `The model ${name} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      2,
    );
  }
  try {
    return readModel(text);
  } catch (error) {
    throw new CommandFailure(`${name}: ${(error as Error).message}`);
  }
}
