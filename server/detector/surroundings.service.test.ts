/** The links around a link: what each option would meet there is what a decision meets, and hidden links stay hidden. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import { OPTIONS } from './schemas.ts';

describe.skipIf(!hasServices)('surroundings', () => {
  let graph: Graph;
  let world: DeskWorld;
  let places: Record<'ees' | 'vis' | 'eurodac' | 'etias', Placed>;
  let links: Record<string, string>;

  /** EES and VIS are one person (white); EURODAC has that face under another name: two yellow links. */
  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    const who = {
      family: 'Kovalenko',
      given: 'Petro',
      born: '1980-03-12',
      face: 'chain',
      passport: 'KP1112223',
    };
    const france = { state: 'FRA', authority: 'FR-ASYLUM-01' };
    const other = { family: 'Petrenko', given: 'Mykola', born: '1983-11-25' };
    places = {
      ees: await world.store(record('EES', { ...who, ref: 'x-1' })),
      vis: await world.store(record('VIS', { ...who, ref: 'x-2' })),
      eurodac: await world.store(record('EURODAC', { ...france, ...other, face: 'chain', ref: 'x-3' })),
      etias: await world.store(record('ETIAS', { ...other, passport: 'KP1112223', ref: 'x-4' })),
    };
    links = {
      white: await world.link(places.ees, places.vis),
      eesEurodac: await world.link(places.ees, places.eurodac),
      visEurodac: await world.link(places.vis, places.eurodac),
      eesEtias: await world.link(places.ees, places.etias),
    };
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  const around = async (id: string | undefined, name = 'cli-officer') =>
    (await world.asker(name).get(`/v1/links/${id}/surroundings`)).body;
  const previewOf = async (id: string | undefined, name?: string) =>
    Object.fromEntries(
      (await around(id, name)).preview.map(
        ({
          option,
          contradicting,
          consistent,
        }: {
          option: string;
          contradicting: string[];
          consistent: boolean;
        }) => [option, consistent ? 'passes' : contradicting],
      ),
    );

  it('show the chain with its own link marked, and names where records may be seen', async () => {
    const seen = await around(links.eesEurodac);
    expect(seen.links.find((link: { self: boolean }) => link.self).id).toBe(links.eesEurodac);
    expect(seen.links.map((link: { id: string }) => link.id)).toEqual(
      expect.arrayContaining(Object.values(links)),
    );
    const group = (placed: Placed) => seen.groups.find(({ id }: { id: string }) => id === placed.group);
    expect(group(places.ees)).toEqual({ id: places.ees.group, system: 'EES', label: 'Petro Kovalenko' });
    expect(group(places.eurodac)?.label).toBe('Mykola Petrenko');
    expect(seen.truncated).toBe(false);
  });

  it('foresee for every option exactly what the decision is answered', async () => {
    await world.decide(links.visEurodac as string, 'WHITE');
    const preview = await previewOf(links.eesEurodac);
    // Both are one person with VIS by now: nothing may say that they are two.
    expect(Object.keys(preview)).toEqual([...OPTIONS]);
    expect(preview).toMatchObject({ WHITE: 'passes', RED_MERGE: 'passes', ERASE: 'passes' });
    expect(preview.GREEN.sort()).toEqual([links.white, links.visEurodac].sort());
    expect(preview.RED_SPLIT.sort()).toEqual([links.white, links.visEurodac].sort());
    for (const id of [links.eesEurodac, links.eesEtias, links.white] as string[]) await agrees(id);
  });

  async function agrees(id: string) {
    const officer = world.asker('cli-officer');
    const preview = await previewOf(id);
    for (const option of OPTIONS) {
      const { body: link } = await officer.get(`/v1/links/${id}`);
      const answer = await officer.post(
        `/v1/links/${id}/decisions`,
        { option, reasonCode: 'OTHER', reasonText: 'what would happen' },
        { 'if-match': `"${link.revision}"` },
      );
      if (answer.status === 201) await officer.post(`/v1/decisions/${answer.body.decision.id}/withdraw`);
      const lawful = link.options.find((one: { option: string }) => one.option === option).lawful;
      if (!lawful) expect(answer.body.code).toBe('SYM_DECISION_UNLAWFUL');
      else if (preview[option] === 'passes') expect(answer.status).toBe(201);
      else {
        expect(answer.body.code).toBe('SYM_DECISION_INCONSISTENT');
        expect(answer.body.links).toEqual([...preview[option]].sort());
        expect(answer.body.contradicting).toBe(preview[option].length);
      }
    }
  }

  it('refuse for a hidden link without naming or counting it', async () => {
    // FR-ASYLUM-01 reads EURODAC and VIS only: the white link between EES and VIS is not for its eyes.
    const seen = await around(links.eesEurodac, 'officer-asylum');
    expect(seen.links.map((link: { id: string }) => link.id)).not.toContain(links.white);
    const preview = await previewOf(links.eesEurodac, 'officer-asylum');
    expect(preview.GREEN).toEqual([links.visEurodac]);
    expect(preview).toMatchObject({ WHITE: 'passes' });
  });

  it('of a link that is hidden, or whose evidence is, are not found', async () => {
    for (const [name, purpose] of [
      ['officer-crim', 'MID_VERIFICATION'],
      ['officer-visa', 'MID_VERIFICATION'],
      ['investigator', 'IDENTITY_FRAUD'],
    ] as const)
      for (const view of ['surroundings', 'comparison'])
        expect((await world.asker(name, purpose).get(`/v1/links/${links.eesEurodac}/${view}`)).status).toBe(
          404,
        );
    expect(
      (await world.asker('portal-user', 'BORDER_CHECK').get(`/v1/links/${links.white}/surroundings`)).status,
    ).toBe(403);
  });

  it('lead to a stub behind a red link that is known by name only', async () => {
    await world.decide(links.eesEtias as string, 'RED_MERGE');
    // DE-VISA-01 is responsible for the white link; those with ETIAS become a matter of another authority.
    await graph.statement(
      "MATCH (f)-[:DESCRIBES]->(l:Link) WHERE 'ETIAS' IN l.systems SET f.authority = 'ETIAS-CU'",
    );
    const seen = await around(links.white, 'officer-visa');
    const stub = `withheld:${links.eesEtias}`;
    expect(seen.links.find(({ id }: { id: string }) => id === links.eesEtias)).toEqual({
      ...{ id: links.eesEtias, colour: 'RED', visibility: 'NAMES_ONLY', self: false },
      ...{ redKind: null, automatic: null, since: null, groups: [places.ees.group, stub].sort() },
    });
    expect(seen.groups.find(({ id }: { id: string }) => id === stub)).toEqual({ id: stub, system: 'ETIAS' });
    expect(JSON.stringify(seen)).not.toContain(places.etias.group);
  });
});
