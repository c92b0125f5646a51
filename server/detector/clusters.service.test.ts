/**
 * Clusters kept in the service: made, grown, merged, split and ended with what is stored; apart what a person or good
 * biometrics hold apart, and said what is ambiguous or contradicts. Beside every step stands the check of all clusters.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEMORY_ENGINES } from '../../graph/biometrics/index.ts';
import {
  checkClusters,
  clusterState,
  confirmDecision,
  hearPerson,
  proposeDecision,
} from '../../graph/detector/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { eraseRecord } from '../../graph/sources/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { personOf, record, type Wish } from '../../tests/fixtures/records.ts';
import { brokenInvariants } from '../../tests/invariants.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../../tests/support/services.ts';
import { uuids } from '../platform/ids.ts';
import { IntakeService } from '../sources/index.ts';
import { clusterContext } from './detect-context.ts';

interface Told {
  kind: string;
  clusterId: string | null;
  groupIds: string[];
  otherIds: string[];
  reason: string | null;
  candidates: string | null;
}

describe.skipIf(!hasServices)('clusters in the service', () => {
  let graph: Graph;
  let pipeline: Pipeline;
  let intake: IntakeService;

  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    intake = new IntakeService(pipeline.resources);
  });
  afterAll(async () => {
    await pipeline?.stop();
    await graph?.close();
  });

  /** Stores and detects; returns the ids of the identity groups. */
  async function take(...records: IdentityRecord[]): Promise<string[]> {
    const groups: string[] = [];
    for (const one of records) {
      const checked = await intake.check(one as never);
      if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
      const [outcome] = await intake.store([{ record: checked.record, mode: 'UPSERT' }], 'LIVE');
      if (outcome === undefined || outcome.status === 'REJECTED') throw new Error(JSON.stringify(outcome));
      groups.push(outcome.groupId);
    }
    await pipeline.quiet();
    return groups;
  }
  const clusterOf = async (groupId: string | undefined) => {
    const [row] = await graph.statement(
      'MATCH (:IdentityGroup {id: $groupId})-[:IN_CLUSTER]->(c) RETURN c {.*} AS cluster',
      { groupId },
    );
    return row?.cluster as
      | { id: string; version: number; groupIds: string[]; weakest: number; average: number; size: number }
      | undefined;
  };
  const fed = async (): Promise<number> => (await clusterState(graph)).sequence;
  const toldSince = async (sequence: number): Promise<Told[]> =>
    (
      await graph.statement(
        'MATCH (c:ClusterChange) WHERE c.sequence > $sequence RETURN c {.*} AS change ORDER BY c.sequence',
        { sequence },
      )
    ).map((row) => row.change as Told);
  async function check() {
    const context = await clusterContext(pipeline.resources, MEMORY_ENGINES);
    const found = await checkClusters(graph, context, uuids.next, new Date().toISOString());
    await pipeline.quiet();
    return found;
  }
  async function holds() {
    expect(await check()).toMatchObject({ drift: 0 });
    expect(await brokenInvariants(graph)).toEqual({});
  }
  async function decide(a: string | undefined, b: string | undefined, option: 'GREEN' | 'ERASE') {
    const [row] = await graph.statement('MATCH (l:Link {key: $key}) RETURN l.id AS id', {
      key: [a, b].sort().join('|'),
    });
    const now = new Date().toISOString();
    const decisionId = uuids.next();
    const who = { by: 'officer', authority: 'A', trained: true, newId: uuids.next, now };
    const heard = {
      ...who,
      linkId: row?.id as string,
      revision: null,
      present: true,
      explanation: '',
      checks: [],
    };
    await hearPerson(graph, heard, () => true);
    const proposed = await proposeDecision(
      graph,
      {
        ...{ linkId: row?.id as string, revision: null, option, decisionId, now },
        ...{ reasonCode: 'OTHER', reasonText: 'as the test wants it', by: 'officer', authority: 'A' },
        ...{ newId: uuids.next, trained: true, policy: { blind: 'OFFERED', secondLook: 0 } },
      },
      () => true,
    );
    expect(proposed.status).toBe('DONE');
    const settlement = { decisionId, by: 'another', authority: 'A', trained: true, newId: uuids.next, now };
    expect((await confirmDecision(graph, settlement, () => true)).status).toMatch(/DONE|ERASED/);
    await pipeline.quiet();
  }
  let count = 0;
  /** A person whom nobody else resembles, as each system states it. */
  function somebody(): (system: string, wish?: Partial<Wish>) => IdentityRecord {
    const n = 500 + count++;
    return (system, wish = {}) => record(system, { ref: `${system}-${n}`, ...personOf(n), ...wish });
  }
  /** A face good enough to be compared, not good enough for a veto. */
  const poorly = (one: IdentityRecord): IdentityRecord => ({
    ...one,
    biometrics: (one.biometrics ?? []).map((sample) => ({
      ...sample,
      quality: { metric: 'ISO19794_5', value: 45 },
    })),
  });

  it('are made, grow and shrink under one id, each change told once and in order', async () => {
    const start = await fed();
    const of = somebody();
    const [ees, vis] = await take(of('EES'), of('VIS'));
    const made = await clusterOf(ees);
    expect(made).toMatchObject({ version: 1, size: 2, groupIds: [ees, vis].sort() });
    expect(made?.weakest).toBeGreaterThan(0);
    const [etias] = await take(of('ETIAS'));
    expect(await clusterOf(etias)).toMatchObject({ id: made?.id, version: 2, size: 3 });
    await take(of('ETIAS', { ...personOf(499), version: 2 }));
    expect(await clusterOf(etias)).toBeUndefined();
    expect(await clusterOf(vis)).toMatchObject({ id: made?.id, version: 3, size: 2 });
    expect(
      (await toldSince(start)).map(({ kind, clusterId, groupIds }) => [kind, clusterId, groupIds]),
    ).toEqual([
      ['CREATED', made?.id, [ees, vis].sort()],
      ['GREW', made?.id, [etias]],
      ['SHRANK', made?.id, [etias]],
    ]);
    await holds();
  });

  it('write nothing when events are detected once more', async () => {
    const of = somebody();
    await take(of('EES'), of('VIS'), of('EURODAC'));
    const state = async () =>
      JSON.stringify(
        await graph.statement(
          'MATCH (n) WHERE n:Cluster OR n:ClusterChange OR n:ClusterFinding WITH n ORDER BY elementId(n) RETURN n {.*} AS n',
        ),
      );
    const before = await state();
    await graph.statement("MATCH (e:OutboxEvent) SET e.state = 'PENDING', e.generation = e.generation + 1");
    await pipeline.quiet();
    expect(await state()).toBe(before);
  });

  it('merge into the oldest id, to which the other one leads, and split so that the largest part keeps it', async () => {
    const [one, two] = [somebody(), somebody()];
    const small = await take(one('EES'), one('VIS'));
    const large = await take(two('ETIAS'), two('EURODAC'), two('ECRIS_TCN'));
    const [oldest, younger] = [await clusterOf(small[0]), await clusterOf(large[0])];
    const start = await fed();
    // As a model learnt anew would find them alike.
    await graph.statement(
      `UNWIND $small AS one UNWIND $large AS two
       MATCH (:IdentityGroup {id: one})-[:HAS]->(i), (:IdentityGroup {id: two})-[:HAS]->(j)
       WITH CASE WHEN i.id < j.id THEN [i, j] ELSE [j, i] END AS ends
       WITH ends[0] AS a, ends[1] AS b
       CREATE (a)-[:MATCHES {key: a.id + '|' + b.id, fromVersion: a.version, toVersion: b.version, bits: 9,
         modelVersion: 'anew'}]->(b)`,
      { small, large },
    );
    expect(await check()).toMatchObject({ drift: 2 });
    expect(await clusterOf(large[1])).toMatchObject({ id: oldest?.id, size: 5, weakest: 9 });
    expect(await toldSince(start)).toMatchObject([
      { kind: 'MERGED', clusterId: oldest?.id, otherIds: [younger?.id], groupIds: [...large].sort() },
    ]);
    const [row] = await graph.statement(
      'MATCH (c:Cluster {id: $id})-[:MERGED_INTO]->(k) RETURN c.state AS state, k.id AS into',
      { id: younger?.id },
    );
    expect(row).toEqual({ state: 'MERGED', into: oldest?.id });
    await graph.statement("MATCH ()-[m:MATCHES {modelVersion: 'anew'}]-() DELETE m");
    await check();
    expect(await clusterOf(large[1])).toMatchObject({ id: oldest?.id, size: 3 });
    const parted = await clusterOf(small[1]);
    expect((await toldSince(start)).slice(1)).toMatchObject([
      { kind: 'SPLIT', clusterId: oldest?.id, otherIds: [parted?.id], groupIds: [...small].sort() },
      { kind: 'CREATED', clusterId: parted?.id, otherIds: [oldest?.id] },
    ]);
    await holds();
  });

  it('end with the record that is erased, and what fitted it is looked at again', async () => {
    const of = somebody();
    const [ees, vis] = await take(of('EES'), of('VIS'));
    const made = await clusterOf(ees);
    const [row] = await graph.statement('MATCH (r:Record {groupId: $vis}) RETURN r.id AS id', { vis });
    await eraseRecord(graph, {
      ...{ recordId: row?.id as string, eventId: uuids.next(), historyPrefix: uuids.next() },
      now: new Date().toISOString(),
    });
    const start = await fed();
    await pipeline.quiet();
    expect(await clusterOf(ees)).toBeUndefined();
    expect((await toldSince(start)).map(({ kind, clusterId }) => [kind, clusterId])).toEqual([
      ['DISSOLVED', made?.id],
    ]);
    await holds();
  });

  it('keep apart whom a person called different: through new evidence, new data, new weights and the end of the link', async () => {
    const of = somebody();
    const names = (version: number, wish: Partial<Wish> = {}) =>
      poorly(of('VIS', { version, face: 'two', ...wish }));
    const [ees, vis] = await take(poorly(of('EES', { face: 'one' })), names(1));
    expect(await clusterOf(ees)).toMatchObject({ size: 2 });
    const start = await fed();
    await decide(ees, vis, 'GREEN');
    expect(await clusterOf(ees)).toBeUndefined();
    expect((await toldSince(start)).map(({ kind }) => kind)).toEqual(['DISSOLVED']);
    // Taken in again, matched again.
    await take(names(2), poorly(of('EES', { face: 'one', version: 2 })));
    expect(await clusterOf(ees)).toBeUndefined();
    // Other evidence: without the face nothing links them any more.
    await take(of('VIS', { version: 3 }));
    const [link] = await graph.statement(
      'MATCH (l:Link)-[:JOINS]->(:IdentityGroup {id: $vis}) RETURN count(l) AS links',
      { vis },
    );
    expect(link).toEqual({ links: 0 });
    expect(await clusterOf(ees)).toBeUndefined();
    // A model learnt anew would write stronger edges.
    await graph.statement(
      "MATCH (:IdentityGroup {id: $vis})-[:HAS]->()-[m:MATCHES]-() SET m.bits = m.bits + 5, m.modelVersion = 'anew'",
      { vis },
    );
    await holds();
    expect(await clusterOf(ees)).toBeUndefined();
  });

  it('join again once a person says that the link was wrong', async () => {
    const of = somebody();
    const [ees, vis] = await take(poorly(of('EES', { face: 'x' })), poorly(of('VIS', { face: 'y' })));
    await decide(ees, vis, 'GREEN');
    expect(await clusterOf(ees)).toBeUndefined();
    await decide(ees, vis, 'ERASE');
    expect(await clusterOf(ees)).toMatchObject({ groupIds: [ees, vis].sort() });
    await holds();
  });

  it('keep apart whose good biometrics differ, until better ones are sent', async () => {
    const of = somebody();
    const [ees, vis] = await take(of('EES', { face: 'left' }), of('VIS', { face: 'right' }));
    expect(await clusterOf(ees)).toBeUndefined();
    await take(of('VIS', { face: 'left', version: 2 }));
    expect(await clusterOf(ees)).toMatchObject({ groupIds: [ees, vis].sort() });
    await holds();
  });

  it('leave who fits two files of one system with neither, and name both; erasing one settles it', async () => {
    const of = somebody();
    const start = await fed();
    const [one, two] = await take(of('EES', { ref: 'double-1' }), of('EES', { ref: 'double-2' }));
    const [vis] = await take(of('VIS'));
    expect(await clusterOf(vis)).toBeUndefined();
    const [ambiguous] = await toldSince(start);
    expect(ambiguous).toMatchObject({ kind: 'AMBIGUOUS', groupIds: [vis] });
    expect(
      JSON.parse(ambiguous?.candidates ?? '[]')
        .flat()
        .sort(),
    ).toEqual([one, two].sort());
    const [row] = await graph.statement('MATCH (r:Record {groupId: $one}) RETURN r.id AS id', { one });
    await eraseRecord(graph, {
      ...{ recordId: row?.id as string, eventId: uuids.next(), historyPrefix: uuids.next() },
      now: new Date().toISOString(),
    });
    await pipeline.quiet();
    expect(await clusterOf(vis)).toMatchObject({ groupIds: [two, vis].sort() });
    expect((await toldSince(start)).map(({ kind }) => kind)).toEqual(['AMBIGUOUS', 'CREATED', 'RESOLVED']);
    await holds();
  });

  it('name the three of A = B, B = C, A ≠ C as soon as the third is there', async () => {
    const of = somebody();
    const [ees, vis] = await take(of('EES', { face: 'her' }), of('VIS', { face: 'her twin' }));
    const start = await fed();
    const [etias] = await take(of('ETIAS'));
    const told = await toldSince(start);
    expect(told.find(({ kind }) => kind === 'CONTRADICTION')).toMatchObject({
      groupIds: [[ees, vis].sort()[0], etias, [ees, vis].sort()[1]],
      reason: 'BIOMETRICS',
    });
    expect(await clusterOf(etias)).toBeUndefined();
    await holds();
  });

  it('never join a person to the victim whose identity is misused', async () => {
    const of = somebody();
    const alert = of('SIS', personOf(498));
    const victim = of('VIS');
    const [own] = alert.identities;
    const misused = { ...victim.identities[0], identityId: uuids.next(), category: 'MISUSED' };
    const [vis] = await take(victim, { ...alert, identities: [own, misused] } as IdentityRecord);
    const [edges] = await graph.statement(
      'MATCH (:IdentityGroup {id: $vis})-[:HAS]->()-[m:MATCHES]-() RETURN count(m) AS edges',
      { vis },
    );
    expect(edges).toEqual({ edges: 1 });
    expect(await clusterOf(vis)).toBeUndefined();
    await holds();
  });

  it('are put right by the check where they have drifted, and the drift is counted', async () => {
    const of = somebody();
    const [ees, vis] = await take(of('EES'), of('VIS'));
    const made = await clusterOf(ees);
    await graph.statement(
      `MATCH (c:Cluster {id: $id})<-[in:IN_CLUSTER]-(:IdentityGroup {id: $vis})
       SET c.groupIds = [$ees], c.size = 1 DELETE in`,
      { id: made?.id, ees, vis },
    );
    expect(await check()).toMatchObject({ drift: 1 });
    expect(await clusterState(graph)).toMatchObject({ drift: 1 });
    expect(await clusterOf(vis)).toMatchObject({ id: made?.id, groupIds: [ees, vis].sort() });
    await holds();
  });
});
