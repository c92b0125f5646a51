/** How decisions are looked at again: a choice of the authority, not of the law. */
import type { OptionKind } from '../model/link.ts';
import { sayingOf } from './consistency.ts';
import { colourOf } from './lifecycle.ts';

/** Why another officer looks: the law of this service for red, a decision against the first judgement, or chance. */
export type SecondLookCause = 'RED' | 'JUDGEMENT' | 'CHANCE';

export interface ReviewPolicy {
  /** REQUIRED: nobody decides before having judged without score, proposal and earlier decisions. */
  blind: 'REQUIRED' | 'OFFERED';
  /** Share of the decisions other than red, 0 to 1, that a second officer looks at. */
  secondLook: number;
}

/** What an officer held before the score was shown. */
export type Judgement = 'SAME' | 'DIFFERENT' | 'CANNOT_TELL';

/**
 * Why another officer has to look, null where none has: always for red; where the first judgement and the decision differ;
 * and for a share of the rest, which the random part of the decision's id picks, so that nobody can foresee or choose it.
 */
export function secondLookCause(
  policy: ReviewPolicy,
  decision: { id: string; option: OptionKind },
  judgement: Judgement | null,
): SecondLookCause | null {
  const { colour, redKind } = colourOf(decision.option);
  if (colour === 'RED') return 'RED';
  if (colour !== null && judgement !== null && judgement !== 'CANNOT_TELL')
    if (judgement !== sayingOf(colour, redKind)) return 'JUDGEMENT';
  const drawn = Number.parseInt(decision.id.replaceAll('-', '').slice(-8), 16) / 2 ** 32;
  return drawn < policy.secondLook ? 'CHANCE' : null;
}
