/** What is kept of a link, and how it follows its data to the end (Art 15, 19, 23, 34, 35, 48(6), log of Art 4). */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { isSin } from '../../graph/detector/index.ts';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { LawWorld, type Stored } from './world.ts';

describe.skipIf(!hasServices)('a link', () => {
  let world: LawWorld;
  beforeAll(async () => {
    world = await LawWorld.open(100_000);
  });
  afterAll(async () => await world?.close());

  /** Everything that the graph holds of a record, by label, its events and its group left out. */
  const partsOf = async ({ id }: Stored) => {
    const rows = await world.graph.statement(
      `MATCH (n) WHERE $id IN [n.id, n.recordId] AND NOT n:OutboxEvent RETURN labels(n)[0] AS label
       UNION ALL MATCH (:Record {id: $id})-[:STATES|CITES|CARRIES|HOLDS|HAD]->(n) RETURN labels(n)[0] AS label`,
      { id },
    );
    return new Set(rows.map(({ label }) => label as string));
  };
  const linked = async (...systems: ('EES' | 'VIS' | 'EURODAC')[]) => {
    const who = world.somebody();
    const stored = await Promise.all(systems.map((system) => world.store(system, who)));
    await world.pipeline.quiet();
    return { who, stored: stored as [Stored, Stored, ...Stored[]] };
  };
  const historyOf = async (linkId: string) =>
    await world.graph.statement(
      `MATCH (h:HistoryEntry {linkId: $linkId}) RETURN h.event AS event, h.by AS by, h.colourBefore AS before,
         h.colourAfter AS after, h.reason AS reason, h.at AS at, h.proposals AS proposals ORDER BY h.at, h.id`,
      { linkId },
    );

  law(
    29,
    'has a file with links, systems, number, authority and dates, and nothing more can be read of it',
    async () => {
      const { stored } = await linked('EES', 'VIS');
      const link = await world.link({ one: stored[0], two: stored[1] });
      const [file] = await world.graph.statement(
        `MATCH (f:IdentityConfirmationFile {sin: $sin})-[d]-(l) RETURN keys(f) AS keys, collect(type(d)) AS relations`,
        { sin: link.sin },
      );
      expect((file as { keys: string[] }).keys.sort()).toEqual([
        'authority',
        'createdAt',
        'sin',
        'updatedAt',
      ]);
      expect(file?.relations).toEqual(['DESCRIBES']);
      expect(isSin(link.sin)).toBe(true);
      // Whatever else got into the file would stay there: no answer has a place for it.
      await world.graph.statement('MATCH (f:IdentityConfirmationFile {sin: $sin}) SET f.score = 0.93', {
        sin: link.sin,
      });
      const { body, text } = await (await world.officer()).get(`/v1/links/${link.id}`);
      expect(Object.keys(body.file).sort()).toEqual(['authorityRef', 'createdAt', 'sin', 'updatedAt']);
      expect(text).not.toContain('0.93');
      expect(body.systems.toSorted()).toEqual(['EES', 'VIS']);
      expect(body.sides.map((side: object) => Object.keys(side).sort())).toEqual([
        ...[
          ['groupId', 'records', 'system'],
          ['groupId', 'records', 'system'],
        ],
      ]);
    },
  );

  law(29, 'has a number that is random, free of data and found out when mistyped', async () => {
    const rows = await world.graph.statement('MATCH (f:IdentityConfirmationFile) RETURN f.sin AS sin');
    const [{ sin }] = rows as [{ sin: string }];
    expect(new Set(rows.map((row) => row.sin)).size).toBe(rows.length);
    expect(sin).toMatch(/^[0-9A-Z]{18,}$/);
    const officer = await world.officer();
    expect((await officer.get(`/v1/links/${sin}`)).status).toBe(200);
    const at = sin.length - 2;
    const mistyped = sin.slice(0, at) + (sin[at] === '7' ? '8' : '7') + sin.slice(at + 1);
    const refused = await officer.get(`/v1/links/${mistyped}`);
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'CHECK_DIGIT']);
  });

  law(30, 'is erased with its file when one of two systems gives up its data', async () => {
    const { stored } = await linked('EES', 'VIS');
    const link = await world.link({ one: stored[0], two: stored[1] });
    await world.erase(stored[1]);
    const left = await world.graph.statement(
      `OPTIONAL MATCH (l:Link {id: $id}) OPTIONAL MATCH (f:IdentityConfirmationFile {sin: $sin})
       RETURN l.id AS link, f.sin AS file`,
      { id: link.id, sin: link.sin },
    );
    expect(left).toEqual([{ link: null, file: null }]);
    expect((await historyOf(link.id)).at(-1)).toMatchObject({
      event: 'ERASED',
      by: 'AUTOMATIC',
      reason: 'ART_35',
    });
  });

  law(30, 'stays between the others when one of three systems gives up its data', async () => {
    const { stored } = await linked('EES', 'VIS', 'EURODAC');
    const [ees, vis, eurodac] = stored as [Stored, Stored, Stored];
    const kept = await world.link({ one: ees, two: eurodac });
    expect(await world.linksOf(ees.groupId)).toHaveLength(2);
    await world.erase(vis);
    expect(await world.linksOf(ees.groupId)).toEqual([kept]);
    expect(await world.linksOf(eurodac.groupId)).toEqual([kept]);
  });

  law(30, 'shrinks when one of several records of a group is erased', async () => {
    const who = world.somebody();
    const group = `group-${who.n}`;
    const ees = await world.store('EES', who);
    const vis = await world.store('VIS', { ...who, group });
    const again = await world.store('VIS', { ...who, group });
    const { id } = await world.link({ one: ees, two: vis });
    await world.erase(again);
    expect((await world.link({ one: ees, two: vis })).id).toBe(id);
    const { body } = await (await world.officer()).get(`/v1/links/${id}`);
    const records = body.sides.flatMap((side: { records: { id: string }[] }) => side.records);
    expect(records.map((one: { id: string }) => one.id).sort()).toEqual([ees.id, vis.id].sort());
  });

  law(31, 'prolongs nothing: a record ends on its day, linked or not, and may end sooner', async () => {
    const { stored } = await linked('EES', 'VIS');
    const lone = await world.store('EES', world.somebody());
    const until = async ({ id }: Stored) =>
      (await (await world.source()).get(`/v1/records/${id}`)).body.retainUntil;
    expect([await until(stored[0]), await until(stored[1])]).toEqual([await until(lone), await until(lone)]);
    await world.change(stored[0], { retainUntil: '2027-01-31' });
    expect([await until(stored[0]), await until(stored[1])]).toEqual(['2027-01-31', '2031-12-31']);
    await world.link({ one: stored[0], two: stored[1] });
  });

  law(
    31,
    'keeps nothing of what its source erases: no identity, document, template, version or comparison',
    async () => {
      const { stored } = await linked('EES', 'VIS');
      const [ees, vis] = stored;
      expect(await partsOf(vis)).toEqual(
        new Set(['Record', 'RecordVersion', 'Identity', 'TravelDocument', 'BiometricTemplate']),
      );
      await world.erase(vis);
      expect(await partsOf(vis)).toEqual(new Set());
      const [orphans] = await world.graph.statement(
        `MATCH (n:Identity|TravelDocument|BiometricTemplate|BiometricSample|RecordVersion)
         WHERE NOT (:Record)-[:STATES|CITES|CARRIES|HOLDS|HAD]->(n) RETURN count(n) AS parts
       UNION ALL MATCH (c:Comparison) WHERE COUNT { (c)-[:BETWEEN]->(:Record) } <> 2 RETURN count(c) AS parts`,
      );
      expect(orphans).toEqual({ parts: 0 });
      expect((await partsOf(ees)).has('Record')).toBe(true);
    },
  );

  law(31, 'follows a change of its source: the former face is gone and the new one is found', async () => {
    const { stored, who } = await linked('EES', 'VIS');
    const [ees, vis] = stored;
    const stranger = world.somebody();
    await world.change(vis, { biometrics: world.draft('VIS', stranger).biometrics ?? [] });
    const [templates] = await world.graph.statement(
      'MATCH (:Record {id: $id})-[:CARRIES]->(t) RETURN count(t) AS n',
      { id: vis.id },
    );
    expect(templates).toEqual({ n: 1 });
    const { family, given, born } = world.somebody();
    const third = await world.store('EURODAC', { family, given, born, face: stranger.face });
    expect(await world.between(vis, third)).toHaveLength(1);
    const fourth = await world.store('EURODAC', { ...world.somebody(), face: who.face });
    expect(await world.between(vis, fourth)).toEqual([]);
    expect(await world.between(ees, fourth)).toHaveLength(1);
  });

  law(
    33,
    'turns yellow when data become different, white when they are put right, and goes when nothing matches',
    async () => {
      const { stored } = await linked('EES', 'VIS');
      const [ees, vis] = stored;
      const first = await world.link({ one: ees, two: vis });
      const { identities } = vis.record;
      const other = world.draft('VIS', world.somebody());
      await world.change(vis, { identities: other.identities });
      expect(await world.link({ one: ees, two: vis })).toMatchObject({
        ...{ id: first.id, colour: 'YELLOW', cause: 'CRITERIA', basis: '30(1)(a)' },
      });
      await world.change(vis, { identities });
      expect(await world.link({ one: ees, two: vis })).toMatchObject({ colour: 'WHITE', automatic: true });
      const { biometrics = [], travelDocuments = [] } = other;
      await world.change(vis, { identities: other.identities, biometrics, travelDocuments });
      expect(await world.between(ees, vis)).toEqual([]);
      expect((await historyOf(first.id)).at(-1)).toMatchObject({ event: 'ERASED', reason: 'NO_MATCH' });
    },
  );

  law(
    39,
    'has a log of its comparison: time, fields, rules and colour, then every later colour',
    async () => {
      const who = world.somebody();
      const ees = await world.store('EES', who);
      await world.pipeline.quiet();
      const vis = await world.store('VIS', { ...who, family: `X${who.family.slice(1)}` });
      const { id } = await world.link({ one: ees, two: vis });
      const [row] = await world.graph.statement(
        `MATCH (c:Comparison)-[:SUPPORTS]->(:Link {id: $id})
       RETURN c.at AS at, c.bio AS bio, c.id AS outcome, c.doc AS doc, c.colour AS colour, c.basis AS basis,
         c.explanation AS explanation`,
        { id },
      );
      expect(row).toMatchObject({
        bio: 'SAME',
        outcome: 'SIMILAR',
        doc: 'SAME',
        colour: 'WHITE',
        basis: '33(1)(a)',
      });
      expect(row?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
      const { identity, biometrics } = JSON.parse(row?.explanation as string);
      const fired = identity.categories.flatMap(
        (one: { rules: { rule: string; field: string }[] }) => one.rules,
      );
      expect(fired.map((one: { rule: string; field: string }) => [one.rule, one.field])).toEqual([
        ...[
          ['II.3.1(f)', 'FAMILY'],
          ['I.1', 'GIVEN'],
          ['I.2', 'DATE_OF_BIRTH'],
          ['I.3', 'SEX'],
          ['I.4', 'NATIONALITY'],
        ],
      ]);
      expect(biometrics.modalities[0]).toMatchObject({ modality: 'FACE', score: expect.any(Number) });

      const other = world.draft('VIS', world.somebody());
      await world.change(vis, { identities: other.identities });
      await world.decide(id, 'WHITE');
      await world.decide(id, 'RED_MERGE');
      const history = await historyOf(id);
      expect(history.map(({ event, by, before, after }) => [event, by, before, after])).toEqual([
        ['CREATED', 'AUTOMATIC', null, 'WHITE'],
        ['REOPENED', 'AUTOMATIC', 'WHITE', 'YELLOW'],
        ['DECIDED', 'MANUAL', 'YELLOW', 'WHITE'],
        ['RECTIFIED', 'MANUAL', 'WHITE', 'RED_MERGE'],
      ]);
      expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted());
      expect(history.map(({ proposals }) => JSON.parse(proposals as string)[0].id)).toEqual([
        ...['SIMILAR', 'DIFFERENT', 'DIFFERENT', 'DIFFERENT'],
      ]);
      // What the first comparison rested on is told after the data that it compared are gone.
      expect(JSON.parse(history[0]?.proposals as string)[0].rules).toEqual([
        ...['II.3.1(f) FAMILY', 'I.1 GIVEN', 'I.2 DATE_OF_BIRTH', 'I.3 SEX', 'I.4 NATIONALITY'],
      ]);
    },
  );
});
