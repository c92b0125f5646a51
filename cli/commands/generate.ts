/** `symbolon generate`: a population of invented persons with its truth, as files. */
import { type Command, InvalidArgumentError } from 'commander';
import { writePopulation } from '../population/index.ts';
import { progressBar } from '../progress.ts';

export function generate(program: Command): void {
  program
    .command('generate')
    .description(
      'write invented persons with their records and, beside them, the truth about each planted case',
    )
    .requiredOption('--persons <n>', 'how many persons', wholeNumber)
    .option('--seed <s>', 'the same seed gives the same bytes', wholeNumber, 1)
    .option('--out <file>', 'file of records', 'population.ndjson')
    .action(async (options: { persons: number; seed: number; out: string }) => {
      const truthFile = options.out.replace(/(\.ndjson)?$/, '.truth.ndjson');
      const bar = progressBar('persons', options.persons);
      const summary = await writePopulation({
        persons: options.persons,
        seed: options.seed,
        recordsFile: options.out,
        truthFile,
        onProgress: (done) =>
          bar.update(typeof done === 'number' ? done : (done as { persons: number }).persons),
      });
      bar.stop();
      console.log(`${options.out}: records of ${options.persons} persons; truth in ${truthFile}`);
      if (program.opts().json === true) console.log(JSON.stringify(summary, null, 2));
    });
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('a whole number is needed');
  return value;
}
