/** The pure parts of drawing: what is visible, how it looks, how much of it at once, and how one walks it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DASHES } from '../frame/link-look/index.ts';
import { chooseDetail, DASH_BUDGET, difference, type Line } from './detail.ts';
import { badgeOf, type GraphEdge, type GraphNode, NO_FACTS, nameOf, withFacts } from './facts.ts';
import { pack } from './packing.ts';
import { apply, EMPTY_SCENE, type Operation } from './scene.ts';
import { along, isOn, signPlaces } from './sign-places.ts';
import {
  FOCUS_HALF_WIDTH,
  focusRadius,
  LEAST_LETTERS,
  LETTERS,
  LIGHT,
  lookOf,
  NAME_GAP,
  NODE_SIZE,
  SHAPES,
  sheetOf,
  TOKEN_NAMES,
} from './style.ts';
import { chainsOf, countsOf, viewOf } from './visible.ts';
import { around, towards } from './walk.ts';
import { weakestOf } from './weakest.ts';

const tokensCss = readFileSync(join(import.meta.dirname, '../frame/tokens.css'), 'utf8');
const token = (name: string, dark: boolean) =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokensCss)?.[dark ? 2 : 1] ??
  '';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe('colours', () => {
  it.each(['link-yellow', 'link-green', 'link-red', 'link-white', 'line-strong', 'ink-2', 'accent'])(
    '%s stands out by 3:1 from the surface, in light and dark',
    (name) => {
      for (const dark of [false, true])
        expect(contrast(token(name, dark), token('surface', dark))).toBeGreaterThanOrEqual(3);
    },
  );
  it('of exports are the light ones of the frame', () => {
    for (const name of TOKEN_NAMES) expect(LIGHT[name], name).toBe(token(name, false));
  });
});

describe('looks', () => {
  const links = [
    { colour: 'YELLOW' },
    { colour: 'GREEN' },
    { colour: 'RED', redKind: 'MERGE' },
    { colour: 'RED', redKind: 'SPLIT' },
    { colour: 'WHITE' },
  ].map((link) => lookOf({ kind: 'LINK', ...link }));

  it('of two links differ without colour: by glyph, and by line and width', () => {
    expect(new Set(links.map(({ glyph }) => glyph)).size).toBe(links.length);
    expect(new Set(links.map(({ dash, width, cased }) => `${dash} ${width} ${cased}`)).size).toBe(
      links.length,
    );
  });
  it('mark what a person decided, and nothing that is only not known to be automatic', () => {
    expect(lookOf({ kind: 'LINK', colour: 'GREEN', automatic: false }).manual).toBe(true);
    expect(lookOf({ kind: 'LINK', colour: 'GREEN' }).manual).toBe(false);
  });
  it('give match edges three widths, and structure the thinnest', () => {
    const width = (kind: string, probability?: number) => lookOf({ kind, probability }).width;
    expect([0.1, 0.6, 0.99].map((probability) => width('MATCHES', probability))).toEqual([1, 2, 3.5]);
    expect(width('MATCHES')).toBe(2);
    expect(width('HAS')).toBeLessThan(width('MATCHES', 0));
  });
  it('give every kind of node a shape of its own', () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(Object.keys(SHAPES).length);
  });
  it('dash nothing but near edges', () => {
    const dashed = sheetOf(LIGHT).filter((block) => 'style' in block && 'line-style' in block.style);
    expect(dashed.length).toBe(Object.keys(DASHES).length);
    for (const { selector } of dashed) expect(selector).toContain('.near');
  });
});

describe('level of detail', () => {
  const line = fc
    .tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))
    .map(([x1, y1]) => ({ x1, y1, x2: x1 + 40, y2: y1 + 40 }));
  it('never patterns more links than the budget, at any zoom, forced or not', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: DASH_BUDGET, maxLength: 3 * DASH_BUDGET, size: 'max' }),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (lines, reach, forced) => {
          const links = lines.map((one, index): Line => ({ ...one, key: String(index) }));
          const view = { x1: -reach, y1: -reach, x2: reach, y2: reach };
          const { near, detail } = chooseDetail(links, view, 20, forced);
          expect(near.size).toBeLessThanOrEqual(DASH_BUDGET);
          if (forced) expect(detail).toBe('near');
        },
      ),
      { numRuns: 30 },
    );
  });
  it('shows patterns when few are in view, bubbles from very far', () => {
    const links = [{ key: 'k', x1: 0, y1: 0, x2: 10, y2: 10 }];
    const view = { x1: -5, y1: -5, x2: 5, y2: 5 };
    expect(chooseDetail(links, view, 20, false)).toEqual({ detail: 'near', near: new Set(['k']) });
    expect(chooseDetail(links, { ...view, x1: 11, x2: 20 }, 20, false).near.size).toBe(0);
    expect(chooseDetail(links, view, 1, false).detail).toBe('far');
  });
  it('restyles only what changes', () => {
    expect(difference(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual({ off: ['a'], on: ['c'] });
  });
});

const node = (id: string, kind: string, system: string): GraphNode => ({ id, kind, systems: [system] });
const edge = (kind: string, from: string, to: string, over: Partial<GraphEdge> = {}): GraphEdge => ({
  ...{ key: `${kind}:${from}:${to}`, kind, from, to, words: '' },
  ...over,
});
const facts = withFacts(NO_FACTS, {
  nodes: [
    ...[node('g', 'GROUP', 'SIS'), node('i', 'IDENTITY', 'SIS'), node('r', 'RECORD', 'SIS')],
    ...[node('d', 'DOCUMENT', 'SIS'), node('h', 'GROUP', 'VIS'), node('j', 'IDENTITY', 'VIS')],
  ],
  edges: [
    ...[edge('HAS', 'g', 'i'), edge('STATES', 'r', 'i'), edge('CITES', 'r', 'd'), edge('HAS', 'h', 'j')],
    ...[edge('MATCHES', 'i', 'j', { probability: 0.4 }), edge('LINK', 'g', 'h', { colour: 'YELLOW' })],
  ],
});
const sceneOf = (...operations: Operation[]) =>
  operations.reduce(
    apply,
    apply(EMPTY_SCENE, {
      op: 'add',
      nodes: [...facts.nodes.keys(), 'unseen'],
      edges: [...facts.edges.values()],
    }),
  );
const shown = (...operations: Operation[]) => {
  const { nodes, edges, ...rest } = viewOf(sceneOf(...operations), facts);
  return { nodes: nodes.map(({ id }) => id).sort(), edges: edges.map(({ key }) => key).sort(), ...rest };
};

describe('what is visible', () => {
  it('is everything that the service tells about, and nothing else', () => {
    expect(shown().nodes).toEqual(['d', 'g', 'h', 'i', 'j', 'r']);
    expect(shown().edges.length).toBe(6);
  });
  it('leaves out by system, kind, colour and probability, and counts what it leaves out', () => {
    expect(shown({ op: 'filter', filter: { systems: ['VIS'] } })).toMatchObject({
      ...{ nodes: ['d', 'g', 'i', 'r'], filtered: 2 },
    });
    expect(shown({ op: 'filter', filter: { kinds: ['DOCUMENT'] } }).nodes).not.toContain('d');
    expect(shown({ op: 'filter', filter: { colours: ['YELLOW'] } }).edges).not.toContain('LINK:g:h');
    expect(shown({ op: 'filter', filter: { minProbability: 0.5 } }).edges).not.toContain('MATCHES:i:j');
    expect(shown({ op: 'hide', nodes: ['d'] })).toMatchObject({ hidden: 1, filtered: 0 });
  });
  it('folds a group with all it holds and loses no edge to the outside', () => {
    const view = viewOf(sceneOf({ op: 'collapse', group: 'g' }), facts);
    expect(view.nodes.map(({ id, folded }) => [id, folded])).toEqual([
      ['g', 3],
      ['h', 0],
      ['j', 0],
    ]);
    expect(view.edges.find(({ key }) => key === 'MATCHES:i:j')).toMatchObject({ from: 'g', to: 'j' });
    const both = sceneOf({ op: 'collapse', group: 'g' }, { op: 'collapse', group: 'h' });
    expect(viewOf(both, facts).edges.map(({ parallel }) => parallel)).toEqual([true, true]);
  });
  it('is counted for the legend, switched off or not', () => {
    expect(countsOf(sceneOf({ op: 'filter', filter: { systems: ['VIS'] } }), facts)).toMatchObject({
      ...{ colours: { YELLOW: 1 }, systems: { SIS: 4, VIS: 2 } },
      kinds: { GROUP: 2, IDENTITY: 2, MATCHES: 1 },
    });
  });
  it('falls into chains', () => {
    expect(
      chainsOf(
        ['a', 'b', 'c', 'd'],
        [
          { from: 'b', to: 'c' },
          { from: 'x', to: 'a' },
        ],
      ),
    ).toEqual([['b', 'c'], ['a'], ['d']]);
  });
});

describe('the weakest edge of a path', () => {
  const weak = (...all: GraphEdge[]) => {
    const path = { nodes: [], edges: all.map(({ key }) => key), weakest: all[0]?.key ?? '' };
    const { keys, allEqual } = weakestOf({ path }, withFacts(NO_FACTS, { edges: all }));
    return [[...keys], allEqual];
  };
  const has = edge('HAS', 'a', 'b');
  const yellow = edge('LINK', 'b', 'c', { colour: 'YELLOW' });
  const white = edge('LINK', 'c', 'd', { colour: 'WHITE' });
  it('is one, or all that are as weak', () => {
    expect(weak(yellow, has, white)).toEqual([['LINK:b:c'], false]);
    const other = edge('LINK', 'd', 'e', { colour: 'YELLOW' });
    expect(weak(yellow, other, white)).toEqual([['LINK:b:c', 'LINK:d:e'], false]);
  });
  it('is none where all are equally strong, and the only one where there is one', () => {
    expect(weak(white, has, edge('LINK', 'd', 'e', { colour: 'WHITE' }))).toEqual([[], true]);
    expect(weak(white, has)).toEqual([['LINK:c:d'], false]);
    expect(weakestOf({ path: null }, NO_FACTS)).toEqual({ keys: new Set(), allEqual: false });
  });
});

describe('names and badges', () => {
  it('say what a node states best', () => {
    expect(nameOf({ ...node('i', 'IDENTITY', 'SIS'), names: ['KOVAČ', 'Anna'] })).toBe('KOVAČ Anna');
    expect(nameOf(node('i', 'IDENTITY', 'SIS'))).toBe('');
    expect(badgeOf(node('i', 'IDENTITY', 'ECRIS_TCN'))).toBe('EC');
    expect(badgeOf(node('i', 'IDENTITY', 'XLIST'))).toBe('XL');
  });
});

describe('walking', () => {
  const places = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'right', x: 10, y: 1 },
    { id: 'further', x: 30, y: 0 },
    { id: 'up', x: 2, y: -10 },
    { id: 'corner', x: -1, y: 40 },
  ];
  const [middle] = places as [(typeof places)[0]];
  it('goes to the nearest node ahead', () => {
    expect(towards(places, middle, 'ArrowRight')).toBe('right');
    expect(towards(places, middle, 'ArrowUp')).toBe('up');
    expect(towards(places, middle, 'ArrowDown')).toBe('corner');
    expect(towards(places, middle, 'ArrowLeft')).toBe('corner');
    expect(towards([middle], middle, 'ArrowLeft')).toBeUndefined();
  });
  it('goes round the neighbours and comes back to the first', () => {
    const ring = places.filter(({ id }) => id !== 'middle');
    const steps = ['middle', 'x', 'x', 'x', 'x'];
    let focus: string | undefined = 'middle';
    for (const index of steps.keys()) steps[index] = focus = around(ring, middle, focus ?? '', 1) ?? '';
    expect(new Set(steps).size).toBe(4);
    expect(steps[4]).toBe(steps[0]);
    expect(around(ring, middle, steps[1] as string, -1)).toBe(steps[0]);
    expect(around([], middle, 'middle', 1)).toBeUndefined();
  });
});

describe('signs', () => {
  it('of crossing lines stand apart, the first in the middle', () => {
    const lines = [
      { from: { x: 0, y: 0 }, to: { x: 200, y: 0 } },
      { from: { x: 100, y: -100 }, to: { x: 100, y: 100 } },
    ];
    const shares = signPlaces(lines, { nodes: [], scale: 1, named: false });
    expect(shares[0]).toBe(0.5);
    expect(shares[1]).not.toBe(0.5);
  });
  it('stand beside a node or its name that lies under their line, at any zoom', () => {
    for (const scale of [0.5, 1, 2]) {
      const line = { from: { x: 0, y: 0 }, to: { x: 300 * scale, y: 0 } };
      for (const dy of [0, -30]) {
        const nodes = [{ x: 150 * scale, y: dy * scale }];
        const obstacles = { nodes, scale, named: true };
        const [share = 0] = signPlaces([line], obstacles);
        expect(isOn(obstacles, along(line, 0.5))).toBe(true);
        expect(isOn(obstacles, along(line, share))).toBe(false);
      }
    }
  });
});

describe('the ring of the focus', () => {
  it('ends above the name at every zoom at which names are drawn', () => {
    for (let zoom = LEAST_LETTERS / LETTERS; zoom <= 4; zoom += 0.1)
      expect(focusRadius(zoom) + FOCUS_HALF_WIDTH).toBeLessThanOrEqual((NODE_SIZE / 2 + NAME_GAP) * zoom + 2);
  });
});

describe('packing', () => {
  it('never lets two chains touch', () => {
    const size = fc.record({
      width: fc.integer({ min: 0, max: 500 }),
      height: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 40 }), (boxes) => {
        const placed = pack(boxes, 10).map((corner, index) => ({
          ...corner,
          ...(boxes[index] as (typeof boxes)[0]),
        }));
        for (const [index, a] of placed.entries())
          for (const b of placed.slice(index + 1))
            expect(
              a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y,
            ).toBe(true);
      }),
    );
  });
});
