/**
 * Seeded random numbers: sfc32 (C. Doty-Humphrey, PractRand, public domain) with named sub-streams, so that what is
 * drawn for one person never depends on how many persons there are.
 */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number in [low, high], both included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly { weight: number; value: T }[]): T;
  /** Earlier items are likelier: weight 1 / (rank + 2)^0.8. */
  zipf<T>(items: readonly T[]): T;
  /** Standard normal, Box-Muller. */
  normal(): number;
  /** UUID-shaped (version 4 layout). */
  uuid(): string;
}

/** FNV-1a over UTF-16 units with a per-word start value, finished with the murmur3 mixer. */
function hash32(text: string, start: number): number {
  let h = (2166136261 ^ start) >>> 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 53-bit hash for sets of keys. */
export function hash53(text: string): number {
  return (hash32(text, 0x51ed270b) & 0x1fffff) * 2 ** 32 + hash32(text, 0x2545f491);
}

function sfc32(a: number, b: number, c: number, d: number): () => number {
  let [x, y, z, counter] = [a | 0, b | 0, c | 0, d | 0];
  return () => {
    const t = (((x + y) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    x = y ^ (y >>> 9);
    y = (z + (z << 3)) | 0;
    z = (z << 21) | (z >>> 11);
    z = (z + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}

const zipfTotals = new Map<number, number[]>();

function zipfTotal(length: number): number[] {
  let totals = zipfTotals.get(length);
  if (totals === undefined) {
    let sum = 0;
    totals = Array.from({ length }, (_, rank) => {
      sum += 1 / (rank + 2) ** 0.8;
      return sum;
    });
    zipfTotals.set(length, totals);
  }
  return totals;
}

/** The stream of one name: the same seed and name always give the same numbers. */
export function stream(seed: number, name: string): Random {
  const key = `${seed}/${name}`;
  const next = sfc32(hash32(key, 1), hash32(key, 2), hash32(key, 3), hash32(key, 4));
  for (let i = 0; i < 12; i += 1) next();
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError(`nothing to pick from in stream ${name}`);
    return items[int(0, items.length - 1)] as T;
  };
  let spare: number | undefined;
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      let left = next() * items.reduce((sum, item) => sum + item.weight, 0);
      for (const item of items) {
        left -= item.weight;
        if (left < 0) return item.value;
      }
      return pick(items).value;
    },
    zipf: (items) => {
      const totals = zipfTotal(items.length);
      const at = next() * (totals.at(-1) ?? 0);
      const found = totals.findIndex((total) => at < total);
      return items[found] ?? pick(items);
    },
    normal: () => {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      const angle = 2 * Math.PI * next();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => int(0, 15).toString(16));
      hex[12] = '4';
      hex[16] = int(8, 11).toString(16);
      return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
  };
}
