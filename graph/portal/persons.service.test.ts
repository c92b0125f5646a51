/**
 * Persons and search on a real graph show what the viewer may see, and what it may not see changes nothing (Regulation (EU) 2019/817 Art 9(4), 21, 26).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalWorld, type Who, type World } from '../../tests/fixtures/portal-world.ts';
import { freshGraph } from '../../tests/support/services.ts';
import type { Scope, Viewer } from '../access/index.ts';
import { nameQuestion } from '../matching/question/index.ts';
import type { Graph } from '../store/index.ts';
import { expand, type Question, readPerson, Sight, search } from './index.ts';

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
  graph.read((tx) => question(new Sight(tx, who, new AbortController().signal, 'OFFERED')));
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
