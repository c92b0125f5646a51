/**
 * What others than the officers keep of the rights of persons, in a real browser: the written record for who supervises, and
 * the contacts of authorities for who keeps the service, by keyboard.
 */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { PERSON, rightsWorld } from '../fixtures/rights-world.ts';
import { axe, canBrowse, onStage, screenshot } from '../support/browser.ts';

const made = { first: '', second: '' };

/** Two requests, the first of them with a longer time to reply. */
async function asked(graph: Graph): Promise<void> {
  const world = await rightsWorld(graph);
  const open = async (wish: Record<string, unknown>) => (await world.open({ ...PERSON, ...wish })).body.id;
  made.first = await open({ kind: 'ERASURE' });
  made.second = await open({ kind: 'ACCESS' });
  await world.take(world.officer('cli-officer-visa'), made.first, 'extend', {
    ...{ period: 'REPLY', reasonCode: 'COMPLEXITY', reason: 'The file is long.' },
  });
  await world.close();
}

describe.skipIf(!canBrowse)('what is kept of the rights of persons', () => {
  const stage = onStage({ world: asked });

  it('the written record is read by the data-protection officer, of all requests and of one', async () => {
    const page = await stage.signedIn('dpo', '/');
    await page.getByRole('heading').first().waitFor();
    await page.keyboard.press('Alt+7');
    await page.getByRole('heading', { name: 'Written record of requests' }).waitFor();
    const rows = page.getByRole('table').locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByText('Time to reply extended – the request is complex').waitFor();
    const told = await page.locator('main').innerText();
    for (const word of Object.values(PERSON)) expect(told).not.toContain(word);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'rights-record');
    await page.getByRole('button', { name: new RegExp(`^Access ${made.second.slice(-8)}`) }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByText(made.second, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'All requests' }).press('Enter');
    await expect.poll(() => rows.count()).toBe(3);
    const arabic = await stage.signedIn('dpo', '/rights', { locale: 'ar' });
    await arabic.getByRole('heading', { name: 'السجل المكتوب للطلبات' }).waitFor();
    expect(await axe(arabic)).toEqual([]);
  });

  it('contacts are kept, changed and taken out by the operator, and told to the public', async () => {
    const page = await stage.signedIn('operator', '/');
    await page.getByRole('heading').first().waitFor();
    await page.keyboard.press('Alt+c');
    await page.getByRole('heading', { name: 'Contacts of authorities' }).waitFor();
    stage.allow(page, /404/);
    const look = page.getByRole('form', { name: 'Look up' });
    await look.getByLabel('Reference of the authority').fill('at-border-07');
    await page.keyboard.press('Enter');
    const contact = page.getByRole('form', { name: 'Contact of AT-BORDER-07' });
    await contact.getByText('Nothing is told of this reference yet.').waitFor();
    await contact.getByLabel('Member State').fill('aut');
    await contact.getByLabel('Name').fill('Border office');
    await contact.getByLabel('Postal address').fill('Am Tor 7, 1010 Wien');
    await contact.getByLabel('Mail').fill('nothing');
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'authorities');
    await page.keyboard.press('Enter');
    // Refused by the service, by its field.
    stage.allow(page, /400/);
    await contact.getByText('email', { exact: false }).first().waitFor();
    await contact.getByLabel('Mail').fill('office@border.example');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: AT-BORDER-07.').waitFor();
    const told = async () => await (await fetch(`${stage.url}/v1/public/authorities/AT-BORDER-07`)).json();
    expect(await told()).toMatchObject({ state: 'AUT', name: 'Border office', phone: null });

    await look.getByRole('button', { name: 'Look up' }).click();
    await contact.getByText('saving replaces them').waitFor();
    expect(await contact.getByLabel('Postal address').inputValue()).toBe('Am Tor 7, 1010 Wien');
    await contact.getByRole('button', { name: 'Take out' }).click();
    await contact.getByRole('button', { name: 'Take it out' }).click();
    await page.getByText('Taken out: AT-BORDER-07.').waitFor();
    expect(await told()).toMatchObject({ code: 'SYM_NOT_FOUND' });
  });

  it('neither is a place of who has no right', async () => {
    const page = await stage.signedIn('operator', '/rights');
    await page.getByRole('heading', { name: 'Not within your rights' }).waitFor();
    const dpo = await stage.signedIn('dpo', '/authorities');
    await dpo.getByRole('heading', { name: 'Not within your rights' }).waitFor();
  });
});
