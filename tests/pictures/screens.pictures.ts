/**
 * Pictures of every screen for the documents: the real product on an invented population, light and dark, and some in
 * Arabic and on a narrow screen. Taken anew by `npm run pictures` when a screen has changed; looked at before they are kept.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { canBrowse, onStage, population } from '../support/browser.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screens');
const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
] as const;

describe.skipIf(!canBrowse)('pictures', () => {
  const stage = onStage({ load: population(150) });

  const keep = async (page: Page, look: string, name: string) => {
    await expect.poll(() => page.locator('.skeleton').count(), { timeout: 15_000 }).toBe(0);
    await page.waitForTimeout(600);
    await page.mouse.move(0, 0);
    mkdirSync(join(FOLDER, look), { recursive: true });
    await page.screenshot({ path: join(FOLDER, look, `${name}.png`) });
  };
  const settled = (page: Page) =>
    expect
      .poll(
        async () => {
          const scene = (await page.evaluate('window.__symbolon?.scene()')) as
            | { placing?: unknown; nodes: object }
            | undefined;
          return scene !== undefined && Object.keys(scene.nodes).length > 1 && !scene.placing;
        },
        { timeout: 30_000 },
      )
      .toBe(true);

  /** A group in a chain of links, to begin the explorer with. */
  const inChain = async (): Promise<string> => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (g:IdentityGroup)<-[:JOINS]-(l:Link) WITH g, count(l) AS links, count(DISTINCT l.colour) AS colours ORDER BY colours DESC, links DESC, g.id LIMIT 1 RETURN g.id AS id',
    );
    return row?.id as string;
  };

  it.each(LOOKS)('$name', async ({ name, options }) => {
    const anybody = await stage.page(options);
    await anybody.goto('/');
    await anybody.getByRole('link', { name: 'Sign in' }).waitFor();
    await keep(anybody, name, 'welcome');
    await anybody.getByRole('link', { name: 'Sign in' }).click();
    await anybody.getByLabel('Password').waitFor();
    await keep(anybody, name, 'sign-in');

    const page = await stage.signedIn('supervisor', '/', options);
    await keep(page, name, 'home');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('iv');
    await page.getByRole('menuitem').nth(2).waitFor();
    await keep(page, name, 'command-bar');

    await page.goto('/review');
    await page.getByRole('table').getByRole('rowheader').first().waitFor();
    await keep(page, name, 'queue');
    await page.keyboard.press('n');
    await page.waitForURL('**/review/*');
    await page.getByRole('region', { name: 'Decision' }).waitFor();
    await keep(page, name, 'desk');
    const link = new URL(page.url()).pathname.split('/').at(-1);
    await page.keyboard.press('w');
    await keep(page, name, 'desk-decision');
    await page.goto(`/link/${link}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keep(page, name, 'link');

    await page.goto(`/explore?seed=${await inChain()}`);
    await settled(page);
    await page.getByRole('application').focus();
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('e');
      await page.waitForTimeout(800);
      if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
      await settled(page);
    }
    await page.keyboard.press('0');
    await keep(page, name, 'explorer');
    await page.getByRole('application').focus();
    await page.keyboard.press(']');
    await page.keyboard.press('Enter');
    await page.keyboard.press('t');
    await keep(page, name, 'explorer-table');

    const [named] = await stage.resources.graph.statement(
      'MATCH (g:IdentityGroup)-[:HAS]->(i:Identity) WHERE COUNT { (g)<-[:JOINS]-() } > 1 RETURN i.names[0] AS family ORDER BY g.id LIMIT 1',
    );
    const family = String(named?.family ?? '').split(' ')[0] ?? '';
    await page.goto('/search');
    const field = page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'));
    await field.first().fill(family);
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 3 })
      .or(page.getByText(/persons? found/))
      .first()
      .waitFor();
    await keep(page, name, 'search');
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForURL('**/person/*');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keep(page, name, 'person');

    await page.goto('/help');
    await keep(page, name, 'help');
    await page
      .getByRole('button', { name: /^Start/ })
      .first()
      .click();
    await page.getByText(/1 of/).first().waitFor();
    await keep(page, name, 'tour');

    const denied = await stage.signedIn('portal-user', '/review', options);
    stage.allow(denied, /status of 403/);
    await denied.getByRole('alert').waitFor();
    await keep(denied, name, 'denied');
  });

  it('Arabic and narrow', async () => {
    const arabic = await stage.signedIn('supervisor', '/review', { locale: 'ar' });
    await arabic.getByRole('table').getByRole('rowheader').first().waitFor();
    await keep(arabic, 'arabic', 'queue');
    await arabic.keyboard.press('n');
    await arabic.waitForURL('**/review/*');
    await keep(arabic, 'arabic', 'desk');
    await arabic.goto(`/explore?seed=${await inChain()}`);
    await settled(arabic);
    await keep(arabic, 'arabic', 'explorer');

    const narrow = await stage.signedIn('supervisor', '/review', { viewport: { width: 400, height: 860 } });
    await narrow.getByRole('main').waitFor();
    await keep(narrow, 'narrow', 'queue');
    await narrow.goto('/search');
    await keep(narrow, 'narrow', 'search');
  });
});
