/** What was begun on a case and not sent: kept for this tab alone, so that neither a next case nor a lost network costs it. */
import type { OptionKind } from '../model.ts';
import type { ReasonCode } from './choices.ts';

export interface Draft {
  option: OptionKind;
  reason?: ReasonCode;
  text: string;
}

const PREFIX = 'symbolon.draft.';

export function draftOf(linkId: string): Draft | undefined {
  try {
    const kept = sessionStorage.getItem(PREFIX + linkId);
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined;
  }
}

export function keepDraft(linkId: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(PREFIX + linkId);
    else sessionStorage.setItem(PREFIX + linkId, JSON.stringify(draft));
  } catch {
    // Without storage a draft lives as long as its page.
  }
}
