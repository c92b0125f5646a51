/**
 * Level of detail. Dashes are what makes a canvas stall, not the number of nodes: 900 dashed edges are fine, 2,000 stop
 * the page for seconds. So never more than a thousand links are drawn with line style and glyph, at any zoom.
 */
export const DASH_BUDGET = 1000;
/** Below this size on the screen, in pixels, a node says nothing any more: chains become bubbles. */
export const BUBBLE_SIZE = 5;
/** Names and badges are drawn for at most this many nodes in view. */
export const NAME_BUDGET = 600;

export type Detail = 'far' | 'middle' | 'near';

export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A link as the choice sees it: its ends, in the same unit as the box in view. */
export interface Line extends Box {
  key: string;
}

export interface Choice {
  detail: Detail;
  /** Keys of the links that get line style, glyph and mark; at most the budget. */
  near: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * @param links coloured links, not the thin match edges, which are solid at any zoom
 * @param nodeSize size of a node on the screen in pixels
 * @param forced line styles asked for by the user: then the links nearest to the middle have them
 */
export function chooseDetail(links: readonly Line[], view: Box, nodeSize: number, forced: boolean): Choice {
  if (nodeSize < BUBBLE_SIZE && !forced) return { detail: 'far', near: NONE };
  const inView = links.filter((line) => crosses(line, view));
  if (inView.length <= DASH_BUDGET) return { detail: 'near', near: new Set(inView.map(({ key }) => key)) };
  if (!forced) return { detail: 'middle', near: NONE };
  const middle = { x: (view.x1 + view.x2) / 2, y: (view.y1 + view.y2) / 2 };
  const far = new Map(inView.map((line) => [line.key, distance(line, middle)]));
  const nearest = inView
    .toSorted((a, b) => (far.get(a.key) ?? 0) - (far.get(b.key) ?? 0))
    .slice(0, DASH_BUDGET);
  return { detail: 'near', near: new Set(nearest.map(({ key }) => key)) };
}

/** Whether the line may be in the box: its bounding box is. */
export function crosses(line: Box, view: Box): boolean {
  return (
    Math.min(line.x1, line.x2) <= view.x2 &&
    Math.max(line.x1, line.x2) >= view.x1 &&
    Math.min(line.y1, line.y2) <= view.y2 &&
    Math.max(line.y1, line.y2) >= view.y1
  );
}

const distance = ({ x1, y1, x2, y2 }: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot((x1 + x2) / 2 - x, (y1 + y2) / 2 - y);

/** What a change of the choice asks to be restyled. */
export function difference(before: ReadonlySet<string>, after: ReadonlySet<string>) {
  return {
    off: [...before].filter((key) => !after.has(key)),
    on: [...after].filter((key) => !before.has(key)),
  };
}
