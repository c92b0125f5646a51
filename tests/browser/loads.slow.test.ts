/** Initial loads in the browser: how far each is, and the queue by risk with its cases marked, by mouse and by keyboard. */
import { describe, expect, it } from 'vitest';
import { openLoad } from '../../graph/sources/index.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, onStage, records, screenshot } from '../support/browser.ts';
import type { Pipeline } from '../support/services.ts';

const border = { state: 'POL', authority: 'PL-BORDER-03' };
const there = [1, 2, 3].map((n) =>
  record('VIS', {
    ref: `v-${n}`,
    ...personOf(n),
    face: `face ${n}`,
    ...(n === 3 ? { born: '2016-05-05' } : {}),
  }),
);
const historical = [1, 2, 3].map((n) =>
  record('EES', { ref: `e-${n}`, ...personOf(100 + n), face: `face ${n}`, ...border }),
);
const ID = '019b0000-0000-7000-8000-000000000001';

/** What the stream of a source does, with one line that was refused. */
async function load(pipeline: Pipeline) {
  const { graph } = pipeline.resources;
  await records(there)(pipeline);
  await pipeline.quiet();
  const opened = { id: ID, system: 'EES', label: 'holdings 2026', expected: 4, startedBy: 'system-ees' };
  await openLoad(graph, { ...opened, now: new Date().toISOString() });
  const intake = new IntakeService(pipeline.resources);
  for (const one of historical) {
    const checked = await intake.check(one as never);
    if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
    await intake.store([{ record: checked.record, mode: 'UPSERT' }], 'BULK', ID);
    await pipeline.quiet();
  }
  await intake.noteUntaken(ID, [{ line: 'a line', code: 'MALFORMED_JSON' }]);
}

describe.skipIf(!canBrowse)('initial loads', () => {
  const stage = onStage({ load });

  it('are shown to an operator with a bar, counts and errors, and are ended after a second press', async () => {
    const page = await stage.signedIn('operator', '/loads');
    const card = page.getByRole('article', { name: /holdings 2026/ });
    await card.waitFor();
    const bar = card.getByRole('progressbar');
    expect(await bar.getAttribute('aria-valuenow')).toBe('100');
    await card.getByText('3 of 3 detected').first().waitFor();
    await card.getByText('fewer than 10').waitFor();
    expect(await card.getByRole('link', { name: /by risk/ }).count()).toBe(0);
    await card.getByText('Errors by code').click();
    await card.getByRole('rowheader', { name: 'MALFORMED_JSON' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await card.getByRole('button', { name: 'End the intake' }).click();
    await card.getByRole('button', { name: 'Keep it open' }).click();
    await card.getByRole('button', { name: 'End the intake' }).click();
    await card.getByRole('button', { name: 'End it' }).click();
    await card.getByText('done', { exact: true }).waitFor();
    expect(await bar.getAttribute('aria-valuenow')).toBe('100');
    expect(await axe(page)).toEqual([]);
  });

  it('lead an officer to their links in the order of risk, marked; a key turns the order', async () => {
    const page = await stage.signedIn('supervisor', '/');
    await page.getByRole('heading').first().waitFor();
    await page.keyboard.press('Alt+8');
    const card = page.getByRole('article', { name: /holdings 2026/ });
    await card.getByText('3', { exact: true }).first().waitFor();
    await card.getByRole('link', { name: 'Review them by risk' }).click();
    const rows = page.getByRole('table').getByRole('rowheader');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    // The child first, though it came last.
    await rows.first().getByText('Minor').waitFor();
    expect(await page.getByText('Historical load').count()).toBe(3);
    expect(await page.getByLabel('Initial load').inputValue()).toBe(ID);
    expect(await page.getByText('without delay').count()).toBe(3);
    expect(await axe(page)).toEqual([]);
    const order = page.getByLabel('Order');
    expect(await order.inputValue()).toBe('risk');
    await page.keyboard.press('o');
    await expect.poll(() => order.inputValue()).toBe('');
    await page.keyboard.press('o');
    await expect.poll(() => order.inputValue()).toBe('risk');
    await rows.first().getByRole('link').click();
    await page.getByText('Historical load').first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('are started by keyboard, tell how records are sent, and are found again by their label', async () => {
    const page = await stage.signedIn('operator', '/loads');
    await page.getByRole('article', { name: /holdings 2026/ }).waitFor();
    await page.keyboard.press('n');
    const form = page.getByRole('form', { name: 'Start an initial load' });
    await form.getByLabel('System').selectOption('VIS');
    await form.getByLabel('Label').focus();
    await page.keyboard.insertText('archive "A"');
    await page.keyboard.press('Enter');
    // Refused by the field, before anything is sent.
    expect(await form.locator('input:invalid').count()).toBe(1);
    await form.getByLabel('Label').fill('archive A');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('120');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: /archive A/ });
    await card.getByText('--historical --system VIS --label "archive A"').waitFor();
    await card.getByText(/POST \/v1\/records\/bulk\?load=[0-9a-f-]{36}/).waitFor();
    await card.getByText('0 of 120 detected').first().waitFor();
    await form.getByText('Started: archive A').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'loads-new');
    await form.getByRole('button', { name: 'Start' }).click();
    await form.getByText('There is a load of this label already').waitFor();
    expect(await page.getByRole('article', { name: /archive A/ }).count()).toBe(1);
    await card.getByRole('button', { name: 'End the intake' }).click();
    await card.getByRole('button', { name: 'End it' }).click();
    await card.getByText('done', { exact: true }).waitFor();
    expect(await card.getByText('How records are sent').count()).toBe(0);
    // An officer reads loads, and starts none.
    const officer = await stage.signedIn('supervisor', '/loads');
    await officer.getByRole('article', { name: /archive A/ }).waitFor();
    expect(await officer.getByRole('button', { name: /Start an initial load/ }).count()).toBe(0);
  });

  it('are told in Arabic too, and not at all to who has no right', async () => {
    const arabic = await stage.signedIn('operator', '/loads', { locale: 'ar' });
    await arabic.getByRole('heading', { name: 'عمليات التحميل الأولي' }).waitFor();
    expect(await axe(arabic)).toEqual([]);
    const other = await stage.signedIn('portal-user', '/loads');
    await other.getByRole('heading', { name: 'Not within your rights' }).waitFor();
  });
});
