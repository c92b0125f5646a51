/** `symbolon import`: a list or export into the service by a mapping, resumable, every rejected row with its reason. */
import type { Command } from 'commander';
import { importService } from '../bulk.ts';
import { connectAs, type ServiceOptions, symbolonHome } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { type ImportResult, runImport } from '../import/run-import.ts';
import { accepted, type Tally } from '../import/tally.ts';
import { facts, whole } from '../output.ts';
import { type Progress, startProgress } from '../progress.ts';
import { closeLoad, declareLoad } from './load.ts';
import { overService, positive } from './options.ts';

interface Options extends ServiceOptions {
  map: string;
  dryRun?: boolean;
  rejects?: string;
  resume?: boolean;
  restart?: boolean;
  listDate?: string;
  chunk?: number;
  historical?: boolean;
  label?: string;
  system?: string;
  expected?: number;
  keepOpen?: boolean;
  json?: boolean;
}

export function addImport(program: Command) {
  overService(program.command('import'))
    .summary('import a CSV, JSON lines or XML file')
    .description(
      'Imports a file by a mapping. An import that was broken off goes on where the service last answered; sending a ' +
        'row again is harmless. Rejected rows go to FILE.rejects.ndjson with their reasons.',
    )
    .argument('<file>', 'CSV, JSON lines or XML')
    .requiredOption('--map <mapping>', 'mapping file (JSON); those of known lists are in mappings/')
    .option('--dry-run', 'map and check every row, send nothing')
    .option('--rejects <file>', 'where rejected rows go')
    .option('--resume', 'fail where there is no earlier import to go on with')
    .option('--restart', 'begin anew')
    .option(
      '--list-date <day>',
      'version of rows that state none (YYYY-MM-DD); otherwise the day of the file',
    )
    .option('--chunk <lines>', 'lines a request', positive)
    .option('--historical', 'an initial load: records held before, whose links have no time limit')
    .option('--label <text>', 'with --historical: name of the load; otherwise that of the file')
    .option('--system <code>', 'with --historical: system of the records, where the mapping does not say it')
    .option(
      '--expected <records>',
      'with --historical: how many there are; otherwise the rows of the file',
      positive,
    )
    .option('--keep-open', 'with --historical: further files follow under the same label')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  symbolon import consolidated.xml --map mappings/un-consolidated.json --dry-run
  symbolon import ofac-sdn.csv --map mappings/ofac-sdn.json
  symbolon import records.ndjson --map mappings/ndjson.json
  symbolon import visa.ndjson --map mappings/ndjson.json --historical --system VIS --label "holdings 2026"

An initial load that was broken off goes on by the same command; symbolon loads tells how far it is.`,
    )
    .action(async (file: string, options: Options) => {
      await importFile(file, options);
    });
}

async function importFile(file: string, options: Options) {
  if (options.resume === true && options.restart === true)
    throw new CommandFailure('--resume and --restart contradict each other.', 2);
  const stray = (['label', 'system', 'expected', 'keepOpen'] as const).find(
    (one) => options[one] !== undefined,
  );
  if (options.historical !== true && stray !== undefined)
    throw new CommandFailure(`--${stray === 'keepOpen' ? 'keep-open' : stray} needs --historical`, 2);
  const connection = options.dryRun === true ? undefined : connectAs('source', options);
  const load =
    connection === undefined || options.historical !== true
      ? undefined
      : await declareLoad(connection, file, options);
  const result = await importWithProgress(file, {
    mappingFile: options.map,
    ...(connection === undefined ? {} : { service: importService(connection, load?.id) }),
    ...(options.rejects === undefined ? {} : { rejectsFile: options.rejects }),
    ...(options.resume === true ? { start: 'RESUME' as const } : {}),
    ...(options.restart === true ? { start: 'RESTART' as const } : {}),
    ...(options.listDate === undefined ? {} : { listVersion: versionOfDay(options.listDate) }),
    ...(options.chunk === undefined ? {} : { linesPerChunk: options.chunk }),
  });
  if (options.json === true) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(`${summary(result).join('\n')}\n`);
  if (result.stopped) process.exitCode = 1;
  if (connection !== undefined && load !== undefined) await closeLoad(connection, load, result, options);
}

type RunOptions = Omit<
  Parameters<typeof runImport>[0],
  'file' | 'home' | 'signal' | 'onStart' | 'onProgress' | 'onWait'
>;

/** Runs an import under a progress bar; Ctrl-C lets the requests in flight end and keeps the state. */
export async function importWithProgress(file: string, options: RunOptions): Promise<ImportResult> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  let progress: Progress | undefined;
  try {
    return await runImport({
      ...options,
      file,
      home: symbolonHome(),
      signal: stop.signal,
      onStart: ({ size, resumedAt }) => {
        if (resumedAt > 0) process.stderr.write(`Going on after row ${whole(resumedAt)}.\n`);
        progress = startProgress(options.service === undefined ? 'Checking' : 'Importing', size);
      },
      onProgress: ({ bytes, tally }) => progress?.update(bytes, remark(tally)),
      onWait: (reason, milliseconds) =>
        progress?.note(`waiting ${Math.ceil(milliseconds / 1000)} s: ${reason.replace(/\.$/, '')}`),
    });
  } finally {
    progress?.stop();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

function remark(tally: Tally): string {
  return `${whole(tally.rows)} rows, ${whole(accepted(tally))} accepted, ${whole(tally.rejected)} rejected`;
}

function versionOfDay(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (time === undefined || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day)
    throw new CommandFailure('--list-date needs a day such as 2026-02-27.', 2);
  return Number(day.replaceAll('-', ''));
}

/** What became of the rows, in words; counts and reasons only. */
export function summary(result: ImportResult): string[] {
  const { tally } = result;
  const lines = result.alreadyDone
    ? ['This file was already imported by this mapping; --restart sends it again.']
    : [];
  const count = (value: number) => (value === 0 ? undefined : whole(value));
  lines.push(
    ...facts([
      ['rows', whole(tally.rows)],
      ['valid', count(tally.valid)],
      ['created', count(tally.created)],
      ['updated', count(tally.updated)],
      ['unchanged', count(tally.unchanged)],
      ['rejected', whole(tally.rejected)],
    ]),
    ...byReason('Rejected', tally.rejectedBy),
    ...byReason('Not asked for by the mapping', tally.skipped),
    ...byReason('Taken in without these values', tally.leftOut),
    ...byReason('Noted by the service', tally.flags),
  );
  if (result.rejectsFile !== undefined) lines.push(`Rejected rows with their reasons: ${result.rejectsFile}`);
  if (result.stopped) lines.push('Stopped before the end: the same command goes on from here.');
  return lines;
}

function byReason(title: string, counts: Record<string, number>): string[] {
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return [];
  return [
    '',
    `${title}:`,
    ...facts(
      rows.map(([reason, count]): [string, string] => [reason, whole(count)]),
      '  ',
    ),
  ];
}
