/**
 * Biometrics in a real browser with real faces: examined, searched and compared, the strength covered until one asks for it,
 * and images added to a record. Needs the images of ../shared/data.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, onStage, records } from '../support/browser.ts';

const faces = new URL('../../../shared/data/biometrics/faces/', import.meta.url);
const hasFaces = existsSync(faces);
if (!hasFaces) console.warn('skipped: ../shared/data/biometrics is not there');
const path = (subject: number, n: number) => new URL(`s${subject}/${n}.pgm`, faces).pathname;
const face = (subject: number, n: number) => ({
  modality: 'FACE' as const,
  mediaType: 'image/x-portable-graymap',
  imageBase64: hasFaces ? readFileSync(path(subject, n)).toString('base64') : '',
});
const held = (system: string, n: number, subject: number) => ({
  ...record(system, { ref: `F-${n}`, ...personOf(700 + n) }),
  biometrics: [face(subject, 1)],
});

describe.skipIf(!canBrowse || !hasFaces)('biometrics', () => {
  const stage = onStage({
    load: records([
      held('EES', 1, 11),
      held('EURODAC', 2, 12),
      record('EURODAC', { ref: 'F-3', ...personOf(703) }),
    ]),
  });
  const choose = async (page: Page, group: string, ...files: string[]) =>
    await page
      .getByRole('group', { name: group, exact: true })
      .locator('input[type=file]')
      .setInputFiles(files);
  const good = async (page: Page, count: number) =>
    await expect.poll(() => page.getByText('good enough').count()).toBe(count);

  it('a face is examined, then searched: hit first, its strength covered until it is asked for', async () => {
    const page = await stage.signedIn('supervisor', '/biometrics');
    await choose(page, 'Images of one person', path(11, 2));
    await good(page, 1);
    expect(await page.getByRole('listitem').filter({ hasText: 'contrast' }).count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const answer = page.getByRole('region', { name: 'Answer of the search' });
    await answer.getByText('Hit.', { exact: true }).waitFor();
    expect(await answer.getByRole('link', { name: 'F-1' }).count()).toBe(1);
    expect(await answer.getByText(/band \d of 3/).count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('rowheader', { name: 'Uncover what is covered' }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('v');
    await answer.getByText(/band \d of 3/).waitFor();
    expect(await axe(page)).toEqual([]);
    // The hit leads to the person, and the way back to the answer.
    await answer.getByRole('link', { name: 'F-1' }).click();
    await page.waitForURL(/\/person\//);
    // The address changes before the page does.
    await answer.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).not.toMatch(/pgm|F-1/);
    await page.goBack();
    await answer.getByRole('link', { name: 'F-1' }).waitFor();
    await answer.getByRole('button', { name: 'Uncover' }).press('Enter');
    // Who uncovers by the keyboard stands on what was covered.
    await answer
      .locator('[role="status"]:focus')
      .getByText(/band \d of 3/)
      .waitFor();
  });

  it('what was found for one purpose is gone under another', async () => {
    const page = await stage.signedIn('supervisor', '/biometrics');
    await choose(page, 'Images of one person', path(11, 2));
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('Hit.', { exact: true }).waitFor();
    await page.locator('.purpose-chip').click();
    await page.getByText('Border check', { exact: true }).click();
    await page.getByRole('button', { name: 'Work for this purpose' }).click();
    await expect.poll(() => page.getByText('Hit.', { exact: true }).count()).toBe(0);
    expect(await page.getByText('good enough').count()).toBe(0);
  });

  it('the police search without being told of the quality, and learn only that there is a hit', async () => {
    const page = await stage.signedIn('portal-user', '/');
    await page.evaluate(() => sessionStorage.setItem('symbolon.purpose', 'POLICE_IDENTIFICATION'));
    await page.goto('/biometrics');
    await choose(page, 'Images of one person', path(11, 2));
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('Somebody is like this person.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('what is picked twice, of another kind or beyond what is taken at once is said by name', async () => {
    const page = await stage.signedIn('supervisor', '/biometrics');
    const input = page.getByRole('group', { name: 'Images of one person', exact: true }).locator('input');
    const said = (words: string) => page.getByRole('alert').filter({ hasText: words }).waitFor();
    const bitmap = { name: 'print.bmp', mimeType: 'image/bmp', buffer: Buffer.from('BM, a bitmap') };
    await input.setInputFiles([bitmap]);
    await said('print.bmp: this form is not taken');
    await input.setInputFiles([path(11, 2), path(11, 2)]);
    await said('2.pgm: picked already.');
    await input.setInputFiles(
      Array.from({ length: 11 }, (_, n) => path(18 + (n % 2), 1 + Math.floor(n / 2))),
    );
    await said('left out, at most 11 at once');
    expect(await page.getByRole('button', { name: /^Take out/ }).count()).toBe(11);
  });

  it('a face that nobody has is no hit, and a file that is no image is said by name', async () => {
    const page = await stage.signedIn('supervisor', '/biometrics?part=identify');
    await page
      .getByRole('group', { name: 'Images of one person', exact: true })
      .locator('input[type=file]')
      .setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('only text') });
    await page.getByRole('alert').filter({ hasText: 'notes.png' }).waitFor();
    await choose(page, 'Images of one person', path(17, 1));
    await good(page, 1);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('No hit.', { exact: true }).waitFor();
  });

  it('two images side by side are one person or two', async () => {
    const page = await stage.signedIn('supervisor', '/biometrics?part=compare');
    await choose(page, 'Left side', path(13, 1));
    await choose(page, 'Right side', path(13, 2));
    await good(page, 2);
    // Zoomed in step, also with the keys of one side.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page
      .getByRole('region', { name: /^Preview|^Image/ })
      .first()
      .focus();
    await page.keyboard.press('+');
    await page.getByText('156 %').waitFor();
    const looks = await page
      .locator('.pair-sheet')
      .evaluateAll((all) =>
        all.map((one) => (one as unknown as { style: { transform: string } }).style.transform),
      );
    expect([looks.length, new Set(looks).size]).toEqual([2, 1]);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('One person, by these images.').waitFor();
    expect(await axe(page)).toEqual([]);
    await choose(page, 'Right side', path(14, 1));
    await good(page, 2);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('Two persons, by these images.').waitFor();
    const cut = {
      name: 'cut.pgm',
      mimeType: 'image/x-portable-graymap',
      buffer: readFileSync(path(14, 1)).subarray(0, 400),
    };
    await page.getByRole('group', { name: 'Right side', exact: true }).locator('input').setInputFiles(cut);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('A side has nothing to compare.').waitFor();
    await page.getByText('Right side: The image is damaged or cut short.').waitFor();
  });

  it('a registrar adds images to a record and sees what becomes of them', async () => {
    const page = await stage.signedIn('registrar', '/biometrics');
    await page.getByLabel('Reference').fill('F-3');
    await page.getByRole('button', { name: 'Find the record' }).press('Enter');
    await page.getByRole('heading', { name: 'Record F-3 EURODAC' }).waitFor();
    await page.getByText('The record holds no image.').waitFor();
    await choose(page, 'Images', path(15, 1), path(15, 2));
    await good(page, 2);
    await page.getByRole('button', { name: 'Send 2 images' }).click();
    await page.getByText('2 of 2 sent').waitFor();
    await expect.poll(() => page.getByText('has a template').count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await choose(page, 'Images', path(15, 1), path(15, 4));
    await page.getByRole('button', { name: 'Send 2 images' }).click();
    await page.getByText('2 of 2 sent. 1 of them was there already.').waitFor();
  });

  it('in Arabic, dark and narrow, and to who may not', async () => {
    const page = await stage.signedIn('supervisor', '/biometrics', {
      ...{ locale: 'ar', colorScheme: 'dark', viewport: { width: 1024, height: 800 } },
    });
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await axe(page)).toEqual([]);
    const other = await stage.signedIn('operator', '/biometrics');
    await other.getByRole('alert').waitFor();
  });
});
