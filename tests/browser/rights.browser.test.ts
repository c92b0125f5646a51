/**
 * Rights of the person in a real browser: a request from receipt to its letter and its end by the keyboard, and the public
 * page on which the holder of a letter finds out whom to write to.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeContact } from '../../graph/rights/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

const CONTACT = {
  ...{ reference: 'DE-VISA-01', state: 'DEU', name: 'Visa authority', address: 'Am Tor 1, 10115 Berlin' },
  ...{ email: 'rights@visa.example', phone: '+49 30 123', website: null },
};

describe.skipIf(!canBrowse)('rights of the person', () => {
  const [one, two] = [personOf(820), personOf(821)];
  const stage = onStage({
    load: inTurn(
      records([
        record('EES', { ...one, ref: 'r-1', face: 'rights', state: 'POL', authority: 'PL-BORDER-03' }),
      ]),
      records([record('VIS', { ...two, ref: 'r-1', face: 'rights' })]),
      async ({ resources }) => await writeContact(resources.graph, CONTACT),
    ),
  });
  const sinOf = async () => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (f:IdentityConfirmationFile) RETURN f.sin AS sin',
    );
    return row?.sin as string;
  };
  /** Chooses the purpose of this area as a person does who comes there under another one. */
  const forRights = async (page: Page) =>
    await page.getByRole('button', { name: /Rights of the person|حقوق الشخص/ }).press('Enter');
  const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

  it('are served from receipt to letter and end, by the keyboard', async () => {
    const page = await stage.signedIn('officer-visa', '/rights');
    await page.getByRole('alert').waitFor();
    await forRights(page);
    await page.getByText('No request is open.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'New request' }).press('Enter');
    const opening = form(page, 'New request');
    await opening.getByLabel('Asks for').selectOption('ERASURE');
    await opening.getByLabel('Language of the letters').selectOption('ar');
    await opening.getByLabel('Single identification number').fill(await sinOf());
    await opening.getByLabel('Name', { exact: true }).fill('قمر الزبيدي');
    await opening.getByLabel('Where the reply goes').fill('Lindenallee 4711, 99999 Musterhafen');
    await opening.getByLabel('What is asked for').fill('The second file is that of my cousin.');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await opening.getByRole('button', { name: 'Open the request' }).press('Enter');
    await page.getByRole('heading', { name: 'Erasure', level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/rights\/[0-9a-f-]{36}$/);
    await page.getByText(/reply by/).waitFor();
    expect(await axe(page)).toEqual([]);

    const extend = form(page, 'Extend the time to reply');
    await extend.getByLabel('In words').fill('Files abroad have to be asked for.');
    await extend.getByRole('button').press('Enter');
    await page.getByText('extended by 15 days').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
    const check = form(page, 'Record the check');
    await check.getByLabel('Result of the check').selectOption('ACCURATE');
    await check.getByRole('button').press('Enter');
    const decide = form(page, 'Decide');
    await decide.waitFor();
    // The form that had the focus is gone; it goes on at the head of the request.
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    // What was found accurate cannot be erased: the law leaves the refusal alone open.
    expect(await decide.getByLabel('Decision').locator('option').allTextContents()).toEqual([
      'refuse with reasons',
    ]);
    await decide.getByLabel('Words for the person').fill('قارنّا الملفين مرة أخرى.');
    await decide.getByRole('button').press('Enter');
    await page.getByRole('button', { name: 'Reply', exact: true }).press('Enter');
    const letter = page.getByRole('region', { name: 'Reply' });
    await letter.getByText('قارنّا الملفين مرة أخرى.').waitFor();
    expect(await letter.getAttribute('dir')).toBe('rtl');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the PDF' }).press('Enter');
    const save = page.getByRole('link', { name: 'Save the PDF' });
    await save.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
    expect(download.suggestedFilename()).toBe('reply.pdf');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    const folder = join(import.meta.dirname, '..', '..', '.vitest', 'screenshots');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'reply.pdf'), file);

    const close = form(page, 'Close the request');
    await close.getByLabel('The reply has been sent to the person').check();
    await close.getByRole('button').press('Enter');
    await page.getByText('What the person supplied has been erased').waitFor();
    expect(await page.getByText('Lindenallee').count()).toBe(0);
    await page.getByRole('link', { name: 'All requests' }).press('Enter');
    await page.getByText('No request is open.').waitFor();
    await page.getByRole('button', { name: 'Closed' }).press('Enter');
    await page.getByRole('link', { name: 'Erasure' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('are opened by an authority of a Member State alone: another one is told so', async () => {
    const page = await stage.signedIn('supervisor', '/rights');
    await forRights(page);
    await page.getByText('You act for none').waitFor();
    expect(await page.getByRole('button', { name: 'New request' }).count()).toBe(0);
  });

  it('in Arabic, dark and narrow, and not to who may not', async () => {
    const page = await stage.signedIn('officer-visa', '/rights', {
      ...{ locale: 'ar', colorScheme: 'dark', viewport: { width: 1024, height: 800 } },
    });
    await forRights(page);
    await page.getByRole('button', { name: 'طلب جديد' }).press('Enter');
    expect(await axe(page)).toEqual([]);
    const other = await stage.signedIn('operator', '/rights');
    await other.getByRole('alert').waitFor();
  });

  it('are explained in public: rules first, then the authority, then a mail with a place for the number', async () => {
    const page = await stage.page({ viewport: { width: 420, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/lookup');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.getByLabel('Reference of the authority').count()).toBe(0);
    await page.getByLabel('I accept these rules').press('Space');
    await page.getByLabel('Reference of the authority').fill('de-visa-01');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Visa authority' }).waitFor();
    await page.getByText('automatic acknowledgement').waitFor();
    const sin = await sinOf();
    await page.getByLabel('Single identification number').fill(sin);
    await page.getByLabel('What you ask for').selectOption('ERASURE');
    expect(await page.getByLabel('Text of the mail').inputValue()).toContain(sin);
    const mail = new URL(
      (await page.getByRole('link', { name: 'Write the mail' }).getAttribute('href')) ?? '',
    );
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', CONTACT.email]);
    expect(mail.searchParams.get('body')).toContain(sin);
    expect(await axe(page)).toEqual([]);
    // It asked the service once, and told it nothing of the number.
    expect(asked.filter((path) => !path.startsWith('/assets/') && path !== '/icon.svg')).toEqual([
      ...['/lookup', '/v1/public/authorities/DE-VISA-01'],
    ]);
    expect(asked.join(' ')).not.toContain(sin);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
      0,
      0,
      '',
    ]);
    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('heading', { name: 'إلى من تتوجهون بشأن رسالتكم' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await axe(page)).toEqual([]);
  });

  it('of an authority that is not in the table nothing is told but that', async () => {
    const page = await stage.page();
    stage.allow(page, /404/);
    await page.goto('/lookup');
    await page.getByLabel('I accept these rules').check();
    await page.getByLabel('Reference of the authority').fill('XX-NOBODY-99');
    await page.keyboard.press('Enter');
    await page.getByText('No authority has this reference.').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
