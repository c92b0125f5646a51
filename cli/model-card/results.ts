/** What benchmarks measured of the model that ships, as `bench/results/model.json` holds it. */
import { readFileSync } from 'node:fs';
import { projectFile } from '../connection.ts';

interface Measure {
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface MeasuredCase {
  title: string;
  /** Version of the model that was measured. */
  model: string;
  /** ISO 8601, UTC. */
  date: string;
  outcome:
    | { missing: string }
    | {
        rows: number;
        pairwise: { best: Measure; default: Measure; recallAtPrecision99: number };
        clusters: { default: { pairF1: number; bCubedF1: number } };
        candidates?: { completeness?: number };
        calibration?: { expectedCalibrationError?: number };
        reviewPer1000: number;
        /** Attribute, then group. */
        fairness?: Record<string, Record<string, { pairs: number } & Omit<Measure, 'threshold'>>>;
      };
}

/** Cases of this model, by name; none where it was never measured. */
export function measuredCases(version: string): MeasuredCase[] {
  try {
    const all = JSON.parse(readFileSync(projectFile('bench', 'results', 'model.json'), 'utf8')) as Record<
      string,
      MeasuredCase
    >;
    return Object.values(all).filter(({ model }) => model === version);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
