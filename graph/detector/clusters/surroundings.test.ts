/** Reading around a change finds the parts of the whole graph, whole, whatever its shape and wherever one begins. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../matching/cluster/index.ts';
import { type GroupRow, type StoredCluster, surroundingsOf } from './surroundings.ts';

const MOST = 4;
const graph = fc.uniqueArray(
  fc.tuple(fc.nat(14), fc.nat(14), fc.integer({ min: -3, max: 20 })).filter(([x, y]) => x < y),
  { selector: ([x, y]) => `${x} ${y}`, maxLength: 40 },
);
const id = (at: number) => String.fromCharCode(97 + at);

function readerOf(edges: [number, number, number][], clusters: Map<string, StoredCluster> = new Map()) {
  const asked: string[] = [];
  const read = async (groupIds: string[]): Promise<GroupRow[]> => {
    asked.push(...groupIds);
    return groupIds.map((own) => ({
      ...{ id: own, name: own, vetoes: [], findings: [], cluster: clusters.get(own) ?? null },
      edges: edges.flatMap(([x, y, bits]) => {
        const other = own === id(x) ? id(y) : own === id(y) ? id(x) : undefined;
        return other === undefined ? [] : [{ other, bits, key: `${id(x)}|${id(y)}`, model: 'm' }];
      }),
    }));
  };
  return { asked, read };
}
const named = (parts: readonly { members: string[]; threshold: number }[]) =>
  parts.map(({ members, threshold }) => `${[...members].sort().join('')} ${threshold}`).sort();

test('from any group its part is found whole, with its threshold and nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.nat(14), async (edges, at) => {
      const whole = partsOf(
        edges.map(([x, y, bits]) => ({ a: id(x), b: id(y), bits })),
        MOST,
      );
      const { asked, read } = readerOf(edges);
      const found = await surroundingsOf(read, [id(at)], [], MOST);
      expect(named(found.parts)).toEqual(named(whole.filter(({ members }) => members.includes(id(at)))));
      for (const { members } of found.parts)
        for (const member of members) expect(found.groups.has(member)).toBe(true);
      expect(new Set(asked).size).toBe(asked.length);
    }),
    { numRuns: 500 },
  );
});

test('members of a stored cluster come with it, also from a part that no edge leads to any more', async () => {
  const cluster = { id: 'A', version: 1, groupIds: ['a', 'd'], weakest: 1, average: 1, modelVersions: [] };
  const { read } = readerOf(
    [
      [0, 1, 9],
      [3, 4, 9],
    ],
    new Map([
      ['a', cluster],
      ['d', cluster],
    ]),
  );
  const { groups, parts, clusters } = await surroundingsOf(read, ['b']);
  expect([...groups.keys()].sort()).toEqual(['a', 'b', 'd', 'e']);
  expect(named(parts)).toEqual(['ab 0', 'de 0']);
  expect([...clusters.keys()]).toEqual(['A']);
});
