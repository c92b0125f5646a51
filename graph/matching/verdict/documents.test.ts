/** Same travel document: numbers, countries, types (domain.md §2.4 `doc`, §14 document key). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TravelDocument } from '../../model/record.ts';
import { compareTravelDocuments, documentKey } from './index.ts';

const document = (
  number: string,
  issuingCountry?: string,
  docType?: string,
  expiryDate?: string,
): TravelDocument => ({
  number,
  ...(issuingCountry === undefined ? {} : { issuingCountry }),
  ...(docType === undefined ? {} : { docType }),
  ...(expiryDate === undefined ? {} : { expiryDate }),
});

describe('same document', () => {
  it.each([
    [document('C01X 0006-H'), document('c01x0006h'), ['COUNTRY_ABSENT', 'TYPE_ABSENT']],
    [document('C01X0006H', 'DEU', 'P'), document('C01X0006H', 'D', 'PASSPORT'), []],
    [document('C01X0006H', 'UNK', 'P'), document('C01X0006H', 'DEU', 'P'), ['COUNTRY_ABSENT']],
    [document('4500123', 'SUN', 'P'), document('4500123', 'RUS', 'PD'), ['COUNTRY_SUCCESSOR']],
    [document('AB12345', 'FRA', 'ID'), document('AB12345', 'FRA'), ['TYPE_ABSENT']],
    [
      document('AB12345', 'FRA', 'ID', '2030-01-01'),
      document('AB12345', 'FRA', 'I', '2031-01-01'),
      ['EXPIRY_DIFFERS'],
    ],
    [document('AB12345', 'FRA', 'RP'), document('AB12345', 'FRA', 'RESIDENCE_PERMIT'), []],
  ] as [TravelDocument, TravelDocument, string[]][])('%o and %o, with notes %o', (a, b, notes) => {
    expect(compareTravelDocuments([a], [b])).toEqual({ outcome: 'SAME', pairs: [{ a: 0, b: 0, notes }] });
    expect(compareTravelDocuments([b], [a]).outcome).toBe('SAME');
  });
});

describe('other document', () => {
  it.each([
    [document('AB12345', 'FRA', 'P'), document('AB12346', 'FRA', 'P')],
    [document('AB12345', 'FRA', 'P'), document('AB12345', 'ITA', 'P')],
    [document('AB12345', 'RUS', 'P'), document('AB12345', 'UKR', 'P')],
    [document('AB12345', 'FRA', 'P'), document('AB12345', 'FRA', 'ID')],
    [document('AB12345', 'FRA', 'RP'), document('AB12345', 'FRA', 'ID')],
    [document('AB12'), document('AB12')],
    [document('0000000'), document('0000000')],
    [document('XXXXX-XX'), document('XXXXXXX')],
    [document('unknown'), document('UNKNOWN')],
    [document(''), document('')],
  ])('%o and %o', (a, b) => {
    expect(compareTravelDocuments([a], [b])).toEqual({ outcome: 'OTHER', pairs: [] });
  });
  it('an empty list on either side', () => {
    expect(compareTravelDocuments([], [document('AB12345')]).outcome).toBe('OTHER');
  });
});

describe('document key', () => {
  it('is upper case without anything but A-Z and 0-9, and its own key', () => {
    expect(documentKey(' ab-12.345/c<')).toBe('AB12345C');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 64 }), (number) => {
        const key = documentKey(number);
        expect(key).toMatch(/^[A-Z0-9]*$/);
        expect(documentKey(key)).toBe(key);
      }),
    );
  });
  it('two documents that are the same share it, in either order of the lists', () => {
    const number = fc.constantFrom('AB12345', 'ab-12345', 'AB12346', '11111', '');
    const country = fc.constantFrom('FRA', 'SUN', 'RUS', 'UNK', undefined);
    const list = fc.array(
      fc.tuple(number, country).map(([n, c]) => document(n, c)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(list, list, (a, b) => {
        const verdict = compareTravelDocuments(a, b);
        for (const pair of verdict.pairs)
          expect(documentKey(a[pair.a]?.number ?? '')).toBe(documentKey(b[pair.b]?.number ?? '?'));
        expect(compareTravelDocuments(b, a).outcome).toBe(verdict.outcome);
      }),
    );
  });
});
