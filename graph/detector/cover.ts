/**
 * Blind first: what a machine or another officer says of a pair is covered from the officer who is to judge it, until the
 * first judgement of the evidence as it is now is kept (decision 19). Colour, article, cause and lawful options are never
 * covered: the law gives them to whoever verifies (Art 29, 34).
 */
import { mayDecide, type Viewer } from '../access/index.ts';
import type { Colour, DecisionStage } from '../model/link.ts';
import { judgementOf, type LinkDetail, openDecision } from './link-detail.ts';

/** What decides whether a link is covered from one officer. */
export interface CoverFacts {
  colour: Colour;
  authorityRef: string;
  /** The officer's first judgement of the present evidence is kept. */
  judged: boolean;
  /** The decision that waits, if any. */
  open: { by: string; stage: DecisionStage; secondLookBy: string | null } | null;
}

/**
 * True where the viewer may still say what holds without having judged. Not for a third officer, who chooses between two
 * results that are told, nor for who has had a say in the open decision.
 */
export function isCovered(viewer: Viewer, { colour, authorityRef, judged, open }: CoverFacts): boolean {
  if (colour !== 'YELLOW' || judged || !mayDecide(viewer, { authorityRef })) return false;
  if (open === null) return true;
  return open.stage !== 'ADJUDICATION' && open.by !== viewer.subject && open.secondLookBy !== viewer.subject;
}

/** An entry of a link's history without what another officer held the link to be. */
export function withoutJudgement<
  Entry extends {
    by: string;
    actor: string | null;
    decisions: readonly unknown[];
  },
>(entry: Entry, subject: string): Entry {
  if (entry.by !== 'MANUAL' || entry.actor === subject) return entry;
  return {
    ...entry,
    colourBefore: null,
    colourAfter: null,
    cause: null,
    basis: null,
    reason: null,
    reasonText: null,
    decisions: [],
  };
}

export function coverFactsOf(link: LinkDetail, by: string): CoverFacts {
  const open = openDecision(link);
  return {
    ...{ colour: link.colour, authorityRef: link.authority, judged: judgementOf(link, by) !== undefined },
    open:
      open === undefined ? null : { by: open.by, stage: open.stage, secondLookBy: open.secondLookBy ?? null },
  };
}
