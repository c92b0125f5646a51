/** Links in the form of the interface, cut to what the viewer may see. */
import type { Static } from 'typebox';
import { mayDecide, maySeeLink, maySeeMatch, type Viewer } from '../../graph/access/index.ts';
import {
  coverFactsOf,
  type DecisionDetail,
  factsOf,
  type HistoryRow,
  isCovered,
  judgementOf,
  type LinkDetail,
  type LinkFactsRow,
  optionsOf,
  ownerRequests,
  type ReviewPolicy,
} from '../../graph/detector/index.ts';
import type { Decision, Link } from './schemas.ts';

/** The link as the viewer may see it; undefined where it counts as absent. */
export function linkView(
  viewer: Viewer,
  link: LinkDetail,
  policy: ReviewPolicy,
): Static<typeof Link> | undefined {
  const visibility = maySeeLink(viewer, factsOf(link));
  if (visibility === 'HIDDEN') return undefined;
  const { id, colour, redKind, systems } = link;
  const head = { id, visibility, colour, redKind, systems: [...systems] };
  if (visibility === 'NAMES_ONLY') return head;
  return {
    ...head,
    automatic: link.automatic,
    cause: link.cause ?? null,
    basis: link.basis ?? null,
    revision: link.revision,
    since: link.since,
    dueAt: link.dueAt ?? null,
    load: link.loadId == null ? null : { id: link.loadId, label: link.loadLabel ?? '' },
    file: {
      sin: link.sin,
      authorityRef: link.authority,
      createdAt: link.fileCreatedAt,
      updatedAt: link.fileUpdatedAt,
    },
    sides: link.sides.map(({ system, groupId, records }) => ({
      system,
      groupId,
      records: records.map((record) => ({
        id: record.id,
        recordRef: record.reference,
        recordKind: record.recordKind,
        version: record.version,
        owner: { state: record.ownerState, authorityRef: record.ownerAuthority },
      })),
    })),
    ...(mayReadEvidence(viewer, link) ? evidence(viewer, link, coveredFrom(viewer, link, policy)) : {}),
    // Whom the law does not make responsible is offered nothing to decide (Art 29(1)).
    ...(mayReadEvidence(viewer, link) && may(viewer)(link) ? deciding(viewer, link) : {}),
  };
}

/** Evidence and decisions are for those who may see match edges, not for everyone who may know of the link. */
const mayReadEvidence = (viewer: Viewer, link: LinkFactsRow) =>
  maySeeMatch(viewer, link.systems, { authorityRef: link.authority });

/** True where the link is known in full and its evidence is open to the viewer. */
export const seesEvidence = (viewer: Viewer, link: LinkFactsRow) =>
  maySeeLink(viewer, factsOf(link)) === 'FULL' && mayReadEvidence(viewer, link);

/** Whoever may not decide on a link learns nothing of it. */
export const may = (viewer: Viewer) => (link: LinkDetail) =>
  mayDecide(viewer, { authorityRef: link.authority });

/** Policy has the viewer judge before a score, a proposal or an earlier decision on this link is told. */
export const coveredFrom = (viewer: Viewer, link: LinkDetail, { blind }: ReviewPolicy): boolean =>
  blind === 'REQUIRED' && isCovered(viewer, coverFactsOf(link, viewer.subject));

/** For those who decide: what the law leaves open, and what they held before they were shown the score. */
function deciding(viewer: Viewer, link: LinkDetail) {
  const judgement = judgementOf(link, viewer.subject);
  return {
    options: optionsOf(link),
    judgement: judgement === undefined ? null : { answer: judgement.answer, at: judgement.at },
  };
}

function evidence(viewer: Viewer, link: LinkDetail, covered: boolean) {
  return {
    covered,
    hearing: link.hearing,
    hearings: link.hearings,
    requests: ownerRequests(link),
    proposals: link.comparisons.map(({ key, bio, id: identity, doc, misused, colour: own, basis }) => ({
      ...{ key, bio, id: identity, doc, misused },
      ...{ colour: covered ? null : (own ?? null), basis: covered ? null : (basis ?? null) },
    })),
    decisions: link.decisions.map((decision) => decisionView(viewer, decision, covered)),
  };
}

/**
 * A second officer judges without knowing what the first one decided; a third one is told both.
 * @param before true while the viewer has not judged: then no decision of others is told
 */
export function decisionView(
  viewer: Viewer,
  decision: DecisionDetail,
  before: boolean,
): Static<typeof Decision> {
  const { colour: _, redKind: __, fingerprint: ___, secondLookEvidence: ____, ...rest } = decision;
  const looking = decision.state === 'PROPOSED' && decision.stage === 'SECOND_LOOK';
  if (decision.by === viewer.subject || !(looking || before)) return rest;
  const second = { secondLookOption: null, secondLookReasonCode: null, secondLookReasonText: null };
  return { ...rest, ...second, option: null, basis: null, reasonCode: null, reasonText: null };
}

/** An entry of the history of a link as it is answered; the schema of the answer names its fields. */
export const historyView = <E extends Pick<HistoryRow, 'proposals'>>({ proposals, ...entry }: E) => ({
  ...entry,
  proposals: proposals === null ? [] : JSON.parse(proposals),
});
