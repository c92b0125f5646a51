/** What has a place keeps it; what is new stands beside its neighbour, and on nobody. */
import { describe, expect, it } from 'vitest';
import { CLEARANCE, fromLine } from './clear-lines.ts';
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

  /** Five systems that all say the same person, and the identity of each: as dense as chains get. */
  const groups = ['g0', 'g1', 'g2', 'g3', 'g4'];
  const links = groups.flatMap((from, index) => groups.slice(index + 1).map((to) => ({ from, to })));
  const under = (positions: [string, number, number][], edges: { from: string; to: string }[]) => {
    const at = new Map(positions.map(([id, x, y]) => [id, { x, y }]));
    return edges.flatMap(({ from, to }) =>
      [...at].flatMap(([id, place]) => {
        const [a, b] = [at.get(from), at.get(to)];
        if (id === from || id === to || a === undefined || b === undefined) return [];
        return fromLine(place, a, b) < CLEARANCE ? [`${from}–${to} runs under ${id}`] : [];
      }),
    );
  };

  it('lets no line run under a node that it does not join', () => {
    const nodes = groups.map((id) => ({ id }));
    expect(under(layout({ nodes, edges: links }), links)).toEqual([]);
  });

  it('nor under one that comes later, while what stands stays', () => {
    const placed = [
      ...[
        { id: 'g0', at: { x: 350, y: 20 } },
        { id: 'g1', at: { x: 550, y: 50 } },
      ],
      ...[
        { id: 'g2', at: { x: 745, y: 25 } },
        { id: 'g3', at: { x: 380, y: 190 } },
      ],
      { id: 'g4', at: { x: 505, y: 245 } },
    ];
    const news = groups.map((id) => ({ from: id, to: `i${id}` }));
    const edges = [...links, ...news, { from: 'ig1', to: 'ig2' }];
    const found = layout({ nodes: [...placed, ...news.map(({ to }) => ({ id: to }))], edges });
    expect(found.map(([id]) => id).sort()).toEqual(news.map(({ to }) => to).sort());
    const all = [...placed.map(({ id, at }): [string, number, number] => [id, at.x, at.y]), ...found];
    // Lines between nodes that stood already are nobody's to move.
    expect(under(all, edges).filter((line) => !/^g\d–g\d runs under g/.test(line))).toEqual([]);
  });
});
