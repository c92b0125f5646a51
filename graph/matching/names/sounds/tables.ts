/**
 * The learnt tables in memory: the evidence, in nats, that a unit of a script and a group of Latin letters are one
 * sound: ln P(letters | unit) - ln P(letters by chance). One open-addressing hash over all tables.
 */
import { ARABIC } from '../generated/arabic.ts';
import { CYRILLIC } from '../generated/cyrillic.ts';
import { HAN } from '../generated/han.ts';
import { LATIN } from '../generated/latin.ts';
import { OTHER } from '../generated/other.ts';
import type { TableName } from './units.ts';

/** Letters of the longest group in any table. */
export const LONGEST = 6;
/** Cost of a group of letters that the table does not give for a unit, and of each of its letters. */
const UNSEEN = 3;
const UNSEEN_LETTER = 1.5;
/** Cost of a Latin letter that no unit stands for. */
export const EXTRA_LETTER = 3.5;

const TEXTS: Readonly<Record<TableName, string>> = {
  cyrillic: CYRILLIC,
  arabic: ARABIC,
  han: HAN,
  other: OTHER,
  latin: LATIN,
};

const SLOTS = 1 << 17;
const keys = new Int32Array(SLOTS).fill(-1);
const values = new Float32Array(SLOTS);
const unitIds = new Map<string, number>();
const chunkIds = new Map<string, number>();
/** Highest evidence of each unit: what it earns when its sound is met. */
const best: number[] = [];
/** What a unit may be expected to earn: half way between its mean and its best evidence. */
const usual: number[] = [];

const slotOf = (key: number) => (Math.imul(key, 0x9e3779b1) >>> 15) & (SLOTS - 1);

function put(unit: number, chunk: number, value: number): void {
  const key = unit * 8192 + chunk;
  let slot = slotOf(key);
  while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  keys[slot] = key;
  values[slot] = value;
}

let loaded = false;
function load(): void {
  loaded = true;
  for (const [table, text] of Object.entries(TEXTS))
    for (const line of text.trim().split('\n')) {
      const [unit, mean, ...entries] = line.split(' ') as [string, string, ...string[]];
      const id = unitIds.size;
      unitIds.set(`${table}:${unit}`, id);
      best[id] = 0;
      for (const entry of entries) {
        const [, letters, tenths] = /^([a-z]*)(-?\d+)$/.exec(entry) as RegExpExecArray;
        const chunk = chunkIds.get(letters as string) ?? chunkIds.size;
        chunkIds.set(letters as string, chunk);
        const value = Number(tenths) / 10;
        put(id, chunk, value);
        best[id] = Math.max(best[id] as number, value);
      }
      usual[id] = (Number(mean) / 10 + (best[id] as number)) / 2;
    }
}

/** Id of a unit, -1 where the table has it not. */
export function unitId(table: TableName, unit: string): number {
  if (!loaded) load();
  return unitIds.get(`${table}:${unit}`) ?? -1;
}

/** Highest evidence that a unit can earn, in nats; 1 for one that is not known. */
export function bestOf(unit: number): number {
  return unit < 0 ? 1 : (best[unit] as number);
}

/** Evidence that a unit may be expected to earn where the sound is one, in nats; 1 for one that is not known. */
export function usualOf(unit: number): number {
  return unit < 0 ? 1 : (usual[unit] as number);
}

/** Ids of the groups of letters that begin at each place of a word: `place * (LONGEST + 1) + length`; -1 if none. */
export function chunksOf(latin: string): Int16Array {
  if (!loaded) load();
  const width = LONGEST + 1;
  const ids = new Int16Array((latin.length + 1) * width).fill(-1);
  for (let place = 0; place <= latin.length; place++)
    for (let length = 0; length <= LONGEST && place + length <= latin.length; length++)
      ids[place * width + length] = chunkIds.get(latin.slice(place, place + length)) ?? -1;
  return ids;
}

/** Evidence in nats, negative against, that a unit stands for a group of `length` letters. */
export function evidence(unit: number, chunk: number, length: number): number {
  if (unit >= 0 && chunk >= 0) {
    const key = unit * 8192 + chunk;
    let slot = slotOf(key);
    while (keys[slot] !== -1) {
      if (keys[slot] === key) return values[slot] as number;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
  return -UNSEEN - UNSEEN_LETTER * length;
}
