/** Records that a search has to take in before it answers, among many that only wait for their samples. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../../tests/support/plan.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import type { Graph } from '../store/index.ts';
import { unappliedRecords, writeResults } from './index.ts';

const WAITING = 5_000;

describe.skipIf(!hasServices)('records whose detection is outstanding', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await graph.statement(
      `UNWIND range(1, $count) AS n
       CREATE (r:Record {id: 'w-' + n, version: 1, waits: true})
       CREATE (r)-[:HOLDS]->(:BiometricSample {id: 's-' + n, recordId: r.id, state: 'PENDING', modality: 'FACE', due: '2026'})
       CREATE (r)-[:HOLDS]->(:BiometricSample {id: 'o-' + n, recordId: r.id, state: 'PENDING', modality: 'FACE', due: '2026'})
       CREATE (:OutboxEvent {id: 'e-' + n, recordId: r.id, state: 'WAITING', lane: 'BULK', at: '2026'})`,
      { count: WAITING },
    );
  });
  afterAll(() => graph?.close());

  const extract = async (sampleId: string, recordId: string) => {
    const template = {
      id: `t-${sampleId}`,
      finger: null,
      sealed: new Uint8Array(3),
      keyId: 'k',
      quality: null,
    };
    const result = {
      id: sampleId,
      recordId,
      modality: 'FACE',
      engine: 'e/1',
      score: null,
      parts: null,
    } as const;
    await writeResults(graph, [{ ...result, templates: [template], refusal: null }], '2026-01-01');
  };
  const outstanding = async (most = 100) =>
    (await unappliedRecords(graph, most))?.map(({ id, version, revision }) => `${id} ${version}.${revision}`);

  it('are those with a template: of the ones that wait none is walked before its first, and each is found from then on', async () => {
    expect(await outstanding()).toEqual([]);
    await extract('s-7', 'w-7');
    expect(await outstanding()).toEqual(['w-7 1.1']);
    await extract('o-7', 'w-7');
    expect(await graph.statement('MATCH (e:OutboxEvent {id: "e-7"}) RETURN e.state AS state')).toEqual([
      { state: 'PENDING' },
    ]);
    expect(await outstanding()).toEqual(['w-7 1.2']);
    for (const state of ['SENT', 'DEAD', 'DONE']) {
      await graph.statement('MATCH (e:OutboxEvent {id: "e-7"}) SET e.state = $state', { state });
      expect(await outstanding()).toEqual(state === 'DONE' ? [] : ['w-7 1.2']);
    }
  });

  it('are told to be too many where not all are walked', async () => {
    for (const n of [11, 12, 13]) await extract(`s-${n}`, `w-${n}`);
    expect(await outstanding(3)).toHaveLength(3);
    expect(await outstanding(2)).toBeUndefined();
  });

  it('cost a search nothing for those that wait', async () => {
    const plans = [await planOf('repository/partial-records', { limit: 100 })];
    for (const state of ['PENDING', 'SENT', 'DEAD'])
      plans.push(await planOf('repository/outstanding-records', { state, limit: 100 }));
    expect(plans.flatMap(({ operators }) => operators).filter((name) => name.endsWith('Scan'))).toEqual([]);
    expect(plans.reduce((sum, { dbHits }) => sum + dbHits, 0)).toBeLessThan(WAITING / 10);
  });
});
