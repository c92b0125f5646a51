/** Where signs stand on their lines: in the middle, or aside of it where a node, its name or another sign is already. */
export interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Shares of the way along a line, in the order in which they are tried. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
const ROOM = 22;
/** With more signs than these, looking for room costs more than it gives. */
const MOST = 300;

export interface Obstacles {
  /** Middles of the nodes. */
  nodes: readonly { x: number; y: number }[];
  /** 1 where a node is as large as in the scene. */
  scale: number;
  /** True when names stand under the nodes. */
  named: boolean;
}

/** Of a node in the scene: half its width with the rim, and the box of a short name under it. */
const NODE = { radius: 19, nameWidth: 42, nameFrom: 19, nameTo: 40 };
/** Half a sign, in pixels. */
const HALF_SIGN = 10;

/** Among more nodes than these, only other signs are looked at. */
const MOST_NODES = 1_000;

/** Whether a sign at a place would lie on a node or on its name. */
export function isOn({ nodes, scale, named }: Obstacles, { x, y }: { x: number; y: number }): boolean {
  return nodes.some((node) => {
    const [dx, dy] = [Math.abs(x - node.x), y - node.y];
    if (Math.hypot(dx, dy) < NODE.radius * scale + HALF_SIGN) return true;
    return (
      named &&
      dx < NODE.nameWidth * scale + HALF_SIGN &&
      dy > NODE.nameFrom * scale - HALF_SIGN &&
      dy < NODE.nameTo * scale + HALF_SIGN
    );
  });
}

/** @returns for every line the share of the way at which its sign stands; the first ones choose first */
export function signPlaces(lines: readonly Line[], obstacles: Obstacles, room = ROOM): number[] {
  if (lines.length > MOST) return lines.map(() => 0.5);
  const around = obstacles.nodes.length > MOST_NODES ? { ...obstacles, nodes: [] } : obstacles;
  const taken: { x: number; y: number }[] = [];
  return lines.map((line) => {
    const apart = TRIES.filter((share) => {
      const place = along(line, share);
      return taken.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= room);
    });
    // A sign on a name is still read; one on a node reads as that node's.
    const bare = { ...around, named: false };
    const share =
      apart.find((one) => !isOn(around, along(line, one))) ??
      apart.find((one) => !isOn(bare, along(line, one))) ??
      apart[0] ??
      0.5;
    taken.push(along(line, share));
    return share;
  });
}

export const along = ({ from, to }: Line, share: number) => ({
  ...{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
});
