/** The scene on a date: steps between changes, edges of then, and what differs from now. */
import { expect, test } from 'vitest';
import { type Facts, type GraphEdge, NO_FACTS, type Scene, withFacts } from '../graph-view/pure.ts';
import {
  dateIn,
  differences,
  fieldOf,
  instantIn,
  momentsOf,
  newNodes,
  nextMoment,
  offCanvas,
  sceneAsKnown,
} from './known-graph.ts';

const link = (key: string, from: string, to: string, colour: string): GraphEdge => ({
  ...{ key, kind: 'LINK', from, to, colour, words: '' },
});
const factsOf = (edges: GraphEdge[], ids = ['a', 'b', 'c']): Facts =>
  withFacts(NO_FACTS, { edges, nodes: ids.map((id) => ({ id, kind: 'GROUP', systems: ['VIS'] })) });
const scene: Scene = {
  ...{
    nodes: new Map(['a', 'b', 'c'].map((id) => [id, { pinned: false, hidden: false }])),
    edges: new Map(),
  },
  ...{ collapsed: new Set<string>(), filter: {}, path: null, patterns: false, labels: true },
};

test('steps go to the change before and after, and from now to the last one', () => {
  const change = (at: string) => ({ at, kind: 'LINK' as const, id: at, event: 'CREATED' });
  const [one, two] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
  const moments = momentsOf([one, one, two].map(change));
  expect(moments).toEqual([one, two]);
  expect(nextMoment(moments, undefined, 'earlier')).toBe(two);
  expect(nextMoment(moments, undefined, 'later')).toBeUndefined();
  expect(nextMoment(moments, two, 'earlier')).toBe(one);
  expect(nextMoment(moments, one, 'earlier')).toBeUndefined();
  expect(nextMoment(moments, one, 'later')).toBe(two);
  expect(nextMoment(moments, '2026-01-01T12:00:00Z', 'later')).toBe(two);
});

test('links of then stand among the nodes of the scene, also those that have ended since', () => {
  const then = factsOf([link('ended', 'a', 'b', 'YELLOW'), link('off', 'a', 'x', 'WHITE')]);
  expect([...sceneAsKnown(scene, then).edges.keys()]).toEqual(['ended']);
});

test('what was made, ended and recoloured is told; what stayed is not', () => {
  const then = factsOf([
    link('ended', 'a', 'b', 'YELLOW'),
    link('turned', 'b', 'c', 'YELLOW'),
    link('stayed', 'a', 'c', 'GREEN'),
  ]);
  const now = factsOf([
    link('made', 'a', 'b', 'WHITE'),
    link('turned', 'b', 'c', 'WHITE'),
    link('stayed', 'a', 'c', 'GREEN'),
    link('off', 'a', 'x', 'WHITE'),
  ]);
  const told = differences(scene, then, now).map(({ key, ...one }) => [
    key,
    one.before?.colour,
    one.after?.colour,
  ]);
  expect(told).toEqual([
    ['ended', 'YELLOW', undefined],
    ['made', undefined, 'WHITE'],
    ['turned', 'YELLOW', 'WHITE'],
  ]);
  expect(newNodes(scene, factsOf([], ['a']), now)).toEqual(['b', 'c']);
});

test('the field is in the zone of the browser and leads back to the same second', () => {
  expect(instantIn(fieldOf('2026-03-04T05:06:07.890Z'))).toBe('2026-03-04T05:06:07.000Z');
  expect(instantIn('nonsense')).toBeUndefined();
  expect(instantIn(undefined)).toBeUndefined();
});

test('links of then that lead off the canvas are told with the groups at their ends', () => {
  const then = factsOf(
    [
      link('among', 'a', 'b', 'YELLOW'),
      link('off', 'a', 'x', 'WHITE'),
      link('stub', 'b', 'withheld:1', 'RED'),
    ],
    ['a', 'b', 'x', 'y'],
  );
  const { links, nodes } = offCanvas(scene, then);
  expect([links.map(({ key }) => key), nodes]).toEqual([['off'], ['x']]);
});

test('a date in an address is one of the calendar that is not in the future', () => {
  const now = Date.parse('2026-06-01T00:00:00Z');
  expect(dateIn(undefined, now)).toEqual({ at: undefined });
  expect(dateIn('2026-01-02', now)).toEqual({ at: '2026-01-02T00:00:00.000Z' });
  expect(dateIn('2026-01-02T03:00:00+02:00', now)).toEqual({ at: '2026-01-02T01:00:00.000Z' });
  for (const wrong of [
    '',
    'nonsense',
    '1',
    'May',
    '2026-02-30',
    '2026-13-01T00:00:00Z',
    '2026-01-01T99:00:00Z',
  ])
    expect(dateIn(wrong, now), wrong).toEqual({ at: undefined, fault: 'NONE' });
  expect(dateIn('2026-06-01T00:00:01Z', now)).toEqual({ at: undefined, fault: 'FUTURE' });
});
