/**
 * Keeps lines off nodes that they do not join: a line that runs under a node reads as joined to it. Nodes that may move
 * give way to the nearest place where fewest lines and nodes are in the way; nodes that have a place keep it.
 */
interface Point {
  x: number;
  y: number;
}
interface Line {
  from: string;
  to: string;
}

/** Least distance of a line from the middle of a node that it does not join; in units of the scene. */
export const CLEARANCE = 34;
/** Least distance between two nodes. */
const ROOM = 62;
/** Radii of the rings on which another place is looked for, and places on each. */
const RINGS = [24, 44, 66, 92, 124, 160];
const PLACES = 12;
const ROUNDS = 4;
/** Two names side by side touch when their nodes are nearer than this, across and along; in units of the scene. */
const NAME = { width: 104, height: 26 };
/** A line under a foreign node misleads; names that touch are only harder to read. */
const WRONG_LINE = 3;
/** Two nodes on each other are worse than any number of lines. */
const COLLISION = 1_000;
/** Past so many pairs of a node and a line it would take seconds. */
const MOST_PAIRS = 250_000;

/**
 * @param places of all nodes of a chain; not changed
 * @param movable nodes that may be put elsewhere
 * @returns the new places of those that were
 */
export function clearLines(
  places: ReadonlyMap<string, Point>,
  movable: readonly string[],
  edges: readonly Line[],
): Map<string, Point> {
  const lines = edges.filter(({ from, to }) => from !== to && places.has(from) && places.has(to));
  const moved = new Map<string, Point>();
  if (places.size * lines.length > MOST_PAIRS) return moved;
  const now = new Map(places);
  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false;
    for (const id of movable) {
      const here = now.get(id);
      if (here === undefined) continue;
      const cost = faults(id, here, now, lines);
      const best = cost === 0 ? here : better(id, here, cost, now, lines);
      if (best === here) continue;
      now.set(id, best);
      moved.set(id, best);
      changed = true;
    }
    if (!changed) break;
  }
  return moved;
}

/** The nearest place with the fewest faults; the present one when none is better. */
function better(
  id: string,
  here: Point,
  cost: number,
  now: ReadonlyMap<string, Point>,
  lines: Line[],
): Point {
  let best = { place: here, cost };
  for (const radius of RINGS)
    for (let step = 0; step < PLACES; step += 1) {
      const angle = (step / PLACES) * 2 * Math.PI;
      const place = { x: here.x + radius * Math.cos(angle), y: here.y + radius * Math.sin(angle) };
      const there = faults(id, place, now, lines);
      if (there < best.cost) best = { place, cost: there };
      if (there === 0) return place;
    }
  return best.place;
}

/** How much is in the way of a node at a place, what its own lines run under counted in. */
function faults(id: string, place: Point, now: ReadonlyMap<string, Point>, lines: readonly Line[]): number {
  let count = 0;
  for (const [other, at] of now) {
    if (other === id) continue;
    if (distance(at, place) < ROOM) count += COLLISION;
    if (Math.abs(at.x - place.x) < NAME.width && Math.abs(at.y - place.y) < NAME.height) count += 1;
  }
  for (const { from, to } of lines) {
    const own = from === id ? to : to === id ? from : undefined;
    const [a, b] = [now.get(from), now.get(to)];
    if (a === undefined || b === undefined) continue;
    if (own === undefined) {
      if (fromLine(place, a, b) < CLEARANCE) count += WRONG_LINE;
      continue;
    }
    const end = now.get(own);
    if (end === undefined) continue;
    for (const [other, at] of now)
      if (other !== id && other !== own && fromLine(at, place, end) < CLEARANCE) count += WRONG_LINE;
  }
  return count;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Distance of a point from the line between two others. */
export function fromLine(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
