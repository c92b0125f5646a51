/** Accuracy at present in a real browser: off it says so; on, shares stand with their intervals in figures and picture. */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { axe, canBrowse, onStage } from '../support/browser.ts';

/** Links that officers decided alike, as a register would hold them after a while. */
const decided = async (graph: Graph) =>
  await graph.statement(
    `UNWIND range(1, 24) AS n
     CREATE (l:Link {id: 'l-' + n, key: 'l-' + n, colour: 'WHITE', automatic: false, fingerprint: 'f', systems: ['VIS', 'EURODAC'], basis: '33(1)(d)'})
     CREATE (c:Comparison {key: 'c-' + n, bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER'})-[:SUPPORTS]->(l)
     CREATE (d:Decision {id: 'd-' + n, state: 'CONFIRMED', option: 'WHITE', reasonCode: 'OTHER', at: $now, confirmedAt: $now,
       fingerprint: 'f', evidence: ['HEARING_IN_PERSON'], secondLookCause: 'CHANCE', secondLookOption: CASE WHEN n < 4 THEN 'RED_MERGE' ELSE 'WHITE' END})-[:DECIDES]->(l)
     WITH l, n
     UNWIND ['a', 'b'] AS side
     CREATE (l)-[:JOINS]->(g:IdentityGroup {id: side + '-' + n, key: side + '-' + n, system: side})
     CREATE (g)-[:HAS]->(:Identity {id: 'i-' + side + '-' + n, version: 1,
       content: '{"identityId":"i","category":"CONFIRMED","names":[{"side":"FAMILY","kind":"CURRENT","value":"' + CASE WHEN n < 13 THEN 'Moroz' ELSE 'منصور' END + '"}],"nationalities":[{"country":"' + CASE WHEN n < 13 THEN 'UKR' ELSE 'SYR' END + '","kind":"CURRENT"}]}'})`,
    { now: new Date().toISOString() },
  );

describe.skipIf(!canBrowse)('accuracy at present', () => {
  const stage = onStage({ world: decided, env: { SYMBOLON_LEARNING: 'on' } });

  it.each([
    ['en-GB', 'Accuracy at present', 'Second looks drawn by chance', '21 of 24', 'Nationality: Syria'],
    ['ar', 'الدقة في الوقت الحاضر', 'نظرات ثانية اختيرت عشوائيًا', '21 من 24', 'الجنسية: سوريا'],
  ])('is told to who supervises, in %s', async (locale, title, part, count, group) => {
    const page = await stage.signedIn('dpo', '/accuracy', { locale });
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    const table = page.getByRole('table', { name: part });
    await table.getByText(count).waitFor();
    await table.getByRole('rowheader', { name: group }).waitFor();
    expect(await table.locator('svg').count()).toBe(5);
    expect(await axe(page)).toEqual([]);
  });

  it('is no place of an officer of one authority', async () => {
    const page = await stage.signedIn('officer-visa', '/');
    await page.getByRole('navigation').getByText('Help').waitFor();
    expect(await page.getByRole('link', { name: 'Accuracy' }).count()).toBe(0);
  });
});
