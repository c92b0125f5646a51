/**
 * Scenes over HTTP on a real graph: a log that is kept in revisions, opened by anybody who may explore, and cut for each
 * reader to what that reader may see (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { portalWorld, type Who, type World } from '../../tests/fixtures/portal-world.ts';
import { as, testResources, tokenOf } from '../../tests/support/app.ts';
import { freshGraph } from '../../tests/support/services.ts';
import { type App, buildApp } from '../app.ts';
import type { Resources } from '../resources.ts';

let graph: Graph;
let world: World;
let resources: Resources;
let app: App;
beforeAll(async () => {
  graph = await freshGraph();
  world = await portalWorld(graph);
  resources = testResources({ graph });
  app = buildApp(resources);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const place = (who: Who) => world.places[who];
const ABSENT = '019a0000-0000-7000-8000-000000000000';
type Headers = Record<string, string>;
const maker = () => as(resources, 'investigator', 'IDENTITY_FRAUD');
const reader = async (systems: string[], sub = 'reader'): Promise<Headers> => ({
  authorization: `Bearer ${await tokenOf(resources, 'investigator', { claims: { sub, systems: { read: systems, write: [] } } })}`,
  'x-purpose': 'IDENTITY_FRAUD',
});
const send = async (method: 'POST' | 'PUT' | 'DELETE', url: string, headers: Headers, payload?: object) =>
  await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
const open = async (id: string, headers: Headers, rest = '') =>
  await app.inject({ url: `/v1/scenes/${id}${rest}`, headers });
const save = async (operations: object[], name?: string) => {
  const reply = await send('POST', '/v1/scenes', await maker(), {
    operations,
    ...(name === undefined ? {} : { name }),
  });
  expect(reply.statusCode).toBe(201);
  return reply.json() as { id: string; revision: number };
};
const change = async (id: string, revision: number, body: object, headers?: Headers) =>
  await send(
    'PUT',
    `/v1/scenes/${id}`,
    { ...(headers ?? (await maker())), 'if-match': `"${revision}"` },
    body,
  );

/** A scene with everything in it, as the investigator of all systems sees it. */
async function everything(): Promise<{ op: string; [field: string]: unknown }[]> {
  const { group, identity, record } = place('ees');
  const nodes = [group, identity, record, place('vis').group, place('redEes').group, place('redSis').group];
  const reply = await send('POST', '/v1/graph/nodes', await maker(), { ids: nodes });
  const edges = reply
    .json()
    .edges.map(({ key, kind, from, to }: Record<string, string>) => ({ key, kind, from, to }));
  const link = await world.link('ees', 'vis');
  return [
    { op: 'add', nodes, edges, at: '2026-01-02T03:04:05.000Z', label: 'SEED' },
    { op: 'pin', nodes: [group] },
    {
      op: 'move',
      positions: [
        [place('vis').group, 10.5, -3],
        [group, 0, 0],
      ],
    },
    { op: 'hide', nodes: [place('redSis').group] },
    { op: 'show', nodes: [place('redSis').group] },
    { op: 'filter', filter: { colours: ['GREEN'], kinds: ['TEMPLATE'], systems: [], minProbability: 0.5 } },
    { op: 'collapse', group: place('vis').group },
    { op: 'expand-group', group: place('vis').group },
    { op: 'path', nodes: [group, place('vis').group], edges: [link], label: 'PATH' },
    { op: 'layout', positions: [[group, 1, 2]] },
    { op: 'style', patterns: true, labels: false },
    { op: 'remove', nodes: [record] },
    { op: 'unpin', nodes: [group] },
  ];
}

describe('a scene', () => {
  it('is kept as it was saved, and found by its maker', async () => {
    const operations = await everything();
    const { id, revision } = await save(operations, 'Case 7');
    expect(revision).toBe(1);
    const reply = await open(id, await maker());
    expect(reply.headers.etag).toBe('"1"');
    expect(reply.json()).toEqual({
      ...{ id, name: 'Case 7', revision: 1, mine: true, withheld: false, operations },
      savedAt: expect.any(String),
    });
    const list = (await app.inject({ url: '/v1/scenes', headers: await maker() })).json();
    expect(list.items[0]).toMatchObject({ id, name: 'Case 7', mine: true });
    const foreign = (await app.inject({ url: '/v1/scenes', headers: await reader(['VIS']) })).json();
    expect(foreign).toEqual({ items: [], next: null });
  });

  it('has revisions that are never overwritten, whether they replace or continue', async () => {
    const pin = { op: 'pin', nodes: [place('ees').group] };
    const unpin = { op: 'unpin', nodes: [place('ees').group] };
    const style = { op: 'style', labels: true };
    const { id } = await save([pin]);
    expect(
      (await change(id, 1, { operations: [unpin], mode: 'APPEND', name: 'Named' })).json(),
    ).toMatchObject({
      ...{ revision: 2, name: 'Named' },
    });
    expect((await change(id, 2, { operations: [style], mode: 'APPEND' })).json().revision).toBe(3);
    expect((await change(id, 3, { operations: [style] })).json().revision).toBe(4);
    expect((await change(id, 4, { operations: [pin], mode: 'APPEND' })).json().revision).toBe(5);
    const logs = await Promise.all(
      [1, 2, 3, 4, 5].map(async (n) => (await open(id, await maker(), `?revision=${n}`)).json().operations),
    );
    expect(logs).toEqual([[pin], [pin, unpin], [pin, unpin, style], [style], [style, pin]]);
    expect((await open(id, await maker())).json().operations).toEqual(logs[4]);
    expect((await open(id, await maker(), '?revision=6')).statusCode).toBe(404);
  });

  it('is changed from the revision that was seen only', async () => {
    const { id } = await save([]);
    const body = { operations: [] };
    expect((await change(id, 2, body)).json().code).toBe('SYM_PRECONDITION_FAILED');
    const without = await send('PUT', `/v1/scenes/${id}`, await maker(), body);
    expect([without.statusCode, without.json().code]).toEqual([428, 'SYM_PRECONDITION_REQUIRED']);
    const garbled = await send('PUT', `/v1/scenes/${id}`, { ...(await maker()), 'if-match': 'x' }, body);
    expect(garbled.json().code).toBe('SYM_INVALID_HEADER');
    const both = await Promise.all([change(id, 1, body), change(id, 1, body)]);
    expect(both.map((reply) => reply.statusCode).sort()).toEqual([200, 412]);
  });

  it('belongs to its maker', async () => {
    const { id } = await save([]);
    const other = await reader(['VIS', 'EES']);
    expect((await open(id, other)).json()).toMatchObject({ mine: false });
    expect((await change(id, 1, { operations: [] }, other)).json().code).toBe('SYM_FORBIDDEN');
    expect((await send('DELETE', `/v1/scenes/${id}`, other)).json().code).toBe('SYM_FORBIDDEN');
    expect((await send('DELETE', `/v1/scenes/${id}`, await maker())).statusCode).toBe(204);
    expect((await open(id, await maker())).statusCode).toBe(404);
    for (const reply of [
      await send('DELETE', `/v1/scenes/${id}`, await maker()),
      await change(ABSENT, 1, { operations: [] }),
    ])
      expect(reply.json().code).toBe('SYM_NOT_FOUND');
    const left = await graph.statement('MATCH (v:SceneRevision) WHERE v.key STARTS WITH $id RETURN v', {
      id,
    });
    expect(left).toEqual([]);
  });

  it('is listed page by page, newest first', async () => {
    const headers = await maker();
    const all = (await app.inject({ url: '/v1/scenes', headers }))
      .json()
      .items.map((one: { id: string }) => one.id);
    const paged: string[] = [];
    let rest = '?limit=2';
    for (let more = true; more; ) {
      const page = (await app.inject({ url: `/v1/scenes${rest}`, headers })).json();
      paged.push(...page.items.map((one: { id: string }) => one.id));
      more = page.next !== null;
      rest = `?limit=2&cursor=${page.next}`;
    }
    expect(paged).toEqual(all);
  });
});

describe('a reader', () => {
  it('gets what its own rights show, and hears that something is withheld', async () => {
    const { id } = await save(await everything());
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
    expect(text).not.toContain(await world.link('ees', 'vis'));
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
    const saved = await send('POST', '/v1/scenes', headers, {
      operations: [{ op: 'pin', nodes: [place('vis').group] }],
    });
    const { id } = saved.json();
    expect((await open(id, headers)).json()).toMatchObject({ mine: true, withheld: false });
    const later = (await open(id, await reader(['EES'], 'climber'))).json();
    expect(later).toMatchObject({ mine: true, withheld: true, operations: [] });
  });

  it('sees no edge that the graph does not hold', async () => {
    const [a, b] = [place('ees').group, place('redEes').group].sort() as [string, string];
    const link = await world.link('ees', 'vis');
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
    const link = await world.link('redEes', 'redSis');
    const group = place('redEes').group;
    const edges = [{ key: link, kind: 'LINK', from: group, to: `withheld:${link}` }];
    const { id } = await save([{ op: 'add', nodes: [group, `withheld:${link}`], edges }]);
    expect((await open(id, await reader(['EES']))).json()).toMatchObject({
      withheld: false,
      operations: [{ edges }],
    });
    const hidden = await world.link('ees', 'asylum');
    const other = await save([{ op: 'add', nodes: [place('ees').group, `withheld:${hidden}`], edges: [] }]);
    expect((await open(other.id, await maker())).json()).toMatchObject({
      ...{ withheld: true, operations: [{ nodes: [place('ees').group] }] },
    });
  });
});

describe('what is refused', () => {
  it.each<[string, object, string]>([
    ['an unknown operation', { op: 'say', text: 'x' }, '/operations/0'],
    ['free text', { op: 'pin', nodes: [ABSENT], note: 'Zbigniew' }, '/operations/0/note'],
    ['a label that is no code', { op: 'style', label: 'Zbigniew K.' }, '/operations/0/label'],
    ['a node that is no id', { op: 'hide', nodes: ['Zbigniew'] }, '/operations/0/nodes/0'],
    ['a position without a place', { op: 'move', positions: [[ABSENT, 1]] }, '/operations/0/positions/0'],
    [
      'an edge of no kind',
      { op: 'add', nodes: [], edges: [{ key: 'a', kind: 'X', from: ABSENT, to: ABSENT }] },
      '/operations/0/edges/0/kind',
    ],
  ])('%s', async (_name, operation, pointer) => {
    const reply = await send('POST', '/v1/scenes', await maker(), { operations: [operation] });
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'SYM_INVALID_BODY']);
    expect(
      reply
        .json()
        .errors.map((one: { pointer: string }) => one.pointer)
        .join(),
    ).toContain(pointer);
    expect(reply.body).not.toContain('Zbigniew');
  });

  it('names with what cannot be seen', async () => {
    for (const name of ['', 'a\u202eb', 'x'.repeat(81), 'a\u0000b'])
      expect((await send('POST', '/v1/scenes', await maker(), { operations: [], name })).statusCode).toBe(
        400,
      );
  });

  it('more than is kept of one scene, at once and in growing', async () => {
    const style = { op: 'style' };
    const many = await send('POST', '/v1/scenes', await maker(), { operations: Array(20_001).fill(style) });
    expect([many.statusCode, many.json().code]).toEqual([400, 'SYM_INVALID_BODY']);
    expect(many.json().errors[0]).toMatchObject({ pointer: '/operations', code: 'TOO_MANY' });
    const { id } = await save(Array(20_000).fill(style));
    const grown = await change(id, 1, { operations: [style], mode: 'APPEND' });
    expect([grown.statusCode, grown.json().code]).toEqual([413, 'SYM_SCENE_TOO_LARGE']);
    const wide = { op: 'pin', nodes: Array(5_000).fill(ABSENT) };
    const big = await send('POST', '/v1/scenes', await maker(), { operations: Array(12).fill(wide) });
    expect([big.statusCode, big.json().code]).toEqual([413, 'SYM_BODY_TOO_LARGE']);
    expect((await change(id, 1, { operations: Array(9).fill(wide) })).statusCode).toBe(200);
    const over = await change(id, 2, { operations: Array(9).fill(wide), mode: 'APPEND' });
    expect(over.json().code).toBe('SYM_SCENE_TOO_LARGE');
  });
});

it('a scene of 5,000 nodes opens within the budget', async () => {
  await graph.statement(
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
