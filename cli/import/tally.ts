/** What became of the rows of an import, by reason. Holds counts only, never a value of a row. */
import type { RowFault } from './problem.ts';

export interface Tally {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Mapped and found good, nothing sent (dry run). */
  valid: number;
  rejected: number;
  /** Rows that the mapping does not ask for, by reason. */
  skipped: Record<string, number>;
  /** Rejected rows by code and field of their first fault. */
  rejectedBy: Record<string, number>;
  /** Rows that were taken in without a value they state, by code and field. */
  leftOut: Record<string, number>;
  /** Accepted records on which the service noted something, by flag. */
  flags: Record<string, number>;
}

export function newTally(): Tally {
  return {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    valid: 0,
    rejected: 0,
    skipped: {},
    rejectedBy: {},
    leftOut: {},
    flags: {},
  };
}

export function count(counts: Record<string, number>, key: string) {
  counts[key] = (counts[key] ?? 0) + 1;
}

export function accepted({ created, updated, unchanged, valid }: Tally): number {
  return created + updated + unchanged + valid;
}

/** Code and field without indices, so that equal faults count together. */
export function faultKey({ code, field }: RowFault): string {
  return `${code} ${field.replace(/\/\d+(?=\/|$)/g, '')}`;
}
