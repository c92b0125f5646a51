/**
 * Accuracy for groups of persons side by side, on a generated file: whether errors fall on some more than on others.
 * A pair belongs to the groups of both of its rows; a row that does not state the attribute belongs to none.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Row } from './generator/statement.ts';

export interface GroupMeasure {
  /** True pairs of the group. */
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Attribute → group → measures at the default threshold. */
export type Fairness = Record<string, Record<string, GroupMeasure>>;

const ATTRIBUTES = ['script', 'nationality', 'sex'] as const;
/** Smaller groups say nothing: one pair would be more than half a point. */
const FEWEST_PAIRS = 200;

/** `rows`: generated CSV; `pairs`: CSV with `id_a`, `id_b`, `probability`. */
export function byGroup(rows: string, pairs: string, threshold: number): Fairness {
  const records = new Map<string, Row>();
  for (const row of parse(readFileSync(rows), { columns: true }) as Row[]) records.set(row.id, row);
  const found: [Row, Row][] = [];
  for (const line of parse(readFileSync(pairs), { columns: true }) as Record<string, string>[]) {
    const [a, b] = [records.get(line.id_a ?? ''), records.get(line.id_b ?? '')];
    if (a !== undefined && b !== undefined && Number(line.probability) >= threshold) found.push([a, b]);
  }
  return groupMeasures(truePairs(records.values()), found);
}

/** Measures of each group that is large enough, largest first. */
export function groupMeasures(
  wanted: readonly [Row, Row][],
  found: readonly [Row, Row][],
  fewest = FEWEST_PAIRS,
): Fairness {
  const table: Fairness = {};
  for (const attribute of ATTRIBUTES) {
    const counts = new Map<string, { wanted: number; found: number; hit: number }>();
    const add = (
      pairs: readonly [Row, Row][],
      count: (of: NonNullable<ReturnType<typeof counts.get>>, hit: boolean) => void,
    ) => {
      for (const [a, b] of pairs)
        for (const group of new Set([a[attribute], b[attribute]])) {
          if (group === '') continue;
          const entry = counts.get(group) ?? { wanted: 0, found: 0, hit: 0 };
          counts.set(group, entry);
          count(entry, a.person === b.person);
        }
    };
    add(wanted, (entry) => {
      entry.wanted += 1;
    });
    add(found, (entry, hit) => {
      entry.found += 1;
      if (hit) entry.hit += 1;
    });
    table[attribute] = Object.fromEntries(
      [...counts]
        .filter(([, entry]) => entry.wanted >= fewest)
        .sort(([, a], [, b]) => b.wanted - a.wanted)
        .map(([group, entry]) => [
          group,
          {
            pairs: entry.wanted,
            precision: entry.found === 0 ? 1 : entry.hit / entry.found,
            recall: entry.hit / entry.wanted,
            f1: (2 * entry.hit) / (entry.found + entry.wanted),
          },
        ]),
    );
  }
  return table;
}

function truePairs(rows: Iterable<Row>): [Row, Row][] {
  const persons = new Map<string, Row[]>();
  for (const row of rows) {
    const list = persons.get(row.person);
    if (list === undefined) persons.set(row.person, [row]);
    else list.push(row);
  }
  const pairs: [Row, Row][] = [];
  for (const list of persons.values())
    for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) pairs.push([a, b]);
  return pairs;
}
