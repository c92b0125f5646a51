/**
 * One row of any file, by role: what `symbolon link` compares, and the wire between its reader and the library.
 * A role that a row does not state is absent; a cell that is blank never gets here.
 */

/** Roles that are compared. `id`, `source` and `kind` are of the row itself. */
export const ROLES = [
  'givenName',
  'familyName',
  'fullName',
  'dateOfBirth',
  'sex',
  'nationality',
  'nationalNumber',
  'documentNumber',
  'place',
  'address',
  'postcode',
  'phone',
  'email',
] as const;
export type Role = (typeof ROLES)[number];

export interface SourceRow {
  /** Identifier as stated; need not be unique across sources. */
  id: string;
  /** Name of the source, '' where none is mapped. */
  source: string;
  /** Person, organisation and so on, '' where not stated; rows of two stated kinds are never compared. */
  kind: string;
  /** Cells of a role in the order of the mapping, trimmed, none empty. */
  values: Partial<Record<Role, readonly string[]>>;
}

/** Order of day, month and year where a date does not tell: `03/04/1980`. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

export interface LinkOptions {
  /** Pairs inside one source count. */
  within: boolean;
  /** Pairs between two sources count. */
  across: boolean;
  dateOrder?: DateOrder;
  /** Called often while the work goes on; `of` is 0 where the end is not known. */
  progress?: (stage: string, done: number, of: number) => void;
}

/** One pair above the floor of the model; `a` and `b` are indexes of rows, a < b. */
export interface LinkedPair {
  a: number;
  b: number;
  bits: number;
  /** 1/(1+2^-bits), in 0..1. */
  probability: number;
}

/** What came of linking: pairs by falling probability, clusters at any threshold, and who was compared with whom. */
export interface LinkResult {
  pairs: LinkedPair[];
  /** Cluster number of each row when only pairs with at least this probability may join; equal numbers, one cluster. */
  clusters(threshold: number): Int32Array;
  candidates: {
    /** Pairs compared. */
    count: number;
    /** Whether two rows were compared at all: what was not can never be found. */
    compared(a: number, b: number): boolean;
  };
}
