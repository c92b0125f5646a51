/**
 * Portal, start page and guide in a real browser: searched in any script, a person's page with what contradicts on it,
 * names that try to be markup, a print that can be checked, and the tours by keyboard alone.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, onStage, records } from '../support/browser.ts';

const MARKUP = '<img src=x onerror="window.hit=1">';
const OVERRIDE = 'A\u202egnp.B';

const cyrillic = { face: 'pavel', born: '1985-04-07', passport: 'C1234567' };
const WORLD = [
  // One person in two scripts, whose day and month stand the other way round on one side.
  record('EES', { ref: 'E-1', family: 'Кузнецов', given: 'Павел', ...cyrillic }),
  record('VIS', { ref: 'V-1', family: 'Kuznetsov', given: 'Pavel', ...cyrillic, born: '1985-07-04' }),
  record('EES', { ref: 'E-2', family: 'خليل', given: 'محمد', born: '1979-02-03', sex: 'M', face: 'khalil' }),
  // One face, two names.
  record('EES', { ref: 'E-3', face: 'one', ...personOf(3) }),
  record('VIS', { ref: 'V-3', face: 'one', ...personOf(30) }),
  // One passport, two persons.
  record('EES', { ref: 'E-4', face: 'first', passport: 'P7654321', ...personOf(4) }),
  record('VIS', { ref: 'V-4', face: 'second', passport: 'P7654321', ...personOf(40) }),
  record('EES', { ref: 'E-5', family: MARKUP, given: 'Markup', face: 'markup' }),
  record('EES', { ref: 'E-6', family: OVERRIDE, given: 'Override', face: 'override' }),
];

describe.skipIf(!canBrowse)('portal', () => {
  const stage = onStage({ load: records(WORLD, { unchecked: true }) });

  async function search(page: Page, text: string): Promise<void> {
    const field = page.getByRole('combobox', { name: 'Name, document or reference' });
    await field.fill(text);
    await field.press('Enter');
    await page.getByRole('region', { name: 'Answer' }).waitFor();
    await expect.poll(() => page.locator('main .skeleton').count()).toBe(0);
  }

  async function personNamed(page: Page, text: string): Promise<void> {
    await search(page, text);
    await page.getByRole('list', { name: 'Persons found' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'How built' }).waitFor();
  }

  it.each(['Кузнецов', 'Kuznetsov', 'C1234567', 'V-1'])('finds one person by %s', async (text) => {
    const page = await stage.signedIn('supervisor', '/search');
    await search(page, text);
    const found = page.getByRole('list', { name: 'Persons found' }).getByRole('listitem');
    await page.getByText('1 person found').waitFor();
    expect(await found.first().textContent()).toContain('Same person – justified');
    // A name in another script is also told in Latin letters.
    const heading = (await found.first().getByRole('heading').textContent()) ?? '';
    if (heading.includes('Кузнецов')) expect(heading).toMatch(/pavel kuznetsov/i);
    else expect(heading).toMatch(/^Pavel Kuznetsov$/i);
    expect(await page.getByRole('list', { name: 'Hit or no hit in each system' }).textContent()).toMatch(
      /SIS.*no hit/,
    );
    // What was asked is personal data: it stands in no address.
    expect(page.url()).toBe(`${stage.url}/search`);
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await page.getByText('1 person found').waitFor();
  });

  it('finds an Arabic name by its beginning, while one types', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    await page.getByRole('combobox', { name: 'Name, document or reference' }).pressSequentially('خلي');
    await page.getByRole('option').filter({ hasText: 'خليل' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'محمد خليل' }).waitFor();
    expect(page.url()).toContain('/person/');
  });

  it('filters by facets, walks the results by arrow keys and goes back to them', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    await search(page, 'Павел');
    await page.getByRole('checkbox', { name: /VIS/ }).check();
    await page.getByText('1 person found').waitFor();
    await page.getByRole('checkbox', { name: /^1980–1989/ }).check();
    await expect.poll(() => page.getByRole('button', { name: 'Clear the filter' }).count()).toBe(1);
    await page.locator('body').press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How built' }).waitFor();
    await page.goBack();
    await page.getByText('1 person found').waitFor();
    expect(await page.getByRole('checkbox', { name: /VIS/ }).isChecked()).toBe(true);
  });

  it('says what to do where nothing is found, and what is wrong with a date', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    await search(page, 'Zzyzx Qwrtp');
    await page.getByText('No hit in any system that you read').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByText('Date of birth, document, reference').click();
    await page.getByLabel('Date of birth').fill('7.4.1985');
    await page.getByLabel('Date of birth').press('Enter');
    await page.getByText('Date must be YYYY, YYYY-MM or YYYY-MM-DD').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('search-born');
    expect(await axe(page)).toEqual([]);
  });

  it('shows a person: contradictions first, documents, links, the source of what is selected', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    await personNamed(page, 'Кузнецов');
    const order = await page.locator('main h2').allTextContents();
    expect(order[0]).toBe('The sources contradict each other in 1 field');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Павел Кузнецов' }).waitFor();
    const documents = page.getByRole('region', { name: 'Table of documents' });
    expect(await documents.textContent()).toContain('not stated');
    await documents.getByRole('button', { name: 'C1234567' }).first().click();
    await page.waitForURL(/select=/);
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    expect(await inspector.textContent()).toContain('DE-VISA-01');
    expect(await axe(page)).toEqual([]);
    // The address leads to the same selection.
    await page.reload();
    await inspector.getByText('DE-VISA-01').waitFor();
  });

  it('shows hostile names as words', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    for (const [text, shown] of [
      ['Markup', MARKUP],
      ['Override', 'A[U+202E]gnp.B'],
    ] as const) {
      await page.goto('/search');
      await search(page, text);
      expect(await page.getByRole('main').textContent()).toContain(shown);
      await page.getByRole('list', { name: 'Persons found' }).getByRole('link').first().click();
      await page.getByRole('heading', { level: 1 }).filter({ hasText: shown }).waitFor();
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(await page.locator('main img').count()).toBe(0);
    }
  });

  it('prints who asked for what, with a number that tells another state', async () => {
    const page = await stage.signedIn('supervisor', '/search');
    await personNamed(page, 'Кузнецов');
    const foot = page.getByRole('region', { name: 'This page as evidence' });
    const hash = /(?:[0-9a-f]{8} ?){8}/;
    await expect.poll(() => foot.textContent()).toMatch(hash);
    const text = (await foot.textContent()) ?? '';
    expect(text).toContain('supervisor');
    expect(text).toContain('Verification of identities');
    const [printed = ''] = hash.exec(text) ?? [];
    await page.getByLabel('Check a print').fill(printed);
    await page.getByText('= The print shows what this page shows now.').waitFor();
    await page.getByLabel('Check a print').fill(printed.replace(/^./, (sign) => (sign === '0' ? '1' : '0')));
    await page.getByText(/≠ The print shows something else/).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.bar', '.rail', '.no-print', '.inspector-slot'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await foot.isVisible()).toBe(true);
  });

  it.each([
    ['One face, two names', 8],
    ['One passport used by two', 7],
    ['Harmless transliteration', 6],
  ])('leads through “%s” by keyboard alone', async (name, steps) => {
    const page = await stage.signedIn('supervisor', '/help');
    await page.getByRole('button', { name: `Start ${name}` }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog').filter({ hasText: name });
    for (let step = 1; step <= steps; step += 1) {
      await panel.getByText(`${step} of ${steps}`).waitFor();
      await page.locator('.tour-ring').waitFor();
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('tour-title');
      if (step === 3) {
        expect(await axe(page)).toEqual([]);
        // Put aside, and taken up where it was left.
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
        await page.keyboard.press('Alt+5');
        await page.getByRole('button', { name: `Continue at step 3 of ${steps}` }).press('Enter');
        await panel.getByText(`3 of ${steps}`).waitFor();
        await page.locator('.tour-ring').waitFor();
      }
      await panel.getByRole('button', { name: step === steps ? 'Done' : 'Next' }).press('Enter');
    }
    await panel.waitFor({ state: 'detached' });
  });

  it('says who can see a case that the reader cannot', async () => {
    const page = await stage.signedIn('portal-user', '/help?tour=two-names');
    await page.getByText(/Yellow links are shown to the authority/).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('starts with what is due, and takes a question on', async () => {
    const page = await stage.signedIn('supervisor', '/');
    await page.getByText('2 links wait').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel(/One question to all systems/).fill('Kuznetsov');
    await page.keyboard.press('Enter');
    await page.getByText('1 person found').waitFor();
    expect(page.url()).toBe(`${stage.url}/search`);
  });

  it('is denied in words to a role without search', async () => {
    const page = await stage.signedIn('dpo', '/search');
    await page.getByText('Not within your rights').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
