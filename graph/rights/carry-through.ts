/**
 * A decision to rectify or erase is done to the link (Art 48(5)). The link itself is changed by the detector alone: here
 * a decision on it is proposed, which a second look confirms as any other. Who does not act for the authority of the
 * link's file hands the request over to it: it stays open there until the decision on the link is confirmed.
 */
import {
  type DecisionOutcome,
  type LinkDetail,
  proposeDecision,
  type ReviewPolicy,
  readLink,
} from '../detector/index.ts';
import type { OptionKind } from '../model/link.ts';
import type { Graph } from '../store/index.ts';
import type { Refusal } from './progress.ts';
import { type Actor, writeEntry } from './record.ts';
import { lockRequest, type RightsRequest } from './stored.ts';

export interface CarryThrough extends Actor {
  id: string;
  /** What the link becomes; for a request decided ERASE it is erased whatever is given. */
  option?: OptionKind;
  /** How decisions are looked at again; the request stands for the first judgement. */
  policy: ReviewPolicy;
  newId: () => string;
  trained: boolean;
  /** For a proposal in place of one that was withdrawn. */
  decisionId: string;
}

export type CarryOutcome =
  | { status: 'NOT_FOUND' }
  | { status: 'REFUSED'; refusal: Refusal }
  /** Nothing left to do here: done, proposed already, or for the authority of the file. */
  | { status: 'DONE' | 'PROPOSED' | 'HANDED_OVER' }
  /** The detector's answer to the proposal. */
  | { status: 'ANSWERED'; outcome: DecisionOutcome };

/**
 * @param sees whether the asker may see the request
 * @param may whether the asker acts for the authority of the link's file
 */
export async function carryThrough(
  graph: Graph,
  wish: CarryThrough,
  { sees, may }: { sees(request: RightsRequest): boolean; may(link: LinkDetail): boolean },
): Promise<CarryOutcome> {
  const reserved = await reserve(graph, wish, sees);
  if (!('linkId' in reserved)) return reserved;
  const link = await readLink(graph, reserved.linkId);
  if (link === undefined) return { status: 'DONE' };
  if (!may(link)) return { status: 'HANDED_OVER' };
  const option = reserved.outcome === 'ERASE' ? 'ERASE' : wish.option;
  if (option === undefined)
    return { status: 'REFUSED', refusal: { article: '48(5)', reason: 'Name the colour that is right.' } };
  const { by, authority, now } = wish;
  const outcome = await proposeDecision(
    graph,
    {
      ...{ linkId: link.id, revision: link.revision, option, by, authority, now },
      ...{ decisionId: reserved.decisionId, reasonCode: 'OTHER' },
      ...{ policy: wish.policy, newId: wish.newId, trained: wish.trained },
      // Found again by the id alone: no word of the person stands in the history of a link.
      reasonText: `Art 48(5), request ${wish.id}`,
    },
    may,
  );
  if (outcome.status === 'DONE') await record(graph, wish, option);
  return { status: 'ANSWERED', outcome };
}

type Reserved = { linkId: string; decisionId: string; outcome: 'RECTIFY' | 'ERASE' };

/** The id under which the decision on the link is known to the request, before it is proposed: asked again, it is found. */
async function reserve(
  graph: Graph,
  { id, now, decisionId }: CarryThrough,
  sees: (request: RightsRequest) => boolean,
): Promise<Reserved | CarryOutcome> {
  return await graph.write(async (tx) => {
    const request = await lockRequest(tx, id, now);
    if (request === undefined || !sees(request)) return { status: 'NOT_FOUND' };
    const { outcome, linkId, carriedThrough, linkDecisionId } = request;
    if ((outcome !== 'RECTIFY' && outcome !== 'ERASE') || linkId === null)
      return {
        status: 'REFUSED',
        refusal: { article: '48(5)', reason: 'Nothing has been decided that changes a link.' },
      };
    if (carriedThrough !== 'OPEN') return { status: carriedThrough === 'PROPOSED' ? 'PROPOSED' : 'DONE' };
    const known = await tx.run('rights/decision-state', { id: linkDecisionId });
    // Reserved and not used: neither proposed nor withdrawn since.
    if (linkDecisionId !== null && known.length === 0) return { linkId, decisionId: linkDecisionId, outcome };
    await tx.run('rights/write-progress', { id, changes: { linkDecisionId: decisionId } });
    return { linkId, decisionId, outcome };
  });
}

async function record(graph: Graph, wish: CarryThrough, option: OptionKind): Promise<void> {
  await graph.write(async (tx) => {
    const request = await lockRequest(tx, wish.id, wish.now);
    if (request !== undefined)
      await writeEntry(tx, wish, request, { event: 'CARRIED_THROUGH', detail: option });
  });
}
