/** Stored images of a case in a real browser: asked for when they are uncovered and not before, and given back on leaving. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { greyMap, noise, withImage } from '../fixtures/images.ts';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records, screenshot } from '../support/browser.ts';

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

    // Zoomed and moved in step; turned and mirrored each alone by key, together by button. No key of the desk goes off.
    const sheets = part(page).locator('.pair-sheet');
    const looks = () =>
      sheets.evaluateAll((all) =>
        all.map((one) => (one as unknown as { style: { transform: string } }).style.transform),
      );
    const whole = await looks();
    await part(page).getByRole('region', { name: 'Face, side A, image 1' }).focus();
    for (const key of ['+', '+', 'ArrowRight']) await page.keyboard.press(key);
    await part(page).getByText('156 %').waitFor();
    const [first, second] = await looks();
    expect(first).toBe(second);
    expect(first).not.toBe(whole[0]);
    await page.keyboard.press(']');
    await page.keyboard.press('m');
    const turned = await looks();
    expect(turned[0]).toContain('scaleX(-1) rotate(90deg)');
    expect(turned[1]).toBe(second);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'images-in-step');
    await page.keyboard.press('0');
    expect(await looks()).toEqual(whole);
    await part(page).getByRole('button', { name: 'Rotate' }).click();
    expect((await looks()).every((look) => look.includes('rotate(90deg)'))).toBe(true);
    const box = (await sheets.first().boundingBox()) as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    await part(page).getByRole('button', { name: 'Zoom in' }).click();
    const before = await looks();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 10, box.y + box.height / 2 + 5);
    await page.mouse.up();
    const dragged = await looks();
    expect(dragged[0]).not.toBe(before[0]);
    expect(dragged[0]).toBe(dragged[1]);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await part(page).getByText('156 %').waitFor();
    await part(page).getByRole('button', { name: 'Reset' }).click();
    expect(await looks()).toEqual(whole);

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
