/** `symbolon generate`: the seeded demonstration population as a file, with the truth beside it. */
import type { Command } from 'commander';
import { facts, show, whole } from '../output.ts';
import { type FingerForm, writePopulation } from '../population/index.ts';
import { startProgress } from '../progress.ts';
import { fingersOption, positive, wholeNumber } from './options.ts';

interface Options {
  persons: number;
  seed: number;
  fingers: FingerForm;
  out: string;
  truth?: string;
  json?: boolean;
}

export function addGenerate(program: Command) {
  program
    .command('generate')
    .summary('write an invented population with its truth')
    .description(
      'Writes the records of invented persons in the six systems, one a line, and beside them which records belong to ' +
        'one person and what each planted pair truly is. The same seed gives the same files.',
    )
    .requiredOption('--persons <number>', 'how many persons', positive)
    .option('--seed <number>', 'seed of the random numbers', wholeNumber, 1)
    .addOption(fingersOption())
    .requiredOption('--out <file>', 'where the records go')
    .option('--truth <file>', 'where the truth goes (default: FILE.truth.ndjson)')
    .option('--json', 'the summary as JSON')
    .addHelpText('after', '\nExample:\n  symbolon generate --persons 5000 --seed 7 --out population.ndjson')
    .action(async ({ persons, seed, fingers, out, truth, json }: Options) => {
      const summary = await writePersons({
        ...{ persons, seed, fingers, out },
        ...(truth === undefined ? {} : { truth }),
      });
      show(summary, json === undefined ? {} : { json }, () => [
        ...facts([
          ['persons', whole(summary.persons)],
          ['records', whole(summary.records)],
          ['pairs with known truth', whole(summary.pairs)],
        ]),
        ...facts(
          Object.entries(summary.bySystem).map(([system, count]): [string, string] => [system, whole(count)]),
          '  ',
        ),
        `Records: ${out}`,
        `Truth:   ${summary.truthFile}`,
      ]);
    });
}

export async function writePersons({
  persons,
  seed,
  fingers,
  out,
  truth,
}: Pick<Options, 'persons' | 'seed' | 'fingers' | 'out' | 'truth'>) {
  const progress = startProgress('Generating', persons);
  try {
    return await writePopulation({
      persons,
      seed,
      fingers,
      recordsFile: out,
      ...(truth === undefined ? {} : { truthFile: truth }),
      onProgress: ({ persons: done, records }) => progress.update(done, `${whole(records)} records`),
    });
  } finally {
    progress.stop();
  }
}
