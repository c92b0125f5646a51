/**
 * Exact 1:N scan over unit vectors: one shelf for each part and finger position (faces have none), so that a scan is a
 * walk through memory, with several probes at once. The walk is over 16-bit copies of the vectors (`scan-kernel.ts`);
 * what cannot be sorted out there is compared in full.
 */
import type { FingerPosition } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import type { Gallery, Hit, Probe } from './engine.ts';
import { vectorOfBytes } from './features.ts';
import { headLength, openScan, PROBES, probeBytes, SCALE, type ScanFunction } from './scan-kernel.ts';

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

/** Score of two vectors of length 1 and one dimension, a multiple of four. */
export function scoreOfVectors(a: Float32Array, b: Float32Array): number {
  return scoreOf(dot(a, 0, b, 0, a.length));
}

/**
 * Rounding of the 16-bit forms and of float32 sums, with room: each component is off by at most 0.5 of 32767, which
 * changes an inner product of unit vectors of 128 components by at most 128 ** 0.5 / 32767, that is 0.00035.
 */
const EPSILON = 0.001;
const START_ROWS = 64;

/** Vectors of one part and finger position, with their 16-bit forms in the memory of the scan. */
class Shelf {
  readonly finger: FingerPosition | undefined;
  readonly part: string;
  readonly ids: string[] = [];
  readonly refs: string[] = [];
  readonly #dimensions: number;
  /** Components in the head of a vector, and in the rest. */
  readonly #head: number;
  readonly #rest: number;
  #rows = 0;
  #vectors = new Float32Array(0);
  #heads = new Int16Array(0);
  #rests = new Int16Array(0);
  /** Length of the rest of each vector. */
  #lengths = new Float32Array(0);
  #probes = new Int16Array(0);
  #probeLengths = new Float32Array(0);
  #found = new Int32Array(0);
  #scan: ScanFunction | undefined;

  constructor(finger: FingerPosition | undefined, part: string, dimensions: number) {
    this.finger = finger;
    this.part = part;
    this.#dimensions = dimensions;
    this.#head = headLength(dimensions);
    this.#rest = dimensions - this.#head;
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
    write(vector, 0, this.#head, this.#heads, row * this.#head);
    write(vector, this.#head, this.#rest, this.#rests, row * this.#rest);
    this.#lengths[row] = this.#restLength(vector);
    return row;
  }

  /** Puts the last row into the place of another and drops the last. */
  fill(row: number): void {
    const last = this.ids.length - 1;
    const move = (values: Float32Array | Int16Array, width: number) => {
      values.copyWithin(row * width, last * width, (last + 1) * width);
      // No template stays in memory longer than its record.
      values.fill(0, last * width, (last + 1) * width);
    };
    move(this.#vectors, this.#dimensions);
    move(this.#heads, this.#head);
    move(this.#rests, this.#rest);
    move(this.#lengths, 1);
    this.ids[row] = this.ids[last] as string;
    this.refs[row] = this.refs[last] as string;
    this.ids.pop();
    this.refs.pop();
  }

  /** Rows whose inner product with a unit vector may be `least` or more, the product in full with each. */
  *search(
    vectors: readonly Float32Array[],
    least: number,
  ): Generator<{ row: number; probe: number; cosine: number }> {
    const d = this.#dimensions;
    for (let from = 0; from < vectors.length; from += PROBES) {
      const probes = vectors.slice(from, from + PROBES);
      const count = this.#walk(probes, least - EPSILON);
      for (let i = 0; i < count; i++) {
        const found = this.#found[i] as number;
        const row = found >> PROBES;
        for (const [n, probe] of probes.entries())
          if (found & (1 << n))
            yield { row, probe: from + n, cosine: dot(this.#vectors, row * d, probe, 0, d) };
      }
    }
  }

  /** One walk over the rows; returns how many were found. Of probes that are missing nothing is asked. */
  #walk(probes: readonly Float32Array[], least: number): number {
    for (const [n, probe] of probes.entries()) {
      write(probe, 0, this.#dimensions, this.#probes, n * this.#dimensions);
      this.#probeLengths[n] = this.#restLength(probe);
    }
    const count = this.#scan?.(
      this.#heads.byteOffset,
      this.#rests.byteOffset,
      this.#lengths.byteOffset,
      this.ids.length,
      this.#probes.byteOffset,
      least,
      this.#found.byteOffset,
    ) as number;
    this.#probes.fill(0);
    this.#probeLengths.fill(0);
    return count;
  }

  #restLength(vector: Float32Array): number {
    return Math.sqrt(dot(vector, this.#head, vector, this.#head, this.#rest));
  }

  #grow(rows: number): void {
    const d = this.#dimensions;
    const sizes = [2 * rows * this.#head, 2 * rows * this.#rest, 4 * rows, 4 * rows];
    const { buffer, scan } = openScan(
      d,
      sizes.reduce((sum, size) => sum + size, probeBytes(d)),
    );
    let end = probeBytes(d);
    const [heads, rests, lengths, found] = sizes.map((size) => {
      end += size;
      return end - size;
    });
    const before = [this.#vectors, this.#heads, this.#rests, this.#lengths];
    this.#vectors = new Float32Array(rows * d);
    this.#heads = new Int16Array(buffer, heads, rows * this.#head);
    this.#rests = new Int16Array(buffer, rests, rows * this.#rest);
    this.#lengths = new Float32Array(buffer, lengths, rows);
    for (const [n, values] of [this.#vectors, this.#heads, this.#rests, this.#lengths].entries()) {
      values.set(before[n] as Float32Array | Int16Array);
      before[n]?.fill(0);
    }
    this.#rows = rows;
    this.#probes = new Int16Array(buffer, 0, PROBES * d);
    this.#probeLengths = new Float32Array(buffer, 2 * PROBES * d, PROBES);
    this.#found = new Int32Array(buffer, found, rows);
    this.#scan = scan;
  }
}

/** Writes the 16-bit forms of `length` components of a unit vector. */
function write(vector: Float32Array, from: number, length: number, into: Int16Array, at: number): void {
  for (let i = 0; i < length; i++) into[at + i] = Math.round((vector[from + i] as number) * SCALE);
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

  add(template: StoredTemplate, recordRef: string, part: string): boolean {
    this.remove(template.id);
    const vector = this.#unit(template);
    if (!vector) return false;
    const key = `${template.finger ?? ''} ${part}`;
    let shelf = this.#shelves.get(key);
    if (!shelf) {
      shelf = new Shelf(template.finger, part, this.#dimensions);
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

  search(probes: readonly Probe[], threshold: number): Hit[] {
    const hits: Hit[] = [];
    const asked = probes.flatMap(({ template, part, within }, probe) => {
      const vector = this.#unit(template);
      return vector ? [{ probe, finger: template.finger, part, within, vector }] : [];
    });
    for (const shelf of this.#shelves.values()) {
      const those = asked.filter(
        ({ finger, part, within }) =>
          finger === shelf.finger && part !== shelf.part && (within?.includes(shelf.part) ?? true),
      );
      const vectors = those.map(({ vector }) => vector);
      for (const { row, probe, cosine } of shelf.search(vectors, 2 * threshold - 1)) {
        const score = scoreOf(cosine);
        if (score < threshold) continue;
        const hit: Hit = {
          templateId: shelf.ids[row] as string,
          recordRef: shelf.refs[row] as string,
          probe: those[probe]?.probe as number,
          score,
        };
        if (shelf.finger) hit.finger = shelf.finger;
        hits.push(hit);
      }
    }
    return hits;
  }

  #unit(template: StoredTemplate): Float32Array | undefined {
    return this.#accepts(template) ? unit(vectorOfBytes(template.features), this.#dimensions) : undefined;
  }
}
