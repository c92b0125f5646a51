/** The picture of a chain can be read: no link runs through a group or under another’s sign, whatever the chain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../model.ts';
import { distance, fromLine, GROUP, layoutOf, SIGN } from './chain-layout.ts';

const link = (a: string, b: string, self = false): Surroundings['links'][number] => ({
  ...{ id: `${a}-${b}`, colour: 'WHITE', redKind: null, automatic: true, visibility: 'FULL' },
  ...{ groups: [a, b], since: null, self },
});
const chain = (ids: string[], links: Surroundings['links']) => ({
  ...{ groups: ids.map((id) => ({ id, system: 'EES' })), links },
});

/** Pairs of a group and the line of a link that does not touch it, with less than `room` between them. */
function crossed({ links, ...rest }: ReturnType<typeof chain>, room: number) {
  const { places } = layoutOf({ links, ...rest });
  return links.flatMap(({ groups: [from = '', to = ''] }) =>
    [...places].filter(
      ([id, place]) =>
        id !== from &&
        id !== to &&
        fromLine(place, places.get(from) as never, places.get(to) as never) < room,
    ),
  );
}

/** Pairs of signs that touch, and signs on a group. */
function covered(given: ReturnType<typeof chain>) {
  const { places, signs } = layoutOf(given);
  const all = [...signs.values()];
  return [
    ...all.flatMap((sign, at) => all.slice(at + 1).filter((other) => distance(sign, other) < 2 * SIGN)),
    ...all.flatMap((sign) => [...places.values()].filter((place) => distance(sign, place) < GROUP + SIGN)),
  ];
}

/** Of `most` groups at most, with the link between the first two and some of the other links. */
const chains = (most: number, density: number) =>
  fc.integer({ min: 3, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `g${at}`);
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const)).slice(1);
    return fc
      .subarray(pairs, { maxLength: Math.floor(pairs.length * density) })
      .map((some) => chain(ids, [...some.map(([a, b]) => link(a, b)), link('g0', 'g1', true)]));
  });

describe('places of a chain', () => {
  it('has each side’s own groups on its side, common ones below', () => {
    const { places, width } = layoutOf(
      chain(
        ['a', 'b', 'left', 'both', 'far', 'right'],
        [
          ...[link('a', 'b', true), link('a', 'left'), link('left', 'far')],
          ...[link('a', 'both'), link('both', 'b'), link('b', 'right')],
        ],
      ),
    );
    const of = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(of('a').y).toBe(of('b').y);
    for (const id of ['a', 'left', 'far']) expect(of(id).x).toBeLessThan(width / 2);
    for (const id of ['b', 'right']) expect(of(id).x).toBeGreaterThan(width / 2);
    for (const id of ['left', 'far', 'right']) expect(of(id).y).toBeGreaterThan(of('a').y);
    expect(Math.max(...[...places.values()].map(({ y }) => y))).toBe(of('both').y);
  });

  it('draws a ring of five systems without a line through a group', () => {
    // Three systems in a row behind the link, and a link from the first to the last of them.
    const ring = chain(
      ['eurodac', 'ees', 'sis', 'etias', 'vis'],
      [
        ...[link('ees', 'vis', true), link('eurodac', 'ees'), link('ees', 'sis'), link('sis', 'etias')],
        ...[link('etias', 'eurodac'), link('etias', 'vis')],
      ],
    );
    expect(crossed(ring, GROUP + SIGN)).toEqual([]);
    expect(covered(ring)).toEqual([]);
  });

  it('runs no link through another group, whatever the chain', () =>
    fc.assert(fc.property(chains(9, 1), (given) => void expect(crossed(given, GROUP + SIGN)).toEqual([]))));

  it('covers no sign of a chain as it occurs', () =>
    fc.assert(fc.property(chains(7, 0.6), (given) => void expect(covered(given)).toEqual([]))));

  it('puts nobody on another’s place or outside, however many there are', () =>
    fc.assert(
      fc.property(chains(40, 0.1), (given) => {
        const { places, width, height } = layoutOf(given);
        const all = [...places.values()];
        expect(all).toHaveLength(given.groups.length);
        for (const [at, place] of all.entries()) {
          expect(place.x > 0 && place.x < width && place.y > 0 && place.y < height).toBe(true);
          for (const other of all.slice(at + 1)) expect(distance(place, other)).toBeGreaterThan(2 * GROUP);
        }
      }),
      { numRuns: 30 },
    ));
});
