/** The postings against a plain map of sets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from './postings.ts';

type Plain = Map<number, Map<number, number>>;

const held = (postings: Postings, key: number) => {
  const slots = postings.slots(key);
  const pairs: [number, number][] = [];
  for (let i = 0; i < slots.length; i += 2) pairs.push([slots[i] as number, slots[i + 1] as number]);
  return pairs.sort((p, q) => p[0] - q[0]);
};

const expected = (plain: Plain, key: number) => [...(plain.get(key) ?? [])].sort((p, q) => p[0] - q[0]);

test('any sequence of additions and removals leaves what a map of sets would hold', () => {
  const step = fc.tuple(fc.nat(12), fc.nat(30), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const postings = new Postings(4);
      const plain: Plain = new Map();
      for (const [key, slot, isAdded] of steps) {
        const slots = plain.get(key) ?? new Map<number, number>();
        plain.set(key, slots);
        if (isAdded && !slots.has(slot)) {
          postings.add(key, slot, slot * 7);
          slots.set(slot, slot * 7);
        } else if (!isAdded) {
          postings.remove(key, slot);
          slots.delete(slot);
        }
      }
      for (let key = 0; key <= 12; key++) expect(held(postings, key)).toEqual(expected(plain, key));
      const lists = [...plain.values()].filter((slots) => slots.size > 0);
      expect(postings.keys).toBe(lists.length);
      expect(postings.size).toBe(lists.reduce((sum, slots) => sum + slots.size, 0));
    }),
    { numRuns: 300 },
  );
});

test('keys that come and go do not let the table grow without end', () => {
  const postings = new Postings(64);
  for (let key = 0; key < 100_000; key++) {
    postings.add(key, 1);
    postings.remove(key, 1);
  }
  expect(postings.keys).toBe(0);
  expect(postings.bytes).toBeLessThan(20_000);
});

test('compaction renumbers what is kept and drops the rest', () => {
  const postings = new Postings();
  for (let slot = 0; slot < 100; slot++) postings.add(slot % 7, slot, -slot);
  const moved = Int32Array.from({ length: 100 }, (_, slot) => (slot % 2 === 0 ? slot / 2 : -1));
  const compacted = postings.compacted(moved);
  for (let key = 0; key < 7; key++)
    expect(held(compacted, key)).toEqual(
      held(postings, key).flatMap(([slot, about]) => (slot % 2 === 0 ? [[slot / 2, about]] : [])),
    );
});
