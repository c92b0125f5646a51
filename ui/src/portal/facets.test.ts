/** Facets keep what is ticked, their order does not jump, and ticking twice changes nothing. */
import { describe, expect, it } from 'vitest';
import { FACET_NAMES, toggled, valuesOf } from './facets.ts';
import { NO_FILTERS } from './question.ts';

const facets = {
  system: { VIS: 2, EES: 5 },
  colour: { WHITE: 1, YELLOW: 3 },
  nationality: { AFG: 1, SYR: 4 },
  sex: { M: 3, F: 2 },
  decade: { 1990: 1, 1980: 4 },
  capped: false,
};

describe('facets', () => {
  it('stand in a lasting order, nationalities by number', () => {
    const order = (name: (typeof FACET_NAMES)[number]) =>
      valuesOf(name, facets, NO_FILTERS).map(({ value }) => value);
    expect(order('system')).toEqual(['EES', 'VIS']);
    expect(order('colour')).toEqual(['YELLOW', 'WHITE']);
    expect(order('nationality')).toEqual(['SYR', 'AFG']);
    expect(order('decade')).toEqual(['1980', '1990']);
  });

  it('keep a ticked value that nothing is counted for', () => {
    expect(valuesOf('system', facets, { ...NO_FILTERS, systems: ['SIS'] })).toContainEqual({
      ...{ value: 'SIS', count: 0, ticked: true },
    });
  });

  it('ticked twice are as before', () => {
    for (const name of FACET_NAMES)
      expect(toggled(name, '1980', toggled(name, '1980', NO_FILTERS))).toEqual(NO_FILTERS);
    expect(toggled('decade', '1990', { ...NO_FILTERS, decade: '1980' }).decade).toBe('1990');
  });
});
