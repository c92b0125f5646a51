/**
 * The folded graph of the explorer: a coloured link is one edge between two identity groups. Where the link may be
 * seen but the group on its other side may not, the edge leads to a stub that tells the system, which the link tells
 * anyway (Regulation (EU) 2019/817 Art 26(2), 34(b)). Filters work before anything is counted or cut.
 */
import type { Visibility } from '../access/index.ts';
import type { Colour } from '../model/link.ts';
import {
  type EdgeKind,
  FOLDED_KINDS,
  type FoldedKind,
  type FoldedNode,
  type GraphNode,
  type LinkNodeFacts,
  saysSamePerson,
} from './facts.ts';
import { type Neighbours, QUERIES, readNeighbours, visibleEdges } from './neighbours.ts';
import { type EdgeRow, present, type ShownEdge, shownEdge } from './shown.ts';
import type { Sight } from './sight.ts';

/** How far a visible link is told. */
type Told = Exclude<Visibility, 'HIDDEN'>;

export interface ShownFoldedNode {
  id: string;
  kind: FoldedNode['kind'];
  systems: string[];
  [field: string]: unknown;
}

/** A link carries what its visibility allows, other edges what they carry as neighbours. */
export interface FoldedEdge extends Omit<ShownEdge, 'kind'> {
  kind: FoldedKind;
  colour?: Colour;
  visibility?: Told;
  redKind?: string;
  automatic?: boolean;
  basis?: string;
  cause?: string;
  since?: string;
}

export interface FoldedOptions {
  kinds?: readonly FoldedKind[];
  /** Of links; other edges pass. */
  colours?: readonly Colour[];
  /** Of the neighbours. */
  systems?: readonly string[];
  /** Of matches of identity data; other edges pass. */
  minProbability?: number;
  /** True: of links only those that say one person. */
  samePerson?: boolean;
  limit: number;
  after?: string;
}

/** A link with what an edge of it shows. */
export interface FoldedLink extends LinkNodeFacts {
  id: string;
  basis: string | null;
  cause: string | null;
  since: string | null;
}

interface FoldedRow extends Omit<EdgeRow, 'kind'> {
  kind: FoldedKind;
  link?: FoldedLink | null;
  toSystem?: string | null;
}

/** Neighbours of every one of `nodes`, none of them a link, in the order of kind of edge and id. */
export async function expandFolded(
  sight: Sight,
  nodes: readonly GraphNode[],
  { kinds = FOLDED_KINDS, limit, after = '', ...filters }: FoldedOptions,
): Promise<Map<string, Neighbours<FoldedNode, FoldedEdge>>> {
  return await readNeighbours(
    sight,
    nodes,
    {
      queries: { ...QUERIES, GROUP: 'portal/expand-folded-groups' },
      see: async (_sight, rows: readonly FoldedRow[], from) =>
        await seeFolded(
          sight,
          rows.filter((row) => passesBefore(row, filters)),
          from,
          filters,
        ),
    },
    { kinds, limit, after },
  );
}

type Filters = Omit<FoldedOptions, 'kinds' | 'limit' | 'after'>;

/** Filters that ask the link itself; `systems` waits for the node, `minProbability` for what may be told. */
function passesBefore({ link }: FoldedRow, { colours, samePerson }: Filters): boolean {
  return !link || ((colours?.includes(link.colour) ?? true) && (samePerson !== true || saysSamePerson(link)));
}

async function seeFolded(
  sight: Sight,
  rows: readonly FoldedRow[],
  from: ReadonlyMap<string, GraphNode>,
  { systems, samePerson, minProbability = 0 }: Filters,
): Promise<Map<FoldedRow, { node: FoldedNode; edge: FoldedEdge }>> {
  const open = rows.flatMap((row) => {
    const visibility = row.link ? sight.linkVisibility(row.link) : 'FULL';
    if (visibility === 'HIDDEN') return [];
    // That a red link says one person is told in full only: walking over it would tell it too.
    return samePerson === true && visibility !== 'FULL' ? [] : [{ row, visibility }];
  });
  const seen = await sight.nodes(open.map(({ row }) => ({ id: row.toId, kind: row.toKind })));
  const plain = open.flatMap(({ row }) => (row.link ? [] : [row]));
  const visible = await visibleEdges(sight, plain, from, seen);
  const found = new Map<FoldedRow, { node: FoldedNode; edge: FoldedEdge }>();
  for (const { row, visibility } of open) {
    const { link, toSystem } = row;
    if (!link && !visible.has(row)) continue;
    const node = (seen.get(row.toId) as FoldedNode | undefined) ?? stubOf(link as FoldedLink, toSystem);
    if (systems !== undefined && !systems.includes(node.system ?? '')) continue;
    const start = from.get(row.fromId) as GraphNode;
    const told = { kind: row.kind, edge: visible.get(row) ?? null };
    // What is covered passes: a filter would tell on which side of it the score lies.
    if ((told.edge?.probability ?? 1) < minProbability) continue;
    const edge = link ? linkEdge(link, visibility, start, node) : plainEdge(told, start, node as GraphNode);
    found.set(row, { node, edge });
  }
  return found;
}

const STUB = 'withheld:';
export const isStub = (id: string) => id.startsWith(STUB);
/** Id of the link that a stub stands for a side of. */
export const linkOfStub = (id: string) => id.slice(STUB.length);

export function stubOf({ id }: { id: string }, system: string | null | undefined): FoldedNode {
  return {
    ...{ id: `${STUB}${id}`, kind: 'WITHHELD', system: system ?? null, groupId: null },
    ...{ owners: [], shown: {}, link: null },
  };
}

export function plainEdge(
  row: { kind: FoldedKind; edge: EdgeRow['edge'] },
  from: GraphNode,
  to: GraphNode,
): FoldedEdge {
  return shownEdge({ kind: row.kind as EdgeKind, edge: row.edge }, from, to) as FoldedEdge;
}

/** The smaller group id first, a stub last. */
export function linkEdge(
  link: FoldedLink,
  visibility: Told,
  one: { id: string; kind: FoldedNode['kind'] | 'LINK' },
  two: { id: string; kind: FoldedNode['kind'] },
): FoldedEdge {
  const [from, to] = two.kind === 'WITHHELD' || one.id < two.id ? [one, two] : [two, one];
  const { colour, redKind, automatic, basis, cause, since } = link;
  return {
    ...{ key: link.id, kind: 'LINK', from: from.id, to: to.id },
    words: linkWords(colour, visibility === 'FULL' ? redKind : null),
    ...{ colour, visibility },
    ...(visibility === 'FULL' ? present({ redKind, automatic, basis, cause, since }) : {}),
  };
}

function linkWords(colour: Colour, redKind: string | null): string {
  switch (colour) {
    case 'YELLOW':
      return 'undecided, to be verified';
    case 'GREEN':
      return 'different persons';
    case 'WHITE':
      return 'same person, justified';
    case 'RED':
      if (redKind === null) return 'unjustified';
      return redKind === 'MERGE' ? 'unjustified, one person' : 'unjustified, two persons';
  }
}

export function foldedNode(node: FoldedNode | GraphNode): ShownFoldedNode {
  const [owner] = node.owners;
  return {
    ...{ id: node.id, kind: node.kind as FoldedNode['kind'] },
    systems: node.system === null ? [] : [node.system],
    ...present(node.shown),
    ...(node.kind === 'RECORD' && owner !== undefined ? { owner } : {}),
  };
}
