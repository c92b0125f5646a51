/**
 * What the law asks of a case before and beside a decision, in a real browser: the person is heard first where the
 * authority stands at a border; who proposed waits for another; where two differ, a third officer chooses;
 * who decides says first what he or she sees.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contestLink } from '../../graph/detector/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { axe, canBrowse, inTurn, onStage, records } from '../support/browser.ts';

/** One face under two names at a border: white and red are open, and the person is heard first (Art 29(4)). */
const BORDER = { state: 'POL', authority: 'PL-BORDER-03' };
const atBorder = (system: string, n: number) => ({ ref: `${system}${n}`, face: `face-${n}`, ...BORDER });

/** Cases of the visa authority: white and red are open. */
const visa = (system: string, from: number) =>
  [2, 3, 4].map((n) => record(system, { ref: `${system}${n}`, face: `face-${n}`, ...personOf(from + n) }));

/** White by itself, verified by another authority. */
const elsewhere = { ...personOf(50), face: 'face-50', passport: 'C01X0050H' };
/** One face, and a field that one side does not state: nobody can call the data the same. */
const incomplete = { ...personOf(60), face: 'face-60' };
const withoutSex = (one: ReturnType<typeof record>) => ({
  ...one,
  identities: one.identities.map((identity) => ({ ...identity, sex: 'UNK' as const })),
});

const option = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Decision' }).getByRole('button', { name });
const notice = (page: Page, words: string | RegExp) =>
  page.getByRole('region', { name: 'Notices' }).getByText(words);
const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** A busy machine takes long over the first question to a fresh database. */
const SLOW = { timeout: 45_000 };

describe.skipIf(!canBrowse)('the case beside its decision', () => {
  const stage = onStage({
    load: inTurn(
      records([record('VIS', { ...atBorder('VIS', 1), ...personOf(1) })]),
      records([record('EES', { ...atBorder('EES', 1), ...personOf(101) })]),
      records(visa('EES', 0)),
      records(visa('VIS', 100)),
      records([record('VIS', { ref: 'VIS50', ...elsewhere })]),
      records([record('EES', { ref: 'EES50', state: 'NLD', authority: 'NL-BORDER-01', ...elsewhere })]),
      records([record('EES', { ref: 'EES60', ...incomplete })]),
      records([withoutSex(record('VIS', { ref: 'VIS60', ...incomplete }))]),
    ),
  });

  it('hears the person before anything is decided, by keyboard', async () => {
    const page = await stage.signedIn('officer-border', '/review');
    await page.getByRole('button', { name: /Next case/, disabled: false }).waitFor(SLOW);
    await press(page, 'n');
    await page.getByText(/The person has the chance to explain first/).waitFor(SLOW);
    expect(await option(page, 'Same person').getAttribute('aria-disabled')).toBe('true');
    await option(page, 'Same person').getByText('Same person').waitFor();
    await page.getByText('After the hearing: Art \u206629(4)\u2069').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await press(page, 'w');
    expect(await page.getByRole('form', { name: 'Reason of the decision' }).count()).toBe(0);

    await press(page, 'h');
    const form = page.getByRole('form', { name: 'Hearing of the person' });
    await form.waitFor();
    // Put away by Escape, and the focus comes back to its button.
    await press(page, 'Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Record the hearing/);
    await press(page, 'h');
    await form.getByRole('button', { name: /Keep the hearing/ }).click();
    await page.getByRole('alert').getByText('Say first whether the person was there.').waitFor();
    await form.getByRole('radio').first().focus();
    await press(page, '1', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Tab', 'Tab');
    await page.keyboard.type('I married in May and took another name.');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Enter');
    await notice(page, 'The hearing is kept.').waitFor();

    await page.getByRole('heading', { name: 'What the person could say' }).waitFor();
    await page.getByText('I married in May and took another name.').waitFor();
    // The form is gone: the focus goes on where the decision is.
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Decision');
    await page.getByText(/recorded by .*officer-border/).waitFor();
    await page.getByText('In a language that the person understands').waitFor();
    expect(await page.getByText('Papers that the person showed were looked at').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await press(page, 'w', '1');
    await page.getByRole('form', { name: 'Reason of the decision' }).waitFor();
    await press(page, 'Escape');
  });

  it('covers score, rule and links around until the officer has judged, and tells when the decision differs', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    await page.getByRole('button', { name: /Next case/, disabled: false }).click(SLOW);
    await page.getByRole('heading', { name: 'First: what do you see?' }).waitFor(SLOW);
    await page.getByRole('heading', { name: 'Biometric data' }).waitFor();
    const evidence = page.locator('.desk-evidence');
    expect(await evidence.innerText()).not.toMatch(/How the law|Links around|band . of 3|weighs/);
    expect(await axe(page)).toEqual([]);
    const id = idOf(page);
    await press(page, '2');
    await page.getByText('Your first judgement: Two persons').waitFor();
    await page.getByRole('heading', { name: 'Links around this one' }).waitFor();
    expect(await evidence.innerText()).toMatch(/How the law[\s\S]*band 3 of 3/);
    expect(await axe(page)).toEqual([]);
    // Kept by the service: it is not asked for again, and a later word does not replace it.
    await page.reload();
    await page.getByText('Your first judgement: Two persons').waitFor(SLOW);
    expect(await page.getByRole('button', { name: /One person/ }).count()).toBe(0);

    await press(page, 'w', '3');
    await page
      .getByText(/Your first judgement was “.*Two persons.*”; this decision says otherwise/)
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('Married, the register was seen');
    await press(page, 'Enter');
    await notice(page, /It waits for a second officer/).waitFor();
    expect((await colourOf(id))?.colour).toBe('YELLOW');
    await press(page, 'z');
    await notice(page, /Taken back/).waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  const colourOf = async (id: string) => {
    const [row] = await stage.resources.graph.statement(
      'MATCH (l:Link {id: $id}) RETURN l.colour AS colour, l.redKind AS redKind',
      { id },
    );
    return row;
  };
  /** Proposes red for one person on the next free case, and gives its id. */
  const proposeRed = async (page: Page) => {
    await page.getByRole('button', { name: /Next case/, disabled: false }).click(SLOW);
    await option(page, 'Unjustified').waitFor(SLOW);
    const id = idOf(page);
    await press(page, 'r', '1', '1');
    await page.keyboard.type('The second name was made up');
    await press(page, 'Enter');
    await notice(page, /It waits for a second officer/).waitFor();
    return id;
  };

  it('lets its proposer take a decision back that waits for a second officer', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    const id = await proposeRed(page);
    await page.goto(`/review/${id}`);
    await page.getByText('It waits for a second officer, who is not told it.').waitFor(SLOW);
    expect(await option(page, 'Same person').getAttribute('aria-disabled')).toBe('true');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /Take back/ }).click();
    await notice(page, /Taken back/).waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('goes to a third officer where two differ, who chooses one of the two', async () => {
    const first = await stage.signedIn('officer-visa', '/review');
    const id = await proposeRed(first);

    const second = await stage.signedIn('supervisor', `/review/${id}`);
    await second.getByText(/You are not told how/).waitFor(SLOW);
    expect(await second.getByText('The second name was made up').count()).toBe(0);
    await press(second, 'w', '3');
    await second.keyboard.type('Married, the register was seen');
    await press(second, 'Enter');
    await notice(second, /You and the first officer differ/).waitFor();
    await second.goto(`/review/${id}`);
    await second.getByText('Two officers differ. A third one decides which of the two holds:').waitFor(SLOW);
    expect(await option(second, 'Same person').getAttribute('aria-disabled')).toBe('true');
    expect((await colourOf(id))?.colour).toBe('YELLOW');

    const third = await stage.signedIn('supervisor-2', '/review?waits=me');
    await third.getByText('two differ: you may decide').waitFor(SLOW);
    await third.getByRole('link', { name: /Look at the case/ }).click();
    const bar = third.getByRole('region', { name: 'Decision' });
    await bar.getByText('The second name was made up').waitFor();
    await bar.getByText('Married, the register was seen').waitFor();
    expect(await bar.innerText()).not.toMatch(/officer-visa|supervisor/);
    expect(await axe(third)).toEqual([]);
    // A third result is not open, and says why.
    await press(third, 'e');
    await third
      .getByRole('alert')
      .getByText(/neither of the two decisions that differ/)
      .waitFor();
    await press(third, 'Escape', 'w', '3');
    await third.keyboard.type('The register proves the marriage');
    await press(third, 'Enter');
    await notice(third, /Published: Same person/).waitFor();
    expect(await colourOf(id)).toEqual({ colour: 'WHITE', redKind: null });
    await third.goto(`/link/${id}`);
    await third.getByText('Overruled: Unjustified – one person').waitFor(SLOW);
    expect(await axe(third)).toEqual([]);
  });

  it('decides a settled link of the own authority again, which replaces the decision', async () => {
    const [link] = await stage.resources.graph.statement(
      "MATCH (l:Link {colour: 'WHITE', automatic: false}) RETURN l.id AS id",
    );
    const id = String(link?.id);
    const page = await stage.signedIn('officer-visa', `/link/${id}`);
    expect(await page.getByRole('button', { name: 'This link is wrong' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Open on the desk' }).click(SLOW);
    await page.getByText('A new decision would replace the present one').waitFor(SLOW);
    await page
      .getByText(/“.*Erase as incorrect.*” takes the files of .*EES.* and .*VIS.* apart again/)
      .waitFor();
    await press(page, 'r', '1', '1');
    await page.keyboard.type('The register entry was forged');
    await press(page, 'Enter');
    await notice(page, /It waits for a second officer/).waitFor();
    expect((await colourOf(id))?.colour).toBe('WHITE');

    const second = await stage.signedIn('supervisor', '/review?waits=me');
    await second.getByRole('link', { name: /Look at the case/ }).click(SLOW);
    await second.getByText(/You are not told how/).waitFor(SLOW);
    await press(second, 'r', '1', '1');
    await second.keyboard.type('The register entry is no original');
    await press(second, 'Enter');
    await notice(second, /Published: Unjustified/).waitFor();
    expect(await colourOf(id)).toEqual({ colour: 'RED', redKind: 'MERGE' });
    await page.goto(`/link/${id}`);
    await page.getByText('Published: Unjustified – one person').waitFor(SLOW);
  });

  it('asks the owners to complete what is absent, once', async () => {
    const [link] = await stage.resources.graph.statement(
      "MATCH (c:Comparison {id: 'UNDETERMINED'})-[:SUPPORTS]->(l:Link) RETURN l.id AS id",
    );
    const page = await stage.signedIn('officer-visa', `/review/${link?.id}`);
    const asks = page.getByRole('button', { name: /Ask the owner to complete it/ });
    await asks.waitFor(SLOW);
    expect(await axe(page)).toEqual([]);
    const notices = () =>
      stage.resources.graph.statement(
        "MATCH (n:Notice {kind: 'COMPLETE_DATA'}) RETURN n.to AS to, n.linkId AS link",
      );
    await press(page, 'o');
    await page.getByText(/Asked: .*DE-VISA-01/).waitFor();
    expect(await notices()).toEqual([{ to: 'DE-VISA-01', link: link?.id }]);
    // Who was asked when stands there for everybody, and is not asked again.
    await page.reload();
    await page.getByText(/DE-VISA-01\S? was asked on .* no new version/).waitFor(SLOW);
    expect(await asks.count()).toBe(0);
    expect(await notices()).toHaveLength(1);
    await page.goto('/review');
    await page.getByText('covered until you have judged').first().waitFor(SLOW);
  });

  it('gives a case to another authority, with a reason', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    await page.getByRole('button', { name: /Next case/, disabled: false }).click(SLOW);
    await page.getByRole('button', { name: 'Give to another authority' }).click(SLOW);
    const id = idOf(page);
    const form = page.getByRole('form', { name: 'Give the case to another authority' });
    await press(page, 'Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Give to another authority');
    await press(page, 'Enter');
    await form.getByLabel('Authority').fill('pl-border-03');
    await form.getByLabel(/In your words/).fill('The file lies with the border guard');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Enter');
    await notice(page, /given to .*PL-BORDER-03/).waitFor();
    const other = await stage.signedIn('officer-border', `/review/${id}`);
    await option(other, 'Same person').waitFor(SLOW);
  });

  it('lets another authority contest a settled link, and the responsible one is told', async () => {
    const [link] = await stage.resources.graph.statement(
      "MATCH (l:Link {colour: 'WHITE', automatic: true}) RETURN l.id AS id",
    );
    const page = await stage.signedIn('officer-visa', `/link/${link?.id}`);
    await page.getByRole('button', { name: 'This link is wrong' }).click(SLOW);
    const form = page.getByRole('form', { name: 'This link is wrong' });
    await form.getByText(/NL-BORDER-01.* is responsible for it/).waitFor();
    await form.getByRole('button', { name: /Contest the link/ }).click();
    await page.getByRole('alert').getByText('Choose first what is to happen.').waitFor();
    await form.getByRole('radio', { name: 'It is verified again' }).check();
    await form.getByLabel(/In your words/).fill('The passport was lent to a brother');
    expect(await axe(page)).toEqual([]);
    await press(page, 'Enter');
    await notice(page, /The link is open again/).waitFor();
    expect((await colourOf(String(link?.id)))?.colour).toBe('YELLOW');
    const told = await stage.resources.graph.statement(
      "MATCH (n:Notice {kind: 'CONTESTED'}) RETURN n.to AS to",
    );
    expect(told).toEqual([{ to: 'NL-BORDER-01' }]);
  });

  it('tells of a watched link that it has changed, until that is noted', async () => {
    const [link] = await stage.resources.graph.statement(
      "MATCH (f:IdentityConfirmationFile {authority: 'DE-VISA-01'})-[:DESCRIBES]->(l:Link {colour: 'YELLOW'}) RETURN l.id AS id LIMIT 1",
    );
    const page = await stage.signedIn('officer-visa', '/');
    await page.getByText(/None\. On the page of a link/).waitFor(SLOW);
    await page.goto(`/link/${link?.id}`);
    const tell = page.getByRole('button', { name: 'Tell me when this link changes' });
    await tell.click(SLOW);
    await page.getByRole('button', { name: 'Tell me when this link changes', pressed: true }).waitFor();
    await stage.resources.graph.statement(
      'MATCH (l:Link {id: $id}) SET l.revision = l.revision + 1, l.changedAt = datetime.realtime().epochMillis',
      { id: link?.id },
    );
    await notice(page, 'A link that you watch has changed.').first().waitFor(SLOW);
    await page.getByRole('button', { name: /It has changed since you noted it/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto('/');
    const card = page.getByRole('region', { name: 'Links that you watch' });
    await card.getByText('changed', { exact: true }).waitFor(SLOW);
    expect(await axe(page)).toEqual([]);
    await card.getByRole('button', { name: /Noted/ }).click();
    await card.getByText('changed', { exact: true }).waitFor({ state: 'detached' });
    await page.goto(`/link/${link?.id}`);
    await tell.click(SLOW);
    await page.getByRole('button', { name: 'Tell me when this link changes', pressed: false }).waitFor();
  });

  it('tells an officer of the own pace and agreement, and a lead bands without names', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    await page.getByRole('link', { name: 'How my work goes' }).click(SLOW);
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
    // Both of this officer's decisions that stand were looked at again; on one of them the second officer differed.
    await row('Decisions and second looks').waitFor(SLOW);
    expect(await row('Decisions and second looks').textContent()).toBe('2');
    expect(await row('Agreement with other officers').textContent()).toMatch(/^-?[\d.]+$/);
    expect(await page.getByRole('heading', { name: 'All officers, as bands' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);

    const lead = await stage.signedIn('supervisor', '/review/measures');
    await lead.getByRole('heading', { name: 'All officers, as bands' }).waitFor(SLOW);
    expect(await lead.getByRole('main').innerText()).not.toMatch(/officer-visa|supervisor/);
    expect(await axe(lead)).toEqual([]);

    const none = await stage.signedIn('officer-crim', '/review/measures');
    await none.getByRole('heading', { name: 'Nothing to measure yet' }).waitFor(SLOW);
    expect(await axe(none)).toEqual([]);
  });

  it('tells of a link that has ended who decided what and why, also where it is open on the screen', async () => {
    const [link] = await stage.resources.graph.statement(
      "MATCH (l:Link {colour: 'RED'})<-[:DESCRIBES]-(:IdentityConfirmationFile {authority: 'DE-VISA-01'}) RETURN l.id AS id",
    );
    const linkId = String(link?.id);
    const page = await stage.signedIn('officer-visa', `/link/${linkId}`);
    await page.getByText('Published: Unjustified – one person').waitFor(SLOW);
    stage.allow(page, /status of 404/);
    const { clock, ids, graph } = stage.resources;
    const outcome = await contestLink(
      graph,
      {
        ...{ linkId, revision: null, wish: 'ERASE', by: 'officer-asylum', authority: 'FR-ASYLUM-01' },
        ...{ reasonCode: 'OTHER', reasonText: 'The face is that of the twin' },
        ...{
          trained: true,
          newId: () => ids.next(),
          now: clock.now().toISOString(),
          responsible: () => false,
        },
      },
      () => true,
    );
    expect(outcome.status).toBe('ERASED');
    await page.getByRole('heading', { name: 'A link that has ended' }).waitFor(SLOW);
    await page.getByText('The face is that of the twin').waitFor();
    await page.getByText('The register entry was forged').waitFor();
    await page.getByText('The register entry is no original').waitFor();
    await page.getByText('Overruled: Unjustified – one person').waitFor();
    expect(await axe(page)).toEqual([]);
    const other = await stage.signedIn('officer-border', '/');
    stage.allow(other, /status of 404/);
    await other.goto(`/link/${linkId}`);
    await other.getByText('Nothing here for you').waitFor(SLOW);
  });
});

describe.skipIf(!canBrowse)('a first judgement that policy requires', () => {
  const stage = onStage({
    load: inTurn(records(visa('EES', 0)), records(visa('VIS', 100))),
    env: { SYMBOLON_REVIEW_BLIND: 'required' },
  });

  it('is owed before anything is shown or decided', async () => {
    const page = await stage.signedIn('officer-visa', '/review');
    await page.getByRole('button', { name: /Next case/, disabled: false }).click(SLOW);
    await page.getByText(/Say first what you see/).waitFor(SLOW);
    expect(await page.getByRole('button', { name: /Show at once/ }).count()).toBe(0);
    await press(page, 's', 'w');
    expect(await page.getByRole('form', { name: 'Reason of the decision' }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Links around this one' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await press(page, '3');
    await page.getByRole('heading', { name: 'Links around this one' }).waitFor();
    await press(page, 'w', '1');
    await page.getByText(/It takes effect when it is published/).waitFor();
    await press(page, 'Enter');
    await notice(page, /Proposed: Same person/).waitFor();
    await press(page, 'z');
    await notice(page, /Taken back/).waitFor();
  });
});
