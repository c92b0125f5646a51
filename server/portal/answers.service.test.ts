/**
 * The reading side over HTTP on a real graph: whole bodies, since a response schema drops what it does not name.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../graph/matching/score/index.ts';
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

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);

describe('the whole answer', () => {
  it('of a search', async () => {
    const reply = await ask({ query: 'Zbigniew Kowalczyk 1980-03-12' }, await portalUser());
    const groups = [place('ees').group, place('vis').group].sort();
    const chips = (field: string, form: string) =>
      ['EES', 'VIS'].map((system) => ({ field, form, level: 'exact', system }));
    expect(reply.json()).toEqual({
      items: [
        {
          ...{ personId: groups[0], groupIds: groups, systems: ['EES', 'VIS'] },
          identity: {
            ...{ id: uuid, category: 'CONFIRMED', name: 'Zbigniew Kowalczyk', dateOfBirth: '1980-03-12' },
            ...{ sex: 'M', nationalities: ['UKR'] },
          },
          matched: [...chips('DATE_OF_BIRTH', '1980-03-12'), ...chips('NAME', 'Zbigniew Kowalczyk')],
          ...{ bits: expect.any(Number), probability: expect.any(Number) },
          ...{ links: { WHITE: 1 }, notSamePersonAs: [] },
        },
      ],
      facets: {
        ...{ system: { EES: 1, VIS: 1 }, colour: { WHITE: 1 }, nationality: { UKR: 1 }, sex: { M: 1 } },
        ...{ decade: { 1980: 1 }, capped: false },
      },
      ...{ systems: { EES: 'HIT', VIS: 'HIT' }, truncated: false, next: null },
    });
  });

  it('of a person', async () => {
    const { record, group, identity, document, reference, template } = place('vis');
    const reply = await get(`/v1/persons/${group}`, await asIs('portal-user', 'BORDER_CHECK', ['VIS']));
    const at = { system: 'VIS', recordId: record };
    expect(reply.json()).toEqual({
      ...{ id: group, systems: ['VIS'], links: [], conflicts: [], truncated: false },
      groups: [{ id: group, system: 'VIS', reference: reference.replace('T-', 'G-') }],
      identities: [
        {
          ...{ id: identity, ...at, groupId: group, category: 'CONFIRMED', sex: 'M' },
          names: [
            { side: 'FAMILY', kind: 'CURRENT', value: 'Kowalczyk' },
            { side: 'GIVEN', kind: 'CURRENT', value: 'Zbigniew' },
          ],
          dateOfBirth: { value: '1980-03-12', precision: 'DAY' },
          nationalities: [{ country: 'UKR', kind: 'CURRENT' }],
        },
      ],
      documents: [{ id: document, ...at, docType: 'P', number: 'AA1234567', issuingCountry: 'UKR' }],
      templates: [{ id: template, ...at, modality: 'FACE', finger: null, engine: 'vector-demo' }],
      records: [
        {
          ...{ id: record, system: 'VIS', recordRef: reference, recordKind: 'VIS_APPLICATION', version: 1 },
          ...{ owner: { state: 'DEU', authorityRef: 'DE-VISA-01' }, groupId: group, validFrom: time },
          ...{ recordedAt: time, retainUntil: '2030-01-01', flags: [] },
        },
      ],
    });
  });

  it('of the links of a person', async () => {
    const reply = await get(`/v1/persons/${place('ees').group}`, await investigator());
    expect(reply.json().links).toEqual([
      {
        ...{
          id: await world.link('ees', 'vis'),
          colour: 'WHITE',
          visibility: 'FULL',
          systems: ['EES', 'VIS'],
        },
        ...{ groupIds: [place('ees').group, place('vis').group].sort(), basis: '33(1)(a)', since: time },
        ...{ sin: expect.any(String), authority: 'DE-VISA-01', createdAt: time, updatedAt: [] },
      },
    ]);
  });

  it('of neighbours', async () => {
    const { identity, group, record } = place('crim');
    const reply = await get(`/v1/graph/${identity}/neighbours?limit=1&kinds=MATCHES`, await investigator());
    const shown = {
      ...{ kind: 'IDENTITY', category: 'CONFIRMED', names: ['Kowalczyk', 'Zbigniew'], sex: 'M' },
      ...{ dateOfBirth: '1980-03-12', nationalities: ['UKR'] },
    };
    const [a, b] = [place('ees').identity, identity].sort();
    const body = reply.json();
    expect(body).toEqual({
      node: { id: identity, systems: ['ECRIS_TCN'], ...shown },
      items: [
        {
          node: { id: place('ees').identity, systems: ['EES'], ...shown },
          edge: {
            ...{ key: `${a}|${b}`, kind: 'MATCHES', from: a, to: b, bits: expect.any(Number) },
            ...{ probability: expect.any(Number), words: 'strong match; identity data same by rule' },
          },
        },
      ],
      ...{ more: true, next: expect.any(String) },
    });
    const next = await get(
      `/v1/graph/${identity}/neighbours?limit=1&kinds=MATCHES&cursor=${body.next}`,
      await investigator(),
    );
    expect(next.json()).toMatchObject({
      items: [{ node: { id: place('vis').identity } }],
      more: false,
      next: null,
    });
    const rest = await get(`/v1/graph/${identity}/neighbours?kinds=HAS&kinds=STATES`, await investigator());
    expect(rest.json().items.map((item: { edge: object }) => item.edge)).toEqual([
      {
        ...{ key: `HAS:${group}:${identity}`, kind: 'HAS', from: group, to: identity },
        words: 'the system holds this identity as one person',
      },
      {
        ...{ key: `STATES:${record}:${identity}`, kind: 'STATES', from: record, to: identity },
        words: 'the record states this identity',
      },
    ]);
  });

  it('of a path with its weakest edge', async () => {
    const url = `/v1/graph/paths?from=${place('ees').record}&to=${place('crim').record}`;
    const body = (await get(url, await investigator())).json();
    expect(body).toMatchObject({ found: true, length: 3, complete: true });
    expect(body.nodes.map((node: { kind: string }) => node.kind)).toEqual([
      ...['RECORD', 'IDENTITY', 'IDENTITY', 'RECORD'],
    ]);
    expect(body.weakest).toEqual(body.edges[1]);
    expect(body.weakest).toMatchObject({ kind: 'MATCHES', words: expect.stringContaining('strong match') });
    const none = await get(
      `/v1/graph/paths?from=${place('ees').record}&to=${place('redSis').record}`,
      await investigator(),
    );
    expect(none.json()).toEqual({
      ...{ found: false, length: null, nodes: [], edges: [], weakest: null, complete: true },
    });
  });

  it('of an explanation of an edge and of a link', async () => {
    const [a, b] = [place('ees').identity, place('vis').identity].sort();
    const edge = (await get(`/v1/edges/${a}%7C${b}/explanation`, await investigator())).json();
    expect(Object.keys(edge).sort()).toEqual([
      ...['between', 'identity', 'key', 'kind', 'score', 'sentences', 'turningPoints'],
    ]);
    expect(edge.score.features[0]).toEqual({
      ...{ feature: 'family name', level: 'exact', bits: expect.any(Number), a: 'Kowalczyk', b: 'Kowalczyk' },
      sentence: expect.stringMatching(
        /^Family names “Kowalczyk” and “Kowalczyk”: exact; \+\d+\.\d bits for one person\.$/,
      ),
    });
    const bars = edge.score.features.reduce(
      (sum: number, one: { bits: number }) => sum + one.bits,
      edge.score.prior,
    );
    expect([edge.score.prior, bars]).toEqual([MODEL.priorBits, edge.score.bits]);
    expect(edge.identity.categories[0].rules[0]).toEqual({
      ...{ rule: 'I.1', article: '2023/332-333 Annex I 3.1', field: 'FAMILY' },
      a: { identityId: uuid, value: expect.any(String) },
      b: { identityId: uuid, value: expect.any(String) },
    });
    const id = await world.link('ees', 'vis');
    const link = (await get(`/v1/links/${id}/explanation`, await investigator())).json();
    expect(link).toEqual({
      link: {
        ...{
          id,
          kind: 'LINK',
          systems: ['EES', 'VIS'],
          colour: 'WHITE',
          visibility: 'FULL',
          basis: '33(1)(a)',
        },
        ...{ since: time, automatic: true },
      },
      pairs: [
        {
          key: [place('ees').record, place('vis').record].sort().join('|'),
          records: [expect.objectContaining({ kind: 'RECORD' }), expect.objectContaining({ kind: 'RECORD' })],
          bio: {
            ...{ outcome: 'SAME', review: false },
            modalities: [{ modality: 'FACE', outcome: 'HIT', engine: expect.any(String), threshold: 'HIT' }],
          },
          identity: { outcome: 'SAME', misused: false, categories: expect.any(Array) },
          document: { outcome: 'SAME', pairs: [{ numbers: ['AA1234567', 'AA1234567'], notes: [] }] },
          ...{ misused: false, colour: 'WHITE', basis: '33(1)(a)', comparedAt: time },
          sentences: expect.arrayContaining(['The biometric data are the same.']),
        },
      ],
      next: null,
    });
  });
});

describe('pages of a search', () => {
  it('hold every hit once', async () => {
    const headers = await investigator();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const body = { query: 'Zbigniew Kowalczyk', limit: 1, ...(cursor === null ? {} : { cursor }) };
      const page: { items: { personId: string }[]; next: string | null } = (await ask(body, headers)).json();
      seen.push(...page.items.map((item) => item.personId));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toHaveLength(2);
    expect(new Set(seen).size).toBe(2);
  });
});
