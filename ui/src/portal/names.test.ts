/** The head line shows each name once, in its own script, with the Latin form beside it. */
import { describe, expect, it } from 'vitest';
import type { PersonIdentity } from './answers.ts';
import { headNames, wholeName } from './names.ts';

const identity = (id: string, names: PersonIdentity['names'], category = 'CONFIRMED'): PersonIdentity => ({
  ...{ id, system: 'EES', recordId: 'r', groupId: 'g', category, names },
});
const name = (side: string, value: string, over = {}) => ({ side, kind: 'CURRENT', value, ...over });

describe('names of a person', () => {
  it('put the given name first and show our Latin form where the source has none', () => {
    const russian = identity('1', [
      name('FAMILY', 'Шевченко', { romanised: 'shevchenko' }),
      name('GIVEN', 'Олена', { romanised: 'olena' }),
    ]);
    expect(wholeName(russian)).toEqual({ value: 'Олена Шевченко', latin: 'olena shevchenko', ours: true });
    const stated = identity('2', [name('UNSPLIT', 'محمد', { latin: 'Mohamed', romanised: 'mhmd' })]);
    expect(wholeName(stated)).toEqual({ value: 'محمد', latin: 'Mohamed', ours: false });
  });

  it('have no second form in Latin letters', () => {
    expect(wholeName(identity('1', [name('UNSPLIT', 'Anna')]))).toEqual({
      ...{ value: 'Anna', latin: undefined, ours: false },
    });
    expect(wholeName(identity('1', []))).toBeUndefined();
  });

  it('stand once each, those of confirmed identities alone', () => {
    const names = headNames([
      identity('1', [name('UNSPLIT', 'ANNA  B')]),
      identity('2', [name('UNSPLIT', 'Anna B')]),
      identity('3', [name('UNSPLIT', 'Carla')], 'ALIAS'),
    ]);
    expect(names.map(({ value }) => value)).toEqual(['ANNA  B']);
    const native = identity('4', [name('UNSPLIT', 'Анна Б', { romanised: 'anna b' })]);
    expect(headNames([identity('1', [name('UNSPLIT', 'ANNA B')]), native]).map(({ value }) => value)).toEqual(
      ['Анна Б'],
    );
    expect(headNames([identity('3', [name('UNSPLIT', 'Carla')], 'ALIAS')])).toHaveLength(1);
  });
});
