/** Every operation can be taken back, however they follow on each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, goTo, NO_HISTORY, open, record, redo, replay, stepsOf, undo } from './history.ts';
import { apply, EMPTY_SCENE, inverse, type Operation, type Scene, type SceneEdge } from './scene.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const ids = fc.uniqueArray(id, { maxLength: 5 });
const edge: fc.Arbitrary<SceneEdge> = fc
  .record({ kind: fc.constantFrom('LINK', 'HAS', 'MATCHES'), from: id, to: id })
  .map((one) => ({ ...one, key: `${one.kind}:${one.from}:${one.to}` }));
const positions = fc.array(
  fc.tuple(id, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })),
  { maxLength: 5 },
);
const filter = fc.record(
  {
    colours: fc.uniqueArray(fc.constantFrom('YELLOW', 'GREEN', 'RED_MERGE')),
    systems: fc.uniqueArray(fc.constantFrom('SIS', 'VIS')),
    minProbability: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
);
const bare: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ op: fc.constant('add' as const), nodes: ids, edges: fc.array(edge, { maxLength: 6 }) }),
  fc.record({ op: fc.constant('remove' as const), nodes: ids }),
  fc.record({ op: fc.constantFrom('pin' as const, 'unpin' as const), nodes: ids }),
  fc.record({ op: fc.constantFrom('hide' as const, 'show' as const), nodes: ids }),
  fc.record({ op: fc.constantFrom('move' as const, 'layout' as const), positions }),
  fc.record({ op: fc.constant('filter' as const), filter }),
  fc.record({ op: fc.constantFrom('collapse' as const, 'expand-group' as const), group: id }),
  fc.record(
    {
      ...{ op: fc.constant('path' as const), nodes: ids, edges: fc.array(edge.map(({ key }) => key)) },
      ...{ weakest: edge.map(({ key }) => key), complete: fc.boolean() },
    },
    { requiredKeys: ['op', 'nodes', 'edges'] },
  ),
  fc.record(
    { op: fc.constant('style' as const), patterns: fc.boolean(), labels: fc.boolean() },
    { requiredKeys: ['op'] },
  ),
);
const operation = fc
  .tuple(bare, fc.option(fc.constant('DONE'), { nil: undefined }))
  .map(([one, label]): Operation => (label === undefined ? one : { ...one, label }));
const log = fc.array(operation, { maxLength: 20 });

const run = (operations: readonly Operation[]): Scene => operations.reduce<Scene>(apply, EMPTY_SCENE);
const same = (a: Scene, b: Scene) => expect(canonical(a)).toEqual(canonical(b));

describe('a scene', () => {
  it('is what it was after an operation and its inverse', () => {
    fc.assert(
      fc.property(log, operation, (before, one) => {
        const scene = run(before);
        same(inverse(scene, one).reduce(apply, apply(scene, one)), scene);
      }),
      { numRuns: 500 },
    );
  });

  it('is restored by undo and redo of 50 random operations', () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 50, maxLength: 50 }), (operations) => {
        let history = record(NO_HISTORY, ...operations);
        const { scene } = history;
        const steps = stepsOf(history.done).length;
        for (let step = 0; step < steps; step++) history = undo(history);
        expect(history.done).toEqual([]);
        same(history.scene, EMPTY_SCENE);
        for (let step = 0; step < steps; step++) history = redo(history);
        expect(history.done).toEqual(operations);
        same(history.scene, scene);
      }),
    );
  });

  it('is what the replay of its log gives, at every step', () => {
    fc.assert(
      fc.property(log, (operations) => {
        const history = operations.reduce((now, one) => record(now, one), NO_HISTORY);
        same(replay(history.done), history.scene);
        same(open(JSON.parse(JSON.stringify(history.done))).scene, history.scene);
        for (const { end } of stepsOf(operations)) same(goTo(history, end).scene, replay(operations, end));
      }),
    );
  });

  it('passes over what is withheld: edges without both ends, marks of absent nodes', () => {
    const scene = run([
      { op: 'add', nodes: ['a'], edges: [{ key: 'k', kind: 'HAS', from: 'a', to: 'b' }] },
      { op: 'pin', nodes: ['a', 'b'] },
      { op: 'path', nodes: ['b'], edges: ['k'] },
      { op: 'collapse', group: 'b' },
    ]);
    expect(scene).toMatchObject({ path: null, edges: new Map(), collapsed: new Set() });
    expect([...scene.nodes.keys()]).toEqual(['a']);
  });
});

describe('a step', () => {
  const expansion: Operation[] = [
    { op: 'add', nodes: ['a'], edges: [], label: 'EXPAND', at: '2026-01-01T00:00:00Z' },
    { op: 'layout', positions: [['a', 1, 2]] },
  ];

  it('takes along the operations without a label that follow it', () => {
    const history = record(record(NO_HISTORY, ...expansion), { op: 'pin', nodes: ['a'], label: 'PIN' });
    expect(stepsOf(history.done)).toEqual([
      { label: 'EXPAND', at: '2026-01-01T00:00:00Z', end: 2 },
      { label: 'PIN', end: 3 },
    ]);
    expect(undo(undo(history)).done).toEqual([]);
    expect(redo(undo(undo(history))).done).toEqual(expansion);
  });

  it('done anew forgets what was undone', () => {
    const history = record(undo(record(NO_HISTORY, ...expansion)), { op: 'style', patterns: true });
    expect(redo(history)).toBe(history);
    expect(undo(NO_HISTORY)).toBe(NO_HISTORY);
  });
});
