/** Who a side is about: the first name of its identity and the date of birth, said before field is held against field. */
import type { FieldRow } from '../model.ts';

export interface Who {
  /** Family and given name as stated; undefined where no name is. */
  name: string | undefined;
  /** ISO date, year or year and month; undefined where it is not stated. */
  born: string | undefined;
}

export function whoOf(rows: readonly FieldRow[], side: 'a' | 'b'): Who {
  const first = (field: FieldRow['field']) => rows.find((row) => row.field === field)?.[side][0]?.value;
  const parts = [first('FAMILY'), first('GIVEN')].filter((part) => part !== undefined);
  return {
    name: parts.length > 0 ? parts.join(', ') : first('UNSPLIT'),
    born: first('DATE_OF_BIRTH'),
  };
}
