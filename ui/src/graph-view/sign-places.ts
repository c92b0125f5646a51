/** Where signs stand on their lines: in the middle, or aside of it where another sign is already. */
export interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Shares of the way along a line, in the order in which they are tried. */
const TRIES = [0.5, 0.36, 0.64, 0.24, 0.76];
const ROOM = 22;
/** With more signs than these, looking for room costs more than it gives. */
const MOST = 300;

/** @returns for every line the share of the way at which its sign stands; the first ones choose first */
export function signPlaces(lines: readonly Line[], room = ROOM): number[] {
  if (lines.length > MOST) return lines.map(() => 0.5);
  const taken: { x: number; y: number }[] = [];
  return lines.map((line) => {
    const free = TRIES.find((share) => {
      const place = along(line, share);
      return taken.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= room);
    });
    const share = free ?? 0.5;
    taken.push(along(line, share));
    return share;
  });
}

export const along = ({ from, to }: Line, share: number) => ({
  ...{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
});
