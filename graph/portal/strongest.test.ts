/** The strongest path is the one that trying every path finds, and no path is longer than allowed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongestPath, type WeightedEdge } from './strongest.ts';

const NODES = 7;
const graphs = fc.array(
  fc.record({
    from: fc.nat(NODES - 1).map(String),
    to: fc.nat(NODES - 1).map(String),
    strength: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: -5, max: 5 })),
  }),
  { maxLength: 16 },
);

/** Best width and, of that, least length over every simple path. */
function tried(edges: readonly WeightedEdge[], from: string, to: string, maxLength: number) {
  let best: { width: number; length: number } | undefined;
  const walk = (node: string, seen: Set<string>, width: number, length: number) => {
    if (node === to) {
      if (best === undefined || width > best.width || (width === best.width && length < best.length))
        best = { width, length };
      return;
    }
    if (length === maxLength) return;
    for (const edge of edges) {
      const next = edge.from === node ? edge.to : edge.to === node ? edge.from : undefined;
      if (next === undefined || seen.has(next)) continue;
      walk(next, new Set(seen).add(next), Math.min(width, edge.strength), length + 1);
    }
  };
  walk(from, new Set([from]), Number.POSITIVE_INFINITY, 0);
  return best;
}

describe('the strongest path', () => {
  it('is as strong and as short as the best of all paths, and hangs together', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.nat(NODES - 1),
        fc.nat(NODES - 1),
        fc.integer({ min: 1, max: 6 }),
        (edges, a, b, max) => {
          const [from, to] = [String(a), String(b)];
          const found = strongestPath(edges, from, to, max);
          const best = tried(edges, from, to, max);
          if (best === undefined) {
            expect(found).toBeUndefined();
            return;
          }
          const path = (found as number[]).map((index) => edges[index] as WeightedEdge);
          expect(path).toHaveLength(best.length);
          expect(Math.min(Number.POSITIVE_INFINITY, ...path.map((edge) => edge.strength))).toBe(best.width);
          let node = from;
          for (const edge of path) {
            expect([edge.from, edge.to]).toContain(node);
            node = edge.from === node ? edge.to : edge.from;
          }
          expect(node).toBe(to);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('goes round a weak edge, unless the way round is too long', () => {
    const edges = [
      { from: 'a', to: 'd', strength: 1 },
      { from: 'a', to: 'b', strength: 9 },
      { from: 'b', to: 'c', strength: 8 },
      { from: 'c', to: 'd', strength: 7 },
    ];
    expect(strongestPath(edges, 'a', 'd', 6)).toEqual([1, 2, 3]);
    expect(strongestPath(edges, 'a', 'd', 2)).toEqual([0]);
    expect(strongestPath(edges, 'a', 'e', 6)).toBeUndefined();
    expect(strongestPath(edges, 'a', 'a', 6)).toEqual([]);
  });
});
