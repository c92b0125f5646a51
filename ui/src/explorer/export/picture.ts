/**
 * The graph as a drawing of its own (SVG): always light, with legend, filter, revision, time and purpose printed on it,
 * so that a picture never travels without what it means. Text is text; names of persons are escaped, never markup.
 */
import { DASHES, PERSON, SIGNS } from '../../frame/link-look/index.ts';
import {
  along,
  type EdgeLook,
  LIGHT,
  NODE_SIZE,
  SHAPE_PATHS,
  type shapeOf,
  signPlaces,
} from '../../graph-view/index.ts';

export interface PictureNode {
  id: string;
  x: number;
  y: number;
  shape: ReturnType<typeof shapeOf>;
  badge: string;
  label: string;
  pinned: boolean;
}
export interface PictureEdge {
  from: string;
  to: string;
  look: EdgeLook;
  onPath: boolean;
}
export interface Picture {
  title: string;
  nodes: PictureNode[];
  edges: PictureEdge[];
  legend: { word: string; look?: EdgeLook; shape?: ReturnType<typeof shapeOf> }[];
  /** Lines under the legend: filter, revision, time, purpose. */
  notes: string[];
  direction: 'ltr' | 'rtl';
}

const MARGIN = 60;
const SIDE = 300;
const LINE = 24;
const PARALLEL_STEP = 36;

/** Width and height of the drawing, and its text. */
export function drawingOf(picture: Picture): { svg: string; width: number; height: number } {
  const { nodes, legend, notes, direction, title } = picture;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const low = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const [left, top] = nodes.length === 0 ? [0, 0] : [low(xs), low(ys)];
  const [right, bottom] = nodes.length === 0 ? [0, 0] : [-low(xs.map((x) => -x)), -low(ys.map((y) => -y))];
  const lines = notes.flatMap((note) => wrapped(note));
  const side = MARGIN + (legend.length + 1) * LINE + lines.length * 18 + MARGIN;
  const width = Math.ceil(right - left + 2 * MARGIN + SIDE);
  const height = Math.ceil(Math.max(bottom - top + 2 * MARGIN + 20, side));
  const shift = `translate(${n(SIDE + MARGIN - left)} ${n(MARGIN - top)})`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, system-ui, sans-serif" font-size="11" fill="${LIGHT.ink}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.surface}"/>`,
    `<g transform="${shift}">${edgesOf(picture)}${nodes.map(nodeOf).join('')}</g>`,
    `<g font-size="13" direction="${direction}">${sideOf(picture, lines)}</g>`,
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function edgesOf({ edges, nodes }: Picture): string {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Map<string, number>();
  const drawn = edges.flatMap(({ from, to, look, onPath }) => {
    const [a, b] = from < to ? [places.get(from), places.get(to)] : [places.get(to), places.get(from)];
    if (a === undefined || b === undefined) return [];
    const key = `${a.id} ${b.id}`;
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return [{ a, b, look, ...edgeOf(a, b, look, onPath, index) }];
  });
  const signed = drawn.filter(({ look }) => look.glyph !== null);
  const shares = signPlaces(
    signed.map(({ a, b }) => ({ from: a, to: b })),
    { nodes, scale: 1, named: nodes.some(({ label }) => label !== '') },
  );
  // Signs stand over all lines.
  const signs = signed.map(({ a, b, bent, look }, index) =>
    signOf(bent ?? along({ from: a, to: b }, shares[index] ?? 0.5), look),
  );
  return drawn.map(({ line }) => line).join('') + signs.join('');
}

interface Point {
  x: number;
  y: number;
}

function edgeOf(a: Point, b: Point, look: EdgeLook, onPath: boolean, index: number) {
  // The first of parallel edges is straight, the next bend to either side.
  const bend = Math.ceil(index / 2) * PARALLEL_STEP * (index % 2 === 0 ? -1 : 1);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const middle = { x: (a.x + b.x) / 2 + normal.x * bend, y: (a.y + b.y) / 2 + normal.y * bend };
  const control = { x: middle.x + normal.x * bend, y: middle.y + normal.y * bend };
  const path = bend === 0 ? `M${at(a)}L${at(b)}` : `M${at(a)}Q${at(control)} ${at(b)}`;
  return { line: lineOf(path, look, onPath), bent: bend === 0 ? undefined : middle };
}

function lineOf(path: string, look: EdgeLook, onPath = false): string {
  const stroke = (colour: string, width: number, more = '') =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${more}/>`;
  const under = onPath ? stroke(LIGHT.accent, look.width + 10, ' stroke-opacity="0.35"') : '';
  if (look.cased)
    return under + stroke(LIGHT[look.stroke], look.width + 3) + stroke(LIGHT.surface, look.width);
  const dash = look.dash === null ? '' : ` stroke-dasharray="${DASHES[look.dash]?.join(' ')}"`;
  return under + stroke(LIGHT[look.stroke], look.width, dash);
}

function signOf({ x, y }: Point, look: EdgeLook): string {
  if (look.glyph === null) return '';
  const { outline, filled, strokes, letter } = SIGNS[look.glyph];
  const [back, front] = filled ? [LIGHT[look.stroke], LIGHT.surface] : [LIGHT.surface, LIGHT.ink];
  return [
    `<g transform="translate(${n(x)} ${n(y)})">`,
    `<path d="${outline}" fill="${back}" stroke="${LIGHT[look.stroke]}" stroke-width="1.5"/>`,
    strokes === '' ? '' : `<path d="${strokes}" fill="none" stroke="${front}" stroke-width="1.5"/>`,
    letter === ''
      ? ''
      : `<text y="4.5" text-anchor="middle" font-size="12" font-weight="700" fill="${front}">${letter}</text>`,
    look.manual ? `<path d="${PERSON}" fill="${LIGHT.ink}"/>` : '',
    '</g>',
  ].join('');
}

function nodeOf({ x, y, shape, badge, label, pinned }: PictureNode): string {
  return [
    `<g transform="translate(${n(x)} ${n(y)})">`,
    `<path d="${SHAPE_PATHS[shape]}" fill="${LIGHT.raised}" stroke="${LIGHT['ink-2']}" stroke-width="${pinned ? 3 : 1.5}"/>`,
    `<text y="4" text-anchor="middle" font-weight="600" font-family="ui-monospace, monospace">${escaped(badge)}</text>`,
    label === ''
      ? ''
      : `<text y="${NODE_SIZE / 2 + 14}" text-anchor="middle" unicode-bidi="plaintext" paint-order="stroke" stroke="${LIGHT.surface}" stroke-width="3">${escaped(label)}</text>`,
    '</g>',
  ].join('');
}

function sideOf({ legend, title, direction }: Picture, lines: string[]): string {
  const rtl = direction === 'rtl';
  const swatch = rtl ? SIDE - 40 : 40;
  const words = rtl ? SIDE - 70 : 70;
  const edge = rtl ? SIDE - 20 : 20;
  const rows = legend.map(({ word, look, shape }, index) => {
    const y = MARGIN + (index + 1) * LINE;
    const mark =
      look !== undefined
        ? `<g transform="translate(${swatch} ${y - 4})">${lineOf('M-20 0L20 0', look)}<g transform="scale(0.8)">${signOf({ x: 0, y: 0 }, look)}</g></g>`
        : shape !== undefined
          ? `<path transform="translate(${swatch} ${y - 4}) scale(0.5)" d="${SHAPE_PATHS[shape]}" fill="none" stroke="${LIGHT['ink-2']}" stroke-width="3"/>`
          : '';
    return `${mark}<text x="${words}" y="${y}">${escaped(word)}</text>`;
  });
  const from = MARGIN + (legend.length + 2) * LINE;
  const notes = lines.map(
    (line, index) =>
      `<text x="${edge}" y="${from + index * 18}" fill="${LIGHT['ink-2']}" font-size="12">${escaped(line)}</text>`,
  );
  return `<text x="${edge}" y="${MARGIN - 10}" font-weight="700">${escaped(title)}</text>${rows.join('')}${notes.join('')}`;
}

/** Lines of about the width of the legend. */
function wrapped(text: string, most = 42): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(new RegExp(`\\S{1,${most}}`, 'gu')) ?? []) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const at = ({ x, y }: Point) => `${n(x)} ${n(y)}`;
const n = (value: number) => String(Math.round(value * 10) / 10);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML: without markup and without signs that XML has no place for. */
function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
