/**
 * Wrong input to everything that people do to links and to requests of persons: refused with the field, and the graph is
 * afterwards to the last property what it was before.
 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSin } from '../../graph/detector/sin.ts';
import type { Graph } from '../../graph/store/index.ts';
import type { Asker } from '../fixtures/desk-world.ts';
import { PERSON, type RightsWorld, rightsWorld } from '../fixtures/rights-world.ts';
import { freshGraph, hasServices } from '../support/services.ts';

const WHY = { reasonCode: 'OTHER', reasonText: 'as the test wants it' };
const NOBODY = '019a0000-0000-7000-8000-000000000000';
/** Text that hides, turns or ends what is read; free texts hold none of it. */
const HIDDEN = [
  'a good reason\u0000',
  'a good reason\u001b[2J',
  'a good \ud800 reason',
  'a good \u202ereason',
];
const TYPES = [null, 7, true, [], {}, ['WHITE']];
const CODES = [...TYPES, '', 'PURPLE', 'white', '\u0000', 'x'.repeat(5_000)];
const words = (least: number, most: number) => [
  ...[...TYPES, ...HIDDEN, ' '.repeat(least + 20), '-'.repeat(least + 20)],
  ...['x'.repeat(least - 1), 'x'.repeat(most + 1)],
];
const SINS = [...TYPES, '', 'A'.repeat(18), 'A'.repeat(17), 'A'.repeat(41), '\u0000'.repeat(18)];
const AUTHORITIES = [...TYPES, '', 'x y', 'de-visa-01', 'DE-VISA-01\n', 'A'.repeat(65), "X' OR 1=1"];
const MOMENTS = [
  ...[
    ...TYPES,
    '',
    'yesterday',
    '2026-02-30T00:00:00Z',
    '2026-12-31T23:59:60Z',
    '2026-11-01',
    '2026-11-01T10:00:00',
  ],
  ...['2026-11-01T10:00:00+99:00', '9999-12-31T23:59:59Z', '-000001-01-01T00:00:00Z', '1'.repeat(1_000)],
];

interface Route {
  who: string;
  method: 'post' | 'put';
  path: string;
  good: Record<string, unknown>;
  bad: Record<string, readonly unknown[]>;
  optional?: readonly string[];
  /** The change names what was seen. */
  ifMatch?: true;
}
const reason = { reasonCode: CODES, reasonText: words(3, 2000) };
const decision = { option: CODES, ...reason };
const ROUTES: Record<string, Route> = {
  'a decision': {
    ...{ who: 'officer', method: 'post', path: '/v1/links/{link}/decisions', ifMatch: true },
    ...{ good: { option: 'WHITE', ...WHY }, bad: decision },
  },
  'a second look': {
    ...{ who: 'second', method: 'post', path: '/v1/decisions/{decision}/second-look' },
    ...{ good: { option: 'RED_MERGE', ...WHY }, bad: decision },
  },
  'a third officer’s word': {
    ...{ who: 'second', method: 'post', path: '/v1/decisions/{decision}/adjudication' },
    ...{ good: { option: 'RED_MERGE', ...WHY }, bad: decision },
  },
  'a hearing': {
    ...{ who: 'officer', method: 'post', path: '/v1/links/{link}/hearings', ifMatch: true },
    good: { present: true, explanation: 'a marriage', checks: ['LANGUAGE'] },
    bad: {
      present: [null, 1, 'true', []],
      explanation: [...TYPES, ...HIDDEN, 'x'.repeat(4_001)],
      checks: [null, 'LANGUAGE', ['NOTHING'], [7], ['LANGUAGE', 'LANGUAGE'], {}],
    },
    optional: ['checks'],
  },
  'a hand-over': {
    ...{ who: 'officer', method: 'post', path: '/v1/links/{link}/hand-over', ifMatch: true },
    good: { to: 'FR-ASYLUM-01', ...WHY },
    bad: { to: [...AUTHORITIES, 'DE-VISA-01', 'DE-VISA-10'], ...reason },
  },
  'a contestation': {
    ...{ who: 'border', method: 'post', path: '/v1/links/{settled}/contestations' },
    ...{ good: { wish: 'ERASE', ...WHY }, bad: { wish: CODES, ...reason } },
  },
  'a first judgement': {
    ...{ who: 'officer', method: 'put', path: '/v1/links/{link}/judgement' },
    ...{ good: { answer: 'SAME' }, bad: { answer: CODES } },
  },
  'the release of a letter': {
    ...{ who: 'officer', method: 'post', path: '/v1/letters/{letter}/release', ifMatch: true },
    good: {
      ...{ language: 'en', override: 'the check has ended' },
      to: { name: 'Person of the letter', address: '1 Example Street, Exampletown' },
    },
    bad: { language: CODES, override: words(15, 2000), to: [...TYPES, '', 'a name'] },
    optional: ['override'],
  },
  'the withholding of a letter': {
    ...{ who: 'officer', method: 'post', path: '/v1/letters/{letter}/withhold', ifMatch: true },
    good: { reason: 'SECURITY', reasonText: 'security would be harmed' },
    bad: { reason: CODES, reasonText: words(15, 2000) },
  },
  'the review of a withholding': {
    ...{ who: 'second', method: 'post', path: '/v1/letters/{letter}/review', ifMatch: true },
    ...{ good: { agree: true }, bad: { agree: [null, 1, 'true', []] } },
  },
  'a question to the queue': {
    ...{ who: 'officer', method: 'post', path: '/v1/review/search' },
    ...{
      good: { text: 'abc', limit: 5 },
      bad: { text: [...TYPES, '', 'x', 'x'.repeat(201)], limit: [null, 0, -1, 101, 1.5, 1e308, '5'] },
    },
    optional: ['limit'],
  },
  'a request of a person': {
    ...{ who: 'rights', method: 'post', path: '/v1/rights/requests' },
    good: { kind: 'ERASURE', language: 'en', ...PERSON },
    bad: {
      ...{
        kind: CODES,
        language: CODES,
        name: words(1, 256),
        contact: words(3, 1000),
        statement: words(3, 10_000),
      },
      ...{ sin: SINS, authorityRef: AUTHORITIES, receivedAt: MOMENTS },
    },
    optional: ['sin', 'authorityRef', 'receivedAt'],
  },
  'the file of a request': {
    ...{ who: 'rights', method: 'post', path: '/v1/rights/requests/{request}/identify', ifMatch: true },
    ...{ good: { sin: newSin() }, bad: { sin: SINS } },
  },
  'an extension': {
    ...{ who: 'rights', method: 'post', path: '/v1/rights/requests/{request}/extend', ifMatch: true },
    good: { period: 'REPLY', reasonCode: 'COMPLEXITY', reason: 'The files are abroad.' },
    bad: { period: CODES, reasonCode: CODES, reason: words(3, 4000) },
  },
  'a check': {
    ...{ who: 'rights', method: 'post', path: '/v1/rights/requests/{request}/check', ifMatch: true },
    ...{ good: { finding: 'ACCURATE' }, bad: { finding: CODES } },
  },
  'a decision on a request': {
    ...{ who: 'rights', method: 'post', path: '/v1/rights/requests/{request}/decide', ifMatch: true },
    good: {
      outcome: 'REFUSE',
      reasonCode: 'NO_DATA',
      reason: 'Nothing is stored.',
      option: 'WHITE',
      fields: ['NAMES'],
    },
    bad: {
      ...{ outcome: CODES, reasonCode: CODES, reason: words(3, 4000), option: [...CODES, 'ERASE'] },
      fields: [null, 'NAMES', ['SHOES'], [7], ['NAMES', 'NAMES'], {}],
    },
    optional: ['option', 'fields'],
  },
  'the carrying through of a decision': {
    ...{ who: 'rights', method: 'post', path: '/v1/rights/requests/{request}/carry-through' },
    ...{ good: { option: 'WHITE' }, bad: { option: [...CODES, 'ERASE'] }, optional: ['option'] },
  },
  'the address of an authority': {
    ...{ who: 'operator', method: 'put', path: '/v1/rights/authorities/FR-ASYLUM-01' },
    good: {
      state: 'FRA',
      name: 'Asylum authority',
      address: 'Paris',
      email: 'a@example.eu',
      phone: '+33 1',
      website: 'https://example.eu',
    },
    bad: {
      ...{ state: [7, '', 'FR', 'fra', 'FRAN'], name: words(2, 256), address: words(3, 500) },
      ...{ email: [...TYPES, '', 'a', 'a@', '@b', 'a b@c.eu', `${'a'.repeat(260)}@b.eu`] },
      ...{ phone: [null, 7, '', 'call me', '1'.repeat(41), '+33\u0000'] },
      website: [
        null,
        7,
        '',
        'http://example.eu',
        'javascript:alert(1)',
        'https://',
        `https://${'x'.repeat(500)}`,
      ],
    },
    optional: ['phone', 'website'],
  },
};

describe.skipIf(!hasServices)('wrong input about links and requests', () => {
  let graph: Graph;
  let world: RightsWorld;
  const ids: Record<string, string> = {};
  const asker: Record<string, Asker> = {};
  beforeAll(async () => {
    graph = await freshGraph();
    world = await rightsWorld(graph);
    Object.assign(asker, {
      officer: world.asker('cli-officer'),
      second: world.asker('cli-officer-2'),
      border: world.asker('cli-officer-border'),
      rights: world.officer('cli-officer-visa'),
      operator: world.asker('cli-operator', 'OPERATION'),
    });
    const link = await world.linked('DE-VISA-01');
    const open = await world.linked('DE-VISA-01');
    const settled = await world.linked('DE-VISA-01');
    await world.decide(settled.id, 'WHITE');
    const { officer } = asker as { officer: Asker };
    const proposed = await officer.post(
      ...([`/v1/links/${open.id}/decisions`, { option: 'RED_MERGE', ...WHY }] as const),
      { 'if-match': `"${(await officer.get(`/v1/links/${open.id}`)).body.revision}"` },
    );
    const letters = (await officer.get('/v1/letters')).body.items;
    const request = await world.open({ kind: 'ERASURE' });
    Object.assign(ids, {
      ...{ link: link.id, open: open.id, settled: settled.id, decision: proposed.body.decision.id },
      ...{ letter: letters[0].id, request: request.body.id },
    });
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  /** Everything that is stored, but for the locks that a refused change takes as well. */
  const photograph = async () => {
    const rows = await graph.statement(
      `MATCH (n) WHERE NOT n:Lease
       OPTIONAL MATCH (n)-[r]->(m)
       RETURN elementId(n) AS id, properties(n) AS stored, count(r) AS edges ORDER BY id`,
    );
    const text = JSON.stringify(rows, (key, value) => (key === 'lockedAt' ? undefined : value));
    return createHash('sha256').update(text).digest('hex');
  };
  const placed = (path: string) => path.replace(/\{(\w+)\}/, (_, name: string) => ids[name] as string);
  const send = async ({ who, method, path }: Route, body: unknown, headers: Record<string, string>) => {
    const by = asker[who] as Asker;
    return await (method === 'post' ? by.post(placed(path), body, headers) : by.put(placed(path), body));
  };
  const revision = async ({ path }: Route) => {
    const read = placed(path)
      .split('/')
      .slice(0, path.startsWith('/v1/rights') ? 5 : 4)
      .join('/');
    const by = path.startsWith('/v1/rights') ? asker.rights : asker.officer;
    return `"${(await (by as Asker).get(read)).body.revision}"`;
  };

  it.each(Object.entries(ROUTES))(
    'in %s is refused, naming the field, and changes nothing',
    async (_, route) => {
      const headers: Record<string, string> = route.ifMatch ? { 'if-match': await revision(route) } : {};
      const before = await photograph();
      const wrong: unknown[] = [];
      const refused = async (body: unknown, pointer: string) => {
        const answer = await send(route, body, headers);
        const named = answer.body?.errors?.map((error: { pointer: string }) => error.pointer) ?? [];
        const isNamed = named.some((one: string) => one === pointer || one.startsWith(`${pointer}/`));
        if (answer.status !== 400 || !isNamed)
          wrong.push([pointer, JSON.stringify(body).slice(0, 200), answer.status, answer.body?.code, named]);
      };
      for (const [field, values] of Object.entries(route.bad))
        for (const value of values) await refused({ ...route.good, [field]: value }, `/${field}`);
      for (const field of Object.keys(route.good)) {
        if (route.optional?.includes(field)) continue;
        const { [field]: _left, ...rest } = route.good;
        await refused(rest, `/${field}`);
      }
      await refused({ ...route.good, shoeSize: 43 }, '/shoeSize');
      expect(wrong).toEqual([]);
      expect(await photograph()).toBe(before);
    },
  );

  it.each(Object.entries(ROUTES).filter(([, { ifMatch }]) => ifMatch))(
    'in %s that was made on what is not so any more is refused, and changes nothing',
    async (_, route) => {
      const before = await photograph();
      const seen = [];
      for (const header of [
        undefined,
        '3',
        'W/"1"',
        '*',
        '""',
        '"-1"',
        '"1e2"',
        '"1", "2"',
        '"99999999999"',
        '"999"',
      ]) {
        const answer = await send(route, route.good, header === undefined ? {} : { 'if-match': header });
        seen.push([header, answer.status, answer.body.errors?.[0]?.pointer ?? answer.body.code]);
      }
      const [missing, ...others] = seen;
      expect(missing).toEqual([undefined, 428, 'SYM_PRECONDITION_REQUIRED']);
      const [stale, ...malformed] = others.toReversed();
      expect(stale?.[1]).toBeOneOf([409, 412]);
      for (const [header, ...rest] of malformed)
        expect([header, ...rest]).toEqual([header, 400, '/If-Match']);
      expect(await photograph()).toBe(before);
    },
  );

  it.each(Object.entries(ROUTES).filter(([, { path }]) => path.includes('{')))(
    'in %s about what is not there, or by who has nothing to do with it, is refused, and changes nothing',
    async (_, route) => {
      const before = await photograph();
      const headers = { 'if-match': '"1"' };
      const stranger =
        route.who === 'rights' ? world.officer('cli-officer-crim') : world.asker('cli-officer-crim');
      const ask = async (by: Asker, path: string) =>
        (route.method === 'post' ? await by.post(path, route.good, headers) : await by.put(path, route.good))
          .status;
      expect(await ask(asker[route.who] as Asker, route.path.replace(/\{\w+\}/, NOBODY))).toBe(404);
      expect(await ask(asker[route.who] as Asker, route.path.replace(/\{\w+\}/, 'nonsense'))).toBe(400);
      expect(await ask(stranger, placed(route.path))).toBe(404);
      for (const [name, purpose] of [
        ...[['cli-operator', 'OPERATION'] as const, ['cli-dpo', 'DATA_PROTECTION'] as const],
        ...[['cli-data-owner', 'DATA_QUALITY'] as const, ['cli-portal-user', 'BORDER_CHECK'] as const],
      ])
        expect([name, await ask(world.asker(name, purpose), placed(route.path))]).toEqual([name, 403]);
      expect(await photograph()).toBe(before);
    },
  );

  it('in a date to look back to is refused with the field', async () => {
    const link = (await (asker.officer as Asker).get(`/v1/links/${ids.link}`)).body;
    const path = `/v1/persons/${link.sides[0].groupId}/known?at=`;
    for (const at of MOMENTS.filter((one) => typeof one === 'string' && !one.startsWith('9999'))) {
      const answer = await (asker.officer as Asker).get(path + encodeURIComponent(at as string));
      expect([at, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([at, 400, '/at']);
    }
  });
});
