/** A link with its file, sides, evidence and decisions, as read or locked in one transaction. */
import { REPOSITORY_SYSTEMS } from '../access/index.ts';
import type {
  Colour,
  DecisionStage,
  DecisionState,
  OptionKind,
  Proposal,
  RedKind,
  YellowCause,
} from '../model/link.ts';
import type { Graph, Transaction } from '../store/index.ts';
import type { EvidenceCode } from './labels.ts';
import type { Colouring, Hearing, LinkLife, LinkState, OpenDecision } from './lifecycle.ts';
import type { Judgement } from './policy.ts';

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
  /** A side is a sensitive alert (Art 29(2)). */
  sensitive: boolean;
  hearing: Hearing;
  protectedPerson: boolean;
  /** The initial load whose record gave it its colour. */
  loadId: string | null;
  loadLabel: string | null;
  /** ISO 8601; null where the law sets no time (Art 29(4)). */
  dueAt: string | null;
  hearings: HearingDetail[];
  /** Owners that were asked to complete their records, oldest first. */
  asked: { at: string; by: string; owners: string[] }[];
  /** What officers held before they were shown the score; `judgementKey` tells whose and of which evidence. */
  judgements: { key: string; at: string; answer: Judgement }[];
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

export type HearingCheck = 'LANGUAGE' | 'TOLD_WHY' | 'SHOWN_DIFFERENCES' | 'PAPERS_SEEN';

/** That the person was there and could explain (Art 29(4)). */
export interface HearingDetail {
  id: string;
  at: string;
  by: string;
  present: boolean;
  /** What the person said, in the officer's words; empty where the person said nothing. */
  explanation: string;
  /** What was done for a fair hearing. */
  checks: HearingCheck[];
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
    /** When the present version was taken in. */
    recordedAt: string;
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
  /** Until when the link should have been verified, as it was when the decision was proposed. */
  dueAt?: string | null;
  stage: DecisionStage;
  /** What a second officer would decide, who has not been told the first decision. */
  secondLookBy?: string | null;
  secondLookOption?: OptionKind | null;
  secondLookAt?: string | null;
  secondLookReasonCode?: string | null;
  secondLookReasonText?: string | null;
  /** Present where decisions are learnt from. */
  fingerprint?: string | null;
  secondLookEvidence?: EvidenceCode[] | null;
}

/** Both sides lie in the common identity repository (Art 18(1)). */
export const inRepository = (systems: readonly string[]) =>
  systems.every((system) => REPOSITORY_SYSTEMS.includes(system));

/** One judgement an officer and piece of evidence: new evidence is judged anew. */
export const judgementKey = (link: LinkDetail, by: string) => `${link.id}|${link.fingerprint}|${by}`;

/** What an officer held of the evidence as it is now. */
export const judgementOf = (link: LinkDetail, by: string) =>
  link.judgements.find(({ key }) => key === judgementKey(link, by));

export interface OwnerRequest {
  owner: string;
  at: string;
  by: string;
  /** When a version was taken in that came after the request; null while it is open. */
  answeredAt: string | null;
}

/** Requests to owners to complete their records, oldest first; a new version of one of an owner's records answers it. */
export function ownerRequests({ asked, sides }: Pick<LinkDetail, 'asked' | 'sides'>): OwnerRequest[] {
  const records = sides.flatMap((side) => side.records);
  return asked.flatMap(({ at, by, owners }) =>
    owners.map((owner) => {
      const later = records
        .filter((record) => record.ownerAuthority === owner && record.recordedAt > at)
        .map((record) => record.recordedAt);
      return { owner, at, by, answeredAt: later.sort()[0] ?? null };
    }),
  );
}

/** What the state machine knows of a link. */
export function lifeOf(link: LinkDetail): LinkLife {
  return {
    link: stateOf(link, { proposals: link.comparisons, open: openOf(openDecision(link)) }),
    suppressed: null,
  };
}

/** The properties of a link as they stand in the graph. */
export interface StoredLink extends Colouring {
  fingerprint: string;
  systems: readonly string[];
  sensitive: boolean;
  hearing: Hearing;
  protectedPerson: boolean;
  loadId: string | null;
}

export function stateOf(
  { redKind, cause, basis, systems, ...link }: StoredLink,
  { proposals, open }: Pick<LinkState, 'proposals' | 'open'>,
): LinkState {
  const { colour, automatic, fingerprint, sensitive, hearing, protectedPerson, loadId } = link;
  return {
    ...{ colour, redKind: redKind ?? null, automatic, cause: cause ?? null, basis: basis ?? null },
    ...{ fingerprint, proposals, inRepository: inRepository(systems) },
    ...{ sensitive, hearing, protectedPerson, historical: (loadId ?? null) !== null, open },
  };
}

function openOf(decision: DecisionDetail | undefined): OpenDecision | null {
  if (decision === undefined) return null;
  const { option, basis, by, stage, secondLookBy, secondLookOption } = decision;
  const second =
    secondLookBy == null || secondLookOption == null ? null : { by: secondLookBy, option: secondLookOption };
  return { option, basis, by, stage, second };
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
