/** Every way to state the truth joins the right rows, and says what it could not join. */
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder } from './files.fixture.ts';
import { checkLinkMapping } from './mapping.ts';
import { readRows } from './read-rows.ts';
import { checkTruthOptions, truthOf } from './truth.ts';

const folder = newFolder();
afterAll(() => folder.remove());

const mapping = checkLinkMapping({ id: 'ref', source: 'from', familyName: 'last' });
const withoutSource = checkLinkMapping({ id: 'ref', familyName: 'last' });
const CSV = 'from,ref,last,same\nA,rec-1-a,x,k\nA,rec-1-b,x,k\nA,rec-2-a,y,\nB,rec-1-a,z,\nB,other,z,k\n';
const KEY = 'CLUSTER_ID,DATA_SOURCE,RECORD_ID\n9,A,rec-1-a\n9,B,rec-1-a\n8,A,rec-1-b\n7,B,gone\n';

const input = (roles = mapping, truthColumn?: string) =>
  readRows([folder.file('rows.csv', CSV)], roles, truthColumn === undefined ? {} : { truthColumn });

/** Rows that stand together, by source and identifier; those without truth are left away. */
async function groups(options: Parameters<typeof truthOf>[2], roles = mapping) {
  const read = await input(roles, options.truth);
  const truth = await truthOf(read, roles, options);
  const byLabel = Map.groupBy(read.rows.keys(), (row) => truth?.labels[row] as number);
  byLabel.delete(-1);
  const named = [...byLabel.values()].map((rows) =>
    rows.map((row) => `${read.rows[row]?.source}${read.rows[row]?.id}`).sort(),
  );
  return {
    groups: named.sort(),
    alone: truth?.alone,
    leftOut: truth?.leftOut,
    withoutRow: truth?.withoutRow,
  };
}

describe('truth', () => {
  it('from a column: equal values are one, blanks stand alone', async () => {
    expect(await groups({ truth: 'same' })).toEqual({
      groups: [['Arec-1-a', 'Arec-1-b', 'Bother'], ['Arec-2-a'], ['Brec-1-a']],
      alone: 2,
      leftOut: 0,
      withoutRow: 0,
    });
  });

  it('from the first group of the identifier', async () => {
    expect(await groups({ truthPattern: 'rec-(\\d+)' })).toEqual({
      groups: [['Arec-1-a', 'Arec-1-b', 'Brec-1-a'], ['Arec-2-a'], ['Bother']],
      alone: 1,
      leftOut: 0,
      withoutRow: 0,
    });
    // An escape that needs no Unicode.
    expect((await groups({ truthPattern: 'rec\\-(\\d+)' })).alone).toBe(1);
  });

  it('from a key, joined by source and identifier; rows that it does not name are left out', async () => {
    expect(await groups({ truthKey: folder.file('key.csv', KEY) })).toEqual({
      groups: [['Arec-1-a', 'Brec-1-a'], ['Arec-1-b']],
      alone: 0,
      leftOut: 2,
      withoutRow: 1,
    });
  });

  it('from a key without sources, joined by identifier alone', async () => {
    const key = folder.file('key.csv', 'CLUSTER_ID;RECORD_ID\n1;rec-1-a\n1;other\n');
    expect(await groups({ truthKey: key })).toMatchObject({
      groups: [['Arec-1-a', 'Bother', 'Brec-1-a']],
      leftOut: 2,
    });
  });

  it('from nowhere is no truth', async () => {
    expect(await truthOf(await input(), mapping, {})).toBeUndefined();
  });

  it.each<[string, Parameters<typeof truthOf>[2], string]>([
    ['a pattern that fits nothing', { truthPattern: '^no(x)' }, 'fits no identifier in the column "ref"'],
    ['an absent key', { truthKey: '/absent.csv' }, 'absent.csv'],
  ])('%s is a wrong call', async (_, options, says) => {
    await expect(truthOf(await input(), mapping, options)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(says),
    });
  });

  it.each<[string, Parameters<typeof truthOf>[2], string]>([
    ['two of them', { truth: 'same', truthPattern: '(x)' }, 'Only one of --truth'],
    ['no expression', { truthPattern: '(' }, 'no regular expression'],
    ['no group', { truthPattern: 'rec' }, 'has no group'],
  ])('%s is a wrong call before any row is read', (_, options, says) => {
    expect(() => checkTruthOptions(options)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(says) }),
    );
  });

  it.each([
    ['without its columns', 'CLUSTER,RECORD_ID\n1,2\n', mapping, 'has no column "CLUSTER_ID"'],
    ['of other rows', 'CLUSTER_ID,RECORD_ID\n1,2\n', mapping, 'names none of the rows'],
    ['that contradicts itself', `${KEY}8,A,rec-1-a\n`, mapping, 'row 5: RECORD_ID is in two clusters'],
    [
      'whose sources the mapping does not tell',
      `${KEY}8,B,rec-1-b\n8,C,rec-1-a\n`,
      withoutSource,
      'the role "source"',
    ],
    ['without identifiers', KEY, checkLinkMapping({ familyName: 'last' }), '--truth-key needs the role "id"'],
  ])('a key %s is refused', async (_, content, roles, says) => {
    const read = await input(roles);
    await expect(truthOf(read, roles, { truthKey: folder.file('bad.csv', content) })).rejects.toThrow(says);
  });
});
