/** Known variants: nicknames and forms of one name in several languages, and no names that only look alike. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../index.ts';
import { VARIANT_GROUPS, variantGroups } from './index.ts';

const groups = (name: string) => tokenise(name)[0]?.groups ?? [];
const share = (a: string, b: string) => groups(a).some((group) => groups(b).includes(group));

describe('known variants', () => {
  test.each([
    ['Robert', 'Bob'],
    ['Rob', 'Bobby'],
    ['William', 'Bill'],
    ['Patricia', 'Tricia'],
    ['Giuseppe', 'Pippo'],
    ['Aleksandr', 'Sasha'],
    ['Александр', 'Саша'],
    ['Aleksandr', 'Саша'],
    ['María', 'Mari'],
    ['Yusuf', 'Joseph'],
    ['يوسف', 'José'],
    ['Giuseppe', 'Yusuf'],
    ['إبراهيم', 'Abraham'],
    ['Francisco', 'Paco'],
    ['Johannes', 'Hans'],
    ['Katarzyna', 'Kasia'],
    ['Moshe', 'Musa'],
  ])('%s and %s are forms of one name', (a, b) => {
    expect(share(a, b)).toBe(true);
    expect(share(b, a)).toBe(true);
  });

  test.each([
    ['Hasan', 'Husayn'],
    ['Alexander', 'Alexandra'],
    ['Mahmud', 'Mohammed'],
    ['Saleh', 'Salah'],
    ['Robert', 'William'],
    ['Hamid', 'Ahmad'],
    ['Xyzzy', 'Xyzzy'],
  ])('%s and %s are not', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  test('some hundred groups, their ids rising', () => {
    expect(VARIANT_GROUPS).toBeGreaterThan(400);
    for (const name of ['alex', 'nick', 'maria', 'sasha']) {
      const ids = variantGroups(name);
      expect(ids.length).toBeGreaterThan(1);
      expect([...ids].sort((a, b) => a - b)).toEqual(ids);
    }
  });
});
