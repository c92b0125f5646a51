/**
 * Links and deduplicates files from start to end: reads them, finds and scores pairs, forms clusters, measures them
 * against the truth where there is one, and writes what was asked for.
 */
import { performance } from 'node:perf_hooks';
import { numbered, type Scope } from '../../graph/matching/evaluation/index.ts';
import { type DateOrder, DEFAULT_THRESHOLD, linkRows } from '../../graph/matching/link/index.ts';
import { modelFile } from '../model-file.ts';
import { evaluate } from './evaluate.ts';
import { loadLinkMapping } from './mapping.ts';
import { checkOutputs, outputsOf, writeOutput, writtenOf } from './outputs.ts';
import { page } from './page.ts';
import { writePairs } from './pairs-csv.ts';
import { readRows } from './read-rows.ts';
import { buildReport, type LinkReport } from './report.ts';
import { startStages } from './stages.ts';
import { checkTruthOptions, type TruthOptions, truthOf } from './truth.ts';

export interface LinkFilesOptions extends TruthOptions {
  /** Mapping file. */
  map: string;
  /** Model file; without one the weights are learnt from the rows themselves. */
  model?: string;
  dateOrder?: DateOrder;
  /** Only pairs inside one source count, or only those between two; both where neither or both are set. */
  within?: boolean;
  across?: boolean;
  /** Files to write. */
  report?: string;
  out?: string;
  html?: string;
}

export interface LinkedFiles {
  report: LinkReport;
  /** What the caller should know about the call itself, in words. */
  notes: string[];
  /** Files written, in words. */
  written: [string, string][];
}

/** Throws a `CommandFailure` for every fault of the call or its files. */
export async function linkFiles(files: string[], options: LinkFilesOptions): Promise<LinkedFiles> {
  const start = performance.now();
  const outputs = outputsOf(options);
  await checkOutputs(Object.values(outputs), [...files, options.map, options.truthKey]);
  checkTruthOptions(options);
  const model = options.model === undefined ? undefined : modelFile(options.model);
  const mapping = await loadLinkMapping(options.map);
  const sourceMapped = mapping.own.source !== undefined;
  const notes: string[] = [];
  const both = options.within === options.across || !sourceMapped;
  if (!sourceMapped && options.within !== options.across)
    notes.push(
      'Without the role "source" in the mapping every pair counts: --within and --across change nothing.',
    );
  const within = both || options.within === true;
  const across = both || options.across === true;

  const stages = startStages();
  try {
    const input = await readRows(files, mapping, {
      ...(options.truth === undefined ? {} : { truthColumn: options.truth }),
      onBytes: (read, of) => stages.update('reading, kB', Math.ceil(read / 1_024), Math.ceil(of / 1_024)),
    });
    const { rows } = input;
    const truth = await truthOf(input, mapping, options);
    const result = linkRows(
      rows,
      {
        within,
        across,
        ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
        progress: (stage, done, of) => stages.update(stage, done, of),
      },
      model,
    );
    const clusters = result.clusters(DEFAULT_THRESHOLD);
    const evaluation =
      truth === undefined
        ? undefined
        : evaluate(
            rows,
            result,
            truth,
            { source: numbered(rows.map((row) => row.source)), within, across } satisfies Scope,
            DEFAULT_THRESHOLD,
            (done, of) => stages.update('measuring clusters', done, of),
          );
    stages.done();
    if (outputs.pairs !== undefined) await writePairs(outputs.pairs, rows, result, clusters);
    const report = buildReport({
      rows,
      notes: input.notes,
      sourceMapped,
      within,
      across,
      model: result.model.version,
      unreadDates: result.unreadDates,
      threshold: DEFAULT_THRESHOLD,
      result,
      clusters,
      ...(truth === undefined ? {} : { truth }),
      ...(evaluation === undefined ? {} : { evaluation }),
      seconds: (performance.now() - start) / 1_000,
      peakMemoryMb: process.resourceUsage().maxRSS / 1_024,
    });
    if (outputs.report !== undefined)
      await writeOutput(outputs.report, `${JSON.stringify(report, null, 2)}\n`);
    if (outputs.page !== undefined)
      await writeOutput(
        outputs.page,
        page({ report, pairs: result.pairs, ...(evaluation === undefined ? {} : { evaluation }) }),
      );
    return {
      report,
      notes,
      written: writtenOf(outputs),
    };
  } finally {
    stages.stop();
  }
}
