/** Persons and links as they were known on a date (Art 26, 36(1)(f)). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type Asker, type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

describe.skipIf(!hasServices)('a person as known on a date', () => {
  let graph: Graph;
  let world: DeskWorld;
  let officer: Asker;
  let ees: Placed;
  let vis: Placed;
  let link: string;
  /** Times: before everything, alone, yellow, white, with corrected names and reopened. */
  const at: Record<'before' | 'alone' | 'yellow' | 'white' | 'changed', string> = {} as never;
  const note = (name: keyof typeof at) => {
    world.pass(1);
    at[name] = world.now();
    world.pass(1);
  };

  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    officer = world.asker('cli-officer');
    note('before');
    const file = record('EES', { ...personOf(1), face: 'known', ref: 'k-1' });
    ees = await world.store(file);
    note('alone');
    vis = await world.store(
      record('VIS', { ...personOf(2), face: 'known', ref: 'k-2', authority: 'DE-VISA-01' }),
    );
    link = await world.link(ees, vis);
    note('yellow');
    await world.decide(link, 'WHITE');
    note('white');
    // Another face: nothing of the decision fits any more, and nothing matches.
    await world.store(record('EES', { ...personOf(3), face: 'another', ref: 'k-1', version: 2 }));
    note('changed');
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  const known = async (when: keyof typeof at, who = officer, group = ees.group) =>
    await who.get(`/v1/persons/${group}/known?at=${encodeURIComponent(at[when])}`);
  const family = ({ body }: Awaited<ReturnType<typeof known>>, group: string) =>
    body.records.find((one: { groupId: string }) => one.groupId === group)?.identities[0].names[0].value;

  it('has the records in the versions of then', async () => {
    expect((await known('before')).status).toBe(404);
    const alone = await known('alone');
    expect(alone.body).toMatchObject({ at: at.alone, groups: [ees.group], links: [], truncated: false });
    expect(family(alone, ees.group)).toBe(personOf(1).family);
    const changed = await known('changed');
    expect(family(changed, ees.group)).toBe(personOf(3).family);
    expect(changed.body.records[0]).toMatchObject({ version: 2, recordedTo: null });
  });

  it('has the links in the colours of then, and is one person while they said so', async () => {
    expect((await known('yellow')).body).toMatchObject({
      groups: [ees.group],
      links: [{ id: link, colour: 'YELLOW', automatic: true, basis: '30(1)(a)' }],
    });
    const white = (await known('white')).body;
    expect(white.groups).toEqual([ees.group, vis.group].sort());
    expect(white.links).toMatchObject([{ id: link, colour: 'WHITE', automatic: false, basis: '33(1)(d)' }]);
    expect(white.records.map((one: { system: string }) => one.system).sort()).toEqual(['EES', 'VIS']);
    // The link is gone, as a look at what stands now says too.
    expect((await known('changed')).body).toMatchObject({ groups: [ees.group], links: [] });
  });

  it('is cut to the rights of the asker', async () => {
    const asylum = world.asker('cli-officer-asylum', 'ASYLUM');
    expect((await known('white', asylum)).status).toBe(404);
    // VIS is read by that authority, the other side and the link are not.
    const side = await known('white', asylum, vis.group);
    expect(side.body).toMatchObject({ groups: [vis.group], links: [] });
    const border = (await known('white', world.asker('cli-officer-border', 'BORDER_CHECK'))).body;
    expect(border.links).toMatchObject([{ colour: 'WHITE' }]);
    expect((await known('yellow', world.asker('cli-officer-border', 'BORDER_CHECK'))).body.links).toEqual([]);
  });

  it('takes a time with its offset, and refuses what is none', async () => {
    for (const wrong of ['yesterday', '2026-13-01T00:00:00Z', '']) {
      const answer = await officer.get(`/v1/persons/${ees.group}/known?at=${wrong}`);
      expect([answer.status, answer.body.code], wrong).toEqual([400, 'SYM_INVALID_QUERY']);
    }
    const offset = at.white.replace('Z', '+00:00');
    const answer = await officer.get(`/v1/persons/${ees.group}/known?at=${encodeURIComponent(offset)}`);
    expect(answer.body.at).toBe(at.white);
  });
});
