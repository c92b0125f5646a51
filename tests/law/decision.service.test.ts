/** What officers may decide on a link, what machines leave to them, and what surrounds it (Art 29, 31-33). */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { LawWorld, type LinkRow, type PairOf, type Stored } from './world.ts';

interface Option {
  option: string;
  lawful: boolean;
  basis?: string;
}

describe.skipIf(!hasServices)('decisions', () => {
  let world: LawWorld;
  const rows = new Map<number, PairOf>();

  beforeAll(async () => {
    world = await LawWorld.open(90_000);
    const wanted = [3, 4, 5, 6, 7, 8, 9, 11, 17];
    const pairs = await world.pairs(wanted);
    for (const [index, row] of wanted.entries()) rows.set(row, pairs[index] as PairOf);
  });
  afterAll(async () => await world?.close());

  const linkOf = async (row: number) => await world.link(rows.get(row) as PairOf);
  const lawful = async ({ id }: LinkRow): Promise<Record<string, string | undefined>> => {
    const { body } = await (await world.officer()).get(`/v1/links/${id}`);
    return Object.fromEntries(
      body.options.filter((one: Option) => one.lawful).map((one: Option) => [one.option, one.basis]),
    );
  };
  const state = async (pair: PairOf) => {
    const { colour, redKind, automatic, cause } = await world.link(pair);
    return { colour, redKind, automatic, cause };
  };

  law(10, 'rows 5 and 6 refuse green and row 17 refuses white, each naming the article', async () => {
    for (const [row, option, article] of [
      [5, 'GREEN', '31(1)'],
      [6, 'GREEN', '31(1)'],
      [17, 'WHITE', '33(1)'],
    ] as const) {
      const { id } = await linkOf(row);
      const refused = await world.propose(id, option);
      expect([row, refused.status, refused.body.code, refused.body.article]).toEqual([
        ...[row, 409, 'SYM_DECISION_UNLAWFUL', article],
      ]);
      expect((await linkOf(row)).colour).toBe('YELLOW');
    }
  });

  law(
    10,
    'a yellow of row 13 by discrepancy offers white: a person may read that nothing can be compared',
    async () => {
      const who = world.somebody();
      const one = await world.store('EES', who);
      await world.pipeline.quiet();
      // Below the minimum: the record holds a face, but none that can be compared.
      const visa = world.draft('VIS', who);
      const low = { metric: 'ISO19794_5', value: 5 } as const;
      const two = await world.storeRecord({
        ...visa,
        biometrics: (visa.biometrics ?? []).map((sample) => ({ ...sample, quality: low })),
      });
      const link = await world.link({ one, two });
      expect(link).toMatchObject({ colour: 'YELLOW', cause: 'DISCREPANCY' });
      expect(await lawful(link)).toMatchObject({ WHITE: '33(1)(b)' });
      expect((await world.propose(link.id, 'WHITE')).status).toBe(201);
    },
  );

  law(11, 'the desk offers red under the point and as the kind of each row', async () => {
    for (const [row, kind, point] of [
      [3, 'RED_MERGE', '32(1)(a)'],
      [4, 'RED_MERGE', '32(1)(a)'],
      [5, 'RED_MERGE', '32(1)(a)'],
      [6, 'RED_MERGE', '32(1)(a)'],
      [7, 'RED_SPLIT', '32(1)(b)'],
      [8, 'RED_SPLIT', '32(1)(c)'],
      [9, 'RED_SPLIT', '32(1)(b)'],
      [11, 'RED_SPLIT', '32(1)(b)'],
      [17, 'RED_MERGE', '32(1)(d)'],
    ] as const) {
      const options = await lawful(await linkOf(row));
      expect([row, options[kind]]).toEqual([row, point]);
      expect(options[kind === 'RED_MERGE' ? 'RED_SPLIT' : 'RED_MERGE']).toBeUndefined();
    }
  });

  law(11, 'a link that is decided red keeps point and kind', async () => {
    await world.decide((await linkOf(6)).id, 'RED_MERGE');
    expect(await linkOf(6)).toMatchObject({ colour: 'RED', redKind: 'MERGE', basis: '32(1)(a)' });
    await world.decide((await linkOf(8)).id, 'RED_SPLIT');
    expect(await linkOf(8)).toMatchObject({ colour: 'RED', redKind: 'SPLIT', basis: '32(1)(c)' });
  });

  law(
    12,
    'detection keeps a decision that the new data agree with and makes yellow of one they contradict',
    async () => {
      const [white, green, red] = (await world.pairs([6, 7, 5])) as [PairOf, PairOf, PairOf];
      await world.decide((await world.link(white)).id, 'WHITE');
      await world.decide((await world.link(green)).id, 'GREEN');
      await world.decide((await world.link(red)).id, 'RED_MERGE');
      const decided = await Promise.all([white, green, red].map(state));
      expect(decided.map(({ colour, automatic }) => [colour, automatic])).toEqual([
        ...[
          ['WHITE', false],
          ['GREEN', false],
          ['RED', false],
        ],
      ]);
      const all = [white, green, red];
      await Promise.all(
        all.map(({ two }) => world.change(two, { owner: { state: 'AUT', authorityRef: 'AT-OTHER-01' } })),
      );
      expect(await Promise.all(all.map(state))).toEqual(decided);
      // Other faces, and one that is the same: nothing of what was decided fits any more.
      const stranger = (pair: PairOf) => ({ ...world.draft('VIS', world.somebody()), ...keptOf(pair.two) });
      await world.change(white.two, { ...stranger(white), identities: white.one.record.identities });
      await world.change(green.two, { biometrics: green.one.record.biometrics ?? [] });
      await world.change(red.two, { identities: red.one.record.identities });
      for (const pair of all) expect(await state(pair)).toMatchObject({ colour: 'YELLOW', automatic: true });
    },
  );

  law(
    12,
    'every green, red and decided white rests on a confirmed decision, and no job has written another',
    async () => {
      const [row] = await world.graph.statement(
        `RETURN COUNT { MATCH (l:Link) WHERE NOT l.automatic } AS decided,
        COUNT { MATCH (l:Link) WHERE (l.colour IN ['GREEN', 'RED'] OR NOT l.automatic)
          AND NOT EXISTS { (:Decision {state: 'CONFIRMED', colour: l.colour})-[:DECIDES]->(l) } } AS unfounded,
        COUNT { MATCH (h:HistoryEntry {by: 'AUTOMATIC'}) WHERE h.colourAfter IN ['WHITE', 'YELLOW'] } AS jobs,
        COUNT { MATCH (h:HistoryEntry {by: 'AUTOMATIC', event: 'REOPENED'}) WHERE h.colourAfter <> 'YELLOW' } AS set,
        COUNT { MATCH (h:HistoryEntry {by: 'AUTOMATIC', event: 'CREATED'})
          WHERE NOT h.colourAfter IN ['WHITE', 'YELLOW'] } AS created`,
      );
      expect(row).toMatchObject({ unfounded: 0, set: 0, created: 0 });
      expect(row?.decided).toBeGreaterThan(0);
      expect(row?.jobs).toBeGreaterThan(10);
    },
  );

  law(
    17,
    'a decision is about one link: several at once are refused, and one leaves the others as they are',
    async () => {
      const [who, alias, other] = [world.somebody(), world.somebody(), world.somebody()];
      const ees = await world.store('EES', who);
      await world.pipeline.quiet();
      const vis = await world.store('VIS', { ...alias, face: who.face });
      const eurodac = await world.store('EURODAC', { ...other, face: who.face });
      const [first, second] = [
        await world.link({ one: ees, two: vis }),
        await world.link({ one: ees, two: eurodac }),
      ];
      expect([first.colour, second.colour]).toEqual(['YELLOW', 'YELLOW']);
      const batch = await world.propose(first.id, 'WHITE', { links: [first.id, second.id] });
      expect([batch.status, batch.body.code]).toEqual([400, 'SYM_INVALID_BODY']);
      const officer = await world.officer();
      const body = { option: 'WHITE', reasonCode: 'OTHER', reasonText: 'several at once' };
      for (const path of [
        '/v1/links/decisions',
        '/v1/decisions',
        `/v1/links/${first.id},${second.id}/decisions`,
      ])
        expect((await officer.send('POST', path, body, { 'if-match': '"1"' })).status).toBeGreaterThanOrEqual(
          400,
        );
      await world.decide(first.id, 'WHITE');
      expect(await world.link({ one: ees, two: vis })).toMatchObject({ colour: 'WHITE', automatic: false });
      expect(await world.link({ one: ees, two: eurodac })).toEqual(second);
    },
  );

  law(
    18,
    'the third side of a triangle of one person cannot become green: both others are named',
    async () => {
      const who = world.somebody();
      const married = world.somebody().family;
      const { face, given, born, passport } = who;
      const ees = await world.store('EES', who);
      await world.pipeline.quiet();
      const vis = await world.store('VIS', {
        ...{ family: married, birthName: who.family, given, born, passport, face },
      });
      await world.pipeline.quiet();
      const etias = await world.store('ETIAS', { family: married, given, born, passport });
      const links = await world.linksOf(etias.groupId);
      const whites = [...links, ...(await world.linksOf(ees.groupId))].filter(
        ({ colour }) => colour === 'WHITE',
      );
      const yellow = await world.link({ one: ees, two: etias });
      expect(yellow.colour).toBe('YELLOW');
      const ids = [...new Set(whites.map(({ id }) => id))].sort();
      expect(ids).toHaveLength(2);
      const shown = await (await world.officer()).get(`/v1/links/${yellow.id}/surroundings`);
      expect(shown.body.links.map(({ id }: { id: string }) => id).sort()).toEqual([...ids, yellow.id].sort());
      const refused = await world.propose(yellow.id, 'GREEN');
      expect([refused.status, refused.body.code, refused.body.article]).toEqual([
        ...[409, 'SYM_DECISION_INCONSISTENT', '29(6)'],
      ]);
      expect(refused.body.links.sort()).toEqual(ids);
      expect(await world.link({ one: vis, two: etias })).toMatchObject({ colour: 'WHITE' });
    },
  );

  law(18, 'no white comes by itself where the chain says two persons', async () => {
    const [who, alias] = [world.somebody(), world.somebody()];
    const ees = await world.store('EES', who);
    await world.pipeline.quiet();
    // One passport under two names, without biometrics on one side: decided as two persons.
    const { face: _, ...etiasOf } = alias;
    const etias = await world.store('ETIAS', { ...etiasOf, passport: who.passport });
    await world.decide((await world.link({ one: ees, two: etias })).id, 'GREEN');
    // The face and the name of the one, and a former name of the other with the passport.
    const eurodac = world.draft('EURODAC', who);
    const [own] = eurodac.identities;
    const third = await world.storeRecord({
      ...eurodac,
      identities: [
        own as (typeof eurodac.identities)[number],
        { ...(etias.record.identities[0] as (typeof eurodac.identities)[number]) },
      ],
    });
    const links = await world.linksOf(third.groupId);
    expect(links.map(({ colour }) => colour).sort()).toEqual(['WHITE', 'YELLOW']);
    expect(links.find(({ colour }) => colour === 'YELLOW')).toMatchObject({ cause: 'SURROUNDING' });
  });
});

/** What of a record stays when its content changes. */
function keptOf({ record }: Stored) {
  const { recordRef, identityGroupRef, version, system, recordKind, owner } = record;
  return { recordRef, identityGroupRef, version, system, recordKind, owner };
}
