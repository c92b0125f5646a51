/** Paints over the graph what cytoscape does not draw: signs of links, letters of systems, the focus, bubbles of chains. */
import { PERSON, SIGNS } from '../frame/link-look/index.ts';
import { type EdgeLook, FOCUS_HALF_WIDTH, type Tokens } from './style.ts';

export interface Mark {
  x: number;
  y: number;
  look: EdgeLook;
}
export interface Badge {
  x: number;
  y: number;
  text: string;
  pinned: boolean;
  folded: number;
}
export interface Bubble {
  x: number;
  y: number;
  radius: number;
  nodes: number;
  /** Links by the token of their colour. */
  links: [keyof Tokens, number][];
}
type Context = CanvasRenderingContext2D;

const paths = new Map<string, Path2D>();
function path(data: string): Path2D {
  const known = paths.get(data) ?? new Path2D(data);
  paths.set(data, known);
  return known;
}

/** @param scale size of a sign: 1 is 20 pixels across */
export function paintMarks(context: Context, marks: readonly Mark[], scale: number, tokens: Tokens): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = '700 12px Inter, system-ui, sans-serif';
  for (const { x, y, look } of marks) {
    if (look.glyph === null) continue;
    const { outline, filled, strokes, letter } = SIGNS[look.glyph];
    const [back, front] = filled ? [tokens[look.stroke], tokens.surface] : [tokens.surface, tokens.ink];
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.fillStyle = back;
    context.strokeStyle = tokens[look.stroke];
    context.lineWidth = 1.5;
    context.fill(path(outline));
    context.stroke(path(outline));
    context.strokeStyle = front;
    if (strokes !== '') context.stroke(path(strokes));
    context.fillStyle = front;
    if (letter !== '') context.fillText(letter, 0, 0.5);
    if (look.manual) {
      context.fillStyle = tokens.ink;
      context.fill(path(PERSON));
    }
    context.restore();
  }
}

/** @param scale 1 is the size of a node at zoom 1 */
export function paintBadges(context: Context, badges: readonly Badge[], scale: number, tokens: Tokens): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = tokens.ink;
  for (const { x, y, text, pinned, folded } of badges) {
    context.font = `600 ${11 * scale}px ui-monospace, Menlo, monospace`;
    context.fillText(text, x, y + 0.5);
    if (folded > 0) {
      context.font = `600 ${9 * scale}px Inter, system-ui, sans-serif`;
      context.fillText(`+${folded}`, x + 20 * scale, y - 14 * scale);
    }
    if (pinned) {
      context.beginPath();
      context.arc(x - 13 * scale, y - 13 * scale, 4 * scale, 0, 2 * Math.PI);
      context.fill();
    }
  }
}

/** A ring round the node that the keys are at: two tones, so that it is seen on any ground. */
export function paintFocus(
  context: Context,
  { x, y }: { x: number; y: number },
  radius: number,
  tokens: Tokens,
): void {
  for (const [width, colour] of [
    [2 * FOCUS_HALF_WIDTH, tokens.surface],
    [3, tokens.accent],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** A chain seen from very far: how many nodes, and a ring of its links by colour. */
export function paintBubbles(context: Context, bubbles: readonly Bubble[], tokens: Tokens): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x, y, radius, nodes, links } of bubbles) {
    context.fillStyle = tokens.surface;
    context.strokeStyle = tokens['line-strong'];
    context.lineWidth = 1;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    const all = links.reduce((sum, [, count]) => sum + count, 0);
    let from = -Math.PI / 2;
    context.lineWidth = Math.max(2, Math.min(6, radius / 4));
    for (const [colour, count] of links) {
      const to = from + (count / all) * 2 * Math.PI;
      context.strokeStyle = tokens[colour];
      context.beginPath();
      context.arc(x, y, radius, from, to);
      context.stroke();
      from = to;
    }
    if (radius < 9) continue;
    context.fillStyle = tokens.ink;
    context.font = `600 ${Math.min(16, radius)}px Inter, system-ui, sans-serif`;
    context.fillText(String(nodes), x, y);
  }
}
