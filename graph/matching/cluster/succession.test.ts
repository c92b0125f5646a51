/** The contract of cluster ids: kept, the oldest on merge, the largest part on split, every change told once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Succession, succeed } from './index.ts';

/** `A: abc` is cluster A with the members a, b and c; ids and members are older the earlier in the alphabet. */
function prior(...lines: string[]) {
  return lines.map((line) => {
    const [id = '', members = ''] = line.split(': ');
    return { id, version: 3, members: [...members] };
  });
}
function after(before: ReturnType<typeof prior>, ...next: string[]): Succession {
  let count = 0;
  return succeed(
    before,
    next.map((members) => [...members]),
    () => `Z${++count}`,
  );
}
const told = ({ changes }: Succession) =>
  changes.map(({ kind, clusterId, version, members, others }) =>
    [kind, clusterId, version, members.join(''), ...others].join(' '),
  );
const ids = ({ clusters }: Succession) => clusters.map(({ id }) => id);

test('the same members are the same cluster, and nothing is told', () => {
  const same = after(prior('A: abc'), 'cba');
  expect(same).toEqual({
    clusters: [{ id: 'A', version: 3, created: false, changed: false }],
    ended: [],
    changes: [],
  });
});

test('a new cluster has a new id and version 1', () => {
  expect(told(after([], 'ba'))).toEqual(['CREATED Z1 1 ab']);
});

test('a member that comes or leaves raises the version', () => {
  expect(told(after(prior('A: ab'), 'abc'))).toEqual(['GREW A 4 c']);
  expect(told(after(prior('A: abc'), 'ab'))).toEqual(['SHRANK A 4 c']);
  expect(told(after(prior('A: abc'), 'abd'))).toEqual(['SHRANK A 4 c', 'GREW A 4 d']);
});

test('the oldest wins when clusters merge, whatever their sizes', () => {
  const merged = after(prior('B: cdef', 'A: ab'), 'abcdef');
  expect(ids(merged)).toEqual(['A']);
  expect(merged.ended).toEqual([{ id: 'B', into: 'A' }]);
  expect(told(merged)).toEqual(['MERGED A 4 cdef B']);
});

test('the largest part keeps the id when a cluster splits; of equal parts the one with the oldest member', () => {
  const split = after(prior('A: abcde'), 'ab', 'cde');
  expect(ids(split)).toEqual(['Z1', 'A']);
  expect(told(split)).toEqual(['SPLIT A 4 ab Z1', 'CREATED Z1 1 ab A']);
  expect(ids(after(prior('A: abcd'), 'cd', 'ab'))).toEqual(['Z1', 'A']);
});

test('a part of one is no cluster and keeps no id', () => {
  const moved = after(prior('A: ab'), 'bx');
  expect(ids(moved)).toEqual(['A']);
  expect(told(moved)).toEqual(['SHRANK A 4 a', 'GREW A 4 x']);
});

test('a cluster of which no two are left together dissolves', () => {
  const dissolved = after(prior('A: ab'));
  expect(dissolved.ended).toEqual([{ id: 'A', into: null }]);
  expect(told(dissolved)).toEqual(['DISSOLVED A 4 ab']);
});

test('members that are gone from the graph count as left', () => {
  expect(told(after(prior('A: abz'), 'ab'))).toEqual(['SHRANK A 4 z']);
});

const partition = fc
  .array(fc.nat(3), { minLength: 8, maxLength: 8 })
  .map((of) =>
    [...Map.groupBy([...'abcdefgh'], (_, at) => of[at]).values()]
      .filter((members) => members.length > 1)
      .map((members) => members.join('')),
  );

test('whatever is computed after whatever was: each id at most once, and each end and each beginning is told', () => {
  fc.assert(
    fc.property(partition, partition, (one, two) => {
      const before = prior(...one.map((members, at) => `${'ABCD'[at]}: ${members}`));
      const found = after(before, ...two);
      expect(new Set(ids(found)).size).toBe(two.length);
      const kept = before.map(({ id }) => id).filter((id) => ids(found).includes(id));
      expect([...kept, ...found.ended.map(({ id }) => id)].sort()).toEqual(before.map(({ id }) => id).sort());
      for (const { id, into } of found.ended) {
        const kind = into === null ? 'DISSOLVED' : 'MERGED';
        expect(
          found.changes.some(
            (change) => change.kind === kind && [change.clusterId, ...change.others].includes(id),
          ),
        ).toBe(true);
      }
      for (const [at, cluster] of found.clusters.entries()) {
        const own = before.find(({ id }) => id === cluster.id);
        expect(cluster.changed).toBe(own?.members.join('') !== [...(two[at] as string)].sort().join(''));
        expect(found.changes.some(({ clusterId }) => clusterId === cluster.id)).toBe(cluster.changed);
      }
    }),
    { numRuns: 500 },
  );
});

test('who follows the changes arrives at the clusters that are, and never finds a member in two', () => {
  fc.assert(
    fc.property(partition, partition, (one, two) => {
      const before = prior(...one.map((members, at) => `${'ABCD'[at]}: ${members}`));
      const followed = new Map(before.map(({ id, members }) => [id, new Set(members)]));
      for (const { kind, clusterId, members, others } of after(before, ...two).changes) {
        const own = followed.get(clusterId) ?? new Set<string>();
        if (kind === 'MERGED') for (const other of others) followed.delete(other);
        if (kind === 'DISSOLVED') followed.delete(clusterId);
        else if (kind === 'SPLIT' || kind === 'SHRANK')
          followed.set(clusterId, own.difference(new Set(members)));
        else followed.set(clusterId, own.union(new Set(members)));
        const held = [...followed.values()].flatMap((cluster) => [...cluster]);
        expect(new Set(held).size).toBe(held.length);
      }
      const arrived = [...followed.values()].map((cluster) => [...cluster].sort().join('')).sort();
      expect(arrived).toEqual([...two].sort());
    }),
    { numRuns: 500 },
  );
});
