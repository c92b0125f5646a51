/**
 * The reading side over HTTP on a real graph: who may ask, what is refused, and that neither hidden data nor hubs change
 * the form of an answer.
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
const asIs = async (name: string, purpose: string, systems?: string[]) =>
  systems === undefined
    ? await as(resources, name, purpose)
    : {
        authorization: `Bearer ${await tokenOf(resources, name, { claims: { systems: { read: systems, write: [] } } })}`,
        'x-purpose': purpose,
      };
const investigator = () => asIs('investigator', 'IDENTITY_FRAUD');
const portalUser = () => asIs('portal-user', 'BORDER_CHECK');
const get = async (url: string, headers: Record<string, string>) => await app.inject({ url, headers });
const ask = async (payload: object, headers: Record<string, string>) =>
  await app.inject({ method: 'POST', url: '/v1/search', payload, headers });

describe('who asks', () => {
  const urls = () => [
    `/v1/persons/${place('ees').group}`,
    `/v1/graph/${place('ees').record}/neighbours`,
    `/v1/graph/paths?from=${place('ees').record}&to=${place('vis').record}`,
    `/v1/edges/${[place('ees').identity, place('vis').identity].sort().join('%7C')}/explanation`,
    '/v1/links/019a0000-0000-7000-8000-000000000000/explanation',
  ];
  it.each([
    ['system-ees', 'RECORD_KEEPING'],
    ['operator', 'OPERATION'],
    ['dpo', 'DATA_PROTECTION'],
    ['data-owner', 'DATA_QUALITY'],
    ['portal-user', 'POLICE_IDENTIFICATION'],
    ['portal-user', 'LAW_ENFORCEMENT_STEP_1'],
  ])('%s for %s is refused everywhere', async (name, purpose) => {
    const headers = await asIs(name, purpose);
    expect((await ask({ query: 'Zbigniew Kowalczyk' }, headers)).statusCode).toBe(403);
    for (const url of urls()) expect((await get(url, headers)).statusCode).toBe(403);
  });

  it('a portal user does not explore, nor reads match edges', async () => {
    const [persons, ...others] = urls();
    expect((await get(persons as string, await portalUser())).statusCode).toBe(200);
    for (const url of others) expect((await get(url, await portalUser())).statusCode).toBe(403);
  });

  it('who lacks a system gets byte for byte what there is without it', async () => {
    const headers = await asIs('portal-user', 'BORDER_CHECK', ['VIS']);
    const few = await asIs('investigator', 'IDENTITY_FRAUD', ['VIS']);
    const answers = async () =>
      await Promise.all([
        ask({ query: 'Zbigniew Kowalczyk' }, headers),
        ask({ document: { number: 'AA1234567' } }, headers),
        ask({ reference: place('vis').reference }, headers),
        get(`/v1/persons/${place('vis').group}`, headers),
        get(`/v1/graph/${place('vis').identity}/neighbours`, few),
        get(`/v1/graph/paths?from=${place('vis').identity}&to=${place('vis').template}`, few),
      ]);
    const before = (await answers()).map((reply) => [
      reply.statusCode,
      reply.headers['content-length'],
      reply.body,
    ]);
    for (const system of ['EES', 'ECRIS_TCN'] as const)
      await world.add({
        ...{ system, recordKind: system === 'EES' ? 'EES_INDIVIDUAL_FILE' : 'ECRIS_TCN_RECORD' },
        ...{ owner: ['ESP', 'ES-CRIM-01'], family: 'Kowalczyk', given: 'Zbigniew', born: '1980-03-12' },
        ...{ document: 'AA1234567', face: 1 },
      });
    const after = (await answers()).map((reply) => [
      reply.statusCode,
      reply.headers['content-length'],
      reply.body,
    ]);
    expect(after).toEqual(before);
    expect(JSON.stringify(before)).not.toMatch(/EES|ECRIS/);
  });

  it('hidden and absent answer alike', async () => {
    const few = await asIs('investigator', 'IDENTITY_FRAUD', ['VIS']);
    const absent = '019a0000-0000-7000-8000-000000000000';
    const bare = (reply: { json: () => Record<string, unknown> }) => ({ ...reply.json(), requestId: '' });
    const pairs: [string, string][] = [
      [`/v1/persons/${place('ees').group}`, `/v1/persons/${absent}`],
      [`/v1/graph/${place('ees').record}/neighbours`, `/v1/graph/${absent}/neighbours`],
      [
        `/v1/graph/paths?from=${place('vis').record}&to=${place('ees').record}`,
        `/v1/graph/paths?from=${place('vis').record}&to=${absent}`,
      ],
      [`/v1/links/${await world.link('ees', 'vis')}/explanation`, `/v1/links/${absent}/explanation`],
    ];
    for (const [hidden, none] of pairs) {
      const [one, two] = [await get(hidden, few), await get(none, few)];
      expect(one.statusCode).toBe(404);
      expect(bare(one)).toEqual(bare(two));
    }
  });
});

describe('what cannot be asked', () => {
  it.each<[string, object, string, string?]>([
    ['nothing', {}, 'SYM_INVALID_BODY', '/query'],
    ['a name without a letter', { query: '*:* !!' }, 'SYM_INVALID_BODY', '/query'],
    ['a name of 10,000 characters', { query: 'x'.repeat(10_000) }, 'SYM_INVALID_BODY', '/query'],
    ['an unknown field', { query: 'a', cypher: 'x' }, 'SYM_INVALID_BODY', '/cypher'],
    [
      'a number that identifies nothing',
      { document: { number: '12' } },
      'SYM_INVALID_BODY',
      '/document/number',
    ],
    ['a date of birth alone', { dateOfBirth: '1990' }, 'SYM_INVALID_BODY'],
    [
      'a date of birth beside a document',
      { dateOfBirth: '1990', document: { number: 'AB12345' } },
      'SYM_INVALID_BODY',
      '/dateOfBirth',
    ],
    ['more than a page holds', { query: 'Anna', limit: 101 }, 'SYM_INVALID_BODY', '/limit'],
    ['a foreign cursor', { query: 'Anna', cursor: 'bm9uc2Vuc2U' }, 'SYM_INVALID_CURSOR'],
  ])('%s', async (_name, body, code, pointer) => {
    const reply = await ask(body, await investigator());
    expect(reply.statusCode).toBe(400);
    expect(reply.json().code).toBe(code);
    if (pointer !== undefined)
      expect(reply.json().errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it.each([
    [
      '"} RETURN 1 //',
      'a OR b AND NOT c',
      'searchKeys:*',
      'x~5 [a TO z] {!}',
      "'; MATCH (n) DETACH DELETE n",
    ],
  ])('the languages of the graph and of its index', async (...texts) => {
    for (const query of texts) expect((await ask({ query }, await investigator())).statusCode).toBe(200);
    expect((await ask({ query: 'Zbigniew Kowalczyk' }, await investigator())).json().items).not.toEqual([]);
  });

  it.each([
    ['/v1/persons/x', 'SYM_INVALID_PATH'],
    ['/v1/edges/x/explanation', 'SYM_INVALID_PATH'],
    ['/v1/graph/019a0000-0000-7000-8000-000000000000/neighbours?limit=500', 'SYM_INVALID_QUERY'],
    ['/v1/graph/019a0000-0000-7000-8000-000000000000/neighbours?kinds=ALL', 'SYM_INVALID_QUERY'],
    ['/v1/graph/paths?from=019a0000-0000-7000-8000-000000000000', 'SYM_INVALID_QUERY'],
    [
      '/v1/graph/paths?from=019a0000-0000-7000-8000-000000000000&to=019a0000-0000-7000-8000-000000000000&maxLength=9',
      'SYM_INVALID_QUERY',
    ],
  ])('%s', async (url, code) => {
    const reply = await get(url, await investigator());
    expect([reply.statusCode, reply.json().code]).toEqual([400, code]);
  });
});

describe('a hub of 6,000 match edges', () => {
  const HUB = 6_000;
  let hub: string;
  beforeAll(async () => {
    hub = place('cyrillic').identity;
    await graph.statement(
      `MATCH (hub:Identity {id: $hub}) UNWIND range(1, $count) AS n
       WITH hub, n, CASE WHEN n % 1000 = 0 THEN 'EES' ELSE 'ECRIS_TCN' END AS system,
         '019b0000-0000-7000-8000-' + right('00000000000' + n, 12) AS id
       CREATE (r:Record {id: '019c' + substring(id, 4), key: 'hub|' + n, system: system, version: 1, reference: 'hub-' + n,
         recordKind: 'X', groupId: '019d' + substring(id, 4), ownerState: 'ESP', ownerAuthority: 'ES-CRIM-01'})
       CREATE (r)-[:STATES]->(i:Identity {id: id, version: 1, category: 'CONFIRMED', names: ['N' + n]})
       CREATE (hub)-[:MATCHES {key: hub.id + '|' + id, bits: 1.5, probability: 0.7, verdict: 'DIFFERENT'}]->(i)`,
      { hub, count: HUB },
    );
  });

  it('is paged, and "more" counts what is visible', async () => {
    const url = `/v1/graph/${hub}/neighbours?kinds=MATCHES`;
    const all = (await get(`${url}&limit=200`, await investigator())).json();
    expect([all.items.length, all.more]).toEqual([200, true]);
    const few = (await get(url, await asIs('investigator', 'IDENTITY_FRAUD', ['VIS', 'EES']))).json();
    expect([few.items.length, few.more, few.next]).toEqual([HUB / 1000, false, null]);
    const some = await asIs('investigator', 'IDENTITY_FRAUD', ['VIS', 'EES']);
    const first = (await get(`${url}&limit=4`, some)).json();
    const second = (await get(`${url}&limit=4&cursor=${first.next}`, some)).json();
    expect([first.items.length, first.more, second.items.length, second.more]).toEqual([4, true, 2, false]);
  });

  it('is passed on a path from its other side, within the budget', async () => {
    const far = '019c0000-0000-7000-8000-000000005999';
    const reply = await get(
      `/v1/graph/paths?from=${place('cyrillic').record}&to=${far}`,
      await investigator(),
    );
    expect(reply.json()).toMatchObject({ found: true, length: 3 });
    const none = await get(
      `/v1/graph/paths?from=${place('cyrillic').record}&to=${place('redSis').record}`,
      await investigator(),
    );
    // What the hub left out might lead there: the answer says so.
    expect(none.json()).toMatchObject({ found: false, complete: false });
  });

  it('ends with its time budget', async () => {
    const hasty = buildApp({
      ...resources,
      config: { ...resources.config, budgets: { ...resources.config.budgets, answer: 1 } },
    });
    const reply = await hasty.inject({ url: `/v1/graph/${hub}/neighbours`, headers: await investigator() });
    expect([reply.statusCode, reply.json().code]).toEqual([503, 'SYM_TIME_BUDGET']);
  });
});
