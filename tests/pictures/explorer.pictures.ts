/**
 * Pictures of the explorer: one chain with links of every colour, several names over five systems, an edge explained, a
 * path, the questions before an expansion, tables and keys; also in Arabic and on a narrow screen.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { deskWorld, type Placed } from '../fixtures/desk-world.ts';
import { record } from '../fixtures/records.ts';
import { canBrowse, onStage } from '../support/browser.ts';
import { canvasOf, clickNode, explored, settled, shown } from '../support/explorer-page.ts';
import { keep, LOOKS } from './keep.ts';

const daria = {
  family: 'Kovalenko',
  given: 'Daria',
  born: '1987-06-02',
  sex: 'F',
  nationality: 'UKR',
} as const;
let places: Record<'visa' | 'border' | 'asylum' | 'crime' | 'travel', Placed>;

/**
 * One woman in two systems, lawfully; under another name in a third; her name used by somebody else in a fourth; and her
 * passport in a fifth.
 */
async function chain(graph: Graph): Promise<void> {
  const world = await deskWorld(graph);
  const passport = 'KP7712093';
  const visa = await world.store(record('VIS', { ...daria, ref: 'V-2291', face: 'daria', passport }));
  const border = await world.store(record('EES', { ...daria, ref: 'E-8810', face: 'daria', passport }));
  const asylum = await world.store(
    record('EURODAC', {
      ...{ ref: 'A-0417', face: 'daria', family: 'Marchuk', given: 'Olena' },
      ...{ born: '1990-11-23', sex: 'F', nationality: 'UKR' },
    }),
  );
  const crime = await world.store(record('ECRIS_TCN', { ...daria, ref: 'C-3305', face: 'another' }));
  const travel = await world.store(
    record('ETIAS', {
      ...{ ref: 'T-6120', family: 'Bondarenko', given: 'Oksana', born: '1979-02-14', sex: 'F' },
      ...{ nationality: 'UKR', passport },
    }),
  );
  places = { visa, border, asylum, crime, travel };
  await world.decide(await world.link(border, asylum), 'RED_MERGE');
  await world.decide(await world.link(visa, crime), 'GREEN');
  await world.decide(await world.link(border, crime), 'RED_SPLIT');
  await world.close();
}

describe.skipIf(!canBrowse)('pictures of the explorer', () => {
  const stage = onStage({ world: chain });

  /** The whole chain, with the identities of the two records that are one person. */
  async function begun(look: string, options: object): Promise<Page> {
    const page = await stage.signedIn('supervisor', `/explore?seed=${places.border.group}`, {
      ...(look === 'arabic' ? { locale: 'ar' } : {}),
      ...options,
    });
    await explored(page);
    await clickNode(page, places.visa.group);
    await page.keyboard.press('e');
    await expect.poll(() => link(page, 'MATCHES'), { timeout: 20_000 }).not.toBe('');
    await settled(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    return page;
  }
  const link = async (page: Page, kind: string, colour?: string) =>
    (await shown(page)).links.find((one) => one.kind === kind && one.colour === colour)?.key ?? '';
  /** Opens the scene anew with something selected, as its address does. */
  async function selecting(page: Page, ...ids: string[]): Promise<void> {
    await page.waitForURL('**/explore/*');
    await expect.poll(async () => (await shown(page)).saving).toMatch(/^(saved|none)$/);
    await page.goto(`${new URL(page.url()).pathname}?select=${ids.join(',')}`);
    await explored(page);
    await page.locator('.inspector').waitFor();
  }

  it.each(LOOKS)('$name', async ({ name, options }) => {
    const page = await begun(name, options);
    const [red, match] = [await link(page, 'LINK', 'RED'), await link(page, 'MATCHES')];
    await selecting(page, red);
    await page.locator('.inspector').getByText('Biometrics:').first().waitFor();
    await page.keyboard.press('0');
    await keep(page, name, 'explorer');
    await selecting(page, match);
    await page.locator('.weights').waitFor();
    await page.keyboard.press('0');
    await keep(page, name, 'explorer-why');

    const identities = Object.values((await shown(page)).edges).filter(({ kind }) => kind === 'MATCHES');
    await selecting(page, places.travel.group, identities[0]?.to ?? '');
    await page.getByRole('button', { name: 'Strongest' }).click();
    await page.getByText(/This path stands or falls with/).waitFor();
    await page.keyboard.press('0');
    await keep(page, name, 'explorer-path');
    await page.keyboard.press('Control+z');

    await page.keyboard.press('Escape');
    await clickNode(page, places.border.group);
    await page.keyboard.press('Shift+E');
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    await keep(page, name, 'explorer-expand');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await keep(page, name, 'explorer-keys');
    await page.keyboard.press('Escape');
    await canvasOf(page).focus();
    await page.keyboard.press('t');
    await page.getByRole('table').first().waitFor();
    await page.keyboard.press('0');
    await keep(page, name, 'explorer-table');
  });

  it('Arabic and narrow', async () => {
    const arabic = await begun('arabic', {});
    await selecting(arabic, await link(arabic, 'MATCHES'));
    await arabic.locator('.weights').waitFor();
    await arabic.keyboard.press('0');
    await keep(arabic, 'arabic', 'explorer');
    const narrow = await begun('narrow', { viewport: { width: 400, height: 860 } });
    await narrow.getByRole('button', { name: 'Close' }).click();
    await narrow.keyboard.press('0');
    await keep(narrow, 'narrow', 'explorer');
  });
});
