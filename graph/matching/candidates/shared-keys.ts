/**
 * Which blocking keys two records have in common, by kind: why the scored net may bring them together, or why it never
 * can. Keys are hashes that hide what they were made of; their kind is found again by making them once for each kind with
 * all other kinds spoilt.
 */
import type { Identity } from '../../model/record.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { KeyList, mix } from './hash.ts';
import { type KeyKinds, KeyMaker, KINDS } from './profile-keys.ts';
import { WIDE_KINDS, WideKeys, type WideKind } from './wide-keys.ts';

export type KeyKind = keyof typeof KINDS | WideKind;

export interface SharedKeys {
  kind: KeyKind;
  /** Keys of this kind that each side has, at least one of the two above 0. */
  a: number;
  b: number;
  /** Hashes that both have. */
  shared: number[];
}

const SPOILT = 0x5eed;

/** Kinds of which either side has a key, those that are shared first. */
export function sharedKeys(a: readonly Identity[], b: readonly Identity[]): SharedKeys[] {
  const store = new ProfileStore();
  const [one, two] = [a, b].map((side) => side.map((identity) => store.add(factsOfIdentity(identity))));
  const spoilt = Object.fromEntries(
    Object.entries(KINDS).map(([kind, hash]) => [kind, mix(hash, SPOILT)]),
  ) as KeyKinds;
  const without = new KeyMaker(store, spoilt);
  const plain = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind): SharedKeys => {
    const maker = new KeyMaker(store, { ...spoilt, [kind]: KINDS[kind] });
    const [x, y] = [keysOf(maker, without, one ?? []), keysOf(maker, without, two ?? [])];
    return { kind, a: x.size, b: y.size, shared: inBoth(x, y) };
  });
  const wide = new WideKeys(store, new KeyMaker(store));
  return [...plain, ...widelyShared(wide, one ?? [], two ?? [])]
    .filter((kind) => kind.a + kind.b > 0)
    .sort((p, q) => Number(q.shared.length > 0) - Number(p.shared.length > 0));
}

/** One side holds its keys and the other looks into some: which of the two asks does not matter. */
function widelyShared(wide: WideKeys, one: readonly number[], two: readonly number[]): SharedKeys[] {
  return (Object.keys(WIDE_KINDS) as WideKind[]).map((kind) => {
    const of = (slots: readonly number[], asking: boolean) => {
      const list = new KeyList();
      for (const slot of slots) wide.collect(slot, asking, list, kind);
      return new Set(list.distinct(Number.MAX_SAFE_INTEGER));
    };
    const [a, b] = [of(one, false), of(two, false)];
    const met = new Set([...inBoth(a, of(two, true)), ...inBoth(of(one, true), b)]);
    return { kind, a: a.size, b: b.size, shared: [...met].sort((p, q) => p - q) };
  });
}

const inBoth = (x: ReadonlySet<number>, y: ReadonlySet<number>) =>
  [...x].filter((key) => y.has(key)).sort((p, q) => p - q);

/** Keys of the slots that only the kind left whole gives. */
function keysOf(maker: KeyMaker, without: KeyMaker, slots: readonly number[]): Set<number> {
  const keys = new Set<number>();
  for (const slot of slots) {
    const others = new Set(without.keys(slot));
    for (const key of maker.keys(slot)) if (!others.has(key)) keys.add(key);
  }
  return keys;
}

/** Sorted hashes: those under which a record is held, and those that it looks into. */
export interface HeldKeys {
  held: Int32Array;
  asked: Int32Array;
}

/** Keys of records, made one after the other: what is asked of many pairs is asked of them. */
export class RecordKeys {
  readonly #store = new ProfileStore();
  readonly #maker = new KeyMaker(this.#store);
  readonly #wide = new WideKeys(this.#store, this.#maker);

  /** Of all identities of a record. */
  of(identities: readonly Identity[]): HeldKeys {
    const slots = identities.map((identity) => this.#store.add(factsOfIdentity(identity)));
    const [held, asked] = [false, true].map((asking) => {
      const list = new KeyList();
      for (const slot of slots) {
        this.#maker.collect(slot, list);
        this.#wide.collect(slot, asking, list);
      }
      return list.distinct(Number.MAX_SAFE_INTEGER).slice();
    }) as [Int32Array, Int32Array];
    this.#store.truncate(0);
    return { held, asked };
  }
}
