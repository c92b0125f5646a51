/**
 * Pictures of every screen for the documents: the real product on an invented population, light and dark, and some in
 * Arabic and on a narrow screen. Taken anew by `npm run pictures` when a screen has changed; looked at before they are kept.
 */
import { describe, it } from 'vitest';
import { record } from '../fixtures/records.ts';
import { canBrowse, inTurn, onStage, population, records } from '../support/browser.ts';
import { keep, LOOKS } from './keep.ts';

/**
 * The case of the desk: one passport, two faces, a name in two scripts, a birth date with day and month swapped; and a
 * third register that holds the second side.
 */
const used = { passport: 'C01X0007H', sex: 'F' } as const;
const other = { ...used, family: 'Scherbakowa', given: 'Julia', born: '1979-02-11', face: 'second' };
const CASE = [
  record('EES', {
    ...used,
    ref: 'EES-2024-118',
    family: 'Щербакова',
    given: 'Юлия',
    born: '1979-11-02',
    face: 'first',
  }),
  record('ECRIS_TCN', { ...other, ref: 'ECR-7714' }),
  record('VIS', { ...other, ref: 'VIS-30771' }),
];

describe.skipIf(!canBrowse)('pictures', () => {
  const stage = onStage({ load: inTurn(population(150), ...CASE.map((one) => records([one]))) });

  const showcase = async (): Promise<string> => {
    const [row] = await stage.resources.graph.statement(
      "MATCH (:Record {reference: 'EES-2024-118'})-[:STATES]->(:Identity)<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(l:Link {colour: 'YELLOW'}) RETURN l.id AS id ORDER BY id LIMIT 1",
    );
    return `/review/${row?.id}`;
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
    await page.goto(await showcase());
    await page.getByRole('button', { name: /Latin letters/ }).waitFor();
    await page.keyboard.press('l');
    await keep(page, name, 'desk');
    const link = new URL(page.url()).pathname.split('/').at(-1);
    await page.keyboard.press('w');
    await keep(page, name, 'desk-decision');
    await page.goto(`/link/${link}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keep(page, name, 'link');

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

  it.each(LOOKS)('$name, states', async ({ name, options }) => {
    const page = await stage.signedIn('supervisor', '/review', options);
    stage.allow(page, /status of 500|ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    await page.getByRole('table').getByRole('rowheader').first().waitFor();
    await page.locator('.purpose-chip').click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await keep(page, name, 'purpose');
    await page.keyboard.press('Escape');
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await keep(page, name, 'offline');
    await page.context().setOffline(false);
    await page.route('**/v1/review/queue*', (route) =>
      route.fulfill({
        ...{ status: 500, contentType: 'application/problem+json' },
        body: JSON.stringify({
          ...{ type: 'about:blank', title: 'failed', status: 500, code: 'SYM_GRAPH_UNAVAILABLE' },
          requestId: '01a2-example',
        }),
      }),
    );
    await page.goto('/review');
    await page.getByText('under the number').waitFor({ timeout: 30_000 });
    await keep(page, name, 'error');

    // In the demonstration every officer has a case.
    const idle = await stage.signedIn('officer-crim', '/', options);
    await idle.route('**/v1/review/queue*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), items: [], next: null } });
    });
    await idle.goto('/review');
    await idle.getByRole('heading', { name: 'No reviews due' }).waitFor();
    await keep(idle, name, 'empty');
  });

  it('on paper', async () => {
    const page = await stage.signedIn('supervisor', await showcase());
    await page.getByRole('button', { name: /Show at once/ }).click();
    await page.locator('.desk-evidence .waterfall').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await keep(page, 'paper', 'desk');
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/search');
    await page.getByRole('main').getByRole('combobox').first().fill('Scherbakowa');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Persons found' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await keep(page, 'paper', 'person');
  });

  it('Arabic and narrow', async () => {
    const arabic = await stage.signedIn('supervisor', '/review', { locale: 'ar' });
    await arabic.getByRole('table').getByRole('rowheader').first().waitFor();
    await keep(arabic, 'arabic', 'queue');
    await arabic.goto(await showcase());
    await arabic.locator('.compare-table').waitFor();
    await keep(arabic, 'arabic', 'desk');
    const before = await stage.page({ locale: 'ar' });
    await before.goto('/session/sign-in');
    await before.locator('input[name="user"]').waitFor();
    await keep(before, 'arabic', 'sign-in');

    const narrow = await stage.signedIn('supervisor', '/review', { viewport: { width: 400, height: 860 } });
    await narrow.getByRole('main').waitFor();
    await keep(narrow, 'narrow', 'queue');
    await narrow.goto('/search');
    await keep(narrow, 'narrow', 'search');
    await narrow.goto(await showcase());
    await narrow.locator('.compare-table').waitFor();
    await keep(narrow, 'narrow', 'desk');
    await narrow.goto('/search');
    await narrow.getByRole('main').getByRole('combobox').first().fill('Scherbakowa');
    await narrow.keyboard.press('Enter');
    await narrow.getByRole('list', { name: 'Persons found' }).getByRole('link').first().click();
    await narrow.getByRole('heading', { level: 1 }).waitFor();
    await keep(narrow, 'narrow', 'person');
  });
});
