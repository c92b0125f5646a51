/** The peers' measures are ours: the same figures from both for the same pairs. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  atThreshold,
  bestOf,
  measureClusters,
  pairsInside,
  pairwiseCurve,
  recallAtPrecision,
} from '../../graph/matching/evaluation/index.ts';

const python = spawnSync('python3', ['--version']).status === 0;
const title = python ? '' : ' (SKIPPED: Python 3 is not installed)';

/** Truth: rows 0-2, 3-4, 5 alone. Sources: the first three rows, the others. */
const labels = Int32Array.from([0, 0, 0, 1, 1, 2]);
const scored: [number, number, number][] = [
  [0.99, 0, 1],
  [0.9, 3, 4],
  [0.7, 2, 3],
  [0.6, 4, 5],
  [0.2, 1, 2],
];
const scope = { source: Int32Array.from([0, 0, 0, 1, 1, 1]), within: true, across: true };

const CODE = `
import json, sys
import measures
asked = json.load(sys.stdin)
true = {(a, b) for a in range(6) for b in range(a + 1, 6) if asked["labels"][a] == asked["labels"][b]}
scored = [tuple(pair) for pair in asked["scored"]]
print(json.dumps(measures.report(scored, true, 6, asked["labels"], asked["sources"], True, True)))
`;

it.skipIf(!python)(`pairs and clusters are measured alike${title}`, () => {
  const { stdout, stderr } = spawnSync('python3', ['-c', CODE], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    input: JSON.stringify({ labels: [...labels], sources: ['a', 'a', 'a', 'b', 'b', 'b'], scored }),
  });
  expect(String(stderr)).toBe('');
  const report = JSON.parse(String(stdout));
  const truePairs = pairsInside(labels, scope);
  const curve = pairwiseCurve(
    scored.map(([score, a, b]) => ({ score, match: labels[a] === labels[b] })),
    truePairs,
  );
  expect(report.truePairs).toBe(truePairs);
  expect(report.pairwise.best).toEqual(bestOf(curve, truePairs));
  expect(report.pairwise.default).toEqual(atThreshold(curve, 0.5, truePairs));
  expect(report.pairwise.recallAtPrecision99).toBe(recallAtPrecision(curve, 0.99));
  // At 0.5: {0,1}, {2,3,4,5}; best at 0.9: {0,1}, {3,4}.
  const at = (clusters: number[]) => measureClusters(labels, Int32Array.from(clusters), scope);
  expect(report.clusters.default).toMatchObject(rounded(at([0, 0, 1, 1, 1, 1])));
  expect(report.clusters.best).toMatchObject({ threshold: 0.9, ...rounded(at([0, 0, 1, 2, 2, 3])) });
});

function rounded({ pairF1, bCubedF1 }: { pairF1: number; bCubedF1: number }) {
  return { pairF1: expect.closeTo(pairF1, 12), bCubedF1: expect.closeTo(bCubedF1, 12) };
}
