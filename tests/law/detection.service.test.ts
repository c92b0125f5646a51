/** What starts detection, what is compared, and what comes of it by itself (Art 27, 28, 30, 33). */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { LawWorld, type PairOf, type Stored, type System } from './world.ts';

const ROWS = Array.from({ length: 18 }, (_, index) => index + 1);

/** Kinds of record by which Art 27(1) and 818:27(1) start detection. */
const KINDS: [System, string[]][] = [
  ['EES', ['EES_INDIVIDUAL_FILE', 'EES_REFUSAL_OF_ENTRY']],
  ['VIS', ['VIS_APPLICATION', 'VIS_LONG_STAY']],
  ['ETIAS', ['ETIAS_APPLICATION']],
  ['SIS', ['SIS_ALERT_1860_3', 'SIS_ALERT_1861_24']],
  ['SIS', ['SIS_ALERT_1862_26', 'SIS_ALERT_1862_32', 'SIS_ALERT_1862_34', 'SIS_ALERT_1862_36']],
  ['ECRIS_TCN', ['ECRIS_TCN_RECORD']],
  // 2024/1358 Art 17, 19, 21, 22, 23, 24 and 26.
  ['EURODAC', ['EURODAC_ASYLUM', 'EURODAC_ADMISSION', 'EURODAC_RESETTLEMENT', 'EURODAC_IRREGULAR_CROSSING']],
  ['EURODAC', ['EURODAC_ILLEGAL_STAY', 'EURODAC_SEA_RESCUE', 'EURODAC_TEMPORARY_PROTECTION']],
];

describe.skipIf(!hasServices)('detection', () => {
  let world: LawWorld;
  const rows = new Map<number, PairOf>();

  beforeAll(async () => {
    world = await LawWorld.open(70_000);
    const pairs = await world.pairs(ROWS);
    for (const [index, pair] of pairs.entries()) rows.set(index + 1, pair);
  });
  afterAll(async () => await world?.close());

  const ofRow = (row: number) => rows.get(row) as PairOf;
  const compared = async ({ one, two }: PairOf) =>
    await world.graph.statement(
      `MATCH (:Record {id: $one})<-[:BETWEEN]-(c:Comparison)-[:BETWEEN]->(:Record {id: $two})
       RETURN c.bio AS bio, c.id AS id, c.doc AS doc, c.colour AS colour`,
      { one: one.id, two: two.id },
    );
  const matched = async ({ one, two }: PairOf) =>
    await world.graph.statement(
      `MATCH (:Record {id: $one})-[:STATES|CITES|CARRIES]->()-[m:MATCHES|SAME_DOCUMENT]-()
         <-[:STATES|CITES|CARRIES]-(:Record {id: $two}) RETURN type(m) AS kind`,
      { one: one.id, two: two.id },
    );
  /** Versions of a record that detection was started for. */
  const jobsOf = async ({ id }: Pick<Stored, 'id'>) =>
    (
      await world.graph.statement(
        `MATCH (e:OutboxEvent {recordId: $id, kind: 'DETECT'}) WHERE e.doneAt IS NOT NULL
         RETURN e.version AS version ORDER BY version`,
        { id },
      )
    ).map(({ version }) => version);
  const linksAndFiles = async () => {
    const [row] = await world.graph.statement(
      'RETURN COUNT { (:Link) } AS links, COUNT { (:IdentityConfirmationFile) } AS files',
    );
    return row;
  };

  law(1, 'two files of VIS that are alike in everything are neither compared nor linked', async () => {
    const who = world.somebody();
    const [one, two] = [await world.store('VIS', who), await world.store('VIS', who)];
    const elsewhere = await world.store('EES', who);
    expect(await world.between(one, two)).toEqual([]);
    expect([...(await compared({ one, two })), ...(await matched({ one, two }))]).toEqual([]);
    // Each of them is compared with the record of another system.
    expect(await world.linksOf(elsewhere.groupId)).toHaveLength(2);
  });

  law(
    2,
    'each listed kind of record starts one detection when it is created and one when it is changed',
    async () => {
      const work = KINDS.flatMap(([system, kinds]) => kinds.map((kind) => ({ system, kind })));
      const stored = await Promise.all(
        work.map(async ({ system, kind }) => {
          const { face: _, passport: __, ...who } = world.somebody();
          return await world.store(system, { ...who, kind });
        }),
      );
      await world.pipeline.quiet();
      expect(await Promise.all(stored.map(jobsOf))).toEqual(work.map(() => [1]));
      await Promise.all(
        stored.map((one) => world.change(one, { owner: { state: 'AUT', authorityRef: 'AT-OTHER-01' } })),
      );
      for (const [index, one] of stored.entries())
        expect([work[index]?.kind, await jobsOf(one)]).toEqual([work[index]?.kind, [1, 2]]);
    },
  );

  law(
    2,
    'an alert on unknown wanted persons starts none, and an alert on an object is no record',
    async () => {
      const who = world.somebody();
      const alert = await world.store('SIS', { ...who, kind: 'SIS_ALERT_1862_40' });
      const ees = await world.store('EES', who);
      expect([...(await world.linksOf(ees.groupId)), ...(await compared({ one: alert, two: ees }))]).toEqual(
        [],
      );
      expect(await jobsOf(alert)).toEqual([]);
      for (const kind of ['SIS_ALERT_1862_38', 'SIS_ALERT_1862_38_VEHICLE']) {
        const refused = await world.post(world.draft('SIS', { ...world.somebody(), kind }));
        expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'UNKNOWN_RECORD_KIND']);
      }
    },
  );

  law(2, 'a query starts none', async () => {
    const events = async () => (await world.graph.statement('MATCH (e:OutboxEvent) RETURN count(e) AS n'))[0];
    const { one } = ofRow(5);
    const before = await events();
    const user = await world.as('portal-user', 'BORDER_CHECK');
    const family = one.record.identities[0]?.names[0]?.value;
    const found = await user.send('POST', '/v1/search', { query: family });
    expect(found.body.items.length).toBeGreaterThan(0);
    expect((await user.get(`/v1/persons/${one.groupId}`)).status).toBe(200);
    expect(await events()).toEqual(before);
  });

  law(
    3,
    'a new face is searched among those of the other systems: one that SIS holds makes a proposal',
    async () => {
      const [who, alias] = [world.somebody(), world.somebody()];
      const alert = await world.store('SIS', who);
      await world.pipeline.quiet();
      const ees = await world.store('EES', { ...alias, face: who.face });
      expect(await world.between(alert, ees)).toMatchObject([{ colour: 'YELLOW', basis: '30(1)(a)' }]);
      expect(await compared({ one: alert, two: ees })).toMatchObject([
        { bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER' },
      ]);
    },
  );

  law(
    3,
    'a travel document is searched whatever the names: one passport of two persons is row 17',
    async () => {
      const [{ face: _, ...who }, { face: __, ...other }] = [world.somebody(), world.somebody()];
      const etias = await world.store('ETIAS', who);
      await world.pipeline.quiet();
      const vis = await world.store('VIS', { ...other, passport: who.passport });
      expect(await world.between(etias, vis)).toMatchObject([{ colour: 'YELLOW', basis: '30(1)(b)' }]);
      expect(await compared({ one: etias, two: vis })).toMatchObject([
        { bio: 'NONE', id: 'DIFFERENT', doc: 'SAME' },
      ]);
    },
  );

  law(
    4,
    'nothing matches: the source is answered that its record stands, and no link or file is made',
    async () => {
      const before = await linksAndFiles();
      const answer = await world.post(world.draft('EES', world.somebody()));
      expect([answer.status, answer.body.status]).toEqual([201, 'CREATED']);
      await world.pipeline.quiet();
      const source = await world.source();
      expect((await source.get(`/v1/records/${answer.body.id}/detection`)).body.state).toBe('DONE');
      expect((await source.get(`/v1/records/${answer.body.id}`)).status).toBe(200);
      expect(await linksAndFiles()).toEqual(before);
      // Rows 12 and 18: strangers.
      for (const row of [12, 18])
        expect([row, await world.linksOf(ofRow(row).two.groupId)]).toEqual([row, []]);
    },
  );

  law(5, 'a third system that joins makes exactly one link for each pair', async () => {
    const who = world.somebody();
    const [ees, vis] = [await world.store('EES', who), await world.store('VIS', who)];
    const first = await world.link({ one: ees, two: vis });
    const eurodac = await world.store('EURODAC', who);
    for (const [one, two] of [
      [ees, vis],
      [ees, eurodac],
      [vis, eurodac],
    ] as const)
      expect(await world.between(one, two)).toHaveLength(1);
    expect(await world.link({ one: ees, two: vis })).toEqual(first);
    expect(await world.linksOf(ees.groupId)).toHaveLength(2);
  });

  law(5, 'a further record of a linked group extends its link: same link, same number', async () => {
    const who = world.somebody();
    const group = `group-${who.n}`;
    const ees = await world.store('EES', who);
    const vis = await world.store('VIS', { ...who, group });
    const first = await world.link({ one: ees, two: vis });
    const again = await world.store('VIS', { ...who, group });
    expect(again.groupId).toBe(vis.groupId);
    const extended = await world.link({ one: ees, two: again });
    expect([extended.id, extended.sin]).toEqual([first.id, first.sin]);
    const officer = await world.officer();
    const { body } = await officer.get(`/v1/links/${first.id}`);
    expect(body.sides.flatMap((side: { records: { id: string }[] }) => side.records)).toHaveLength(3);
    const history = (await officer.get(`/v1/links/${first.id}/history`)).body.items;
    expect(history.map(({ event }: { event: string }) => event)).toEqual(['CREATED', 'EXTENDED']);
  });

  law(6, 'rows 1 to 4, 13 and 15 are white by themselves, on their basis, and no other row is', async () => {
    const basis: Record<number, string> = { 13: '33(1)(b)', 15: '33(1)(b)' };
    for (const row of [1, 2, 3, 4, 13, 15])
      expect([row, await world.link(ofRow(row))]).toMatchObject([
        row,
        { colour: 'WHITE', automatic: true, cause: null, basis: basis[row] ?? '33(1)(a)' },
      ]);
    const others = ROWS.filter((row) => ![1, 2, 3, 4, 13, 15].includes(row));
    for (const row of others)
      for (const { colour } of await world.between(ofRow(row).one, ofRow(row).two))
        expect([row, colour]).toEqual([row, 'YELLOW']);
  });

  law(7, 'identity data alone make no link, and their comparison is kept: rows 10, 14 and 16', async () => {
    await world.pipeline.quiet();
    for (const row of [10, 14, 16]) {
      const { one, two } = ofRow(row);
      expect([row, await world.between(one, two)]).toEqual([row, []]);
      const key = [one.id, two.id].sort().join('|');
      const kept = await world.graph.statement(
        'MATCH (c:Comparison {key: $key}) RETURN c.bio AS bio, c.id AS id, c.doc AS doc, c.colour AS colour, c.at AS at',
        { key },
      );
      expect([row, kept]).toMatchObject([
        row,
        [
          {
            bio: row === 10 ? 'DIFFERENT' : 'NONE',
            id: row === 14 ? 'SAME' : 'SIMILAR',
            doc: 'OTHER',
            colour: null,
          },
        ],
      ]);
    }
  });

  law(8, 'rows 5 to 9, 11 and 17 are yellow, on their basis', async () => {
    const basis: [number, string][] = [
      [5, '30(1)(a)'],
      [6, '30(1)(a)'],
      [7, '30(1)(c)'],
      [8, '30(1)(c)'],
      [9, '30(1)(d)'],
      [11, '30(1)(d)'],
      [17, '30(1)(b)'],
    ];
    for (const [row, point] of basis)
      expect([row, await world.link(ofRow(row))]).toMatchObject([
        row,
        { colour: 'YELLOW', cause: 'CRITERIA', basis: point, redKind: null },
      ]);
    // Rows without a case: alike or not, no link.
    for (const row of [10, 12, 14, 16, 18])
      expect([row, await world.between(ofRow(row).one, ofRow(row).two)]).toEqual([row, []]);
  });

  law(
    19,
    'a group whose records are alike and unlike those of another is linked yellow, by discrepancy',
    async () => {
      const [who, alias] = [world.somebody(), world.somebody()];
      const group = `group-${who.n}`;
      const ees = await world.store('EES', who);
      const vis = await world.store('VIS', { ...who, group });
      expect(await world.link({ one: ees, two: vis })).toMatchObject({ colour: 'WHITE' });
      await world.store('VIS', { ...alias, passport: who.passport, group });
      expect(await world.link({ one: ees, two: vis })).toMatchObject({
        colour: 'YELLOW',
        cause: 'DISCREPANCY',
      });
    },
  );

  law(
    62,
    'two records of one person that come in the same instant make one link, a hundred times',
    async () => {
      const pairs: PairOf[] = [];
      // Ten pairs at once: their two records are detected in one batch, or in two that overlap.
      for (let turn = 0; turn < 10; turn += 1)
        pairs.push(
          ...(await Promise.all(
            Array.from({ length: 10 }, async (_, index) => {
              const who = world.somebody();
              const [one, two] = await Promise.all([
                world.store('EES', who),
                pause(index * 20).then(() => world.store('VIS', who)),
              ]);
              return { one, two };
            }),
          )),
        );
      await world.pipeline.quiet();
      const linked = await world.graph.statement(
        `UNWIND $pairs AS p RETURN COUNT {
        (:IdentityGroup {id: p[0]})<-[:JOINS]-(:Link)-[:JOINS]->(:IdentityGroup {id: p[1]}) } AS links`,
        { pairs: pairs.map(({ one, two }) => [one.groupId, two.groupId]) },
      );
      expect(linked.map(({ links }) => links)).toEqual(pairs.map(() => 1));
    },
  );
});
