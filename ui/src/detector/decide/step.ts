/**
 * What the officer at the desk does next with a link: decide, or say as a second officer what he or she would decide, or
 * as a third one which of two differing decisions holds. Undefined: the open decision waits for somebody else, or for
 * being published.
 */
import type { Decision, OptionKind } from '../model.ts';

export type Step =
  | { kind: 'PROPOSE' }
  | { kind: 'SECOND_LOOK'; decisionId: string }
  /** `among`: the two results that differ; a third one would rest on a single person. */
  | { kind: 'ADJUDICATION'; decisionId: string; among: readonly OptionKind[] };

export function stepOf(open: Decision | undefined, subject: string): Step | undefined {
  if (open === undefined) return { kind: 'PROPOSE' };
  const { id, stage, by, secondLookBy, option, secondLookOption } = open;
  if (by === subject || secondLookBy === subject || stage === 'GRACE') return undefined;
  if (stage === 'SECOND_LOOK') return { kind: 'SECOND_LOOK', decisionId: id };
  const among = [option, secondLookOption].filter((one) => one != null);
  return { kind: 'ADJUDICATION', decisionId: id, among };
}
