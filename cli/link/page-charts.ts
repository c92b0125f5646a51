/** The charts of the report page: what the score does to pairs, true and false, and what clusters came of it. */
import type { LinkedPair } from '../../graph/matching/link/index.ts';
import { type Axis, barChart, countAxis, lineChart, shareAxis } from './charts.ts';
import type { Evaluation } from './evaluate.ts';
import type { MeasureReport } from './report.ts';

/** Beyond these log2 odds a probability is as good as certain: the charts end there. */
const LOWEST_BITS = -8;
const HIGHEST_BITS = 32;
const BITS_A_BAR = 2;
/** Clusters of at least this size share the last bar. */
const LARGEST_CLUSTER = 12;

export function pageCharts(report: MeasureReport, pairs: LinkedPair[], evaluation?: Evaluation): string[] {
  return [
    ...(evaluation === undefined ? [] : accuracyCharts(report, evaluation)),
    scoreHistogram(pairs, evaluation?.matches),
    clusterSizes(report.clusterSizes),
  ];
}

function accuracyCharts(report: MeasureReport, { curve, calibration }: Evaluation): string[] {
  const points = curve.map(({ threshold, precision, recall, f1 }) => ({
    bits: bitsOf(threshold),
    precision,
    recall,
    f1,
  }));
  const over = (measure: 'precision' | 'recall' | 'f1') =>
    points.map((point) => ({ x: point.bits, y: point[measure] }));
  const calibrated = calibration.bins.flatMap(({ stated, observed }) =>
    stated === undefined || observed === undefined ? [] : [{ x: stated, y: observed }],
  );
  return [
    lineChart({ title: 'Precision and recall', x: shareAxis('recall'), y: shareAxis('precision') }, [
      {
        name: 'all thresholds',
        colour: 'one',
        points: points.map(({ recall, precision }) => ({ x: recall, y: precision })),
      },
    ]),
    lineChart(
      { title: 'Over the threshold', x: oddsAxis('threshold, a probability'), y: shareAxis('share') },
      [
        { name: 'precision', colour: 'one', points: over('precision') },
        { name: 'recall', colour: 'two', points: over('recall') },
        { name: 'F1', colour: 'three', points: over('f1') },
      ],
      [{ x: bitsOf(report.threshold), label: 'default' }],
    ),
    lineChart(
      {
        title: 'Calibration',
        x: shareAxis('probability stated'),
        y: shareAxis('share of pairs that match'),
      },
      [
        { name: 'pairs, in ten bins', colour: 'one', points: calibrated, dots: true },
        {
          name: 'perfect',
          colour: 'three',
          points: [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        },
      ],
    ),
  ];
}

function scoreHistogram(pairs: LinkedPair[], matches: (boolean | undefined)[] | undefined): string {
  const bars = (HIGHEST_BITS - LOWEST_BITS) / BITS_A_BAR;
  const counts = { yes: empty(bars), no: empty(bars), unknown: empty(bars) };
  pairs.forEach(({ bits }, index) => {
    const bar = Math.floor((bits - LOWEST_BITS) / BITS_A_BAR);
    const place = Math.min(bars - 1, Math.max(0, bar));
    const match = matches?.[index];
    const list = match === undefined ? counts.unknown : match ? counts.yes : counts.no;
    list[place] = (list[place] as number) + 1;
  });
  const highest = Math.max(
    ...counts.yes.map((count, place) => count + (counts.no[place] ?? 0) + (counts.unknown[place] ?? 0)),
  );
  const series = [
    { name: 'true pairs', colour: 'one' as const, values: counts.yes },
    { name: 'false pairs', colour: 'two' as const, values: counts.no },
    {
      name: matches === undefined ? 'pairs' : 'pairs without truth',
      colour: 'three' as const,
      values: counts.unknown,
    },
  ].filter(({ values }) => values.some((count) => count > 0));
  return barChart(
    {
      title: matches === undefined ? 'Scores of pairs' : 'Scores of pairs by truth',
      x: oddsAxis('probability'),
      y: countAxis('pairs', highest),
    },
    series,
    counts.yes.map((_, bar) => {
      const from = LOWEST_BITS + bar * BITS_A_BAR;
      return `${from} to ${from + BITS_A_BAR} bits`;
    }),
  );
}

function clusterSizes(sizes: MeasureReport['clusterSizes']): string {
  const counts = empty(LARGEST_CLUSTER);
  for (const [size, clusters] of Object.entries(sizes)) {
    const place = Math.min(LARGEST_CLUSTER, Number(size)) - 1;
    counts[place] = (counts[place] as number) + clusters;
  }
  const label = (place: number) => (place + 1 < LARGEST_CLUSTER ? String(place + 1) : `${place + 1}+`);
  return barChart(
    {
      title: 'Clusters by size, at the default threshold',
      x: {
        title: 'rows in a cluster',
        from: 0,
        to: LARGEST_CLUSTER,
        ticks: counts.map((_, place) => ({ at: place + 0.5, label: label(place) })),
      },
      y: countAxis('clusters', Math.max(...counts)),
    },
    [{ name: 'clusters', colour: 'one', values: counts }],
    counts.map((_, place) => `${label(place)} rows`),
  );
}

/** Probabilities on the scale of their log2 odds, which keeps 0.99 and 0.9999 apart. */
function oddsAxis(title: string): Axis {
  return {
    title,
    from: LOWEST_BITS,
    to: HIGHEST_BITS,
    ticks: [0.01, 0.5, 0.99, 0.9999, 0.999999, 0.99999999].map((at) => ({
      at: bitsOf(at),
      label: String(at),
    })),
  };
}

/** Log2 odds of a probability, within the range of the charts. */
function bitsOf(probability: number): number {
  const bits = Math.log2(probability / (1 - probability));
  return Math.min(HIGHEST_BITS, Math.max(LOWEST_BITS, bits));
}

function empty(length: number): number[] {
  return new Array<number>(length).fill(0);
}
