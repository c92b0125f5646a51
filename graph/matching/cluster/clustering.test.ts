/** Clusters over stored edges: one outcome for one graph, no chaining of strangers, vetoes kept, what fits two in neither. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clustering, clusterEdges, type Evidence, partsOf } from './index.ts';

/** `a b 9` is an edge of 9 bits. */
function evidenceOf(lines: readonly string[], vetoes: readonly string[] = []): Evidence {
  const edges = lines.map((line) => {
    const [a = '', b = '', bits] = line.split(' ');
    return { a, b, bits: Number(bits) };
  });
  const apart = vetoes.map((line) => {
    const [a = '', b = ''] = line.split(' ');
    return { a, b, reason: 'DECISION' as const };
  });
  const names = new Set([...edges, ...apart].flatMap(({ a, b }) => [a, b]));
  return { nodes: [...names].map((name) => ({ id: name, name })), edges, vetoes: apart };
}
const membersOf = ({ clusters }: Clustering) => clusters.map((cluster) => cluster.members.join(''));

describe('clusters', () => {
  test('join from even odds on, not below', () => {
    expect(membersOf(clusterEdges(evidenceOf(['a b 9', 'c d 0', 'e f -0.5'])))).toEqual(['ab', 'cd']);
  });

  test('two fair edges do not chain strangers: the pair without an edge speaks against it', () => {
    expect(membersOf(clusterEdges(evidenceOf(['a b 5', 'b c 1'])))).toEqual(['ab']);
  });

  test('know their weakest link and the average of all pairs', () => {
    const [cluster] = clusterEdges(evidenceOf(['a b 12', 'b c 9', 'a c 3'])).clusters;
    expect(cluster).toMatchObject({ members: ['a', 'b', 'c'], weakest: 9, average: 8 });
  });

  test('tell how they came together: parts, bits and the strongest edge of each join', () => {
    const [cluster] = clusterEdges(
      evidenceOf(['a b 12', 'b c 9', 'a c 3', 'c d 10', 'a d 2', 'b d 6']),
    ).clusters;
    expect(cluster?.joins).toEqual([
      { one: ['a'], two: ['b'], bits: 12, strongest: { a: 'a', b: 'b', bits: 12 } },
      { one: ['c'], two: ['d'], bits: 10, strongest: { a: 'c', b: 'd', bits: 10 } },
      { one: ['a', 'b'], two: ['c', 'd'], bits: 5, strongest: { a: 'b', b: 'c', bits: 9 } },
    ]);
  });
});

describe('vetoes', () => {
  test('keep two apart whatever the evidence, and are told', () => {
    const found = clusterEdges(evidenceOf(['a b 30'], ['a b']));
    expect(found.clusters).toEqual([]);
    expect(found.refusals).toEqual([
      { one: ['a'], two: ['b'], bits: 30, veto: { a: 'a', b: 'b', reason: 'DECISION' } },
    ]);
  });

  test('bind the clusters that their ends have joined', () => {
    const found = clusterEdges(evidenceOf(['a b 20', 'c d 20', 'b c 9', 'a c 9', 'b d 9', 'a d 9'], ['a d']));
    expect(membersOf(found)).toEqual(['ab', 'cd']);
    expect(found.refusals.map(({ one, two }) => [one.join(''), two.join('')])).toEqual([['ab', 'cd']]);
  });

  test('contradict a chain of two edges: the three are named at once', () => {
    const found = clusterEdges(evidenceOf(['a b 12', 'b c 5'], ['a c']));
    expect(membersOf(found)).toEqual(['ab']);
    expect(found.contradictions).toEqual([{ a: 'a', b: 'b', c: 'c', reason: 'DECISION' }]);
  });
});

describe('who fits two that contradict each other', () => {
  test('about as well joins neither, and both candidates are named', () => {
    const found = clusterEdges(evidenceOf(['a b 8', 'b c 6']));
    expect(found.clusters).toEqual([]);
    expect(found.ambiguities).toEqual([
      {
        members: ['b'],
        candidates: [
          { members: ['a'], bits: 8 },
          { members: ['c'], bits: 6 },
        ],
      },
    ]);
  });

  test('one of them by more than 3 bits joins that one', () => {
    expect(membersOf(clusterEdges(evidenceOf(['a b 9', 'b c 5'])))).toEqual(['ab']);
  });

  test('joins both once the two are one cluster', () => {
    const found = clusterEdges(evidenceOf(['a b 8', 'b c 8', 'a d 9', 'c d 9', 'b d 8', 'a c 1']));
    expect(membersOf(found)).toEqual(['abcd']);
    expect(found.ambiguities).toEqual([]);
  });
});

const world = fc
  .record({
    edges: fc.uniqueArray(
      fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: -8, max: 25 })).filter(([x, y]) => x < y),
      { selector: ([x, y]) => `${x} ${y}`, maxLength: 40 },
    ),
    vetoes: fc.uniqueArray(
      fc.tuple(fc.nat(11), fc.nat(11)).filter(([x, y]) => x < y),
      { selector: ([x, y]) => `${x} ${y}`, maxLength: 4 },
    ),
  })
  .map(({ edges, vetoes }): Evidence => {
    const id = (at: number) => String.fromCharCode(97 + at);
    return {
      nodes: Array.from({ length: 12 }, (_, at) => ({ id: id(at), name: id(at) })),
      edges: edges.map(([x, y, bits]) => ({ a: id(x), b: id(y), bits })),
      vetoes: vetoes.map(([x, y]) => ({ a: id(x), b: id(y), reason: 'BIOMETRICS' })),
    };
  });

describe('for any graph', () => {
  test('the order of nodes, edges and vetoes, and the side that comes first, change nothing', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat(1000)), ({ nodes, edges, vetoes }, random) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, at: random.next().value as number }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item);
        const turned = {
          nodes: shuffled(nodes),
          edges: shuffled(edges).map(({ a, b, bits }) => ({ a: b, b: a, bits })),
          vetoes: shuffled(vetoes).map(({ a, b, reason }) => ({ a: b, b: a, reason })),
        };
        expect(clusterEdges(turned)).toEqual(clusterEdges({ nodes, edges, vetoes }));
      }),
      { numRuns: 500 },
    );
  });

  test('a part that no joining edge leaves is the same computed alone as with all others', () => {
    fc.assert(
      fc.property(world, ({ nodes, edges, vetoes }) => {
        const reached = new Set(['a']);
        for (let grown = true; grown; ) {
          grown = false;
          for (const { a, b, bits } of edges)
            if (bits >= 0 && reached.has(a) !== reached.has(b)) grown = Boolean(reached.add(a).add(b));
        }
        const alone = clusterEdges({ nodes: nodes.filter(({ id }) => reached.has(id)), edges, vetoes });
        const all = clusterEdges({ nodes, edges, vetoes });
        expect(alone.clusters).toEqual(
          all.clusters.filter(({ members }) => reached.has(members[0] as string)),
        );
        expect(alone.contradictions).toEqual(all.contradictions.filter(({ a }) => reached.has(a)));
      }),
      { numRuns: 500 },
    );
  });

  test('no cluster holds a veto, all are connected by joining edges, and nobody is in two', () => {
    fc.assert(
      fc.property(world, (evidence) => {
        const { clusters } = clusterEdges(evidence);
        const seen = clusters.flatMap(({ members }) => members);
        expect(new Set(seen).size).toBe(seen.length);
        for (const { members, weakest, joins } of clusters) {
          for (const { a, b } of evidence.vetoes)
            expect(members.includes(a) && members.includes(b)).toBe(false);
          expect(weakest).toBeGreaterThanOrEqual(0);
          expect(joins).toHaveLength(members.length - 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('where very many hang together', () => {
  /** 300 files of one system and 300 of another under one name, each pair as alike: nobody can tell who is who. */
  const crowd = Array.from({ length: 300 }, (_, x) =>
    Array.from({ length: 300 }, (_, y) => `EES-${x} VIS-${y} 2`),
  ).flat();

  test('weak edges are left out until parts are small: a strong pair stays a cluster, the rest is left apart', () => {
    const evidence = evidenceOf([...crowd, 'EES-0 VIS-0x 20', 'VIS-0x EES-1 2']);
    expect(partsOf(evidence.edges)).toEqual([{ members: ['EES-0', 'VIS-0x'], threshold: 3 }]);
    expect(membersOf(clusterEdges(evidence))).toEqual(['EES-0VIS-0x']);
  });

  test('a part as large as any is clustered at once, and says little of what it cannot tell', () => {
    const part = Array.from({ length: 100 }, (_, x) =>
      Array.from({ length: 100 }, (_, y) => `EES-${x} VIS-${y} 9`),
    ).flat();
    const { clusters, ambiguities } = clusterEdges(evidenceOf(part));
    expect(clusters).toEqual([]);
    expect(ambiguities).toHaveLength(200);
    for (const { candidates } of ambiguities) expect(candidates).toHaveLength(8);
  });
});
