/**
 * The history of a person over HTTP on a real graph: versions without values, and of links only what may be known today
 * (Regulation (EU) 2019/817 Art 26, 36).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from '../../tests/fixtures/portal-world.ts';
import { ABSENT, type Headers, openPortal, type PortalApp } from '../../tests/support/portal-app.ts';

let portal: PortalApp;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal?.close());

const place = (who: Who) => portal.place(who);
const investigator = () => portal.investigator();

describe('the history of a person', () => {
  interface Entry {
    id: string;
    kind: string;
    event: string;
    words: string;
    system?: string;
    changed?: string[];
    colour?: string;
    colourBefore?: string;
  }
  const history = async (
    who: Who,
    headers: Headers,
    rest = '',
  ): Promise<{ items: Entry[]; next: string | null }> =>
    (await portal.get(`/v1/persons/${place(who).group}/history${rest}`, headers)).json();

  beforeAll(async () => {
    const { record } = place('crim');
    const [stored] = await portal.graph.statement(
      'MATCH (v:RecordVersion {key: $key}) RETURN v.content AS content',
      { key: `${record}|1` },
    );
    const { biometrics: _, ...body } = JSON.parse(stored?.content as string);
    body.version = 2;
    body.identities[0].names[1].value = 'Zbyszek';
    const headers = { ...(await portal.as('system-ecris-tcn', 'RECORD_KEEPING')), 'if-match': '"1"' };
    const reply = await portal.send('PUT', `/v1/records/${record}`, headers, body);
    expect(reply.json()).toMatchObject({ version: 2 });
  });

  it('tells versions and what changed, without a value', async () => {
    const { items, next } = await history('crim', await investigator());
    expect(next).toBeNull();
    expect(items.map(({ kind, event, changed }) => [kind, event, changed])).toEqual([
      ['RECORD_VERSION', 'CHANGED', ['NAMES']],
      ['RECORD_VERSION', 'CREATED', undefined],
    ]);
    expect(items[0]?.words).toBe('ECRIS_TCN changed the record, version 2: names.');
    expect(JSON.stringify(items)).not.toContain('Zbyszek');
  });

  it('tells of links what their colour shows, newest first, page by page', async () => {
    const headers = await investigator();
    const { items } = await history('ees', headers);
    expect(items.map(({ kind, system, colour }) => [kind, system ?? colour])).toEqual([
      ['LINK', 'WHITE'],
      ['RECORD_VERSION', 'VIS'],
      ['RECORD_VERSION', 'EES'],
    ]);
    const paged: string[] = [];
    let rest = '?limit=1';
    for (let more = true; more; ) {
      const page = await history('ees', headers, rest);
      paged.push(...page.items.map((item) => item.id));
      more = page.next !== null;
      rest = `?limit=1&cursor=${page.next}`;
    }
    expect(paged).toEqual(items.map((item) => item.id));
    // Yellow and green links are not for this viewer, nor is a red one known by name only.
    for (const who of ['asylum', 'twinEes', 'redEes'] as const)
      expect((await history(who, headers)).items.map((item) => item.kind)).toEqual(['RECORD_VERSION']);
  });

  it('keeps back that a link was yellow from who may not know', async () => {
    const id = await portal.world.link('ees', 'vis');
    const [entry] = await portal.graph.statement(
      `CREATE (h:HistoryEntry {id: randomUUID(), linkId: $id, at: '2099-01-01T00:00:00.000Z', event: 'DECIDED',
        colourBefore: 'YELLOW', colourAfter: 'WHITE', basis: '33(1)(d)'}) RETURN h.id AS id`,
      { id },
    );
    const [newest] = (await history('ees', await investigator())).items;
    expect(newest).toMatchObject({ id: entry?.id, event: 'DECIDED', colour: 'WHITE', basis: '33(1)(d)' });
    expect(newest).not.toHaveProperty('colourBefore');
    expect(newest?.words).toBe('Link decided: EES and VIS, white.');
    await portal.graph.statement('MATCH (h:HistoryEntry {id: $id}) DELETE h', { id: entry?.id });
  });

  it('of a hidden person is that of an absent one', async () => {
    const few = await portal.reads(['VIS']);
    const url = (id: string) => `/v1/persons/${id}/history`;
    const hidden = await portal.get(url(place('crim').group), few);
    const absent = await portal.get(url(ABSENT), few);
    expect(hidden.statusCode).toBe(404);
    expect({ ...hidden.json(), requestId: '' }).toEqual({ ...absent.json(), requestId: '' });
    expect((await history('vis', few)).items.map((item) => item.system)).toEqual(['VIS']);
  });
});
