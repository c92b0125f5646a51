/**
 * Exact 1:N scan over unit vectors: one contiguous Float32Array per finger position (faces have one), so that a scan is
 * one walk through memory, with several probes compared at each vector while it is in the cache.
 */
import type { FingerPosition } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import type { Gallery, Hit } from './engine.ts';

/** Same direction, length 1; undefined for a wrong dimension, a value that is no number, or a zero vector. */
export function unit(vector: Float32Array, dimensions: number): Float32Array | undefined {
  if (vector.length !== dimensions) return undefined;
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (!Number.isFinite(sum) || sum < 1e-12) return undefined;
  const scale = 1 / Math.sqrt(sum);
  return vector.map((value) => value * scale);
}

/** Inner product of `length` numbers, four sums at a time; `length` is a multiple of four. */
export function dot(a: Float32Array, from: number, b: Float32Array, at: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < length; i += 4) {
    s0 += (a[from + i] as number) * (b[at + i] as number);
    s1 += (a[from + i + 1] as number) * (b[at + i + 1] as number);
    s2 += (a[from + i + 2] as number) * (b[at + i + 2] as number);
    s3 += (a[from + i + 3] as number) * (b[at + i + 3] as number);
  }
  return s0 + s1 + s2 + s3;
}

/** Cosine -1..1 as a score 0..1. */
export function scoreOf(cosine: number): number {
  return Math.min(1, Math.max(0, (1 + cosine) / 2));
}

/** Length of the second half of the unit vector at `from`. */
function tail(vectors: Float32Array, from: number, dimensions: number): number {
  const half = from + tailStart(dimensions);
  return Math.sqrt(dot(vectors, half, vectors, half, from + dimensions - half));
}

function tailStart(dimensions: number): number {
  return Math.ceil(dimensions / 8) * 4;
}

/** Rounding of float32 sums, with room. */
const EPSILON = 1e-5;

interface Shelf {
  finger: FingerPosition | undefined;
  vectors: Float32Array;
  /** Length of the second half of each vector: see the bound in the scan. */
  tails: number[];
  ids: string[];
  refs: string[];
}

interface Probe {
  id: string;
  vector: Float32Array;
  tail: number;
}

export class VectorGallery implements Gallery {
  readonly #dimensions: number;
  readonly #accepts: (template: StoredTemplate) => boolean;
  readonly #shelves = new Map<string, Shelf>();
  readonly #where = new Map<string, { shelf: Shelf; row: number }>();

  constructor(dimensions: number, accepts: (template: StoredTemplate) => boolean) {
    if (dimensions % 4 !== 0) throw new RangeError('dimensions must be a multiple of 4');
    this.#dimensions = dimensions;
    this.#accepts = accepts;
  }

  get size(): number {
    return this.#where.size;
  }

  get bytes(): number {
    let bytes = 0;
    for (const shelf of this.#shelves.values()) bytes += shelf.vectors.byteLength;
    return bytes;
  }

  add(template: StoredTemplate, recordRef: string): boolean {
    this.remove(template.id);
    const vector = this.#accepts(template) ? unit(template.vector, this.#dimensions) : undefined;
    if (!vector) return false;
    const key = template.finger ?? '';
    let shelf = this.#shelves.get(key);
    if (!shelf) {
      shelf = {
        finger: template.finger,
        vectors: new Float32Array(64 * this.#dimensions),
        tails: [],
        ids: [],
        refs: [],
      };
      this.#shelves.set(key, shelf);
    }
    const row = shelf.ids.length;
    if ((row + 1) * this.#dimensions > shelf.vectors.length) {
      const wider = new Float32Array(Math.ceil((row + 1) * 1.5) * this.#dimensions);
      wider.set(shelf.vectors);
      shelf.vectors = wider;
    }
    shelf.vectors.set(vector, row * this.#dimensions);
    shelf.tails.push(tail(vector, 0, this.#dimensions));
    shelf.ids.push(template.id);
    shelf.refs.push(recordRef);
    this.#where.set(template.id, { shelf, row });
    return true;
  }

  /** The last row takes the place of the one removed: no holes, no compaction. */
  remove(templateId: string): void {
    const place = this.#where.get(templateId);
    if (!place) return;
    const { shelf, row } = place;
    const last = shelf.ids.length - 1;
    const d = this.#dimensions;
    if (row !== last) {
      const moved = shelf.ids[last] as string;
      shelf.vectors.copyWithin(row * d, last * d, (last + 1) * d);
      shelf.tails[row] = shelf.tails[last] as number;
      shelf.ids[row] = moved;
      shelf.refs[row] = shelf.refs[last] as string;
      this.#where.set(moved, { shelf, row });
    }
    shelf.vectors.fill(0, last * d, (last + 1) * d);
    shelf.tails.pop();
    shelf.ids.pop();
    shelf.refs.pop();
    this.#where.delete(templateId);
  }

  search(probes: readonly StoredTemplate[], threshold: number): Hit[] {
    const hits: Hit[] = [];
    for (const [key, shelf] of this.#shelves) {
      const mine: Probe[] = [];
      for (const probe of probes) {
        if ((probe.finger ?? '') !== key || !this.#accepts(probe)) continue;
        const vector = unit(probe.vector, this.#dimensions);
        if (vector) mine.push({ id: probe.id, vector, tail: tail(vector, 0, this.#dimensions) });
      }
      if (mine.length > 0) this.#scan(shelf, mine, threshold, hits);
    }
    return hits;
  }

  /**
   * Half of each vector tells that most cannot reach the threshold: the inner product of the other halves is at most
   * the product of their lengths (Cauchy-Schwarz). What passes is compared in full, so the scan stays exact.
   */
  #scan(shelf: Shelf, probes: Probe[], threshold: number, hits: Hit[]): void {
    const d = this.#dimensions;
    const half = tailStart(d);
    const { vectors, tails, ids, refs, finger } = shelf;
    const least = 2 * threshold - 1 - EPSILON;
    const rows = ids.length;
    for (let row = 0; row < rows; row++) {
      const from = row * d;
      for (const probe of probes) {
        if (dot(vectors, from, probe.vector, 0, half) + (tails[row] as number) * probe.tail < least) continue;
        const score = scoreOf(dot(vectors, from, probe.vector, 0, d));
        if (score < threshold) continue;
        const hit: Hit = {
          templateId: ids[row] as string,
          recordRef: refs[row] as string,
          probeId: probe.id,
          score,
        };
        if (finger) hit.finger = finger;
        hits.push(hit);
      }
    }
  }
}
