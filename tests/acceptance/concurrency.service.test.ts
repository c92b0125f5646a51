/** Many at once over the real interface: every pair one link, every contest one winner, every version in its order. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { brokenInvariants } from '../invariants.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';
import { type Answer, type Client, listen, type Server } from './http.ts';

const REASON = { reasonCode: 'OTHER', reasonText: 'as the test wants it' };

describe.skipIf(!hasServices)('over the real interface', () => {
  let graph: Graph;
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;
  let officer: Client;
  let second: Client;
  let person = 10_000;
  const erased: string[] = [];

  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
    officer = await server.client('cli-officer', 'MID_VERIFICATION');
    second = await server.client('cli-officer-2', 'MID_VERIFICATION');
  });
  afterAll(async () => {
    if (graph === undefined) return;
    await pipeline.quiet();
    expect(await brokenInvariants(graph, { erased })).toEqual({});
    await server.close();
    await pipeline.stop();
    await graph.close();
  });

  const somebody = () => {
    person += 1;
    return { n: person, ...personOf(person), face: `face ${person}`, passport: `X${person}` };
  };
  const post = async (one: IdentityRecord, headers: Record<string, string> = {}) =>
    await source.send('POST', '/v1/records', one, headers);
  const stored = async (one: IdentityRecord): Promise<{ id: string; groupId: string; version: number }> => {
    const answer = await post(one);
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  };
  const put = async (id: string, one: IdentityRecord, ifMatch: number) =>
    await source.send('PUT', `/v1/records/${id}`, one, { 'if-match': `"${ifMatch}"` });
  const erase = async (id: string, ifMatch = 1) => {
    const answer = await source.send('DELETE', `/v1/records/${id}`, undefined, {
      'if-match': `"${ifMatch}"`,
    });
    expect(answer.status, answer.text).toBe(204);
    erased.push(id);
  };
  const linksOf = async (groupId: string) =>
    (await graph.statement(
      `MATCH (:IdentityGroup {id: $groupId})<-[:JOINS]-(l:Link)
       RETURN l.id AS id, l.colour AS colour, l.cause AS cause, l.basis AS basis, l.revision AS revision`,
      { groupId },
    )) as { id: string; colour: string; cause: string | null; basis: string | null; revision: number }[];
  const onlyLink = async (groupId: string) => {
    await pipeline.quiet();
    const links = await linksOf(groupId);
    expect(links).toHaveLength(1);
    return links[0] as (typeof links)[number];
  };
  const decide = async (who: Client, link: { id: string; revision: number }, option: string) =>
    await who.send(
      'POST',
      `/v1/links/${link.id}/decisions`,
      { option, ...REASON },
      { 'if-match': `"${link.revision}"` },
    );
  const confirm = async (who: Client, proposed: Answer) =>
    proposed.body.decision.stage === 'GRACE'
      ? await who.send('POST', `/v1/decisions/${proposed.body.decision.id}/confirm`)
      : await who.send('POST', `/v1/decisions/${proposed.body.decision.id}/second-look`, {
          ...{ option: proposed.body.decision.option, ...REASON },
        });
  // The entry/exit file is looked at before the other record comes: found through it, the pair would be the border
  // authority's, and wait for a hearing.
  /** A yellow link of row 6: one face under two names. */
  const oneFaceTwoNames = async () => {
    const [one, two] = [somebody(), somebody()];
    const ees = await stored(record('EES', { ...one, ref: `f-${one.n}` }));
    await pipeline.quiet();
    const vis = await stored(record('VIS', { ...two, face: one.face, ref: `f-${two.n}` }));
    return { ees, vis, one, two, link: await onlyLink(ees.groupId) };
  };
  /** A yellow link of row 17: one passport, two names, no biometrics on one side. */
  const onePassportTwoNames = async () => {
    const [one, two] = [somebody(), somebody()];
    const ees = await stored(record('EES', { ...one, ref: `p-${one.n}` }));
    await pipeline.quiet();
    const etias = await stored(
      record('ETIAS', {
        family: two.family as string,
        given: two.given as string,
        born: two.born as string,
        passport: one.passport,
        ref: `p-${two.n}`,
      }),
    );
    return { ees, etias, link: await onlyLink(ees.groupId) };
  };

  describe('records that come at once', () => {
    it('make exactly one link of a pair created in the same instant, 100 times', async () => {
      const linked: [string, string][] = [];
      for (let turn = 0; turn < 100; turn += 1) {
        const who = somebody();
        const [one, two] = await Promise.all([
          stored(record('EES', { ...who, ref: `i-${who.n}` })),
          stored(record('VIS', { ...who, ref: `i-${who.n}` })),
        ]);
        linked.push([one.groupId, two.groupId]);
      }
      await pipeline.quiet();
      expect(await brokenInvariants(graph, { linked })).toEqual({});
    });

    it('never link twins of one system', async () => {
      const who = somebody();
      const one = await stored(record('VIS', { ...who, ref: `t-${who.n}-1` }));
      const two = await stored(record('VIS', { ...who, ref: `t-${who.n}-2` }));
      await pipeline.quiet();
      expect([...(await linksOf(one.groupId)), ...(await linksOf(two.groupId))]).toEqual([]);
    });

    it('of one reference are stored once, whoever comes first', async () => {
      const who = somebody();
      const one = record('EES', { ...who, ref: `r-${who.n}` });
      const answers = await Promise.all(Array.from({ length: 12 }, () => post(one)));
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
      expect(
        answers.filter((answer) => answer.status === 200 && answer.body.status === 'UNCHANGED'),
      ).toHaveLength(11);
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    });
  });

  describe('an Idempotency-Key', () => {
    it('sent again, even at once, gives the same record', async () => {
      const who = somebody();
      const one = record('EES', { ...who, ref: `k-${who.n}` });
      const headers = { 'idempotency-key': `key-${who.n}` };
      const answers = await Promise.all(Array.from({ length: 8 }, () => post(one, headers)));
      answers.push(await post(one, headers));
      expect(answers.map((answer) => answer.status).every((status) => status === 200 || status === 201)).toBe(
        true,
      );
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
      const [row] = await graph.statement('MATCH (r:Record {reference: $ref}) RETURN count(r) AS n', {
        ref: one.recordRef,
      });
      expect(row?.n).toBe(1);
    });

    it('of another record is refused', async () => {
      const [one, two] = [somebody(), somebody()];
      const headers = { 'idempotency-key': `key-${one.n}` };
      expect((await post(record('EES', { ...one, ref: `k-${one.n}` }), headers)).status).toBe(201);
      const answer = await post(record('EES', { ...two, ref: `k-${two.n}` }), headers);
      expect([answer.status, answer.body.code]).toEqual([409, 'SYM_IDEMPOTENCY_KEY_REUSED']);
    });
  });

  describe('versions', () => {
    it('that are older, or the same with other content, are refused with both numbers', async () => {
      const who = somebody();
      const wish = { ...who, ref: `v-${who.n}` };
      const { id } = await stored(record('EES', { ...wish, version: 3 }));
      const older = await post(record('EES', { ...wish, version: 2 }));
      expect([older.status, older.body.code]).toEqual([409, 'SYM_VERSION_OLDER']);
      expect(older.body).toMatchObject({ storedVersion: 3, sentVersion: 2 });
      const differs = await put(id, record('EES', { ...wish, version: 3, given: 'Andere' }), 3);
      expect([differs.status, differs.body.code]).toEqual([409, 'SYM_VERSION_DIFFERS']);
      expect(differs.body).toMatchObject({ storedVersion: 3, sentVersion: 3 });
      const exists = await post(record('EES', { ...wish, version: 4 }));
      expect([exists.status, exists.body.code]).toEqual([409, 'SYM_ALREADY_EXISTS']);
      expect((await source.get(`/v1/records/${id}`)).body.version).toBe(3);
    });

    it('with a gap are accepted and flagged', async () => {
      const who = somebody();
      const { id } = await stored(record('EES', { ...who, ref: `v-${who.n}` }));
      const answer = await put(id, record('EES', { ...who, ref: `v-${who.n}`, version: 5 }), 1);
      expect(answer.body).toMatchObject({ status: 'UPDATED', version: 5, flags: ['VERSION_GAP'] });
    });

    it('need If-Match, and the right one', async () => {
      const who = somebody();
      const wish = { ...who, ref: `v-${who.n}`, version: 2 };
      const { id } = await stored(record('EES', { ...wish, version: 1 }));
      const without = await source.send('PUT', `/v1/records/${id}`, record('EES', wish));
      expect([without.status, without.body.code]).toEqual([428, 'SYM_PRECONDITION_REQUIRED']);
      const wrong = await put(id, record('EES', wish), 7);
      expect([wrong.status, wrong.body.code]).toEqual([412, 'SYM_PRECONDITION_FAILED']);
      expect((await source.send('DELETE', `/v1/records/${id}`)).status).toBe(428);
      const gone = await source.send('DELETE', `/v1/records/${id}`, undefined, { 'if-match': '"7"' });
      expect([gone.status, gone.body.storedVersion]).toEqual([412, 1]);
      const garbled = await source.send('DELETE', `/v1/records/${id}`, undefined, { 'if-match': 'W/*' });
      expect([garbled.status, garbled.body.code]).toEqual([400, 'SYM_INVALID_HEADER']);
    });

    it('sent by two at once have one winner', async () => {
      const who = somebody();
      const wish = { ...who, ref: `v-${who.n}`, version: 2 };
      const { id } = await stored(record('EES', { ...wish, version: 1 }));
      const answers = await Promise.all(
        ['Erste', 'Zweite', 'Dritte'].map((given) => put(id, record('EES', { ...wish, given }), 1)),
      );
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412]);
    });
  });

  describe('decisions', () => {
    it('of two officers at once have one winner; the other is told what stands now', async () => {
      const { link } = await oneFaceTwoNames();
      const answers = await Promise.all([decide(officer, link, 'WHITE'), decide(second, link, 'RED_MERGE')]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
      const lost = answers.find((answer) => answer.status === 409) as Answer;
      expect(lost.body).toMatchObject({
        code: 'SYM_DECISION_OVERTAKEN',
        current: { id: link.id, colour: 'YELLOW', revision: link.revision + 1 },
      });
      expect(lost.body.current.decisions).toHaveLength(1);
    });

    it('leave the colour until they are confirmed', async () => {
      const { link, ees } = await oneFaceTwoNames();
      const proposed = await decide(officer, link, 'WHITE');
      expect((await onlyLink(ees.groupId)).colour).toBe('YELLOW');
      const confirmed = await confirm(officer, proposed);
      expect([confirmed.status, confirmed.body.link.colour, confirmed.body.link.automatic]).toEqual([
        200,
        'WHITE',
        false,
      ]);
      expect((await confirm(second, proposed)).status).toBe(409);
    });

    it('for red take a second person', async () => {
      const { link, ees } = await oneFaceTwoNames();
      const proposed = await decide(officer, link, 'RED_MERGE');
      expect(proposed.body.decision.basis).toBe('32(1)(a)');
      const alone = await confirm(officer, proposed);
      expect([alone.status, alone.body.code]).toEqual([409, 'SYM_SECOND_PERSON_NEEDED']);
      expect((await onlyLink(ees.groupId)).colour).toBe('YELLOW');
      const confirmed = await confirm(second, proposed);
      expect([confirmed.status, confirmed.body.link.colour, confirmed.body.link.redKind]).toEqual([
        200,
        'RED',
        'MERGE',
      ]);
    });

    it('for green are refused where one face has two names, naming the article', async () => {
      const { link } = await oneFaceTwoNames();
      const answer = await decide(officer, link, 'GREEN');
      expect([answer.status, answer.body.code, answer.body.article]).toEqual([
        409,
        'SYM_DECISION_UNLAWFUL',
        '31(1)',
      ]);
    });

    it('for white are refused where only a passport is shared (row 17), naming the article', async () => {
      const { link } = await onePassportTwoNames();
      expect([link.colour, link.basis]).toEqual(['YELLOW', '30(1)(b)']);
      const answer = await decide(officer, link, 'WHITE');
      expect([answer.status, answer.body.code, answer.body.article]).toEqual([
        409,
        'SYM_DECISION_UNLAWFUL',
        '33(1)',
      ]);
    });

    it('that contradict the surrounding links are refused with Art 29(6)', async () => {
      const [one, two] = [somebody(), somebody()];
      const married = two.family as string;
      const base = { given: one.given as string, born: one.born as string, passport: one.passport };
      const ees = await stored(
        record('EES', { ...base, family: one.family as string, face: one.face, ref: `m-${one.n}` }),
      );
      await stored(
        record('VIS', {
          ...base,
          family: married,
          birthName: one.family as string,
          face: one.face,
          ref: `m-${one.n}`,
        }),
      );
      const etias = await stored(record('ETIAS', { ...base, family: married, ref: `m-${one.n}` }));
      await pipeline.quiet();
      const around = await linksOf(etias.groupId);
      expect(around.map((link) => link.colour).sort()).toEqual(['WHITE', 'YELLOW']);
      expect((await linksOf(ees.groupId)).map((link) => link.colour).sort()).toEqual(['WHITE', 'YELLOW']);
      const yellow = around.find((link) => link.colour === 'YELLOW') as (typeof around)[number];
      const answer = await decide(officer, yellow, 'GREEN');
      expect([answer.status, answer.body.code, answer.body.article]).toEqual([
        409,
        'SYM_DECISION_INCONSISTENT',
        '29(6)',
      ]);
      expect(answer.body.contradicting).toBe(2);
    });

    it('without a reason, without If-Match, or on a link of another authority are refused', async () => {
      const { link } = await oneFaceTwoNames();
      const path = `/v1/links/${link.id}/decisions`;
      const silent = await officer.send(
        'POST',
        path,
        { option: 'WHITE', reasonCode: 'OTHER' },
        { 'if-match': `"${link.revision}"` },
      );
      expect(silent.status).toBe(400);
      expect((await officer.send('POST', path, { option: 'WHITE', ...REASON })).status).toBe(428);
      const stranger = await server.client('cli-officer-asylum', 'MID_VERIFICATION');
      expect((await decide(stranger, link, 'WHITE')).status).toBe(404);
    });
  });

  describe('links follow their data', () => {
    it('an update to different data turns white into yellow, a correction back into white', async () => {
      const [one, two] = [somebody(), somebody()];
      const ees = await stored(record('EES', { ...one, ref: `u-${one.n}` }));
      await stored(record('VIS', { ...one, ref: `u-${one.n}` }));
      expect((await onlyLink(ees.groupId)).colour).toBe('WHITE');
      const wish = { ...one, ref: `u-${one.n}` };
      await put(
        ees.id,
        record('EES', { ...wish, family: two.family as string, given: two.given as string, version: 2 }),
        1,
      );
      expect(await onlyLink(ees.groupId)).toMatchObject({
        colour: 'YELLOW',
        cause: 'CRITERIA',
        basis: '30(1)(a)',
      });
      await put(ees.id, record('EES', { ...wish, version: 3 }), 2);
      expect(await onlyLink(ees.groupId)).toMatchObject({ colour: 'WHITE', cause: null });
    });

    it('an update after which nothing matches removes the link', async () => {
      const [one, two] = [somebody(), somebody()];
      const ees = await stored(record('EES', { ...one, ref: `u-${one.n}` }));
      await stored(record('VIS', { ...one, ref: `u-${one.n}` }));
      await onlyLink(ees.groupId);
      await put(ees.id, record('EES', { ...two, ref: `u-${one.n}`, version: 2 }), 1);
      await pipeline.quiet();
      expect(await linksOf(ees.groupId)).toEqual([]);
    });

    it('a decided colour is kept by an update that changes nothing of the comparison', async () => {
      const { link, ees, one } = await oneFaceTwoNames();
      await confirm(officer, await decide(officer, link, 'WHITE'));
      await put(ees.id, record('EES', { ...one, ref: `f-${one.n}`, version: 2, authority: 'DE-VISA-02' }), 1);
      expect((await onlyLink(ees.groupId)).colour).toBe('WHITE');
    });

    it('erasing one of two records erases the link (Art 35)', async () => {
      const { ees, vis } = await oneFaceTwoNames();
      await erase(vis.id);
      await pipeline.quiet();
      expect(await linksOf(ees.groupId)).toEqual([]);
      expect((await source.get(`/v1/records/${vis.id}`)).status).toBe(404);
    });

    it('erasing one of three systems leaves the link of the other two', async () => {
      const who = somebody();
      const [ees, vis, eurodac] = await Promise.all(
        ['EES', 'VIS', 'EURODAC'].map((system) => stored(record(system, { ...who, ref: `d-${who.n}` }))),
      );
      await pipeline.quiet();
      expect(await linksOf(ees?.groupId ?? '')).toHaveLength(2);
      await erase(vis?.id ?? '');
      const left = await onlyLink(ees?.groupId ?? '');
      expect(await onlyLink(eurodac?.groupId ?? '')).toEqual(left);
    });

    it('erasing one of two records of a group shrinks its link', async () => {
      const who = somebody();
      const ees = await stored(record('EES', { ...who, ref: `g-${who.n}` }));
      const visa = { ...who, group: `g-${who.n}` };
      const one = await stored(record('VIS', { ...visa, ref: `g-${who.n}-1` }));
      const two = await stored(record('VIS', { ...visa, ref: `g-${who.n}-2` }));
      expect(one.groupId).toBe(two.groupId);
      const link = await onlyLink(ees.groupId);
      const participants = async () =>
        (await officer.get(`/v1/links/${link.id}`)).body.sides.flatMap(
          (side: { records: unknown[] }) => side.records,
        );
      expect(await participants()).toHaveLength(3);
      await erase(two.id);
      expect((await onlyLink(ees.groupId)).id).toBe(link.id);
      expect(await participants()).toHaveLength(2);
    });

    it('a link erased as incorrect does not come back until the data change', async () => {
      const { link, ees, vis, one } = await oneFaceTwoNames();
      const erasure = await confirm(officer, await decide(officer, link, 'ERASE'));
      expect([erasure.status, erasure.body]).toEqual([200, { decision: null, link: null }]);
      for (const [id, groupId] of [
        [ees.id, ees.groupId],
        [vis.id, vis.groupId],
      ])
        await graph.statement(
          `CREATE (:OutboxEvent {id: randomUUID(), kind: 'DETECT', recordId: $id, version: 1, state: 'PENDING',
            generation: 0, attempts: 0, lane: 'LIVE', at: $at, groupIds: [$groupId]})`,
          { id, groupId, at: new Date().toISOString() },
        );
      await pipeline.quiet();
      expect(await linksOf(ees.groupId)).toEqual([]);
      await put(ees.id, record('EES', { ...one, ref: `f-${one.n}`, passport: `N${one.n}`, version: 2 }), 1);
      expect(await onlyLink(ees.groupId)).toMatchObject({ colour: 'YELLOW', basis: '30(1)(a)' });
    });

    it('an alert under Art 40 takes no part in detection', async () => {
      const who = somebody();
      const alert = await stored(record('SIS', { ...who, ref: `s-${who.n}`, kind: 'SIS_ALERT_1862_40' }));
      const ees = await stored(record('EES', { ...who, ref: `s-${who.n}` }));
      await pipeline.quiet();
      expect([...(await linksOf(alert.groupId)), ...(await linksOf(ees.groupId))]).toEqual([]);
    });

    it('an alert under Art 40 in a group does not keep the others of the group from their links', async () => {
      const who = somebody();
      await stored(
        record('SIS', { ...who, ref: `w-${who.n}`, group: `w-${who.n}`, kind: 'SIS_ALERT_1862_40' }),
      );
      await stored(record('SIS', { ...who, ref: `r-${who.n}`, group: `w-${who.n}` }));
      const ees = await stored(record('EES', { ...who, ref: `w-${who.n}` }));
      expect(await onlyLink(ees.groupId)).toMatchObject({ colour: 'WHITE' });
    });

    it('a record that becomes one of a kind without detection gives its link up', async () => {
      const who = somebody();
      const alert = await stored(record('SIS', { ...who, ref: `k-${who.n}` }));
      const ees = await stored(record('EES', { ...who, ref: `k-${who.n}` }));
      expect(await onlyLink(ees.groupId)).toMatchObject({ colour: 'WHITE' });
      await put(
        alert.id,
        record('SIS', { ...who, ref: `k-${who.n}`, kind: 'SIS_ALERT_1862_40', version: 2 }),
        1,
      );
      await pipeline.quiet();
      expect(await linksOf(ees.groupId)).toEqual([]);
      expect(await brokenInvariants(graph)).toEqual({});
    });

    it('a sensitive alert that joins later takes the link to its SIRENE bureau', async () => {
      const who = somebody();
      const wish = { ...who, ref: `j-${who.n}`, group: `j-${who.n}`, state: 'ITA', authority: 'IT-SIRENE' };
      await stored(record('SIS', wish));
      await pipeline.quiet();
      const ees = await stored(
        record('EES', { ...who, ref: `j-${who.n}`, authority: 'PL-BORDER-03', state: 'POL' }),
      );
      await pipeline.quiet();
      await stored(record('SIS', { ...wish, ref: `i-${who.n}`, kind: 'SIS_ALERT_1862_36' }));
      await pipeline.quiet();
      const [row] = await graph.statement(
        'MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(:Link)-[:JOINS]->(:IdentityGroup {id: $id}) RETURN f.authority AS authority',
        { id: ees.groupId },
      );
      expect(row).toEqual({ authority: 'IT-SIRENE' });
    });

    it('of a group that changes at the same moment are not lost', async () => {
      const cases = Array.from({ length: 40 }, somebody);
      for (const who of cases)
        await stored(record('VIS', { ...who, ref: `m-${who.n}`, group: `m-${who.n}` }));
      await pipeline.quiet();
      const groups = await Promise.all(
        cases.map(async (who) => {
          const [ees] = await Promise.all([
            stored(record('EES', { ...who, ref: `m-${who.n}` })),
            stored(record('VIS', { ...who, ref: `n-${who.n}`, group: `m-${who.n}` })),
          ]);
          return ees.groupId;
        }),
      );
      await pipeline.quiet();
      for (const group of groups) expect(await linksOf(group)).toHaveLength(1);
    });

    it('each version of a record is closed when the next one comes', async () => {
      const who = somebody();
      const ees = await stored(record('EES', { ...who, ref: `v-${who.n}` }));
      await put(ees.id, record('EES', { ...who, ref: `v-${who.n}`, family: 'Other', version: 2 }), 1);
      const rows = await graph.statement(
        'MATCH (:Record {id: $id})-[:HAD]->(v:RecordVersion) RETURN v.version AS version, v.recordedTo IS NULL AS open ORDER BY version',
        { id: ees.id },
      );
      expect(rows).toEqual([
        { version: 1, open: false },
        { version: 2, open: true },
      ]);
    });
  });
});
