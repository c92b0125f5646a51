/** Links in the form of the interface, cut to what the viewer may see. */
import type { Static } from 'typebox';
import { type LinkFacts, maySeeLink, maySeeMatch, type Viewer } from '../../graph/access/index.ts';
import { type DecisionDetail, type LinkDetail, optionsOf } from '../../graph/detector/index.ts';
import type { Decision, Link } from './schemas.ts';

export const factsOf = (link: LinkDetail): LinkFacts => ({
  colour: link.colour,
  ...(link.redKind === null ? {} : { redKind: link.redKind }),
  automatic: link.automatic,
  systems: link.systems,
  authorityRef: link.authority,
});

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
  };
}

/** Evidence and decisions are for those who may see match edges, not for everyone who may know of the link. */
export const mayReadEvidence = (viewer: Viewer, link: LinkDetail) =>
  maySeeMatch(viewer, link.systems, { authorityRef: link.authority });

function evidence(link: LinkDetail) {
  return {
    proposals: link.comparisons.map(({ key, bio, id: identity, doc, misused, colour: own, basis }) => ({
      ...{ key, bio, id: identity, doc, misused, colour: own ?? null, basis: basis ?? null },
    })),
    options: optionsOf(link),
    decisions: link.decisions.map(decisionView),
  };
}

export function decisionView(decision: DecisionDetail): Static<typeof Decision> {
  const { colour: _colour, redKind: _redKind, ...rest } = decision;
  return rest;
}
