/**
 * Scenes over HTTP on a real graph: a log that is kept in revisions, opened by anybody who may explore, and
 * changed by its maker only.
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
const change = async (id: string, revision: number, body: object, headers?: Headers) => {
  const match = { ...(headers ?? (await maker())), 'if-match': `"${revision}"` };
  return await portal.send('PUT', `/v1/scenes/${id}`, match, body);
};

describe('a scene', () => {
  it('is kept as it was saved, and found by its maker', async () => {
    const operations = await everyOperation(portal);
    const { id, revision } = await save(operations, 'Case 7');
    expect(revision).toBe(1);
    const reply = await open(id, await maker());
    expect(reply.headers.etag).toBe('"1"');
    expect(reply.json()).toEqual({
      ...{ id, name: 'Case 7', revision: 1, mine: true, withheld: false, operations },
      savedAt: expect.any(String),
    });
    const list = (await portal.get('/v1/scenes', await maker())).json();
    expect(list.items[0]).toMatchObject({ id, name: 'Case 7', mine: true });
    const foreign = (await portal.get('/v1/scenes', await reader(['VIS']))).json();
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
    const without = await portal.send('PUT', `/v1/scenes/${id}`, await maker(), body);
    expect([without.statusCode, without.json().code]).toEqual([428, 'SYM_PRECONDITION_REQUIRED']);
    // As everywhere: a weak tag, or one without quotes, does not say which revision was seen.
    for (const tag of ['x', '1', 'W/"1"']) {
      const headers = { ...(await maker()), 'if-match': tag };
      const garbled = await portal.send('PUT', `/v1/scenes/${id}`, headers, body);
      expect([garbled.statusCode, garbled.json().code]).toEqual([400, 'SYM_INVALID_HEADER']);
    }
    const both = await Promise.all([change(id, 1, body), change(id, 1, body)]);
    expect(both.map((reply) => reply.statusCode).sort()).toEqual([200, 412]);
  });

  it('belongs to its maker', async () => {
    const { id } = await save([]);
    const other = await reader(['VIS', 'EES']);
    expect((await open(id, other)).json()).toMatchObject({ mine: false });
    expect((await change(id, 1, { operations: [] }, other)).json().code).toBe('SYM_FORBIDDEN');
    expect((await portal.send('DELETE', `/v1/scenes/${id}`, other)).json().code).toBe('SYM_FORBIDDEN');
    expect((await portal.send('DELETE', `/v1/scenes/${id}`, await maker())).statusCode).toBe(204);
    expect((await open(id, await maker())).statusCode).toBe(404);
    for (const reply of [
      await portal.send('DELETE', `/v1/scenes/${id}`, await maker()),
      await change(ABSENT, 1, { operations: [] }),
    ])
      expect(reply.json().code).toBe('SYM_NOT_FOUND');
    const left = await portal.graph.statement(
      'MATCH (v:SceneRevision) WHERE v.key STARTS WITH $id RETURN v',
      {
        id,
      },
    );
    expect(left).toEqual([]);
  });

  it('is listed page by page, newest first', async () => {
    const headers = await maker();
    const all = (await portal.get('/v1/scenes', headers)).json().items.map((one: { id: string }) => one.id);
    const paged: string[] = [];
    let rest = '?limit=2';
    for (let more = true; more; ) {
      const page = (await portal.get(`/v1/scenes${rest}`, headers)).json();
      paged.push(...page.items.map((one: { id: string }) => one.id));
      more = page.next !== null;
      rest = `?limit=2&cursor=${page.next}`;
    }
    expect(paged).toEqual(all);
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
    const reply = await portal.send('POST', '/v1/scenes', await maker(), { operations: [operation] });
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
      expect(
        (await portal.send('POST', '/v1/scenes', await maker(), { operations: [], name })).statusCode,
      ).toBe(400);
  });

  it('more than is kept of one scene, at once and in growing', async () => {
    const style = { op: 'style' };
    const many = await portal.send('POST', '/v1/scenes', await maker(), {
      operations: Array(20_001).fill(style),
    });
    expect([many.statusCode, many.json().code]).toEqual([400, 'SYM_INVALID_BODY']);
    expect(many.json().errors[0]).toMatchObject({ pointer: '/operations', code: 'TOO_MANY' });
    const { id } = await save(Array(20_000).fill(style));
    const grown = await change(id, 1, { operations: [style], mode: 'APPEND' });
    expect([grown.statusCode, grown.json().code]).toEqual([413, 'SYM_SCENE_TOO_LARGE']);
    const wide = { op: 'pin', nodes: Array(5_000).fill(ABSENT) };
    const big = await portal.send('POST', '/v1/scenes', await maker(), { operations: Array(12).fill(wide) });
    expect([big.statusCode, big.json().code]).toEqual([413, 'SYM_BODY_TOO_LARGE']);
    expect((await change(id, 1, { operations: Array(9).fill(wide) })).statusCode).toBe(200);
    const over = await change(id, 2, { operations: Array(9).fill(wide), mode: 'APPEND' });
    expect(over.json().code).toBe('SYM_SCENE_TOO_LARGE');
  });
});
