/**
 * Decisions of officers on links (Art 29-33): only lawful options, a reason always, nothing overwritten. A decision is
 * PROPOSED, then CONFIRMED; until then the link keeps its colour. A red one takes a second person.
 */
import type { Colour, LawfulOption, OptionKind, RedKind } from '../model/link.ts';
import type { Graph, Transaction } from '../store/index.ts';
import { type Claim, claimOfAnother } from './claim.ts';
import { tellClusters } from './clusters/index.ts';
import { colourOf, foresee } from './foresee.ts';
import { type DecisionDetail, type LinkDetail, linkIn, lockLink, openDecision } from './link-detail.ts';
import { lawfulOptions } from './options.ts';

export interface DecisionRequest {
  linkId: string;
  /** Revision that the officer has seen. */
  revision: number;
  option: OptionKind;
  reasonCode: string;
  reasonText: string;
  by: string;
  authority: string;
  decisionId: string;
  now: string;
}

export interface SettlementRequest {
  decisionId: string;
  by: string;
  historyId: string;
  /** Of the outbox event that has clusters computed anew, where the decision changes them. */
  eventId: string;
  now: string;
}

export type DecisionOutcome =
  | { status: 'DONE'; link: LinkDetail; decision: DecisionDetail }
  | { status: 'NOT_FOUND' }
  | { status: 'FORBIDDEN' }
  | { status: 'OVERTAKEN'; link: LinkDetail }
  | { status: 'UNLAWFUL'; option: LawfulOption; link: LinkDetail }
  | { status: 'INCONSISTENT'; contradicting: string[]; link: LinkDetail }
  | { status: 'SECOND_PERSON'; link: LinkDetail }
  | { status: 'CLAIMED'; claim: Claim }
  | { status: 'ERASED'; linkId: string };

/** Options of a link as it stands; those of the surrounding links are judged when a decision is made. */
export function optionsOf(link: LinkDetail): LawfulOption[] {
  return lawfulOptions(link.comparisons);
}

/** @param may whether the asker may decide on this link: asked inside the transaction, on what is locked there */
export async function proposeDecision(
  graph: Graph,
  request: DecisionRequest,
  may: (link: LinkDetail) => boolean,
): Promise<DecisionOutcome> {
  return await graph.write(async (tx) => {
    const link = await lockLink(tx, request.linkId, request.now);
    if (link === undefined) return { status: 'NOT_FOUND' };
    if (!may(link)) return { status: 'FORBIDDEN' };
    const claim = claimOfAnother(link, request.by, request.now);
    if (claim !== undefined) return { status: 'CLAIMED', claim };
    if (link.revision !== request.revision || openDecision(link) !== undefined)
      return { status: 'OVERTAKEN', link };
    const option = optionsOf(link).find((one) => one.option === request.option);
    if (option === undefined || !option.lawful)
      return { status: 'UNLAWFUL', option: option as LawfulOption, link };
    const contradicting = await contradicted(tx, link, request.option);
    if (contradicting.length > 0) return { status: 'INCONSISTENT', contradicting, link };
    const { colour, redKind } = colourOf(request.option);
    const decision: DecisionDetail = {
      id: request.decisionId,
      state: 'PROPOSED',
      option: request.option,
      colour,
      redKind,
      basis: option.basis ?? '',
      by: request.by,
      authority: request.authority,
      at: request.now,
      reasonCode: request.reasonCode,
      reasonText: request.reasonText,
      colourBefore: colourWord(link),
    };
    await tx.run('detector/propose-decision', { linkId: link.id, decision });
    return { status: 'DONE', link: (await linkIn(tx, link.id)) as LinkDetail, decision };
  });
}

/** Confirms a proposed decision: the link takes its colour, or is erased as incorrect. */
export async function confirmDecision(
  graph: Graph,
  request: SettlementRequest,
  may: (link: LinkDetail) => boolean,
): Promise<DecisionOutcome> {
  return await settle(graph, request, may, async (tx, link, decision) => {
    const claim = claimOfAnother(link, request.by, request.now);
    // Who proposed finishes what was begun, even where a colleague has claimed the link since.
    if (claim !== undefined && decision.by !== request.by) return { status: 'CLAIMED', claim };
    if (decision.colour === 'RED' && decision.by === request.by) return { status: 'SECOND_PERSON', link };
    const contradicting = await contradicted(tx, link, decision.option);
    if (contradicting.length > 0) return { status: 'INCONSISTENT', contradicting, link };
    await writeHistory(tx, link, decision, request);
    const [one, two] = link.sides.map((side) => side.groupId) as [string, string];
    await tellClusters(tx, [one, two], decision, request);
    if (decision.option === 'ERASE') {
      await tx.run('detector/suppress-link', {
        key: link.key,
        fingerprint: link.fingerprint,
        at: request.now,
      });
      await tx.run('detector/erase-links', { keys: [link.key] });
      return { status: 'ERASED', linkId: link.id };
    }
    const { colour, redKind, basis } = decision;
    await tx.run('detector/settle-decision', {
      decisionId: decision.id,
      linkId: link.id,
      decision: { state: 'CONFIRMED', confirmedAt: request.now, secondBy: request.by },
      link: {
        ...{ colour, redKind, basis, automatic: false, cause: null, discrepancy: false },
        ...{ since: request.now, validFrom: request.now, recordedAt: request.now },
      },
      at: request.now,
    });
    return await settled(tx, link.id, decision.id);
  });
}

/** Takes a proposed decision back: the link stays as it is, the decision stays in its history. */
export async function withdrawDecision(
  graph: Graph,
  request: SettlementRequest,
  may: (link: LinkDetail) => boolean,
): Promise<DecisionOutcome> {
  return await settle(graph, request, may, async (tx, link, decision) => {
    await tx.run('detector/withdraw-decision', {
      decisionId: decision.id,
      decision: { state: 'WITHDRAWN', withdrawnAt: request.now, withdrawnBy: request.by },
    });
    return await settled(tx, link.id, decision.id);
  });
}

async function settle(
  graph: Graph,
  request: SettlementRequest,
  may: (link: LinkDetail) => boolean,
  work: (tx: Transaction, link: LinkDetail, decision: DecisionDetail) => Promise<DecisionOutcome>,
): Promise<DecisionOutcome> {
  return await graph.write(async (tx) => {
    const [found] = await tx.run<{ linkId: string }>('detector/find-decision', { id: request.decisionId });
    const link = found === undefined ? undefined : await lockLink(tx, found.linkId, request.now);
    const decision = link?.decisions.find((one) => one.id === request.decisionId);
    if (link === undefined || decision === undefined) return { status: 'NOT_FOUND' };
    if (!may(link)) return { status: 'FORBIDDEN' };
    if (decision.state !== 'PROPOSED') return { status: 'OVERTAKEN', link };
    return await work(tx, link, decision);
  });
}

async function settled(tx: Transaction, linkId: string, decisionId: string): Promise<DecisionOutcome> {
  const link = (await linkIn(tx, linkId)) as LinkDetail;
  return {
    status: 'DONE',
    link,
    decision: link.decisions.find((one) => one.id === decisionId) as DecisionDetail,
  };
}

/** Ids of surrounding links that speak against the option (Art 29(6)). */
async function contradicted(tx: Transaction, link: LinkDetail, option: OptionKind): Promise<string[]> {
  const [foreseen] = await foresee(tx, link, [option]);
  return foreseen?.contradicting ?? [];
}

const colourWord = ({ colour, redKind }: { colour: Colour; redKind: RedKind | null }) =>
  colour === 'RED' ? `RED_${redKind}` : colour;

async function writeHistory(
  tx: Transaction,
  link: LinkDetail,
  decision: DecisionDetail,
  request: SettlementRequest,
) {
  const row = {
    id: request.historyId,
    linkId: link.id,
    sin: link.sin,
    at: request.now,
    event: decision.option === 'ERASE' ? 'ERASED' : link.colour === 'YELLOW' ? 'DECIDED' : 'RECTIFIED',
    by: 'MANUAL',
    actor: request.by,
    colourBefore: colourWord(link),
    colourAfter: decision.option === 'ERASE' ? null : decision.option,
    basis: decision.basis,
    reason: decision.reasonCode,
    // For those who are told that the link is gone: the file that named them goes with it.
    ...(decision.option === 'ERASE' ? { systems: link.systems, authority: link.authority } : {}),
    proposals: JSON.stringify(
      link.comparisons.map(({ bio, id, doc, misused }) => ({ bio, id, doc, misused })),
    ),
  };
  await tx.run('detector/write-history', { rows: [row] });
}
