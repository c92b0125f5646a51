/**
 * What the portal and the explorer read of the graph: nodes, edges and links with the facts that decide who may see
 * them (`graph/access`; Regulation (EU) 2019/817 Art 26). Types only, and the way from a row to the facts.
 */
import type { LinkFacts } from '../access/index.ts';
import type { Colour, RedKind } from '../model/link.ts';
import type { Owner, SystemCode } from '../model/record.ts';

export const NODE_KINDS = ['RECORD', 'IDENTITY', 'DOCUMENT', 'TEMPLATE', 'GROUP', 'LINK'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Edges of the explorer. The last four only say what belongs together; JOINS leads to a coloured link. */
export const EDGE_KINDS = [
  ...(['MATCHES', 'SAME_DOCUMENT', 'JOINS'] as const),
  ...(['STATES', 'CITES', 'CARRIES', 'HAS'] as const),
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** Edges of the folded explorer: a coloured link is one edge between two identity groups. */
export const FOLDED_KINDS = [
  ...(['MATCHES', 'SAME_DOCUMENT', 'LINK'] as const),
  ...(['STATES', 'CITES', 'CARRIES', 'HAS'] as const),
] as const;
export type FoldedKind = (typeof FOLDED_KINDS)[number];

/** A node as read, before anybody has been asked whether the viewer may see it. */
export interface GraphNode {
  id: string;
  kind: NodeKind;
  /** System and identity group that hold the node; null for a link. */
  system: SystemCode | null;
  groupId: string | null;
  /** Owners of the records that the node stands in; several for a group. */
  owners: Owner[];
  /** Properties for display, null where the source states none. */
  shown: Record<string, unknown>;
  link: LinkNodeFacts | null;
}

/** A node of the folded explorer: a stub stands for the side of a link that is withheld; its `system` is told. */
export interface FoldedNode extends Omit<GraphNode, 'kind'> {
  kind: Exclude<NodeKind, 'LINK'> | 'WITHHELD';
}

export interface LinkNodeFacts {
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  systems: [SystemCode, SystemCode];
  authority: string | null;
}

/** A link as seen from one of its groups. Times are ISO 8601. */
export interface LinkOfGroup extends LinkNodeFacts {
  groupId: string;
  otherId: string;
  id: string;
  cause: string | null;
  basis: string | null;
  since: string | null;
  createdAt: string;
  sin: string | null;
  updatedAt: string[] | null;
}

/** @param hitSystems systems of those sides of the link that the viewer's own query hit (Art 26(4)) */
export function linkFacts(row: LinkNodeFacts, hitSystems?: readonly SystemCode[]): LinkFacts {
  return {
    colour: row.colour,
    ...(row.redKind === null ? {} : { redKind: row.redKind }),
    automatic: row.automatic,
    systems: row.systems,
    ...(row.authority === null ? {} : { authorityRef: row.authority }),
    ...(hitSystems === undefined ? {} : { hitSystems }),
  };
}

/** The two groups of a link in the order of its `systems`: the smaller id stands first. */
export function groupsOf(link: { groupId: string; otherId: string }): [string, string] {
  return link.groupId < link.otherId ? [link.groupId, link.otherId] : [link.otherId, link.groupId];
}

/** White and red-merge: the link says that both sides are one person. */
export function saysSamePerson(link: { colour: Colour; redKind: RedKind | null }): boolean {
  return link.colour === 'WHITE' || (link.colour === 'RED' && link.redKind === 'MERGE');
}
