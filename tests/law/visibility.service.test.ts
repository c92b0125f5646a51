/** Who is shown what of a link and of the data behind it (Art 9(4), 21, 26, 31(2), 32(2), 33(2), 54(3)). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Client, clientOf } from '../acceptance/http.ts';
import { tokenOf } from '../support/app.ts';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { ROOT } from './standing.ts';
import { LawWorld, type LinkRow, type PairOf, type Stored } from './world.ts';

describe.skipIf(!hasServices)('what is shown', () => {
  let world: LawWorld;
  let white: PairOf;
  let green: PairOf;
  let yellow: PairOf;
  let red: PairOf;

  beforeAll(async () => {
    world = await LawWorld.open(110_000);
    [white, green] = (await world.pairs([1, 8])) as [PairOf, PairOf];
    await world.decide((await world.link(green)).id, 'GREEN');
    // Files of the entry/exit system, then the same faces under other names with the asylum authority.
    const persons = [world.somebody(), world.somebody()] as const;
    const files = await Promise.all(persons.map((who) => world.store('EES', who)));
    await world.pipeline.quiet();
    const asylum = { state: 'FRA', authority: 'FR-ASYLUM-01' };
    const others = await Promise.all(
      persons.map(({ face }) => world.store('EURODAC', { ...world.somebody(), ...asylum, face })),
    );
    [yellow, red] = files.map((one, index) => ({ one, two: others[index] as Stored })) as [PairOf, PairOf];
    await world.decide((await world.link(red)).id, 'RED_MERGE');
  });
  afterAll(async () => await world?.close());

  /** Somebody of the portal who reads these systems only. */
  const reading = async (read: string[], purpose = 'BORDER_CHECK'): Promise<Client> => {
    const token = () =>
      tokenOf(world.pipeline.resources, 'portal-user', { claims: { systems: { read, write: [] } } });
    return clientOf(world.server.address, async () => ({
      ...{ authorization: `Bearer ${await token()}`, 'x-purpose': purpose },
    }));
  };
  const family = ({ record }: Stored) => record.identities[0]?.names[0]?.value as string;
  const find = async (client: Client, body: object) =>
    (await client.send('POST', '/v1/search', body)).body.items;
  const byReference = async (client: Client, { record }: Stored) =>
    await find(client, { reference: record.recordRef });

  law(
    20,
    'yellow, its queue and the data behind it are for the responsible authority, whatever it may read',
    async () => {
      const link = await world.link(yellow);
      expect(link).toMatchObject({ colour: 'YELLOW', authority: 'FR-ASYLUM-01' });
      // Reads EURODAC and VIS: the side in the entry/exit system is opened by the link alone.
      const responsible = await world.as('officer-asylum', 'MID_VERIFICATION');
      expect((await responsible.get(`/v1/links/${link.id}`)).body).toMatchObject({ visibility: 'FULL' });
      const comparison = await responsible.get(`/v1/links/${link.id}/comparison`);
      expect([comparison.status, comparison.text.includes(family(yellow.one))]).toEqual([200, true]);
      const queued = async (client: Client) =>
        (await client.get('/v1/review/queue')).body.items.map(({ id }: { id: string }) => id);
      expect(await queued(responsible)).toEqual([link.id]);
      for (const [name, purpose] of [
        ['officer-border', 'MID_VERIFICATION'],
        ['officer-etias', 'MID_VERIFICATION'],
        ['investigator', 'IDENTITY_FRAUD'],
        ['officer-asylum', 'ASYLUM'],
      ] as const) {
        const client = await world.as(name, purpose);
        for (const view of ['', '/comparison', '/history', '/surroundings']) {
          const { status } = await client.get(`/v1/links/${link.id}${view}`);
          expect([name, view, [403, 404].includes(status)]).toEqual([name, view, true]);
        }
        expect((await client.get(`/v1/links/${link.id}`)).status).toBe(404);
      }
      expect(await queued(await world.as('officer-border', 'MID_VERIFICATION'))).not.toContain(link.id);
    },
  );

  law(
    20,
    'a query of another authority that reads both systems is answered as if there were no link',
    async () => {
      const link = await world.link(yellow);
      const reader = await reading(['EES', 'EURODAC']);
      const [item] = await byReference(reader, yellow.one);
      expect([item.links, item.systems]).toEqual([{}, ['EES']]);
      const person = await reader.get(`/v1/persons/${yellow.one.groupId}`);
      expect([person.body.links, person.text.includes(link.id)]).toEqual([[], false]);
      expect(person.text).not.toContain(family(yellow.two));
    },
  );

  law(
    21,
    'red is told to whoever reads one system: that it is there and between which systems, no more',
    async () => {
      const link = await world.link(red);
      for (const client of [await reading(['EES']), await reading(['SIS']), await reading(['EES', 'VIS'])]) {
        const { body, text } = await client.get(`/v1/links/${link.id}`);
        expect(body).toEqual({
          ...{ id: link.id, visibility: 'NAMES_ONLY', colour: 'RED', redKind: 'MERGE' },
          systems: expect.arrayContaining(['EES', 'EURODAC']),
        });
        expect(hides(text, link)).toBe(true);
      }
      expect((await (await reading([])).get(`/v1/links/${link.id}`)).status).toBe(404);
      const person = await (await reading(['EES'])).get(`/v1/persons/${red.one.groupId}`);
      expect(person.body.links).toMatchObject([{ id: link.id, colour: 'RED', visibility: 'NAMES_ONLY' }]);
      expect(hides(person.text, link)).toBe(true);
    },
  );
  const hides = (text: string, link: LinkRow) =>
    ![link.sin, link.authority, family(red.two), red.two.record.recordRef].some((part) =>
      text.includes(part),
    );

  law(
    21,
    'the data behind red take a second request, for the purpose of fighting identity fraud',
    async () => {
      const path = `/v1/persons/${red.two.groupId}`;
      expect((await (await reading(['EES'])).get(path)).status).toBe(404);
      const opened = await (await reading(['EES'], 'IDENTITY_FRAUD')).get(path);
      expect([opened.status, opened.text.includes(family(red.two))]).toEqual([200, true]);
      // Behind yellow, the purpose opens nothing.
      const behind = `/v1/persons/${yellow.two.groupId}`;
      expect((await (await reading(['EES'], 'IDENTITY_FRAUD')).get(behind)).status).toBe(404);
    },
  );

  law(22, 'white is shown with both systems and not with one', async () => {
    const { id } = await world.link(white);
    expect((await (await reading(['EES', 'VIS'])).get(`/v1/links/${id}`)).body).toMatchObject({
      colour: 'WHITE',
    });
    for (const one of ['EES', 'VIS']) {
      const client = await reading([one]);
      expect((await client.get(`/v1/links/${id}`)).status).toBe(404);
      const side = one === 'EES' ? white.one : white.two;
      expect((await client.get(`/v1/persons/${side.groupId}`)).body.links).toEqual([]);
    }
  });

  law(22, 'green is shown to a query that met both sides, with both systems, and not otherwise', async () => {
    const { id } = await world.link(green);
    const both = await reading(['EES', 'VIS']);
    const query = { query: family(green.one) };
    const colours = (items: { links: object }[]) => items.map(({ links }) => links);
    expect(colours(await find(both, query))).toEqual([{ GREEN: 1 }, { GREEN: 1 }]);
    // One side was met only, or only one may be read.
    expect(colours(await byReference(both, green.one))).toEqual([{}]);
    expect(colours(await byReference(both, green.two))).toEqual([{}]);
    expect(colours(await find(await reading(['EES']), query))).toEqual([{}]);
    expect((await both.get(`/v1/links/${id}`)).status).toBe(404);
    expect((await both.get(`/v1/persons/${green.one.groupId}`)).body.links).toEqual([]);
  });

  law(
    23,
    'a query that meets one side of white is answered with the other as well, within the rights',
    async () => {
      const [item] = await byReference(await reading(['EES', 'VIS']), white.one);
      expect([item.systems, item.groupIds.toSorted()]).toEqual([
        ...[['EES', 'VIS'], [white.one.groupId, white.two.groupId].sort()],
      ]);
      const person = await (await reading(['EES', 'VIS'])).get(`/v1/persons/${white.one.groupId}`);
      expect(person.body.records.map(({ id }: { id: string }) => id).sort()).toEqual(
        [white.one.id, white.two.id].sort(),
      );
      const [half] = await byReference(await reading(['EES']), white.one);
      expect([half.systems, half.groupIds]).toEqual([['EES'], [white.one.groupId]]);
    },
  );

  law(23, 'green says that two of the answer are not the same person', async () => {
    const items = await find(await reading(['EES', 'VIS']), { query: family(green.one) });
    expect(items).toHaveLength(2);
    const [one, two] = items;
    expect([one.notSamePersonAs, two.notSamePersonAs]).toEqual([[two.personId], [one.personId]]);
  });

  /** Words by which an answer would tell somebody to act against a person. */
  const CONSEQUENCE =
    /arrest|detain|detention|deport|den(y|ied|ial)|refuse.?entry|entry.?refus|expel|sanction|hit.?action|actionToBeTaken|consequence/i;

  law(24, 'no field, value or word of the interface attaches a consequence to a link', async () => {
    const link = await world.link(red);
    const officer = await world.as('officer-asylum', 'MID_VERIFICATION');
    const full = (await officer.get(`/v1/links/${link.id}`)).body;
    expect(full).toMatchObject({ colour: 'RED', visibility: 'FULL' });
    const api = (await (await world.officer()).get('/openapi.json')).body;
    const words = new Set<string>();
    (function walk(value: unknown, key = '') {
      if (Array.isArray(value)) {
        if (key === 'enum') for (const one of value) words.add(String(one));
        else for (const one of value) walk(one);
      } else if (value !== null && typeof value === 'object')
        for (const [name, inner] of Object.entries(value)) {
          if (key === 'properties') words.add(name);
          walk(inner, name);
        }
    })(api.paths);
    expect(words.has('redKind')).toBe(true);
    expect([...words].filter((word) => CONSEQUENCE.test(word))).toEqual([]);
    const texts = ['frame', 'detector', 'portal', 'explorer', 'evidence'].flatMap((area) =>
      Object.entries(
        JSON.parse(readFileSync(join(ROOT, 'ui', 'src', area, 'messages.en.json'), 'utf8')) as Record<
          string,
          string
        >,
      ),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, text]) => CONSEQUENCE.test(text))).toEqual([]);
  });

  law(
    41,
    'a hit in a system that the asker may not read changes neither status nor headers nor body',
    async () => {
      const who = world.somebody();
      const vis = await world.store('VIS', who);
      await world.pipeline.quiet();
      const client = await reading(['VIS']);
      const ask = async () => {
        const answers = [
          await client.send('POST', '/v1/search', { query: `${who.given} ${who.family}` }),
          await client.send('POST', '/v1/search', { document: { number: who.passport } }),
          await client.send('POST', '/v1/search', { reference: vis.record.recordRef }),
          await client.send('POST', '/v1/search/suggest', { text: who.family }),
          await client.get(`/v1/persons/${vis.groupId}`),
          await client.get(`/v1/persons/${vis.groupId}/history`),
        ];
        const own = /^(date|x-ratelimit-.*|.*request-id)$/;
        return answers.map(({ status, headers, text }) => ({
          status,
          headers: [...headers].filter(([name]) => !own.test(name)),
          text,
        }));
      };
      const before = await ask();
      expect(before.map(({ status }) => status)).toEqual(before.map(() => 200));
      for (const system of ['EES', 'EURODAC', 'ECRIS_TCN'] as const) await world.store(system, who);
      expect(await world.linksOf(vis.groupId)).toHaveLength(3);
      expect(await ask()).toEqual(before);
    },
  );

  law(41, 'nor the time of the answer, within what a busy machine lets one see', async () => {
    const [hidden, alone] = [world.somebody(), world.somebody()];
    for (const who of [hidden, alone]) await world.store('VIS', who);
    for (let n = 0; n < 20; n += 1) await world.store('ECRIS_TCN', hidden);
    await world.pipeline.quiet();
    const client = await reading(['VIS']);
    const took = async ({ passport }: typeof hidden) => {
      const started = performance.now();
      expect(await find(client, { document: { number: passport } })).toHaveLength(1);
      return performance.now() - started;
    };
    const times: [number[], number[]] = [[], []];
    for (let turn = 0; turn < 45; turn += 1) {
      const pair = [await took(hidden), await took(alone)];
      // The first ones find plans and caches cold.
      if (turn >= 5) for (const side of [0, 1] as const) times[side].push(pair[side] as number);
    }
    const [a, b] = times.map((list) => list.sort((x, y) => x - y)[list.length >> 1]) as [number, number];
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(2);
  });

  /** Routes that answer with what is held of persons. */
  const PERSONAL =
    /^\/v1\/(records|persons|graph|links|review|search|edges|pairs|scenes|decisions|events|quality|clusters|biometrics\/(verify|identify|examine|searches))/;

  law(
    59,
    'operators and supervisors are refused wherever persons are answered, and read no datum elsewhere',
    async () => {
      const api = (await (await world.officer()).get('/openapi.json')).body;
      const id = white.one.id;
      const routes = Object.entries(api.paths as Record<string, object>)
        .filter(([path]) => path.startsWith('/v1/'))
        .flatMap(([path, methods]) =>
          Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
        );
      expect(routes.filter(([, path]) => PERSONAL.test(path)).length).toBeGreaterThan(25);
      const data = [white, green, yellow, red]
        .flatMap(({ one, two }) => [one, two])
        .flatMap((stored) => [
          ...[family(stored), stored.record.recordRef],
          ...(stored.record.travelDocuments ?? []).map(({ number }) => number),
        ]);
      for (const [name, purpose] of [
        ['operator', 'OPERATION'],
        ['dpo', 'DATA_PROTECTION'],
      ] as const) {
        const client = await world.as(name, purpose);
        for (const [method, path] of routes) {
          const address = path.replace(/\{key\}/, `${id}|${id}`).replace(/\{[^}]+\}/g, id);
          // Not asked to act: what would be done is no question of what is shown.
          if (!PERSONAL.test(path) && method !== 'GET') continue;
          const answer =
            method === 'GET'
              ? await client.get(address)
              : await client.send(method as 'POST', address, method === 'DELETE' ? undefined : {});
          if (PERSONAL.test(path))
            expect([name, method, path, answer.status]).toEqual([name, method, path, 403]);
          else
            expect([name, path, data.filter((one) => answer.text.includes(one))]).toEqual([name, path, []]);
        }
      }
    },
  );
});
