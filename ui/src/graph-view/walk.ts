/** Walking the graph by keys: arrows go to the next node in that direction, brackets go round the neighbours. */
export interface Place {
  id: string;
  x: number;
  y: number;
}
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const AHEAD: Record<Direction, [number, number]> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

/** A node aside counts as twice as far as one straight ahead. */
const ASIDE = 2;

/** The nearest node within 90° of the direction; undefined at the rim. */
export function towards(places: readonly Place[], from: Place, direction: Direction): string | undefined {
  const [dx, dy] = AHEAD[direction];
  let best: { id: string; cost: number } | undefined;
  for (const { id, x, y } of places) {
    if (id === from.id) continue;
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + aside * ASIDE;
    if (best === undefined || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? edgeOn(places, from, dx, dy);
}

/** When nothing lies within the angle, the nearest node that lies in that half at all: no node is out of reach. */
function edgeOn(places: readonly Place[], from: Place, dx: number, dy: number): string | undefined {
  let best: { id: string; cost: number } | undefined;
  for (const { id, x, y } of places) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    if (id === from.id || ahead <= 0) continue;
    const cost = Math.hypot(x - from.x, y - from.y);
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

/**
 * The next neighbour of `anchor` clockwise from the top, beginning with the first when `focus` is none of them.
 * @param step 1 for the next, -1 for the one before
 */
export function around(
  neighbours: readonly Place[],
  anchor: Place,
  focus: string,
  step: 1 | -1,
): string | undefined {
  if (neighbours.length === 0) return undefined;
  const turn = ({ x, y }: Place) => (Math.atan2(x - anchor.x, anchor.y - y) + 2 * Math.PI) % (2 * Math.PI);
  const order = neighbours.toSorted((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1));
  const now = order.findIndex(({ id }) => id === focus);
  if (now === -1) return order.at(step === 1 ? 0 : -1)?.id;
  return order.at((now + step) % order.length)?.id;
}
