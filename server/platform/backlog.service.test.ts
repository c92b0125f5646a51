/** What operators and the sweep ask of the outbox costs no more with the number of events that are done with. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { planOf } from '../../tests/support/plan.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import { backlogOf, deadEvents } from './backlog.ts';

const EVENTS = 2_000;

describe.skipIf(!hasServices)('the backlog', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await graph.statement(
      `UNWIND range(1, $events) AS n
       CREATE (:OutboxEvent {id: 'e-' + n, generation: 1, attempts: 0, at: '2026-01-01T00:00:00.000Z',
         lane: CASE n % 2 WHEN 0 THEN 'LIVE' ELSE 'BULK' END, sentAt: '2026-01-01T00:00:01.000Z',
         state: CASE WHEN n <= 8 THEN ['WAITING', 'PENDING', 'SENT', 'DEAD'][n % 4] ELSE 'DONE' END})`,
      { events: EVENTS },
    );
  });
  afterAll(() => graph?.close());

  it('is counted over both lanes, with the age of the oldest', async () => {
    expect(await backlogOf(graph, new Date('2026-01-01T00:01:00.000Z'))).toEqual({
      ...{ waiting: 2, pending: 2, sent: 2, dead: 2 },
      oldestSeconds: 60,
    });
    expect((await deadEvents(graph, 10)).map(({ id }) => id).toSorted()).toEqual(['e-3', 'e-7']);
  });

  it('is read without a look at events that are done with', async () => {
    for (const plan of [
      await planOf('outbox/counts'),
      await planOf('outbox/dead', { limit: 10 }),
      await planOf('outbox/sent-before', { before: '2027', limit: 10 }),
    ]) {
      expect(plan.operators.join(' ')).not.toMatch(/LabelScan|AllNodesScan/);
      expect(plan.dbHits).toBeLessThan(EVENTS / 10);
    }
  });
});
