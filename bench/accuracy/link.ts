/** One labelled file through `symbolon link` and through the peers, in the same run. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Peers } from '../peers/environment.ts';
import type { Case } from './cases.ts';
import { byGroup, type Fairness } from './fairness.ts';

export interface Point {
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface ClusterPoint {
  threshold: number;
  pairF1: number;
  bCubedF1: number;
}

/** The keys that the report of `symbolon link` and those of the peers have in common. */
export interface Report {
  rows: number;
  pairwise: { best: Point; default: Point; recallAtPrecision99: number };
  clusters: { best: ClusterPoint; default: ClusterPoint };
  /** Ours only. */
  candidates?: { completeness?: number; perRecord: number };
  calibration?: { expectedCalibrationError?: number };
  reviewPer1000: number;
  seconds: number;
  peakMemoryMb: number;
  /** Peers only: name and version, and how they were set. */
  peer?: string;
  settings?: unknown;
  fairness?: Fairness;
}

export type Outcome = Report | { missing: string };

const execute = promisify(execFile);
const COMMAND = fileURLToPath(new URL('../../cli/symbolon.mjs', import.meta.url));

/** Who takes part, in the order of the columns of the table. */
export const LINKERS = ['ours', 'splink', 'nomenklatura'] as const;
export type Linker = (typeof LINKERS)[number];

/** Undefined where this linker has no part in the case. */
export async function linkWith(
  linker: Linker,
  test: Case,
  files: string[],
  peers: Peers,
): Promise<Outcome | undefined> {
  if (linker === 'nomenklatura' && test.nomenklatura !== true) return undefined;
  if (linker !== 'ours' && 'missing' in peers) return { missing: peers.missing };
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-bench-'));
  const [report, out] = [join(folder, 'report.json'), join(folder, 'pairs.csv')];
  const args = [...files, '--map', test.mapping, ...test.truth, ...(test.options ?? [])];
  try {
    if (linker === 'ours')
      await execute(process.execPath, [COMMAND, 'link', ...args, '--report', report, '--out', out], {
        maxBuffer: 2 ** 28,
      });
    else if ('run' in peers)
      await peers.run([`with_${linker}.py`, ...args, '--report', report, '--out', out]);
    const result = kept(JSON.parse(readFileSync(report, 'utf8')) as Report);
    if (test.fairness === true)
      result.fairness = byGroup(files[0] as string, out, result.pairwise.default.threshold);
    return result;
  } catch (error) {
    const told = String((error as { stderr?: string }).stderr || (error as Error).message);
    return { missing: `failed: ${told.trim().split('\n').slice(-1)[0]}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the table needs: reports name rows, results must not. */
function kept({ calibration, ...report }: Report): Report {
  const { rows, pairwise, clusters, candidates, reviewPer1000, seconds, peakMemoryMb, peer, settings } =
    report;
  const error = calibration?.expectedCalibrationError;
  return {
    ...{ rows, pairwise, clusters, reviewPer1000, seconds, peakMemoryMb },
    ...(candidates && { candidates }),
    ...(error !== undefined && { calibration: { expectedCalibrationError: error } }),
    ...(peer !== undefined && { peer, settings }),
  };
}
