/**
 * A new model on a register of another one: every edge becomes what detection by the present model gives, whatever was
 * there before, also when it is interrupted, while links and decisions stay as they are.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePersons } from '../../cli/population/index.ts';
import { rescoringOf } from '../../graph/detector/index.ts';
import { MODEL } from '../../graph/matching/score/index.ts';
import type { Intake } from '../../graph/sources/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { brokenInvariants } from '../../tests/invariants.ts';
import { as } from '../../tests/support/app.ts';
import { freshGraph, type Pipeline, startPipeline } from '../../tests/support/services.ts';
import { buildApp } from '../app.ts';
import { IntakeService } from '../sources/index.ts';

const PERSONS = 150;
let graph: Graph;
let before: Snapshot;
let first: Pipeline;

interface Snapshot {
  edges: object[];
  links: object[];
  clusters: string[];
}

/** Edges without the time of their writing; links and decisions whole; clusters by their members. */
async function snapshot(): Promise<Snapshot> {
  const edges = await graph.statement(
    'MATCH (:Identity)-[m:MATCHES]->(:Identity) RETURN m {.*, at: null} AS edge ORDER BY m.key',
  );
  const links = await graph.statement(
    'MATCH (l:Link) RETURN properties(l) AS link, [(d:Decision)-[:DECIDES]->(l) | properties(d)] AS decisions ORDER BY l.id',
  );
  const clusters = await graph.statement(
    `MATCH (c:Cluster {state: 'CURRENT'}) RETURN COLLECT { MATCH (g)-[:IN_CLUSTER]->(c) RETURN g.id ORDER BY g.id } AS members`,
  );
  return {
    edges: edges.map(({ edge }) => edge as object),
    links,
    clusters: clusters.map(({ members }) => (members as string[]).join(' ')).sort(),
  };
}

/** What another model would have left: other weights, edges that this one does not give, and lacking ones that it does. */
async function spoil() {
  await graph.statement(
    `MATCH (:Identity)-[m:MATCHES]->(:Identity)
     SET m.modelVersion = 'older', m.bits = m.bits - 4.5, m.probability = 0.02, m.weights = [0.0], m.levels = ['sex: same']`,
  );
  await graph.statement(
    `MATCH (:Identity)-[m:MATCHES]->(:Identity) WITH m ORDER BY m.key
     WITH collect(m) AS edges UNWIND range(0, size(edges) - 1, 3) AS at WITH edges[at] AS m DELETE m`,
  );
  await graph.statement(
    `MATCH (x:Record)-[:STATES]->(a:Identity), (y:Record)-[:STATES]->(b:Identity)
     WHERE x.system = 'EES' AND y.system = 'VIS' AND a.id < b.id AND NOT EXISTS { (a)-[:MATCHES]-(b) }
     WITH a, b ORDER BY a.id, b.id LIMIT 40
     CREATE (a)-[:MATCHES {key: a.id + '|' + b.id, fromVersion: a.version, toVersion: b.version, bits: 9.0,
       probability: 0.99, verdict: 'DIFFERENT', modelVersion: 'older', weights: [9.0], levels: ['sex: same']}]->(b)`,
  );
  await graph.statement("MATCH (n:Rescoring) SET n.model = 'older', n.phase = 'DONE', n.cursor = ''");
}

async function untilDone() {
  const until = Date.now() + 60_000;
  for (;;) {
    const state = await rescoringOf(graph);
    if (state?.model === MODEL.version && state.phase === 'DONE') return state;
    if (Date.now() > until) throw new Error(`rescoring stands at ${JSON.stringify(state)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  graph = await freshGraph();
  first = await startPipeline(graph);
  const pipeline = first;
  const service = new IntakeService(pipeline.resources);
  const batch: Intake[] = [];
  for (const { records } of generatePersons({ persons: PERSONS, seed: 3 }))
    for (const record of records) {
      const checked = await service.check(record as never);
      if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
      batch.push({ record: checked.record, mode: 'UPSERT' });
    }
  await service.store(batch, 'BULK');
  await pipeline.quiet();
  await pipeline.stop();
  before = await snapshot();
});
afterAll(async () => await graph?.close());

describe('a register of the present model', () => {
  it('has nothing to be scored anew', async () => {
    expect(before.edges.length).toBeGreaterThan(100);
    expect(await rescoringOf(graph)).toMatchObject({ model: MODEL.version, phase: 'DONE', records: 0 });
  });
});

describe('a register of another model', () => {
  it('comes to the edges, clusters and links of the present one', async () => {
    await spoil();
    expect((await snapshot()).edges).not.toEqual(before.edges);
    const pipeline = await startPipeline(graph, first);
    try {
      const state = await untilDone();
      expect(state.records).toBe(state.total);
      await pipeline.quiet();
    } finally {
      await pipeline.stop();
    }
    const after = await snapshot();
    expect(after.edges).toEqual(before.edges);
    expect(after.links).toEqual(before.links);
    expect(after.clusters).toEqual(before.clusters);
    expect(await brokenInvariants(graph)).toEqual({});
  });

  it('goes on where it was stopped, and doing a part again changes nothing', async () => {
    await spoil();
    for (let stops = 0; stops < 3; stops++) {
      const pipeline = await startPipeline(graph, first);
      // Stopped at another point each time, wherever that is.
      const until = Date.now() + 20_000;
      const start = await rescoringOf(graph);
      while (Date.now() < until) {
        const now = await rescoringOf(graph);
        if (now?.phase === 'DONE' && now.model === MODEL.version) break;
        if (
          now?.model === MODEL.version &&
          (now.records > (start?.records ?? 0) || now.phase !== start?.phase)
        )
          break;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await pipeline.stop();
    }
    // As after a crash: part of what is done is done again.
    await graph.statement(
      "MATCH (n:Rescoring) SET n.phase = 'RECORDS', n.cursor = '', n.records = 0, n.endedAt = null",
    );
    const pipeline = await startPipeline(graph, first);
    try {
      await untilDone();
    } finally {
      await pipeline.stop();
    }
    const after = await snapshot();
    expect(after.edges).toEqual(before.edges);
    expect(after.clusters).toEqual(before.clusters);
  });

  it('tells operators how far it is, and who waits for detection', async () => {
    const pipeline = await startPipeline(graph, first);
    const app = buildApp(pipeline.resources);
    try {
      const headers = await as(pipeline.resources, 'operator', 'OPERATION');
      const reply = await app.inject({ url: '/v1/detection/backlog', headers });
      const { total } = reply.json().rescoring;
      expect(reply.json().rescoring).toMatchObject({ model: MODEL.version, phase: 'DONE', records: total });
    } finally {
      await app.close();
      await pipeline.stop();
    }
  });
});
