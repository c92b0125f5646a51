/**
 * Measures the register of a running service against a truth: pairs, clusters, candidates, calibration, and how all of it
 * holds for groups of persons side by side. What comes out are counts and shares: no name, no reference, no id.
 */
import { performance } from 'node:perf_hooks';
import {
  bootstrapIntervals,
  type Intervals,
  numbered,
  type Scope,
} from '../../graph/matching/evaluation/index.ts';
import { DEFAULT_THRESHOLD } from '../../graph/matching/link/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { CommandFailure } from '../failure.ts';
import { evaluate } from '../link/evaluate.ts';
import type { LinkMapping } from '../link/mapping.ts';
import { checkOutputs, outputsOf, writeOutput, writtenOf } from '../link/outputs.ts';
import { page } from '../link/page.ts';
import { buildReport, type MeasureReport } from '../link/report.ts';
import { startStages } from '../link/stages.ts';
import { truthOf } from '../link/truth.ts';
import { readRegister } from './read-register.ts';

export interface EvaluateOptions {
  /** Truth key: CSV of CLUSTER_ID, RECORD_ID and, where references repeat across systems, DATA_SOURCE. */
  truth: string;
  report?: string;
  html?: string;
}

export interface EvaluationReport extends Omit<MeasureReport, 'errors' | 'input' | 'columnsNotUsed'> {
  /** 95 % intervals of the pairs at the default threshold; absent with fewer than two true clusters. */
  intervals?: Intervals;
  /** Models of the edges that were measured; several while they are scored anew. */
  models: string[];
}

/** A key names references, which are joined to the identifier of a row, and systems, joined to its source. */
const KEY: LinkMapping = { own: { id: 'RECORD_ID', source: 'DATA_SOURCE' }, compared: {} };

/** Throws a `CommandFailure` for every fault of the call or its files. */
export async function evaluateRegister(
  openGraph: () => Graph,
  options: EvaluateOptions,
): Promise<{ report: EvaluationReport; written: [string, string][] }> {
  const start = performance.now();
  const outputs = outputsOf(options);
  await checkOutputs(Object.values(outputs), [options.truth]);
  const graph = openGraph();
  const stages = startStages();
  try {
    const { rows, result, models } = await readRegister(graph, (stage, done) =>
      stages.update(stage, done, 0),
    );
    if (rows.length === 0) throw new CommandFailure('The register holds no record: nothing to evaluate.');
    const truth = await truthOf({ rows, notes: NOTES }, KEY, { truthKey: options.truth });
    if (truth === undefined) throw new CommandFailure('--truth is missing.', 2);
    const scope: Scope = { source: numbered(rows.map(({ source }) => source)), within: false, across: true };
    const evaluation = evaluate(rows, result, truth, scope, DEFAULT_THRESHOLD, (done, of) =>
      stages.update('measuring clusters', done, of),
    );
    stages.done();
    const intervals = bootstrapIntervals(
      truth.labels,
      result.pairs.filter(({ probability }) => probability >= DEFAULT_THRESHOLD),
      scope,
    );
    const { errors, input, columnsNotUsed, candidates, ...measured } = buildReport({
      ...{ rows, result, truth, evaluation, notes: NOTES, sourceMapped: true, within: false, across: true },
      model: models.join(', '),
      threshold: DEFAULT_THRESHOLD,
      clusters: result.clusters(DEFAULT_THRESHOLD),
      seconds: (performance.now() - start) / 1_000,
      peakMemoryMb: process.resourceUsage().maxRSS / 1_024,
    });
    const report: EvaluationReport = {
      ...measured,
      candidates: { completeness: evaluation.completeness },
      models,
      ...(intervals === undefined ? {} : { intervals }),
    };
    if (outputs.report !== undefined)
      await writeOutput(outputs.report, `${JSON.stringify(report, null, 2)}\n`);
    if (outputs.page !== undefined)
      await writeOutput(
        outputs.page,
        page({ title: 'Evaluation of the register', report, pairs: result.pairs, evaluation }),
      );
    return { report, written: writtenOf(outputs) };
  } finally {
    stages.stop();
    await graph.close();
  }
}

/** Nothing was read from a file that could be at fault. */
const NOTES = {
  ...{ files: [], unusedColumns: [], faultyRows: 0, faults: [], emptyRows: 0, longRows: 0 },
  ...{ withoutId: 0, repeatedIds: 0, nothingToCompare: 0 },
};
