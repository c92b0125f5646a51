// A graph of a given size as the service would tell it: clusters of 12 and cross edges, links in all colours and match
// edges, with places on a grid of clusters. The same each time.

/** @returns {() => number} numbers from 0 to 1, the same sequence for the same seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const CLUSTER = 12;
const CROSS_SHARE = 0.15;
const LINK_SHARE = 0.4;
const LINKS = [
  ...[{ colour: 'YELLOW' }, { colour: 'GREEN' }, { colour: 'WHITE' }],
  ...[
    { colour: 'RED', redKind: 'MERGE' },
    { colour: 'RED', redKind: 'SPLIT' },
  ],
];
const SYSTEMS = ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'];
const uuid = (number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** @param {number} nodeCount @param {number} edgeCount */
export function makeGraph(nodeCount, edgeCount) {
  const next = random(7);
  const columns = Math.ceil(Math.sqrt(nodeCount / CLUSTER));
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    ...{ id: uuid(index), kind: 'GROUP', systems: [SYSTEMS[index % SYSTEMS.length]] },
    names: [`NAME${index}`, 'GIVEN'],
  }));
  const positions = nodes.map(({ id }, index) => {
    const cluster = Math.floor(index / CLUSTER);
    const angle = ((index % CLUSTER) / CLUSTER) * 2 * Math.PI;
    return [
      id,
      Math.round((cluster % columns) * 420 + 150 * Math.cos(angle)),
      Math.round(Math.floor(cluster / columns) * 420 + 150 * Math.sin(angle)),
    ];
  });
  const edges = new Map();
  while (edges.size < edgeCount) {
    const a = Math.floor(next() * nodeCount);
    const start = a - (a % CLUSTER);
    const within = Math.min(CLUSTER, nodeCount - start);
    const b = next() < CROSS_SHARE ? Math.floor(next() * nodeCount) : start + Math.floor(next() * within);
    if (a === b) continue;
    const [from, to] = a < b ? [uuid(a), uuid(b)] : [uuid(b), uuid(a)];
    const isLink = next() < LINK_SHARE;
    const key = isLink ? uuid(1_000_000 + edges.size) : `${from}|${to}`;
    if (!isLink && edges.has(key)) continue;
    const link = LINKS[Math.floor(next() * LINKS.length)];
    edges.set(key, {
      ...{ key, from, to, kind: isLink ? 'LINK' : 'MATCHES', words: 'a link' },
      ...(isLink ? { ...link, automatic: next() < 0.5, visibility: 'FULL' } : { probability: next() }),
    });
  }
  return { nodes, edges: [...edges.values()], positions };
}

/** The log of a saved scene that holds the whole graph. */
export function sceneOf({ nodes, edges, positions }) {
  return [
    {
      ...{ op: 'add', label: 'SAMPLE', nodes: nodes.map(({ id }) => id) },
      edges: edges.map(({ key, kind, from, to }) => ({ key, kind, from, to })),
    },
    { op: 'layout', positions },
  ];
}
