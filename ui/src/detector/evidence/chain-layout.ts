/**
 * Places of the identity groups around a link: its two sides in the middle, the groups behind either side further out
 * on that side, those that touch both in between. The same chain always looks the same.
 */
import type { Surroundings } from '../model.ts';

export interface Place {
  id: string;
  x: number;
  y: number;
}
export interface ChainLayout {
  places: Map<string, Place>;
  width: number;
  height: number;
}

const COLUMN = 120;
const ROW = 64;
const MARGIN = 44;

export function layoutOf({ groups, links }: Pick<Surroundings, 'groups' | 'links'>): ChainLayout {
  const self = links.find((link) => link.self);
  const [a, b] = (self?.groups ?? groups.slice(0, 2).map(({ id }) => id)) as [string?, string?];
  const [fromA, fromB] = [stepsFrom(a, b, links), stepsFrom(b, a, links)];
  const columns = new Map<number, string[]>();
  for (const { id } of groups) {
    const column = columnOf(fromA.get(id), fromB.get(id));
    columns.set(column, [...(columns.get(column) ?? []), id]);
  }
  const used = [...columns.keys()].sort((x, y) => x - y);
  const height = Math.max(...[...columns.values()].map((ids) => ids.length), 1) * ROW + MARGIN;
  const places = new Map<string, Place>();
  used.forEach((column, index) => {
    const ids = columns.get(column) ?? [];
    ids.forEach((id, row) => {
      // Groups between both sides hang below the line between them, so that nothing crosses it.
      const y = height / 2 + (column === 0 ? row + 1 : row - (ids.length - 1) / 2) * ROW;
      places.set(id, { id, x: MARGIN + index * COLUMN, y });
    });
  });
  const lowest = Math.max(...[...places.values()].map(({ y }) => y), 0) + MARGIN;
  return { places, width: 2 * MARGIN + (used.length - 1) * COLUMN, height: Math.max(height, lowest) };
}

/** Left of the middle what is nearer to side A, right what is nearer to side B, the middle for both alike. */
function columnOf(fromA: number | undefined, fromB: number | undefined): number {
  if (fromA === undefined && fromB === undefined) return 0;
  if (fromB === undefined || (fromA !== undefined && fromA < fromB)) return -1 - (fromA ?? 0);
  return fromA === undefined || fromB < fromA ? 1 + fromB : 0;
}

/** Steps from one side to every group, not through the other side. */
function stepsFrom(
  start: string | undefined,
  other: string | undefined,
  links: Surroundings['links'],
): Map<string, number> {
  const steps = new Map<string, number>();
  if (start === undefined) return steps;
  steps.set(start, 0);
  for (const id of steps.keys())
    for (const { groups, self } of links) {
      const next = groups[0] === id ? groups[1] : groups[1] === id ? groups[0] : undefined;
      if (self || next === undefined || next === other || steps.has(next)) continue;
      steps.set(next, (steps.get(id) ?? 0) + 1);
    }
  return steps;
}
