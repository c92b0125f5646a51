/** Mapping files: what is wrong with one is said before a row is read, with the place where it stands. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkColumns, checkMapping, loadMapping } from './load-mapping.ts';
import type { TableMapping } from './mapping.ts';

const good = {
  name: 'x',
  system: { code: 'LIST_A', kind: 'EXTERNAL_LIST' },
  recordKind: 'LIST_A_ENTRY',
  owner: { state: 'UNO', authorityRef: 'X-1' },
  recordRef: '{id}',
  identityGroupRef: '{id}',
  identities: [
    { id: 'main', category: 'CONFIRMED', names: [{ column: 'name', as: 'UNSPLIT', kind: 'CURRENT' }] },
  ],
};
const withName = (name: object) => ({ ...good, identities: [{ ...good.identities[0], names: [name] }] });

describe('a mapping', () => {
  it('with nothing wrong is taken', () => {
    expect(checkMapping(good)).toBe(good);
  });

  it.each<[string, unknown, string]>([
    ['an unknown key', { ...good, colour: 'red' }, 'unknown key colour'],
    [
      'an unknown key inside',
      withName({ column: 'n', as: 'UNSPLIT', kind: 'CURRENT', eval: '1' }),
      '/identities/0/names/0: unknown key eval',
    ],
    ['a missing part', { ...good, owner: undefined }, '/: owner is missing'],
    [
      'an unknown function',
      withName({ column: 'n', as: 'UNSPLIT', kind: 'CURRENT', do: ['eval'] }),
      '/identities/0/names/0/do/0',
    ],
    [
      'no column for a name',
      withName({ as: 'UNSPLIT', kind: 'CURRENT' }),
      '/identities/0/names/0 names no column',
    ],
    [
      'two places for a value',
      withName({ column: 'n', text: 'x', as: 'UNSPLIT', kind: 'CURRENT' }),
      'only one of them',
    ],
    ['a reference without a column', { ...good, recordRef: 'fixed' }, '/recordRef names no column'],
    [
      'constants only',
      withName({ text: 'x', as: 'UNSPLIT', kind: 'CURRENT' }),
      'names no column for any identity',
    ],
    ['XML without a row', { ...good, format: 'xml' }, '/xml/row is missing'],
    ['no object', [], 'not valid'],
    [
      'a wire mapping with more',
      { name: 'x', format: 'ndjson', records: 'WIRE', where: [] },
      'unknown key where',
    ],
  ])('%s is refused', (_, value, says) => {
    const json = JSON.parse(JSON.stringify(value));
    expect(() => checkMapping(json)).toThrow(says);
  });

  it('that names a column which the file does not have is refused with its name and place', () => {
    const mapping = checkMapping(good) as TableMapping;
    expect(() => checkColumns(mapping, ['id', 'Name'])).toThrow(
      'no column "name", which the mapping names at /identities/0/names/0/column',
    );
    expect(() => checkColumns(mapping, ['id', 'name'])).not.toThrow();
  });

  it('may read columns of joined rows and of rows inside the row', () => {
    const mapping = checkMapping({
      ...withName({ each: 'alt', column: 'alt_name', as: 'UNSPLIT', kind: 'ALIAS' }),
      joins: [{ name: 'alt', file: 'a.csv', key: 'k', on: 'id' }],
    }) as TableMapping;
    expect(() => checkColumns(mapping, ['id'])).not.toThrow();
  });
});

describe('the shipped mappings', () => {
  const folder = fileURLToPath(new URL('../../mappings', import.meta.url));
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s is valid', async (name) => {
    expect((await loadMapping(`${folder}/${name}`)).mapping.name).toBeTruthy();
  });
});
