/**
 * Charts as inline SVG without script: lines and stacked bars in one frame, colours from the page's style sheet so
 * that they follow light and dark. Every text is escaped.
 */

/** Text for HTML and SVG, in element or attribute; control characters, which XML forbids, become `�`. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export interface Axis {
  title: string;
  from: number;
  to: number;
  ticks: { at: number; label: string }[];
}

export interface Series {
  name: string;
  /** Colour class of the style sheet: `one`, `two`, `three`. */
  colour: 'one' | 'two' | 'three';
}

export interface Line extends Series {
  points: { x: number; y: number }[];
  /** Dots where the points are few and each of them counts. */
  dots?: boolean;
}

export interface Bars extends Series {
  /** Height at each place, in the order of the places. */
  values: number[];
}

export interface Frame {
  title: string;
  x: Axis;
  y: Axis;
}

const WIDTH = 560;
const HEIGHT = 320;
const LEFT = 64;
const RIGHT = 16;
const TOP = 16;
const BOTTOM = 48;
/** Height of a bar that would not be seen beside the others. */
const LEAST_BAR = 1.5;
/** Each mark has its word on a line of its own: two may stand close. */
const MARK_LINE = 14;
/** More points than a screen has columns only make the page heavy. */
const MAX_POINTS = 400;

/** Lines over both axes; `marks` are dashed uprights with a word, such as a threshold. */
export function lineChart(frame: Frame, lines: Line[], marks: { x: number; label: string }[] = []): string {
  const drawn = lines.map(({ points, colour, dots }) => {
    const places = thinned(points).map(({ x, y }) => `${round(atX(frame.x, x))},${round(atY(frame.y, y))}`);
    const circles = places.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle class="${colour}" cx="${cx}" cy="${cy}" r="4"/>`;
    });
    return `<polyline class="${colour}" points="${places.join(' ')}"/>${dots === true ? circles.join('') : ''}`;
  });
  const uprights = marks
    .filter(({ x }) => x >= frame.x.from && x <= frame.x.to)
    .map(({ x, label }, index) => {
      const place = round(atX(frame.x, x));
      return (
        `<line class="mark" x1="${place}" x2="${place}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>` +
        `<text x="${place + 4}" y="${TOP + 10 + index * MARK_LINE}">${escaped(label)}</text>`
      );
    });
  return figure(frame, lines, [...drawn, ...uprights].join(''));
}

/** Bars at equal distances along the x axis, one upon the other; `places` says in words what each of them is. */
export function barChart(frame: Frame, bars: Bars[], places: string[]): string {
  const step = (WIDTH - LEFT - RIGHT) / Math.max(places.length, 1);
  const drawn = places.map((place, index) => {
    let below = 0;
    return bars
      .map(({ name, colour, values }) => {
        const value = values[index] as number;
        if (value === 0) return '';
        const height = Math.max(LEAST_BAR, atY(frame.y, below) - atY(frame.y, below + value));
        const top = atY(frame.y, below) - height;
        below += value;
        return (
          `<rect class="${colour}" x="${round(LEFT + index * step + 1)}" y="${round(top)}" ` +
          `width="${round(Math.max(step - 2, 1))}" height="${round(height)}">` +
          `<title>${escaped(`${place}: ${value} ${name}`)}</title></rect>`
        );
      })
      .join('');
  });
  return figure(frame, bars, drawn.join(''));
}

function figure({ title, x, y }: Frame, series: Series[], content: string): string {
  const legend = series.map(({ name, colour }) => `<span><i class="${colour}"></i>${escaped(name)}</span>`);
  return `<figure><figcaption>${escaped(title)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
${gridLines(x, y)}${content}
<text class="title" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}">${escaped(x.title)}</text>
<text class="title" transform="translate(14 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)">${escaped(y.title)}</text>
</svg>${series.length > 1 ? `<p class="legend">${legend.join('')}</p>` : ''}</figure>`;
}

function gridLines(x: Axis, y: Axis): string {
  const foot = HEIGHT - BOTTOM;
  const lines = y.ticks.map(({ at, label }) => {
    const place = round(atY(y, at));
    return (
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${place}" y2="${place}"/>` +
      `<text class="left" x="${LEFT - 6}" y="${place + 4}">${escaped(label)}</text>`
    );
  });
  const labels = x.ticks.map(
    ({ at, label }) =>
      `<text class="middle" x="${round(atX(x, at))}" y="${foot + 16}">${escaped(label)}</text>`,
  );
  return `${lines.join('')}${labels.join('')}<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${foot}" y2="${foot}"/>`;
}

function atX({ from, to }: Axis, value: number): number {
  return LEFT + part(value, from, to) * (WIDTH - LEFT - RIGHT);
}

function atY({ from, to }: Axis, value: number): number {
  return HEIGHT - BOTTOM - part(value, from, to) * (HEIGHT - TOP - BOTTOM);
}

function part(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from || 1)));
}

function thinned<T>(points: T[]): T[] {
  if (points.length <= MAX_POINTS) return points;
  const step = (points.length - 1) / (MAX_POINTS - 1);
  return Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)] as T);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Shares from 0 to 1. */
export function shareAxis(title: string, from = 0): Axis {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((step) => {
    const at = from + step * (1 - from);
    return { at, label: String(Math.round(at * 1_000) / 1_000) };
  });
  return { title, from, to: 1, ticks };
}

/** Counts from 0 to at least `highest`, with about four whole ticks. */
export function countAxis(title: string, highest: number): Axis {
  const rough = Math.max(highest, 4) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks = [0, 1, 2, 3, 4].map((count) => ({
    at: count * step,
    label: (count * step).toLocaleString('en'),
  }));
  return { title, from: 0, to: 4 * step, ticks };
}
