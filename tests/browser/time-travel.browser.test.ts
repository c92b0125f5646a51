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

const made = { group: '', link: '' };

/** Two records three hours ago, their link decided white an hour later. */
async function decided(graph: Graph): Promise<void> {
  const world = await deskWorld(graph);
  world.pass(-180);
  const one = await world.store(record('EES', { ref: 'T1', face: 't', ...personOf(1) }));
  world.pass(30);
  const two = await world.store(record('VIS', { ref: 'T2', face: 't', ...personOf(2) }));
  made.group = one.group;
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
    await expect.poll(() => page.url(), { timeout: 15_000 }).toMatch(/explore\/[0-9a-f-]{36}/);
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
    await expect.poll(() => page.url(), { timeout: 15_000 }).toMatch(/explore\/[0-9a-f-]{36}/);
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
});
