/** What the desk asks of the service: whom a decision waits for, first judgements, requests to owners, watched links, measures. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type Asker, type DeskWorld, deskWorld } from '../../tests/fixtures/desk-world.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

describe.skipIf(!hasServices)('desk', () => {
  let graph: Graph;
  let world: DeskWorld;
  let one: Asker;
  let two: Asker;
  let three: Asker;
  let id: string;

  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    [one, two, three] = ['cli-officer', 'cli-officer-2', 'cli-officer-3'].map((name) =>
      world.asker(name),
    ) as [Asker, Asker, Asker];
    const first = await world.store(record('EES', { ref: 'e-1', face: 'one', ...personOf(1) }));
    const last = await world.store(record('VIS', { ref: 'v-1', face: 'one', ...personOf(101) }));
    id = await world.link(first, last);
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  const match = async () => ({ 'if-match': `"${(await one.get(`/v1/links/${id}`)).body.revision}"` });
  const waitsFor = async (who: Asker) =>
    (await who.get('/v1/review/queue?waits=me')).body.items.map(
      (item: { id: string; colour: string; proposed: { stage: string; forMe: boolean }[] }) => [
        ...[item.id, item.colour, item.proposed[0]?.stage, item.proposed[0]?.forMe],
      ],
    );
  const red = { option: 'RED_MERGE', reasonCode: 'OTHER', reasonText: 'a reason of its own' };
  const white = { ...red, option: 'WHITE' };

  it('tells how decisions are looked at again', async () => {
    expect((await one.get('/v1/self')).body.review).toEqual({ blind: 'OFFERED', secondLook: 0 });
  });

  it('keeps the first judgement of each officer, and tells it to that officer alone', async () => {
    expect((await one.get(`/v1/links/${id}`)).body.judgement).toBeNull();
    await one.put(`/v1/links/${id}/judgement`, { answer: 'SAME' });
    expect((await one.put(`/v1/links/${id}/judgement`, { answer: 'DIFFERENT' })).body.answer).toBe('SAME');
    expect((await one.get(`/v1/links/${id}`)).body.judgement).toMatchObject({ answer: 'SAME' });
    expect((await two.get(`/v1/links/${id}`)).body.judgement).toBeNull();
    const reader = world.asker('cli-investigator');
    const seen = await reader.get(`/v1/links/${id}`);
    expect(seen.body).not.toHaveProperty('judgement');
  });

  it('asks owners only where something is absent', async () => {
    const asked = await one.post(`/v1/links/${id}/requests-to-owner`, undefined, await match());
    expect([asked.status, asked.body.code]).toEqual([409, 'SYM_DECISION_UNLAWFUL']);
    expect(await graph.statement("MATCH (n:Notice {kind: 'COMPLETE_DATA'}) RETURN n.to AS to")).toEqual([]);
  });

  it('tells who was asked to complete data, since when and whether a new version came; nobody is asked twice', async () => {
    const bare = record('SIS', {
      ref: 's-9',
      state: 'ITA',
      authority: 'IT-POLICE-09',
      face: 'nine',
      ...personOf(9),
    });
    for (const identity of bare.identities) delete identity.sex;
    const vis = record('VIS', { ref: 'v-9', face: 'nine', ...personOf(9) });
    const open = await world.link(await world.store(bare), await world.store(vis));
    const seen = async () => (await one.get(`/v1/links/${open}`)).body;
    const ask = async (who: Asker) =>
      await who.post(`/v1/links/${open}/requests-to-owner`, undefined, {
        'if-match': `"${(await seen()).revision}"`,
      });
    const owners = [bare, vis].map(({ owner }) => owner.authorityRef).sort();
    const first = (await ask(one)).body;
    expect(first).toEqual({ owners, already: [] });
    const again = (await ask(two)).body;
    expect(again.owners).toEqual([]);
    expect(again.already).toMatchObject(
      owners.map((owner) => ({ owner, by: 'cli-officer', answeredAt: null })),
    );
    expect((await seen()).requests).toEqual(again.already);
    // Of the other side of a yellow link an owner is told nothing.
    const owner = world.asker('cli-data-owner', 'DATA_QUALITY', { state: 'ITA' });
    expect((await owner.get('/v1/notices')).body.items).toMatchObject([
      {
        ...{ kind: 'COMPLETE_DATA', to: 'IT-POLICE-09', systems: ['SIS'] },
        records: [{ system: 'SIS', reference: 's-9' }],
      },
    ]);
    const history = (await one.get(`/v1/links/${open}/history`)).body.items;
    expect(history.filter(({ event }: { event: string }) => event === 'OWNERS_ASKED')).toMatchObject([
      { by: 'MANUAL', actor: 'cli-officer', asked: owners, colourBefore: 'YELLOW', colourAfter: 'YELLOW' },
    ]);
    world.pass(60);
    await world.store({ ...vis, version: 2 });
    const [answered, waiting] = [vis, bare].map(({ owner }) => owner.authorityRef);
    const requests = (await seen()).requests as { owner: string; answeredAt: string | null }[];
    expect(requests.filter((request) => request.answeredAt !== null).map(({ owner }) => owner)).toEqual([
      answered,
    ]);
    const third = (await ask(two)).body;
    expect([third.owners, third.already.map(({ owner }: { owner: string }) => owner)]).toEqual([
      [answered],
      [waiting],
    ]);
  });

  it('lists a decision for whom it waits, whatever colour the link has', async () => {
    const proposed = await one.post(`/v1/links/${id}/decisions`, red, await match());
    const decision = proposed.body.decision.id;
    expect(await waitsFor(one)).toEqual([]);
    expect(await waitsFor(two)).toEqual([[id, 'YELLOW', 'SECOND_LOOK', true]]);
    expect(await waitsFor(world.asker('officer-asylum'))).toEqual([]);
    world.pass(2);
    await two.post(`/v1/decisions/${decision}/second-look`, white);
    expect([await waitsFor(one), await waitsFor(two)]).toEqual([[], []]);
    expect(await waitsFor(three)).toEqual([[id, 'YELLOW', 'ADJUDICATION', true]]);
    world.pass(1);
    await three.post(`/v1/decisions/${decision}/adjudication`, white);
    expect(await waitsFor(three)).toEqual([]);

    world.pass(1);
    const again = await one.post(`/v1/links/${id}/decisions`, red, await match());
    expect(await waitsFor(two)).toEqual([[id, 'WHITE', 'SECOND_LOOK', true]]);
    await one.post(`/v1/decisions/${again.body.decision.id}/withdraw`);
    expect(await waitsFor(two)).toEqual([]);
  });

  it('refuses the cursor of another list, of letters and notices as of the queue', async () => {
    const { next } = (await one.get('/v1/review/queue?limit=1')).body;
    const foreign = Buffer.from('UNLIMITED|x|y').toString('base64url');
    for (const list of ['letters', 'notices'])
      for (const cursor of [foreign, next ?? foreign]) {
        const { status, body } = await one.get(`/v1/${list}?cursor=${cursor}`);
        expect([status, body.code]).toEqual([400, 'SYM_INVALID_CURSOR']);
      }
  });

  it('measures officers from what they decided, and tells a lead no names', async () => {
    const { own, team } = (await one.get('/v1/review/measures')).body;
    // One decision, which a third officer overruled: the two officers did not agree, and chance never would have.
    expect(own).toEqual({
      ...{ decisions: 1, medianSeconds: null, perHour: null, unbrokenMinutes: null, onTime: null },
      ...{ flips: 0, kappa: 0, reopened: null },
    });
    expect(team.officers).toBe(2);
    expect(team.bands.decisions).toBeNull();
    expect(JSON.stringify(team)).not.toContain('cli-officer');
    const officer = (await world.asker('officer-asylum').get('/v1/review/measures')).body;
    expect([officer.own.decisions, officer.team]).toEqual([0, null]);
  });

  it('tells of a watched link that it has changed, to whom may see it', async () => {
    const stranger = world.asker('officer-asylum');
    const yellow = await world.store(record('EES', { ref: 'e-2', face: 'two', ...personOf(2) }));
    const other = await world.store(record('VIS', { ref: 'v-2', face: 'two', ...personOf(102) }));
    const watched = await world.link(yellow, other);
    expect((await stranger.put(`/v1/links/${watched}/watch`)).status).toBe(404);
    expect((await one.put(`/v1/links/${watched}/watch`)).status).toBe(204);
    const seen = async () => (await one.get('/v1/watches')).body.items;
    expect(await seen()).toMatchObject([{ linkId: watched, changed: false, colour: 'YELLOW' }]);
    await world.decide(watched, 'WHITE');
    expect(await seen()).toMatchObject([{ changed: true, colour: 'WHITE' }]);
    await one.put(`/v1/links/${watched}/watch`);
    expect(await seen()).toMatchObject([{ changed: false }]);
    await world.erase(other);
    expect(await seen()).toMatchObject([{ linkId: watched, changed: true, colour: null, systems: [] }]);
    expect((await two.get('/v1/watches')).body.items).toEqual([]);
    await one.delete(`/v1/links/${watched}/watch`);
    expect(await seen()).toEqual([]);
  });
});
