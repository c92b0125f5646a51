/** A query runs with every parameter it asks for, and not without one of them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../../tests/support/services.ts';
import type { Graph } from './driver.ts';

let graph: Graph;
beforeAll(() => {
  graph = openTestGraph();
});
afterAll(() => graph?.close());

it('a forgotten parameter is an error, not null', async () => {
  const ask = (params: Record<string, unknown>) => graph.read((tx) => tx.run('sources/list-records', params));
  await expect(ask({ system: 'EES', reference: null, after: '' })).rejects.toThrow(
    'needs the parameters limit',
  );
  expect(await ask({ system: 'NONE', reference: null, after: '', limit: 1 })).toEqual([]);
});

it('a reading transaction is ended by the database when its time is over', async () => {
  const started = Date.now();
  const late = graph.read(async (tx) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return await tx.run('sources/list-systems', {});
  }, 200);
  await expect(late).rejects.toThrow();
  expect(Date.now() - started).toBeLessThan(10_000);
});
