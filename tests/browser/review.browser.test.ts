/**
 * The review desk in a real browser: cases found, understood and decided, by mouse and by keyboard alone; what the law
 * does not allow is explained; decisions are taken back, published, and looked at by a second person.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { personOf, record, type Wish } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

/** One face under two names: white and red for one person are lawful, green is not (row 6 of the rule table). */
const CASES = 6;
const oneFace = (n: number) => [
  record('EES', { ref: `E${n}`, face: `face-${n}`, ...personOf(n) }),
  record('VIS', { ref: `V${n}`, face: `face-${n}`, ...personOf(100 + n) }),
];
/** The same person spelt by two registers, with day and month swapped and another passport holder nearby. */
const spelt: [Wish, Wish] = [
  {
    ref: 'E90',
    face: 'one',
    passport: 'C01X0006H',
    family: 'Müller',
    given: 'Anna',
    born: '1984-05-04',
  },
  { ref: 'V90', face: 'other', passport: 'C01X0006H', family: 'Mueller', given: 'Hans', born: '1984-04-05' },
];
/** One person in two scripts, under a second name on one side: four pairs of values, two pairs of identities. */
const scripts = () => {
  const one = { face: 'left', passport: 'C01X0007H', born: '1979-11-02', sex: 'F' as const };
  const alert = record('SIS', { ...one, ref: 'S91', family: 'Щербакова', given: 'Юлия' });
  const alias = record('SIS', { ...one, ref: 'S91-alias', family: 'Kowalczyk', given: 'Ewa' });
  const [second] = alias.identities;
  if (second !== undefined) alert.identities.push({ ...second, category: 'ALIAS' });
  return [alert, record('VIS', { ...one, face: 'right', ref: 'V91', family: 'Scherbakowa', given: 'Julia' })];
};
const cases = Array.from({ length: CASES }, (_, n) => oneFace(n)).flat();

const QUEUE = '/review';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const option = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Decision' }).getByRole('button', { name });
const notice = (page: Page, words: string | RegExp) =>
  page.getByRole('region', { name: 'Notices' }).getByText(words);
/** Uncovers the evidence without a first judgement. */
const showAtOnce = (page: Page) => page.getByRole('button', { name: /Show at once/ }).click();
const linkOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

describe.skipIf(!canBrowse)('review desk', () => {
  const stage = onStage({
    load: inTurn(
      records(cases.filter(({ system }) => system === 'EES')),
      records(cases.filter(({ system }) => system === 'VIS')),
      // Later than all others, hence never the next case before them.
      records([record('EES', spelt[0])]),
      records([record('VIS', spelt[1])]),
      records(scripts().slice(0, 1)),
      records(scripts().slice(1)),
    ),
  });

  const colourOf = async (id: string) => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (l:Link {id: $id}) RETURN l.colour AS colour, l.redKind AS redKind, l.automatic AS automatic',
      { id },
    );
    return row;
  };
  const proposed = (id: string) =>
    stage.resources.graph.statement(
      "MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(:Link {id: $id}) RETURN d.id AS id",
      { id },
    );

  it('shows why a case is there, and decides it by mouse', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    await heading(page, 'Review queue').waitFor();
    expect(await axe(page)).toEqual([]);
    const files = page.getByRole('table').getByRole('rowheader');
    await files.first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await files.count()).toBe(CASES + 2);
    await files.first().getByRole('link').click();

    await page.getByText('The face matches, but the identity data do not match.').waitFor();
    await page
      .getByText('The law calls this yellow: a person has to look (Art \u206630(1)(a)\u2069).')
      .waitFor();
    expect(await page.getByText(/band \d of 3/).count()).toBe(0);
    await showAtOnce(page);
    await page.getByText(/band \d of 3/).waitFor();
    await heading(page, 'Links around this one').waitFor();
    expect(await axe(page)).toEqual([]);
    const id = linkOf(page);

    const green = option(page, 'Different persons');
    expect(await green.getAttribute('aria-disabled')).toBe('true');
    // What is not open can still be asked why.
    await green.click({ force: true });
    await page.getByRole('alert').getByText('It needs different biometric data').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Understood' }).click();

    await option(page, 'Same person').click();
    await page.getByRole('radio', { name: /the data changed lawfully/ }).check();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enter Decide' }).click();
    await notice(page, /Proposed: Same person/).waitFor();
    expect(linkOf(page)).not.toBe(id);
    expect((await colourOf(id))?.colour).toBe('YELLOW');
    await notice(page, /Published: Same person/).waitFor();
    expect(await colourOf(id)).toEqual({ colour: 'WHITE', redKind: null, automatic: false });

    await page.goto(`/link/${id}`);
    await heading(page, /Same person/).waitFor();
    await page.getByText('Published: Same person').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('does the same by keyboard alone, and takes back', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    const { keyboard } = page;
    await page.getByRole('button', { name: /Next case/, disabled: false }).waitFor();
    const files = page.getByRole('table').getByRole('rowheader').getByRole('link');
    await files.first().focus();
    await keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(await files.nth(1).textContent());
    await keyboard.press('c');
    await page.getByRole('row').nth(2).getByRole('button', { name: /Mine/, pressed: true }).waitFor();
    await keyboard.press('c');
    await page.getByRole('row').nth(2).getByRole('button', { name: /Claim/, pressed: false }).waitFor();

    await keyboard.press('n');
    await page.waitForURL('**/review/*');
    await option(page, 'Same person').waitFor();
    const id = linkOf(page);

    const focused = () => page.evaluate('document.activeElement.textContent');
    for (const key of ['w', 'Escape']) await keyboard.press(key);
    expect(await focused()).toMatch(/Same person/);
    for (const key of ['w', '2', 'Enter']) await keyboard.press(key);
    await notice(page, /Proposed: Same person/).waitFor();
    expect(linkOf(page)).not.toBe(id);
    await heading(page, /Undecided/).waitFor();
    expect(await focused()).toMatch(/Undecided/);
    expect(await proposed(id)).toHaveLength(1);
    await keyboard.press('z');
    await notice(page, 'Taken back. The link is as it was.').waitFor();
    await page.locator(`nav a[aria-current="page"][href$="${id}"]`).waitFor();
    await page.getByRole('button', { name: 'Same person', disabled: false }).waitFor();
    expect(await proposed(id)).toEqual([]);

    for (const key of ['w', '2', 'Enter']) await keyboard.press(key);
    await notice(page, /Published: Same person/).waitFor();
    expect((await colourOf(id))?.colour).toBe('WHITE');
  });

  it('marks differences sign by sign, and what the law asks for in that row', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    await page.getByRole('searchbox', { name: 'Search in the queue' }).fill('Mueller');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('1 case shown').waitFor();
    expect(page.url()).not.toContain('Mueller');
    await page.getByRole('table').getByRole('rowheader').getByRole('link').click();
    await page.getByText('Day and month are swapped.').waitFor();
    expect(await page.getByRole('deletion').allTextContents()).toContain('ü');
    expect(await page.getByRole('insertion').allTextContents()).toContain('ue');
    expect(await option(page, 'Same person').getAttribute('aria-disabled')).toBe('true');
    expect(await axe(page)).toEqual([]);
  });

  /** The case of two scripts, opened from the queue. */
  const openScripts = async (page: Page) => {
    await page.getByRole('searchbox').fill('Scherbakowa');
    await page.keyboard.press('Enter');
    await page.getByText('1 case shown').waitFor();
    await page.getByRole('table').getByRole('rowheader').getByRole('link').first().click();
    await page.waitForURL('**/review/*');
    await page.getByRole('combobox').first().waitFor();
  };

  it('shows another script in Latin letters on a key, and takes it back', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    await openScripts(page);
    const latin = page.getByRole('button', { name: /Latin letters/ });
    const left = page
      .getByRole('row', { name: /^Family name/ })
      .getByRole('cell')
      .first();
    expect(await latin.getAttribute('aria-pressed')).toBe('false');
    const stated = await left.textContent();
    expect(stated).toContain('Щербакова');
    expect(stated).not.toContain('in Latin letters:');
    await page.keyboard.press('l');
    await page.getByRole('button', { name: /Latin letters/, pressed: true }).waitFor();
    const both = (await left.textContent()) ?? '';
    expect(both).toContain('Щербакова');
    expect(both).toMatch(/in Latin letters: S\w*CHERBAKOVA/i);
    // What differs is now marked between letters of one script.
    expect(await left.getByRole('deletion').allTextContents()).not.toContain('Щербакова');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('l');
    await page.getByRole('button', { name: /Latin letters/, pressed: false }).waitFor();
    expect(await left.textContent()).toBe(stated);
  });

  it('keeps in the address which two identities are compared', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    await openScripts(page);
    const choose = page.getByRole('combobox', { name: 'Identities' });
    await choose.waitFor();
    const options = await choose.locator('option').all();
    const [best, other] = await Promise.all(options.map((option) => option.getAttribute('value')));
    expect(await choose.inputValue()).toBe(best);
    await choose.selectOption(other ?? '');
    await page.waitForURL((url) => url.searchParams.get('select') === other);
    const shared = page.url();
    const reader = await stage.signedIn('supervisor', new URL(shared).pathname + new URL(shared).search);
    expect(await reader.getByRole('combobox', { name: 'Identities' }).inputValue()).toBe(other);
    await page.goto(shared.replace(/select=.*/, 'select=nothing'));
    expect(await page.getByRole('combobox', { name: 'Identities' }).inputValue()).toBe(best);
  });

  it('says which part could not be read, and keeps the rest', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    stage.allow(page, /status of 500/);
    const failing = (route: import('playwright-core').Route) =>
      route.fulfill({
        ...{ status: 500, contentType: 'application/problem+json' },
        body: JSON.stringify({
          ...{ type: 'about:blank', title: 'failed', status: 500, code: 'SYM_INTERNAL', requestId: 'r-77' },
        }),
      });
    await page.route('**/surroundings', failing);
    await openScripts(page);
    await showAtOnce(page);
    await page.getByText('The links around could not be read.').waitFor();
    await page.getByText('under the number r-77').waitFor();
    await heading(page, 'How the law comes to this colour').waitFor();
    expect(await axe(page)).toEqual([]);

    await page.route('**/comparison', failing);
    await page.unroute('**/surroundings');
    await page.reload();
    await page.getByText('No evidence could be read.').waitFor();
    await showAtOnce(page);
    await heading(page, 'Links around this one').waitFor();
    expect(await page.locator('main .skeleton').count()).toBe(0);
    await page.unroute('**/comparison');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'How the law comes to this colour').waitFor();
  });

  it('keeps a red link for a second person, who is not told the decision', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    await heading(page, 'Review queue').waitFor();
    await page.getByRole('button', { name: /Next case/ }).click();
    await option(page, 'Unjustified').waitFor();
    const id = linkOf(page);
    for (const key of ['r', '1', '1']) await page.keyboard.press(key);
    await page.keyboard.type('too short');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('At least 15 characters are needed').waitFor();
    await page.keyboard.type(', now it is long enough');
    await page.keyboard.press('Enter');
    await notice(page, /It waits for a second officer/).waitFor();

    await page.goto(QUEUE);
    await page.getByText('It waits for a second officer, who is not told it.').waitFor();
    expect(await page.getByRole('link', { name: /Look at the case/ }).count()).toBe(0);
    await page.getByRole('table').getByText('waits for a second look', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect((await colourOf(id))?.colour).toBe('YELLOW');

    const second = await stage.signedIn('supervisor', QUEUE);
    await second.getByLabel('Decisions that wait').selectOption('me');
    await second.getByText('1 case shown').waitFor();
    await second.getByText('waits for your second look').waitFor();
    expect(await axe(second)).toEqual([]);
    await second.getByRole('link', { name: /Look at the case/ }).click();
    await second
      .getByRole('region', { name: 'Decision' })
      .getByText(/You are not told how/)
      .waitFor();
    await option(second, 'Unjustified').waitFor();
    expect(await second.getByText('now it is long enough').count()).toBe(0);
    expect(await axe(second)).toEqual([]);
    for (const key of ['r', '1', '1']) await second.keyboard.press(key);
    await second.keyboard.type('Both photographs show one person');
    await second.keyboard.press('Enter');
    await notice(second, /Published: Unjustified/).waitFor();
    // The proposer's page hears of it by itself.
    await page.getByText('It waits for a second officer, who is not told it.').waitFor({ state: 'hidden' });
    expect(await colourOf(id)).toEqual({ colour: 'RED', redKind: 'MERGE', automatic: false });
  });

  it('says what the link is now when somebody was quicker, and keeps what was written', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    stage.allow(page, /status of 409|ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('button', { name: /Next case/ }).click();
    await option(page, 'Same person').waitFor();
    const id = linkOf(page);
    await page.keyboard.press('w');
    await page
      .getByRole('textbox', { name: /In your words/ })
      .fill('The passport was renewed after a marriage');
    await page.context().setOffline(true);
    await page.getByRole('radio', { name: /the data changed lawfully/ }).check();
    await page.getByRole('button', { name: 'Enter Decide' }).click();
    await page.getByRole('alert').getByText('What you wrote is kept on this page').waitFor();
    await page.context().setOffline(false);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /give back/ }).click();
    await page.keyboard.press('w');
    await page.getByRole('radio', { name: /the data changed lawfully/ }).check();

    await stage.resources.graph.statement('MATCH (l:Link {id: $id}) SET l.revision = l.revision + 1', { id });
    await page.getByRole('button', { name: 'Enter Decide' }).click();
    await page.getByRole('alert').getByText('The link has changed since you read it').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Continue the draft' }).click();
    expect(await page.getByRole('textbox', { name: /In your words/ }).inputValue()).toContain('a marriage');
    await page.keyboard.press('Escape');
  });

  it('publishes nothing when the page is left, and says so in the queue', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE);
    await page.getByRole('button', { name: /Next case/, disabled: false }).click();
    await page.getByRole('button', { name: 'Same person', disabled: false }).waitFor();
    const id = linkOf(page);
    for (const key of ['w', '1', 'Enter']) await page.keyboard.press(key);
    await notice(page, /Proposed: Same person/).waitFor();
    await page.goto(QUEUE);
    await page.getByText('It is not published yet').waitFor();
    expect((await colourOf(id))?.colour).toBe('YELLOW');
    await page.getByRole('button', { name: /^Publish/ }).click();
    await notice(page, /Published: Same person/).waitFor();
    expect((await colourOf(id))?.colour).toBe('WHITE');
  });

  it('reads from right to left, on a narrow screen too', async () => {
    const page = await stage.signedIn('officer-visa', QUEUE, {
      ...{ locale: 'ar', viewport: { width: 320, height: 700 } },
    });
    const fits = () =>
      page.evaluate(
        "[document.documentElement, document.querySelector('main')].every((one) => one.scrollWidth <= one.clientWidth)",
      );
    await heading(page, 'قائمة المراجعة').waitFor();
    const file = page.getByRole('table').getByRole('rowheader').getByRole('link').first();
    await file.waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await fits()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await file.click();
    await heading(page, 'الطرفان').waitFor();
    expect(await fits()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('s');
    // Nothing of the evidence is left in the language of the service.
    await heading(page, 'وزن تشابه البيانات').waitFor();
    expect(await page.locator('main [lang="en"]').count()).toBe(0);
    // Of Latin letters there are only values of the records, in quotation marks, and the name of the engine.
    const said = (await page.locator('.desk-evidence').innerText()).replace(/«[^»]*»|vector-demo/g, '');
    expect(said.match(/[A-Za-z]{4,}/g) ?? []).toEqual([]);
  });

  it('says so when there is nothing, no right, or no service', async () => {
    const empty = await stage.signedIn('officer-crim', QUEUE);
    await heading(empty, 'No reviews due').waitFor();
    expect(await axe(empty)).toEqual([]);

    const denied = await stage.signedIn('portal-user', QUEUE);
    stage.allow(denied, /status of 403/);
    await heading(denied, 'Not within your rights').waitFor();
    await denied.getByText('read the queue of links to be verified').waitFor();
    await denied.getByText('No purpose of your role opens it.').waitFor();
    expect(await axe(denied)).toEqual([]);

    const absent = await stage.signedIn('officer-visa');
    stage.allow(absent, /status of 404|Failed to load resource/);
    for (const path of ['/review', '/link']) {
      await absent.goto(`${path}/019a0000-0000-7000-8000-000000000000`);
      await heading(absent, 'Nothing here for you').waitFor();
      expect(await axe(absent)).toEqual([]);
    }
    await absent.route('**/v1/review/queue*', (route) => route.abort());
    await absent.goto(QUEUE);
    await heading(absent, 'The service cannot be reached').waitFor();
    expect(await axe(absent)).toEqual([]);
  });
});
