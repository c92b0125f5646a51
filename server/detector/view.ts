/** Links in the form of the interface, cut to what the viewer may see. */
import type { Static } from 'typebox';
import { mayDecide, maySeeLink, maySeeMatch, type Viewer } from '../../graph/access/index.ts';
import { type DecisionDetail, factsOf, type LinkDetail, optionsOf } from '../../graph/detector/index.ts';
import type { Decision, Link } from './schemas.ts';

/** The link as the viewer may see it; undefined where it counts as absent. */
export function linkView(viewer: Viewer, link: LinkDetail): Static<typeof Link> | undefined {
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
    ...(mayReadEvidence(viewer, link) ? evidence(link) : {}),
    // Whom the law does not make responsible is offered nothing to decide (Art 29(1)).
    ...(mayReadEvidence(viewer, link) && may(viewer)(link) ? { options: optionsOf(link) } : {}),
  };
}

/** Evidence and decisions are for those who may see match edges, not for everyone who may know of the link. */
const mayReadEvidence = (viewer: Viewer, link: LinkDetail) =>
  maySeeMatch(viewer, link.systems, { authorityRef: link.authority });

/** True where the link is known in full and its evidence is open to the viewer. */
export const seesEvidence = (viewer: Viewer, link: LinkDetail) =>
  maySeeLink(viewer, factsOf(link)) === 'FULL' && mayReadEvidence(viewer, link);

/** Whoever may not decide on a link learns nothing of it. */
export const may = (viewer: Viewer) => (link: LinkDetail) =>
  mayDecide(viewer, { authorityRef: link.authority });

function evidence(link: LinkDetail) {
  return {
    proposals: link.comparisons.map(({ key, bio, id: identity, doc, misused, colour: own, basis }) => ({
      ...{ key, bio, id: identity, doc, misused, colour: own ?? null, basis: basis ?? null },
    })),
    decisions: link.decisions.map(decisionView),
  };
}

export function decisionView(decision: DecisionDetail): Static<typeof Decision> {
  const { colour: _colour, redKind: _redKind, ...rest } = decision;
  return rest;
}
