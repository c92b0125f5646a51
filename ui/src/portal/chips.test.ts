/** Chips of an answer: what several systems state alike is told once. */
import { expect, it } from 'vitest';
import { merged } from './chips.ts';

it('what several systems state alike is one chip', () => {
  const chip = (system: string, form = 'ANNA') => ({ field: 'NAME' as const, form, level: 'exact', system });
  expect(merged([chip('EES'), chip('VIS'), chip('VIS', 'Anna'), chip('EES')])).toEqual([
    { field: 'NAME', form: 'ANNA', level: 'exact', systems: ['EES', 'VIS'] },
    { field: 'NAME', form: 'Anna', level: 'exact', systems: ['VIS'] },
  ]);
});
