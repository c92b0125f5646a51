/** Ticked facets go through the address and come back as they were; what is no code never becomes a filter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, filtersIn } from './facet-address.ts';
import { type Filters, NO_FILTERS } from './question.ts';

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    systems: fc.uniqueArray(fc.constantFrom('EES', 'VIS', 'ECRIS_TCN', 'X2_LIST')),
    colours: fc.uniqueArray(
      fc.constantFrom('YELLOW' as const, 'RED' as const, 'WHITE' as const, 'GREEN' as const),
    ),
    nationalities: fc.uniqueArray(fc.constantFrom('AFG', 'SYR', 'XXA')),
    sex: fc.uniqueArray(fc.constantFrom('M' as const, 'F' as const, 'X' as const, 'UNK' as const)),
    decade: fc.constantFrom('1890', '1980', '2010'),
  },
  { requiredKeys: ['systems', 'colours', 'nationalities', 'sex'] },
);

describe('facets in the address', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(filters, (one) => {
        expect(filtersIn(addressOf(one))).toEqual(one);
      }),
    );
    expect(addressOf(NO_FILTERS)).toEqual({});
  });

  it('are codes: names, quotes and unknown values are dropped', () => {
    expect(
      filtersIn({
        system: 'EES,<img>,ees',
        colour: 'BLUE',
        nationality: 'AFGHANISTAN',
        sex: 'M,M',
        decade: '1985',
      }),
    ).toEqual({ ...NO_FILTERS, systems: ['EES'], sex: ['M'] });
  });
});
