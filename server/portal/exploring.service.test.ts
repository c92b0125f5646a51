/**
 * The folded explorer over HTTP on a real graph: a link is one edge, filters work before paging, and what the asker may
 * not see is neither shown, counted nor walked over (Regulation (EU) 2019/817 Art 9(4), 21, 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from '../../tests/fixtures/portal-world.ts';
import { ABSENT, type Headers, openPortal, type PortalApp } from '../../tests/support/portal-app.ts';

let portal: PortalApp;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal?.close());

const place = (who: Who) => portal.place(who);
const link = (one: Who, two: Who) => portal.world.link(one, two);
const investigator = () => portal.investigator();
const get = (url: string, headers: Headers) => portal.get(url, headers);
/** Responsible for the yellow link of the asylum record, and reads one system only. */
const asylumOfficer = () =>
  portal.reads(['EURODAC'], {
    claims: { authority: 'FR-ASYLUM-01', authorities: ['FR-ASYLUM-01'] },
    ...{ name: 'officer-asylum', purpose: 'MID_VERIFICATION' },
  });
const post = (url: string, payload: object, headers: Headers) => portal.send('POST', url, headers, payload);
const expand = async (id: string, headers: Headers, more: object = {}) =>
  (await post('/v1/graph/expand', { id, ...more }, headers)).json();
const degrees = async (id: string, headers: Headers) =>
  (await get(`/v1/graph/${id}/degrees`, headers)).json();

interface Shown {
  id: string;
  kind: string;
  systems: string[];
}
interface Edge {
  key: string;
  kind: string;
  from: string;
  to: string;
  colour?: string;
}
interface Item {
  node: Shown;
  edge: Edge;
}
const kinds = ({ items }: { items: Item[] }) => items.map(({ edge, node }) => `${edge.kind} ${node.kind}`);

describe('expanding', () => {
  it('a group shows a link as one edge to the other group', async () => {
    const answer = await expand(place('ees').group, await investigator());
    expect(kinds(answer)).toEqual(['HAS IDENTITY', 'LINK GROUP']);
    const [from, to] = [place('ees').group, place('vis').group].sort();
    expect(answer.items[1]).toEqual({
      node: expect.objectContaining({ id: place('vis').group, kind: 'GROUP', systems: ['VIS'] }),
      edge: {
        ...{ key: await link('ees', 'vis'), kind: 'LINK', from, to, words: 'same person, justified' },
        ...{ colour: 'WHITE', visibility: 'FULL', automatic: true, basis: '33(1)(a)' },
        since: expect.any(String),
      },
    });
    expect(answer.node).toMatchObject({ kind: 'GROUP', names: ['Kowalczyk', 'Zbigniew'] });
  });

  it('a red link known by name only leads to a stub where its other side is hidden', async () => {
    const red = await link('redEes', 'redSis');
    const { items } = await expand(place('redEes').group, await portal.reads(['EES']), { kinds: ['LINK'] });
    expect(items).toEqual([
      {
        node: { id: `withheld:${red}`, kind: 'WITHHELD', systems: ['SIS'] },
        edge: {
          ...{ key: red, kind: 'LINK', from: place('redEes').group, to: `withheld:${red}` },
          ...{ words: 'unjustified', colour: 'RED', visibility: 'NAMES_ONLY' },
        },
      },
    ]);
    const seen = await expand(place('redEes').group, await investigator(), { kinds: ['LINK'] });
    expect(seen.items[0].node).toMatchObject({ id: place('redSis').group, kind: 'GROUP' });
    expect(seen.items[0].edge).not.toHaveProperty('redKind');
  });

  it('the responsible authority sees both sides of a yellow link, and a stub for a side that only a white one names', async () => {
    const officer = await asylumOfficer();
    const own = await expand(place('asylum').group, officer, { kinds: ['LINK'] });
    expect(own.items.map(({ edge, node }: Item) => [edge.colour, node.kind])).toEqual([
      ['YELLOW', 'GROUP'],
      ['YELLOW', 'GROUP'],
    ]);
    // Responsible for a white link: the link in full, its other side not (Art 33(5), 21).
    const id = await link('ees', 'vis');
    const file = 'MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(:Link {id: $id})';
    const [before] = await portal.graph.statement(`${file} RETURN f.authority AS authority`, { id });
    await portal.graph.statement(`${file} SET f.authority = 'PL-BORDER-03'`, { id });
    const border = await portal.reads(['EES'], {
      claims: { authority: 'PL-BORDER-03', authorities: ['PL-BORDER-03'] },
      ...{ name: 'officer-asylum', purpose: 'MID_VERIFICATION' },
    });
    const white = await expand(place('ees').group, border, { colours: ['WHITE'], kinds: ['LINK'] });
    expect(white.items).toMatchObject([
      { node: { id: `withheld:${id}`, systems: ['VIS'] }, edge: { colour: 'WHITE', visibility: 'FULL' } },
    ]);
    await portal.graph.statement(`${file} SET f.authority = $authority`, {
      id,
      authority: before?.authority,
    });
  });

  it('a link is an edge and has no expansion of its own', async () => {
    const reply = await post('/v1/graph/expand', { id: await link('ees', 'vis') }, await investigator());
    expect(reply.statusCode).toBe(404);
  });

  it('filters by kind, colour, system and probability', async () => {
    const headers = await investigator();
    const id = place('ees').identity;
    expect(kinds(await expand(id, headers))).toEqual([
      'HAS GROUP',
      'MATCHES IDENTITY',
      'MATCHES IDENTITY',
      'STATES RECORD',
    ]);
    const systems = async (filters: object) =>
      (await expand(id, headers, { kinds: ['MATCHES'], ...filters })).items.map(
        ({ node }: Item) => node.systems[0],
      );
    expect((await systems({})).sort()).toEqual(['ECRIS_TCN', 'VIS']);
    expect(await systems({ systems: ['VIS'] })).toEqual(['VIS']);
    expect(await systems({ minProbability: 1 })).toEqual([]);
    const links = async (colours: string[]) =>
      kinds(await expand(place('ees').group, headers, { kinds: ['LINK', 'HAS'], colours }));
    expect(await links(['RED'])).toEqual(['HAS IDENTITY']);
    expect(await links(['WHITE'])).toEqual(['HAS IDENTITY', 'LINK GROUP']);
  });
});

describe('what may not be seen', () => {
  it('answers as what does not exist, everywhere', async () => {
    const few = await portal.reads(['VIS']);
    const bare = (reply: { json: () => object }) => ({ ...reply.json(), requestId: '' });
    for (const id of [place('ees').group, place('ees').identity, place('ees').record]) {
      const hidden = await post('/v1/graph/expand', { id }, few);
      expect(hidden.statusCode).toBe(404);
      expect(bare(hidden)).toEqual(bare(await post('/v1/graph/expand', { id: ABSENT }, few)));
      expect(bare(await get(`/v1/graph/${id}/degrees`, few))).toEqual(
        bare(await get(`/v1/graph/${ABSENT}/degrees`, few)),
      );
      for (const by of ['shortest', 'strongest'])
        expect(bare(await get(`/v1/graph/paths?from=${place('vis').record}&to=${id}&by=${by}`, few))).toEqual(
          bare(await get(`/v1/graph/paths?from=${place('vis').record}&to=${ABSENT}&by=${by}`, few)),
        );
      expect((await post('/v1/graph/nodes', { ids: [id, place('vis').record] }, few)).json()).toEqual(
        (await post('/v1/graph/nodes', { ids: [ABSENT, place('vis').record] }, few)).json(),
      );
    }
  });

  it('is neither counted nor a reason for "more"', async () => {
    expect(await degrees(place('ees').identity, await investigator())).toEqual({
      ...{ kinds: { HAS: 1, MATCHES: 2, STATES: 1 }, colours: {}, systems: { EES: 2, VIS: 1, ECRIS_TCN: 1 } },
      capped: false,
    });
    const few = await portal.reads(['EES']);
    expect(await degrees(place('ees').identity, few)).toEqual({
      ...{ kinds: { HAS: 1, STATES: 1 }, colours: {}, systems: { EES: 2 }, capped: false },
    });
    const page = await expand(place('ees').identity, few, { limit: 2 });
    expect([page.items.length, page.more, page.next]).toEqual([2, false, null]);
    expect(await degrees(place('ees').group, few)).toMatchObject({ kinds: { HAS: 1 }, colours: {} });
    // Yellow is for the authority responsible for it.
    expect((await degrees(place('ees').group, await investigator())).colours).toEqual({ WHITE: 1 });
    expect((await degrees(place('asylum').group, await asylumOfficer())).colours).toEqual({ YELLOW: 2 });
  });

  it('leaves expansion, degrees, nodes and the sample byte for byte what they are without it', async () => {
    const few = await portal.reads(['VIS']);
    const { group, identity, record, document } = place('vis');
    const answers = async () =>
      (
        await Promise.all([
          post('/v1/graph/expand', { id: group }, few),
          post('/v1/graph/expand', { id: identity, limit: 1 }, few),
          get(`/v1/graph/${document}/degrees`, few),
          post('/v1/graph/nodes', { ids: [group, identity, record], stubs: true }, few),
          get(`/v1/graph/paths?from=${identity}&to=${document}&by=strongest`, few),
          get('/v1/graph/sample', few),
        ])
      ).map((reply) => [reply.statusCode, reply.body]);
    const before = await answers();
    await portal.world.add({
      ...{ system: 'ECRIS_TCN', recordKind: 'ECRIS_TCN_RECORD', owner: ['ESP', 'ES-CRIM-01'] },
      ...{ family: 'Kowalczyk', given: 'Zbigniew', born: '1980-03-12', document: 'AA1234567', face: 1 },
    });
    expect(await answers()).toEqual(before);
    expect(JSON.stringify(before)).not.toMatch(/ECRIS|"EES"/);
    expect(before.map(([status]) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it.each([
    ['portal-user', 'BORDER_CHECK'],
    ['operator', 'OPERATION'],
    ['system-ees', 'RECORD_KEEPING'],
  ])('%s for %s explores nothing', async (name, purpose) => {
    const headers = await portal.as(name, purpose);
    const { record } = place('ees');
    const replies = [
      await post('/v1/graph/expand', { id: record }, headers),
      await get(`/v1/graph/${record}/degrees`, headers),
      await post('/v1/graph/nodes', { ids: [record] }, headers),
      await get('/v1/graph/sample', headers),
      await get('/v1/scenes', headers),
      await post('/v1/scenes', { operations: [] }, headers),
    ];
    expect(replies.map((reply) => reply.statusCode)).toEqual([403, 403, 403, 403, 403, 403]);
  });
});

describe('nodes', () => {
  it('come with the edges among them, links as edges', async () => {
    const { record, identity, group } = place('ees');
    const ids = [record, identity, group, place('vis').group, place('vis').identity];
    const { nodes, edges } = (await post('/v1/graph/nodes', { ids }, await investigator())).json();
    expect(nodes.map((node: Shown) => node.id).sort()).toEqual([...ids].sort());
    expect(edges.map((edge: Edge) => edge.kind).sort()).toEqual(['HAS', 'HAS', 'LINK', 'MATCHES', 'STATES']);
  });

  it('take the id of a link for the groups that it joins', async () => {
    const red = await link('ees', 'vis');
    const { nodes, edges } = (await post('/v1/graph/nodes', { ids: [red] }, await investigator())).json();
    expect(nodes.map((node: Shown) => node.id).sort()).toEqual(
      [place('ees').group, place('vis').group].sort(),
    );
    expect(edges.map((edge: Edge) => edge.key)).toEqual([red]);
  });

  it('carry a stub for a withheld side when asked for', async () => {
    const few = await portal.reads(['EES']);
    const ids = [place('redEes').group];
    const plain = (await post('/v1/graph/nodes', { ids }, few)).json();
    expect([plain.nodes.length, plain.edges.length]).toEqual([1, 0]);
    const { nodes, edges } = (await post('/v1/graph/nodes', { ids, stubs: true }, few)).json();
    const red = await link('redEes', 'redSis');
    expect(nodes[1]).toEqual({ id: `withheld:${red}`, kind: 'WITHHELD', systems: ['SIS'] });
    expect(edges).toMatchObject([{ key: red, to: `withheld:${red}`, visibility: 'NAMES_ONLY' }]);
    // Whoever sees the other side gets no stub for it.
    const all = (await post('/v1/graph/nodes', { ids, stubs: true }, await investigator())).json();
    expect(all.nodes).toHaveLength(1);
  });
});
