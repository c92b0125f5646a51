/** `symbolon compare-names`: how alike the two full names of each row are, without a service. */
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { compareNamesOf, type NamesReport } from '../link/compare-names.ts';
import { checkOutputs, writeOutput } from '../link/outputs.ts';
import { startStages } from '../link/stages.ts';
import { facts, whole } from '../output.ts';

interface Options {
  a?: string;
  b?: string;
  truth?: string;
  header: boolean;
  out?: string;
  report?: string;
}

export function addCompareNames(program: Command) {
  program
    .command('compare-names')
    .summary('score pairs of full names without a service')
    .description(
      'Scores how alike the two full names of each row are, from 0 to 1, in any script. With truth it also says how ' +
        'well the score parts the pairs. Scores go to standard output, or to --out and a summary to standard output.',
    )
    .argument('<file>', 'CSV or JSON lines, also gzipped')
    .option('--a <column>', 'column of the first name, or its number (default: the first)')
    .option('--b <column>', 'column of the second name, or its number (default: the second)')
    .option('--truth <column>', 'column that says whether they match: 1, true, yes or 0, false, no')
    .option('--no-header', 'the first line is a pair; columns are called by number')
    .option('--out <file>', 'scores as CSV')
    .option('--report <file>', 'area under the curve and recall at precision 0.95 as JSON')
    .addHelpText(
      'after',
      `
Examples:
  symbolon compare-names pairs.csv --out scores.csv
  symbolon compare-names pairs.tsv --a latin --b original --truth same --report report.json`,
    )
    .action(async (file: string, { out, report, ...options }: Options) => {
      await checkOutputs([out, report], [file]);
      const stages = startStages();
      const target: Writable = out === undefined ? process.stdout : createWriteStream(out);
      // What is wrong is told by the write that failed.
      target.on('error', () => {});
      try {
        const measured = await compareNamesOf(
          file,
          { ...options, onBytes: (read, of) => stages.update('comparing, bytes', read, of) },
          (text) => written(target, text),
        );
        stages.done();
        if (target !== process.stdout) await new Promise<void>((done) => target.end(done));
        if (report !== undefined) await writeOutput(report, `${JSON.stringify(measured, null, 2)}\n`);
        (out === undefined ? process.stderr : process.stdout).write(`${summary(measured).join('\n')}\n`);
      } catch (error) {
        // Whoever reads the scores has had enough of them.
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
      } finally {
        stages.stop();
        if (target !== process.stdout) target.destroy();
      }
    });
}

function summary({ pairs, withoutScore, truth, auc, recallAtPrecision95 }: NamesReport): string[] {
  const share = (value: number | undefined) => value?.toFixed(4);
  return facts([
    ['pairs', whole(pairs)],
    ['rows without score', withoutScore === 0 ? undefined : whole(withoutScore)],
    ['matches, others', truth && `${whole(truth.matches)}, ${whole(truth.others)}`],
    ['without truth', truth === undefined || truth.leftOut === 0 ? undefined : whole(truth.leftOut)],
    ['area under the curve', share(auc)],
    ['recall at precision 0.95', share(recallAtPrecision95)],
  ]);
}

function written(target: Writable, text: string): Promise<void> {
  return new Promise((done, failed) => {
    target.write(text, (error) => (error ? failed(error) : done()));
  });
}
