/**
 * A scene is cut for each reader, its maker among them, to what that reader may see; what is hidden and what does not
 * exist are cut alike (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from '../../tests/fixtures/portal-world.ts';
import { everyOperation } from '../../tests/fixtures/scene.ts';
import { ABSENT, type Headers, openPortal, type PortalApp } from '../../tests/support/portal-app.ts';

let portal: PortalApp;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal?.close());

const place = (who: Who) => portal.place(who);
const maker = () => portal.investigator();
const reader = (systems: string[], sub = 'reader') => portal.reads(systems, { claims: { sub } });
const open = (id: string, headers: Headers, rest = '') => portal.get(`/v1/scenes/${id}${rest}`, headers);
const save = async (operations: object[], name?: string) => {
  const body = { operations, ...(name === undefined ? {} : { name }) };
  const reply = await portal.send('POST', '/v1/scenes', await maker(), body);
  expect(reply.statusCode).toBe(201);
  return reply.json() as { id: string; revision: number };
};

describe('a reader', () => {
  it('gets what its own rights show, and hears that something is withheld', async () => {
    const { id } = await save(await everyOperation(portal));
    const { group, identity, record } = place('ees');
    const seen = (await open(id, await reader(['EES']))).json();
    expect(seen.withheld).toBe(true);
    expect(seen.operations.map((one: { op: string }) => one.op)).toEqual([
      ...['add', 'pin', 'move', 'filter', 'path', 'layout', 'style', 'remove', 'unpin'],
    ]);
    expect(seen.operations[0]).toMatchObject({
      nodes: [group, identity, record, place('redEes').group],
      edges: [
        { kind: 'STATES', from: record, to: identity },
        { kind: 'HAS', from: group, to: identity },
      ],
    });
    expect(seen.operations[2].positions).toEqual([[group, 0, 0]]);
    expect(seen.operations[4]).toMatchObject({ nodes: [group], edges: [] });
    const text = JSON.stringify(seen);
    for (const who of ['vis', 'redSis'] as const) expect(text).not.toContain(place(who).group);
    expect(text).not.toContain(await portal.world.link('ees', 'vis'));
  });

  it('cannot tell what is hidden from what does not exist, nor how much it is', async () => {
    const scene = async (ids: string[]) =>
      (await save([{ op: 'pin', nodes: [place('ees').group, ...ids] }])).id;
    const bare = async (id: string) => ({
      ...(await open(id, await reader(['EES']))).json(),
      ...{ id: '', savedAt: '' },
    });
    const hidden = await bare(await scene([place('vis').group]));
    expect(await bare(await scene([ABSENT]))).toEqual(hidden);
    expect(await bare(await scene([place('vis').group, place('crim').group, ABSENT]))).toEqual(hidden);
    expect(hidden.withheld).toBe(true);
  });

  it('is its maker too: rights change', async () => {
    const headers = await reader(['EES', 'VIS'], 'climber');
    const saved = await portal.send('POST', '/v1/scenes', headers, {
      operations: [{ op: 'pin', nodes: [place('vis').group] }],
    });
    const { id } = saved.json();
    expect((await open(id, headers)).json()).toMatchObject({ mine: true, withheld: false });
    const later = (await open(id, await reader(['EES'], 'climber'))).json();
    expect(later).toMatchObject({ mine: true, withheld: true, operations: [] });
  });

  it('sees no edge that the graph does not hold', async () => {
    const [a, b] = [place('ees').group, place('redEes').group].sort() as [string, string];
    const link = await portal.world.link('ees', 'vis');
    const forged = [
      { key: link, kind: 'LINK', from: a, to: b },
      {
        key: `${place('ees').identity}|${place('redEes').identity}`,
        kind: 'MATCHES',
        from: place('ees').identity,
        to: place('redEes').identity,
      },
      {
        key: `HAS:${place('ees').group}:${place('redEes').identity}`,
        kind: 'HAS',
        from: place('ees').group,
        to: place('redEes').identity,
      },
    ];
    const nodes = [a, b, place('ees').identity, place('redEes').identity];
    const { id } = await save([
      { op: 'add', nodes, edges: forged },
      { op: 'path', nodes, edges: forged.map((one) => one.key) },
    ]);
    const seen = (await open(id, await maker())).json();
    expect(seen.withheld).toBe(true);
    expect(seen.operations[0]).toMatchObject({ nodes, edges: [] });
    expect(seen.operations[1].edges).toEqual([link]);
  });

  it('keeps the stub of a withheld side, as far as the link itself is seen', async () => {
    const link = await portal.world.link('redEes', 'redSis');
    const group = place('redEes').group;
    const edges = [{ key: link, kind: 'LINK', from: group, to: `withheld:${link}` }];
    const { id } = await save([{ op: 'add', nodes: [group, `withheld:${link}`], edges }]);
    expect((await open(id, await reader(['EES']))).json()).toMatchObject({
      withheld: false,
      operations: [{ edges }],
    });
    const hidden = await portal.world.link('ees', 'asylum');
    const other = await save([{ op: 'add', nodes: [place('ees').group, `withheld:${hidden}`], edges: [] }]);
    expect((await open(other.id, await maker())).json()).toMatchObject({
      ...{ withheld: true, operations: [{ nodes: [place('ees').group] }] },
    });
  });
});

it('a scene of 5,000 nodes opens within the budget', async () => {
  await portal.graph.statement(
    `UNWIND range(1, 2500) AS n
     WITH n, '019e0000-0000-7000-8000-' + right('00000000000' + n, 12) AS i, '019f0000-0000-7000-8000-' + right('00000000000' + n, 12) AS r
     CREATE (:Record {id: r, key: 'scene|' + n, system: 'EES', version: 1, reference: 'scene-' + n, recordKind: 'X',
       groupId: '019d' + substring(i, 4), ownerState: 'ESP', ownerAuthority: 'X'})-[:STATES]->(:Identity {id: i, version: 1, category: 'CONFIRMED', names: ['N']})`,
  );
  const id = (prefix: string, n: number) => `${prefix}-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const numbers = Array.from({ length: 2_500 }, (_, index) => index + 1);
  const nodes = numbers.flatMap((n) => [id('019e0000', n), id('019f0000', n)]);
  const edges = numbers.map((n) => {
    const [from, to] = [id('019f0000', n), id('019e0000', n)];
    return { key: `STATES:${from}:${to}`, kind: 'STATES', from, to };
  });
  const scene = await save([
    { op: 'add', nodes, edges },
    { op: 'layout', positions: nodes.map((one, n) => [one, n, n]) },
  ]);
  const started = performance.now();
  const seen = (await open(scene.id, await maker())).json();
  console.log(`scene of 5,000 nodes: ${Math.round(performance.now() - started)} ms`);
  expect([seen.withheld, seen.operations[0].nodes.length, seen.operations[0].edges.length]).toEqual([
    false,
    5_000,
    2_500,
  ]);
});
