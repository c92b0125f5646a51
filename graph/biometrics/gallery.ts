/**
 * Exact 1:N scan over unit vectors: one shelf per finger position (faces have one), so that a scan is one walk through
 * memory. The walk is over 16-bit copies of the vectors (`scan-kernel.ts`); what cannot be sorted out there is compared
 * in full.
 */
import type { FingerPosition } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import type { Gallery, Hit } from './engine.ts';
import { openScan, SCALE, type ScanFunction } from './scan-kernel.ts';

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

/**
 * Rounding of the 16-bit forms and of float32 sums, with room: each component is off by at most 0.5 of 32767, which
 * changes an inner product of unit vectors of 128 components by at most 128 ** 0.5 / 32767, that is 0.00035.
 */
const EPSILON = 0.001;
const START_ROWS = 64;

/** Vectors of one finger position, with their 16-bit halves in the memory of the scan. */
class Shelf {
  readonly finger: FingerPosition | undefined;
  readonly ids: string[] = [];
  readonly refs: string[] = [];
  readonly #dimensions: number;
  #rows = 0;
  #vectors = new Float32Array(0);
  #heads = new Int16Array(0);
  #rests = new Int16Array(0);
  /** Length of the second half of each vector. */
  #lengths = new Float32Array(0);
  #probe = new Int16Array(0);
  #found = new Int32Array(0);
  #scan: ScanFunction | undefined;

  constructor(finger: FingerPosition | undefined, dimensions: number) {
    this.finger = finger;
    this.#dimensions = dimensions;
    this.#grow(START_ROWS);
  }

  get bytes(): number {
    return this.#vectors.byteLength + this.#heads.buffer.byteLength;
  }

  /** Puts a unit vector behind the last row. */
  push(vector: Float32Array, id: string, ref: string): number {
    const row = this.ids.length;
    if (row === this.#rows) this.#grow(Math.ceil(this.#rows * 1.5));
    this.ids.push(id);
    this.refs.push(ref);
    this.#vectors.set(vector, row * this.#dimensions);
    this.#lengths[row] = this.#halve(vector, this.#heads, this.#rests, row);
    return row;
  }

  /** Puts the last row into the place of another and drops the last. */
  fill(row: number): void {
    const d = this.#dimensions;
    const half = d / 2;
    const last = this.ids.length - 1;
    this.#vectors.copyWithin(row * d, last * d, (last + 1) * d);
    this.#heads.copyWithin(row * half, last * half, (last + 1) * half);
    this.#rests.copyWithin(row * half, last * half, (last + 1) * half);
    this.#lengths[row] = this.#lengths[last] as number;
    this.ids[row] = this.ids[last] as string;
    this.refs[row] = this.refs[last] as string;
    // No template stays in memory longer than its record.
    this.#vectors.fill(0, last * d, (last + 1) * d);
    this.#heads.fill(0, last * half, (last + 1) * half);
    this.#rests.fill(0, last * half, (last + 1) * half);
    this.ids.pop();
    this.refs.pop();
  }

  /** Rows whose inner product with the unit vector may be `least` or more, the product in full with each. */
  *search(probe: Float32Array, least: number): Generator<{ row: number; cosine: number }> {
    const half = this.#dimensions / 2;
    const length = this.#halve(probe, this.#probe, this.#probe.subarray(half), 0);
    const count = this.#scan?.(
      this.#heads.byteOffset,
      this.#rests.byteOffset,
      this.#lengths.byteOffset,
      this.ids.length,
      this.#probe.byteOffset,
      length,
      least - EPSILON,
      this.#found.byteOffset,
    ) as number;
    this.#probe.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#found[i] as number;
      yield { row, cosine: dot(this.#vectors, row * this.#dimensions, probe, 0, this.#dimensions) };
    }
  }

  /** Writes the 16-bit halves of a unit vector into a row; returns the length of the second. */
  #halve(vector: Float32Array, heads: Int16Array, rests: Int16Array, row: number): number {
    const half = this.#dimensions / 2;
    for (let i = 0; i < half; i++) {
      heads[row * half + i] = Math.round((vector[i] as number) * SCALE);
      rests[row * half + i] = Math.round((vector[half + i] as number) * SCALE);
    }
    return Math.sqrt(dot(vector, half, vector, half, half));
  }

  #grow(rows: number): void {
    const d = this.#dimensions;
    const half = d / 2;
    const { buffer, scan } = openScan(d, 2 * d + rows * (2 * d + 4 + 4));
    const vectors = new Float32Array(rows * d);
    const probe = new Int16Array(buffer, 0, d);
    const heads = new Int16Array(buffer, 2 * d, rows * half);
    const rests = new Int16Array(buffer, 2 * d + rows * d, rows * half);
    const lengths = new Float32Array(buffer, 2 * d + 2 * rows * d, rows);
    const found = new Int32Array(buffer, 2 * d + 2 * rows * d + 4 * rows, rows);
    vectors.set(this.#vectors);
    heads.set(this.#heads);
    rests.set(this.#rests);
    lengths.set(this.#lengths);
    this.#vectors.fill(0);
    this.#heads.fill(0);
    this.#rests.fill(0);
    this.#rows = rows;
    this.#vectors = vectors;
    this.#heads = heads;
    this.#rests = rests;
    this.#lengths = lengths;
    this.#probe = probe;
    this.#found = found;
    this.#scan = scan;
  }
}

export class VectorGallery implements Gallery {
  readonly #dimensions: number;
  readonly #accepts: (template: StoredTemplate) => boolean;
  readonly #shelves = new Map<string, Shelf>();
  readonly #where = new Map<string, { shelf: Shelf; row: number }>();

  constructor(dimensions: number, accepts: (template: StoredTemplate) => boolean) {
    this.#dimensions = dimensions;
    this.#accepts = accepts;
  }

  get size(): number {
    return this.#where.size;
  }

  get bytes(): number {
    let bytes = 0;
    for (const shelf of this.#shelves.values()) bytes += shelf.bytes;
    return bytes;
  }

  add(template: StoredTemplate, recordRef: string): boolean {
    this.remove(template.id);
    const vector = this.#accepts(template) ? unit(template.vector, this.#dimensions) : undefined;
    if (!vector) return false;
    const key = template.finger ?? '';
    let shelf = this.#shelves.get(key);
    if (!shelf) {
      shelf = new Shelf(template.finger, this.#dimensions);
      this.#shelves.set(key, shelf);
    }
    this.#where.set(template.id, { shelf, row: shelf.push(vector, template.id, recordRef) });
    return true;
  }

  /** The last row takes the place of the one removed: no holes, no compaction. */
  remove(templateId: string): void {
    const place = this.#where.get(templateId);
    if (!place) return;
    const { shelf, row } = place;
    const moved = shelf.ids.at(-1) as string;
    this.#where.set(moved, { shelf, row });
    shelf.fill(row);
    this.#where.delete(templateId);
  }

  search(probes: readonly StoredTemplate[], threshold: number): Hit[] {
    const hits: Hit[] = [];
    for (const probe of probes) {
      const shelf = this.#shelves.get(probe.finger ?? '');
      const vector = shelf && this.#accepts(probe) ? unit(probe.vector, this.#dimensions) : undefined;
      if (!shelf || !vector) continue;
      for (const { row, cosine } of shelf.search(vector, 2 * threshold - 1)) {
        const score = scoreOf(cosine);
        if (score < threshold) continue;
        const hit: Hit = {
          templateId: shelf.ids[row] as string,
          recordRef: shelf.refs[row] as string,
          probeId: probe.id,
          score,
        };
        if (shelf.finger) hit.finger = shelf.finger;
        hits.push(hit);
      }
    }
    return hits;
  }
}
