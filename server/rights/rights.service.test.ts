/** Requests of persons through the interface: who receives, hands over, checks, decides and answers (Art 48). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import type { Asker } from '../../tests/fixtures/desk-world.ts';
import { PERSON, type RightsWorld, rightsWorld } from '../../tests/fixtures/rights-world.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

const DAY = 24 * 60;
const WORDS = 'Words for the person.';

describe.skipIf(!hasServices)('a request of a person', () => {
  let graph: Graph;
  let world: RightsWorld;
  let visa: Asker;
  let asylum: Asker;
  let unit: Asker;
  let stranger: Asker;
  beforeAll(async () => {
    graph = await freshGraph();
    world = await rightsWorld(graph);
    visa = world.officer('cli-officer-visa');
    asylum = world.officer('cli-officer-asylum');
    unit = world.officer('cli-officer-etias');
    stranger = world.officer('cli-officer-crim');
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  const read = async (by: Asker, id: string) => (await by.get(`/v1/rights/requests/${id}`)).body;
  const open = async (wish: Record<string, unknown>, by = visa) => {
    const opened = await world.open(wish, by);
    expect(opened.status).toBe(201);
    return opened.body.id as string;
  };
  const refusal = ({ status, body }: { status: number; body: { code: string; article?: string } }) => [
    status,
    body.code,
    body.article,
  ];
  const stepsOf = (body: { steps: { step: string; outcome?: string; refusal?: unknown }[] }) =>
    body.steps.filter((one) => one.refusal === undefined).map((one) => one.outcome ?? one.step);

  it('is opened by the number of the letter, which says who verified, and by nobody without a Member State', async () => {
    const own = await world.linked('DE-VISA-01');
    const { body } = await world.open({ sin: own.sin.toLowerCase() });
    expect(body).toMatchObject({
      ...{ state: 'RECEIVED', route: 'OWN', responsible: 'DE-VISA-01', receivedState: 'DEU', sin: own.sin },
      ...{ linkId: own.id, data: PERSON, carriedThrough: 'NOT_NEEDED' },
    });
    const foreign = await world.linked('FR-ASYLUM-01');
    const { body: other } = await world.open({ sin: foreign.sin });
    expect(other).toMatchObject({ route: 'STATE', responsible: 'FR-ASYLUM-01', linkId: null });
    expect(refusal(await world.open({}, unit))).toEqual([409, 'SYM_RIGHTS_REFUSED', '48(1)']);
  });

  it('is opened without a number: by the authority of the letter, or by nothing at all', async () => {
    const { body: named } = await world.open({ authorityRef: 'ES-CRIM-01' });
    expect(named).toMatchObject({ route: 'STATE', responsible: 'ES-CRIM-01', sin: null });
    const { body: bare } = await world.open({ kind: 'ACCESS' });
    expect(bare).toMatchObject({ route: 'NONE', responsible: null });
    const id = named.id as string;
    const { sin } = await world.linked('DE-VISA-01');
    const identified = await world.take(visa, id, 'identify', { sin });
    expect(identified.body).toMatchObject({ route: 'OWN', responsible: 'DE-VISA-01', sin });
  });

  it('names the field at fault: a mistyped number, a receipt in the future, a refusal without a reason', async () => {
    const wrong = await world.open({ sin: 'A'.repeat(18) });
    expect([wrong.status, wrong.body.errors]).toMatchObject([
      400,
      [{ pointer: '/sin', code: 'CHECK_DIGIT' }],
    ]);
    const future = await world.open({ receivedAt: '2999-01-01T00:00:00Z' });
    expect(future.body.errors).toMatchObject([{ pointer: '/receivedAt', code: 'IN_FUTURE' }]);
    const extra = await world.open({ nickname: 'Qamar' });
    expect(extra.body.errors).toMatchObject([{ pointer: '/nickname', code: 'UNKNOWN_FIELD' }]);
    expect(JSON.stringify([wrong.body, future.body, extra.body])).not.toContain('Qamar');
    const id = await open({ kind: 'ACCESS' });
    const refused = await world.take(visa, id, 'decide', { outcome: 'REFUSE', reason: WORDS });
    expect(refused.body.errors).toMatchObject([{ pointer: '/reasonCode', code: 'REQUIRED' }]);
  });

  it('sent twice under one key is one request; another one under it is refused', async () => {
    const key = { 'idempotency-key': 'letter-of-4-may' };
    const send = async (over = {}) =>
      await visa.post('/v1/rights/requests', { kind: 'ACCESS', language: 'ar', ...PERSON, ...over }, key);
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.id).toBe(first.body.id);
    expect((await send({ statement: 'Something else.' })).body.code).toBe('SYM_IDEMPOTENCY_KEY_REUSED');
    const [{ kept } = {}] = await graph.statement(
      'MATCH (r:RightsRequest) WHERE r.key ENDS WITH $key RETURN count(r) AS kept',
      { key: 'letter-of-4-may' },
    );
    expect(kept).toBe(1);
  });

  it('of other authorities counts as absent, and under another purpose too', async () => {
    const { sin } = await world.linked('FR-ASYLUM-01');
    const id = await open({ sin });
    const nowhere = '019a0000-0000-7000-8000-000000000000';
    for (const by of [stranger, asylum]) {
      const [hidden, absent] = [
        await by.get(`/v1/rights/requests/${id}`),
        await by.get(`/v1/rights/requests/${nowhere}`),
      ];
      expect(hidden.status).toBe(404);
      expect({ ...hidden.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
      const list = (await by.get('/v1/rights/requests')).body.items as { id: string }[];
      expect(list.map((one) => one.id)).not.toContain(id);
    }
    expect((await world.asker('cli-officer-visa').get(`/v1/rights/requests/${id}`)).status).toBe(403);
    expect((await world.take(stranger, id, 'contact')).status).toBe(404);
    await world.take(visa, id, 'contact');
    expect((await asylum.get(`/v1/rights/requests/${id}`)).status).toBe(200);
  });

  it('to another state: contacted, checked and decided there, answered here', async () => {
    const { id: linkId, sin } = await world.linked('FR-ASYLUM-01');
    const id = await open({ sin });
    expect(refusal(await world.take(visa, id, 'check', { finding: 'UNLAWFUL' }))).toEqual([
      ...[409, 'SYM_RIGHTS_REFUSED', '48(3)'],
    ]);
    await world.take(visa, id, 'contact');
    expect(refusal(await world.take(visa, id, 'check', { finding: 'UNLAWFUL' }))[2]).toBe('48(3)');
    expect(stepsOf(await read(visa, id))).toEqual(['IDENTIFIED', 'EXTENDED']);
    expect(stepsOf(await read(asylum, id))).toEqual(['IDENTIFIED', 'CHECK_EXTENDED', 'CHECKED']);
    const next = (await visa.get(`/v1/rights/requests/${id}/letter?kind=PROCEDURE`)).body.text;
    expect(next).toContain(PERSON.name);
    // Who verified can tell that there is an alert: the person is not told of it here.
    expect(next).not.toContain('FR-ASYLUM-01');
    const more = { period: 'CHECK', reasonCode: 'COMPLEXITY', reason: WORDS };
    expect((await world.take(asylum, id, 'extend', more)).status).toBe(200);
    await world.take(asylum, id, 'check', { finding: 'UNLAWFUL' });
    expect(refusal(await world.take(visa, id, 'decide', { outcome: 'ERASE', reason: WORDS }))[2]).toBe(
      '48(3)',
    );
    const decided = await world.take(asylum, id, 'decide', {
      outcome: 'ERASE',
      reason: WORDS,
      fields: ['NAMES'],
    });
    expect(decided.body).toMatchObject({
      ...{
        carrying: { status: 'PROPOSED' },
        request: { state: 'DECIDED', carriedThrough: 'PROPOSED', linkId },
      },
    });
    // Not closed before the second look has erased the link.
    expect(refusal(await world.take(visa, id, 'close'))[2]).toBe('48(5)');
    const [{ decision } = {}] = await graph.statement(
      'MATCH (d:Decision)-[:DECIDES]->(:Link {id: $linkId}) RETURN d {.id, .option, .reasonText} AS decision',
      { linkId },
    );
    expect(decision).toMatchObject({ option: 'ERASE', reasonText: `Art 48(5), request ${id}` });
    await world.asker('cli-officer-2').post(`/v1/decisions/${(decision as { id: string }).id}/confirm`);
    expect((await read(visa, id)).carriedThrough).toBe('DONE');
    const closed = await world.take(visa, id, 'close');
    expect(closed.body).toMatchObject({ state: 'CLOSED', data: null, sin: null, next: null });
  });

  it('where the ETIAS Central Unit verified: it gives its opinion, the receiving state decides, it carries through', async () => {
    const { id: linkId, sin } = await world.linked('ETIAS-CU');
    const id = await open({ kind: 'RECTIFICATION', sin });
    await world.take(visa, id, 'contact');
    expect((await read(visa, id)).clocks.map((clock: { article: string }) => clock.article)).toEqual([
      ...['48(4)', '48(4)', '48(2)'],
    ]);
    await world.take(unit, id, 'check', { finding: 'INACCURATE' });
    expect(refusal(await world.take(unit, id, 'decide', { outcome: 'RECTIFY', reason: WORDS }))[2]).toBe(
      '48(2)',
    );
    const decided = await world.take(visa, id, 'decide', {
      outcome: 'RECTIFY',
      reason: WORDS,
      option: 'GREEN',
    });
    expect(decided.body.carrying).toEqual({ status: 'HANDED_OVER' });
    const carry = async (by: Asker, option: string) =>
      (await by.post(`/v1/rights/requests/${id}/carry-through`, { option })).body.carrying;
    expect(await carry(visa, 'GREEN')).toEqual({ status: 'HANDED_OVER' });
    // What the law does not offer for the link is refused as at the desk.
    expect(await carry(unit, 'WHITE')).toMatchObject({
      status: 'REFUSED',
      code: 'UNLAWFUL',
      article: '33(1)',
    });
    expect(await carry(unit, 'GREEN')).toEqual({ status: 'PROPOSED' });
    expect(await carry(unit, 'GREEN')).toEqual({ status: 'PROPOSED' });
    const decisionOf = async () => {
      const rows = await graph.statement(
        "MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(:Link {id: $linkId}) RETURN d.id AS id",
        { linkId },
      );
      expect(rows).toHaveLength(1);
      return rows[0]?.id as string;
    };
    // Withdrawn at the desk, it is owed again; proposed anew, it is another decision.
    const first = await decisionOf();
    await world.asker('cli-officer-2').post(`/v1/decisions/${first}/withdraw`);
    expect((await read(unit, id)).carriedThrough).toBe('OPEN');
    expect(await carry(unit, 'GREEN')).toEqual({ status: 'PROPOSED' });
    const second = await decisionOf();
    expect(second).not.toBe(first);
    await world.asker('cli-officer-2').post(`/v1/decisions/${second}/confirm`);
    expect((await world.take(visa, id, 'close')).body.state).toBe('CLOSED');
  });

  it('that is refused has its reasons written, and nothing happens to the link', async () => {
    const { id: linkId, sin } = await world.linked('DE-VISA-01');
    const id = await open({ sin });
    await world.take(visa, id, 'check', { finding: 'ACCURATE' });
    expect(refusal(await world.take(visa, id, 'decide', { outcome: 'ERASE', reason: WORDS }))[2]).toBe(
      '48(7)',
    );
    const wish = { outcome: 'REFUSE', reasonCode: 'DATA_ACCURATE', reason: WORDS };
    const decided = await world.take(visa, id, 'decide', wish);
    expect(decided.body).toMatchObject({
      carrying: { status: 'NOT_NEEDED' },
      request: { reasonCode: 'DATA_ACCURATE', data: { decisionText: WORDS }, carriedThrough: 'NOT_NEEDED' },
    });
    const decisions = await graph.statement('MATCH (d:Decision)-[:DECIDES]->(:Link {id: $linkId}) RETURN d', {
      linkId,
    });
    expect(decisions).toEqual([]);
    expect((await world.take(visa, id, 'close')).status).toBe(200);
  });

  it('is answered by a letter, as text and as PDF, once it is decided and done, and by none after it is closed', async () => {
    const { sin } = await world.linked('DE-VISA-01');
    const id = await open({ sin, language: 'ar' });
    const letter = async (kind = 'REPLY') => await visa.get(`/v1/rights/requests/${id}/letter?kind=${kind}`);
    expect(refusal(await letter())[2]).toBe('48(2)');
    await world.take(visa, id, 'extend', { period: 'REPLY', reasonCode: 'COMPLEXITY', reason: 'Abroad.' });
    expect((await letter('EXTENSION')).body).toMatchObject({ language: 'ar', direction: 'rtl' });
    await world.take(visa, id, 'check', { finding: 'ACCURATE' });
    await world.take(visa, id, 'decide', { outcome: 'REFUSE', reasonCode: 'DATA_ACCURATE', reason: WORDS });
    const { body } = await letter();
    for (const fact of [PERSON.name, WORDS, 'DE-VISA-01']) expect(body.text).toContain(fact);
    const pdf = async (by: Asker) =>
      await world.app.inject({
        url: `/v1/rights/requests/${id}/letter.pdf?kind=REPLY`,
        headers: await by.headers(),
      });
    const [file, again] = [await pdf(visa), await pdf(visa)];
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.rawPayload.equals(again.rawPayload)).toBe(true);
    expect((await pdf(stranger)).statusCode).toBe(404);
    await world.take(visa, id, 'close');
    expect(refusal(await letter())[2]).toBe('48(9)');
  });

  it('to rectify needs a file; one that no number names is refused, not put right', async () => {
    const id = await open({ kind: 'RECTIFICATION' });
    await world.take(visa, id, 'check', { finding: 'INACCURATE' });
    const wish = { outcome: 'RECTIFY', reason: WORDS, option: 'GREEN' };
    expect(refusal(await world.take(visa, id, 'decide', wish))[2]).toBe('48(5)');
  });

  it('tells the owners of the records behind the link what to correct, without personal data', async () => {
    const { sin } = await world.linked('DE-VISA-01');
    const id = await open({ sin });
    await world.take(visa, id, 'check', { finding: 'INACCURATE' });
    await world.take(visa, id, 'decide', { outcome: 'ERASE', reason: WORDS, fields: ['NAMES', 'FACE'] });
    const owner = world.asker('cli-data-owner', 'DATA_QUALITY');
    const { body } = await owner.get('/v1/quality/alerts');
    const mine = body.items.filter((item: { kind: string }) => item.kind === 'RIGHTS');
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({
      code: 'ERASE',
      detail: 'NAMES FACE',
      system: 'VIS',
      authority: 'DE-VISA-01',
    });
    expect(JSON.stringify(body)).not.toContain('Qamar');
  });

  it('changed by somebody else since is not acted on; without a revision nothing is', async () => {
    const id = await open({ kind: 'ACCESS' });
    const path = `/v1/rights/requests/${id}/extend`;
    const body = { period: 'REPLY', reasonCode: 'NUMBER_OF_REQUESTS', reason: WORDS };
    expect((await visa.post(path, body)).body.code).toBe('SYM_PRECONDITION_REQUIRED');
    const answers = await Promise.all([1, 2].map(() => visa.post(path, body, { 'if-match': '"1"' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({ revision: 2 });
    const extended = await read(visa, id);
    expect(extended.clocks).toMatchObject([{ duty: 'REPLY', extended: true }]);
    expect(extended.data.extensionText).toBe(WORDS);
  });

  it('is listed by what is due first, page by page', async () => {
    const late = await open({ kind: 'ACCESS', receivedAt: '2020-01-01T00:00:00Z' });
    const list = (await visa.get('/v1/rights/requests')).body;
    expect(list.items[0]).toMatchObject({
      id: late,
      next: { duty: 'REPLY', due: '2020-02-15', state: 'OVERDUE' },
    });
    expect(list.items[0].data).toBeUndefined();
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await visa.get(`/v1/rights/requests?limit=2${cursor}`);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(list.items.map((item: { id: string }) => item.id));
    world.pass(46 * DAY);
    const [, ...rest] = (await visa.get('/v1/rights/requests')).body.items;
    expect(rest.some((item: { next: { state: string } }) => item.next.state === 'OVERDUE')).toBe(true);
    const closed = (await visa.get('/v1/rights/requests?state=closed')).body.items;
    expect(new Set(closed.map((item: { state: string }) => item.state))).toEqual(new Set(['CLOSED']));
  });

  it('leaves a record that supervisors read: every step, no personal data; the request itself they may not read', async () => {
    const { sin } = await world.linked('DE-VISA-01');
    const id = await open({ sin });
    await world.take(visa, id, 'check', { finding: 'NO_DATA' });
    await world.take(visa, id, 'decide', { outcome: 'REFUSE', reasonCode: 'NO_DATA', reason: WORDS });
    await world.take(visa, id, 'close');
    const dpo = world.asker('cli-dpo', 'DATA_PROTECTION');
    const { body } = await dpo.get(`/v1/rights/record?request=${id}`);
    expect(body.items.map((item: { event: string; detail: string }) => [item.event, item.detail])).toEqual([
      ['RECEIVED', null],
      ['CHECKED', 'NO_DATA'],
      ['DECIDED', 'REFUSE NO_DATA'],
      ['CLOSED', null],
    ]);
    const whole = JSON.stringify((await dpo.get('/v1/rights/record')).body);
    for (const word of [...Object.values(PERSON), WORDS, sin]) expect(whole).not.toContain(word);
    expect((await dpo.get(`/v1/rights/requests/${id}`)).status).toBe(403);
    expect((await visa.get('/v1/rights/record')).status).toBe(403);
    const operator = world.asker('cli-operator', 'OPERATION');
    for (const path of [`/v1/rights/requests/${id}`, '/v1/rights/requests', '/v1/rights/record'])
      expect((await operator.get(path)).status).toBe(403);
  });
});
