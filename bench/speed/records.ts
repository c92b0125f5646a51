/** Generated rows as records of the repository: what the candidate index holds. Fields that no identity has are left out. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { PartialDate } from '../../graph/model/record.ts';
import type { StoredRecord } from '../../graph/model/stored.ts';
import type { Row } from '../accuracy/generator/statement.ts';

/** Reads a generated file row by row. */
export async function* readRows(file: string): AsyncGenerator<Row> {
  yield* createReadStream(file).pipe(parse({ columns: true })) as AsyncIterable<Row>;
}

export function recordOf(row: Row): StoredRecord {
  const date = dateOf(row.date_of_birth);
  const name = (side: 'FAMILY' | 'GIVEN', value: string) =>
    value === '' ? [] : [{ side, kind: 'CURRENT' as const, value }];
  const id = idOf(row.id);
  return {
    id,
    system: row.source,
    external: false,
    recordKind: 'benchmark',
    groupId: id,
    version: 1,
    revision: 0,
    owner: { state: 'DEU', authorityRef: 'benchmark' },
    identities: [
      {
        id,
        identityId: id,
        version: 1,

        category: 'CONFIRMED',
        names: [...name('FAMILY', row.family_name), ...name('GIVEN', row.given_name)],
        ...(date && { dateOfBirth: date }),
        ...(row.sex !== '' && { sex: row.sex as 'M' | 'F' }),
        ...(row.nationality !== '' && {
          nationalities: [{ country: row.nationality, kind: 'CURRENT' as const }],
        }),
        ...(row.place_of_birth !== '' && { placeOfBirth: { town: row.place_of_birth } }),
      },
    ],
    documents: row.document_number === '' ? [] : [{ id: `${id}-d`, number: row.document_number }],
    templates: [],
  };
}

function dateOf(text: string): PartialDate | undefined {
  if (text === '') return undefined;
  return text.endsWith('-00-00')
    ? { value: text.slice(0, 4), precision: 'YEAR' }
    : { value: text, precision: 'DAY' };
}

/** Ids of the service are UUIDs. */
function idOf(row: string): string {
  return `00000000-0000-7000-8000-${row.replace(/\D/g, '').padStart(12, '0')}`;
}
