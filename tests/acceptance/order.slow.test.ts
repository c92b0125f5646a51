/**
 * What is found depends on what is stored only: not on the order of arrival, not on the way in, not on how often a job
 * runs (matching rules §7.7); clusters kept up change by change are those computed from scratch. The same population is stored anew for each way and compared without ids and times.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { generatePopulation } from '../../cli/population/index.ts';
import { MEMORY_ENGINES } from '../../graph/biometrics/index.ts';
import { checkClusters } from '../../graph/detector/index.ts';
import type { Intake, IntakeOutcome } from '../../graph/sources/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { clusterContext } from '../../server/detector/detect-context.ts';
import { uuids } from '../../server/platform/ids.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { brokenInvariants } from '../invariants.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';

const PERSONS = 80;
const BATCH = 50;
const records = [...generatePopulation({ persons: PERSONS, seed: 7 })].map(({ record }) => record);

/** The same shuffle at every run, by a linear congruential generator. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const result = [...list];
  let state = seed;
  for (let i = result.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** Edges, comparisons and links as lines of text; `a` and `b` are named by their sources, the smaller name first. */
const FINDINGS: Record<string, string> = {
  identities: `MATCH (r)-[:STATES]->(x:Identity)-[m:MATCHES]->(y:Identity)<-[:STATES]-(s)
    RETURN r.key + ' ' + x.reference AS a, s.key + ' ' + y.reference AS b,
      [m.bits, m.probability, m.verdict, m.modelVersion, m.fromVersion, m.toVersion] AS what, m.weights AS weights`,
  documents: `MATCH (r:Record)-[:CITES]->(x)-[m:SAME_DOCUMENT]->(y)<-[:CITES]-(s:Record)
    RETURN r.key + ' ' + x.number AS a, s.key + ' ' + y.number AS b, [] AS what, [] AS weights`,
  templates: `MATCH (r:Record)-[:CARRIES]->(x)-[m:MATCHES]->(y)<-[:CARRIES]-(s:Record)
    RETURN r.key + ' ' + x.hash AS a, s.key + ' ' + y.hash AS b, [m.score, m.engine] AS what, [] AS weights`,
  comparisons: `MATCH (r:Record)<-[:BETWEEN]-(c:Comparison)-[:BETWEEN]->(s:Record) WHERE r.id < s.id
    RETURN r.key AS a, s.key AS b, [c.bio, c.id, c.doc, c.misused, c.colour, c.basis] AS what, [] AS weights`,
  links: `MATCH (g:IdentityGroup)<-[:JOINS]-(l:Link)-[:JOINS]->(h:IdentityGroup) WHERE g.id < h.id
    RETURN g.key AS a, h.key AS b, [l.colour, l.redKind, l.automatic, l.cause, l.basis] AS what, [] AS weights`,
  clusters: `MATCH (c:Cluster {state: 'CURRENT'})<-[:IN_CLUSTER]-(g:IdentityGroup) WITH c, g ORDER BY g.key
    WITH c, collect(g.key) AS keys
    RETURN keys[0] AS a, keys[-1] AS b, [c.size, c.weakest, c.average, c.modelVersions] + keys AS what, [] AS weights`,
};

async function findingsIn(graph: Graph): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(FINDINGS)) {
    const rows = await graph.statement(query);
    found[name] = rows
      .map(({ a, b, what, weights }) => {
        const ends = [a as string, b as string].sort();
        // Which side is named first follows from the ids, and with it the order of crossed features.
        return JSON.stringify([ends, what, [...(weights as number[])].sort((x, y) => x - y)]);
      })
      .sort();
  }
  return found;
}

/** Everything that detection wrote, with ids, revisions and how often; without times. */
async function everythingIn(graph: Graph): Promise<string[]> {
  const rows = await graph.statement(
    `MATCH (n) WHERE n:Link OR n:Comparison OR n:HistoryEntry OR n:Alert OR n:IdentityConfirmationFile
       OR n:Cluster OR n:ClusterChange OR n:ClusterFinding
     RETURN labels(n) AS labels, n {.id, .key, .sin, .revision, .colour, .fingerprint, .event, .versions, .version, .groupIds,
       .weakest, .average, .sequence} AS what
     UNION ALL MATCH (a)-[m:MATCHES|SAME_DOCUMENT|DISTINCT_FROM]->(b)
     RETURN [type(m)] AS labels, m {.key, .bits, .score, .weights, .levels, .verdict} AS what`,
  );
  return rows.map((row) => JSON.stringify(row)).sort();
}

describe.skipIf(!hasServices)(`${records.length} records of ${PERSONS} persons`, () => {
  let graph: Graph | undefined;
  let pipeline: Pipeline | undefined;
  const close = async () => {
    await pipeline?.stop();
    await graph?.close();
  };
  afterAll(close);

  /** An empty graph filled in the way of `store`, detected to the end. */
  async function detectedAfter(
    store: (service: IntakeService) => Promise<IntakeOutcome[]>,
  ): Promise<Record<string, string[]>> {
    await close();
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    const service = new IntakeService(pipeline.resources);
    const outcomes = await store(service);
    expect(outcomes.filter((outcome) => outcome.status !== 'CREATED')).toEqual([]);
    await pipeline.quiet();
    const context = await clusterContext(pipeline.resources, MEMORY_ENGINES);
    const check = await checkClusters(graph, context, uuids.next, new Date().toISOString());
    expect(check).toMatchObject({ drift: 0 });
    expect(check.clusters).toBeGreaterThan(10);
    return await findingsIn(graph);
  }

  const intakes = async (service: IntakeService, list: typeof records): Promise<Intake[]> => {
    const checked: Intake[] = [];
    for (const record of list) {
      const result = await service.check(record as never);
      if ('findings' in result) throw new Error(JSON.stringify(result.findings));
      checked.push({ record: result.record, mode: 'UPSERT' });
    }
    return checked;
  };
  const inBatches = (list: typeof records) => async (service: IntakeService) => {
    const all = await intakes(service, list);
    const outcomes: IntakeOutcome[] = [];
    for (let at = 0; at < all.length; at += BATCH)
      outcomes.push(...(await service.store(all.slice(at, at + BATCH), 'BULK')));
    return outcomes;
  };

  it('give the same edges, comparisons, links and clusters in five orders, in bulk or one by one', async () => {
    const first = await detectedAfter(inBatches(records));
    for (const [name, lines] of Object.entries(first)) expect(lines.length, name).toBeGreaterThan(10);
    for (const seed of [1, 2, 3, 4])
      expect(await detectedAfter(inBatches(shuffled(records, seed)))).toEqual(first);
    const oneByOne = await detectedAfter(async (service) => {
      const outcomes: IntakeOutcome[] = [];
      for (const intake of await intakes(service, shuffled(records, 5)))
        outcomes.push(...(await service.store([intake], 'LIVE')));
      return outcomes;
    });
    expect(oneByOne).toEqual(first);
  });

  it('are detected again without any change: jobs that come twice, and events that are handed out once more', async () => {
    await detectedAfter(inBatches(records));
    if (graph === undefined || pipeline === undefined) throw new Error('nothing was stored');
    const before = await everythingIn(graph);
    expect(before.length).toBeGreaterThan(300);
    const rows = await graph.statement('MATCH (e:OutboxEvent) RETURN e.id AS id, e.generation AS generation');
    const jobs = rows.map((row) => ({ eventId: row.id as string, generation: row.generation as number }));
    await pipeline.queues.add('LIVE', jobs);
    await graph.statement("MATCH (e:OutboxEvent) SET e.state = 'PENDING', e.generation = e.generation + 1");
    await pipeline.quiet();
    expect(await everythingIn(graph)).toEqual(before);
    expect(await brokenInvariants(graph, {})).toEqual({});
  });
});
