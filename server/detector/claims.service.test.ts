/** Claims on links: one officer at a time, for a quarter of an hour, and no claim that outlives its reason. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type Asker, type DeskWorld, deskWorld } from '../../tests/fixtures/desk-world.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

const REASON = { reasonCode: 'OTHER', reasonText: 'as the test wants it' };

describe.skipIf(!hasServices)('a claim', () => {
  let graph: Graph;
  let world: DeskWorld;
  let one: Asker;
  let two: Asker;
  let person = 0;
  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    one = world.asker('cli-officer');
    two = world.asker('cli-officer-2');
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  /** A yellow link of row 6: one face under two names. */
  const yellow = async () => {
    person += 2;
    const face = `claimed ${person}`;
    const ees = await world.store(record('EES', { ...personOf(person), face, ref: `c-${person}` }));
    const vis = await world.store(record('VIS', { ...personOf(person + 1), face, ref: `c-${person}` }));
    return await world.link(ees, vis);
  };
  const decide = async (who: Asker, id: string, option = 'WHITE') => {
    const { body } = await who.get(`/v1/links/${id}`);
    return await who.post(
      `/v1/links/${id}/decisions`,
      { option, ...REASON },
      { 'if-match': `"${body.revision}"` },
    );
  };
  const shownIn = async (who: Asker, id: string) =>
    (await who.get('/v1/review/queue')).body.items.find((item: { id: string }) => item.id === id);

  it('has one winner when two officers ask at once, twenty times', async () => {
    const id = await yellow();
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all([one, two].map((who) => who.put(`/v1/links/${id}/claim`)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
      const [winner, loser] = answers[0]?.status === 200 ? [0, 1] : [1, 0];
      expect(answers[winner]?.body.mine).toBe(true);
      expect(answers[loser]?.body).toMatchObject({
        code: 'SYM_CLAIMED',
        claim: { by: answers[winner]?.body.by, until: answers[winner]?.body.until, mine: false },
      });
      await [one, two][winner]?.delete(`/v1/links/${id}/claim`);
    }
  });

  it('is shown in the queue, as one’s own or as another’s', async () => {
    const id = await yellow();
    const claim = (await one.put(`/v1/links/${id}/claim`)).body;
    expect((await shownIn(one, id)).claim).toEqual({ by: 'cli-officer', until: claim.until, mine: true });
    expect((await shownIn(two, id)).claim).toEqual({ by: 'cli-officer', until: claim.until, mine: false });
  });

  it('is renewed by asking again, and over after a quarter of an hour', async () => {
    const id = await yellow();
    const first = (await one.put(`/v1/links/${id}/claim`)).body.until;
    world.pass(10);
    const renewed = (await one.put(`/v1/links/${id}/claim`)).body.until;
    expect(Date.parse(renewed) - Date.parse(first)).toBe(10 * 60_000);
    world.pass(14);
    expect((await two.put(`/v1/links/${id}/claim`)).status).toBe(409);
    world.pass(1);
    expect((await shownIn(two, id)).claim).toBeNull();
    expect((await two.put(`/v1/links/${id}/claim`)).status).toBe(200);
  });

  it('of another refuses a decision; one’s own ends with it', async () => {
    const id = await yellow();
    await one.put(`/v1/links/${id}/claim`);
    const refused = await decide(two, id);
    expect([refused.status, refused.body.code, refused.body.claim.by]).toEqual([
      409,
      'SYM_CLAIMED',
      'cli-officer',
    ]);
    expect((await decide(one, id)).status).toBe(201);
    expect((await shownIn(two, id)).claim).toBeNull();
  });

  it('is not needed to decide, and one that ran out binds nobody', async () => {
    const free = await yellow();
    expect((await decide(one, free)).status).toBe(201);
    const old = await yellow();
    await one.put(`/v1/links/${old}/claim`);
    world.pass(15);
    expect((await decide(two, old)).status).toBe(201);
  });

  it('of a colleague stops a confirmation by a third, not that of the one who proposed', async () => {
    const third = world.asker('supervisor');
    const id = await yellow();
    const proposed = await decide(one, id);
    await two.put(`/v1/links/${id}/claim`);
    const path = `/v1/decisions/${proposed.body.decision.id}/confirm`;
    expect((await third.post(path)).body.code).toBe('SYM_CLAIMED');
    expect((await one.post(path)).status).toBe(200);
  });

  it('of another is not released by asking; one’s own is', async () => {
    const id = await yellow();
    await one.put(`/v1/links/${id}/claim`);
    expect((await two.delete(`/v1/links/${id}/claim`)).status).toBe(204);
    expect((await two.put(`/v1/links/${id}/claim`)).status).toBe(409);
    expect((await one.delete(`/v1/links/${id}/claim`)).status).toBe(204);
    expect((await two.put(`/v1/links/${id}/claim`)).status).toBe(200);
  });

  it('on a link of another authority answers like one that does not exist', async () => {
    const id = await yellow();
    const stranger = world.asker('officer-asylum');
    const nowhere = '019a0000-0000-7000-8000-000000000000';
    for (const verb of ['put', 'delete'] as const) {
      const [hidden, absent] = [
        await stranger[verb](`/v1/links/${id}/claim`),
        await stranger[verb](`/v1/links/${nowhere}/claim`),
      ];
      expect(hidden.status).toBe(404);
      expect({ ...hidden.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    }
    expect((await world.asker('investigator').put(`/v1/links/${id}/claim`)).status).toBe(403);
  });
});
