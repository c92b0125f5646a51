/** Filters and facets look at what was found: each facet is counted with the filters of the others applied. */
import { describe, expect, it } from 'vitest';
import type { Identity } from '../model/record.ts';
import { type Faceted, faceted, type SearchFilters } from './facets.ts';

const person = (system: string, colour: string | undefined, over: Partial<Identity>): Faceted => ({
  systems: [system],
  colours: colour === undefined ? [] : [colour],
  identities: [{ identityId: 'i', category: 'CONFIRMED', names: [], ...over }],
});
const born = (value: string) => ({ dateOfBirth: { value, precision: 'DAY' as const } });
const country = (code: string) => ({ nationalities: [{ country: code, kind: 'CURRENT' as const }] });

const people = [
  person('EES', 'WHITE', { sex: 'M', ...born('1980-03-12'), ...country('UKR') }),
  person('VIS', undefined, { sex: 'F', ...born('1985'), ...country('UKR') }),
  person('VIS', 'RED', { sex: 'F', ...born('1991-07'), ...country('GEO') }),
  person('SIS', undefined, {}),
];
const passing = (filters: SearchFilters) =>
  faceted(people, filters).passing.map((one) => people.indexOf(one as Faceted));

describe('filters', () => {
  it.each<[string, SearchFilters, number[]]>([
    ['none', {}, [0, 1, 2, 3]],
    ['a system', { systems: ['VIS'] }, [1, 2]],
    ['two colours', { colours: ['WHITE', 'RED'] }, [0, 2]],
    ['a nationality and a sex', { nationalities: ['UKR'], sex: ['F'] }, [1]],
    ['a year in which a date known in part may lie', { bornFrom: '1985-06-01', bornTo: '1985-06-30' }, [1]],
    ['a month in which another may lie', { bornFrom: '1991-07-15' }, [2]],
    ['a day before that month', { bornFrom: '1985', bornTo: '1991-06' }, [1]],
    ['who has no date is not born in any time', { bornFrom: '1900' }, [0, 1, 2]],
  ])('%s', (_name, filters, expected) => {
    expect(passing(filters)).toEqual(expected);
  });
});

describe('facets', () => {
  it('count values of persons, a person once each', () => {
    expect(faceted(people, {}).facets).toEqual({
      ...{ system: { EES: 1, VIS: 2, SIS: 1 }, colour: { WHITE: 1, RED: 1 } },
      ...{ nationality: { UKR: 2, GEO: 1 }, sex: { M: 1, F: 2 }, decade: { 1980: 2, 1990: 1 } },
    });
  });

  it('show what another choice of the same filter would give', () => {
    const { facets } = faceted(people, { systems: ['VIS'] });
    expect(facets.system).toEqual({ EES: 1, VIS: 2, SIS: 1 });
    expect(facets.nationality).toEqual({ UKR: 1, GEO: 1 });
    expect(faceted(people, { systems: ['VIS'], sex: ['M'] }).facets).toMatchObject({
      ...{ system: { EES: 1 }, sex: { F: 2 }, decade: {} },
    });
  });
});
