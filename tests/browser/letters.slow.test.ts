/**
 * Letters to persons and notices to authorities in a real browser: read in another language, withheld by one officer and
 * given back by another, held for a discreet check, released; by the keyboard.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clientOf } from '../acceptance/http.ts';
import { personOf, record } from '../fixtures/records.ts';
import { as } from '../support/app.ts';
import { axe, canBrowse, inTurn, onStage, records, screenshot } from '../support/browser.ts';

const WHY = { reasonCode: 'OTHER', reasonText: 'as the test wants it' };

describe.skipIf(!canBrowse)('letters and notices', () => {
  const stage = onStage({
    load: inTurn(
      records([
        record('EES', { ...personOf(840), ref: 'l-1', face: 'letter' }),
        record('VIS', { ...personOf(842), ref: 'l-2', face: 'discreet' }),
      ]),
      records([
        record('VIS', { ...personOf(841), ref: 'l-1', face: 'letter' }),
        record('SIS', {
          ...{ ...personOf(843), ref: 'l-2', face: 'discreet', kind: 'SIS_ALERT_1862_36' },
          ...{ state: 'ITA', authority: 'IT-POLICE-09' },
        }),
      ]),
    ),
  });
  const officer = async (name: string) =>
    clientOf(stage.url, () => as(stage.resources, name, 'MID_VERIFICATION'));
  /** A red link for the record of that reference; number of its file. */
  const red = async (ref: string) => {
    const [one, two] = [await officer('cli-officer'), await officer('cli-officer-2')];
    const found = (await one.send('POST', '/v1/review/search', { text: ref })).body.items[0];
    const decision = { option: 'RED_MERGE', ...WHY };
    const proposed = await one.send('POST', `/v1/links/${found.id}/decisions`, decision, {
      'if-match': `"${found.revision}"`,
    });
    await two.send('POST', `/v1/decisions/${proposed.body.decision.id}/second-look`, decision);
    return found.sin as string;
  };
  const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

  it('are read, withheld, given back and released by the keyboard, and notices marked as read', async () => {
    const [plain, discreet] = [await red('l-1'), await red('l-2')];
    const page = await stage.signedIn('supervisor', '/review');
    await page.getByRole('heading', { name: 'Review queue' }).waitFor();
    await page.keyboard.press('Alt+9');
    await page.getByRole('heading', { name: 'Letters and notices', level: 1 }).waitFor();
    await page.getByRole('link', { name: plain }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'letters-list');
    const letters = page.getByRole('region', { name: 'Letters to persons' });
    await letters.getByLabel('State').selectOption('BLOCKED');
    await letters.getByRole('link', { name: plain }).waitFor({ state: 'detached' });
    await letters.getByRole('link', { name: discreet }).waitFor();
    await letters.getByLabel('State').selectOption('');

    await letters.getByRole('link', { name: plain }).press('Enter');
    await page.getByText('to be released').waitFor();
    const preview = page.getByRole('region', { name: 'What the letter says' });
    await preview.getByText('red link', { exact: false }).first().waitFor();
    await page.getByLabel('Language of the letter').selectOption('ar');
    await expect.poll(() => preview.getAttribute('dir')).toBe('rtl');
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'letters-one');
    await page.getByRole('button', { name: 'Make the PDF' }).press('Enter');
    await page.getByRole('link', { name: 'Save the PDF' }).waitFor();
    const withhold = form(page, 'Withhold the letter');
    await withhold.getByLabel('Reason').selectOption('INVESTIGATION');
    await withhold.getByLabel(/In words/).fill('An investigation is under way.');
    await withhold.getByRole('button').press('Enter');
    await page.getByText('Another officer has to say whether it is withheld.').waitFor();

    const second = await stage.signedIn('supervisor-2', new URL(page.url()).pathname);
    const review = form(second, 'Say whether it is withheld');
    await review.getByLabel('The reason').selectOption('no');
    await review.getByRole('button').press('Enter');
    await second.getByLabel('Language of the letter').selectOption('de');
    await second.getByLabel('Name of the recipient').fill('Qamar Zubaydi');
    await second.getByLabel('Postal address').fill('Lindenallee 4711, 99999 Musterhafen');
    await form(second, 'Release the letter').getByRole('button').press('Enter');
    await second.getByText('It has been released and changes no more.').waitFor();
    await second.getByText('Deutsch').waitFor({ state: 'detached' });
    expect(await axe(second)).toEqual([]);

    await second.getByRole('link', { name: 'Letters and notices' }).first().press('Enter');
    // The file stands in the list of notices as well.
    const waiting = second.getByRole('region', { name: 'Letters to persons' });
    await waiting.getByRole('link', { name: discreet }).press('Enter');
    await second.getByText('the person must in no way learn of it', { exact: false }).waitFor();
    const release = form(second, 'Release the letter');
    await second.getByLabel('Name of the recipient').fill('Qamar Zubaydi');
    await second.getByLabel('Postal address').fill('Lindenallee 4711, 99999 Musterhafen');
    // Without words nothing is sent.
    await release.getByRole('button').press('Enter');
    await second.getByText('blocked', { exact: true }).waitFor();
    await release.getByLabel('Why the person may learn of it').fill('The check ended last week.');
    await release.getByRole('button').press('Enter');
    await second.getByText('The check ended last week.').waitFor();

    await page.goto('/letters');
    const mark = page.getByRole('button', { name: `Mark as read: ${plain}` });
    await mark.press('Enter');
    await mark.waitFor({ state: 'detached' });
  });

  it('of records of a Member State are read by its data owner, who sees no letter', async () => {
    const page = await stage.signedIn('data-owner', '/letters');
    await page.getByRole('heading', { name: 'Notices to the authority' }).waitFor();
    const row = page.getByRole('row', { name: /behind a red link/ }).first();
    await row.getByText('VIS', { exact: true }).waitFor();
    await row.getByText('l-', { exact: false }).waitFor();
    expect(await page.getByRole('heading', { name: 'Letters to persons' }).count()).toBe(0);
    expect(await page.getByText('IT-POLICE-09').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    const mark = page.getByRole('button', { name: /Mark as read/ });
    const open = await mark.count();
    await mark.first().press('Enter');
    await expect.poll(() => mark.count()).toBe(open - 1);
  });

  it('are told in Arabic, in the dark and on a narrow screen without a fault', async () => {
    const page = await stage.signedIn('officer-visa', '/letters', {
      ...{ locale: 'ar', colorScheme: 'dark', viewport: { width: 400, height: 800 } },
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('table').first().waitFor();
    expect(await axe(page)).toEqual([]);
    // Tables scroll in themselves; the page does not.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await screenshot(page, 'letters-ar');
  });
});
