/**
 * One case across the whole interface: found in the queue, decided, seen in its new colour in the explorer, and the
 * person that it makes found in the portal; by mouse, and by keyboard alone.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

/** One face under two names each: white is lawful for them. */
const CASES = 2;
const numbers = Array.from({ length: CASES }, (_, n) => n);
const border = { state: 'POL', authority: 'PL-BORDER-03' };
const entries = numbers.map((n) =>
  record('EES', { ref: `E${n}`, face: `face-${n}`, ...personOf(n), ...border }),
);
const visas = numbers.map((n) => record('VIS', { ref: `V${n}`, face: `face-${n}`, ...personOf(100 + n) }));

interface Shown {
  links: { key: string; kind: string; colour?: string }[];
}
const shown = (page: Page) => page.evaluate('window.__symbolon?.scene() ?? { links: [] }') as Promise<Shown>;
const colourOf = async (page: Page, id: string) =>
  (await shown(page)).links.find(({ key }) => key === id)?.colour;
const published = (page: Page) =>
  page
    .getByRole('region', { name: 'Notices' })
    .getByText(/Published: Same person/)
    .waitFor();
const linkOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

describe.skipIf(!canBrowse)('one case across the interface', () => {
  const stage = onStage({ load: inTurn(records(entries), records(visas)) });

  /** Names on both sides of a link, to look for the person by. */
  async function sidesOf(id: string): Promise<{ groupId: string; family: string }[]> {
    const rows = await stage.resources.graph.statement(
      'MATCH (:Link {id: $id})-[:JOINS]->(g:IdentityGroup)-[:HAS]->(i:Identity) RETURN g.id AS groupId, i.names AS names',
      { id },
    );
    return rows.map(({ groupId, names }) => ({
      groupId: groupId as string,
      family: (names as string[])[0] as string,
    }));
  }

  it('by mouse', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click();
    const decision = page.getByRole('region', { name: 'Decision' });
    await decision.getByRole('button', { name: 'Same person' }).click();
    const id = linkOf(page);
    const [one, other] = await sidesOf(id);
    // The explorer is open in another tab of the same officer: the new colour comes by itself.
    const watching = await page.context().newPage();
    await watching.goto(`/explore?seed=${one?.groupId}`);
    await expect.poll(() => colourOf(watching, id)).toBe('YELLOW');

    await page.getByRole('radio', { name: /the data changed lawfully/ }).check();
    await page.getByRole('button', { name: 'Enter Decide' }).click();
    await published(page);
    await expect.poll(() => colourOf(watching, id)).toBe('WHITE');

    await page.getByRole('link', { name: 'Search' }).click();
    await page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'))
      .first()
      .fill(other?.family ?? '');
    await page.keyboard.press('Enter');
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(other?.family ?? '', 'i') })
      .first()
      .click();
    await page.waitForURL('**/person/*');
    for (const side of [one, other])
      await page
        .getByRole('main')
        .getByText(new RegExp(side?.family ?? '', 'i'))
        .first()
        .waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('by keyboard alone', async () => {
    const page = await stage.page();
    const { keyboard } = page;
    await page.goto('/review');
    const signIn = page.getByRole('link', { name: 'Sign in' });
    await signIn.waitFor();
    await keyboard.press('Tab');
    expect(await signIn.evaluate((link) => link.matches(':focus'))).toBe(true);
    await keyboard.press('Enter');
    // The form has the focus when it opens.
    await page.locator('input[name="user"]:focus').waitFor();
    await keyboard.type('officer-visa');
    await keyboard.press('Tab');
    await keyboard.insertText(stage.resources.secrets.users['officer-visa'] ?? '');
    await keyboard.press('Enter');
    await page.waitForURL('**/review');
    await page.getByRole('table').getByRole('rowheader').first().waitFor();
    await keyboard.press('n');
    await page.waitForURL('**/review/*');
    await page
      .getByRole('region', { name: 'Decision' })
      .getByRole('button', { name: 'Same person' })
      .waitFor();
    const id = linkOf(page);
    const [one, other] = await sidesOf(id);
    for (const key of ['w', '2', 'Enter']) await keyboard.press(key);
    await published(page);

    await keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await keyboard.type(one?.family ?? '');
    // The first entry is the full search; persons follow below it.
    await page.getByRole('dialog').getByRole('menuitem').nth(1).getByText('EES').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.waitForURL('**/person/*');
    for (const side of [one, other])
      await page
        .getByRole('main')
        .getByText(new RegExp(side?.family ?? '', 'i'))
        .first()
        .waitFor();

    await keyboard.press('e');
    await page.waitForURL('**/explore**');
    await expect.poll(() => colourOf(page, id)).toBe('WHITE');
  });
});
