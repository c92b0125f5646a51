/**
 * Blind first (decision 19): where policy asks for a first judgement, no route tells the officer who is to judge a pair what
 * scores or others say of it; afterwards all of them do. What the law gives to whoever verifies is told all along.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type Asker, type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { record, type Wish } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

/** One face, one name, another sex: yellow by 30(1)(a), with a high score and a match edge. */
const person: Omit<Wish, 'ref'> = {
  face: 'blind',
  family: 'Marchenko',
  given: 'Iryna',
  sex: 'F',
  born: '1981-01-09',
};

describe.skipIf(!hasServices)('blind first, where policy requires it', () => {
  let graph: Graph;
  let world: DeskWorld;
  let vis: Placed;
  let eurodac: Placed;
  let id: string;
  let edge: string;
  let pair: string;
  const officer = (name = 'cli-officer') => world.asker(name);

  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph, { env: { SYMBOLON_REVIEW_BLIND: 'required' } });
    vis = await world.store(record('VIS', { ref: 'v-1', ...person }));
    eurodac = await world.store(record('EURODAC', { ref: 'a-1', ...person, sex: 'M' }));
    id = await world.link(vis, eurodac);
    pair = `${vis.group}|${eurodac.group}`;
    const [row] = await graph.statement('MATCH (:Identity)-[m:MATCHES]->(:Identity) RETURN m.key AS key');
    edge = row?.key as string;
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  /** Every answer about the pair, as one officer is given them. */
  async function told(who: Asker) {
    const get = async (path: string) => (await who.get(path)).body;
    const [node] = await graph.statement(
      'MATCH (:Identity)-[m:MATCHES]->(:Identity) RETURN startNode(m).id AS id',
    );
    const neighbours = await get(`/v1/graph/${node?.id}/neighbours`);
    const expanded = (await who.post('/v1/graph/expand', { id: node?.id })).body;
    const queue = await get('/v1/review/queue');
    const isMatch = (item: { edge: { kind: string } }) => item.edge.kind === 'MATCHES';
    return {
      item: queue.items.find((item: { id: string }) => item.id === id),
      searched: (await who.post('/v1/review/search', { text: 'v-1' })).body.items[0],
      link: await get(`/v1/links/${id}`),
      comparison: await get(`/v1/links/${id}/comparison`),
      whyLink: await get(`/v1/links/${id}/explanation`),
      whyEdge: await get(`/v1/edges/${edge}/explanation`),
      whyPair: await get(`/v1/pairs/${pair}/explanation`),
      near: neighbours.items.find(isMatch).edge,
      folded: expanded.items.find(isMatch).edge,
      cluster: await get(`/v1/graph/${vis.group}/cluster`),
    };
  }

  it('covers score, strength, the colour of each pair and the rule path, and says so', async () => {
    const all = await told(officer());
    for (const item of [all.item, all.searched])
      expect(item).toMatchObject({ covered: true, strength: null });
    expect(all.link.covered).toBe(true);
    expect(all.link.proposals).toMatchObject([{ bio: 'SAME', colour: null, basis: null }]);
    expect(all.comparison).toMatchObject({ covered: true, rulePath: [], sentences: [] });
    expect(all.comparison.pairs.length).toBeGreaterThan(0);
    for (const one of all.comparison.pairs) {
      expect(one.score).toBeUndefined();
      for (const row of one.rows) expect(row).not.toHaveProperty('bits');
    }
    expect(all.comparison.biometrics.comparisons).toMatchObject([{ outcome: 'HIT', strength: null }]);
    expect(all.whyLink.pairs).toMatchObject([{ covered: true, colour: null, basis: null, sentences: [] }]);
    for (const why of [all.whyEdge, all.whyPair]) {
      expect(why.covered).toBe(true);
      expect([why.score, why.turningPoints]).toEqual([undefined, undefined]);
      expect(why.sentences.join(' ')).not.toMatch(/bits|probab|%/i);
    }
    for (const one of [all.near, all.folded]) {
      expect(one).toMatchObject({
        kind: 'MATCHES',
        covered: true,
        words: expect.stringContaining('covered'),
      });
      expect([one.bits, one.probability]).toEqual([undefined, undefined]);
    }
    expect(all.cluster).toMatchObject({ members: [vis.group], joins: [], edges: [] });
    // Nowhere in any answer does a number stand that a score made.
    expect(JSON.stringify(all)).not.toMatch(/"(bits|probability|prior|distance)":/);
  });

  it('tells all along what the law gives to whoever verifies', async () => {
    const { link, item, comparison } = await told(officer());
    expect(link).toMatchObject({ colour: 'YELLOW', basis: '30(1)(a)', cause: 'CRITERIA' });
    expect(link.options.map((one: { option: string; lawful: boolean }) => [one.option, one.lawful])).toEqual(
      expect.arrayContaining([
        ['WHITE', true],
        ['GREEN', false],
        ['RED_MERGE', true],
      ]),
    );
    expect(item.basis).toBe('30(1)(a)');
    expect(comparison.pairs[0].rows.some((row: { verdict: string }) => row.verdict === 'DIFFERENT')).toBe(
      true,
    );
  });

  it('lets no filter and no path tell what is covered', async () => {
    const [node] = await graph.statement(
      'MATCH (:Identity)-[m:MATCHES]->(:Identity) RETURN startNode(m).id AS id, endNode(m).id AS other',
    );
    const who = officer();
    const least = async (minProbability: number) =>
      (await who.post('/v1/graph/expand', { id: node?.id, kinds: ['MATCHES'], minProbability })).body.items
        .length;
    expect([await least(0), await least(1)]).toEqual([1, 1]);
    const { body } = await who.get(`/v1/graph/paths?from=${node?.id}&to=${node?.other}&by=strongest`);
    expect(JSON.stringify(body)).not.toMatch(/"(bits|probability)":/);
  });

  it('is a matter of the officer who is to judge: investigators are told', async () => {
    const reader = world.asker('cli-investigator');
    const { body } = await reader.get(`/v1/edges/${edge}/explanation`);
    expect(body.covered).toBeUndefined();
    expect(body.score.bits).toBeTypeOf('number');
  });

  it('is told after the first judgement, to that officer alone', async () => {
    await officer().put(`/v1/links/${id}/judgement`, { answer: 'SAME' });
    const all = await told(officer());
    expect([all.item.covered, all.searched.covered, all.link.covered, all.comparison.covered]).toEqual(
      Array(4).fill(false),
    );
    expect(all.item.strength).not.toBeNull();
    expect(all.link.proposals).toMatchObject([{ colour: 'YELLOW', basis: '30(1)(a)' }]);
    expect(all.comparison.rulePath).toMatchObject([{ row: 6 }]);
    expect(all.comparison.pairs[0].score.bits).toBeTypeOf('number');
    expect(all.comparison.biometrics.comparisons[0].strength).toBe(3);
    expect(all.whyLink.pairs).toMatchObject([{ colour: 'YELLOW' }]);
    for (const why of [all.whyEdge, all.whyPair]) expect(why.score.bits).toBeTypeOf('number');
    for (const one of [all.near, all.folded]) expect(one.probability).toBeTypeOf('number');
    expect((await told(officer('cli-officer-2'))).link.covered).toBe(true);
  });

  it('covers it from a second officer until he or she has judged, and never from the third', async () => {
    const match = { 'if-match': `"${(await officer().get(`/v1/links/${id}`)).body.revision}"` };
    const red = { option: 'RED_MERGE', reasonCode: 'OTHER', reasonText: 'a reason of its own' };
    const white = { ...red, option: 'WHITE' };
    const { decision } = (await officer().post(`/v1/links/${id}/decisions`, red, match)).body;
    const covered = async (name: string) => (await officer(name).get(`/v1/links/${id}`)).body.covered;
    expect([await covered('cli-officer'), await covered('cli-officer-2')]).toEqual([false, true]);
    await officer('cli-officer-2').put(`/v1/links/${id}/judgement`, { answer: 'CANNOT_TELL' });
    expect(await covered('cli-officer-2')).toBe(false);
    world.pass(1);
    await officer('cli-officer-2').post(`/v1/decisions/${decision.id}/second-look`, white);
    expect(await covered('cli-officer-3')).toBe(false);
    world.pass(1);
    await officer('cli-officer-3').post(`/v1/decisions/${decision.id}/adjudication`, white);
  });

  it('is covered again when the evidence has changed, with what others decided meanwhile', async () => {
    const passport = 'BL7654321';
    await world.store({ ...record('VIS', { ref: 'v-1', ...person, passport }), version: 2 });
    const other = { ...person, sex: 'M', face: 'somebody else', passport } as const;
    await world.store({ ...record('EURODAC', { ref: 'a-1', ...other }), version: 2 });
    const { body } = await officer().get(`/v1/links/${id}`);
    expect(body).toMatchObject({ colour: 'YELLOW', judgement: null, covered: true });
    const others = body.decisions.filter((one: { by: string }) => one.by !== 'cli-officer');
    expect(others.length).toBeGreaterThan(0);
    for (const one of others) expect([one.option, one.reasonCode, one.basis]).toEqual([null, null, null]);
    const history = (await officer().get(`/v1/links/${id}/history`)).body;
    expect(history.covered).toBe(true);
    const decided = history.items.filter(
      (one: { by: string; actor: string }) => one.by === 'MANUAL' && one.actor !== 'cli-officer',
    );
    expect(decided.length).toBeGreaterThan(0);
    for (const one of decided) expect([one.colourAfter, one.basis, one.reason]).toEqual([null, null, null]);
    // A look back would tell the same.
    const white = history.items.find((one: { event: string }) => one.event === 'DECIDED').at;
    const back = () => officer().get(`/v1/links/${id}/known?at=${white}`);
    const then = (await back()).body;
    expect([then.state, then.covered, then.link]).toEqual(['STOOD', true, null]);
    expect(then.history.some((one: { colourAfter: string }) => one.colourAfter === 'WHITE')).toBe(false);
    const drawn = async () => {
      const asked = { ids: [vis.group, eurodac.group] };
      const { edges } = (await officer().post('/v1/graph/known', { ...asked, at: white })).body;
      const { items } = (await officer().post('/v1/graph/changes', asked)).body;
      return [...edges, ...items].flatMap(({ colour }: { colour?: string }) => colour ?? []);
    };
    expect(await drawn()).not.toContain('WHITE');
    await officer().put(`/v1/links/${id}/judgement`, { answer: 'CANNOT_TELL' });
    const told = (await officer().get(`/v1/links/${id}/history`)).body;
    expect(told.covered).toBe(false);
    expect((await drawn()).filter((colour) => colour === 'WHITE').length).toBeGreaterThan(1);
    expect((await back()).body).toMatchObject({ covered: false, link: { colour: 'WHITE' } });
    expect(told.items.some((one: { colourAfter: string }) => one.colourAfter === 'WHITE')).toBe(true);
  });
});
