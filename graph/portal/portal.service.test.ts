/**
 * The reading side on a real graph: persons, neighbours, paths and explanations show what the viewer may see, and what
 * it may not see changes nothing (Regulation (EU) 2019/817 Art 9(4), 21, 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalWorld, type Who, type World } from '../../tests/fixtures/portal-world.ts';
import { freshGraph } from '../../tests/support/services.ts';
import type { Scope, Viewer } from '../access/index.ts';
import type { Graph } from '../store/index.ts';
import {
  expand,
  explainEdge,
  explainLink,
  nameQuestion,
  type Question,
  readPerson,
  Sight,
  search,
  shortestPath,
} from './index.ts';

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
const sirene = viewer(['SIS', 'EES'], {
  ...{ role: 'verifying-officer', authority: 'IT-SIRENE', authorities: ['IT-SIRENE'] },
  purpose: 'MID_VERIFICATION',
});

const look = <T>(who: Viewer, question: (sight: Sight) => Promise<T>) =>
  graph.read((tx) => question(new Sight(tx, who, new AbortController().signal)));
const place = (who: Who) => world.places[who];
const nodesOf = (who: Who) => {
  const { record, group, identity, document, template } = place(who);
  return [record, group, identity, document, template];
};
const person = (who: Viewer, of: Who) => look(who, (sight) => readPerson(sight, place(of).group));
const node = async (sight: Sight, id: string) => {
  const found = (await sight.nodes([{ id }])).get(id);
  if (found === undefined) throw new Error('hidden');
  return found;
};
const neighbours = (who: Viewer, id: string) =>
  look(who, async (sight) => (await expand(sight, [await node(sight, id)], { limit: 50 })).get(id));
const namesFound = (name: string, who = all) =>
  look(who, (sight) => search(sight, { name: nameQuestion(name) } as Question));

describe('a person', () => {
  it('is the component over white links, whichever group it is asked by', async () => {
    const groups = [place('ees').group, place('vis').group].sort();
    for (const of of ['ees', 'vis'] as const) {
      const found = await person(all, of);
      expect(found?.id).toBe(groups[0]);
      expect(found?.groups.map((group) => group.id)).toEqual(groups);
      expect(found?.systems).toEqual(['EES', 'VIS']);
    }
  });

  it('is another one to who lacks a system: no link, no trace', async () => {
    const found = await person(viewer(['EES']), 'ees');
    expect(found?.groups.map((group) => group.id)).toEqual([place('ees').group]);
    expect(found?.links).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('VIS');
    expect(await person(viewer(['EES']), 'vis')).toBeUndefined();
  });

  it('is never made of green or yellow links, nor of equal names', async () => {
    expect((await person(all, 'twinEes'))?.groups).toHaveLength(1);
    expect((await person(all, 'crim'))?.groups).toHaveLength(1);
    expect((await person(asylumOfficer, 'asylum'))?.groups).toHaveLength(1);
  });

  it('is merged over a red link of one person only for who may see the whole file', async () => {
    const groups = [place('redEes').group, place('redSis').group].sort();
    const whole = await person(sirene, 'redEes');
    expect(whole?.groups.map((group) => group.id)).toEqual(groups);
    expect(whole?.links[0]).toMatchObject({ colour: 'RED', redKind: 'MERGE', visibility: 'FULL' });
    expect(whole?.links[0]?.sin).toBeTypeOf('string');
    const named = await person(all, 'redEes');
    expect(named?.groups).toHaveLength(1);
    expect(named?.links).toEqual([
      {
        ...{ id: await world.link('redEes', 'redSis'), colour: 'RED', visibility: 'NAMES_ONLY' },
        ...{ systems: ['EES', 'SIS'], groupIds: groups },
      },
    ]);
  });

  it('of a yellow link is open to its responsible authority on both sides, and to no other', async () => {
    expect((await person(asylumOfficer, 'ees'))?.records[0]?.recordRef).toBe(place('ees').reference);
    const links = (await person(asylumOfficer, 'asylum'))?.links ?? [];
    expect(links.map((link) => [link.colour, link.visibility])).toEqual([
      ['YELLOW', 'FULL'],
      ['YELLOW', 'FULL'],
    ]);
    expect((await person(all, 'asylum'))?.links).toEqual([]);
    expect(await person({ ...asylumOfficer, purpose: 'ASYLUM' }, 'ees')).toBeUndefined();
  });

  it('shows a name in its own script with a Latin form, and a template by reference only', async () => {
    const names = (await person(all, 'cyrillic'))?.identities[0]?.names;
    expect(names).toEqual([
      { side: 'FAMILY', kind: 'CURRENT', value: 'Рахимов', romanised: 'rakhimov' },
      { side: 'GIVEN', kind: 'CURRENT', value: 'Мухаммад', romanised: 'mukhammad' },
    ]);
    const [template] = (await person(all, 'asylum'))?.templates ?? [];
    expect(template).toEqual({
      ...{ id: place('asylum').template, modality: 'FACE', finger: null, engine: 'vector-demo' },
      ...{ system: 'EURODAC', recordId: place('asylum').record },
    });
  });
});

describe('search', () => {
  it('finds a person once, with why, its systems and its visible links', async () => {
    const { hits, systems } = await namesFound('zbigniew KOWALCZYK');
    expect(hits.map(({ hit }) => hit.systems)).toEqual([['EES', 'VIS'], ['ECRIS_TCN']]);
    expect(hits[0]?.hit.links).toEqual({ WHITE: 1 });
    expect(hits[0]?.hit.matched).toContainEqual({
      ...{ field: 'NAME', form: 'Zbigniew Kowalczyk', level: expect.any(String), system: 'EES' },
    });
    expect([...systems].sort()).toEqual(['ECRIS_TCN', 'EES', 'VIS']);
  });

  it('crosses scripts', async () => {
    for (const text of ['Rahimov Muhammad', 'Мухаммад Рахимов', 'RAKHIMOV, Mukhammad'])
      expect((await namesFound(text)).hits.map(({ hit }) => hit.personId)).toContain(place('cyrillic').group);
  });

  it('leaves out who shares one word only, and other dates of birth', async () => {
    expect((await namesFound('Zbigniew Nowakowski')).hits).toEqual([]);
    expect((await namesFound('Zbigniew Kowalczyk 1980-03-12')).hits).toHaveLength(2);
    expect((await namesFound('Zbigniew Kowalczyk 1955-07-30')).hits).toEqual([]);
  });

  it('shows a green link only where the question met both of its sides', async () => {
    const { hits } = await namesFound('Olena Sydorenko');
    const ids = hits.map(({ hit }) => hit.personId);
    expect(ids.sort()).toEqual([place('twinEes').group, place('twinVis').group].sort());
    for (const { hit } of hits) {
      expect(hit.links).toEqual({ GREEN: 1 });
      expect(hit.notSamePersonAs).toEqual(ids.filter((id) => id !== hit.personId));
    }
    const reference = place('twinEes').reference;
    const one = await look(all, (sight) => search(sight, { reference }));
    expect(one.hits[0]?.hit).toMatchObject({ links: {}, notSamePersonAs: [] });
  });

  it('finds documents by number in any writing, and counts a country that differs as another one', async () => {
    const byNumber = (document: { number: string; issuingCountry?: string }) =>
      look(all, (sight) => search(sight, { document }));
    expect((await byNumber({ number: 'aa 1234-567' })).hits[0]?.hit).toMatchObject({
      systems: ['EES', 'VIS'],
    });
    expect((await byNumber({ number: 'AA1234567', issuingCountry: 'UKR' })).hits).toHaveLength(1);
    expect((await byNumber({ number: 'AA1234567', issuingCountry: 'BRA' })).hits).toEqual([]);
  });
});

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
    look(who, async (sight) => shortestPath(sight, await node(sight, one), await node(sight, two), length));

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
    expect(bars - 15).toBeCloseTo(found?.score?.bits ?? 0, 6);
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

describe('what role and purpose do not allow', () => {
  it.each<[string, Viewer]>([
    ['a source system', viewer('*', { role: 'source-system', purpose: 'RECORD_KEEPING' })],
    ['an operator', viewer('*', { role: 'operator', purpose: 'OPERATION' })],
    [
      'a data-protection officer',
      viewer('*', { role: 'data-protection-officer', purpose: 'DATA_PROTECTION' }),
    ],
    ['who reads no system', viewer([])],
    ['law enforcement at step 1', viewer('*', { role: 'portal-user', purpose: 'LAW_ENFORCEMENT_STEP_1' })],
  ])('%s sees nothing of it', async (_name, who) => {
    for (const of of ['ees', 'asylum', 'crim', 'redSis'] as const)
      expect(await person(who, of)).toBeUndefined();
    expect((await namesFound('Zbigniew Kowalczyk', who)).hits).toEqual([]);
    for (const id of nodesOf('ees')) await expect(neighbours(who, id)).rejects.toThrow('hidden');
  });
});

describe('a hidden record that comes in', () => {
  it('changes no byte of a search, a person, a page or a path', async () => {
    const few = viewer(['EES', 'VIS'], { role: 'portal-user', purpose: 'BORDER_CHECK' });
    const explorer = viewer(['EES', 'VIS']);
    const ask = async () => {
      const answer = await namesFound('Zbigniew Kowalczyk', few);
      const pages = await Promise.all(nodesOf('ees').map((id) => neighbours(explorer, id)));
      return JSON.stringify([
        { ...answer, systems: [...answer.systems] },
        ...[await person(few, 'ees'), await person(explorer, 'ees'), pages],
      ]);
    };
    const before = await ask();
    await world.add({
      ...{ system: 'ECRIS_TCN', recordKind: 'ECRIS_TCN_RECORD', owner: ['ESP', 'ES-CRIM-01'] },
      ...{ family: 'Kowalczyk', given: 'Zbigniew', born: '1980-03-12', document: 'AA1234567' },
    });
    expect(await ask()).toBe(before);
    expect(before).not.toContain('ECRIS');
  });
});
