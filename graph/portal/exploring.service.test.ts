/**
 * Neighbours, paths and explanations on a real graph show what the viewer may see, and what it may not see is not there (Regulation (EU) 2019/817 Art 9(4), 21, 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalWorld, type Who, type World } from '../../tests/fixtures/portal-world.ts';
import { freshGraph } from '../../tests/support/services.ts';
import type { Scope, Viewer } from '../access/index.ts';
import type { Graph } from '../store/index.ts';
import { expand, explainEdge, explainLink, findPath, Sight } from './index.ts';

let graph: Graph;
let world: World;
beforeAll(async () => {
  graph = await freshGraph();
  world = await portalWorld(graph);
});
afterAll(() => graph?.close());

const viewer = (read: Scope, over: Partial<Viewer> = {}): Viewer => ({
  ...{ subject: 'v', role: 'investigator', authority: 'NL-POLICE-07', authorities: ['NL-POLICE-07'] },
  ...{ systems: { read, write: [] }, purpose: 'IDENTITY_FRAUD' },
  ...over,
});
const all = viewer('*');
const asylumOfficer = viewer(['EURODAC'], {
  ...{ role: 'verifying-officer', authority: 'FR-ASYLUM-01', authorities: ['FR-ASYLUM-01'] },
  purpose: 'MID_VERIFICATION',
});

const look = <T>(who: Viewer, question: (sight: Sight) => Promise<T>) =>
  graph.read((tx) => question(new Sight(tx, who, new AbortController().signal, 'OFFERED')));
const place = (who: Who) => world.places[who];
const node = async (sight: Sight, id: string) => {
  const found = (await sight.nodes([{ id }])).get(id);
  if (found === undefined) throw new Error('hidden');
  return found;
};
const neighbours = (who: Viewer, id: string) =>
  look(who, async (sight) => (await expand(sight, [await node(sight, id)], { limit: 50 })).get(id));

describe('neighbours', () => {
  const kindsOf = (found: Awaited<ReturnType<typeof neighbours>>) =>
    (found?.found ?? []).map(({ edge, node: other }) => `${edge.kind} ${other.kind}`);

  it('of every kind of node', async () => {
    const { record, group, document, template } = place('ees');
    expect(kindsOf(await neighbours(all, record))).toEqual([
      'CARRIES TEMPLATE',
      'CITES DOCUMENT',
      'STATES IDENTITY',
    ]);
    expect(kindsOf(await neighbours(all, group))).toEqual(['HAS IDENTITY', 'JOINS LINK']);
    expect(kindsOf(await neighbours(all, document))).toContain('SAME_DOCUMENT DOCUMENT');
    expect(kindsOf(await neighbours(all, template))).toEqual([
      'CARRIES RECORD',
      'MATCHES TEMPLATE',
      'MATCHES TEMPLATE',
    ]);
    expect(kindsOf(await neighbours(all, await world.link('ees', 'vis')))).toEqual([
      'JOINS GROUP',
      'JOINS GROUP',
    ]);
  });

  it('that the viewer may not see do not exist, match edges included', async () => {
    const { identity, template } = place('ees');
    expect(kindsOf(await neighbours(all, identity))).toContain('MATCHES IDENTITY');
    const alone = viewer(['EES']);
    expect(kindsOf(await neighbours(alone, identity))).toEqual(['HAS GROUP', 'STATES RECORD']);
    expect(kindsOf(await neighbours(alone, template))).toEqual(['CARRIES RECORD']);
    await expect(neighbours(alone, place('vis').record)).rejects.toThrow('hidden');
    // Responsible for the link that the hit supports: both sides are open, and the hit with them.
    expect(kindsOf(await neighbours(asylumOfficer, place('asylum').template))).toEqual([
      ...['CARRIES RECORD', 'MATCHES TEMPLATE', 'MATCHES TEMPLATE'],
    ]);
  });

  it('of a hit carry no score', async () => {
    const found = await neighbours(all, place('ees').template);
    const hit = found?.found.find(({ edge }) => edge.kind === 'MATCHES')?.edge;
    expect(hit).toMatchObject({ words: 'face hit, above the hit threshold' });
    expect(Object.keys(hit ?? {}).sort()).toEqual(['from', 'key', 'kind', 'to', 'words']);
  });
});

describe('a path', () => {
  const path = (who: Viewer, one: string, two: string, length = 6) =>
    look(who, async (sight) =>
      findPath(sight, await node(sight, one), await node(sight, two), {
        ...{ maxLength: length, by: 'shortest', over: 'any' },
      }),
    );

  it('is the shortest one, with its edges in order', async () => {
    const { path: found, complete } = await path(all, place('asylum').record, place('ees').record);
    expect(complete).toBe(true);
    expect(found?.edges.map((edge) => edge.kind)).toEqual(['CARRIES', 'MATCHES', 'CARRIES']);
    expect(found?.nodes.map((one) => one.id)).toEqual([
      ...[place('asylum').record, place('asylum').template, place('ees').template, place('ees').record],
    ]);
  });

  it('is not found over what is hidden, and not within a shorter length', async () => {
    const few = viewer(['EURODAC', 'EES']);
    expect((await path(few, place('asylum').record, place('ees').record)).path).not.toBeNull();
    // The record of EES meets that of ECRIS_TCN directly; without it there is no other way.
    expect(
      (await path(viewer(['EURODAC', 'ECRIS_TCN']), place('asylum').record, place('crim').record)).path,
    ).toBeNull();
    expect((await path(all, place('asylum').record, place('crim').record)).path?.edges.length).toBe(6);
    expect((await path(all, place('asylum').record, place('ees').record, 2)).path).toBeNull();
  });

  it('from a node to itself has no edge', async () => {
    const { record } = place('ees');
    expect((await path(all, record, record)).path?.edges).toEqual([]);
  });
});

describe('an explanation', () => {
  const keyOf = async (id: string, kind: string, who = all) =>
    (await neighbours(who, id))?.found.find(({ edge }) => edge.kind === kind)?.edge.key ?? '';
  const explain = (who: Viewer, key: string) => look(who, (sight) => explainEdge(sight, key));

  it('of matching identities has score, verdict and sentences, and sums up', async () => {
    const found = await explain(all, await keyOf(place('ees').identity, 'MATCHES'));
    const bars = found?.score?.features.reduce((sum, feature) => sum + feature.bits, 0) ?? 0;
    expect(bars + (found?.score?.prior ?? 0)).toBe(found?.score?.bits);
    expect(found?.identity?.outcome).toBe('SAME');
    expect(found?.sentences.length).toBeGreaterThan(5);
  });

  it('of a template hit has words and the name of the threshold, never a score', async () => {
    const found = await explain(all, await keyOf(place('ees').template, 'MATCHES'));
    expect(found?.biometrics).toEqual({
      modality: 'FACE',
      outcome: 'HIT',
      engine: expect.any(String),
      threshold: 'HIT',
    });
    expect(JSON.stringify(found)).not.toMatch(/0\.\d/);
    expect(found?.sentences).toEqual([expect.stringContaining('The faces reach the hit threshold')]);
  });

  it('of a document names what is absent', async () => {
    const found = await explain(all, await keyOf(place('ees').document, 'SAME_DOCUMENT'));
    expect(found).toMatchObject({ kind: 'SAME_DOCUMENT', document: { notes: [] } });
    expect(found?.sentences).toEqual(['Both sides cite the same travel document.']);
  });

  it('of an edge that is hidden or unknown is none', async () => {
    const key = await keyOf(place('ees').identity, 'MATCHES');
    expect(await explain(viewer(['EES']), key)).toBeUndefined();
    expect(await explain(viewer('*', { purpose: 'BORDER_CHECK' }), key)).toBeUndefined();
    expect(await explain(all, 'no|edge')).toBeUndefined();
  });

  it('of a link has the record pairs with the three outcomes, colour and basis', async () => {
    const id = await world.link('ees', 'asylum');
    const page = { after: '', limit: 10 };
    const found = await look(asylumOfficer, (sight) => explainLink(sight, id, page));
    expect(found?.link).toMatchObject({
      colour: 'YELLOW',
      basis: '30(1)(a)',
      cause: 'CRITERIA',
      automatic: true,
    });
    expect(found?.pairs).toHaveLength(1);
    expect(found?.pairs[0]).toMatchObject({
      ...{ colour: 'YELLOW', basis: '30(1)(a)', misused: false },
      bio: { outcome: 'SAME', modalities: [{ modality: 'FACE', outcome: 'HIT', threshold: 'HIT' }] },
      ...{ identity: { outcome: 'DIFFERENT' }, document: { outcome: 'OTHER', pairs: [] } },
    });
    expect(found?.pairs[0]?.sentences.at(-1)).toContain('yellow link (Art 30(1)(a))');
    expect(JSON.stringify(found?.pairs[0]?.bio)).not.toContain('score');
    expect(await look(all, (sight) => explainLink(sight, id, page))).toBeUndefined();
    const white = await look(all, async (sight) => explainLink(sight, await world.link('ees', 'vis'), page));
    expect(white?.pairs[0]?.document.pairs).toEqual([{ numbers: ['AA1234567', 'AA1234567'], notes: [] }]);
  });

  it('of a red link known by name only keeps the file back', async () => {
    const id = await world.link('redEes', 'redSis');
    const ask = (who: Viewer) => look(who, (sight) => explainLink(sight, id, { after: '', limit: 10 }));
    const found = await ask(all);
    expect(found?.link).toEqual({
      id,
      kind: 'LINK',
      systems: ['EES', 'SIS'],
      colour: 'RED',
      visibility: 'NAMES_ONLY',
    });
    expect(await ask(viewer(['EES']))).toBeUndefined();
  });
});
