/** Every question of the portal has its plan after a start, and warming up reads nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshGraph } from '../../tests/support/services.ts';
import type { Graph } from '../store/index.ts';
import { QUESTIONS, warmPlans } from './warm.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph?.close());

const WRITING = ['create-scene', 'erase-scene', 'lock-scene', 'write-scene-revision'];

it('names every reading query of the portal, and runs each on nothing', async () => {
  const files = readdirSync(join(import.meta.dirname, '..', '..', 'cypher', 'portal'))
    .map((file) => file.replace('.cypher', ''))
    .filter((name) => !WRITING.includes(name));
  expect(Object.keys(QUESTIONS).sort()).toEqual(files.map((name) => `portal/${name}`).sort());
  const rows: unknown[] = [];
  for (const [query, params] of Object.entries(QUESTIONS))
    rows.push(...(await graph.read((tx) => tx.run(query, params))));
  expect(rows).toEqual([]);
  await warmPlans(graph, new AbortController().signal);
});

it('stops when it is told to', async () => {
  const refusing = { ...graph, read: () => Promise.reject(new Error('asked')) };
  await warmPlans(refusing, AbortSignal.abort());
  await expect(warmPlans(refusing, new AbortController().signal)).rejects.toThrow('asked');
});
