/**
 * Changes of the model in a real browser: a guard rail tells why it refuses, two persons agree, a return is asked for and
 * refused with a reason, a proposal is asked for; and who has no right is told so.
 */
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../graph/matching/score/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { axe, canBrowse, onStage, screenshot } from '../support/browser.ts';

const report = (objections: object[]) =>
  JSON.stringify({
    ...{ labels: { same: 240, different: 31, heldOut: 70, decisions: 60, comparisons: 211 }, objections },
    moved: [{ feature: 'sex', level: 'differ', before: -4.2, after: -2.8 }],
    ...{ calibration: { slope: 0.98, shift: -0.1 } },
    benchmark: { before: { strongPrecision: 0.999, f1: 0.95 }, after: { strongPrecision: 0.997, f1: 0.94 } },
  });

/** A model that was in use, one that a guard rail refused, and one that waits for two persons. */
const changes = async (graph: Graph) =>
  await graph.statement(`UNWIND $changes AS change CREATE (c:ModelChange) SET c = change`, {
    changes: [
      ['1', 'IN_USE', 'earlier-1', null],
      [
        ...['2', 'REFUSED', null],
        report([{ rail: 'WEIGHT', of: 'sex: differ', before: -4.2, after: -2.8, limit: 1 }]),
      ],
      ['3', 'OPEN', MODEL.version, report([])],
    ].map(([number, state, model, told]) => ({
      ...{ id: `019b0000-0000-7000-8000-00000000000${number}`, kind: 'PROPOSAL', state, by: 'learner' },
      ...{ at: `2026-01-0${number}T10:00:00.000Z`, parent: MODEL.version, model, report: told },
      acts: JSON.stringify([
        { act: 'REQUESTED', by: 'learner', at: `2026-01-0${number}T10:00:00.000Z`, reason: null },
      ]),
    })),
  });

describe.skipIf(!canBrowse)('models', () => {
  const stage = onStage({ world: changes, env: { SYMBOLON_LEARNING: 'on' } });

  it('are agreed to by two persons, of whom none counts twice', async () => {
    const page = await stage.signedIn('operator', '/');
    await page.getByRole('heading').first().waitFor();
    await page.keyboard.press('Alt+m');
    await page.getByRole('heading', { name: 'Models', level: 1 }).waitFor();
    const refused = page.getByRole('article').filter({ hasText: 'Refused by a guard rail' });
    const rail = refused.getByRole('table', { name: 'What guard rails speak against' });
    await rail.getByRole('rowheader', { name: 'Weight' }).waitFor();
    await rail.getByRole('cell', { name: 'sex: differ' }).waitFor();
    expect(await refused.getByRole('button', { name: 'Agree' }).count()).toBe(0);
    const open = page.getByRole('article').filter({ hasText: 'waits for agreement' });
    await open.getByText('No guard rail speaks against it.').waitFor();
    // One change at a time.
    expect(await page.getByRole('button', { name: /^Propose a model/ }).isDisabled()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'models');
    await open.getByRole('button', { name: 'Agree' }).focus();
    await page.keyboard.press('Enter');
    await open.getByText('Yours is the first agreement').waitFor();
    await open.getByRole('button', { name: 'Agree to the change' }).focus();
    await page.keyboard.press('Enter');
    await open.getByText('1 of 2 persons have agreed').waitFor();
    await open.getByText('You have agreed; another person has to as well.').waitFor();
    expect(await open.getByRole('button', { name: 'Agree' }).isDisabled()).toBe(true);

    const second = await stage.signedIn('dpo', '/models');
    const same = second.getByRole('article').filter({ hasText: 'waits for agreement' });
    // Who agrees does not propose.
    expect(await second.getByRole('button', { name: /^Propose a model/ }).count()).toBe(0);
    await same.getByRole('button', { name: 'Agree' }).click();
    await same.getByText('Yours is the second agreement').waitFor();
    await same.getByRole('button', { name: 'Agree to the change' }).click();
    await expect.poll(() => second.getByText('put in use', { exact: true }).count()).toBe(2);
    expect(await axe(second)).toEqual([]);
  });

  it('are gone back from and proposed; a change is refused with a reason', async () => {
    const page = await stage.signedIn('operator', '/models');
    await page.getByText('Return to an earlier model', { exact: true }).first().click();
    const form = page.getByRole('form', { name: 'Return to an earlier model' });
    expect(await form.getByRole('option').allTextContents()).toEqual(['earlier-1']);
    await form.getByLabel('Reason').fill('no');
    await form.getByRole('button', { name: 'Ask for the return' }).click();
    expect(await page.getByText('waits for agreement').count()).toBe(0);
    await form.getByLabel('Reason').fill('the newer one is worse for mixed scripts');
    await form.getByRole('button', { name: 'Ask for the return' }).click();
    const open = page.getByRole('article').filter({ hasText: 'waits for agreement' });
    await open.getByText('the newer one is worse for mixed scripts').waitFor();
    await open.getByText('earlier-1').waitFor();

    const second = await stage.signedIn('dpo', '/models');
    const same = second.getByRole('article').filter({ hasText: 'waits for agreement' });
    await same.getByRole('button', { name: 'Refuse', exact: true }).click();
    await same.getByLabel('Reason').fill('not measured on real data');
    await second.keyboard.press('Tab');
    await second.keyboard.press('Enter');
    await second.getByText('not measured on real data').waitFor();
    await second.getByText('rejected', { exact: true }).waitFor();

    await page.reload();
    await page.getByRole('button', { name: /^Propose a model/ }).waitFor();
    await page.keyboard.press('n');
    const computed = page.getByRole('article').filter({ hasText: 'being computed' });
    await computed.getByRole('progressbar').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('are told in Arabic, and not to who has no right', async () => {
    const arabic = await stage.signedIn('operator', '/models', { locale: 'ar' });
    await arabic.getByRole('heading', { name: 'النماذج', level: 1 }).waitFor();
    await arabic.getByRole('rowheader', { name: 'الوزن' }).waitFor();
    expect(await axe(arabic)).toEqual([]);
    const officer = await stage.signedIn('officer-visa', '/models');
    await officer.getByRole('heading', { name: 'Not within your rights' }).waitFor();
  });
});
