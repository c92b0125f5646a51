/** The review queue shows, orders, filters and finds what one's authorities must verify, and nothing else (Art 26(1), 29). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type Asker, type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { record, type Wish } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

describe.skipIf(!hasServices)('the review queue', () => {
  let graph: Graph;
  let world: DeskWorld;
  let all: Asker;
  const ids: Record<string, string> = {};
  const named = (items: { id: string }[]) =>
    items.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0]);
  const queue = async (query = '', who = all) => (await who.get(`/v1/review/queue${query}`)).body;
  const find = async (text: string, who = all) =>
    named((await who.post('/v1/review/search', { text })).body.items);

  /** A yellow link of one face under two names, under the authority of the record that came last. */
  async function faces(name: string, first: [string, Wish], last: [string, Wish]): Promise<[Placed, Placed]> {
    const one = await world.store(record(first[0], { face: name, ...first[1] }));
    const two = await world.store(record(last[0], { face: name, ...last[1] }));
    ids[name] = await world.link(one, two);
    world.pass(1);
    return [one, two];
  }

  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    all = world.asker('cli-officer');
    const france = { state: 'FRA', authority: 'FR-ASYLUM-01' };
    await faces(
      'asylum',
      ['VIS', { ref: 'v-1', family: 'Haddad', given: 'Karim', born: '1985-04-17' }],
      ['EURODAC', { ...france, ref: 'a-1', family: 'Nasser', given: 'Bilal', born: '1990-12-02' }],
    );
    await faces(
      'border',
      ['VIS', { ref: 'v-2', family: 'Ковальчук', given: 'Олена', sex: 'F', born: '1979-08-30' }],
      ['EES', { ref: 'e-2', family: 'Marchenko', given: 'Iryna', sex: 'F', born: '1981-01-09' }],
    );
    await faces(
      'sensitive',
      ['VIS', { ref: 'v-3', family: 'Demir', given: 'Yusuf', born: '1970-06-11' }],
      [
        'SIS',
        {
          ref: 's-3',
          kind: 'SIS_ALERT_1862_36',
          state: 'ITA',
          family: 'Kaya',
          given: 'Emre',
          born: '1966-03-05',
        },
      ],
    );
    await faces(
      'child',
      [
        'VIS',
        { ref: 'v-4', family: 'Traore', given: 'Awa', sex: 'F', born: '2015-02-02', passport: 'CH1234567' },
      ],
      ['EES', { ref: 'e-4', family: 'Diallo', given: 'Fatou', sex: 'F', born: '2014-10-20' }],
    );
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  it('puts links with a time limit first, as it runs out, then the oldest; or all by age', async () => {
    expect(named((await queue()).items)).toEqual(['border', 'child', 'asylum', 'sensitive']);
    expect(named((await queue('?order=since')).items)).toEqual(['asylum', 'border', 'sensitive', 'child']);
  });

  it('is paged without loss or repetition in each order', async () => {
    for (const order of ['due', 'since']) {
      const seen: unknown[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { items: { id: string }[]; next: string | null } = await queue(
          `?order=${order}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...named(page.items));
        cursor = page.next;
      }
      expect(seen).toEqual(named((await queue(`?order=${order}`)).items));
    }
  });

  it('shows what an officer chooses by', async () => {
    const items = (await queue()).items;
    const [border, child, asylum, sensitive] = items;
    expect(border).toMatchObject({
      flags: [],
      claim: null,
      chainSize: 2,
      cause: 'CRITERIA',
      basis: '30(1)(a)',
    });
    expect(Date.parse(border.dueAt) - Date.parse(border.since)).toBe(12 * 3_600_000);
    expect(child.flags).toEqual(['MINOR']);
    expect(asylum).toMatchObject({ dueAt: null, authorityRef: 'FR-ASYLUM-01', flags: [] });
    expect(sensitive).toMatchObject({ flags: ['SENSITIVE'], authorityRef: 'IT-SIRENE' });
  });

  it('filters by cause, system and claim', async () => {
    expect(named((await queue('?system=EURODAC')).items)).toEqual(['asylum']);
    expect((await queue('?cause=MISUSED')).items).toEqual([]);
    expect(named((await queue('?cause=CRITERIA&system=SIS')).items)).toEqual(['sensitive']);
    await all.put(`/v1/links/${ids.border}/claim`);
    await world.asker('cli-officer-2').put(`/v1/links/${ids.child}/claim`);
    expect(named((await queue('?claimed=mine')).items)).toEqual(['border']);
    expect(named((await queue('?claimed=free')).items)).toEqual(['asylum', 'sensitive']);
    expect((await queue('?claimed=mine')).totals).toEqual({ open: 4, overdue: 0, dueSoon: 0, mine: 1 });
    await all.delete(`/v1/links/${ids.border}/claim`);
    await world.asker('cli-officer-2').delete(`/v1/links/${ids.child}/claim`);
    expect((await all.get('/v1/review/queue?claimed=never')).status).toBe(400);
  });

  it('is searched by identification number, reference, document and a name in any script', async () => {
    const [{ sin }] = (await queue()).items;
    expect(await find(`${sin.slice(0, 6)} ${sin.slice(6).toLowerCase()}`)).toEqual(['border']);
    expect(await find('a-1')).toEqual(['asylum']);
    expect(await find('ch-1234567')).toEqual(['child']);
    expect(await find('Olena Kovalchuk')).toEqual(['border']);
    expect(await find('كريم حداد')).toEqual(['asylum']);
    expect(await find('Nobody Whatsoever')).toEqual([]);
  });

  it('of another authority is as if it were not there: list, numbers, search', async () => {
    const asylum = world.asker('officer-asylum');
    const page = await queue('', asylum);
    expect(named(page.items)).toEqual(['asylum']);
    expect(page.totals).toEqual({ open: 1, overdue: 0, dueSoon: 0, mine: 0 });
    const [border] = (await queue()).items;
    for (const text of ['Olena Kovalchuk', 'CH1234567', 'v-2', border.sin])
      expect(await find(text, asylum)).toEqual([]);
    expect(await find('Bilal Nasser', asylum)).toEqual(['asylum']);
    const nobody = await queue('', world.asker('officer-crim'));
    expect([nobody.items, nobody.totals.open]).toEqual([[], 0]);
    expect((await world.asker('investigator').get('/v1/review/queue')).status).toBe(403);
  });

  it('counts in a chain only what the asker sees', async () => {
    // The same face and name in ETIAS: white with the record of the asylum authority's link in VIS.
    await world.store(
      record('ETIAS', { ref: 't-1', family: 'Haddad', given: 'Karim', passport: 'ZX7654321' }),
    );
    await world.store(
      record('SIS', { ref: 's-1', state: 'ITA', family: 'Haddad', given: 'Karim', face: 'asylum' }),
    );
    const sizeFor = async (who: Asker) =>
      (await queue('', who)).items.find((item: { id: string }) => item.id === ids.asylum)?.chainSize;
    expect(await sizeFor(all)).toBe(3);
    // Its officers read EURODAC and VIS, so that the white link to SIS is none of theirs.
    expect(await sizeFor(world.asker('officer-asylum'))).toBe(2);
  });

  it('counts what is due soon and what is overdue', async () => {
    world.pass(10 * 60 + 30);
    expect((await queue()).totals).toMatchObject({ overdue: 0, dueSoon: 2 });
    world.pass(2 * 60);
    expect((await queue()).totals).toMatchObject({ overdue: 2, dueSoon: 0 });
  });
});
