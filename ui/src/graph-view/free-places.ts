/** Free places for new nodes: round their placed neighbour, further out until nothing is in the way. */
interface Point {
  x: number;
  y: number;
}

/** Least distance between two nodes. */
const ROOM = 62;
const STEP = 86;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const TRIES = 400;

/** Points by squares of the plane, so that a look around costs the same however many there are. */
class Squares {
  readonly #points = new Map<string, Point[]>();
  add(point: Point): void {
    const key = keyOf(point, 0, 0);
    this.#points.set(key, [...(this.#points.get(key) ?? []), point]);
  }
  isFree(point: Point): boolean {
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const other of this.#points.get(keyOf(point, dx, dy)) ?? [])
          if (Math.hypot(other.x - point.x, other.y - point.y) < ROOM) return false;
    return true;
  }
}
const keyOf = ({ x, y }: Point, dx: number, dy: number) =>
  `${Math.floor(x / ROOM) + dx} ${Math.floor(y / ROOM) + dy}`;

/**
 * @param wanted where the nodes should go if nothing is there
 * @returns the place of a node, never nearer than `ROOM` to any other node
 */
export function freePlaces(
  news: readonly string[],
  edges: readonly { from: string; to: string }[],
  places: ReadonlyMap<string, Point>,
  wanted: ReadonlyMap<string, Point> = new Map(),
): (id: string) => [number, number] {
  const squares = new Squares();
  for (const point of places.values()) squares.add(point);
  const found = new Map<string, Point>();
  const next = new Map<string, string[]>(news.map((id) => [id, []]));
  for (const { from, to } of edges) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const placeOf = (id: string) => places.get(id) ?? found.get(id);
  let waiting = [...news];
  while (waiting.length > 0) {
    const ready = waiting.filter((id) => wanted.has(id) || next.get(id)?.some((other) => placeOf(other)));
    // A node without a placed neighbour begins somewhere: at the first place there is.
    const now = ready.length > 0 ? ready : waiting.slice(0, 1);
    for (const id of now) {
      const beside = next
        .get(id)
        ?.map(placeOf)
        .find((place) => place !== undefined);
      const centre = wanted.get(id) ?? beside ?? { x: 0, y: 0 };
      const place = nearest(centre, squares, wanted.has(id));
      squares.add(place);
      found.set(id, place);
    }
    const gone = new Set(now);
    waiting = waiting.filter((id) => !gone.has(id));
  }
  return (id) => {
    const { x, y } = found.get(id) ?? { x: 0, y: 0 };
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
}

/** The first free point on a spiral round the centre. */
function nearest(centre: Point, squares: Squares, fromCentre: boolean): Point {
  let point = centre;
  for (let turn = fromCentre ? 0 : 1; turn < TRIES; turn++) {
    const radius = turn === 0 ? 0 : STEP * Math.sqrt(turn) * (fromCentre ? 0.5 : 0.9);
    point = {
      x: centre.x + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: centre.y + radius * Math.sin(turn * GOLDEN_ANGLE),
    };
    if (squares.isFree(point)) return point;
  }
  return point;
}

/** Places for all nodes that have none, without any easing: for when a layout was given up. */
export function placeQuickly({
  nodes,
  edges,
}: {
  nodes: readonly { id: string; at?: Point | undefined }[];
  edges: readonly { from: string; to: string }[];
}): [id: string, x: number, y: number][] {
  const places = new Map(nodes.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at] as const])));
  const news = nodes.filter(({ at }) => at === undefined).map(({ id }) => id);
  const placeOf = freePlaces(news, edges, places);
  return news.map((id) => [id, ...placeOf(id)]);
}
