/**
 * Groups of rows whose accuracy the report sets side by side: the script of the names, and sex and nationality as they
 * are stated. Small groups are put together, so that no value of a single row is printed.
 */
import { type GroupMeasure, measureGroups, type Scope } from '../../graph/matching/evaluation/index.ts';
import type { LinkedPair, SourceRow } from '../../graph/matching/link/index.ts';
import { scriptOf } from '../import/names.ts';

export type GroupedBy = 'script' | 'sex' | 'nationality';
export type GroupMeasures = Partial<Record<GroupedBy, Record<string, GroupMeasure>>>;

/** A value that fewer rows state is counted as `other`: it might tell who somebody is. */
const LEAST_ROWS = 10;
const OTHER = 'other';
const NOT_STATED = 'not stated';

const MIXED = 'mixed';

/** Groupings in which the rows fall into more than one group. */
export function groupMeasures(
  rows: readonly SourceRow[],
  truth: Int32Array,
  claimed: readonly LinkedPair[],
  scope: Scope,
): GroupMeasures {
  const groupings: [GroupedBy, (row: SourceRow) => string][] = [
    ['script', scriptOfNames],
    ['sex', ({ values }) => values.sex?.[0]?.toLowerCase() ?? NOT_STATED],
    ['nationality', ({ values }) => values.nationality?.[0]?.toLowerCase() ?? NOT_STATED],
  ];
  const measures: GroupMeasures = {};
  for (const [by, groupOf] of groupings) {
    const groups = withoutSmall(rows.map(groupOf));
    if (new Set(groups).size > 1)
      measures[by] = Object.fromEntries(measureGroups(groups, truth, claimed, scope));
  }
  return measures;
}

/** ISO 15924 code of the one script that the names are in; `mixed` where there are several, or a rare one. */
export function scriptOfNames({ values }: SourceRow): string {
  const texts = [values.fullName, values.familyName, values.givenName]
    .flatMap((list) => list ?? [])
    .join(' ');
  return /\p{L}/u.test(texts) ? (scriptOf(texts) ?? MIXED) : NOT_STATED;
}

function withoutSmall(groups: string[]): string[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return groups.map((group) => ((sizes.get(group) as number) < LEAST_ROWS ? OTHER : group));
}
