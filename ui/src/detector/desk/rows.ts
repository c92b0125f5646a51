/** Order of the compared fields: differences first, what agrees folded away, what nobody states with it. */
import type { FieldRow, Verdict } from '../model.ts';

const ORDER: readonly Verdict[] = ['DIFFERENT', 'SIMILAR', 'NOT_COMPARABLE', 'MISSING', 'SAME'];

export interface SortedRows {
  /** To be looked at, the greatest difference first. */
  open: FieldRow[];
  /** Equal on both sides. */
  agreed: FieldRow[];
  /** Stated on neither side. */
  unstated: FieldRow[];
}

export function sortRows(rows: readonly FieldRow[]): SortedRows {
  const unstated = rows.filter(({ a, b }) => a.length === 0 && b.length === 0);
  const stated = rows.filter((row) => !unstated.includes(row));
  return {
    open: stated
      .filter(({ verdict }) => verdict !== 'SAME')
      .sort((x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict)),
    agreed: stated.filter(({ verdict }) => verdict === 'SAME'),
    unstated,
  };
}
