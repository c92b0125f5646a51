/**
 * Faces brought into one position: from the corners of the eyes and the base of the nose to a square chip, by the
 * similarity (scale, turn, shift) that fits best. The network was trained on chips of this layout.
 */
import type { Picture } from './decode.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * Where the five points stand in a face of side 1: outer and inner corner of the eye on the left of the image, inner and
 * outer corner of the other, base of the nose. Mean positions of dlib's five-point model (`get_face_chip_details`).
 */
const MEAN_FACE: readonly Point[] = [
  { x: 0.12058, y: 0.21373 },
  { x: 0.33409, y: 0.22906 },
  { x: 0.64606, y: 0.22897 },
  { x: 0.85957, y: 0.2135 },
  { x: 0.49011, y: 0.6278 },
];
export const POINTS = MEAN_FACE.length;

/** From the mean face, of side 1, to the picture: (x, y) ↦ (ax - by + dx, bx + ay + dy). */
export interface Similarity {
  a: number;
  b: number;
  dx: number;
  dy: number;
}

/** The similarity that brings the mean face nearest to five points, by least squares. */
export function fitFace(points: readonly Point[]): Similarity {
  const from = centreOf(MEAN_FACE);
  const to = centreOf(points);
  let [a, b, spread] = [0, 0, 0];
  for (const [i, mean] of MEAN_FACE.entries()) {
    const point = points[i] as Point;
    const [fx, fy, tx, ty] = [mean.x - from.x, mean.y - from.y, point.x - to.x, point.y - to.y];
    a += fx * tx + fy * ty;
    b += fx * ty - fy * tx;
    spread += fx * fx + fy * fy;
  }
  a /= spread;
  b /= spread;
  return { a, b, dx: to.x - a * from.x + b * from.y, dy: to.y - b * from.x - a * from.y };
}

/** Side of the face in pixels. */
export const sideOf = ({ a, b }: Similarity) => Math.hypot(a, b);

/**
 * How far five points lie from where a face seen from the front has them: root of the mean square distance, as a share
 * of the side of the face. About 0.02 from the front, above 0.08 for a profile.
 */
export function misfit(points: readonly Point[], fit: Similarity): number {
  let sum = 0;
  for (const [i, mean] of MEAN_FACE.entries()) {
    const at = place(fit, mean);
    const point = points[i] as Point;
    sum += (at.x - point.x) ** 2 + (at.y - point.y) ** 2;
  }
  return Math.sqrt(sum / POINTS) / sideOf(fit);
}

function place({ a, b, dx, dy }: Similarity, { x, y }: Point): Point {
  return { x: a * x - b * y + dx, y: b * x + a * y + dy };
}

/** A square of `size` pixels of the picture with the face in it and `margin` of its side around. */
export class Chip {
  readonly size: number;
  readonly rgb: Float32Array;
  readonly #fit: Similarity;
  readonly #margin: number;
  readonly isMirrored: boolean;

  constructor(picture: Picture, fit: Similarity, size: number, margin: number, isMirrored = false) {
    this.size = size;
    this.#fit = fit;
    this.#margin = margin;
    this.isMirrored = isMirrored;
    this.rgb = new Float32Array(size * size * 3);
    for (let y = 0, at = 0; y < size; y++)
      for (let x = 0; x < size; x++, at += 3) sample(picture, this.inPicture({ x, y }), this.rgb, at);
  }

  /** Where a pixel of the chip stands in the picture. */
  inPicture({ x, y }: Point): Point {
    const of = (pixel: number) => (pixel / this.size) * (1 + 2 * this.#margin) - this.#margin;
    return place(this.#fit, { x: of(this.isMirrored ? this.size - 1 - x : x), y: of(y) });
  }
}

/** The colour at a place between pixels; outside of the picture that of its edge. */
function sample({ width, height, rgb }: Picture, at: Point, out: Float32Array, to: number): void {
  const x = Math.min(width - 1, Math.max(0, at.x));
  const y = Math.min(height - 1, Math.max(0, at.y));
  const [x0, y0] = [Math.min(width - 2, Math.floor(x)), Math.min(height - 2, Math.floor(y))];
  const [fx, fy] = [x - x0, y - y0];
  const first = (y0 * width + x0) * 3;
  const below = first + width * 3;
  for (let c = 0; c < 3; c++) {
    const top = (rgb[first + c] as number) * (1 - fx) + (rgb[first + 3 + c] as number) * fx;
    const bottom = (rgb[below + c] as number) * (1 - fx) + (rgb[below + 3 + c] as number) * fx;
    out[to + c] = top * (1 - fy) + bottom * fy;
  }
}

function centreOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x / points.length;
    y += point.y / points.length;
  }
  return { x, y };
}
