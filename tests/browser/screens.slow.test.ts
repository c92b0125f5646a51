/**
 * Every screen, for every role, in both languages and both brightnesses: it opens without a complaint, breaks no rule
 * of accessibility, and does not ask for what the role may not read.
 */
import { describe, expect, it } from 'vitest';
import { axe, canBrowse, onStage, population } from '../support/browser.ts';

const SCREENS = ['/', '/search', '/explore', '/review', '/help'];
const USERS = ['supervisor', 'investigator', 'portal-user', 'data-owner', 'dpo', 'operator'];

describe.skipIf(!canBrowse)('every screen', () => {
  const stage = onStage({ load: population(40) });

  it.each(USERS)('opens for %s', async (user) => {
    const page = await stage.signedIn(user, '/');
    for (const path of SCREENS) {
      await page.goto(path);
      await page.getByRole('main').waitFor();
      await expect.poll(() => page.locator('main .skeleton').count()).toBe(0);
      expect([path, ...(await axe(page))]).toEqual([path]);
    }
  });

  it('names every place from the start page, and what is open without one', async () => {
    const places = async (user: string) => {
      const page = await stage.signedIn(user, '/');
      const list = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Further places' }) });
      await page.getByRole('main').waitFor();
      await expect.poll(() => page.locator('main .skeleton').count(), { timeout: 15_000 }).toBe(0);
      return { page, names: await list.getByRole('listitem').allInnerTexts() };
    };
    const dpo = await places('dpo');
    expect(dpo.names).toEqual(['Rights of the person', 'Accuracy', 'Models']);
    await dpo.page.getByText('read the audit trail').waitFor();
    expect((await places('operator')).names).toEqual([
      ...['Initial loads', 'Models', 'Contacts of authorities'],
    ]);
    // What another purpose opens stands there with the purpose.
    expect((await places('officer-visa')).names.map((name) => name.replace(/\s+/g, ' '))).toContain(
      'Rights of the person for the purpose “Rights of the person”',
    );
    const { page } = await places('investigator');
    await page.getByRole('heading', { name: 'Links that you watch' }).waitFor();
  });

  it.each([
    ['ar', 'light'],
    ['ar', 'dark'],
    ['en-GB', 'dark'],
  ] as const)('is readable in %s, %s', async (locale, colorScheme) => {
    const page = await stage.signedIn('supervisor', '/', { locale, colorScheme });
    for (const path of SCREENS) {
      await page.goto(path);
      await page.getByRole('main').waitFor();
      await expect.poll(() => page.locator('main .skeleton').count()).toBe(0);
      expect([path, ...(await axe(page))]).toEqual([path]);
    }
  });
});
