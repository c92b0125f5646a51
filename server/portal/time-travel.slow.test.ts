/**
 * Random histories under a clock that the test moves: what was answered at several instants is photographed, and asked
 * for afterwards as known then. Both are equal, byte for byte, save what has been erased since (Art 34, 36(1)(f)).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type Asker, type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

const STEPS = 40;
const SYSTEMS = ['EES', 'VIS', 'ECRIS_TCN', 'EURODAC'] as const;
const FACES = ['x', 'y'];
const OPTIONS = ['WHITE', 'GREEN', 'RED_MERGE', 'ERASE'] as const;

interface Photograph {
  at: string;
  links: Map<string, { link: unknown; history: unknown[]; groups: string[]; sin: string }>;
  nodes: { id: string }[];
  edges: { key: string; from: string; to: string }[];
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.skipIf(!hasServices).each([1, 2, 3])('history %i', (seed) => {
  let graph: Graph;
  let world: DeskWorld;
  let officer: Asker;
  const photographs: Photograph[] = [];
  const held = new Map<string, Placed & { ref: string; system: string; version: number }>();
  const gone = new Set<string>();
  const started = { at: '' };

  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    officer = world.asker('cli-officer');
    started.at = world.now();
    const random = randomOf(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    for (let step = 0; step < STEPS; step += 1) {
      world.pass(1 + Math.floor(random() * 600));
      await act(random, pick);
      world.pass(1);
      if (step % 4 === 3) photographs.push(await photograph());
    }
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  async function act(random: () => number, pick: <T>(list: readonly T[]) => T): Promise<void> {
    const kind = random();
    const all = [...held.values()];
    const open = (await graph.statement('MATCH (l:Link) RETURN l.id AS id ORDER BY l.key')).map(
      ({ id }) => id,
    );
    if (kind < 0.4 && open.length > 0) {
      const id = pick(open) as string;
      const { body } = await officer.get(`/v1/links/${id}`);
      const options = (body.options ?? []).filter(
        ({ option, lawful }: { option: (typeof OPTIONS)[number]; lawful: boolean }) =>
          lawful && OPTIONS.includes(option),
      );
      // What surrounding links speak against is refused: nothing happens then.
      if (options.length > 0)
        await world.decide(id, pick<{ option: string }>(options).option).catch(() => {});
      return;
    }
    if (kind < 0.5 && all.length > 3) {
      const one = pick(all);
      await world.erase(one);
      held.delete(one.record);
      for (const id of [one.record, one.group]) gone.add(id);
      return;
    }
    const known = kind < 0.75 && all.length > 0 ? pick(all) : undefined;
    const system = known?.system ?? pick(SYSTEMS);
    const ref = known?.ref ?? `r-${seed}-${held.size + gone.size}`;
    const version = (known?.version ?? 0) + 1;
    const wish = { ...personOf(Math.floor(random() * 2)), face: pick(FACES), ref, version };
    const placed = await world.store(record(system, wish));
    held.set(placed.record, { ...placed, ref, system, version });
  }

  const partsOf = async () =>
    (
      await graph.statement(
        'MATCH (n:IdentityGroup|Record|Identity|TravelDocument) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id',
      )
    ).map(({ id }) => id as string);

  const sorted = <T>(list: readonly T[], key: (one: T) => string): T[] =>
    [...list].sort((x, y) => (key(x) < key(y) ? -1 : 1));

  async function photograph(): Promise<Photograph> {
    const links: Photograph['links'] = new Map();
    for (const { id } of await graph.statement('MATCH (l:Link) RETURN l.id AS id')) {
      const { body } = await officer.get(`/v1/links/${id}`);
      const { visibility, colour, redKind, systems, automatic, cause, basis, since, file, sides } = body;
      const link = {
        id,
        ...{ visibility, colour, redKind, systems, automatic, cause, basis, since, file, sides },
      };
      const history = (await officer.get(`/v1/links/${id}/history`)).body.items;
      const groups = sides.map((side: { groupId: string }) => side.groupId);
      links.set(id as string, { link, history, groups, sin: file.sin });
    }
    const { body } = await officer.post('/v1/graph/nodes', { ids: await partsOf(), stubs: true });
    const edges = body.edges.filter(({ kind }: { kind: string }) => kind !== 'MATCHES');
    return {
      ...{ at: world.now(), links },
      nodes: sorted(body.nodes as Photograph['nodes'], ({ id }) => id),
      edges: sorted(edges as Photograph['edges'], ({ key }) => key),
    };
  }

  it('links, files and histories are told as they stood, by id and by number', async () => {
    const colours = new Set<string>();
    let [compared, ended, erased] = [0, 0, 0];
    const now = new Set((await graph.statement('MATCH (l:Link) RETURN l.id AS id')).map(({ id }) => id));
    for (const { at, links } of photographs)
      for (const [id, { link, history, groups, sin }] of links) {
        const answer = await officer.get(`/v1/links/${id}/known?at=${at}`);
        if (groups.some((group) => gone.has(group))) {
          expect(answer.status).toBe(404);
          erased += 1;
          continue;
        }
        expect(JSON.stringify(answer.body.link)).toBe(JSON.stringify(link));
        const entries = answer.body.history.map(({ id: _, ...entry }: { id: string }) => entry);
        expect(JSON.stringify(entries)).toBe(JSON.stringify(history));
        expect(answer.body).toMatchObject({ at, state: 'STOOD' });
        expect(answer.body.entries).toEqual(answer.body.history.map((entry: { id: string }) => entry.id));
        expect((await officer.get(`/v1/links/${sin}/known?at=${at}`)).body).toEqual(answer.body);
        colours.add((link as { colour: string }).colour);
        compared += 1;
        if (!now.has(id)) ended += 1;
      }
    expect(compared).toBeGreaterThan(10);
    expect(colours.size).toBeGreaterThan(1);
    expect(ended + erased).toBeGreaterThan(0);
  });

  it('the graph is drawn as it was', async () => {
    const ids = await partsOf();
    const lives = new Set(ids);
    for (const { at, nodes, edges } of photographs) {
      const { body } = await officer.post('/v1/graph/known', { ids, at });
      const kept = nodes.filter(({ id }) => lives.has(id));
      expect(JSON.stringify(sorted(body.nodes as typeof nodes, ({ id }) => id)), at).toBe(
        JSON.stringify(kept),
      );
      const left = edges.filter(({ from, to }) => lives.has(from) && lives.has(to));
      expect(JSON.stringify(sorted(body.edges as typeof edges, ({ key }) => key)), at).toBe(
        JSON.stringify(left),
      );
    }
  });

  it('before everything there was nothing, and every change since is told', async () => {
    const ids = await partsOf();
    expect((await officer.post('/v1/graph/known', { ids, at: started.at })).body).toMatchObject({
      ...{ nodes: [], edges: [] },
    });
    const { items, truncated } = (await officer.post('/v1/graph/changes', { ids })).body;
    expect(truncated).toBe(false);
    const versions = [...held.values()].reduce((sum, { version }) => sum + version, 0);
    expect(items.filter(({ kind }: { kind: string }) => kind === 'RECORD')).toHaveLength(versions);
    const times = items.map((item: { at: string }) => item.at);
    expect(times).toEqual([...times].sort());
  });
});

describe.skipIf(!hasServices)('a link as known on a date', () => {
  let graph: Graph;
  let world: DeskWorld;
  let officer: Asker;
  let link: string;
  const at = { before: '', yellow: '', ended: '' };

  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    officer = world.asker('cli-officer');
    at.before = world.now();
    world.pass(1);
    const ees = await world.store(record('EES', { ...personOf(1), face: 'a', ref: 'e' }));
    const vis = await world.store(record('VIS', { ...personOf(2), face: 'a', ref: 'v' }));
    link = await world.link(ees, vis);
    world.pass(1);
    at.yellow = world.now();
    world.pass(1);
    // Another face: the link ends.
    await world.store(record('EES', { ...personOf(3), face: 'b', ref: 'e', version: 2 }));
    world.pass(1);
    at.ended = world.now();
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });
  const known = (when: string, who = officer, id = link) =>
    who.get(`/v1/links/${id}/known?at=${encodeURIComponent(when)}`);

  it('was not yet, stood, and had ended', async () => {
    expect((await known(at.before)).body).toMatchObject({ state: 'NOT_YET', link: null, entries: [] });
    const stood = (await known(at.yellow)).body;
    expect(stood).toMatchObject({ state: 'STOOD', link: { colour: 'YELLOW', automatic: true } });
    const ended = (await known(at.ended)).body;
    expect(ended).toMatchObject({ state: 'ENDED', link: null });
    expect(ended.history.map(({ event }: { event: string }) => event)).toEqual(['CREATED', 'ERASED']);
    expect(stood.endedAt).toBe(ended.endedAt);
    expect((await officer.get(`/v1/links/${link}`)).status).toBe(404);
  });

  it('is hidden from whom the colour of then is hidden', async () => {
    const border = world.asker('cli-officer-border', 'BORDER_CHECK');
    for (const when of Object.values(at)) expect((await known(when, border)).status, when).toBe(404);
    const nobody = '019a0000-0000-7000-8000-000000000000';
    expect((await known(at.yellow, officer, nobody)).status).toBe(404);
  });

  it('takes a time with its offset, and refuses what is none, by its field', async () => {
    const faults = [
      'yesterday',
      '2026-01-01',
      '2026-01-01T00:00:00',
      '2016-12-31T23:59:60Z',
      '2999-01-01T00:00:00Z',
    ];
    for (const wrong of faults) {
      const answer = await known(wrong);
      expect([answer.status, answer.body.code], wrong).toEqual([400, 'SYM_INVALID_QUERY']);
      expect(answer.body.errors[0].pointer, wrong).toBe('/at');
      const { status, body } = await officer.post('/v1/graph/known', { ids: [link], at: wrong });
      expect([status, body.code, body.errors[0].pointer], wrong).toEqual([400, 'SYM_INVALID_BODY', '/at']);
    }
    const there = new Date(Date.parse(at.yellow) + 7_200_000).toISOString().replace('Z', '+02:00');
    expect((await known(there)).body).toEqual((await known(at.yellow)).body);
    expect((await known(at.yellow, officer, '0123456789ABCDEFGH')).body).toMatchObject({
      ...{ code: 'SYM_INVALID_PATH', errors: [{ pointer: '/id' }] },
    });
  });
});
