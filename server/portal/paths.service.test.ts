/**
 * Paths and the sample over HTTP on a real graph: a link is one edge, the strongest path goes round what is weaker, and
 * nothing is walked over or begun with that the asker may not see (Regulation (EU) 2019/817 Art 9(4), 21, 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from '../../tests/fixtures/portal-world.ts';
import { type Headers, openPortal, type PortalApp } from '../../tests/support/portal-app.ts';

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
interface Edge {
  key: string;
  kind: string;
  from: string;
  to: string;
  colour?: string;
}

describe('paths', () => {
  const path = async (from: string, to: string, headers: Headers, rest = '') =>
    (await get(`/v1/graph/paths?from=${from}&to=${to}${rest}`, headers)).json();

  it('walk a link as one edge, and name the weakest', async () => {
    const answer = await path(place('ees').group, place('vis').group, await investigator());
    expect(answer).toMatchObject({ found: true, length: 1, complete: true, edges: [{ kind: 'LINK' }] });
    expect(answer.weakest.key).toBe(await link('ees', 'vis'));
  });

  it('the strongest goes round what is weaker', async () => {
    const headers = await investigator();
    const [from, to] = [place('ees').identity, place('vis').identity];
    const short = await path(from, to, headers);
    expect([short.length, short.weakest.kind]).toEqual([1, 'MATCHES']);
    const strong = await path(from, to, headers, '&by=strongest');
    expect(strong.edges.map((edge: Edge) => edge.kind)).toEqual(['HAS', 'LINK', 'HAS']);
    expect(strong.weakest).toMatchObject({ kind: 'LINK', colour: 'WHITE' });
    expect(strong.nodes[0].id).toBe(from);
    expect(strong.nodes.at(-1).id).toBe(to);
    const bound = await path(from, to, headers, '&by=strongest&maxLength=1');
    expect(bound.edges.map((edge: Edge) => edge.kind)).toEqual(['MATCHES']);
  });

  it('over persons follow white links and what belongs together, nothing else', async () => {
    const headers = await investigator();
    const person = await path(place('ees').record, place('vis').document, headers, '&over=person');
    expect(person.edges.map((edge: Edge) => edge.kind)).toEqual([
      'STATES',
      'HAS',
      'LINK',
      'HAS',
      'STATES',
      'CITES',
    ]);
    for (const by of ['shortest', 'strongest'])
      expect(
        await path(place('ees').record, place('crim').record, headers, `&over=person&by=${by}`),
      ).toMatchObject({
        ...{ found: false, length: null, nodes: [], edges: [], weakest: null },
      });
    // A red link that is known by name only does not tell that it says one person.
    const red = await path(place('redEes').group, place('redSis').group, headers, '&over=person');
    expect(red.found).toBe(false);
    const any = await path(place('redEes').group, place('redSis').group, headers);
    expect(any.edges).toMatchObject([{ kind: 'LINK', colour: 'RED', visibility: 'NAMES_ONLY' }]);
  });
});

describe('the sample', () => {
  it('holds chains that the asker may see, with their edges', async () => {
    const { nodes, edges } = (await get('/v1/graph/sample', await investigator())).json();
    const ids = new Set(nodes.map((node: { id: string }) => node.id));
    for (const who of ['ees', 'vis', 'redEes', 'redSis'] as const)
      expect(ids.has(place(who).group)).toBe(true);
    expect(ids.has(place('cyrillic').group)).toBe(false);
    expect(ids.size).toBeLessThanOrEqual(200);
    const colours = edges.flatMap((edge: Edge) => edge.colour ?? []);
    expect([...new Set(colours)].sort()).toEqual(['RED', 'WHITE']);
    for (const edge of edges) expect([ids.has(edge.from), ids.has(edge.to)]).toEqual([true, true]);
    const yellow = (await get('/v1/graph/sample', await asylumOfficer())).json();
    expect(yellow.edges.map((edge: Edge) => edge.colour)).toContain('YELLOW');
  });

  it('begins in a system of the asker’s own: a red link elsewhere is met by a question only (Art 21(2))', async () => {
    const answer = (await get('/v1/graph/sample', await portal.reads(['ETIAS']))).json();
    expect(answer).toEqual({ nodes: [], edges: [] });
  });
});
