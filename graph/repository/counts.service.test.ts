/** What everybody asks who wants to know whether the service is ready costs no more with the number of samples. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../../tests/support/plan.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import type { Graph } from '../store/index.ts';
import { countPending, unsearchedSamples } from './index.ts';

const SAMPLES = 2_000;
const PENDING = 20;

describe.skipIf(!hasServices)('samples that wait', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await graph.statement(
      `UNWIND range(1, $samples) AS n
       CREATE (:Record {id: 'r-' + n, system: 'EES'})-[:HOLDS]->(:BiometricSample {id: 's-' + n, modality: 'FACE',
         state: CASE WHEN n <= $pending THEN 'PENDING' ELSE 'EXTRACTED' END, at: '2026', due: '2026'})`,
      { samples: SAMPLES, pending: PENDING },
    );
  });
  afterAll(() => graph?.close());

  it('are counted without a look at those that are done with', async () => {
    expect(await countPending(graph)).toEqual([{ modality: 'FACE', count: PENDING }]);
    expect(await unsearchedSamples(graph, ['EES'], 1_000)).toBe(PENDING);
    for (const plan of [
      await planOf('repository/count-pending'),
      await planOf('repository/count-unsearched', { systems: ['EES'], most: 1_000 }),
    ]) {
      expect(plan.operators.join(' ')).not.toMatch(/LabelScan|AllNodesScan/);
      expect(plan.dbHits).toBeLessThan(SAMPLES / 2);
    }
  });
});
