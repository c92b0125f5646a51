/**
 * Nothing is decided by accident, in a real browser: prose typed beside the text box goes into it, what was put away is
 * offered and not opened, an erasure is confirmed, notices leave the decision free, and only those whom the law makes
 * responsible are offered one.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

/** One face under two names: white, red for one person and erasing are open, green is not. */
const CASES = [1, 2, 3, 4];
const wish = (system: string, n: number) => ({ ref: `${system}${n}`, face: `face-${n}` });
const cases = (system: string, from: number) =>
  CASES.map((n) => record(system, { ...wish(system, n), ...personOf(from + n) }));
/** One person whom another authority's system and the visa system know: white by itself, verified by the former. */
const elsewhere = { ...personOf(50), face: 'face-50', passport: 'C01X0050H' };

/** A busy machine takes long over the first question to a fresh database. */
const SLOW = { timeout: 45_000 };
const PROSE = 'Checked by hand, then zipped up now';
const option = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Decision' }).getByRole('button', { name });
const words = (page: Page) => page.getByRole('textbox', { name: /In your words/ });
const form = (page: Page) => page.getByRole('form', { name: 'Reason of the decision' });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

describe.skipIf(!canBrowse)('decisions', () => {
  const stage = onStage({
    load: inTurn(
      records(cases('EES', 0)),
      records(cases('VIS', 100)),
      records([record('VIS', { ref: 'V50', ...elsewhere })]),
      records([record('EES', { ref: 'E50', state: 'NLD', authority: 'NL-BORDER-01', ...elsewhere })]),
    ),
  });

  const open = async (page: Page) => {
    await page.getByRole('button', { name: /Next case/, disabled: false }).click(SLOW);
    await page.getByRole('button', { name: 'Same person', disabled: false }).waitFor();
    return idOf(page);
  };
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const proposals = async () =>
    await stage.resources.graph.statement(
      "MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l:Link) RETURN l.id AS id, d.option AS option",
    );

  it('takes prose that is typed beside the text box as its text', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    const id = await open(page);
    await press(page, 'w', '3', 'Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Decide/);
    await page.keyboard.type(PROSE);
    expect(await words(page).inputValue()).toBe(PROSE);
    expect(idOf(page)).toBe(id);
    await page.keyboard.press('Escape');

    // From a reason, where a letter is a key of the screen and a space chooses.
    await press(page, 'e');
    await words(page).fill('');
    await page.getByRole('radio').first().focus();
    await page.keyboard.type('zebra');
    expect(await words(page).inputValue()).toBe('zebra');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await press(page, 'Escape');
    expect(await proposals()).toEqual([]);
  });

  it('sets nothing off while a refusal or a question is open', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    const id = await open(page);
    await press(page, 'g');
    const refusal = page.getByRole('alert').filter({ hasText: 'It needs different biometric data' });
    await refusal.getByText(/If the biometric match is false/).waitFor();
    await page.keyboard.type(`${PROSE} 1`);
    await press(page, 'Enter', '?', '/');
    expect(await refusal.isVisible()).toBe(true);
    expect(await form(page).count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await press(page, 'Escape', 'r');
    await page.getByRole('group', { name: /one person or two/ }).waitFor();
    await page.keyboard.type(PROSE);
    await press(page, 'Enter');
    expect(await form(page).count()).toBe(0);
    expect([idOf(page), await proposals()]).toEqual([id, []]);
    // Put away, the keys are on again.
    await press(page, 'Escape', 'w');
    await form(page).waitFor();
  });

  it('erases only with a reason, words and a confirmation', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    const id = await open(page);
    await press(page, 'e', 'Enter');
    await page.getByRole('alert').getByText('Choose a reason from the list first.').waitFor();
    await press(page, '1', 'Enter');
    await page
      .getByRole('alert')
      .getByText(/At least 15 characters/)
      .waitFor();
    await page.keyboard.type('The photograph is of the wrong person');
    await press(page, 'Enter', 'Enter', 'Enter');
    await page.getByRole('alert').getByText('Tick the box first').waitFor();
    expect(await axe(page)).toEqual([]);
    expect([idOf(page), await proposals()]).toEqual([id, []]);
    await press(page, 'Space', 'Enter');
    await notices(page)
      .getByText(/Proposed: Erase as incorrect/)
      .waitFor();
    expect(await proposals()).toEqual([{ id, option: 'ERASE' }]);
    await press(page, 'z');
    await notices(page)
      .getByText(/Taken back/)
      .waitFor();
    expect(await proposals()).toEqual([]);
  });

  it('offers what was put away or taken back, and opens nothing', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    const id = await open(page);
    await press(page, 'e', '1');
    await page.keyboard.type('Begun and put away');
    await press(page, 'Escape');
    await page.reload();
    await page.getByText('Begun here and not sent: Erase as incorrect.').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await form(page).count()).toBe(0);
    await press(page, 'Enter');
    expect(await proposals()).toEqual([]);
    await page.getByRole('button', { name: 'Continue the draft' }).click();
    expect(await words(page).inputValue()).toBe('Begun and put away');
    expect(await page.getByRole('radio', { name: /wrong data/ }).isChecked()).toBe(true);
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Begun here and not sent').waitFor({ state: 'detached' });

    await press(page, 'w', '3');
    await page.keyboard.type('Married in May, register seen');
    await press(page, 'Enter');
    await notices(page)
      .getByText(/Proposed: Same person/)
      .waitFor();
    await press(page, 'z');
    await page.waitForURL(`**/review/${id}`);
    await page.getByText('Begun here and not sent: Same person').waitFor();
    await page.getByRole('button', { name: 'Continue the draft' }).click();
    expect(await words(page).inputValue()).toBe('Married in May, register seen');
    expect(await page.getByRole('radio', { name: /Another reason/ }).isChecked()).toBe(true);
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('names the case in its notices, which leave every decision button free', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    await page.getByLabel('My decisions are published').selectOption('120');
    await open(page);
    for (let turn = 0; turn < 3; turn += 1) {
      const id = idOf(page);
      const file = await page.locator('.case-head bdi.mono').textContent();
      await press(page, 'w', '1', 'Enter');
      await notices(page)
        .getByText(file ?? '')
        .waitFor();
      await expect.poll(() => idOf(page), SLOW).not.toBe(id);
      await page.getByRole('button', { name: 'Same person', disabled: false }).waitFor();
    }
    expect(await notices(page).getByRole('button', { name: /Undo/ }).count()).toBe(3);
    // The layers of the styles keep their order: the desk's buttons look like the desk's, and a notice's cross is seen.
    const style = async (selector: string, name: string) =>
      await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    expect(await style('.decide-white', 'borderInlineStartStyle')).toBe('double');
    expect(await style('.toast .button.quiet', 'color')).toBe(await style('.toast', 'color'));
    const covered = async () => {
      const [bar, shown] = await Promise.all([
        page.getByRole('region', { name: 'Decision' }).boundingBox(),
        notices(page).boundingBox(),
      ]);
      return bar === null || shown === null || shown.y + shown.height > bar.y;
    };
    await expect.poll(covered, SLOW).toBe(false);
    await press(page, 'g');
    await page.getByRole('alert').getByText('It needs different biometric data').waitFor();
    await expect.poll(covered, SLOW).toBe(false);
    await press(page, 'Escape');
    for (let left = 3; left > 0; left -= 1) {
      await page.keyboard.press('z');
      await expect.poll(async () => (await proposals()).length, SLOW).toBe(left - 1);
    }
  });

  it('are offered to the responsible authority alone', async () => {
    const [link] = await stage.resources.graph.statement(
      "MATCH (l:Link {colour: 'WHITE'}) RETURN l.id AS id",
    );
    const page = await stage.signedIn('officer-visa', `/review/${link?.id}`);
    await page.getByText(/A verifying officer of .*NL-BORDER-01.* decides it/).waitFor();
    expect(await option(page, 'Same person').count()).toBe(0);
    await press(page, 'w', 'e');
    expect(await form(page).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });
});
