/** Charts of the accuracy page: the error tradeoff on normal deviates, and the scores of both kinds of pairs. */
import { type Axis, lineChart } from '../link/charts.ts';
import type { BiometricReport } from './report.ts';

export function detChart({ det, genuinePairs, impostorPairs }: BiometricReport): string {
  // A rate of no error stands at half an error: the scale has no zero.
  const x = deviateAxis('false match rate', impostorPairs);
  const y = deviateAxis('false non-match rate', genuinePairs);
  const lowest = Math.max(x.from, y.from);
  const points = det.map(({ fmr, fnmr }) => ({
    x: deviate(within(fmr, 0.5 / impostorPairs)),
    y: deviate(within(fnmr, 0.5 / genuinePairs)),
  }));
  return lineChart({ title: 'Detection error tradeoff (DET), scales of normal deviates', x, y }, [
    { name: 'engine', colour: 'one', points: points.filter((point) => point.x <= x.to && point.y <= y.to) },
    {
      name: 'equal rates',
      colour: 'three',
      points: [
        { x: lowest, y: lowest },
        { x: x.to, y: y.to },
      ],
    },
  ]);
}

export function scoreChart({ histogram, thresholds, genuinePairs, impostorPairs }: BiometricReport): string {
  const { from, to, genuine, impostor } = histogram;
  const width = (to - from) / genuine.length;
  const lowest = -Math.ceil(Math.log10(Math.max(genuinePairs, impostorPairs)));
  const line = (counts: number[], pairs: number) =>
    counts.map((count, bin) => ({
      x: from + (bin + 0.5) * width,
      y: count === 0 ? lowest : Math.log10(count / pairs),
    }));
  return lineChart(
    {
      title: 'Scores of pairs of one subject and of two',
      x: { title: 'score', from, to, ticks: spread(from, to) },
      y: {
        title: 'share of the pairs in a bin',
        from: lowest,
        to: 0,
        ticks: Array.from({ length: 1 - lowest }, (_, at) => ({ at: -at, label: String(10 ** -at) })),
      },
    },
    [
      { name: 'one subject', colour: 'one', points: line(genuine, genuinePairs) },
      { name: 'two subjects', colour: 'two', points: line(impostor, impostorPairs) },
    ],
    thresholds
      .filter(({ rule }) => rule === 'HIT' || rule === 'REVIEW')
      .map(({ rule, threshold }) => ({ x: threshold, label: rule.toLowerCase() })),
  );
}

const TICKS = [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.2, 0.5];

function deviateAxis(title: string, pairs: number): Axis {
  const lowest = 0.5 / pairs;
  return {
    title,
    from: deviate(lowest),
    to: deviate(0.5),
    ticks: TICKS.filter((at) => at >= lowest).map((at) => ({ at: deviate(at), label: `${percent(at)} %` })),
  };
}

function within(rate: number, least: number): number {
  return Math.min(1 - least, Math.max(least, rate));
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(3));
}

function spread(from: number, to: number): Axis['ticks'] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const at = from + part * (to - from);
    return { at, label: String(Number(at.toPrecision(3))) };
  });
}

/**
 * Normal deviate of a share above 0 and below 1 (Abramowitz and Stegun 26.2.23; error below 4.5e-4, less than a picture
 * shows).
 */
export function deviate(share: number): number {
  const tail = Math.min(share, 1 - share);
  const t = Math.sqrt(-2 * Math.log(tail));
  const upper =
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  return share < 0.5 ? -upper : upper;
}
