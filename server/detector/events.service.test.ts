/** Live events tell each listener what changes among the links that it sees, and nothing else (Art 9(4), 26). */
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

interface Heard {
  kind: string;
  data: { id?: string; colour?: string | null; revision?: number | null; groupIds?: string[] };
}

interface Listening {
  status: number;
  heard: Heard[];
  /** Of the last event that had one. */
  id: () => string;
  /** Resolves when something that was heard fits. */
  hear(fits: (event: Heard) => boolean): Promise<Heard>;
  ended: Promise<void>;
  stop(): void;
}

describe.skipIf(!hasServices)('live events', () => {
  let graph: Graph;
  let reads = 0;
  let world: DeskWorld;
  let base: string;
  let person = 0;
  const open: Listening[] = [];

  beforeAll(async () => {
    graph = await freshGraph();
    const counted = new Proxy(graph, {
      get: (target, key) => {
        if (key === 'read') reads += 1;
        return Reflect.get(target, key);
      },
    });
    world = await deskWorld(counted);
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    base = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    for (const one of open.splice(0)) one.stop();
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  async function listen(name: string, purpose = 'MID_VERIFICATION', last?: string): Promise<Listening> {
    const controller = new AbortController();
    const answer = await fetch(`${base}/v1/events`, {
      headers: {
        ...(await world.asker(name, purpose).headers()),
        ...(last === undefined ? {} : { 'last-event-id': last }),
      },
      signal: controller.signal,
    });
    const heard: Heard[] = [];
    let id = '';
    const ended = (async () => {
      let rest = '';
      for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const frames = (rest + chunk).split('\n\n');
        rest = frames.pop() ?? '';
        for (const frame of frames) {
          const fields = new Map(frame.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]));
          id = fields.get('id') ?? id;
          const kind = fields.get('event');
          if (kind !== undefined && kind !== 'open')
            heard.push({ kind, data: JSON.parse(fields.get('data') ?? '') });
        }
      }
    })().catch(() => {});
    const listening: Listening = {
      ...{ status: answer.status, heard, ended, id: () => id, stop: () => controller.abort() },
      async hear(fits) {
        await expect.poll(() => heard.some(fits)).toBe(true);
        return heard.find(fits) as Heard;
      },
    };
    open.push(listening);
    return listening;
  }

  const about = (id: string) => (event: Heard) => event.kind === 'link' && event.data.id === id;
  /** A yellow link under the French asylum authority: EURODAC with VIS, one face. */
  const yellow = async (): Promise<{ id: string; vis: Placed; eurodac: Placed }> => {
    person += 2;
    const face = `live ${person}`;
    const vis = await world.store(record('VIS', { ...personOf(person), face, ref: `l-${person}` }));
    const france = { state: 'FRA', authority: 'FR-ASYLUM-01' };
    const eurodac = await world.store(
      record('EURODAC', { ...france, ...personOf(person + 1), face, ref: `l-${person}` }),
    );
    return { id: await world.link(vis, eurodac), vis, eurodac };
  };

  it('tell of a new link, the queue and the persons', async () => {
    const officer = await listen('officer-asylum');
    expect(officer.status).toBe(200);
    const { id, vis, eurodac } = await yellow();
    const { data } = await officer.hear(about(id));
    expect(data).toEqual({ id, revision: 1, colour: 'YELLOW' });
    await officer.hear((event) => event.kind === 'queue');
    await officer.hear(
      (event) => event.kind === 'person' && event.data.groupIds?.includes(vis.group) === true,
    );
    await officer.hear(
      (event) => event.kind === 'person' && event.data.groupIds?.includes(eurodac.group) === true,
    );
  });

  it('are nothing to whom the change is hidden, whatever else happens', async () => {
    const all = await listen('cli-officer');
    const others = await Promise.all([
      listen('officer-crim'),
      listen('officer-border'),
      listen('investigator', 'IDENTITY_FRAUD'),
      listen('portal-user', 'BORDER_CHECK'),
    ]);
    const { id, eurodac } = await yellow();
    await all.hear(about(id));
    const asylum = world.asker('officer-asylum');
    await asylum.put(`/v1/links/${id}/claim`);
    await asylum.delete(`/v1/links/${id}/claim`);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    for (const other of others) {
      expect(other.heard.filter((event) => event.kind === 'link' || event.kind === 'queue')).toEqual([]);
    }
    // Of the records themselves those are told who may read them.
    const [crim, , investigator] = others;
    const told = (one: Listening | undefined) =>
      one?.heard.some((event) => event.data.groupIds?.includes(eurodac.group)) ?? false;
    expect([told(crim), told(investigator)]).toEqual([false, true]);
  });

  it('tell of claims and decisions, and follow the rights that come with the colour', async () => {
    const { id } = await yellow();
    const officer = await listen('officer-asylum');
    const investigator = await listen('investigator', 'IDENTITY_FRAUD');
    const reader = await listen('officer-visa', 'IDENTITY_FRAUD');
    await world.asker('officer-asylum').put(`/v1/links/${id}/claim`);
    await officer.hear(about(id));
    await world.asker('officer-asylum').delete(`/v1/links/${id}/claim`);
    await world.decide(id, 'WHITE');
    await officer.hear((event) => about(id)(event) && event.data.colour === 'WHITE');
    // A white link is seen by who reads both systems (Art 26(3)), not by who reads one.
    await investigator.hear((event) => about(id)(event) && event.data.colour === 'WHITE');
    expect(investigator.heard.filter((event) => event.kind === 'queue')).toEqual([]);
    expect(reader.heard.filter(about(id))).toEqual([]);
  });

  it('tell the end of a link to those who saw it', async () => {
    const { id } = await yellow();
    const officer = await listen('officer-asylum');
    const border = await listen('officer-border');
    await world.decide(id, 'ERASE');
    const { data } = await officer.hear((event) => about(id)(event) && event.data.colour === null);
    expect(data).toEqual({ id, revision: null, colour: null });
    expect(border.heard.filter(about(id))).toEqual([]);
  });

  it('are taken up again where they stopped, or from the beginning when that is too long ago', async () => {
    const officer = await listen('officer-asylum');
    const { id } = await yellow();
    await officer.hear(about(id));
    officer.stop();
    const { id: missed } = await yellow();
    const back = await listen('officer-asylum', 'MID_VERIFICATION', officer.id());
    await back.hear(about(missed));
    expect(back.heard.some((event) => event.kind === 'reset')).toBe(false);
    const late = await listen('officer-asylum', 'MID_VERIFICATION', String(Number(officer.id()) - 3_600_000));
    await late.hear((event) => event.kind === 'reset');
    await (await listen('officer-asylum', 'MID_VERIFICATION', 'nonsense')).hear(
      (event) => event.kind === 'reset',
    );
    // Who saw nothing then misses nothing now.
    const stranger = await listen('officer-crim', 'MID_VERIFICATION', officer.id());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(stranger.heard.filter((event) => event.kind !== 'person')).toEqual([]);
  });

  it('are open eight times for one person, and not for roles without links', async () => {
    const streams = await Promise.all(Array.from({ length: 8 }, () => listen('officer-crim')));
    expect(streams.map((stream) => stream.status)).toEqual(Array(8).fill(200));
    expect((await listen('officer-crim')).status).toBe(429);
    expect((await listen('officer-visa')).status).toBe(200);
    streams[0]?.stop();
    await expect.poll(async () => (await listen('officer-crim')).status).toBe(200);
    expect((await listen('dpo', 'DATA_PROTECTION')).status).toBe(403);
    expect((await listen('portal-user', 'POLICE_IDENTIFICATION')).status).toBe(403);
  });

  it('are asked of the graph only while somebody listens', async () => {
    // The last look of those who have just left may still be under way.
    const rests = async () => {
      const before = reads;
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      return reads === before;
    };
    await expect.poll(rests).toBe(true);
    const before = reads;
    const officer = await listen('officer-asylum');
    await expect.poll(() => reads).toBeGreaterThan(before + 2);
    officer.stop();
  });

  it('do not keep the service from stopping', async () => {
    const officer = await listen('officer-asylum');
    const started = performance.now();
    await world.close();
    await officer.ended;
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
