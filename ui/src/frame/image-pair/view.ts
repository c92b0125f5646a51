/**
 * How two images are looked at: zoomed and moved in step, so that the same place is seen on both sides; turned and mirrored
 * together or each for itself. Places are shares of the box, so that boxes of any size go in step. Pure.
 */
export type Side = 'a' | 'b';

export interface Turn {
  /** Degrees clockwise: 0, 90, 180, 270. */
  degrees: number;
  mirrored: boolean;
}

export interface PairView {
  zoom: number;
  /** By how much the images are moved: shares of the box, to the right and down. */
  x: number;
  y: number;
  turns: Record<Side, Turn>;
}

const MOST = 8;
const UNTURNED: Turn = { degrees: 0, mirrored: false };
export const WHOLE: PairView = { zoom: 1, x: 0, y: 0, turns: { a: UNTURNED, b: UNTURNED } };

/** Images are moved as far as their edges only. */
function bounded(view: PairView): PairView {
  const most = (view.zoom - 1) / 2;
  // Never -0, which equals 0 and is not the same.
  const within = (value: number) => Math.min(most, Math.max(-most, value)) + 0;
  return { ...view, x: within(view.x), y: within(view.y) };
}

/** @param at the place that stays where it is: shares of the box from its middle */
export function zoomed(view: PairView, factor: number, at = { x: 0, y: 0 }): PairView {
  const zoom = Math.min(MOST, Math.max(1, view.zoom * factor));
  const grown = zoom / view.zoom;
  const stay = (moved: number, place: number) => place - (place - moved) * grown;
  return bounded({ ...view, zoom, x: stay(view.x, at.x), y: stay(view.y, at.y) });
}

export const moved = (view: PairView, x: number, y: number): PairView =>
  bounded({ ...view, x: view.x + x, y: view.y + y });

/** @param side undefined: both */
export function turned(view: PairView, change: { degrees: number } | 'mirror', side?: Side): PairView {
  const after = (turn: Turn): Turn =>
    change === 'mirror'
      ? { ...turn, mirrored: !turn.mirrored }
      : { ...turn, degrees: (turn.degrees + change.degrees + 360) % 360 };
  const { a, b } = view.turns;
  return { ...view, turns: { a: side === 'b' ? a : after(a), b: side === 'a' ? b : after(b) } };
}

/** For `transform` of a sheet whose corner stands in the middle of its box, which is a size container. */
export function transformOf({ zoom, x, y, turns }: PairView, side: Side): string {
  const { degrees, mirrored } = turns[side];
  const place = `translate(calc(-50% + ${100 * x}cqw), calc(-50% + ${100 * y}cqh))`;
  return `${place} scale(${zoom}) scaleX(${mirrored ? -1 : 1}) rotate(${degrees}deg)`;
}
