/** What has a place keeps it; what is new stands beside its neighbour, and on nobody. */
import { describe, expect, it } from 'vitest';
import { FINE_LIMIT, layout } from './layout.ts';

const chain = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ from: `n${from + index}`, to: `n${from + index + 1}` }));
const distance = (a: number[], b: number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

describe('layout', () => {
  it('gives every node a place of its own and keeps chains apart', () => {
    const nodes = Array.from({ length: 12 }, (_, index) => ({ id: `n${index}` }));
    const shares: number[] = [];
    const positions = layout({ nodes, edges: [...chain(0, 5), ...chain(6, 11)] }, (share) =>
      shares.push(share),
    );
    const places = new Map(positions.map(([id, ...place]) => [id, place]));
    expect(places.size).toBe(12);
    for (const [id, place] of places)
      for (const [other, otherPlace] of places)
        if (id < other) expect(distance(place, otherPlace)).toBeGreaterThan(20);
    expect(shares.at(-1)).toBe(1);
  });

  it('does not move what is placed, and puts 50 new neighbours near, on top of nobody', () => {
    const placed = Array.from({ length: 30 }, (_, index) => ({
      ...{ id: `n${index}`, at: { x: (index % 6) * 100, y: Math.floor(index / 6) * 100 } },
    }));
    const news = Array.from({ length: 50 }, (_, index) => ({ id: `new${index}` }));
    const positions = layout({
      nodes: [...placed, ...news],
      edges: [...chain(0, 29), ...news.map(({ id }) => ({ from: 'n14', to: id }))],
    });
    expect(positions.map(([id]) => id).sort()).toEqual(news.map(({ id }) => id).sort());
    const all = [...placed.map(({ at }) => [at.x, at.y]), ...positions.map(([, x, y]) => [x, y])];
    for (const [index, place] of all.entries())
      for (const other of all.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(55);
    for (const [, x, y] of positions) expect(distance([x, y], [200, 200])).toBeLessThan(900);
  });

  it('puts a new chain clear of what stands', () => {
    const nodes = [{ id: 'a', at: { x: 0, y: 0 } }, { id: 'b' }, { id: 'c' }];
    const positions = layout({ nodes, edges: [{ from: 'b', to: 'c' }] });
    expect(positions.map(([id]) => id).sort()).toEqual(['b', 'c']);
    for (const [, x, y] of positions) expect(distance([x, y], [0, 0])).toBeGreaterThan(60);
  });

  it('lays out a chain past the fine limit roughly, and all of it', () => {
    const count = FINE_LIMIT + 200;
    const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}` }));
    const positions = layout({ nodes, edges: chain(0, count - 1) });
    expect(positions.length).toBe(count);
    expect(positions.every(([, x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
