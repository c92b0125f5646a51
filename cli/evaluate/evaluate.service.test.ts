/** The register of a service against a truth: the measures are those of its edges, and nothing but counts comes out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../graph/matching/score/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { portalWorld, type Who, type World } from '../../tests/fixtures/portal-world.ts';
import { freshGraph } from '../../tests/support/services.ts';
import { evaluateRegister } from './run-evaluate.ts';

let graph: Graph;
let world: World;
let folder: string;
beforeAll(async () => {
  graph = await freshGraph();
  world = await portalWorld(graph);
  folder = mkdtempSync(join(tmpdir(), 'symbolon-evaluate-'));
});
afterAll(async () => {
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command closes the graph that it opens; this one is needed further. */
const open = () => ({ ...graph, close: async () => {} });

/** `asylum` is truly the person of `ees` and `vis` under another name; the twins are two. */
const PERSONS: Partial<Record<Who, string>> = {
  ...{ ees: 'p1', vis: 'p1', crim: 'p1', asylum: 'p1' },
  ...{ twinEes: 'p2', twinVis: 'p3', redEes: 'p4', redSis: 'p4' },
};

function keyFile(name: string, persons: Partial<Record<Who, string>>, more: string[] = []): string {
  const file = join(folder, name);
  const lines = Object.entries(persons).map(
    ([who, person]) => `${person},${world.places[who as Who].reference}`,
  );
  writeFileSync(file, `${['CLUSTER_ID,RECORD_ID', ...lines, ...more].join('\n')}\n`);
  return file;
}

describe('an evaluation', () => {
  it('measures pairs, clusters, candidates and calibration of the stored edges, in numbers alone', async () => {
    const truth = keyFile('key.csv', PERSONS, ['p9,nobody']);
    const reportFile = join(folder, 'report.json');
    const { report, written } = await evaluateRegister(open, { truth, report: reportFile });
    const edges = await graph.statement(
      `MATCH (x:Record)-[:STATES]->()-[m:MATCHES]->()<-[:STATES]-(y:Record)
       RETURN x.id AS x, y.id AS y, m.probability AS probability`,
    );
    const whoOf = new Map(Object.entries(world.places).map(([who, { record }]) => [record, who as Who]));
    const claimed = edges
      .filter(({ probability }) => (probability as number) >= 0.5)
      .map(({ x, y }) => [PERSONS[whoOf.get(x as string) as Who], PERSONS[whoOf.get(y as string) as Who]])
      .filter(([one, two]) => one !== undefined && two !== undefined);
    const found = claimed.filter(([one, two]) => one === two).length;
    expect(found).toBeGreaterThan(0);
    // Six pairs of p1, one of p4: all between systems.
    expect(report.truth).toMatchObject({ pairs: 7, rows: 8, leftOut: 1, keyWithoutRow: 1 });
    expect(report.pairwise?.default).toMatchObject({
      threshold: 0.5,
      recall: found / 7,
      precision: found / claimed.length,
    });
    expect(report.intervals?.recall[0]).toBeLessThanOrEqual(found / 7);
    expect(report.models).toEqual([MODEL.version]);
    // The face and the passport brought together what shares no key.
    expect(report.candidates.completeness).toBeGreaterThan(found / 7);
    expect(report.clusters?.default.bCubedF1).toBeGreaterThan(0.5);
    expect(report.calibration?.bins).toHaveLength(10);
    expect(written.map(([kind]) => kind).sort()).toEqual(['page', 'report']);

    const told = readFileSync(reportFile, 'utf8') + readFileSync(join(folder, 'report.html'), 'utf8');
    for (const { reference, record, identity, group } of Object.values(world.places))
      for (const part of [reference, record, identity, group]) expect(told).not.toContain(part);
    expect(told).not.toMatch(/Kowalczyk|Petrenko|Рахимов|1980-03-12/);
  });

  it('calls clusters what the service keeps: cut at the default threshold, formed of the same edges elsewhere', async () => {
    const { report } = await evaluateRegister(open, { truth: keyFile('key.csv', PERSONS) });
    const [{ members = 0 } = {}] = await graph.statement(
      'MATCH (:IdentityGroup)-[:IN_CLUSTER]->(:Cluster) RETURN count(*) AS members',
    );
    const together = Object.entries(report.clusterSizes).reduce(
      (sum, [size, count]) => sum + (size === '1' ? 0 : Number(size) * count),
      0,
    );
    expect(together).toBe(members);
    expect(report.clusters?.best.pairF1).toBeGreaterThanOrEqual(report.clusters?.default.pairF1 ?? 1);
  });

  it.each([
    ['no such column', 'WHO,RECORD_ID\np1,x\n', 'no column "CLUSTER_ID"'],
    ['no row of it', 'CLUSTER_ID,RECORD_ID\np1,x\n', 'names none of the rows'],
    ['two clusters of one record', 'CLUSTER_ID,RECORD_ID\np1,x\np2,x\n', 'in two clusters'],
  ])('a key with %s is refused by the field at fault', async (_, text, says) => {
    const truth = join(folder, 'bad.csv');
    writeFileSync(truth, text);
    await expect(evaluateRegister(open, { truth })).rejects.toThrow(says);
  });

  it('a key that is not there is named', async () => {
    await expect(evaluateRegister(open, { truth: join(folder, 'absent.csv') })).rejects.toThrow('absent.csv');
  });
});
