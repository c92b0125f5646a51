/**
 * States that no screen is opened in: waiting, failing, without network, without rights, before sign-in, at an address
 * that leads nowhere; dialogs, menus and panes; system colours and paper. None breaks a rule of accessibility, and none
 * of them speaks English to whoever reads Arabic.
 */
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

const person = { face: 'a', born: '1984-05-04', family: 'Müller', given: 'Anna' };
const VISA = [
  record('VIS', { ref: 'V1', ...person, family: 'Mueller', born: '1984-04-05' }),
  record('VIS', { ref: 'V2', face: 'b', passport: 'C01X0009H', family: 'Okonkwo', given: 'Ada' }),
];
const ENTRY = [
  record('EES', { ref: 'E1', ...person }),
  record('EES', { ref: 'E2', face: 'c', passport: 'C01X0009H', family: 'Berg', given: 'Nils' }),
];

const failing = (route: Route) =>
  route.fulfill({
    ...{ status: 500, contentType: 'application/problem+json' },
    body: JSON.stringify({
      ...{
        type: 'about:blank',
        title: 'failed',
        status: 500,
        code: 'SYM_GRAPH_UNAVAILABLE',
        requestId: 'r-5',
      },
    }),
  });
const SCREENS = ['/', '/search', '/explore', '/review', '/help'];

describe.skipIf(!canBrowse)('states', () => {
  const stage = onStage({ load: inTurn(records(ENTRY), records(VISA)) });

  const ask = async (query: string): Promise<string> => {
    const [row] = await stage.resources.graph.statement(query);
    return row?.id as string;
  };
  const yellow = () => ask("MATCH (l:Link {colour: 'YELLOW'}) RETURN l.id AS id LIMIT 1");
  const inChain = () =>
    ask('MATCH (g:IdentityGroup)<-[:JOINS]-(:Link) RETURN g.id AS id ORDER BY id LIMIT 1');
  const matched = () =>
    ask('MATCH (i:Identity)-[:MATCHES]-(:Identity) RETURN i.id AS id ORDER BY id LIMIT 1');
  const still = async (page: Page) => {
    await page.getByRole('main').waitFor();
    await expect.poll(() => page.locator('main .skeleton').count()).toBe(0);
  };
  const clean = async (page: Page, state: string) => expect([state, ...(await axe(page))]).toEqual([state]);

  it('system colours and dark Arabic, on every screen and on the desk', async () => {
    for (const options of [{ forcedColors: 'active' }, { locale: 'ar', colorScheme: 'dark' }] as const) {
      const page = await stage.signedIn('supervisor', '/', options);
      const id = await yellow();
      for (const path of [...SCREENS, `/review/${id}`, `/link/${id}`, `/person/${await inChain()}`]) {
        await page.goto(path);
        await still(page);
        await clean(page, path);
      }
      await page.context().close();
    }
  });

  it('before sign-in, in both languages and in system colours', async () => {
    for (const options of [{}, { locale: 'ar' }, { forcedColors: 'active' }] as const) {
      const page = await stage.page(options);
      await page.goto('/');
      await page.locator('a[href^="/session/sign-in"]').waitFor();
      await clean(page, 'welcome');
      await page.locator('a[href^="/session/sign-in"]').click();
      await page.locator('input[name="user"]').waitFor();
      await clean(page, 'sign-in');
      await page.context().close();
    }
  });

  it('dialogs and the bar', async () => {
    const page = await stage.signedIn('supervisor', '/review');
    await still(page);
    await page.locator('.purpose-chip').click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await clean(page, 'purpose');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('mu');
    await page.getByRole('menuitem').nth(1).waitFor();
    await clean(page, 'command bar');
    // The first clears what is typed, the second closes.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await clean(page, 'keys');
    await page.keyboard.press('Escape');
  });

  it('waiting, failing, without network, and leading nowhere', async () => {
    const page = await stage.signedIn('supervisor', '/');
    stage.allow(page, /status of 500|status of 40\d|ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/v1/review/queue*', async (route) => {
      await held;
      await failing(route);
    });
    await page.goto('/review');
    await page.locator('main .skeleton').first().waitFor();
    await clean(page, 'waiting');
    go();
    await page.getByText('The database does not answer now.').waitFor();
    await page.getByText('under the number r-5').waitFor();
    await clean(page, 'failed');
    await page.unroute('**/v1/review/queue*');

    await page.goto('/search');
    await still(page);
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await clean(page, 'offline');
    await page.context().setOffline(false);

    await page.goto('/nowhere/at/all');
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
    await clean(page, 'lost');
    await page.goto('/person/xyz');
    await page.getByRole('heading', { name: 'Nothing here for you' }).waitFor();
    await clean(page, 'mistyped id');
  });

  it('a refusal that another purpose would lift offers it', async () => {
    const page = await stage.signedIn('officer-visa', '/');
    const id = await yellow();
    await page.locator('.purpose-chip').click();
    await page.getByRole('radio', { name: 'Border check' }).check({ force: true });
    await page.getByRole('button', { name: 'Work for this purpose' }).click();
    stage.allow(page, /status of 403/);
    await page.goto('/review');
    await page.getByText('You may for another purpose.').waitFor();
    await clean(page, 'another purpose');
    await page.getByRole('main').getByRole('button', { name: 'Verification of identities' }).click();
    await page.getByRole('heading', { name: 'Review queue' }).waitFor();
    expect(id).toBeTruthy();
  });

  it('menus and panes of the explorer, and why an edge is there, in Arabic without a word of the service', async () => {
    const page = await stage.signedIn('supervisor', '/', { locale: 'ar' });
    await page.goto(`/explore?seed=${await matched()}`);
    const canvas = page.getByRole('application');
    await canvas.waitFor();
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('e');
    const shown = () =>
      page.evaluate('window.__symbolon?.scene() ?? { links: [] }') as Promise<{
        links: { key: string; kind: string }[];
      }>;
    const match = async () => (await shown()).links.find(({ kind }) => kind === 'MATCHES')?.key;
    await expect.poll(match).toBeDefined();
    await page.waitForURL('**/explore/*');
    await page.goto(`${new URL(page.url()).pathname}?select=${encodeURIComponent((await match()) ?? '')}`);
    await page.locator('.weights').waitFor();
    await clean(page, 'edge with its weights');
    const pane = page.locator('.inspector-slot');
    const said = ((await pane.innerText()) as string).replace(/«[^»]*»|icao-[\w-]+/g, '');
    const names = /^(?:VIS|EES|M[uü]e?ller|Anna|ANNA|M[UÜ]E?LLER)$/;
    expect((said.match(/[A-Za-zÀ-ž]{3,}/g) ?? []).filter((word) => !names.test(word))).toEqual([]);
    expect(await page.locator('main [lang="en"], .inspector-slot [lang="en"]').count()).toBe(0);

    for (const name of ['تصدير', 'المشهد']) {
      const opener = page.getByRole('button', { name: new RegExp(name) }).first();
      if ((await opener.count()) === 0) continue;
      await opener.click();
      await page.getByRole('menu').or(page.getByRole('dialog')).first().waitFor();
      await clean(page, name);
      await page.keyboard.press('Escape');
    }
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+E');
    await page.getByRole('dialog').waitFor();
    await clean(page, 'expansion');
    await page.keyboard.press('Escape');
  });

  it('on paper a case stands whole, without what decides it, and nothing is cut', async () => {
    const page = await stage.signedIn('supervisor', `/review/${await yellow()}`);
    await page.getByRole('button', { name: /Show at once/ }).click();
    await page.locator('.desk-evidence .path').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 760, height: 1000 });
    expect(await page.locator('.decide').isVisible()).toBe(false);
    expect(await page.locator('.desk-evidence').isVisible()).toBe(true);
    const overflow = () =>
      page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(await overflow()).toBe(0);
    await clean(page, 'desk on paper');

    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/person/${await inChain()}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 760, height: 1000 });
    expect(await overflow()).toBe(0);
    await clean(page, 'person on paper');
  });

  it('a person fits a telephone', async () => {
    const page = await stage.signedIn('supervisor', '/', { viewport: { width: 390, height: 844 } });
    const wide = await ask(
      'MATCH (r:Record {reference: "E2"})-[:STATES]->(:Identity)<-[:HAS]-(g) RETURN g.id AS id',
    );
    await page.goto(`/person/${wide}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await still(page);
    const tooWide = await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((one) => one.closest('.scroll-table') === null || one.matches('.scroll-table'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(one).position !== 'absolute')
      .map((one) => one.tagName + '.' + one.className).slice(0, 5)`);
    expect(tooWide).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // Header and places together leave the page its height.
    const taken = await page.evaluate(
      "document.querySelector('.bar').offsetHeight + document.querySelector('.rail').offsetHeight",
    );
    expect(taken).toBeLessThan(844 * 0.18);
  });
});
