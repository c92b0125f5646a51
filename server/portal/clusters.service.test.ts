/** Clusters over the interface: one's own part of the graph decides, hidden members are not counted, the feed replays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABSENT, openPortal, type PortalApp } from '../../tests/support/portal-app.ts';
import { hasServices } from '../../tests/support/services.ts';

describe.skipIf(!hasServices)('clusters of the portal', () => {
  let portal: PortalApp;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(async () => await portal?.close());
  const around = (id: string) => `/v1/graph/${id}/cluster`;
  const groups = (...who: Parameters<PortalApp['place']>[0][]) =>
    who.map((one) => portal.place(one).group).sort();

  it('show who reads every system the stored cluster, and how it came together', async () => {
    const headers = await portal.investigator();
    const { ees, vis } = portal.world.places;
    const answer = (await portal.get(around(ees.identity), headers)).json();
    expect(answer).toMatchObject({ statistical: true, threshold: 0 });
    expect([...answer.members].sort()).toEqual(groups('ees', 'vis', 'crim'));
    expect(answer.joins).toHaveLength(2);
    expect([...answer.joins[1].one, ...answer.joins[1].two].sort()).toEqual(groups('ees', 'vis', 'crim'));
    expect(answer.edges).toHaveLength(3);
    expect(answer.nodes.map((node: { id: string }) => node.id).sort()).toEqual(groups('ees', 'vis', 'crim'));
    const rows = await portal.graph.statement(
      'MATCH (:IdentityGroup {id: $id})-[:IN_CLUSTER]->(c) RETURN c.id AS id, c.version AS version, c.groupIds AS groupIds, c.weakest AS weakest, c.average AS average',
      { id: ees.group },
    );
    const { id, version, groupIds, weakest, average } = rows[0] as Record<string, unknown>;
    expect(answer).toMatchObject({ cluster: { id, version, state: 'CURRENT' }, weakest, average });
    expect([...answer.members].sort()).toEqual(groupIds);
    for (const node of [vis.group, vis.record, vis.document])
      expect((await portal.get(around(node), headers)).json().members).toEqual(answer.members);
    expect((await portal.get(`/v1/clusters/${id}`, headers)).json()).toEqual(answer);
    // Every edge leads to its explanation.
    for (const { key } of answer.edges)
      expect((await portal.get(`/v1/edges/${encodeURIComponent(key)}/explanation`, headers)).statusCode).toBe(
        200,
      );
  });

  it('show the node alone where it is in no cluster', async () => {
    const { cyrillic } = portal.world.places;
    const answer = (await portal.get(around(cyrillic.identity), await portal.investigator())).json();
    expect(answer).toMatchObject({
      cluster: null,
      members: [cyrillic.group],
      weakest: null,
      joins: [],
      edges: [],
    });
  });

  it('tell a reader of some systems what these add up to, whatever lies in the others', async () => {
    const headers = await portal.reads(['EES', 'VIS']);
    const read = async () => (await portal.get(around(portal.place('ees').identity), headers)).body;
    const before = await read();
    const answer = JSON.parse(before);
    expect([...answer.members].sort()).toEqual(groups('ees', 'vis'));
    expect(answer).toMatchObject({ cluster: null });
    expect(answer.weakest).toBe(answer.average);
    expect(before).not.toContain(portal.place('crim').group);
    const added = await portal.world.add({
      ...{ system: 'EURODAC', recordKind: 'EURODAC_ASYLUM', owner: ['FRA', 'FR-ASYLUM-01'] },
      ...{ family: 'Kowalczyk', given: 'Zbigniew', born: '1980-03-12' },
    });
    const whole = (
      await portal.get(around(portal.place('ees').identity), await portal.investigator())
    ).json();
    expect(whole.members).toContain(added.group);
    expect(await read()).toBe(before);
  });

  it('answer one side alone where a match may not be seen', async () => {
    const headers = await portal.reads(['EES']);
    const answer = (await portal.get(around(portal.place('ees').group), headers)).json();
    expect(answer).toMatchObject({ cluster: null, members: [portal.place('ees').group], refusals: [] });
    const hidden = await portal.get(around(portal.place('vis').group), headers);
    const absent = await portal.get(around(ABSENT), headers);
    expect([hidden.statusCode, hidden.json().code]).toEqual([404, 'SYM_NOT_FOUND']);
    expect(absent.json().code).toBe(hidden.json().code);
  });

  it('are told as a feed that replays from any cursor to the clusters that are', async () => {
    const headers = await portal.investigator();
    const follow = async (limit: number, from?: string) => {
      const items: { kind: string; clusterId: string; groupIds: string[]; otherIds: string[] }[] = [];
      let next = from;
      for (let more = true; more; ) {
        const cursor = next === undefined ? '' : `&cursor=${next}`;
        const page = (await portal.get(`/v1/clusters/changes?limit=${limit}${cursor}`, headers)).json();
        items.push(...page.items);
        ({ more, next } = page);
      }
      return { items, next: next as string };
    };
    const all = await follow(1000);
    expect((await follow(1)).items).toEqual(all.items);
    const clusters = new Map<string, Set<string>>();
    for (const { kind, clusterId, groupIds, otherIds } of all.items) {
      const own = clusters.get(clusterId) ?? new Set<string>();
      if (kind === 'MERGED') for (const other of otherIds) clusters.delete(other);
      if (kind === 'DISSOLVED') clusters.delete(clusterId);
      else if (kind === 'SPLIT' || kind === 'SHRANK')
        clusters.set(clusterId, own.difference(new Set(groupIds)));
      else if (clusterId !== null) clusters.set(clusterId, own.union(new Set(groupIds)));
    }
    const stored = await portal.graph.statement(
      "MATCH (c:Cluster {state: 'CURRENT'}) RETURN c.id AS id, c.groupIds AS groupIds",
    );
    expect(stored.length).toBeGreaterThan(1);
    expect(Object.fromEntries([...clusters].map(([id, members]) => [id, [...members].sort()]))).toEqual(
      Object.fromEntries(stored.map(({ id, groupIds }) => [id, groupIds])),
    );
    // At the end there is nothing until something changes.
    expect((await follow(10, all.next)).items).toEqual([]);
    await portal.world.add({
      ...{ system: 'ETIAS', recordKind: 'ETIAS_APPLICATION', owner: ['FRA', 'FR-ETIAS-01'] },
      ...{ family: 'Kowalczyk', given: 'Zbigniew', born: '1980-03-12', document: 'AA1234567' },
    });
    const [grew] = (await follow(10, all.next)).items;
    expect(grew).toMatchObject({ kind: 'GREW' });
    const own = (await portal.get(`/v1/clusters/changes?cluster=${grew?.clusterId}`, headers)).json();
    expect(own.items).toEqual([...all.items, grew].filter((item) => item?.clusterId === grew?.clusterId));
  });

  it('are published to those alone who read every system, whatever clusters there are', async () => {
    const [row] = await portal.graph.statement(
      "MATCH (c:Cluster {state: 'CURRENT'}) RETURN c.id AS id LIMIT 1",
    );
    const some = await portal.reads(['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN']);
    expect((await portal.get('/v1/clusters/changes', some)).statusCode).toBe(403);
    for (const id of [row?.id, ABSENT]) {
      const answer = await portal.get(`/v1/clusters/${id}`, some);
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'SYM_NOT_FOUND']);
    }
    for (const [name, purpose] of [
      ['portal-user', 'IDENTITY_FRAUD'],
      ['operator', 'OPERATION'],
      ['data-protection-officer', 'DATA_PROTECTION'],
      ['investigator', 'BORDER_CHECK'],
    ] as const) {
      const headers = await portal.as(name === 'data-protection-officer' ? 'dpo' : name, purpose);
      for (const url of [
        '/v1/clusters/changes',
        `/v1/clusters/${row?.id}`,
        around(portal.place('ees').group),
      ])
        expect((await portal.get(url, headers)).statusCode, `${name} ${url}`).toBe(403);
    }
  });

  it('refuse what is no cursor and no id with the field that is wrong', async () => {
    const headers = await portal.investigator();
    for (const cursor of ['bm9wbGFjZQ', 'no!'])
      expect((await portal.get(`/v1/clusters/changes?cursor=${cursor}`, headers)).json()).toMatchObject({
        ...{ code: 'SYM_INVALID_CURSOR', errors: [{ pointer: '/cursor' }] },
      });
    expect((await portal.get('/v1/clusters/changes?limit=0', headers)).json()).toMatchObject({
      ...{ code: 'SYM_INVALID_QUERY', errors: [{ pointer: '/limit' }] },
    });
    expect((await portal.get('/v1/clusters/nobody', headers)).json()).toMatchObject({
      ...{ code: 'SYM_INVALID_PATH', errors: [{ pointer: '/id' }] },
    });
  });

  it('are counted for operators, who may have all of them checked', async () => {
    const headers = await portal.as('operator', 'OPERATION');
    const check = (await portal.send('POST', '/v1/detection/clusters/check', headers)).json();
    expect(check).toMatchObject({ drift: 0 });
    expect(check.clusters).toBeGreaterThan(1);
    expect((await portal.get('/v1/detection/clusters', headers)).json()).toMatchObject({
      ...{ clusters: check.clusters, drift: 0, checkedAt: check.checkedAt },
    });
  });
});
