/**
 * Suggestions, filters and facets over HTTP on a real graph: in any script, each visible person once, and of what may not
 * be seen nothing (Regulation (EU) 2019/817 Art 9(4)).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Placed, Who } from '../../tests/fixtures/portal-world.ts';
import { type Headers, openPortal, type PortalApp } from '../../tests/support/portal-app.ts';

let portal: PortalApp;
const others = {} as Record<'greek' | 'arabic' | 'latin', Placed>;
beforeAll(async () => {
  portal = await openPortal();
  const vis = { system: 'VIS', recordKind: 'VIS_APPLICATION', owner: ['DEU', 'DE-VISA-01'] } as const;
  const add = async (family: string, given: string, document: string) =>
    await portal.world.add({ ...vis, owner: [...vis.owner], family, given, born: '1972-01-20', document });
  others.greek = await add('Παπαδόπουλος', 'Νικόλαος', 'GR7712345');
  others.arabic = await add('الحسيني', 'محمد', 'SY0099887');
  others.latin = await add('Muhammadi', 'Farid', 'AF5551234');
});
afterAll(() => portal?.close());

const place = (who: Who) => portal.place(who);
const investigator = () => portal.investigator();
const post = (url: string, payload: object, headers: Headers) => portal.send('POST', url, headers, payload);
interface Item {
  kind: string;
  value: string;
  personId: string;
  systems: string[];
  detail?: string;
}
const suggest = async (text: string, headers?: Headers): Promise<Item[]> =>
  (await post('/v1/search/suggest', { text }, headers ?? (await investigator()))).json().items;

describe('suggestions', () => {
  it('name a person once, though two systems hold it', async () => {
    const groups = [place('ees').group, place('vis').group].sort();
    expect(await suggest('zbig kowal')).toEqual([
      {
        ...{ kind: 'NAME', value: 'Zbigniew Kowalczyk', personId: groups[0], systems: ['EES', 'VIS'] },
        detail: '1980-03-12',
      },
      {
        ...{ kind: 'NAME', value: 'Zbigniew Kowalczyk', personId: place('crim').group },
        ...{ systems: ['ECRIS_TCN'], detail: '1980-03-12' },
      },
    ]);
  });

  it.each<[string, string, () => string]>([
    ['Cyrillic', 'Рахимов', () => place('cyrillic').group],
    ['Greek', 'Παπαδόπουλος', () => others.greek.group],
    ['Arabic', 'الحسيني', () => others.arabic.group],
    ['an Arabic given name', 'محمد', () => others.arabic.group],
  ])('find %s letter by letter from the second on', async (_script, name, group) => {
    for (let letters = 2; letters <= name.length; letters += 1) {
      const found = await suggest(name.slice(0, letters));
      expect([name.slice(0, letters), found.map((item) => item.personId)]).toEqual([
        name.slice(0, letters),
        expect.arrayContaining([group()]),
      ]);
    }
  });

  it.each<[string, string, () => string]>([
    ['rakhim', 'Мухаммад Рахимов', () => place('cyrillic').group],
    ['nikolaos papad', 'Νικόλαος Παπαδόπουλος', () => others.greek.group],
    ['papadopoul', 'Νικόλαος Παπαδόπουλος', () => others.greek.group],
    ['alhsyn', 'محمد الحسيني', () => others.arabic.group],
    ['muhammad', 'محمد الحسيني', () => others.arabic.group],
    ['Петрен', 'Mykola Petrenko', () => place('asylum').group],
  ])('bridge scripts by romanisation: %s', async (text, value, group) => {
    expect(await suggest(text)).toContainEqual(expect.objectContaining({ value, personId: group() }));
  });

  it('put the beginning of a word before its sound, and the whole word before both', async () => {
    const ids = async (text: string) => (await suggest(text)).map((item) => item.personId);
    expect(await ids('muhammad')).toEqual([others.latin.group, others.arabic.group]);
    expect((await ids('mukhammad'))[0]).toBe(place('cyrillic').group);
  });

  it('find documents and references by three characters', async () => {
    const groups = [place('ees').group, place('vis').group].sort();
    for (const text of ['AA1', 'aa12', 'AA1234567'])
      expect(await suggest(text)).toContainEqual({
        ...{
          kind: 'DOCUMENT',
          value: 'AA1234567',
          personId: groups[0],
          systems: ['EES', 'VIS'],
          detail: 'UKR',
        },
      });
    const { reference, group } = place('crim');
    const found = await suggest(reference.slice(0, 25));
    expect(found).toContainEqual({
      ...{ kind: 'REFERENCE', value: reference, personId: group, systems: ['ECRIS_TCN'] },
    });
    expect(await suggest('AA')).toEqual([]);
  });

  it('enumerate nothing: fewer than two letters find nobody, and never more than eight come', async () => {
    for (const text of ['k', 'К', ' ', '*', '**', '?*', '.*', '-- ']) expect(await suggest(text)).toEqual([]);
    expect((await suggest('T-0')).length).toBeLessThanOrEqual(8);
    expect((await suggest('ko')).length).toBeGreaterThan(0);
  });

  it.each(['"} RETURN 1 //', 'a OR b AND NOT c', 'searchKeys:ko*', 'ko~5 [a TO z] {!}', '\\', '((('])(
    'take %s as text',
    async (text) => {
      expect((await post('/v1/search/suggest', { text }, await investigator())).statusCode).toBe(200);
    },
  );

  it('are made of what may be seen only', async () => {
    const few = await portal.reads(['VIS']);
    expect(await suggest('kowal', few)).toEqual([
      expect.objectContaining({ personId: place('vis').group, systems: ['VIS'] }),
    ]);
    for (const text of ['petren', 'hryts', place('asylum').reference, 'CC555'])
      expect(await suggest(text, few)).toEqual([]);
    expect(
      await suggest('kowal', await portal.reads(['VIS'], { name: 'portal-user', purpose: 'BORDER_CHECK' })),
    ).toHaveLength(1);
    const refused = await post(
      '/v1/search/suggest',
      { text: 'kowal' },
      await portal.as('operator', 'OPERATION'),
    );
    expect(refused.statusCode).toBe(403);
  });
});

describe('filters and facets', () => {
  const search = async (body: object, headers?: Headers) =>
    (await post('/v1/search', body, headers ?? (await investigator()))).json();
  const query = 'Zbigniew Kowalczyk';

  it('count visible persons, and filters narrow the hits but not their own facet', async () => {
    const all = await search({ query });
    expect(all.items).toHaveLength(2);
    expect(all.facets).toEqual({
      ...{ system: { EES: 1, VIS: 1, ECRIS_TCN: 1 }, colour: { WHITE: 1 }, nationality: { UKR: 2 } },
      ...{ sex: { M: 2 }, decade: { 1980: 2 }, capped: false },
    });
    const narrow = await search({ query, filters: { systems: ['ECRIS_TCN'] } });
    expect(narrow.items.map((item: Item) => item.personId)).toEqual([place('crim').group]);
    expect(narrow.facets).toMatchObject({
      system: { EES: 1, VIS: 1, ECRIS_TCN: 1 },
      sex: { M: 1 },
      colour: {},
    });
    // Whether a system was hit is told of the question, not of the filter.
    expect(narrow.systems).toEqual(all.systems);
    expect((await search({ query, filters: { colours: ['WHITE'] } })).items).toHaveLength(1);
    expect((await search({ query, filters: { bornFrom: '1981' } })).items).toEqual([]);
  });

  it('know nothing of what is hidden', async () => {
    const few = await search({ query }, await portal.reads(['VIS']));
    expect(few.facets).toMatchObject({ system: { VIS: 1 }, colour: {}, nationality: { UKR: 1 } });
  });

  it.each([{ systems: [] }, { sex: ['Q'] }, { bornFrom: 'soon' }, { unknown: 1 }])(
    'refuse %j',
    async (filters) => {
      const reply = await post('/v1/search', { query, filters }, await investigator());
      expect([reply.statusCode, reply.json().code]).toEqual([400, 'SYM_INVALID_BODY']);
    },
  );
});
