/**
 * A view is where its address says, whoever opens it and whenever: selections and panes of the explorer, facets of the
 * search. Times are those of the user's zone. A service that fails is not taken for a sign-out, and a canvas that may
 * have missed changes asks again.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';
import { explored, shown } from '../support/explorer-page.ts';

const person = { family: 'Okonkwo', given: 'Adaeze' };
const all = [
  record('EES', { ref: 'E1', face: 'a', ...person, nationality: 'NGA' }),
  record('ECRIS_TCN', { ref: 'C1', face: 'a', ...personOf(2), nationality: 'GHA' }),
  record('VIS', { ref: 'V1', face: 'a', ...personOf(3), nationality: 'NGA' }),
];

describe.skipIf(!canBrowse)('an address', () => {
  const stage = onStage({ load: inTurn(...all.map((one) => records([one]))) });

  const groupOf = async (ref: string): Promise<string> => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (r:Record {reference: $ref})-[:STATES]->(:Identity)<-[:HAS]-(g:IdentityGroup) RETURN g.id AS id',
      { ref },
    );
    return row?.id as string;
  };
  const open = async (options = {}) => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${await groupOf('V1')}`, options);
    await explored(page);
    await expect.poll(() => page.url()).toContain('/explore/');
    return page;
  };
  const search = (page: Page) => new URL(page.url()).searchParams;

  it('of the explorer keeps two selected nodes, tables and overview map', async () => {
    const page = await open();
    const [one, other] = [await groupOf('V1'), await groupOf('E1')].sort() as [string, string];
    await page.getByRole('application').focus();
    await page.keyboard.press('t');
    await page.keyboard.press('m');
    await page.getByRole('tab', { name: /edges/ }).click();
    await page.getByRole('tab', { name: /nodes/ }).click();
    const tables = page.getByRole('region', { name: 'Tables of the graph' });
    const rows = tables.getByRole('checkbox');
    for (let row = 0; row < (await rows.count()); row += 1) await rows.nth(row).check();
    await expect.poll(async () => (await shown(page)).selection.length).toBeGreaterThan(2);
    await page.goto(`${new URL(page.url()).pathname}?select=${one},${other}&table=edges&minimap=on`);
    for (const step of ['opened', 'reloaded']) {
      await explored(page);
      await expect
        .poll(async () => (await shown(page)).selection.sort(), { message: step })
        .toEqual([one, other]);
      await page.getByRole('heading', { name: '2 selected' }).waitFor();
      await page.getByRole('tab', { name: /edges/, selected: true }).waitFor();
      await page.locator('.graph-minimap').waitFor();
      expect(search(page).get('select')).toBe(`${one},${other}`);
      await page.reload();
    }
    await explored(page);
    await page.getByRole('heading', { name: '2 selected' }).waitFor();
    await page.getByRole('application').focus();
    // Both at once: the second key does not wait for what the first has done.
    await page.evaluate(`for (const key of ['t', 'm'])
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`);
    await expect.poll(() => [...search(page).keys()]).toEqual(['select']);
    await page.locator('.graph-minimap').waitFor({ state: 'detached' });
    // Away from the canvas, which now reaches where the tables were: the card of a node would take the key first.
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
    await expect.poll(() => [...search(page).keys()]).toEqual([]);
  });

  it('of the search keeps what is ticked, and never what is typed', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    const field = page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'));
    await field.first().fill(person.family);
    await page.keyboard.press('Enter');
    const nationality = page.getByRole('group', { name: 'Nationality' }).getByRole('checkbox').first();
    await nationality.check();
    await expect.poll(() => search(page).get('nationality')).toMatch(/^[A-Z]{3}$/);
    expect(page.url().toLowerCase()).not.toContain(person.family.toLowerCase());
    await page.reload();
    await page.getByRole('group', { name: 'Nationality' }).waitFor();
    expect(await nationality.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('link', { name: 'Search' }).click();
    await expect.poll(() => search(page).get('nationality')).toMatch(/^[A-Z]{3}$/);
    await nationality.uncheck();
    await expect.poll(() => search(page).get('nationality')).toBeNull();
  });

  it('shows days of the user’s own zone, as the region writes them', async () => {
    const since = (await shown(await open())).links.find(({ colour }) => colour !== undefined)?.since ?? '';
    // A zone in which it is another day than in Greenwich.
    const timezoneId = new Date(since).getUTCHours() >= 10 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';
    const written = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone }).format(new Date(since));
    expect(written(timezoneId)).not.toBe(written('UTC'));
    const page = await open({ timezoneId, locale: 'en-GB' });
    await page.goto(`${new URL(page.url()).pathname}?table=edges`);
    const table = page.getByRole('table', { name: 'Links and other edges' });
    await table
      .getByRole('cell', { name: written(timezoneId), exact: true })
      .first()
      .waitFor();
    expect(await table.getByRole('cell', { name: written('UTC'), exact: true }).count()).toBe(0);
  });

  it.each([
    ['cannot be reached', undefined, 'The service cannot be reached'],
    ['fails', 500, 'This did not work'],
  ])('whose service %s is not taken for a sign-out', async (_how, status, title) => {
    const page = await open();
    stage.allow(page, /ERR_FAILED|status of 500/);
    await page.route('**/session', (route) =>
      status === undefined
        ? route.abort()
        : route.fulfill({
            ...{ status, contentType: 'application/problem+json' },
            body: JSON.stringify({ status, title: 'x', code: 'SYM_INTERNAL', requestId: 'r-1', type: 'x' }),
          }),
    );
    const address = page.url();
    await page.reload();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.unroute('**/session');
    await page.getByRole('button', { name: 'Try again' }).click();
    await explored(page);
    expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
  });

  it('whose events were missed is asked for anew', async () => {
    let reset = false;
    const page = await stage.signedIn('supervisor', '/');
    await page.route('**/v1/events', (route) =>
      route.fulfill({
        ...{ status: 200, contentType: 'text/event-stream' },
        body: reset ? 'event: reset\ndata: {}\n\n' : ': nothing\n\n',
      }),
    );
    await page.goto(`/explore?seed=${await groupOf('E1')}&table=nodes`);
    await explored(page);
    const cell = (name: string) => page.getByRole('table').getByText(name).first();
    await cell('Okonkwo').waitFor();
    await stage.resources.graph.statement(
      'MATCH (:Record {reference: $ref})-[:STATES]->(i:Identity) SET i.names = [$name] RETURN i.id AS id',
      { ref: 'E1', name: 'RENAMED' },
    );
    reset = true;
    await cell('RENAMED').waitFor();
  });
});
