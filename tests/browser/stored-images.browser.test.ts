/** Stored images of a case in a real browser: asked for when they are uncovered and not before, and given back on leaving. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { greyMap, noise, withImage } from '../fixtures/images.ts';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

const held = (system: string, n: number) => record(system, { ref: `S${n}`, face: 'stored', ...personOf(n) });
const left = withImage(held('EES', 1), await noise('left', 'png'), 'image/png');
const right = withImage(held('VIS', 2), greyMap('right'), 'image/x-portable-graymap');
const SLOW = { timeout: 45_000 };

describe.skipIf(!canBrowse)('stored images at the desk', () => {
  const stage = onStage({ load: inTurn(records([left]), records([right])) });
  const part = (page: Page) => page.locator('section[aria-labelledby="stored-images"]');
  /** Of the case, once it has been taken. */
  let address = '';

  it('are uncovered by V, side by side with words for who does not see them, and gone with the page', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/v1\/samples\//.test(request.url())) asked.push(request.url());
    });
    await page.getByRole('button', { name: /Next case/, disabled: false }).click(SLOW);
    await part(page).waitFor(SLOW);
    address = new URL(page.url()).pathname;
    expect(await axe(page)).toEqual([]);
    expect([asked.length, await part(page).getByRole('img').count()]).toEqual([0, 0]);
    await page.keyboard.press('v');
    const images = ['Face, side A, image 1', 'Face, side B, image 1'].map((name) =>
      part(page).getByRole('img', { name }),
    );
    for (const image of images)
      await expect
        .poll(() => image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth), SLOW)
        .toBe(128);
    expect(asked).toHaveLength(2);
    const [a, b] = await Promise.all(images.map((image) => image.boundingBox()));
    expect(a?.y).toBe(b?.y);
    expect(a?.x).toBeLessThan(b?.x as number);
    expect(await axe(page)).toEqual([]);

    const source = await images[0]?.getAttribute('src');
    expect(source).toMatch(/^blob:/);
    await page.evaluate(
      `globalThis.given = []; const revoke = URL.revokeObjectURL.bind(URL);
       URL.revokeObjectURL = (url) => { given.push(url); revoke(url); };`,
    );
    await page.goBack();
    await images[0]?.waitFor({ state: 'detached' });
    expect(await page.evaluate('globalThis.given')).toContain(source);
  });

  it('have Arabic words', async () => {
    const page = await stage.signedIn('officer-visa', address, { locale: 'ar' });
    await part(page).waitFor(SLOW);
    await page.keyboard.press('v');
    await page.getByRole('img', { name: 'وجه، الطرف أ، الصورة ' }).waitFor(SLOW);
    expect(await axe(page)).toEqual([]);
  });
});
