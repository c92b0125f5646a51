/** `symbolon evaluate`: how well the register of a running service matches a truth, and whether for everybody alike. */
import type { Command } from 'commander';
import type { Interval } from '../../graph/matching/evaluation/index.ts';
import { openGraph } from '../../graph/store/index.ts';
import { type EvaluateOptions, type EvaluationReport, evaluateRegister } from '../evaluate/run-evaluate.ts';
import { graphAddress } from '../graph-address.ts';
import { facts, share, table, whole } from '../output.ts';

export function addEvaluate(program: Command) {
  program
    .command('evaluate')
    .summary('accuracy of the match edges of a register against a truth')
    .description(
      'Reads records, match edges and clusters from the database itself (NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, else ' +
        'the Neo4j that a local start provisioned) and holds them against a truth. What comes out are counts and shares, ' +
        'never a name, a reference or an id; groups of fewer than ten records are put together. No role of the service ' +
        'reads the identity data of everybody, so that this is for who runs the database.',
    )
    .requiredOption(
      '--truth <file>',
      'CSV of CLUSTER_ID, RECORD_ID and, where references repeat across systems, DATA_SOURCE (the system)',
    )
    .option('--report <file>', 'report as JSON; the same as a page stands beside it')
    .option('--html <file>', 'report as a page with charts')
    .option('--json', 'the report on standard output instead of the summary')
    .addHelpText(
      'after',
      '\nExample:\n  symbolon evaluate --truth truth.csv --report evaluation.json\n\ndocs/evaluate.md tells what is measured.',
    )
    .action(async (options: EvaluateOptions & { json?: boolean }) => {
      const { report, written } = await evaluateRegister(() => openGraph(graphAddress()), options);
      const lines = options.json === true ? [JSON.stringify(report, null, 2)] : summary(report, written);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}

function summary(report: EvaluationReport, written: [string, string][]): string[] {
  const { pairwise, clusters, calibration, candidates, truth, intervals, groups = {}, models } = report;
  if (pairwise === undefined || clusters === undefined || truth === undefined) return [];
  const measures = (['default', 'best'] as const).map((kind) => [
    kind,
    share(pairwise[kind].threshold),
    share(pairwise[kind].precision),
    share(pairwise[kind].recall),
    share(pairwise[kind].f1),
    share(clusters[kind].pairF1),
    share(clusters[kind].bCubedF1),
  ]);
  return [
    `${whole(truth.pairs)} true pairs among ${whole(truth.rows)} records with truth; ${whole(truth.leftOut)} records are left out.`,
    ...(truth.keyWithoutRow === 0
      ? []
      : [`${whole(truth.keyWithoutRow)} entries of the key have no record.`]),
    ...(models.length > 1 ? [`Edges of several models are measured together: ${models.join(', ')}.`] : []),
    '',
    ...table(
      ['', 'pairs at', 'precision', 'recall', 'F1', 'cluster pair F1', 'B-cubed F1'],
      [...measures, ...(intervals === undefined ? [] : [intervalRow(intervals)])],
    ),
    '',
    ...facts([
      ['recall at precision 0.99', share(pairwise.recallAtPrecision99)],
      ['true pairs that share a key', share(candidates.completeness)],
      ['expected calibration error', share(calibration?.expectedCalibrationError)],
      ['pairs to review per 1,000', report.reviewPer1000.toFixed(1)],
      ['model', models.join(', ')],
    ]),
    ...Object.entries(groups).flatMap(([by, measured]) => [
      '',
      ...table(
        [by, 'records', 'true pairs', 'precision', 'recall', 'F1'],
        Object.entries(measured).map(([name, { rows, truthPairs, precision, recall, f1 }]) => [
          ...[name, whole(rows), whole(truthPairs), share(precision), share(recall), share(f1)],
        ]),
      ),
    ]),
    ...(written.length === 0 ? [] : ['', ...facts(written)]),
  ];
}

const intervalRow = ({ precision, recall, f1 }: NonNullable<EvaluationReport['intervals']>) => [
  ...['95 % of it', '', between(precision), between(recall), between(f1), '', ''],
];
const between = ([low, high]: Interval) => `${share(low)}–${share(high)}`;
