/**
 * The life of a link under detection: what a new fold of its proposals does to it (state machine of Art 28-35, 48(6)).
 * No arrow here leads into green, red or manual white.
 */
import type { AutomaticColour, Colour, Proposal, RedKind, YellowCause } from '../model/link.ts';
import { manualResults } from './options.ts';

export interface LinkState {
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  cause: YellowCause | null;
  basis: string | null;
}

export type LinkStep =
  | { step: 'NONE' }
  | { step: 'CREATE' | 'KEEP' | 'RECOLOUR'; state: LinkState }
  | { step: 'ERASE'; reason: 'NO_MATCH' };

/**
 * @param before the link as it stands, null where there is none
 * @param fold what the proposals give now
 * @param proposals the proposals themselves, for the manual results that they still allow
 * @param contradicted true when a white link would contradict the surrounding links
 */
export function nextStep(
  before: LinkState | null,
  fold: AutomaticColour,
  proposals: readonly Proposal[],
  contradicted: boolean,
): LinkStep {
  if (fold.colour === null) return before === null ? { step: 'NONE' } : { step: 'ERASE', reason: 'NO_MATCH' };
  const proposed: LinkState =
    fold.colour === 'WHITE' && !contradicted
      ? { colour: 'WHITE', redKind: null, automatic: true, cause: null, basis: fold.basis }
      : {
          colour: 'YELLOW',
          redKind: null,
          automatic: true,
          cause: fold.colour === 'WHITE' ? 'SURROUNDING' : fold.cause,
          basis: fold.colour === 'YELLOW' ? (fold.basis ?? null) : null,
        };
  if (before === null) return { step: 'CREATE', state: proposed };
  const manual = before.colour !== 'YELLOW' && !before.automatic;
  if (manual) {
    if (stillHeld(before, fold, proposals)) return { step: 'KEEP', state: before };
    return {
      step: 'RECOLOUR',
      state: { colour: 'YELLOW', redKind: null, automatic: true, cause: 'DISCREPANCY', basis: null },
    };
  }
  if (before.colour === 'WHITE' && fold.colour === 'WHITE') return { step: 'KEEP', state: before };
  const unchanged =
    before.colour === proposed.colour && before.cause === proposed.cause && before.basis === proposed.basis;
  return { step: unchanged ? 'KEEP' : 'RECOLOUR', state: proposed };
}

/** A decided colour is held while it is still among the automatic or manual results of the proposals. */
function stillHeld(before: LinkState, fold: AutomaticColour, proposals: readonly Proposal[]): boolean {
  if (before.colour === 'WHITE' && fold.colour === 'WHITE') return true;
  const option = before.colour === 'RED' ? (`RED_${before.redKind ?? 'MERGE'}` as const) : before.colour;
  return proposals.some((proposal) => option !== 'YELLOW' && manualResults(proposal)[option] !== undefined);
}
