/**
 * The history of identity confirmation files (Art 36(1)(f)): every change of a link, with what it was before and is
 * afterwards, so that the links of any group can be told as they were known on a date. Of personal data it holds nothing but
 * the words of officers, which go with the data of either side.
 */
import type { Colour, OptionKind, Proposal, RedKind } from '../model/link.ts';
import type { Colouring, HistoryEvent } from './lifecycle.ts';

export interface HistoryFacts {
  id: string;
  linkId: string;
  sin: string;
  at: string;
  event: HistoryEvent;
  /** Identity groups at the ends. */
  a: string;
  b: string;
  systems: readonly string[];
  by: 'AUTOMATIC' | 'MANUAL';
  actor: string | null;
  /** Responsible from then on. */
  authority: string | null;
  before: Colouring | null;
  /** Null where the link ends. */
  after: Colouring | null;
  reason: string | null;
  /** Words of who contested the link or gave it away; absent: none. Kept as long as data of both sides are held. */
  reasonText?: string;
  /** The initial load whose record changed the link. */
  loadId?: string | null;
  /** With the similarity rules that explained each, where it was just compared (Delegated Regulations 2023/332-333 Art 4). */
  proposals: readonly (Proposal & { rules?: string[] })[];
  /** Ids of the decisions that it comes of: the one that holds, then one that it overruled. */
  decisions?: readonly string[];
  /** Authorities that were asked to complete their records. */
  asked?: readonly string[];
}

export function historyRow({ before, after, proposals, systems, ...facts }: HistoryFacts) {
  return {
    ...facts,
    systems: [...systems],
    colourBefore: colourWord(before),
    colourAfter: colourWord(after),
    automatic: after?.automatic ?? null,
    cause: after?.cause ?? null,
    basis: after?.basis ?? null,
    proposals: JSON.stringify(
      proposals.map(({ bio, id, doc, misused, rules }) => ({
        ...{ bio, id, doc, misused },
        ...(rules === undefined ? {} : { rules }),
      })),
    ),
  };
}

/** `WHITE`, or `RED_MERGE` and `RED_SPLIT`; null for no link. */
export const colourWord = (state: { colour: Colour; redKind: RedKind | null } | null): string | null =>
  state === null ? null : state.colour === 'RED' ? `RED_${state.redKind}` : state.colour;

/** From `RED_MERGE` and the like. */
export function colouringOf(word: string): { colour: Colour; redKind: RedKind | null } {
  const [colour, redKind = null] = word.split('_') as [Colour, RedKind?];
  return { colour, redKind };
}

/** What was decided, by whom and why, as the history tells it once it is settled. */
export interface SettledDecision {
  id: string;
  option: OptionKind;
  basis: string;
  /** Who proposed it, for which authority. */
  by: string;
  authority: string;
  at: string;
  reasonCode: string;
  reasonText: string;
  /** Who confirmed it, or looked at it last. */
  secondBy: string | null;
  /** Who gave the reason of the second look; another than `secondBy` where a third officer chose. */
  secondLookBy: string | null;
  secondLookReasonCode: string | null;
  secondLookReasonText: string | null;
  /** False: another one, beside it, overruled it. */
  held: boolean;
}

/** An entry of the history of a link as it is read. */
export interface HistoryRow {
  at: string;
  event: string;
  by: string;
  actor: string | null;
  colourBefore: string | null;
  colourAfter: string | null;
  cause: string | null;
  basis: string | null;
  reason: string | null;
  reasonText: string | null;
  loadId: string | null;
  /** JSON. */
  proposals: string | null;
  asked: string[];
  decisions: SettledDecision[];
}
