/** Initial loads over HTTP, from the stream to the links: what is historical stays so, and what is live goes first (Art 69). */
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setMode } from '../../graph/detector/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { type Client, listen, type Server } from '../../tests/acceptance/http.ts';
import { personOf, record, type Wish } from '../../tests/fixtures/records.ts';
import { planOf } from '../../tests/support/plan.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../../tests/support/services.ts';

/** A load of this many records waits when a live one comes. */
const MANY = 3_000;

describe.skipIf(!hasServices)('an initial load', () => {
  let graph: Graph;
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;
  let operator: Client;
  let officer: Client;
  let persons = 700_000;

  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
    operator = await server.client('cli-operator', 'OPERATION');
    officer = await server.client('cli-officer', 'MID_VERIFICATION');
  });
  afterAll(async () => {
    await server?.close();
    await pipeline?.stop();
    await graph?.close();
  });

  const somebody = () => {
    persons += 1;
    return { ...personOf(persons), face: `face ${persons}`, ref: `r-${persons}` };
  };
  const open = async (system: string, label: string, expected?: number, who = source) => {
    const answer = await who.send('POST', '/v1/loads', {
      system,
      label,
      ...(expected === undefined ? {} : { expected }),
    });
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer.body.id as string;
  };
  const send = async (
    load: string | undefined,
    records: readonly (IdentityRecord | string)[],
    who = source,
  ) => {
    const lines = records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
    const query = load === undefined ? '' : `?load=${load}`;
    const answer = await who.send('POST', `/v1/records/bulk${query}`, lines.join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    expect(answer.status, answer.text).toBe(200);
    return answer.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string; id?: string; errors?: { code: string }[] });
  };
  const progress = async (id: string, who = source) => (await who.get(`/v1/loads/${id}`)).body;
  const linkOf = async (reference: string) => {
    const [row] = await graph.statement(
      `MATCH (:Record {reference: $reference})-[:STATES]->()<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(l:Link)<-[:DESCRIBES]-(f)
       RETURN l.id AS id, l.colour AS colour, l.dueAt AS dueAt, l.hearing AS hearing, l.loadId AS loadId,
         l.since AS since, f.authority AS authority`,
      { reference },
    );
    return row as Record<
      'id' | 'colour' | 'dueAt' | 'hearing' | 'loadId' | 'since' | 'authority',
      string | null
    >;
  };
  const border = { state: 'POL', authority: 'PL-BORDER-03' };
  /** Two records of one face under two names, of VIS and of the entry/exit system. */
  const pair = (more: Partial<Wish> = {}) => {
    const [one, other] = [somebody(), somebody()];
    return {
      visa: record('VIS', { ...one, ...more }),
      border: record('EES', { ...other, face: one.face, ...border }),
    };
  };
  const stored = async (one: IdentityRecord) => {
    const answer = await source.send('POST', '/v1/records', one);
    expect(answer.status, answer.text).toBe(201);
    return answer.body.id as string;
  };

  it('makes links without due time and without hearing, marked by the load; a live record makes the others', async () => {
    const [old, live] = [pair(), pair()];
    await stored(old.visa);
    await stored(live.visa);
    await pipeline.quiet();
    const load = await open('EES', 'holdings 1');
    await send(load, [old.border]);
    await stored(live.border);
    await pipeline.quiet();
    expect(await linkOf(old.border.recordRef)).toMatchObject({
      ...{ colour: 'YELLOW', dueAt: null, hearing: 'NOT_NEEDED', loadId: load, authority: 'PL-BORDER-03' },
    });
    const other = await linkOf(live.border.recordRef);
    expect(other).toMatchObject({ colour: 'YELLOW', hearing: 'NEEDED', loadId: null });
    expect(Date.parse(other.dueAt ?? '') - Date.parse(other.since ?? '')).toBe(12 * 3_600_000);
    const { body } = await officer.get(`/v1/links/${(await linkOf(old.border.recordRef)).id}`);
    expect(body).toMatchObject({
      dueAt: null,
      hearing: 'NOT_NEEDED',
      load: { id: load, label: 'holdings 1' },
    });
    const history = await officer.get(`/v1/links/${body.id}/history`);
    expect(history.body.items).toMatchObject([{ event: 'CREATED', loadId: load }]);
  });

  it('of a record ends where the record changes by an ordinary way: from then on the time runs', async () => {
    const { visa, border: there } = pair();
    await stored(visa);
    await pipeline.quiet();
    const load = await open('EES', 'holdings 2');
    const [answer] = await send(load, [there]);
    await pipeline.quiet();
    expect(await linkOf(there.recordRef)).toMatchObject({ dueAt: null, loadId: load });
    const next = { ...there, version: 2, retainUntil: '2032-06-30' };
    const put = await source.send('PUT', `/v1/records/${answer?.id}`, next, { 'if-match': '"1"' });
    expect(put.status, put.text).toBe(200);
    await pipeline.quiet();
    const after = await linkOf(there.recordRef);
    expect(after).toMatchObject({ colour: 'YELLOW', hearing: 'NEEDED', loadId: null });
    expect(after.dueAt).not.toBeNull();
  });

  it('never stops the time of a link that is being verified', async () => {
    const { visa, border: there } = pair();
    const id = await stored(visa);
    await pipeline.quiet();
    await stored(there);
    await pipeline.quiet();
    const { dueAt } = await linkOf(there.recordRef);
    expect(dueAt).not.toBeNull();
    const load = await open('VIS', 'late versions');
    const [answer] = await send(load, [{ ...visa, version: 2, retainUntil: '2033-01-31' }]);
    expect(answer).toMatchObject({ status: 'UPDATED', id });
    await pipeline.quiet();
    expect(await linkOf(there.recordRef)).toMatchObject({ dueAt, hearing: 'NEEDED', loadId: null });
  });

  it('stays historical when a sample makes a record wait, when events are handed out again and all are detected anew', async () => {
    const { visa, border: there } = pair();
    const visaLoad = await open('VIS', 'with samples');
    await send(visaLoad, [visa]);
    await pipeline.quiet();
    const load = await open('EES', 'with samples');
    await pipeline.stop();
    await send(load, [there]);
    const events = () =>
      graph.statement('MATCH (e:OutboxEvent {loadId: $load}) RETURN e.state AS state, e.lane AS lane', {
        load,
      });
    expect(await events()).toEqual([{ state: 'PENDING', lane: 'BULK' }]);
    // As a record with an image is stored, and what the end of its extraction does.
    await graph.statement("MATCH (e:OutboxEvent {loadId: $load}) SET e.state = 'WAITING'", { load });
    expect(await progress(load)).toMatchObject({ taken: 1, waiting: 1, forSamples: 1, detected: 0 });
    const [row] = await graph.statement('MATCH (r:Record {reference: $ref}) RETURN r.id AS id', {
      ref: there.recordRef,
    });
    await graph.write((tx) =>
      tx.run('sources/release-events', { recordIds: [row?.id], now: new Date().toISOString() }),
    );
    await graph.write(async (tx) => {
      const rows = await tx.run<{ id: string; generation: number }>('outbox/due', {
        ...{ lane: 'BULK', now: new Date().toISOString(), limit: 10 },
      });
      const again = rows.map((event) => ({
        ...event,
        failed: true,
        at: new Date().toISOString(),
        error: 'Error',
      }));
      await tx.run('outbox/redrive', { rows: again, maxAttempts: 8, now: new Date().toISOString() });
    });
    pipeline = await startPipeline(graph, pipeline);
    await pipeline.quiet();
    expect(await linkOf(there.recordRef)).toMatchObject({ dueAt: null, loadId: load });
    // All records once more, as after a change of the mode.
    await graph.statement('MATCH (l:Link {loadId: $load}) DETACH DELETE l', { load });
    await setMode(graph, { mode: 'TRANSITION', by: 'test', now: new Date().toISOString() });
    await pipeline.quiet();
    expect(await linkOf(there.recordRef)).toMatchObject({ dueAt: null, authority: 'ETIAS-CU' });
    expect([load, visaLoad]).toContain((await linkOf(there.recordRef)).loadId);
    await graph.statement('MATCH (m:DetectorMode) DETACH DELETE m');
  });

  it('counts each line once, however often it is sent, and forgets a refusal once the line is taken', async () => {
    const load = await open('VIS', 'twice', 6);
    const good = [somebody(), somebody(), somebody()].map((one) => record('VIS', one));
    const [first] = good as [IdentityRecord, ...IdentityRecord[]];
    const known = record('VIS', somebody());
    await stored(known);
    const wrong = { ...record('VIS', somebody()), recordKind: 'VIS_SOMETHING' };
    const foreign = record('EES', somebody());
    const lines = [
      ...good,
      { ...first, version: 2, retainUntil: '2034-01-01' },
      known,
      wrong,
      foreign,
      '{"broken',
    ];
    const statuses = async () => (await send(load, lines)).map(({ status }) => status);
    expect((await statuses()).slice(0, 5)).toEqual(['CREATED', 'CREATED', 'CREATED', 'UPDATED', 'UNCHANGED']);
    const counted = { taken: 4, unchanged: 1, rejected: 3, expected: 6 };
    expect(await progress(load)).toMatchObject(counted);
    expect((await statuses()).slice(0, 5)).toEqual(Array(5).fill('UNCHANGED'));
    expect(await progress(load)).toMatchObject({
      ...counted,
      errors: [
        { stage: 'INTAKE', code: 'MALFORMED_JSON', count: 1 },
        { stage: 'INTAKE', code: 'OTHER_SYSTEM', count: 1 },
        { stage: 'INTAKE', code: 'UNKNOWN_RECORD_KIND', count: 1 },
      ],
    });
    // The same version with other content than the one taken in is refused, an older one too.
    const [differs] = await send(load, [{ ...first, retainUntil: '2039-01-01' }]);
    expect(differs).toMatchObject({ status: 'REJECTED', errors: [{ code: 'VERSION_OLDER' }] });
    await send(load, [{ ...wrong, recordKind: 'VIS_APPLICATION' }]);
    await pipeline.quiet();
    expect(await progress(load)).toMatchObject({
      taken: 5,
      rejected: 3,
      detected: 5,
      waiting: 0,
      state: 'OPEN',
    });
    const events = await graph.statement('MATCH (e:OutboxEvent {loadId: $load}) RETURN count(e) AS n', {
      load,
    });
    expect(events).toEqual([{ n: 5 }]);
    const kept = await graph.statement('MATCH (x:LoadLine {loadId: $load}) RETURN collect(keys(x)) AS keys', {
      load,
    });
    expect(new Set((kept[0] as { keys: string[][] }).keys.flat())).toEqual(
      new Set(['key', 'loadId', 'code', 'at']),
    );
  });

  it('is found again by its label, takes nothing once it has ended, and is then done', async () => {
    const id = await open('VIS', 'to the end', 1);
    expect(await open('VIS', 'to the end')).toBe(id);
    await send(id, [record('VIS', somebody())]);
    await pipeline.quiet();
    const ended = await operator.send('POST', `/v1/loads/${id}/end`);
    expect(ended.body).toMatchObject({ state: 'DONE', endedBy: 'cli-operator', remaining: 0, perMinute: 1 });
    const again = await source.send('POST', `/v1/loads/${id}/end`);
    expect(again.body.endedAt).toBe(ended.body.endedAt);
    const late = await source.send('POST', `/v1/records/bulk?load=${id}`, '', {
      'content-type': 'application/x-ndjson',
    });
    expect([late.status, late.body.code, late.body.errors[0].pointer]).toEqual([
      409,
      'SYM_LOAD_ENDED',
      '/load',
    ]);
  });

  it('that ends while a stream is read takes nothing of what follows', async () => {
    const id = await open('VIS', 'cut off');
    const before = (await graph.statement('MATCH (r:Record) RETURN count(r) AS n'))[0]?.n;
    const { IntakeService } = await import('./intake.ts');
    const { storeStream } = await import('./bulk.ts');
    await graph.statement('MATCH (n:InitialLoad {id: $id}) SET n.endedAt = "2026"', { id });
    const { Readable } = await import('node:stream');
    const body = Readable.from([Buffer.from(JSON.stringify(record('VIS', somebody())))]);
    const stream = { lane: 'BULK' as const, mayWrite: () => true, load: { id, system: 'VIS' } };
    const lines = storeStream(body, new IntakeService(pipeline.resources), stream, {
      lineBytes: 1e6,
      jsonDepth: 20,
    });
    const answers: string[] = [];
    for await (const line of lines) answers.push(line);
    expect(answers.map((line) => JSON.parse(line).errors[0].code)).toEqual(['LOAD_ENDED']);
    expect((await graph.statement('MATCH (r:Record) RETURN count(r) AS n'))[0]?.n).toBe(before);
  });

  it('is started and read by its own system and by operators, and told to officers by their own links alone', async () => {
    const visa = await server.client('system-vis', 'RECORD_KEEPING');
    const ees = await server.client('system-ees', 'RECORD_KEEPING');
    const id = await open('VIS', 'of its own', undefined, visa);
    const refused = await ees.send('POST', '/v1/loads', { system: 'VIS', label: 'of another' });
    expect([refused.status, refused.body.errors]).toMatchObject([403, [{ pointer: '/system' }]]);
    expect((await ees.get(`/v1/loads/${id}`)).status).toBe(404);
    expect((await ees.send('POST', `/v1/loads/${id}/end`)).status).toBe(404);
    expect(
      (await ees.get('/v1/loads')).body.items.every((load: { system: string }) => load.system === 'EES'),
    ).toBe(true);
    expect((await officer.send('POST', '/v1/loads', { system: 'VIS', label: 'x' })).status).toBe(403);
    expect((await (await server.client('investigator', 'IDENTITY_FRAUD')).get('/v1/loads')).status).toBe(403);
    for (const [body, pointer] of [
      [{ system: 'VIS', label: '<b>' }, '/label'],
      [{ system: 'NOWHERE', label: 'x' }, '/system'],
      [{ system: 'VIS' }, '/label'],
      [{ system: 'VIS', label: 'x', expected: -1 }, '/expected'],
    ] as const) {
      const answer = await operator.send('POST', '/v1/loads', body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body.errors[0].pointer).toBe(pointer);
    }
    const lane = await source.send('POST', `/v1/records/bulk?load=${id}&lane=LIVE`, '', {
      'content-type': 'application/x-ndjson',
    });
    expect([lane.status, lane.body.errors[0].pointer]).toEqual([400, '/lane']);

    const found = await open('EES', 'holdings 1');
    const yellow = (load: { links: { colour: string; count: number | null }[] }) =>
      load.links.find(({ colour }) => colour === 'YELLOW')?.count;
    expect((await progress(found)).links).toBeNull();
    expect(yellow(await progress(found, officer))).toBe(1);
    // One link would tell an operator of a person.
    expect(yellow(await progress(found, operator))).toBeNull();
    expect(yellow(await progress(found, await server.client('officer-visa', 'MID_VERIFICATION')))).toBe(0);
  });

  it('is listed page by page, the latest first', async () => {
    const all = (await operator.get('/v1/loads?limit=100')).body;
    expect(all.next).toBeNull();
    expect(all.items.length).toBeGreaterThan(5);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; next: string | null } = (
        await operator.get(`/v1/loads?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
      ).body;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect((await operator.get('/v1/loads?cursor=bm9wZQ')).status).toBe(400);
  });

  it('lets a live record pass while thousands of historical ones wait', async () => {
    const { visa, border: there } = pair();
    await stored(visa);
    await pipeline.quiet();
    const load = await open('EES', 'many', MANY);
    const records = Array.from({ length: MANY }, () => record('EES', { ...somebody(), ...border }));
    await pipeline.stop();
    await send(load, records);
    await stored(there);
    pipeline = await startPipeline(graph, pipeline);
    let waiting = 0;
    for (const until = Date.now() + 60_000; ; await sleep(20)) {
      const link = await linkOf(there.recordRef);
      if (link !== undefined) {
        ({ waiting } = await progress(load));
        break;
      }
      expect(Date.now()).toBeLessThan(until);
    }
    expect(waiting).toBeGreaterThan(MANY / 2);
    const half = await progress(load);
    expect(half).toMatchObject({ taken: MANY, expected: MANY, state: 'OPEN' });
    expect(half.detected + half.waiting).toBe(MANY);
    await pipeline.quiet();
    const whole = await progress(load);
    expect(whole).toMatchObject({ detected: MANY, waiting: 0, remaining: 0, estimatedEnd: null });
    // What is done is not looked at, whatever the size of the load.
    const plan = await planOf('sources/load-outstanding', { id: load });
    expect(plan.details).toContain('OutboxEvent(loadId, state)');
    expect(plan.dbHits).toBeLessThan(100);
    const pace = await planOf('sources/load-pace', { id: load, since: Date.now() });
    expect(pace.details).toContain('OutboxEvent(loadId, doneMs)');
    expect(pace.dbHits).toBeLessThan(100);
    const counted = await planOf('sources/load-links', { id: load, authorities: null });
    expect(counted.details).toContain('Link(loadId, colour');
  });

  describe('in the review queue', () => {
    const queue = async (query: string, who = officer) => (await who.get(`/v1/review/queue?${query}`)).body;

    it('is filtered by load and ordered by risk: a child before a sensitive alert before the rest', async () => {
      const plain = pair();
      const child = pair({ born: '2016-05-05' });
      const [one, other] = [somebody(), somebody()];
      const alert = record('SIS', { ...other, face: one.face, kind: 'SIS_ALERT_1862_36', state: 'ITA' });
      const [{ face: _, ...a }, b] = [somebody(), somebody()];
      const document = [
        record('ETIAS', { ...a, passport: 'RK1234567' }),
        record('EES', { ...b, passport: 'RK1234567', ...border }),
      ] as const;
      for (const first of [plain.visa, child.visa, alert, document[0]]) await stored(first);
      await pipeline.quiet();
      const load = await open('EES', 'by risk');
      const visaLoad = await open('VIS', 'by risk');
      await send(load, [document[1]]);
      await pipeline.quiet();
      await send(load, [plain.border]);
      await pipeline.quiet();
      await send(visaLoad, [record('VIS', one)]);
      await pipeline.quiet();
      await send(load, [child.border]);
      await pipeline.quiet();
      const ids = async (query: string) => (await queue(query)).items.map(({ id }: { id: string }) => id);
      const expected = [];
      for (const { recordRef } of [child.border, plain.border, document[1]])
        expected.push((await linkOf(recordRef)).id);
      expect(await ids(`order=risk&load=${load}`)).toEqual(expected);
      expect(await ids(`order=due&load=${load}`)).toHaveLength(3);
      expect(new Set(await ids(`load=${load}`))).toEqual(new Set(expected));
      const sensitive = (await linkOf(alert.recordRef)).id;
      const all = await ids('order=risk&limit=100');
      expect(all.indexOf(sensitive)).toBeGreaterThan(all.indexOf(expected[0]));
      expect(all.indexOf(sensitive)).toBeLessThan(all.indexOf(expected[1]));
      const [item] = (await queue(`order=risk&load=${load}`)).items;
      expect(item).toMatchObject({ load: { id: load, label: 'by risk' }, dueAt: null, flags: ['MINOR'] });
    });

    /** Yellow links that the order of risk does not hold where they belong. */
    const misplaced = async () => {
      const [row] = await graph.statement(
        `MATCH (l:Link {colour: 'YELLOW'}) WHERE NOT coalesce(l.riskKey =~ '[01][01][0-7][0-9][0-3][|].*' AND l.riskKey ENDS WITH '|' + l.since + '|' + l.id, false)
         RETURN count(l) AS n`,
      );
      return row?.n;
    };

    it('has a place by risk for every yellow link, also for one that another authority has opened again', async () => {
      expect(await misplaced()).toBe(0);
      const { visa, border: there } = pair();
      await stored(visa);
      await pipeline.quiet();
      await send(await open('EES', 'opened again'), [there]);
      await pipeline.quiet();
      const { id } = await linkOf(there.recordRef);
      const reason = { reasonCode: 'OTHER', reasonText: 'as the test wants it' };
      const { body } = await officer.get(`/v1/links/${id}`);
      const proposed = await officer.send(
        'POST',
        `/v1/links/${id}/decisions`,
        { option: 'WHITE', ...reason },
        { 'if-match': `"${body.revision}"` },
      );
      const second = await server.client('cli-officer-2', 'MID_VERIFICATION');
      await second.send('POST', `/v1/decisions/${proposed.body.decision.id}/confirm`);
      expect((await linkOf(there.recordRef)).colour).toBe('WHITE');
      const abroad = await server.client('officer-visa', 'VISA_EXAMINATION');
      const opened = await abroad.send('POST', `/v1/links/${id}/contestations`, {
        wish: 'REOPEN',
        ...reason,
      });
      expect(opened.status, opened.text).toBe(200);
      expect((await linkOf(there.recordRef)).colour).toBe('YELLOW');
      expect(await misplaced()).toBe(0);
    });

    it('gives links from before the order was there their places when the matcher starts', async () => {
      await pipeline.stop();
      await graph.statement("MATCH (l:Link {colour: 'YELLOW'}) SET l.riskKey = '9|' + l.since + '|' + l.id");
      expect(await misplaced()).toBeGreaterThan(0);
      expect((await queue('order=risk')).items.length).toBeGreaterThan(3);
      pipeline = await startPipeline(graph, pipeline);
      await expect.poll(misplaced, { timeout: 20_000 }).toBe(0);
    });

    it('is paged by risk without loss or repetition, and reads about as many links as it shows', async () => {
      // Links enough that a page is a small part of them; their files are of one authority.
      await graph.statement(
        `UNWIND range(1, 4000) AS n
         CREATE (l:Link {id: $id + n, key: 'k' + n, colour: 'YELLOW', since: '2026-01-01T00:00:00.000Z', systems: ['EES', 'VIS'],
           automatic: true, cause: 'CRITERIA', revision: 1, loadId: CASE WHEN n % 2 = 0 THEN $load END})
         SET l.riskKey = '11' + (n % 7) + '70|' + l.since + '|' + l.id
         CREATE (:IdentityConfirmationFile {sin: 'S' + n, authority: 'PL-BORDER-03', createdAt: l.since, updatedAt: []})-[:DESCRIBES]->(l)`,
        { id: v7(), load: 'a-load' },
      );
      const asked = {
        ...{ authorities: null, cause: null, system: null, claimedBy: null, free: false },
        ...{ now: new Date().toISOString(), limit: 20 },
      };
      for (const [query, more, index] of [
        ['detector/review-by-risk', {}, 'Link(colour, riskKey)'],
        ['detector/review-by-risk-of-load', { load: 'a-load' }, 'Link(loadId, colour, riskKey)'],
      ] as const)
        for (const afterKey of ['', '11370|2026-01-01T00:00:00.000Z|m']) {
          const plan = await planOf(query, { ...asked, ...more, afterKey });
          expect(plan.details).toContain(index);
          expect(plan.operators.join(' ')).not.toMatch(/Sort|Top/);
          expect(plan.dbHits).toBeLessThan(20 * 20);
        }
      const all = (await queue('order=risk&limit=100')).items.map(({ id }: { id: string }) => id);
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null && seen.length < 100; ) {
        const page: { items: { id: string }[]; next: string | null } = await queue(
          `order=risk&limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      }
      expect(seen.slice(0, 100)).toEqual(all);
      // The position tells nothing of a score; where its link has gone, nothing is lost.
      const first = await queue('order=risk&limit=7');
      expect(Buffer.from(first.next, 'base64url').toString()).toMatch(/^RISK\|[^|]+\|[^|]+\|\d{4}$/);
      const gone = Buffer.from(
        Buffer.from(first.next, 'base64url')
          .toString()
          .replace(/[0-9a-f]{4}\|(\d{4})$/, 'ffff|$1'),
      ).toString('base64url');
      const after = (await queue(`order=risk&limit=100&cursor=${gone}`)).items.map(
        ({ id }: { id: string }) => id,
      );
      // At most what is equal in risk is read twice.
      expect(new Set(after).isSupersetOf(new Set(all.slice(7, 50)))).toBe(true);
      expect((await officer.get('/v1/review/queue?order=due&cursor=UklTS3xhfGI')).status).toBe(400);
    });
  });
});
