/** The comparison of a link says what the detector compared: the golden rows, every field, no score of a finger or face. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { type DeskWorld, deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { goldenFor } from '../../tests/fixtures/golden-table.ts';
import { face, record, type Wish } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';

type Pair = {
  best: boolean;
  outcome: string;
  rows: {
    field: string;
    verdict: string;
    a: { value: string; kind?: string; script?: string; romanised?: string }[];
    b: { value: string }[];
    rule?: { rule: string; article: string };
    note?: string;
    bits?: number;
  }[];
  score: { prior: number; bits: number; features: { feature: string; bits: number; sentence: string }[] };
};

describe.skipIf(!hasServices)('the comparison of a link', () => {
  let graph: Graph;
  let world: DeskWorld;
  let person = 0;
  beforeAll(async () => {
    graph = await freshGraph();
    world = await deskWorld(graph);
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });

  const compare = async (id: string, name = 'cli-officer', purpose = 'MID_VERIFICATION') =>
    await world.asker(name, purpose).get(`/v1/links/${id}/comparison`);
  const between = async (one: Placed, two: Placed) => (await compare(await world.link(one, two))).body;
  const who = (): Wish & { ref: string } => {
    person += 1;
    return {
      ref: `p-${person}`,
      family: 'Kovalenko',
      given: 'Petro',
      born: '1980-03-12',
      face: `own ${person}`,
    };
  };
  /** Others of that kind must not be found: each pair has names of its own. */
  const names = [
    'Shevchenko',
    'Bondarenko',
    'Tkachuk',
    'Melnyk',
    'Lysenko',
    'Savchuk',
    'Polishchuk',
    'Rudenko',
  ];

  const OTHER = { family: 'Haddad', given: 'Karim', born: '1991-07-24' };
  it.each([
    [1, { passport: true }],
    [2, {}],
    [3, { passport: true, edit: true }],
    [4, { edit: true }],
    [5, { passport: true, other: true }],
    [6, { other: true }],
    [7, { passport: true, otherFace: true }],
    [8, { otherFace: true }],
    [9, { passport: true, otherFace: true, edit: true }],
    [11, { passport: true, otherFace: true, other: true }],
    [13, { passport: true, noFace: true }],
    [15, { passport: true, noFace: true, edit: true }],
    [17, { passport: true, noFace: true, other: true }],
  ] as [number, Partial<Record<'passport' | 'edit' | 'other' | 'otherFace' | 'noFace', boolean>>][])(
    'of row %i says how it came to its colour',
    async (row, { passport, edit, other, otherFace, noFace }) => {
      const one = {
        ...who(),
        family: names[row % names.length] as string,
        given: `Row${'abcdefghijklmnopqr'[row]}`,
      };
      const second: Wish = {
        ...one,
        ...(other ? OTHER : {}),
        ...(edit ? { family: `${one.family}o` } : {}),
        ...(otherFace ? { face: `other ${row}` } : {}),
      };
      if (passport) for (const each of [one, second]) each.passport = `RW10000${row}`;
      const [left, right] = [record('EES', one), record('VIS', second)];
      if (noFace) for (const each of [left, right]) delete each.biometrics;
      const found = await between(await world.store(left), await world.store(right));
      expect(found.rulePath).toHaveLength(1);
      const [path] = found.rulePath;
      expect(path.row).toBe(row);
      const expected = goldenFor({ ...path, misused: false });
      expect([path.colour, path.basis, path.cause]).toEqual([
        expected.colour,
        expected.basis ?? null,
        expected.cause ?? null,
      ]);
      expect(found.pairs).toHaveLength(1);
      const [pair] = found.pairs as Pair[];
      expect(pair?.outcome).toBe(path.id);
      expect(pair?.score.features.reduce((sum, one) => sum + one.bits, pair.score.prior)).toBe(
        pair?.score.bits,
      );
      expect(found.documents[0]?.verdict === 'SAME').toBe(path.doc === 'SAME');
      expect(found.biometrics.outcome).toBe(path.bio);
      if (path.bio === 'NONE') expect(found.biometrics.note).toBe('NONE_BOTH');
      if (path.bio === 'SAME') expect(found.biometrics.comparisons[0].strength).toBe(3);
      expect([found.outdated, found.withheld]).toEqual([false, false]);
    },
  );

  it('shows every field with its rule, other scripts romanised, and what is not stated', async () => {
    const left = record('VIS', { ...who(), ref: 'f-1', face: 'fields', born: '1988-05-09' });
    const right = record('EES', { ...who(), ref: 'f-1', face: 'fields', born: '1988-09-05' });
    const [a, b] = [left.identities[0], right.identities[0]] as [
      IdentityRecord['identities'][0],
      (typeof left.identities)[0],
    ];
    a.names = [
      { side: 'FAMILY', kind: 'CURRENT', value: 'Рахимов' },
      { side: 'FAMILY', kind: 'AT_BIRTH', value: 'Каримов' },
      { side: 'GIVEN', kind: 'CURRENT', value: 'Мухаммад' },
    ];
    b.names = [
      { side: 'FAMILY', kind: 'CURRENT', value: 'Rakhimov' },
      { side: 'GIVEN', kind: 'CURRENT', value: 'Muhammad' },
    ];
    a.placeOfBirth = { town: 'Khujand', country: 'TJK' };
    b.nationalities = [{ country: 'UZB', kind: 'CURRENT' }];
    const [vis, ees] = [await world.store(left), await world.store(right)];
    const found = await between(vis, ees);
    const side = found.sides[0].groupId === vis.group ? 'a' : 'b';
    const other = side === 'a' ? 'b' : 'a';
    const [pair] = found.pairs;
    const rows = Object.fromEntries(pair.rows.map((row: { field: string }) => [row.field, row]));
    expect(Object.keys(rows)).toEqual([
      ...['FAMILY', 'GIVEN', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'COUNTRY_OF_BIRTH', 'TOWN'],
    ]);
    expect(rows.FAMILY[side]).toEqual([
      { value: 'Рахимов', kind: 'CURRENT', script: 'Cyrillic', romanised: 'Rakhimov' },
      { value: 'Каримов', kind: 'AT_BIRTH', script: 'Cyrillic', romanised: 'Karimov' },
    ]);
    expect(rows.FAMILY).toMatchObject({ verdict: 'SIMILAR', rule: { rule: 'II.3.1(a)' } });
    expect(rows.FAMILY.rule.table).toContain('cyrillic');
    expect(rows.DATE_OF_BIRTH).toMatchObject({ verdict: 'SIMILAR', note: 'DAY_MONTH_SWAPPED' });
    expect(rows.NATIONALITY).toMatchObject({
      verdict: 'DIFFERENT',
      [other]: [{ value: 'UZB', kind: 'CURRENT' }],
    });
    expect(rows.TOWN).toMatchObject({ verdict: 'MISSING', [side]: [{ value: 'Khujand' }], [other]: [] });
    expect(rows.SEX).toMatchObject({ verdict: 'SAME', rule: { rule: 'I.3' } });
    for (const { feature, sentence } of pair.score.features) expect([feature, sentence]).not.toContain('');
    expect(found.sentences.join(' ')).toContain('“Рахимов”');
  });

  it('says that it is outdated while a changed record waits for detection', async () => {
    const [one, two] = [
      await world.store(record('EES', { ...who(), ref: 'o-1', face: 'old', family: 'Marchuk' })),
      await world.store(record('VIS', { ...who(), ref: 'o-1', face: 'old', ...OTHER })),
    ];
    await graph.statement('MATCH (r:Record {id: $id}) SET r.version = 2', { id: one.record });
    expect((await between(one, two)).outdated).toBe(true);
  });

  it('bands the strength of a hit, tells templates without their content, and never a score', async () => {
    const left = record('EES', { ...who(), ref: 'b-1', face: 'banded', family: 'Hrytsenko' });
    const right = record('VIS', { ...who(), ref: 'b-1', face: 'banded', ...OTHER });
    const finger = (whose: string) => ({
      ...face(whose),
      modality: 'FINGER' as const,
      finger: 'R2' as const,
    });
    left.biometrics?.push(finger('print'));
    right.biometrics?.push(finger('print'));
    const { biometrics } = await between(await world.store(left), await world.store(right));
    expect(biometrics.comparisons).toEqual([
      { modality: 'FINGER', outcome: 'HIT', strength: 3, engine: 'vector-demo/1.0' },
      { modality: 'FACE', outcome: 'HIT', strength: 3, engine: 'vector-demo/1.0' },
      { modality: 'FINGER', finger: 'R2', outcome: 'HIT', strength: 3, engine: 'vector-demo/1.0' },
    ]);
    expect(biometrics.left).toContainEqual({
      ...{ modality: 'FINGER', finger: 'R2', engine: 'vector-demo' },
      quality: { metric: 'ISO19794_5', value: 80 },
    });
    expect(JSON.stringify(biometrics)).not.toMatch(/score|threshold|vector"|sealed/);
  });

  it('leaves out what the reader may not see, and is absent without the evidence', async () => {
    const secret = { family: 'Geheimname', given: 'Nurhier', born: '1977-01-31' };
    const [ees, vis] = [
      await world.store(record('EES', { ...who(), ...secret, ref: 'w-1', face: 'withheld' })),
      await world.store(record('VIS', { ...who(), ref: 'w-1', face: 'withheld', family: 'Ostapenko' })),
    ];
    const id = await world.link(ees, vis);
    const [asylum, visa] = ['officer-asylum', 'officer-visa'];
    expect((await compare(id, asylum)).status).toBe(404);
    expect((await compare(id, visa)).body.withheld).toBe(false);
    // Once it is white, its authority keeps the link, but the other system's data only with a right of its own.
    await world.decide(id, 'WHITE');
    await graph.statement("MATCH (f)-[:DESCRIBES]->(:Link {id: $id}) SET f.authority = 'FR-ASYLUM-01'", {
      id,
    });
    const seen = (await compare(id, asylum)).body;
    expect([seen.withheld, seen.pairs, seen.sentences, seen.biometrics.note]).toEqual([
      true,
      [],
      [],
      undefined,
    ]);
    const text = JSON.stringify(seen);
    for (const word of ['Geheimname', 'Nurhier', '1977-01-31']) expect(text).not.toContain(word);
    expect(seen.rulePath[0].row).toBe(6);
    expect((await compare(id, 'investigator', 'IDENTITY_FRAUD')).status).toBe(200);
    expect((await compare(id, 'portal-user', 'BORDER_CHECK')).status).toBe(403);
  });
});
