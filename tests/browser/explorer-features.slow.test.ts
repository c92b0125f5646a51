/**
 * What one does in the explorer, tried in a real browser: expansion with questions and pages, paths and their weakest
 * edge, the legend as filter, overview map, replay, and the four exports under the page's policy.
 */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';
import { canvasOf, clickNode, count, explored, placeOf, settled, shown } from '../support/explorer-page.ts';

/** One face in the visa system and, under 55 names, at the border: more neighbours than come at once. */
const MANY = 55;
/** Neighbours that come at once. */
const PAGE = 50;
const hub = [
  ...Array.from({ length: MANY }, (_, n) => record('EES', { ref: `H${n}`, face: 'hub', ...personOf(n) })),
  record('VIS', { ref: 'HUB', face: 'hub', ...personOf(500) }),
];
/** The same face in three systems, the same name in two of them. */
const chain = [
  record('EES', { ref: 'E1', face: 'a', ...personOf(901) }),
  record('ECRIS_TCN', { ref: 'C1', face: 'a', ...personOf(902) }),
  record('VIS', { ref: 'V1', face: 'a', ...personOf(901) }),
];

describe.skipIf(!canBrowse)('in the explorer', () => {
  const stage = onStage({ load: inTurn(records(hub), ...chain.map((one) => records([one]))) });

  const idsOf = async (ref: string): Promise<{ group: string; identity: string; record: string }> => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (r:Record {reference: $ref})-[:STATES]->(i:Identity)<-[:HAS]-(g:IdentityGroup) RETURN g.id AS group, i.id AS identity, r.id AS record',
      { ref },
    );
    return row as never;
  };
  const open = async (ref: string, rest = '') => {
    const { group } = await idsOf(ref);
    const page = await stage.signedIn('supervisor', `/explore?seed=${group}${rest}`);
    await explored(page);
    return page;
  };
  const footer = (page: Page) => page.getByText(/^\d+ nodes? · /);
  const download = async (page: Page, kind: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menu').waitFor();
    if (kind === 'Picture (PNG)') expect(await axe(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: kind }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  it('more neighbours than come at once are brought page by page', async () => {
    const { group } = await idsOf('HUB');
    const page = await open('HUB');
    expect(await count(page)).toBe(1 + PAGE);
    // The node "and more" stands beside the one whose neighbours are left.
    await expect.poll(() => placeOf(page, `more:${group}`)).toBeDefined();
    await page.keyboard.press('0');
    await clickNode(page, `more:${group}`);
    await expect.poll(() => count(page)).toBe(1 + MANY + 1);
    await settled(page);
    expect(await placeOf(page, `more:${group}`)).toBeUndefined();
    await page.getByRole('status').getByText('Added: ').waitFor();
  });

  it('an expansion of many neighbours asks which are wanted, and takes the answer', async () => {
    const { group, identity } = await idsOf('HUB');
    const page = await stage.signedIn('supervisor', `/explore?seed=${(await idsOf('H3')).identity}`);
    await explored(page);
    await page.goto(`/explore?seed=${identity}`);
    await explored(page);
    await page.keyboard.press('0');
    await clickNode(page, group);
    const before = await count(page);
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`${MANY + 1} neighbours. Choose which of them are wanted`).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await count(page)).toBe(before);

    await page.keyboard.press('Shift+E');
    await dialog.getByRole('checkbox', { name: /Coloured link/ }).uncheck();
    await dialog.getByRole('button', { name: 'Expand: 1' }).click();
    await page.getByRole('status').getByText('All neighbours that you may see are on the canvas.').waitFor();
    expect(await count(page)).toBe(before);
    await page.keyboard.press('Shift+E');
    await dialog.getByRole('checkbox', { name: /Person has identity/ }).uncheck();
    await dialog.getByRole('button', { name: /^Expand/ }).click();
    await expect.poll(() => count(page)).toBeGreaterThanOrEqual(before + PAGE - 1);
  });

  it('two that are selected are asked why they match, or why not, and what would turn it', async () => {
    const [ees, crime] = [await idsOf('E1'), await idsOf('C1')];
    const page = await open('E1');
    await expect.poll(() => page.url()).toContain('/explore/');
    await page.goto(`${new URL(page.url()).pathname}?select=${ees.group},${crime.group}`);
    await explored(page);
    const ask = page.getByRole('button', { name: 'Why these two match, or why not' });
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.getByText('One match edge stands between the two.').waitFor();
    // The button is gone; who works by keyboard reads on where it was.
    const heading = page.getByRole('heading', { name: 'Why, or why not' });
    expect(await heading.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await page.getByText('The data weigh less than the floor').waitFor();
    await page.getByText(/bits short of the floor .* It would get there with/).waitFor();
    await page.getByText('Always compared, by law: their biometric data hit.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('the cluster of a node is a hint that says so, and how it came together', async () => {
    const { group } = await idsOf('V1');
    const page = await open('V1');
    await page.keyboard.press('0');
    await clickNode(page, group);
    await page.getByRole('tab', { name: 'Cluster' }).click();
    const hint = page.getByRole('tabpanel');
    await hint.getByText('It is not a person and decides nothing.').waitFor();
    await hint.getByText('2 members').waitFor();
    await hint.getByRole('heading', { name: 'How it came together' }).waitFor();
    const why = hint.getByRole('button', { name: 'Why: the strongest edge between them' });
    expect(await why.count()).toBe(1);
    await why.click();
    await hint.getByRole('table').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('what a node states is told in words, not in codes', async () => {
    const { identity } = await idsOf('V1');
    const page = await open('V1');
    await expect.poll(() => page.url()).toContain('/explore/');
    await page.goto(`${new URL(page.url()).pathname}?select=${identity}`);
    await page.getByRole('tab', { name: 'Source' }).click();
    const source = page.getByRole('tabpanel');
    await source.getByText('confirmed identity').waitFor();
    expect(await source.textContent()).not.toMatch(/CONFIRMED|SexF|SexM/);
  });

  it('a path names its weakest edge, through undo, a second path, reload and a shared address', async () => {
    const [ees, visa, crime] = [await idsOf('E1'), await idsOf('V1'), await idsOf('C1')];
    const page = await open('E1');
    const { keyboard } = page;
    await keyboard.press('0');
    const between = async (choice: string, ...ids: string[]) => {
      await page.goto(`${new URL(page.url()).pathname}?select=${ids.join(',')}`);
      await explored(page);
      await page.getByRole('button', { name: choice }).click();
      const ends = async () => (await shown(page)).path?.nodes ?? [];
      await expect
        .poll(async () => [(await ends())[0], (await ends()).at(-1)].sort())
        .toEqual([...ids].sort());
    };
    await expect.poll(() => page.url()).toContain('/explore/');
    await between('Shortest', crime.group, ees.group);
    const first = (await shown(page)).path;
    expect(first?.weakest).toBeDefined();
    const note = page.getByText(/This path stands or falls with/);
    await note.waitFor();
    expect(await axe(page)).toEqual([]);
    await expect.poll(async () => (await shown(page)).saving).toBe('saved');
    await between('Strongest', ees.identity, visa.group);
    const second = (await shown(page)).path;
    expect(second?.weakest).not.toBe(first?.weakest);

    await canvasOf(page).focus();
    await keyboard.press('Control+z');
    expect((await shown(page)).path).toEqual(first);
    await note.waitFor();
    await keyboard.press('Control+z');
    expect((await shown(page)).path).toBeNull();
    await keyboard.press('Control+Shift+Z');
    expect((await shown(page)).path).toEqual(first);
    await keyboard.press('Control+Shift+Z');
    expect((await shown(page)).path).toEqual(second);
    await expect.poll(async () => (await shown(page)).saving).toBe('saved');
    await page.reload();
    await explored(page);
    expect((await shown(page)).path).toEqual(second);
    await note.waitFor();

    const reader = await stage.signedIn('investigator', new URL(page.url()).pathname);
    await explored(reader);
    expect((await shown(reader)).path).toEqual(second);
    await reader.getByText(/This path stands or falls with/).waitFor();
  });

  it('the legend is the filter, and has the signs of the canvas', async () => {
    const page = await open('E1');
    const legend = page.getByRole('region', { name: 'Legend and filter' });
    const signs = legend.getByRole('checkbox', { name: /verify|persons?$|justified|persons? \d/ });
    expect(await signs.count()).toBeGreaterThan(3);
    const glyphs = await legend
      .locator('.link-sign')
      .evaluateAll((all) =>
        all.map((one) => (one as unknown as { dataset: { glyph: string } }).dataset.glyph),
      );
    expect(glyphs).toEqual(['question', 'different', 'unjustified', 'split', 'same']);
    const edges = async () => (await shown(page)).canvas?.edges ?? 0;
    const before = await edges();
    const links = (await shown(page)).links.filter(({ colour }) => colour === 'YELLOW').length;
    expect(links).toBeGreaterThan(0);
    const yellow = legend.getByRole('checkbox', { name: /Undecided/ });
    await yellow.uncheck();
    await expect.poll(edges).toBe(before - links);
    await footer(page).getByText(`${links} hidden by filter`).waitFor();
    // What is switched off is still counted: one sees that there is something.
    expect(await legend.locator('label').filter({ hasText: 'Undecided' }).textContent()).toContain(
      `${links}`,
    );
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(edges).toBe(before);
    expect(await yellow.isChecked()).toBe(true);
  });

  it('counts links apart from other edges', async () => {
    const page = await open('E1');
    const { links } = await shown(page);
    const coloured = links.filter(({ colour }) => colour !== undefined).length;
    expect(coloured).toBeLessThan(links.length);
    await footer(page)
      .getByText(`${coloured} link${coloured === 1 ? '' : 's'} · ${links.length - coloured} other edge`)
      .waitFor();
  });

  it('the overview map shows the scene and leads there', async () => {
    const page = await open('HUB', '&minimap=on');
    const { group } = await idsOf('HUB');
    const map = page.locator('.graph-minimap');
    await map.waitFor();
    const painted = await map.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as unknown as { width: number; height: number };
      const context = (canvas as unknown as { getContext(kind: '2d'): never }).getContext(
        '2d',
      ) as unknown as {
        getImageData(...box: number[]): { data: Uint8ClampedArray };
      };
      return context
        .getImageData(0, 0, width, height)
        .data.filter((byte, index) => index % 4 === 3 && byte > 0).length;
    });
    expect(painted).toBeGreaterThan(MANY);
    const before = await placeOf(page, group);
    const box = await map.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 12);
    await expect.poll(() => placeOf(page, group)).not.toEqual(before);
    expect(await axe(page)).toEqual([]);
    await canvasOf(page).focus();
    await page.keyboard.press('m');
    await map.waitFor({ state: 'detached' });
  });

  it('the scene is replayed step by step, and stays as it was', async () => {
    const page = await open('E1');
    await clickNode(page, (await idsOf('E1')).group);
    await canvasOf(page).focus();
    await page.keyboard.press('h');
    const nodes = async () => (await shown(page)).canvas?.nodes;
    const end = await nodes();
    await page.getByText(/^History/).click();
    await page.getByRole('button', { name: 'Replay as a story' }).click();
    const story = page.getByRole('region', { name: 'Replay of the scene' });
    await story.getByText('Step 1 of 2: Began with a node').waitFor();
    await expect.poll(nodes).toBe((end ?? 0) + 1);
    expect(await axe(page)).toEqual([]);
    await story.getByRole('button', { name: 'Next' }).click();
    await story.getByText('Step 2 of 2: Hid nodes').waitFor();
    await expect.poll(nodes).toBe(end);
    await story.getByRole('button', { name: 'From the start' }).click();
    await story.getByRole('button', { name: 'Play', exact: true }).click();
    await story.getByText('Step 2 of 2').waitFor();
    await story.getByRole('button', { name: 'End replay' }).click();
    await story.waitFor({ state: 'detached' });
    expect((await shown(page)).done).toBeGreaterThan(1);
    expect(await nodes()).toBe(end);
  });

  it('leaves as picture, drawing, table and data, with legend, filter and purpose', async () => {
    const page = await open('E1');
    const { links, nodes } = await shown(page);
    const png = await download(page, 'Picture (PNG)');
    expect(png.name).toMatch(/^symbolon-\d{8}-\d{6}\.png$/);
    const { width, height, tones } = pixelsOf(png.bytes);
    expect(width).toBeGreaterThan(600);
    expect(height).toBeGreaterThan(200);
    expect(tones).toBeGreaterThan(8);

    const svg = (await download(page, 'Drawing (SVG)')).bytes.toString();
    for (const word of [
      'Undecided – verify',
      'Verification of identities',
      'Filter: nothing left out',
      '/explore',
    ])
      expect(svg).toContain(word);

    const csv = (await download(page, 'Table (CSV)')).bytes.toString();
    expect(csv.startsWith('\ufeff')).toBe(true);
    for (const { key } of links) expect(csv).toContain(`"${key}"`);
    for (const id of Object.keys(nodes)) expect(csv).toContain(`"${id}"`);

    const json = JSON.parse((await download(page, 'Data (JSON)')).bytes.toString());
    expect(json).toMatchObject({ format: 'symbolon-scene', purpose: 'MID_VERIFICATION' });
    expect(json.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(Object.keys(nodes).sort());
    expect(json.edges.length).toBe(links.length);
    await page.getByRole('region', { name: 'Notices' }).getByText('JSON saved').waitFor();
  });

  it('menus of scene and further actions, and the explanation of an edge, break no rule of axe', async () => {
    const page = await open('E1');
    await expect.poll(() => page.url()).toContain('/explore/');
    for (const name of ['Scene', 'More']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('menu').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    const { links } = await shown(page);
    const link = links.find(({ colour }) => colour === 'YELLOW');
    await page.goto(`${new URL(page.url()).pathname}?select=${link?.key}`);
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('Biometrics:').first().waitFor();
    // What the ends of a link weigh is asked for beside it: nobody has to select the two nodes for it.
    await inspector.getByRole('button', { name: 'Why these two match, or why not' }).click();
    await inspector.getByRole('table').first().waitFor();
    await inspector.getByRole('heading', { name: 'What would turn it' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

/** Size of a PNG, and how many different bytes its pixels hold: a blank picture has hardly any (PNG 2nd ed. §5, §11). */
function pixelsOf(png: Buffer): { width: number; height: number; tones: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.subarray(at + 4, at + 8).toString() === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const tones = new Set(inflateSync(Buffer.concat(data))).size;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), tones };
}
