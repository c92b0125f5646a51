import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { brokenInvariants, invariants, type Known } from '../invariants.ts';
import { freshGraph, hasServices, startPipeline } from '../support/services.ts';

/** One violation of each invariant, made of nodes that carry `planted` or by a change that `undo` takes back. */
const violations: Record<string, { plant: string; undo?: string; known?: Known }> = {
  I1: { plant: "CREATE (:Record {id: 'p1', key: 'p1', version: 1, system: 'EES', planted: true})" },
  I2: { plant: "CREATE (:OutboxEvent {id: 'p2', state: 'SENT', planted: true})" },
  I3: {
    plant: `CREATE (a:Identity {id: 'p3a', planted: true})-[:MATCHES {key: 'p3a|p3b'}]->(b:Identity {id: 'p3b', planted: true}),
      (a)-[:SAME_DOCUMENT {key: 'p3a|p3b'}]->(b)`,
  },
  I4: {
    plant: `CREATE (:Identity {id: 'p4b', planted: true})-[:MATCHES {key: 'p4a|p4b'}]->(:Identity {id: 'p4a', planted: true})`,
  },
  I5: {
    plant: `CREATE (:IdentityGroup {id: 'p5a', key: 'p5a', planted: true}), (:IdentityGroup {id: 'p5b', key: 'p5b', planted: true})`,
    known: { linked: [['p5a', 'p5b']] },
  },
  I6: { plant: "CREATE (:Link {id: 'p6', key: 'p6', colour: 'YELLOW', automatic: true, planted: true})" },
  I7: {
    plant: "MATCH (l:Link) WITH l LIMIT 1 SET l.was = l.colour, l.colour = 'GREEN'",
    undo: 'MATCH (l:Link) WHERE l.was IS NOT NULL SET l.colour = l.was REMOVE l.was',
  },
  I8: {
    plant: 'MATCH (i:Identity)-[:MATCHES]->() WITH i LIMIT 1 SET i.version = i.version + 1, i.changed = true',
    undo: 'MATCH (i:Identity {changed: true}) SET i.version = i.version - 1 REMOVE i.changed',
  },
  I9: {
    plant: "CREATE (:RecordVersion {key: 'p9|1', recordId: 'p9', planted: true})",
    known: { erased: ['p9'] },
  },
  I10: { plant: "CREATE (:TravelDocument {id: 'p10', planted: true})" },
  I12: { plant: "CREATE (:OutboxEvent {id: 'p12', state: 'DEAD', planted: true})" },
  I14: {
    plant: `MATCH (l:Link) WITH l LIMIT 1
      CREATE (:Decision {id: 'p14', state: 'CONFIRMED', colour: 'RED', by: 'x', secondBy: 'x', planted: true})-[:DECIDES]->(l)`,
  },
  I15: {
    plant: `MATCH (g:IdentityGroup {system: 'EES'}) WITH g LIMIT 1
      CREATE (:IdentityGroup {id: 'p15', key: 'p15', system: 'EES', planted: true})<-[:JOINS]-
        (:Link {id: 'p15', key: 'p15', colour: 'YELLOW', automatic: true, planted: true})-[:JOINS]->(g)`,
  },
  I16: {
    plant: `MATCH (:Record {system: 'EES'})-[:STATES]->(i:Identity) WITH i LIMIT 1
      CREATE (:Record {id: 'p16', key: 'p16', system: 'EES', planted: true})-[:STATES]->
        (:Identity {id: 'p16', planted: true})-[:MATCHES {key: 'p16'}]->(i)`,
  },
  I17: { plant: "CREATE (:Cluster {id: 'p17', state: 'CURRENT', size: 0, groupIds: [], planted: true})" },
  I18: {
    plant: `MATCH (a:IdentityGroup)-[:IN_CLUSTER]->()<-[:IN_CLUSTER]-(b) WITH a, b LIMIT 1
      CREATE (a)-[:DISTINCT_FROM {key: 'p18', reason: 'DECISION'}]->(b)`,
    undo: "MATCH ()-[d:DISTINCT_FROM {key: 'p18'}]->() DELETE d",
  },
  I19: {
    plant: `MATCH (c:ClusterChange) WITH max(c.sequence) AS last
      CREATE (:ClusterChange {sequence: last + 2, planted: true})`,
  },
};

describe.skipIf(!hasServices)('the invariants of the graph', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await freshGraph();
    const pipeline = await startPipeline(graph);
    const service = new IntakeService(pipeline.resources);
    const records = [1, 2, 3].flatMap((n) => [
      record('EES', { ref: `ees-${n}`, ...personOf(n), face: `face ${n}`, passport: `P${n}00001` }),
      record('VIS', { ref: `vis-${n}`, ...personOf(n), face: `face ${n}`, passport: `P${n}00001` }),
    ]);
    for (const one of records) await service.check(one as never);
    await service.store(
      records.map((one) => ({ record: one, mode: 'CREATE' as const })),
      'LIVE',
    );
    await pipeline.quiet();
    await pipeline.stop();
  });
  afterAll(async () => await graph?.close());

  it('all hold at rest, with links, match edges and documents there', async () => {
    const [row] = await graph.statement(
      `RETURN COUNT { (:Link) } AS links, COUNT { (:Identity)-[:MATCHES]->() } AS matches,
        COUNT { ()-[:SAME_DOCUMENT]->() } AS documents`,
    );
    expect(row).toEqual({ links: 3, matches: 3, documents: 3 });
    expect(await brokenInvariants(graph)).toEqual({});
  });

  it('have a planted violation each', () => {
    expect(Object.keys(violations)).toEqual(invariants.map((invariant) => invariant.name));
  });

  it.each(Object.entries(violations))('%s bites on one planted violation', async (name, violation) => {
    await graph.statement(violation.plant);
    try {
      const broken = await brokenInvariants(graph, violation.known);
      expect(Object.entries(broken).find(([key]) => key.startsWith(`${name} `))?.[1]).toBe(1);
    } finally {
      await graph.statement(violation.undo ?? 'MATCH (n {planted: true}) DETACH DELETE n');
    }
    expect(await brokenInvariants(graph)).toEqual({});
  });
});
