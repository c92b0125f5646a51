/**
 * The explorer in a real browser: what fifty operations did is undone and done again; a shared address opens the same
 * view with the reader's own rights; keyboard, tables and every state without a complaint of axe.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';
import { bare, canvasOf, count, explored, placeOf, settled, shown } from '../support/explorer-page.ts';

const visa = { state: 'DEU', authority: 'DE-VISA-01' };
const border = { state: 'POL', authority: 'PL-BORDER-03' };
const crime = { state: 'ESP', authority: 'ES-CRIM-01' };
/** A chain over three systems: VIS, entering last, makes both links; and a further pair of another authority. */
const all = [
  record('EES', { ref: 'E1', face: 'a', ...personOf(1), ...border }),
  record('ECRIS_TCN', { ref: 'C1', face: 'a', ...personOf(2), ...crime }),
  record('VIS', { ref: 'V1', face: 'a', ...personOf(3), ...visa }),
];

/** Resolves when nothing is added any more: an expansion is asked for, and its answer takes its time. */
async function quiet(page: Page): Promise<void> {
  for (let before = -1, now = (await shown(page)).done; before !== now; now = (await shown(page)).done) {
    before = now;
    await page.waitForTimeout(1_000);
  }
  await settled(page);
}

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.skipIf(!canBrowse)('explorer', () => {
  const stage = onStage({ load: inTurn(...all.map((one) => records([one]))) });

  const groupOf = async (ref: string): Promise<string> => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (r:Record {reference: $ref})-[:STATES]->(:Identity)<-[:HAS]-(g:IdentityGroup) RETURN g.id AS id',
      { ref },
    );
    return row?.id as string;
  };

  it('undoes fifty operations one by one, and does them again', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${await groupOf('V1')}`);
    await explored(page);
    const { keyboard } = page;
    const canvas = canvasOf(page);
    await canvas.focus();
    const begun = (await shown(page)).done;
    const before = await bare(page);

    const random = numbers(7);
    const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
    const KEYS = ['h', 'p', 'l', 'g', 'Space', 'e', 'Delete', 'Shift+H'];
    const MOVES = ['ArrowRight', 'ArrowLeft', 'ArrowDown', '[', ']', 's'];
    const boxes = page.getByRole('region', { name: 'Legend and filter' }).getByRole('checkbox');
    const filter = async () => boxes.nth(Math.floor(random() * (await boxes.count()))).click();
    const move = async () => {
      const ids = Object.keys((await shown(page)).nodes);
      const place = await placeOf(page, pick(ids));
      if (place === undefined) return;
      await page.mouse.move(place.x, place.y);
      await page.mouse.down();
      await page.mouse.move(place.x + 30, place.y + 20, { steps: 3 });
      await page.mouse.up();
    };
    const path = async () => {
      for (const key of ['Escape', 's', ']', 's']) await keyboard.press(key);
      const choice = page.getByRole('button', { name: 'Shortest' });
      await choice.click({ timeout: 3_000 }).catch(() => {});
    };
    for (let tries = 0; (await shown(page)).done - begun < 50; tries += 1) {
      expect(tries).toBeLessThan(600);
      await canvas.focus();
      await keyboard.press(pick(MOVES));
      const act = random();
      // Something must be left to act upon: what is nearly empty is brought back.
      if (((await shown(page)).canvas?.nodes ?? 0) < 3 || (await count(page)) < 3)
        await boxes
          .and(page.locator(':not(:checked)'))
          .first()
          .click({ timeout: 500 })
          .catch(() => keyboard.press(pick(['p', 'l'])));
      else if (act < 0.15) await filter();
      else if (act < 0.3) await move();
      else if (act < 0.45) await path();
      else await keyboard.press(pick(KEYS));
      if ((await page.getByRole('dialog').count()) > 0) await keyboard.press('Escape');
      await settled(page);
    }
    const did = (await shown(page)).log.map(({ label }) => label);
    expect(did).toEqual(expect.arrayContaining(['PATH', 'FILTER', 'MOVE', 'PIN']));
    await canvas.focus();
    await quiet(page);
    const after = await bare(page);
    const steps = (await shown(page)).done - begun;

    // One press takes back one step, and a step may be several operations (new nodes and their places).
    const done = async () => (await shown(page)).done;
    for (let now = await done(); now > begun; now = await done()) {
      await keyboard.press('Control+z');
      await expect.poll(done).toBeLessThan(now);
    }
    expect(await done()).toBe(begun);
    expect(await bare(page)).toEqual(before);
    for (let now = await done(); now < begun + steps; now = await done()) {
      await keyboard.press('Control+Shift+Z');
      await expect.poll(done).toBeGreaterThan(now);
    }
    expect(await done()).toBe(begun + steps);
    expect((await shown(page)).undone).toBe(0);
    expect(await bare(page)).toEqual(after);
  });

  it('opens a shared address with the rights of its reader', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${await groupOf('V1')}`);
    await expect
      .poll(async () => (await shown(page)).links.filter(({ kind }) => kind === 'LINK').length)
      .toBeGreaterThan(1);
    await settled(page);
    await page.waitForURL('**/explore/*');
    await expect.poll(async () => (await shown(page)).saving).toBe('saved');
    const mine = await shown(page);
    const address = new URL(page.url()).pathname;
    const shared = `${address}?revision=${mine.revision}`;

    const again = await stage.signedIn('supervisor', shared);
    await expect.poll(async () => await count(again)).toBe(Object.keys(mine.nodes).length);
    expect((await shown(again)).nodes).toEqual(mine.nodes);

    const reader = await stage.signedIn('officer-visa', shared);
    await expect.poll(async () => await count(reader)).toBeGreaterThan(0);
    const theirs = await shown(reader);
    const keys = new Set(mine.links.map(({ key }) => key));
    expect(theirs.links.every(({ key }) => keys.has(key))).toBe(true);
    expect(theirs.links.length).toBeLessThan(mine.links.length);
    await reader
      .getByText(/withheld|not shown/i)
      .first()
      .waitFor();

    const stranger = await stage.signedIn('portal-user', shared);
    await stranger.getByRole('heading', { name: 'Not within your rights' }).waitFor();
    expect(await axe(stranger)).toEqual([]);
  });

  it('is walked by keyboard, said aloud, and whole in its tables', async () => {
    const page = await stage.signedIn('supervisor', `/explore?seed=${await groupOf('V1')}`);
    await explored(page);
    const { keyboard } = page;
    await page.getByRole('application').focus();
    await keyboard.press('ArrowRight');
    await keyboard.press(']');
    await keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Inspector' }).waitFor();
    expect((await shown(page)).selection.length).toBe(1);
    await keyboard.press('t');
    const tables = page.getByRole('table');
    await tables.first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('application').focus();
    await keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await axe(page)).toEqual([]);
    await keyboard.press('Escape');
    await keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('says where to begin when it is empty, and that a seed leads to nothing', async () => {
    const page = await stage.signedIn('supervisor', '/explore');
    await page.getByRole('button', { name: /sample/i }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /sample/i }).click();
    await expect.poll(async () => await count(page)).toBeGreaterThan(1);
    stage.allow(page, /status of 40[04]/);
    // Not there, or no id at all: neither names anything.
    for (const seed of ['019a0000-0000-7000-8000-000000000000', 'mistyped']) {
      await page.goto(`/explore?seed=${seed}`);
      await page
        .getByRole('heading', { name: 'The start of this address is not within your rights' })
        .waitFor();
      expect(await axe(page)).toEqual([]);
    }
  });
});
