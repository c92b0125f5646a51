/**
 * Time travel in a real browser, by keyboard: a link was made and decided, and the scene is read as it was known before;
 * the date stands in the address, nothing can be changed meanwhile, and what has changed since is told in words.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { deskWorld } from '../fixtures/desk-world.ts';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, onStage, screenshot } from '../support/browser.ts';
import { explored, shown } from '../support/explorer-page.ts';

const made = { group: '', other: '', link: '' };

/** Two records three hours ago, their link decided white an hour later. */
async function decided(graph: Graph): Promise<void> {
  const world = await deskWorld(graph);
  world.pass(-180);
  const one = await world.store(record('EES', { ref: 'T1', face: 't', ...personOf(1) }));
  world.pass(30);
  const two = await world.store(record('VIS', { ref: 'T2', face: 't', ...personOf(2) }));
  made.group = one.group;
  made.other = two.group;
  made.link = await world.link(one, two);
  world.pass(60);
  await world.decide(made.link, 'WHITE');
  await world.close();
}

describe.skipIf(!canBrowse)('time travel', () => {
  const stage = onStage({ world: decided });
  const dateIn = (page: Page) => new URL(page.url()).searchParams.get('at');
  const coloursOf = async (page: Page) =>
    (await shown(page)).links.flatMap(({ kind, colour }) => (kind === 'LINK' ? [colour] : []));
  /** Goes from change to change until the links have these colours. */
  const back = async (page: Page, ...colours: string[]) => {
    for (let steps = 0; steps < 5; steps += 1) {
      const before = dateIn(page);
      await page.keyboard.press(',');
      await expect.poll(() => dateIn(page)).not.toBe(before);
      await expect.poll(async () => (await shown(page)).knownAt).toBe(dateIn(page));
      if (String(await coloursOf(page)) === String(colours)) return;
    }
    expect.fail(`no change before which links are ${colours}`);
  };
  const bar = (page: Page) => page.getByRole('region', { name: 'As known on a date' });

  it('goes from change to change by keyboard, tells what changed since, and changes nothing', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${made.group}`);
    await explored(page);
    await expect.poll(() => coloursOf(page)).toEqual(['WHITE']);
    await expect.poll(() => page.url()).toMatch(/explore\/[0-9a-f-]{36}/);
    const { done, revision } = await shown(page);
    const { keyboard } = page;

    await keyboard.press(',');
    await bar(page).getByText('As known on ').waitFor();
    await bar(page).getByText('Changed at this moment:').waitFor();
    await bar(page).getByText('No link of this scene is different now.').waitFor();
    const last = dateIn(page);
    await expect.poll(() => coloursOf(page)).toEqual(['WHITE']);

    // Before the decision, at the moment at which the link was made.
    await back(page, 'YELLOW');
    await bar(page).getByText('0 links made, 0 ended, 1 recoloured', { exact: false }).waitFor();
    expect(Date.parse(dateIn(page) ?? '')).toBeLessThan(Date.parse(last ?? ''));
    expect(await axe(page)).toEqual([]);
    await bar(page).getByText('Between then and now').click();
    await bar(page).getByText('Recoloured since').waitFor();
    await screenshot(page, 'time-travel');

    // The keys that change a scene do nothing, and no revision is saved.
    await page.getByRole('application').focus();
    for (const key of ['h', 'Delete', 'p', 'Space', 'g', 'Control+z']) await keyboard.press(key);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(await shown(page)).toMatchObject({ done, revision });

    // Before the link was made: it is absent.
    await back(page);
    await bar(page).getByText('1 link made', { exact: false }).waitFor();

    await keyboard.press('Shift+D');
    await expect.poll(() => dateIn(page)).toBeNull();
    expect(await coloursOf(page)).toEqual(['WHITE']);
  });

  it('an address with a date opens it; the link is read as known then, and the export names the date', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${made.group}`);
    await explored(page);
    await expect.poll(() => page.url()).toMatch(/explore\/[0-9a-f-]{36}/);
    const scene = new URL(page.url()).pathname;
    await page.goto(`${scene}?select=${made.link}`);
    await explored(page);
    await page.getByRole('tab', { name: 'History' }).click();
    const ways = page.getByRole('button', { name: /^Go to this moment/ });
    // Oldest last: the moment at which the link was made.
    await ways.last().focus();
    await page.keyboard.press('Enter');
    const inspector = page.getByRole('complementary');
    await inspector.getByText('Colour then').waitFor();
    await inspector.getByText('Undecided', { exact: false }).first().waitFor();
    await inspector.getByText('Identification number').waitFor();
    expect(await inspector.getByText('Same person', { exact: false }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'time-travel-link');

    const there = page.url();
    const at = dateIn(page) ?? '';
    await page.goto(there);
    await explored(page);
    await bar(page).getByText('As known on ').waitFor();
    await expect.poll(() => coloursOf(page)).toEqual(['YELLOW']);
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Data (JSON)' }).click(),
    ]);
    const exported = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(exported.knownAt).toBe(at);
    expect(exported.edges.map(({ colour }: { colour?: string }) => colour ?? '').filter(Boolean)).toEqual([
      'YELLOW',
    ]);
  });

  it('the field takes a date by keyboard and says when it lies in the future', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${made.group}`);
    await explored(page);
    await page.keyboard.press('d');
    const field = page.getByLabel(/^Date and time/);
    await expect.poll(() => field.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await field.fill('2999-01-01T00:00:00');
    await page.keyboard.press('Enter');
    await bar(page).getByText('Give a date and time that is not in the future.').waitFor();
    expect(dateIn(page)).toBeNull();
    await field.fill('2001-01-01T00:00:00');
    await page.keyboard.press('Enter');
    await bar(page).getByText('As known on 1 January 2001').waitFor();
    await expect.poll(async () => (await shown(page)).links).toEqual([]);
    await page.goBack();
    await expect.poll(() => dateIn(page)).toBeNull();
  });

  it('the line of time tells each change, and its handle is moved by keys and by mouse', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${made.group}`);
    await explored(page);
    await page.keyboard.press('d');
    const handle = page.getByRole('slider', { name: 'Date in view' });
    await handle.focus();
    const told = () => handle.getAttribute('aria-valuetext');
    expect(await told()).toBe('Now');
    // Shape beside colour: the records, the yellow link and the decision.
    for (const sign of ['RECORD', 'YELLOW', 'WHITE'])
      expect(await bar(page).locator(`[data-sign="${sign}"]`).count(), sign).toBeGreaterThan(0);

    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => dateIn(page)).not.toBeNull();
    await expect.poll(told).toMatch(/As known on .*Same person/);
    await expect.poll(async () => (await shown(page)).knownAt).toBe(dateIn(page));
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'time-strip');
    await page.keyboard.press('Home');
    await expect.poll(told).toMatch(/Record stored/);
    await expect.poll(() => coloursOf(page)).toEqual([]);
    const first = dateIn(page);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => Date.parse(dateIn(page) ?? '')).toBeGreaterThan(Date.parse(first ?? ''));
    await page.keyboard.press('End');
    await expect.poll(() => dateIn(page)).toBeNull();

    const line = page.locator('.explorer-strip-line');
    const box = (await line.boundingBox()) as { x: number; y: number; width: number; height: number };
    const middle = box.y + box.height / 2;
    const white = (await bar(page).locator('[data-sign="WHITE"]').boundingBox()) as typeof box;
    await page.mouse.move(white.x + white.width / 2, middle);
    await page.locator('.explorer-strip-told').getByText('Decided').waitFor();
    // From now to where the link was yellow.
    await page.mouse.move(box.x + box.width - 1, middle);
    await page.mouse.down();
    await page.mouse.move(white.x - 40, middle, { steps: 4 });
    expect(dateIn(page)).toBeNull();
    await page.mouse.up();
    await expect.poll(() => dateIn(page)).not.toBeNull();
    await expect.poll(() => coloursOf(page)).toEqual(['YELLOW']);
  });

  it('links of then that lead off the canvas are offered, and brought in by key', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${made.group}&select=${made.other}`);
    await explored(page);
    const holds = async () => Object.keys((await shown(page)).nodes).includes(made.other);
    await page.getByRole('application').focus();
    await expect.poll(async () => (await shown(page)).selection).toEqual([made.other]);
    await page.keyboard.press('Delete');
    await expect.poll(holds).toBe(false);
    await page.keyboard.press(',');
    await bar(page).getByText('1 link of then leads off the canvas.').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'time-travel-off');
    const { done } = await shown(page);
    await page.keyboard.press('b');
    await expect.poll(holds).toBe(true);
    await expect.poll(() => coloursOf(page)).toEqual(['WHITE']);
    expect(await bar(page).getByText('off the canvas').count()).toBe(0);
    // A step of the scene like any other: it is undone once the scene is shown as it is now.
    expect((await shown(page)).log.at(-1)?.label).toBe('THEN');
    await page.keyboard.press('Shift+D');
    await expect.poll(() => dateIn(page)).toBeNull();
    await expect.poll(() => coloursOf(page)).toEqual(['WHITE']);
    await page.keyboard.press('Control+z');
    await expect.poll(holds).toBe(false);
    expect((await shown(page)).done).toBeLessThanOrEqual(done);

    await page.keyboard.press(',');
    await bar(page)
      .getByRole('button', { name: /^Bring in/ })
      .click();
    await expect.poll(holds).toBe(true);
  });

  it('a date in the address that is none, or not yet, is told in words; one before everything leads on', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${made.group}&at=nonsense`);
    await explored(page);
    await bar(page).getByRole('alert').getByText('no date and time that there is').waitFor();
    await expect.poll(() => coloursOf(page)).toEqual(['WHITE']);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'time-travel-wrong');
    for (const wrong of ['', '2026-02-30T00:00:00Z', '12', '%00']) {
      await page.goto(`/explore?seed=${made.group}&at=${wrong}`);
      await explored(page);
      await bar(page).getByText('no date and time that there is').waitFor();
    }
    await page.goto(`/explore?seed=${made.group}&at=2999-01-01T00:00:00Z`);
    await explored(page);
    await bar(page).getByText('lies in the future').waitFor();
    await page.keyboard.press('Shift+D');
    await expect.poll(() => page.url()).not.toContain('at=');

    await page.goto(`/explore?seed=${made.group}&at=1999-01-01`);
    await explored(page);
    await bar(page).getByText('Nothing of this scene was known yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Go to this moment' }).first().click();
    await expect.poll(() => Date.parse(dateIn(page) ?? '')).toBeGreaterThan(Date.parse('2000-01-01'));
    await bar(page).getByText('Record stored').first().waitFor();
  });
});
