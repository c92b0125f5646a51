/**
 * Nodes and edges as they are shown: a node with what it states, an edge with its strength in words. A red link that
 * the viewer knows by name only shows its colour and systems (Art 26(2), 34(a)-(b)); a template shows what it is of,
 * never its content, and its hits no score.
 */
import type { Visibility } from '../access/index.ts';
import { noteWords, strengthWords } from '../matching/explain/index.ts';
import type { EdgeKind, GraphNode, NodeKind } from './facts.ts';

/** Fields stand where the source states them. */
export interface ShownNode {
  id: string;
  kind: NodeKind;
  systems: string[];
  [field: string]: unknown;
}

export interface ShownEdge {
  /** Key of the match edge, for its explanation; of other edges `KIND:from:to`. */
  key: string;
  kind: EdgeKind;
  from: string;
  to: string;
  /** What the edge says, in words. */
  words: string;
  /** Of a match of identity data: log2 odds and probability. */
  bits?: number;
  probability?: number;
  /** Of a match of identity data that the viewer is to judge first: bits and probability are told afterwards. */
  covered?: true;
}

/** An edge as read: `detail` is null where the edge only says what belongs together. */
export interface EdgeRow {
  fromId: string;
  kind: EdgeKind;
  toId: string;
  toKind: NodeKind;
  /** Position among the edges of `fromId`. */
  at: string;
  edge: EdgeDetail | null;
}

export interface EdgeDetail {
  key: string;
  bits?: number;
  probability?: number;
  verdict?: string;
  notes?: string[];
  covered?: true;
}

/** What a score says is left out. */
export function coveredEdge({ bits, probability: _, ...edge }: EdgeDetail): EdgeDetail {
  return bits === undefined ? edge : { ...edge, covered: true };
}

export function shownNode(node: GraphNode, visibility: Visibility): ShownNode {
  const { id, kind } = node;
  if (node.link !== null) {
    const { colour, redKind, basis, since } = node.shown;
    const full = visibility === 'FULL' ? present({ redKind, basis, since }) : {};
    return { id, kind, systems: node.link.systems, colour, visibility, ...full };
  }
  const [owner] = node.owners;
  return {
    id,
    kind,
    systems: node.system === null ? [] : [node.system],
    ...present(node.shown),
    ...(kind === 'RECORD' && owner !== undefined ? { owner } : {}),
  };
}

export function present<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** The side that contains, states or joins the other comes first; between equals the smaller id. */
export function shownEdge(row: Pick<EdgeRow, 'kind' | 'edge'>, from: GraphNode, to: GraphNode): ShownEdge {
  const order: Record<NodeKind, number> = {
    LINK: 0,
    GROUP: 1,
    RECORD: 2,
    IDENTITY: 3,
    DOCUMENT: 3,
    TEMPLATE: 3,
  };
  const rank = order[from.kind] - order[to.kind];
  const [a, b] = rank < 0 || (rank === 0 && from.id < to.id) ? [from, to] : [to, from];
  const { bits, probability, covered } = row.edge ?? {};
  return {
    key: row.edge?.key ?? `${row.kind}:${a.id}:${b.id}`,
    kind: row.kind,
    from: a.id,
    to: b.id,
    words: wordsOf(row, a, b),
    ...(typeof bits === 'number' ? { bits } : {}),
    ...(typeof probability === 'number' ? { probability } : {}),
    ...(covered === true ? { covered } : {}),
  };
}

function wordsOf(row: Pick<EdgeRow, 'kind' | 'edge'>, a: GraphNode, b: GraphNode): string {
  switch (row.kind) {
    case 'STATES':
      return 'the record states this identity';
    case 'CITES':
      return 'the record cites this document';
    case 'CARRIES':
      return 'the record carries this template';
    case 'HAS':
      return 'the system holds this identity as one person';
    case 'JOINS':
      return `${String(a.link?.colour ?? '').toLowerCase()} link`;
    case 'SAME_DOCUMENT':
      return ['same travel document', ...(row.edge?.notes ?? []).map(noteWords)].join('; ');
    case 'MATCHES':
      return b.kind === 'TEMPLATE'
        ? `${b.shown.modality === 'FACE' ? 'face' : 'finger'} hit, above the hit threshold`
        : [
            row.edge?.covered === true
              ? 'covered until you have judged'
              : strengthWords(row.edge?.probability ?? 0),
            `identity data ${String(row.edge?.verdict ?? '').toLowerCase()} by rule`,
          ].join('; ');
  }
}
