/** What an officer takes back, as the draft that it was sent from. Pure. */
import type { Decision } from '../model.ts';
import { REASONS } from './choices.ts';
import type { Draft } from './drafts.ts';

/** A decision that is not covered: one's own. */
export type Told = { [K in 'option' | 'reasonCode' | 'reasonText']: NonNullable<Decision[K]> };

/** Words that only repeat the reason were filled in by the form. `wordsOf` gives the words of a reason. */
export function draftOfDecision(
  { option, reasonCode, reasonText }: Told,
  wordsOf: (reason: string) => string,
): Draft {
  const reason = Object.values(REASONS)
    .flat()
    .find((one) => one === reasonCode);
  return {
    ...{ option, text: reasonText === wordsOf(reasonCode) ? '' : reasonText },
    ...(reason === undefined ? {} : { reason }),
  };
}
