/** Puts the boxes of chains side by side, largest first, on shelves of about the screen's proportion. */
export interface Size {
  width: number;
  height: number;
}
export interface Corner {
  x: number;
  y: number;
}

const GAP = 60;
const PROPORTION = 1.5;

/** @returns for every box, in the given order, the corner at which to put it; no two boxes touch */
export function pack(boxes: readonly Size[], gap = GAP): Corner[] {
  const order = boxes
    .map((box, index) => ({ ...box, index }))
    .sort((a, b) => b.height - a.height || b.width - a.width || a.index - b.index);
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const shelfWidth = Math.max(widest, Math.sqrt(area * PROPORTION));
  const corners: Corner[] = new Array(boxes.length);
  let [x, y, shelf] = [0, 0, 0];
  for (const { width, height, index } of order) {
    if (x > 0 && x + width > shelfWidth) {
      y += shelf + gap;
      [x, shelf] = [0, 0];
    }
    corners[index] = { x, y };
    x += width + gap;
    shelf = Math.max(shelf, height);
  }
  return corners;
}
