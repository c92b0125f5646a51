/**
 * Which blocking keys two records have in common, by kind: why the scored net may bring them together, or why it never
 * can. Keys are hashes that hide what they were made of; their kind is found again by making them once for each kind with
 * all other kinds spoilt.
 */
import type { Identity } from '../../model/record.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { mix } from './hash.ts';
import { type KeyKinds, KeyMaker, KINDS } from './profile-keys.ts';

export type KeyKind = keyof typeof KINDS;

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
  return (Object.keys(KINDS) as KeyKind[])
    .flatMap((kind) => {
      const maker = new KeyMaker(store, { ...spoilt, [kind]: KINDS[kind] });
      const [x, y] = [keysOf(maker, without, one ?? []), keysOf(maker, without, two ?? [])];
      const shared = [...x].filter((key) => y.has(key)).sort((p, q) => p - q);
      return x.size + y.size === 0 ? [] : [{ kind, a: x.size, b: y.size, shared }];
    })
    .sort((p, q) => Number(q.shared.length > 0) - Number(p.shared.length > 0));
}

/** Keys of the slots that only the kind left whole gives. */
function keysOf(maker: KeyMaker, without: KeyMaker, slots: readonly number[]): Set<number> {
  const keys = new Set<number>();
  for (const slot of slots) {
    const others = new Set(without.keys(slot));
    for (const key of maker.keys(slot)) if (!others.has(key)) keys.add(key);
  }
  return keys;
}
