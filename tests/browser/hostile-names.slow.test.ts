/**
 * Names are written by others. The content checks refuse most signs that markup needs; a page does not rely on that.
 * None of them may become markup, a script, an address or a style of the page that shows
 * it: payload names go through the pages in a real browser, which must run nothing, ask nobody, and keep its policy.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { record } from '../fixtures/records.ts';
import { canBrowse, onStage, records } from '../support/browser.ts';
import { explored } from '../support/explorer-page.ts';

/** `MARK` becomes a word of each name, to tell from which one a script came. */
const PAYLOADS = [
  '<script>window.hit = "MARK"</script>',
  '"><script>window.hit = "MARK"</script>',
  "'><svg/onload=window.hit='MARK'>",
  '<img src=x onerror="window.hit=\'MARK\'">',
  '<img src="http://evil.example/MARK">',
  '<iframe srcdoc="<script>parent.hit=\'MARK\'</script>">',
  '<a href="javascript:window.hit=\'MARK\'" autofocus onfocus="window.hit=\'MARK\'">MARK</a>',
  '<details open ontoggle=window.hit="MARK">',
  '<style>@import "http://evil.example/MARK"</style>',
  '<link rel=stylesheet href="http://evil.example/MARK">',
  '<base href="http://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=http://evil.example/MARK">',
  '<form action="http://evil.example/MARK"><button>MARK</button></form>',
  '<math><mi xlink:href="javascript:window.hit=\'MARK\'">MARK</mi></math>',
  '<template><script>window.hit = "MARK"</script></template>',
  '</title></style></textarea><script>window.hit = "MARK"</script>',
  'javascript:window.hit="MARK"//',
  '{{constructor.constructor("window.hit=\'MARK\'")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a payload
  '${window.hit="MARK"}',
  '__proto__ MARK',
  'constructor MARK',
  '&lt;script&gt;window.hit="MARK"&lt;/script&gt;',
  '<!-- MARK --><script>window.hit = "MARK"</script>',
  '{count, plural, one {<b>MARK</b>} other {#}}',
  "'{MARK}'",
  '\u202egnp.MARK\u202c',
  'MA\u200bRK',
  '\uff1cscript\uff1ewindow.hit="MARK"\uff1c/script\uff1e',
  'MARK%3Cscript%3E',
  '=HYPERLINK("http://evil.example/MARK")',
];

const marked = PAYLOADS.map((payload, number) => payload.replaceAll('MARK', `Mark${number}`));
/** Three names to a link: two of them on one side, one beside an honest name on the other. */
const PAIRS = Math.ceil(marked.length / 3);
const twins = Array.from({ length: PAIRS }, (_, number) => {
  const [family, given = 'Given', other = 'Other'] = marked.slice(number * 3) as [string, ...string[]];
  const face = `face ${number}`;
  return [
    record('EES', { ref: `E-${number}`, family, given, face }),
    record('VIS', { ref: `V-${number}`, family: `Honest ${number}`, given: other, born: '1990-01-02', face }),
  ];
});

describe.skipIf(!canBrowse)('names as payloads', () => {
  const stage = onStage({ load: records(twins.flat(), { unchecked: true }) });

  /** The signed-in page, with everything counted that a payload could want. */
  async function watched(): Promise<{ page: Page; reached: string[] }> {
    const page = await stage.signedIn('supervisor', '/');
    const reached: string[] = [];
    page.on('dialog', (dialog) => {
      reached.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== stage.url) reached.push(request.url());
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) reached.push(`frame ${frame.url()}`);
    });
    return { page, reached };
  }

  async function links(page: Page): Promise<string[]> {
    return await page.evaluate(`fetch('/v1/review/queue?limit=100', { headers: { 'x-purpose': 'MID_VERIFICATION' } })
      .then((answer) => answer.json()).then(({ items }) => items.map(({ id }) => id))`);
  }

  it('stay words on every page that shows a link', async () => {
    const { page, reached } = await watched();
    const all = await links(page);
    expect(all.length).toBe(PAIRS);
    const shown: string[] = [];
    for (const path of ['/review', ...all.flatMap((id) => [`/review/${id}`, `/link/${id}`])]) {
      await page.goto(path);
      await page.getByRole('main').waitFor();
      await expect.poll(() => page.locator('main .skeleton').count()).toBe(0);
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(
        await page.evaluate(
          `document.querySelectorAll('main :is(script, iframe, base, meta, form[action], [onerror], [onload])').length`,
        ),
      ).toBe(0);
      shown.push((await page.textContent('main')) ?? '');
    }
    expect(reached).toEqual([]);
    const everything = shown.join('\n');
    const unseen = twins.map((_, number) => `Honest ${number}`).filter((name) => !everything.includes(name));
    expect(unseen).toEqual([]);
    expect(everything).toContain('<script>window.hit = "Mark0"</script>');
  });

  it('stay words in the explorer: on the canvas, in its tables and in the inspector', async () => {
    const { page, reached } = await watched();
    const groups = await stage.resources.graph.statement(
      "MATCH (:Record {system: 'EES'})-[:STATES]->(:Identity)<-[:HAS]-(g:IdentityGroup) RETURN g.id AS id ORDER BY g.id",
      {},
    );
    expect(groups.length).toBe(PAIRS);
    const shown: string[] = [];
    for (const { id } of groups) {
      await page.goto(`/explore?seed=${id}&select=${id}&table=nodes`);
      await explored(page);
      await page.getByRole('complementary', { name: 'Inspector' }).waitFor();
      await page.getByRole('table').first().waitFor();
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(
        await page.evaluate(
          `document.querySelectorAll('.shell :is(script, iframe, base, meta, form[action], [onerror], [onload])').length`,
        ),
      ).toBe(0);
      shown.push((await page.textContent('.shell')) ?? '');
    }
    expect(reached).toEqual([]);
    const everything = shown.join('\n');
    expect(twins.map((_, number) => `Honest ${number}`).filter((name) => !everything.includes(name))).toEqual(
      [],
    );
    expect(everything).toContain('<script>window.hit = "Mark0"</script>');
  });
});
