/**
 * Which pairs of rows count in a measurement, and how many of them a grouping holds. A grouping is one label a row;
 * equal labels stand together. Rows that the truth does not speak of carry `NO_TRUTH` and are in no pair.
 */

/** Label of a row that is left out of every measurement. */
export const NO_TRUTH = -1;

export interface Scope {
  /** Number of the source of each row. */
  source: Int32Array;
  /** Pairs inside one source count. */
  within: boolean;
  /** Pairs between two sources count. */
  across: boolean;
}

/** A number for each name, equal ones for equal names, from 0 in the order in which they are met. */
export function numbered(names: Iterable<string>): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Whether the pair of rows `a` and `b` counts. */
export function inScope({ source, within, across }: Scope, a: number, b: number): boolean {
  return source[a] === source[b] ? within : across;
}

/** Pairs of rows under one label that count; labels below 0 form none. */
export function pairsInside(labels: Int32Array, scope: Scope): number {
  if (scope.within && scope.across) return pairs(labels);
  const inside = pairs(intersection(labels, scope.source));
  if (scope.within) return inside;
  return scope.across ? pairs(labels) - inside : 0;
}

/** The grouping in which two rows stand together when they do in both; labels are numbered from 0, -1 stays. */
export function intersection(one: Int32Array, other: Int32Array): Int32Array {
  const labels = new Int32Array(one.length).fill(NO_TRUTH);
  const width = largest(other) + 1;
  /** Of each label of `other`: the label of `one` under which it was met last, and its number there. */
  const metUnder = new Int32Array(width).fill(-1);
  const number = new Int32Array(width);
  let next = 0;
  for (const row of rowsByLabel(one)) {
    const [left, right] = [one[row] as number, other[row] as number];
    if (right < 0) continue;
    if (metUnder[right] !== left) {
      metUnder[right] = left;
      number[right] = next;
      next += 1;
    }
    labels[row] = number[right] as number;
  }
  return labels;
}

/** Rows with a label, those of one label side by side. */
function rowsByLabel(labels: Int32Array): Int32Array {
  const counts = sizes(labels);
  const places = new Int32Array(counts.length);
  for (let label = 1; label < counts.length; label += 1)
    places[label] = (places[label - 1] as number) + (counts[label - 1] as number);
  const rows = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] as number;
    if (label < 0) continue;
    const place = places[label] as number;
    rows[place] = row;
    places[label] = place + 1;
  }
  return rows;
}

/** Rows under each label; rows below 0 are in none. */
export function sizes(labels: Int32Array): Int32Array {
  const counts = new Int32Array(largest(labels) + 1);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] as number) + 1;
  return counts;
}

/** Hears of every pair under one label that counts, with the smaller row first. */
export function eachPairInside(labels: Int32Array, scope: Scope, visit: (a: number, b: number) => void) {
  const members = new Map<number, number[]>();
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] as number;
    if (label < 0) continue;
    const list = members.get(label);
    if (list === undefined) members.set(label, [row]);
    else list.push(row);
  }
  for (const list of members.values())
    for (let left = 0; left < list.length; left += 1)
      for (let right = left + 1; right < list.length; right += 1) {
        const a = list[left] as number;
        const b = list[right] as number;
        if (inScope(scope, a, b)) visit(a, b);
      }
}

function pairs(labels: Int32Array): number {
  let sum = 0;
  for (const size of sizes(labels)) sum += (size * (size - 1)) / 2;
  return sum;
}

function largest(labels: Int32Array): number {
  let found = -1;
  for (const label of labels) if (label > found) found = label;
  return found;
}
