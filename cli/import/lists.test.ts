/** The shipped mappings of the UN and OFAC lists, on invented rows in their formats. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { checkRecord, externalListProfile } from '../../graph/sources/index.ts';
import { loadMapping } from './load-mapping.ts';
import type { Mapped } from './map-record.ts';
import { mapFile } from './run-import.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const TODAY = '2026-03-01';

async function mapAll(file: string, mappingFile: string, change: (text: string) => string = (text) => text) {
  const { mapping } = await loadMapping(path(mappingFile));
  const changed = JSON.parse(change(JSON.stringify(mapping)));
  const results: { number: number; mapped: Mapped | undefined }[] = [];
  for await (const { input, mapped } of mapFile(path(file), changed, 20260101, TODAY))
    results.push({ number: input.number, mapped });
  return results;
}

const recordOf = (mapped: Mapped | undefined): IdentityRecord => {
  if (mapped?.outcome !== 'RECORD') throw new Error(`no record: ${JSON.stringify(mapped)}`);
  return mapped.record;
};
const namesOf = (record: IdentityRecord, index: number) =>
  record.identities[index]?.names.map(({ side, kind, value }) => `${side} ${kind} ${value}`);

describe('UN consolidated list', async () => {
  const rows = await mapAll('fixtures/un-list.xml', '../../mappings/un-consolidated.json');
  const [first, second, third, fourth] = rows.map(({ mapped }) => mapped);

  it('reads individuals only', () => {
    expect(rows).toHaveLength(4);
  });

  it('keeps the parts of a name undivided, good aliases beside it, scripts named', () => {
    const record = recordOf(first);
    expect(namesOf(record, 0)).toEqual([
      'UNSPLIT CURRENT ZARIF OLMAZ ‘ABD AL-TESTI',
      'UNSPLIT CURRENT ظريف اولماز',
      'FAMILY ALIAS Olmaz',
      'GIVEN ALIAS Zareef',
      'UNSPLIT ALIAS Olmas Zarif',
      'UNSPLIT ALIAS Pavel Nikak',
      'UNSPLIT ALIAS Павел Никак',
      'UNSPLIT ALIAS Нико Никак',
    ]);
    expect(record.identities[0]?.names[1]?.script).toBe('Arab');
  });

  it('makes further birth dates, weak aliases and aliases with a birth date identities of their own', () => {
    const { identities } = recordOf(first);
    expect(
      identities.map(({ category, dateOfBirth }) => [category, dateOfBirth?.value, dateOfBirth?.precision]),
    ).toEqual([
      ['CONFIRMED', '1971-08-09', 'DAY'],
      ['NOT_CONFIRMED', '1969', 'UNKNOWN'],
      ['NOT_CONFIRMED', '1965', 'UNKNOWN'],
      ['NOT_CONFIRMED', '1971-08-09', 'DAY'],
      ['ALIAS', '1972-02-03', 'DAY'],
    ]);
    expect(identities[2]?.dateOfBirth?.original).toBe('1965 to 1967');
    expect(identities[3]?.names[0]?.value).toBe('The Quiet One');
    expect(identities[4]).toMatchObject({ sex: 'M', placeOfBirth: { country: 'YEM' } });
  });

  it('takes the latest change as version, else the day of listing', () => {
    expect([recordOf(first).version, recordOf(second).version]).toEqual([20190501, 20160105]);
  });

  it('reads nationality, place of birth and documents', () => {
    const record = recordOf(first);
    expect(record.identities[0]).toMatchObject({
      nationalities: [{ country: 'IRN', kind: 'CURRENT' }],
      placeOfBirth: { town: 'Old Mill village', country: 'IRN' },
    });
    expect(record.travelDocuments).toEqual([
      { docType: 'PASSPORT', number: 'T0099887', issuingCountry: 'IRN', issueDate: '2010-02-18' },
    ]);
  });

  it('says what it left out, without its value', () => {
    expect(first).toMatchObject({
      leftOut: [{ code: 'UNKNOWN_COUNTRY', field: '/identities/nationalities' }],
    });
  });

  it('rejects a row without a usable name or without a reference', () => {
    expect(third).toMatchObject({
      outcome: 'REJECTED',
      reference: '1003',
      faults: [{ code: 'CHARACTER_NOT_ALLOWED' }],
    });
    expect(fourth).toMatchObject({
      outcome: 'REJECTED',
      faults: [{ code: 'NO_REFERENCE', field: '/recordRef' }],
    });
  });

  it('gives identities the same identifiers in every run', async () => {
    const again = await mapAll('fixtures/un-list.xml', '../../mappings/un-consolidated.json');
    const ids = (mapped: Mapped | undefined) =>
      recordOf(mapped).identities.map(({ identityId }) => identityId);
    expect(ids(again[0]?.mapped)).toEqual(ids(first));
    expect(new Set(ids(first)).size).toBe(5);
  });
});

describe('OFAC SDN list', async () => {
  const rows = await mapAll('fixtures/sdn.csv', '../../mappings/ofac-sdn.json');
  const mappedAt = (number: number) => rows.find((row) => row.number === number)?.mapped;

  it('takes persons only; organisations are counted apart', () => {
    expect(mappedAt(1)).toEqual({ outcome: 'SKIPPED', reason: 'NOT_A_PERSON' });
    expect(rows.map(({ mapped }) => mapped?.outcome)).toEqual([
      'SKIPPED',
      'RECORD',
      'RECORD',
      'RECORD',
      undefined,
      'REJECTED',
    ]);
  });

  it('joins the aliases and divides names at the comma', () => {
    expect(namesOf(recordOf(mappedAt(2)), 0)).toEqual([
      'FAMILY CURRENT TESTOV',
      'GIVEN CURRENT Ivan Nikolaevich',
      'FAMILY PREVIOUS ALTOV',
      'GIVEN PREVIOUS Ivan',
      'FAMILY ALIAS TESTOFF',
      'GIVEN ALIAS Iwan',
    ]);
    expect(namesOf(recordOf(mappedAt(4)), 0)).toEqual(['FAMILY CURRENT PROBE Jr.', 'GIVEN CURRENT Ana']);
  });

  it('reads birth dates, place, nationalities, sex, documents and weak aliases out of the remarks', () => {
    const record = recordOf(mappedAt(2));
    expect(record.version).toBe(20260101);
    expect(record.identities[0]).toMatchObject({
      category: 'CONFIRMED',
      dateOfBirth: { value: '1970-01-05', precision: 'DAY' },
      sex: 'M',
      nationalities: [
        { country: 'PRK', kind: 'CURRENT' },
        { country: 'RUS', kind: 'OTHER' },
      ],
      placeOfBirth: { town: 'Pyongyang', country: 'PRK' },
    });
    expect(
      record.identities
        .slice(1)
        .map(({ category, names, dateOfBirth }) => [category, names[0]?.value, dateOfBirth?.value]),
    ).toEqual([
      ['NOT_CONFIRMED', 'TESTOV', '1969'],
      ['NOT_CONFIRMED', "RA'UF THE TALL", '1970-01-05'],
    ]);
    expect(record.travelDocuments).toEqual([
      {
        docType: 'PASSPORT',
        number: 'AB 123456',
        issuingCountry: 'RUS',
        issueDate: '1987-06-19',
        expiryDate: '1992-06-18',
      },
      { docType: 'DIPLOMATIC PASSPORT', number: 'D77' },
      { docType: 'NATIONAL ID', number: '55-66', issuingCountry: 'IRN' },
    ]);
    expect(recordOf(mappedAt(3)).identities[0]).toMatchObject({
      dateOfBirth: { value: '1961', precision: 'YEAR' },
      placeOfBirth: { town: 'Nowhere Town' },
    });
  });

  it('makes records that the content rules accept', () => {
    for (const { mapped } of rows)
      if (mapped?.outcome === 'RECORD')
        expect(checkRecord(mapped.record, externalListProfile('OFAC_SDN', 'x'), TODAY)).toEqual([]);
  });

  it('rejects the row instead where the mapping does not leave values out', async () => {
    const strict = await mapAll('fixtures/un-list.xml', '../../mappings/un-consolidated.json', (text) =>
      text.replace('"LEAVE_OUT"', '"REJECT_ROW"'),
    );
    expect(strict[0]?.mapped).toMatchObject({
      outcome: 'REJECTED',
      reference: '1001',
      faults: [{ code: 'UNKNOWN_COUNTRY' }],
    });
    expect(strict[1]?.mapped?.outcome).toBe('RECORD');
  });
});
