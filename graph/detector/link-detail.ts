/** A link with its file, sides, evidence and decisions, as read or locked in one transaction. */
import type { Colour, DecisionState, OptionKind, Proposal, RedKind, YellowCause } from '../model/link.ts';
import type { Graph, Transaction } from '../store/index.ts';

export interface LinkDetail {
  id: string;
  key: string;
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  cause: YellowCause | null;
  basis: string | null;
  discrepancy: boolean;
  /** Goes up with every change of link or decision: the version that officers decide on. */
  revision: number;
  systems: [string, string];
  since: string;
  createdAt: string;
  fingerprint: string;
  sin: string;
  authority: string;
  fileCreatedAt: string;
  fileUpdatedAt: string[];
  sides: LinkSideDetail[];
  comparisons: (Proposal & { key: string; colour: Colour | null; basis: string | null })[];
  decisions: DecisionDetail[];
  /** Officer who works on it and the end of the lease; read by `liveClaim`. */
  claimedBy: string | null;
  claimUntil: string | null;
}

export interface LinkSideDetail {
  groupId: string;
  system: string;
  records: {
    id: string;
    reference: string;
    recordKind: string;
    version: number;
    ownerState: string;
    ownerAuthority: string;
    handling: string | null;
  }[];
}

export interface DecisionDetail {
  id: string;
  state: DecisionState;
  option: OptionKind;
  colour: Colour | null;
  redKind: RedKind | null;
  basis: string;
  by: string;
  authority: string;
  at: string;
  reasonCode: string;
  reasonText: string;
  secondBy?: string | null;
  confirmedAt?: string | null;
  withdrawnAt?: string | null;
  withdrawnBy?: string | null;
  colourBefore: string;
}

export async function readLink(graph: Graph, id: string): Promise<LinkDetail | undefined> {
  return await graph.read((tx) => linkIn(tx, id));
}

/** The decision that waits for confirmation, if any. */
export function openDecision(link: LinkDetail): DecisionDetail | undefined {
  return link.decisions.find((decision) => decision.state === 'PROPOSED');
}

/** The link with the write locks on its groups and on itself, which everything that changes a link takes first. */
export async function lockLink(tx: Transaction, id: string, now: string): Promise<LinkDetail | undefined> {
  const rows = await tx.run('detector/lock-link', { id, now });
  return rows.length === 0 ? undefined : await linkIn(tx, id);
}

export async function linkIn(tx: Transaction, id: string): Promise<LinkDetail | undefined> {
  const [row] = await tx.run<{ link: LinkDetail } & LinkDetail>('detector/read-link', { id });
  if (row === undefined) return undefined;
  const { link, ...rest } = row;
  return { ...rest, ...link };
}
