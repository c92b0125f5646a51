/** `symbolon import`: a file of another form into the same path as every record, in the bulk lane, resumable. */
import type { Command } from 'commander';
import { address, home, service } from '../connection.ts';
import { runImport } from '../import/run-import.ts';
import { accepted, type Tally } from '../import/tally.ts';
import { importService } from '../import-service.ts';
import { show, table } from '../print.ts';
import { progressBar } from '../progress.ts';

interface Options {
  map: string;
  dryRun?: boolean;
  rejects?: string;
  resume?: boolean;
  restart?: boolean;
}

export function importFile(program: Command): void {
  program
    .command('import <file>')
    .description('take the rows of a CSV, JSON-lines or XML file in by a mapping')
    .requiredOption('--map <mapping>', 'mapping file, such as mappings/un-consolidated.json')
    .option('--dry-run', 'map and check every row, send nothing')
    .option('--rejects <file>', 'where rejected rows go with their reasons (default: beside the file)')
    .option('--resume', 'only go on with an import that was begun')
    .option('--restart', 'begin anew; records are versioned, so nothing is doubled')
    .addHelpText('after', '\nInterrupted with Ctrl-C, the same command goes on where it stopped.')
    .action(async (file: string, options: Options) => {
      const stopping = new AbortController();
      process.once('SIGINT', () => stopping.abort());
      let bar: ReturnType<typeof progressBar> | undefined;
      const result = await runImport({
        file,
        mappingFile: options.map,
        home: home(),
        signal: stopping.signal,
        ...(options.dryRun === true
          ? {}
          : { service: importService(service('cli', 'RECORD_KEEPING'), address()) }),
        ...(options.rejects === undefined ? {} : { rejectsFile: options.rejects }),
        ...(options.resume === true
          ? { start: 'RESUME' }
          : options.restart === true
            ? { start: 'RESTART' }
            : {}),
        onStart: ({ size, resumedAt }) => {
          if (resumedAt > 0) console.error(`Going on after row ${resumedAt}`);
          bar = progressBar('KiB', Math.max(1, Math.round(size / 1024)));
        },
        onProgress: ({ bytes, tally }) =>
          bar?.update(Math.round(bytes / 1024), `${accepted(tally)} accepted`),
        onWait: (reason, milliseconds) =>
          console.error(`Waiting ${Math.round(milliseconds / 1000)} s: ${reason}`),
      });
      bar?.stop();
      if (result.alreadyDone) console.error('This file was imported already; --restart sends it again.');
      if (result.stopped) console.error('Stopped; the same command goes on.');
      show(program.opts().json === true, result, ({ tally, rejectsFile }) =>
        [
          summary(tally),
          ...(rejectsFile === undefined ? [] : [`Rejected rows with reasons: ${rejectsFile}`]),
        ].join('\n'),
      );
      if (result.stopped) process.exitCode = 1;
    });
}

function summary(tally: Tally): string {
  const { rows, created, updated, unchanged, valid, rejected } = tally;
  const heads = { rows, created, updated, unchanged, valid, rejected };
  const lines = Object.entries(heads).filter(
    ([name, count]) => count > 0 || name === 'rows' || name === 'rejected',
  );
  const groups = [
    ['rejected because of', tally.rejectedBy],
    ['not asked for', tally.skipped],
    ['taken without', tally.leftOut],
    ['noted', tally.flags],
  ] as const;
  return [
    table(lines.map(([name, count]) => [name, count])),
    ...groups.flatMap(([title, counts]) => {
      const rowsOf = Object.entries(counts).sort((a, b) => b[1] - a[1]);
      return rowsOf.length === 0
        ? []
        : [`${title}:`, table(rowsOf.map(([reason, count]) => [`  ${reason}`, count]))];
    }),
  ].join('\n');
}
