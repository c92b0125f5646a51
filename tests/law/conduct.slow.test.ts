/** How links are verified and whom the law has told: hearings, second looks, letters, notices, contestations, children. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReviewAct, raiseOverdue, readEndedDecisions } from '../../graph/detector/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { uuids } from '../../server/platform/ids.ts';
import { type Asker, type DeskWorld, deskWorld, type Placed } from '../fixtures/desk-world.ts';
import { personOf, record } from '../fixtures/records.ts';
import { brokenInvariants } from '../invariants.ts';
import { planOf } from '../support/plan.ts';
import { freshGraph, hasServices } from '../support/services.ts';
import { law } from './law.ts';

const REASON = { reasonCode: 'OTHER', reasonText: 'as the test wants it' };

describe.skipIf(!hasServices)('the life of a link', () => {
  let graph: Graph;
  let world: DeskWorld;
  let one: Asker;
  let two: Asker;
  let three: Asker;
  let person = 0;
  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
    [one, two, three] = ['cli-officer', 'cli-officer-2', 'cli-officer-3'].map((name) =>
      world.asker(name),
    ) as [Asker, Asker, Asker];
  });
  afterAll(async () => {
    expect(await brokenInvariants(graph)).toEqual({});
    await world?.close();
    await graph?.close();
  });

  /** A yellow link of row 6, found by the second record: one face under two names. */
  const yellow = async (
    first: [string, Partial<Parameters<typeof record>[1]>?] = ['EES'],
    second: [string, Partial<Parameters<typeof record>[1]>?] = ['VIS'],
  ) => {
    person += 2;
    const face = `life ${person}`;
    const ref = `l-${person}`;
    const a = await world.store(record(first[0], { ...personOf(person), face, ref, ...first[1] }));
    const b = await world.store(record(second[0], { ...personOf(person + 1), face, ref, ...second[1] }));
    return { id: await world.link(a, b), a, b, ref, face };
  };
  const match = async (who: Asker, id: string) => ({
    'if-match': `"${(await who.get(`/v1/links/${id}`)).body.revision}"`,
  });
  const propose = async (who: Asker, id: string, option: string) =>
    await who.post(`/v1/links/${id}/decisions`, { option, ...REASON }, await match(who, id));
  const noticesAbout = async (who: Asker, linkId: string) =>
    (await who.get('/v1/notices')).body.items.filter((one: { linkId: string }) => one.linkId === linkId);
  const ownerOf = (state: string, read: '*' | string[]) =>
    world.asker('cli-data-owner', 'DATA_QUALITY', { state, systems: { read, write: [] } });
  const letterOf = async (linkId: string) =>
    (await one.get('/v1/letters')).body.items.find((each: { linkId: string }) => each.linkId === linkId);

  describe('that an entry/exit file found', () => {
    law(
      16,
      'has twelve hours at the border, and waits for the person to be heard before any decision',
      async () => {
        const { id } = await yellow(['VIS'], ['EES', { authority: 'PL-BORDER-03', state: 'POL' }]);
        const { body } = await one.get(`/v1/links/${id}`);
        expect(body).toMatchObject({ hearing: 'NEEDED', file: { authorityRef: 'PL-BORDER-03' } });
        expect(Date.parse(body.dueAt) - Date.parse(body.since)).toBe(12 * 3_600_000);
        const refused = await propose(one, id, 'WHITE');
        expect(refused.body).toMatchObject({ status: 409, code: 'SYM_HEARING_NEEDED', article: '29(4)' });
        const heard = { present: true, explanation: 'married last year' };
        const stale = await one.post(`/v1/links/${id}/hearings`, heard, { 'if-match': '"99"' });
        expect(stale.body.code).toBe('SYM_DECISION_OVERTAKEN');
        const answer = await one.post(`/v1/links/${id}/hearings`, heard, await match(one, id));
        expect(answer.status).toBe(201);
        expect(answer.body.link).toMatchObject({
          hearing: 'HELD',
          hearings: [{ ...heard, by: 'cli-officer' }],
        });
        expect((await propose(one, id, 'WHITE')).status).toBe(201);
      },
    );

    law(16, 'raises one alarm when its time has run out, and decides nothing', async () => {
      const { id } = await yellow(['VIS'], ['EES', { authority: 'PL-BORDER-03', state: 'POL' }]);
      const alarms = async () =>
        (await noticesAbout(one, id)).filter(({ kind }: { kind: string }) => kind === 'OVERDUE');
      const raise = async () => await raiseOverdue(graph, { now: world.now(), newId: uuids.next });
      await raise();
      expect(await alarms()).toEqual([]);
      world.pass(12 * 60 + 1);
      await raise();
      expect(await alarms()).toMatchObject([{ to: 'PL-BORDER-03', records: [] }]);
      // The verification is for the responsible authority, not for who owns the data (Art 26(1)).
      expect(await noticesAbout(ownerOf('POL', '*'), id)).toEqual([]);
      expect(await raise()).toBe(0);
      expect((await one.get(`/v1/links/${id}`)).body).toMatchObject({ colour: 'YELLOW', decisions: [] });
    });

    law(16, 'inland has no such time, and nor has one that the other system found', async () => {
      person += 2;
      const face = `life ${person}`;
      const a = await world.store(record('VIS', { ...personOf(person), face, ref: `l-${person}` }));
      const inland = record('EES', { ...personOf(person + 1), face, ref: `l-${person}` });
      const b = await world.store({ ...inland, handling: { inland: true } });
      const { body } = await one.get(`/v1/links/${await world.link(a, b)}`);
      expect(body).toMatchObject({ hearing: 'NEEDED', dueAt: null });
      const { id } = await yellow(['EES'], ['VIS']);
      expect((await one.get(`/v1/links/${id}`)).body).toMatchObject({ hearing: 'NOT_NEEDED', dueAt: null });
    });
  });

  describe('with a decision of red', () => {
    it('waits for a second officer who is not told which it is, and who confirms it by deciding the same', async () => {
      const { id } = await yellow();
      const { body } = await propose(one, id, 'RED_MERGE');
      expect(body.decision).toMatchObject({ stage: 'SECOND_LOOK', option: 'RED_MERGE' });
      const decision = body.decision.id;
      expect((await one.post(`/v1/decisions/${decision}/confirm`)).body.code).toBe(
        'SYM_SECOND_PERSON_NEEDED',
      );
      const [covered] = (await two.get(`/v1/links/${id}`)).body.decisions;
      expect(covered).toMatchObject({ state: 'PROPOSED', option: null, reasonText: null, basis: null });
      const same = { option: 'RED_MERGE', ...REASON };
      const own = await one.post(`/v1/decisions/${decision}/second-look`, same);
      expect(own.body.code).toBe('SYM_SECOND_PERSON_NEEDED');
      const looked = await two.post(`/v1/decisions/${decision}/second-look`, same);
      expect(looked.body.link).toMatchObject({ colour: 'RED', redKind: 'MERGE', basis: '32(1)(a)' });
      expect(looked.body.decision).toMatchObject({ state: 'CONFIRMED', secondBy: 'cli-officer-2' });
    });

    law(
      27,
      'tells each owner of linked data once, and makes one letter that nobody has sent yet',
      async () => {
        const { id } = await yellow(
          ['EES', { authority: 'PL-BORDER-03', state: 'POL' }],
          ['VIS', { authority: 'DE-VISA-01' }],
        );
        await world.decide(id, 'RED_MERGE');
        const notices = await noticesAbout(one, id);
        expect(notices.map((notice: { to: string }) => notice.to).sort()).toEqual([
          'DE-VISA-01',
          'PL-BORDER-03',
        ]);
        expect(new Set(notices.map((notice: { kind: string }) => notice.kind))).toEqual(
          new Set(['RED_LINK']),
        );
        const polish = await noticesAbout(world.asker('cli-officer-border'), id);
        expect(polish.map((notice: { to: string }) => notice.to)).toEqual(['PL-BORDER-03']);
        expect((await one.put(`/v1/notices/${polish[0].id}/read`)).status).toBe(204);
        expect(
          (await noticesAbout(one, id)).find((notice: { id: string }) => notice.id === polish[0].id).state,
        ).toBe('READ');
        expect(await letterOf(id)).toMatchObject({
          state: 'DRAFT',
          template: 'RED_LINK',
          recipient: 'PERSON',
        });
      },
    );

    law(
      27,
      'tells the data owner of the Member State as well, and nothing of another state or system',
      async () => {
        const { id, ref } = await yellow(
          ['EES', { authority: 'PL-BORDER-03', state: 'POL' }],
          ['VIS', { authority: 'DE-VISA-02' }],
        );
        await world.decide(id, 'RED_MERGE');
        const german = ownerOf('DEU', '*');
        const polish = ownerOf('POL', ['EES']);
        const told = await noticesAbout(german, id);
        expect(told).toMatchObject([
          {
            ...{ kind: 'RED_LINK', to: 'DE-VISA-02', state: 'OPEN' },
            records: [{ system: 'VIS', reference: ref }],
          },
        ]);
        expect(await noticesAbout(polish, id)).toMatchObject([{ to: 'PL-BORDER-03' }]);
        const path = `/v1/notices/${told[0].id}/read`;
        const elsewhere = [ownerOf('FRA', '*'), ownerOf('DEU', ['EES']), ownerOf('POL', ['VIS'])];
        for (const other of [...elsewhere, world.asker('cli-officer-asylum')]) {
          expect(await noticesAbout(other, id)).toEqual([]);
          expect((await other.put(path)).status).toBe(404);
        }
        expect((await polish.put(path)).status).toBe(404);
        expect((await german.get('/v1/letters')).status).toBe(403);
        expect((await noticesAbout(german, id))[0].state).toBe('OPEN');
        expect((await german.put(path)).status).toBe(204);
        expect((await noticesAbout(german, id))[0].state).toBe('READ');
        expect((await noticesAbout(polish, id))[0].state).toBe('OPEN');
      },
    );

    it('that a second officer does not share is settled by a third', async () => {
      const { id } = await yellow();
      const decision = (await propose(one, id, 'RED_MERGE')).body.decision.id;
      const white = { option: 'WHITE', ...REASON };
      const differs = await two.post(`/v1/decisions/${decision}/second-look`, white);
      expect(differs.body.decision).toMatchObject({ state: 'PROPOSED', stage: 'ADJUDICATION' });
      expect((await two.post(`/v1/decisions/${decision}/adjudication`, white)).body.code).toBe(
        'SYM_SECOND_PERSON_NEEDED',
      );
      const third = (await three.get(`/v1/links/${id}`)).body.decisions[0];
      expect(third).toMatchObject({ option: 'RED_MERGE', secondLookOption: 'WHITE' });
      const held = await three.post(`/v1/decisions/${decision}/adjudication`, white);
      expect(held.body.link).toMatchObject({ colour: 'WHITE', automatic: false });
      const decisions = held.body.link.decisions as { state: string; by: string; secondBy?: string }[];
      expect(decisions.map(({ state, by }) => [state, by]).sort()).toEqual([
        ['CONFIRMED', 'cli-officer-2'],
        ['OVERRULED', 'cli-officer'],
      ]);
      expect(decisions.find(({ state }) => state === 'CONFIRMED')?.secondBy).toBe('cli-officer-3');
    });
  });

  describe('under the eyes of others', () => {
    it('takes a second look where the first judgement and the decision differ; the first word stays', async () => {
      const { id } = await yellow();
      const judge = async (answer: string) => await one.put(`/v1/links/${id}/judgement`, { answer });
      expect((await judge('DIFFERENT')).body.answer).toBe('DIFFERENT');
      expect((await judge('SAME')).body.answer).toBe('DIFFERENT');
      expect((await propose(one, id, 'WHITE')).body.decision.stage).toBe('SECOND_LOOK');
      const other = await yellow();
      await one.put(`/v1/links/${other.id}/judgement`, { answer: 'SAME' });
      expect((await propose(one, other.id, 'WHITE')).body.decision.stage).toBe('GRACE');
      expect((await one.put(`/v1/links/${id}/judgement`, { answer: 'MAYBE' })).body.errors[0].pointer).toBe(
        '/answer',
      );
    });

    law(
      28,
      'is contested by another authority that sees it: erased or opened again, and the responsible one is told',
      async () => {
        const { id, b } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
        await world.decide(id, 'WHITE');
        const border = world.asker('cli-officer-border', 'BORDER_CHECK');
        const wish = { wish: 'REOPEN', ...REASON };
        expect(
          (await world.asker('cli-officer-asylum', 'ASYLUM').post(`/v1/links/${id}/contestations`, wish))
            .status,
        ).toBe(404);
        const own = await world.asker('cli-officer-visa').post(`/v1/links/${id}/contestations`, wish);
        expect(own.body).toMatchObject({ code: 'SYM_DECISION_UNLAWFUL', article: '29(1)' });
        const opened = await border.post(`/v1/links/${id}/contestations`, wish);
        // It is yellow now, which is for its responsible authority alone.
        expect([opened.status, opened.body.link]).toEqual([200, null]);
        expect((await one.get(`/v1/links/${id}`)).body).toMatchObject({
          colour: 'YELLOW',
          cause: 'DISCREPANCY',
        });
        expect(await noticesAbout(one, id)).toMatchObject([{ kind: 'CONTESTED', to: 'DE-VISA-01' }]);
        await world.decide(id, 'WHITE');
        await border.post(`/v1/links/${id}/contestations`, { ...wish, wish: 'ERASE' });
        expect((await one.get(`/v1/links/${id}`)).status).toBe(404);
        const { items } = (await one.get(`/v1/links/${id}/history`)).body;
        const contested = items.filter(({ actor }: { actor: string }) => actor === 'cli-officer-border');
        expect(contested).toMatchObject([
          { event: 'CONTESTED', reason: 'OTHER', reasonText: REASON.reasonText },
          { event: 'ERASED', reason: 'OTHER', reasonText: REASON.reasonText },
        ]);
        const known = await graph.statement(
          'MATCH (s:Suppression) WHERE s.key CONTAINS $b RETURN s.key AS key',
          {
            b: b.group,
          },
        );
        expect(known).toHaveLength(1);
      },
    );

    it('is handed over to another authority, unless an alert has given it to its SIRENE bureau', async () => {
      const { id } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
      const over = { to: 'FR-ASYLUM-01', ...REASON };
      const path = `/v1/links/${id}/hand-over`;
      for (const to of ['DE-VISA-01', 'FR-ASYLUM-10']) {
        const refused = await one.post(path, { ...over, to }, await match(one, id));
        expect([to, refused.status, refused.body.errors]).toMatchObject([to, 400, [{ pointer: '/to' }]]);
      }
      const contact = { state: 'FRA', name: 'Asylum authority', address: 'Paris', email: 'a@example.eu' };
      await world.asker('cli-operator', 'OPERATION').put(`/v1/rights/authorities/${over.to}`, contact);
      const given = await one.post(path, over, await match(one, id));
      expect(given.body.link.file.authorityRef).toBe('FR-ASYLUM-01');
      expect((await world.asker('cli-officer-visa').get(`/v1/links/${id}`)).status).toBe(404);
      expect((await world.asker('cli-officer-asylum').get(`/v1/links/${id}`)).status).toBe(200);
      const { items } = (await one.get(`/v1/links/${id}/history`)).body;
      expect(items).toMatchObject([
        { event: 'CREATED', reasonText: null },
        { event: 'HANDED_OVER', reason: 'OTHER', reasonText: REASON.reasonText },
      ]);
      const alert = await yellow(
        ['EES'],
        ['SIS', { kind: 'SIS_ALERT_1862_26', state: 'ITA', authority: 'IT-POLICE-09' }],
      );
      const kept = await one.post(`/v1/links/${alert.id}/hand-over`, over, await match(one, alert.id));
      expect(kept.body).toMatchObject({ code: 'SYM_DECISION_UNLAWFUL', article: '29(2)' });
    });
  });

  describe('when it has ended', () => {
    const historyOf = async (who: Asker, id: string) => await who.get(`/v1/links/${id}/history`);
    const wordsOf = async (id: string) =>
      await graph.statement(
        `MATCH (h:HistoryEntry {linkId: $id}) UNWIND coalesce(h.decisions, []) AS d MATCH (w:Decision {id: d}) RETURN w.reasonText AS words
         UNION ALL MATCH (h:HistoryEntry {linkId: $id}) WHERE h.reasonText IS NOT NULL RETURN h.reasonText AS words`,
        { id },
      );

    law(39, 'tells who decided what on it and why, to those who would see it as it was', async () => {
      const { id } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
      await world.decide(id, 'RED_MERGE');
      await world.decide(id, 'ERASE');
      expect((await one.get(`/v1/links/${id}`)).status).toBe(404);
      const { body } = await historyOf(world.asker('cli-officer-visa'), id);
      expect(
        body.items.map((item: { event: string; colourAfter: string }) => [item.event, item.colourAfter]),
      ).toEqual([
        ['CREATED', 'YELLOW'],
        ['DECIDED', 'RED_MERGE'],
        ['ERASED', null],
      ]);
      const [, red, end] = body.items;
      expect(red.decisions).toMatchObject([
        {
          ...{
            option: 'RED_MERGE',
            basis: '32(1)(a)',
            held: true,
            by: 'cli-officer',
            secondBy: 'cli-officer-2',
          },
          ...{ reasonCode: 'OTHER', reasonText: REASON.reasonText, secondLookReasonText: REASON.reasonText },
        },
      ]);
      expect(end).toMatchObject({ by: 'MANUAL', colourBefore: 'RED_MERGE' });
      expect(end.decisions).toMatchObject([{ option: 'ERASE', held: true, reasonText: REASON.reasonText }]);
      // A red link is names alone to another authority, and nothing of a link is an operator's.
      expect((await historyOf(world.asker('cli-officer-sirene'), id)).status).toBe(404);
      expect((await historyOf(world.asker('cli-operator', 'OPERATION'), id)).status).toBe(403);
      const then = `/v1/links/${id}/known?at=${encodeURIComponent(world.now())}`;
      const known = (await one.get(then)).body;
      expect([known.state, known.history.at(-1).decisions]).toEqual(['ENDED', end.decisions]);
    });

    law(39, 'names the decision that a third officer overruled', async () => {
      const { id } = await yellow();
      const first = (await propose(one, id, 'RED_MERGE')).body.decision.id;
      const erase = { option: 'ERASE', reasonCode: 'OTHER', reasonText: 'the two faces are not alike' };
      await two.post(`/v1/decisions/${first}/second-look`, erase);
      expect((await three.post(`/v1/decisions/${first}/adjudication`, erase)).body.link).toBeNull();
      const { items } = (await historyOf(one, id)).body;
      expect(items.at(-1).decisions).toMatchObject([
        { option: 'ERASE', held: true, by: 'cli-officer-2', secondBy: 'cli-officer-3' },
        { option: 'RED_MERGE', held: false, by: 'cli-officer', reasonText: REASON.reasonText },
      ]);
      expect(items.at(-1).decisions[1]).toMatchObject({
        ...{ secondLookBy: 'cli-officer-2', secondLookReasonText: erase.reasonText },
      });
    });

    law(39, 'keeps what was decided when changed data end it', async () => {
      const { id, ref } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
      await world.decide(id, 'WHITE');
      person += 2;
      await world.store(
        record('VIS', {
          ...personOf(person),
          ref,
          version: 2,
          face: `life ${person}`,
          authority: 'DE-VISA-01',
        }),
      );
      const { items } = (await historyOf(one, id)).body;
      expect(items.at(-1)).toMatchObject({ event: 'ERASED', reason: 'NO_MATCH', decisions: [] });
      expect(items.at(-2).decisions).toMatchObject([{ option: 'WHITE', by: 'cli-officer', held: true }]);
    });

    it('counts in the measures of its officers, and in the accuracy at present', async () => {
      const measured = async () => (await one.get('/v1/review/measures')).body.own.decisions;
      const endedOnes = async () => await readEndedDecisions(graph, '2000-01-01T00:00:00Z');
      const { id, b } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
      const before = { decisions: await measured(), ended: (await endedOnes()).length };
      await world.decide(id, 'WHITE');
      world.pass(1);
      await world.decide(id, 'ERASE');
      expect(await measured()).toBe(before.decisions + 2);
      const acts = await graph.read((tx) =>
        tx.run<ReviewAct>('detector/review-acts', { by: 'cli-officer', since: '2000-01-01T00:00:00Z' }),
      );
      expect(acts.filter(({ linkId }) => linkId === id)).toMatchObject([
        { decision: { option: 'WHITE' }, reopened: true },
        { decision: { option: 'ERASE' }, reopened: false },
      ]);
      const ended = (await endedOnes()).slice(before.ended);
      expect(ended).toMatchObject([
        { decisions: [{ option: 'WHITE', state: 'CONFIRMED' }] },
        { decisions: [{ option: 'ERASE', state: 'CONFIRMED' }] },
      ]);
      expect(ended.map(({ identities }) => identities.map((side) => side.length))).toEqual([
        [1, 1],
        [1, 1],
      ]);
      await world.erase(b);
      expect([await measured(), (await endedOnes()).length]).toEqual([before.decisions, before.ended]);
    });

    it('is read, measured and forgotten without a look at the whole log', async () => {
      const at = world.now();
      for (const plan of [
        await planOf('detector/link-history', { linkId: 'none' }),
        await planOf('detector/review-acts', { by: 'nobody', since: at }),
        await planOf('detector/ended-decisions', { since: at }),
        await planOf('sources/erase-empty-group', { groupId: 'none', at, historyPrefix: 'none' }),
      ])
        expect(plan.operators.join(' ')).not.toMatch(/LabelScan|AllNodesScan/);
    });

    law(31, 'is told of no more, and its words are gone, once a side gives up its data', async () => {
      const { id, b } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
      await world.decide(id, 'WHITE');
      const border = world.asker('cli-officer-border', 'BORDER_CHECK');
      expect((await border.post(`/v1/links/${id}/contestations`, { wish: 'ERASE', ...REASON })).status).toBe(
        200,
      );
      expect(await wordsOf(id)).toHaveLength(2);
      await world.erase(b);
      expect((await historyOf(one, id)).status).toBe(404);
      expect((await one.get(`/v1/links/${id}/known?at=${encodeURIComponent(world.now())}`)).status).toBe(404);
      expect(await wordsOf(id)).toEqual([]);
    });
  });

  describe('and its letter', () => {
    const to = { name: 'Qamar Zubaydi', address: 'Lindenallee 4711\n99999 Musterhafen' };
    const step = async (who: Asker, letter: { id: string; revision: number }, verb: string, body: object) =>
      await who.post(`/v1/letters/${letter.id}/${verb}`, body, { 'if-match': `"${letter.revision}"` });

    law(25, 'goes out in a language when an officer releases it, once', async () => {
      const { id } = await yellow();
      await world.decide(id, 'WHITE');
      const letter = await letterOf(id);
      expect(letter).toMatchObject({ state: 'DRAFT', template: 'WHITE_LINK' });
      const { body: form } = await one.get(`/v1/letters/${letter.id}/text?language=fr`);
      expect(form.text.replaceAll(' ', '')).toContain(letter.sin);
      expect(form.text).toContain(letter.authority);
      expect(form.text).toContain('/lookup');
      // No record holds an address: the form says that the recipient is open, and it does not go out without one.
      expect(form.text).toContain('à indiquer avant l’envoi');
      for (const [given, pointer] of [
        [{ language: 'fr' }, '/to'],
        [{ language: 'fr', to: { name: 'Qamar Zubaydi' } }, '/to/address'],
        [{ language: 'fr', to: { name: '  ', address: to.address } }, '/to/name'],
      ] as const) {
        const refused = await step(one, letter, 'release', given);
        expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer]);
      }
      expect((await letterOf(id)).state).toBe('DRAFT');
      const pdf = await world.app.inject({
        url: `/v1/letters/${letter.id}/pdf`,
        headers: await one.headers(),
      });
      expect([pdf.statusCode, pdf.payload.slice(0, 5)]).toEqual([200, '%PDF-']);
      const sent = await step(one, letter, 'release', { language: 'fr', to });
      expect(sent.body).toMatchObject({ state: 'RELEASED', language: 'fr', releasedBy: 'cli-officer' });
      expect(sent.body).toMatchObject({ recipientName: to.name, recipientAddress: to.address });
      const { body: written } = await one.get(`/v1/letters/${letter.id}/text`);
      for (const line of [to.name, 'Lindenallee 4711', '99999 Musterhafen'])
        expect(written.text).toContain(line);
      expect((await step(one, letter, 'release', { language: 'fr', to })).body.code).toBe(
        'SYM_LETTER_OVERTAKEN',
      );
      expect((await step(one, letter, 'release', { language: 'xx', to })).body.errors[0].pointer).toBe(
        '/language',
      );
    });

    law(25, 'does not go out once the link is not what it says any more', async () => {
      const { id } = await yellow();
      await world.decide(id, 'WHITE');
      const first = await letterOf(id);
      const wish = { wish: 'REOPEN', ...REASON };
      const border = world.asker('cli-officer-border');
      expect((await border.post(`/v1/links/${id}/contestations`, wish)).status).toBe(200);
      expect((await letterOf(id)).state).toBe('VOID');
      for (const [verb, body] of [
        ['release', { language: 'en', to }],
        ['withhold', { reason: 'SECURITY', reasonText: 'security would be harmed' }],
      ] as const) {
        const answer = await step(one, first, verb, body);
        expect([answer.status, answer.body.code]).toEqual([409, 'SYM_LETTER_OVERTAKEN']);
        expect(answer.body.current.state).toBe('VOID');
      }
      const drafts = (await one.get('/v1/letters?state=DRAFT&limit=100')).body.items;
      expect(drafts.map((letter: { id: string }) => letter.id)).not.toContain(first.id);
      // Decided again, the person is told of what holds now.
      await world.decide(id, 'WHITE');
      const drawn = (await one.get('/v1/letters?state=DRAFT&limit=100')).body.items;
      expect(drawn.filter((letter: { linkId: string }) => letter.linkId === id)).toHaveLength(1);
    });

    law(25, 'is a text, and no failure, where the font lacks a sign of the authority’s name', async () => {
      const { id } = await yellow();
      await world.decide(id, 'WHITE');
      const letter = await letterOf(id);
      const operator = world.asker('cli-operator', 'OPERATION');
      const contact = { state: 'DEU', address: 'Berlin', email: 'a@example.eu' };
      const path = `/v1/rights/authorities/${letter.authority}`;
      await operator.put(path, { ...contact, name: '签证处' });
      const pdf = await one.get(`/v1/letters/${letter.id}/pdf`);
      expect([pdf.status, pdf.body.code]).toEqual([422, 'SYM_UNPROCESSABLE']);
      expect((await one.get(`/v1/letters/${letter.id}/text`)).body.text).toContain('签证处');
      await operator.delete(path);
    });

    law(25, 'is not made for green or automatic white', async () => {
      person += 2;
      const both = { ...personOf(person), passport: `L0${person}4711`, ref: `l-${person}` };
      const a = await world.store(record('EES', both));
      const b = await world.store(record('ETIAS', both));
      const automatic = await world.link(a, b);
      expect((await one.get(`/v1/links/${automatic}`)).body).toMatchObject({
        colour: 'WHITE',
        automatic: true,
      });
      expect(await letterOf(automatic)).toBeUndefined();
      const passport = { passport: `M0${person}4712` };
      const c = await world.store(
        record('EES', { ...personOf(person + 1), ...passport, ref: `m-${person}` }),
      );
      person += 2;
      const d = await world.store(record('ETIAS', { ...personOf(person), ...passport, ref: `m-${person}` }));
      const green = await world.link(c, d);
      await world.decide(green, 'GREEN');
      expect(await letterOf(green)).toBeUndefined();
      expect(await noticesAbout(one, green)).toEqual([]);
    });

    law(26, 'is withheld with a reason that a second officer shares', async () => {
      const { id } = await yellow();
      await world.decide(id, 'WHITE');
      const why = { reason: 'INVESTIGATION', reasonText: 'an investigation would be harmed' };
      const asked = await step(one, await letterOf(id), 'withhold', why);
      expect(asked.body.state).toBe('WITHHOLDING');
      expect((await step(one, asked.body, 'review', { agree: true })).body.code).toBe(
        'SYM_SECOND_PERSON_NEEDED',
      );
      const agreed = await step(two, asked.body, 'review', { agree: true });
      expect(agreed.body).toMatchObject({
        state: 'WITHHELD',
        reviewer: 'cli-officer-2',
        reason: 'INVESTIGATION',
      });
    });

    law(
      26,
      'is blocked where a side is a discreet check, until somebody says why it may go out',
      async () => {
        const { id } = await yellow(
          ['EES'],
          ['SIS', { kind: 'SIS_ALERT_1862_36', state: 'ITA', authority: 'IT-POLICE-09' }],
        );
        await world.decide(id, 'RED_MERGE');
        const letter = await letterOf(id);
        expect(letter.state).toBe('BLOCKED');
        const refused = await step(one, letter, 'release', { language: 'en', to });
        expect(refused.body).toMatchObject({
          code: 'SYM_LETTER_BLOCKED',
          errors: [{ pointer: '/override' }],
        });
        // Who withholds it for another reason, and is not followed, does not open it.
        const why = { reason: 'INVESTIGATION', reasonText: 'an investigation would be harmed' };
        const asked = await step(one, letter, 'withhold', why);
        const back = (await step(two, asked.body, 'review', { agree: false })).body;
        expect(back.state).toBe('BLOCKED');
        expect((await step(one, back, 'release', { language: 'en', to })).body.code).toBe(
          'SYM_LETTER_BLOCKED',
        );
        const told = await step(one, back, 'release', {
          ...{ language: 'en', to },
          override: 'the check ended last week',
        });
        expect(told.body).toMatchObject({ state: 'RELEASED', override: 'the check ended last week' });
      },
    );

    law(
      61,
      'of a child is found first in the queue of what has no limit, and decided by trained officers alone',
      async () => {
        await yellow();
        person += 2;
        const face = `life ${person}`;
        const child = record('VIS', {
          ...personOf(person),
          face,
          ref: `l-${person}`,
          authority: 'PL-BORDER-03',
        });
        await world.store(record('EURODAC', { ...personOf(person + 1), face, ref: `l-${person}` }));
        const a = await world.store({ ...child, handling: { minor: true, unaccompanied: true } });
        const [row] = await graph.statement(
          'MATCH (l:Link)-[:JOINS]->(:IdentityGroup {id: $id}) RETURN l.id AS id',
          { id: a.group },
        );
        const id = row?.id as string;
        const { items } = (await one.get('/v1/review/queue?limit=100')).body;
        const unlimited = items.filter(({ dueAt }: { dueAt: string | null }) => dueAt === null);
        const flagged = unlimited.map(({ flags }: { flags: string[] }) => flags.includes('MINOR'));
        expect(flagged.lastIndexOf(true)).toBeLessThan(flagged.indexOf(false));
        expect(unlimited.find((item: { id: string }) => item.id === id)?.flags).toContain('MINOR');
        const untrained = await propose(world.asker('cli-officer-border'), id, 'WHITE');
        expect(untrained.body).toMatchObject({ status: 403, code: 'SYM_TRAINING_NEEDED', article: '5' });
        expect((await propose(one, id, 'WHITE')).status).toBe(201);
      },
    );

    law(61, 'of a child goes to the representative', async () => {
      person += 2;
      const face = `life ${person}`;
      const child = record('EES', { ...personOf(person), face, ref: `l-${person}` });
      const a = await world.store({ ...child, handling: { minor: true, unaccompanied: true } });
      const b = await world.store(record('VIS', { ...personOf(person + 1), face, ref: `l-${person}` }));
      const id = await world.link(a, b);
      await world.decide(id, 'WHITE');
      expect(await letterOf(id)).toMatchObject({ recipient: 'REPRESENTATIVE' });
    });

    it('is seen by no other authority', async () => {
      const { id } = await yellow(['EES'], ['VIS', { authority: 'DE-VISA-01' }]);
      await world.decide(id, 'WHITE');
      const letter = await letterOf(id);
      const border = world.asker('cli-officer-border');
      expect((await border.get(`/v1/letters/${letter.id}`)).status).toBe(404);
      expect((await step(border, letter, 'release', { language: 'en', to })).status).toBe(404);
      expect((await world.asker('cli-officer-visa').get(`/v1/letters/${letter.id}`)).status).toBe(200);
    });
  });

  describe('and the files of the repository', () => {
    law(
      32,
      'are one view while links say one person, and byte for byte as before when these are taken back',
      async () => {
        person += 3;
        const face = `life ${person}`;
        const systems = ['EES', 'VIS', 'EURODAC'] as const;
        const placed: Placed[] = [];
        for (const [position, system] of systems.entries())
          placed.push(
            await world.store(record(system, { ...personOf(person + position), face, ref: `f-${person}` })),
          );
        person += 3;
        const links = await Promise.all(
          [
            [0, 1],
            [1, 2],
            [0, 2],
          ].map(async ([x, y]) => world.link(placed[x as number] as Placed, placed[y as number] as Placed)),
        );
        const whole = async () =>
          await Promise.all(
            placed.map(async ({ group, record: id }) => [
              JSON.stringify({ ...(await one.get(`/v1/persons/${group}`)).body, links: [] }),
              JSON.stringify((await one.get(`/v1/records/${id}`)).body),
            ]),
          );
        const before = await whole();
        const groupsOf = async ({ group }: Placed) =>
          (await one.get(`/v1/persons/${group}`)).body.groups.map(({ id }: { id: string }) => id);
        // A sequence that differs from run to run: white or red, and open again, each link in its turn.
        for (let round = 0; round < 8; round += 1) {
          const which = Math.floor(Math.random() * 3);
          const id = links[which] as string;
          const { colour } = (await one.get(`/v1/links/${id}`)).body;
          if (colour === 'YELLOW') await world.decide(id, Math.random() < 0.5 ? 'WHITE' : 'RED_MERGE');
          else
            await world
              .asker('cli-officer-sirene', 'BORDER_CHECK')
              .post(`/v1/links/${id}/contestations`, { wish: 'REOPEN', ...REASON });
          const same = await Promise.all(
            links.map(async (link) => (await one.get(`/v1/links/${link}`)).body.colour !== 'YELLOW'),
          );
          const count = same.filter(Boolean).length;
          const sizes = await Promise.all(placed.map(async (each) => (await groupsOf(each)).length));
          expect(sizes.sort(), JSON.stringify({ round, same })).toEqual(
            count === 0 ? [1, 1, 1] : count === 1 ? [1, 2, 2] : [3, 3, 3],
          );
          // What each system states is never touched by a link.
          expect((await whole()).map(([, own]) => own)).toEqual(before.map(([, own]) => own));
        }
        for (const id of links) {
          const { colour } = (await one.get(`/v1/links/${id}`)).body;
          if (colour === undefined) continue;
          await world.decide(id, 'ERASE');
        }
        expect(await whole()).toEqual(before);
      },
    );
  });

  describe('before the start of operations', () => {
    law(
      60,
      'rests on biometrics alone and belongs to the ETIAS Central Unit; operations start without a yellow link',
      async () => {
        const operator = world.asker('cli-operator', 'OPERATION');
        expect((await operator.put('/v1/detection/mode', { mode: 'TRANSITION' })).body).toEqual({
          mode: 'TRANSITION',
        });
        const found = await yellow(['EES'], ['VIS']);
        expect((await one.get(`/v1/links/${found.id}`)).body).toMatchObject({
          hearing: 'NOT_NEEDED',
          file: { authorityRef: 'ETIAS-CU' },
        });
        person += 2;
        const both = { ...personOf(person), passport: `T0${person}4713`, ref: `t-${person}` };
        const a = await world.store(record('EES', both));
        const b = await world.store(record('VIS', both));
        await expect(world.link(a, b)).rejects.toThrow('no such link');
        const early = await operator.put('/v1/detection/mode', { mode: 'OPERATION' });
        expect(early.body).toMatchObject({ status: 409, code: 'SYM_YELLOW_LEFT', article: '72(4)(d)' });
        const left = await graph.statement("MATCH (l:Link {colour: 'YELLOW'}) RETURN l.id AS id");
        for (const { id } of left) {
          const [open] = ((await one.get(`/v1/links/${id}`)).body.decisions ?? []).filter(
            (decision: { state: string }) => decision.state === 'PROPOSED',
          );
          if (open !== undefined) await one.post(`/v1/decisions/${open.id}/withdraw`);
          await world.decide(id as string, 'ERASE');
        }
        expect((await operator.put('/v1/detection/mode', { mode: 'OPERATION' })).status).toBe(200);
        expect((await operator.get('/v1/detection/mode')).body).toEqual({ mode: 'OPERATION' });
        const again = await graph.statement(
          "MATCH (e:OutboxEvent {state: 'PENDING', lane: 'BULK'}) RETURN count(e) AS n",
        );
        expect(again[0]?.n).toBeGreaterThan(0);
        // The events are for a worker, which this world has none of.
        await graph.statement("MATCH (e:OutboxEvent {state: 'PENDING'}) SET e.state = 'DONE'");
      },
    );
  });
});
