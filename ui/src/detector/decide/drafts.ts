/** What was begun on a case and not sent: kept for this tab alone, so that neither a next case nor a lost network costs it. */
import { useMemo, useSyncExternalStore } from 'react';
import type { OptionKind } from '../model.ts';
import type { ReasonCode } from './choices.ts';

export interface Draft {
  option: OptionKind;
  reason?: ReasonCode;
  text: string;
}

/** Where a form begins. */
export type Start = Pick<Draft, 'reason' | 'text'>;

const PREFIX = 'symbolon.draft.';
const listeners = new Set<() => void>();

/** Undefined takes the draft away; one without reason and words is none. */
export function keepDraft(linkId: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined || (draft.reason === undefined && draft.text.trim() === ''))
      sessionStorage.removeItem(PREFIX + linkId);
    else sessionStorage.setItem(PREFIX + linkId, JSON.stringify(draft));
  } catch {
    // Without storage a draft lives as long as its page.
  }
  for (const listener of listeners) listener();
}

/** The draft of a link as it is now. */
export function useDraft(linkId: string): Draft | undefined {
  const kept = useSyncExternalStore(subscribe, () => read(linkId));
  return useMemo(() => parse(kept), [kept]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function read(linkId: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + linkId);
  } catch {
    return null;
  }
}

function parse(kept: string | null): Draft | undefined {
  try {
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined;
  }
}
