/** Every level of the service that is known has words in the catalogue; others are shown as they come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEVEL_KEYS, levelKeys, merged } from './chips.ts';

it('every known level has words', () => {
  const words = JSON.parse(readFileSync(join(import.meta.dirname, 'messages.en.json'), 'utf8'));
  expect(LEVEL_KEYS.filter((key) => !(key in words))).toEqual([]);
});

it('a level may come with an addition', () => {
  expect(levelKeys('romanised equal, a word more')).toEqual([
    'portal.level.romanised-equal',
    'portal.level.a-word-more',
  ]);
  expect(levelKeys('same number; the expiry dates differ')).toEqual([
    'portal.level.same-number',
    'portal.level.the-expiry-dates-differ',
  ]);
  expect(levelKeys('exact, default day')).toEqual(['portal.level.exact-default-day']);
});

it('what is not known has no key', () => expect(levelKeys('by a rule of tomorrow')).toBeUndefined());

it('what several systems state alike is one chip', () => {
  const chip = (system: string, form = 'ANNA') => ({ field: 'NAME' as const, form, level: 'exact', system });
  expect(merged([chip('EES'), chip('VIS'), chip('VIS', 'Anna'), chip('EES')])).toEqual([
    { field: 'NAME', form: 'ANNA', level: 'exact', systems: ['EES', 'VIS'] },
    { field: 'NAME', form: 'Anna', level: 'exact', systems: ['VIS'] },
  ]);
});
