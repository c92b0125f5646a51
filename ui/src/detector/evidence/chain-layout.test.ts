/** Every group of a chain has a place of its own, the two sides of the link next to each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../model.ts';
import { layoutOf } from './chain-layout.ts';

const link = (a: string, b: string, self = false): Surroundings['links'][number] => ({
  ...{ id: `${a}-${b}`, colour: 'WHITE', redKind: null, automatic: true, visibility: 'FULL' },
  ...{ groups: [a, b], since: null, self },
});
const chain = (ids: string[], links: Surroundings['links']) => ({
  ...{ groups: ids.map((id) => ({ id, system: 'EES' })), links },
});

describe('places of a chain', () => {
  it('has each side’s own groups on its side, common ones in between', () => {
    const { places } = layoutOf(
      chain(
        ['a', 'b', 'left', 'both', 'far'],
        [
          ...[link('a', 'b', true), link('a', 'left'), link('left', 'far')],
          ...[link('a', 'both'), link('both', 'b')],
        ],
      ),
    );
    const x = (id: string) => places.get(id)?.x ?? Number.NaN;
    expect(x('far')).toBeLessThan(x('left'));
    expect(x('left')).toBeLessThan(x('a'));
    expect(x('a')).toBeLessThan(x('both'));
    expect(x('both')).toBeLessThan(x('b'));
    expect(places.get('both')?.y).not.toBe(places.get('a')?.y);
  });

  it('puts nobody on another’s place or outside, whatever the chain', () => {
    const ids = fc
      .integer({ min: 2, max: 12 })
      .map((count) => Array.from({ length: count }, (_, at) => `g${at}`));
    fc.assert(
      fc.property(ids, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }), (groups, edges) => {
        const links = edges
          .filter(([a, b]) => a !== b && a < groups.length && b < groups.length)
          .map(([a, b]) => link(`g${a}`, `g${b}`));
        const { places, width, height } = layoutOf(chain(groups, [link('g0', 'g1', true), ...links]));
        expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(groups.length);
        for (const { x, y } of places.values()) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
      }),
    );
  });
});
