/** What was measured of the model: accuracy and calibration for each labelled file, and for groups of persons side by side. */
import type { MeasuredCase } from './results.ts';
import { table } from './table.ts';

type Measured = MeasuredCase & { outcome: Exclude<MeasuredCase['outcome'], { missing: string }> };

const isMeasured = (one: MeasuredCase): one is Measured => !('missing' in one.outcome);

export function measurementSections(cases: readonly MeasuredCase[]): string[] {
  const measured = cases.filter(isMeasured);
  if (measured.length === 0)
    return ['## Accuracy\n\n**This model has not been measured.** (`npm run bench:accuracy -- model`)'];
  const days = [...new Set(measured.map(({ date }) => date.slice(0, 10)))].join(', ');
  const rows = measured.map(({ title, outcome: { rows: count, pairwise, clusters, ...more } }) => [
    title,
    String(count),
    four(pairwise.default.precision),
    four(pairwise.default.recall),
    four(pairwise.default.f1),
    four(pairwise.best.f1),
    four(clusters.default.pairF1),
    four(clusters.default.bCubedF1),
    four(more.calibration?.expectedCalibrationError),
    more.reviewPer1000.toFixed(1),
  ]);
  const head = [
    ...['data', 'rows', 'precision', 'recall', 'F1', 'best F1', 'cluster pair F1', 'B³ F1'],
    ...['calibration error', 'to review per 1,000'],
  ];
  return [
    '## Accuracy and calibration\n\nAt the default threshold (probability 0.5, a constant of the model format), with this model ' +
      'frozen; none of the files was learnt on. *Best* is the threshold that the truth would choose. The benchmarks of ' +
      `[docs/benchmarks.md](benchmarks.md) learn weights from each file instead.\n\n${table(head, rows)}\n\nMeasured: ${days}.`,
    ...measured.flatMap(fairnessSection),
  ];
}

function fairnessSection({ title, outcome: { fairness } }: Measured): string[] {
  if (fairness === undefined) return [];
  const rows = Object.entries(fairness).flatMap(([attribute, groups]) =>
    Object.entries(groups).map(([group, { pairs, precision, recall, f1 }]) => [
      ...[attribute, group, String(pairs), four(precision), four(recall), four(f1)],
    ]),
  );
  const gaps = Object.entries(fairness).flatMap(([attribute, groups]) => {
    const sorted = Object.entries(groups).sort(([, one], [, two]) => one.f1 - two.f1);
    const [worst, best] = [sorted[0], sorted.at(-1)];
    if (worst === undefined || best === undefined || worst === best) return [];
    return [
      `- by ${attribute}: F1 from ${four(worst[1].f1)} (${worst[0]}) to ${four(best[1].f1)} (${best[0]})`,
    ];
  });
  return [
    `### Groups side by side: ${title}\n\nA pair counts in the groups of both rows; groups of fewer than 200 true pairs are ` +
      `left out. Scripts as ISO 15924.\n\n${gaps.join('\n')}\n\n${table(['by', 'group', 'true pairs', 'precision', 'recall', 'F1'], rows)}`,
  ];
}

const four = (value: number | undefined) => (value === undefined ? '' : value.toFixed(4));
