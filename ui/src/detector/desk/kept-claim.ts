/** The claim on the open case: taken when work begins, renewed while the case is open, and said when it is lost. */
import { useEffect, useRef } from 'react';
import { code } from '../../evidence/index.ts';
import { useMessages, useToasts } from '../../frame/index.tsx';
import type { Claim } from '../model.ts';
import { useClaims } from '../queue/claim.ts';

/** A lease lasts a quarter of an hour. */
const RENEW_MS = 5 * 60_000;

export interface KeptClaim {
  mine: boolean;
  /** Another officer who works on the case now. */
  by: string | undefined;
  until: string | undefined;
  begin(): void;
  toggle(): void;
  release(): void;
}

export function useKeptClaim(id: string, claim: Claim | null | undefined): KeptClaim {
  const { t } = useMessages();
  const toasts = useToasts();
  const { take, release } = useClaims();
  const mine = claim?.mine === true;
  const renew = take.mutate;
  const held = useRef(false);
  const begun = useRef(false);

  useEffect(() => {
    if (!mine) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && renew(id), RENEW_MS);
    return () => clearInterval(timer);
  }, [mine, id, renew]);

  useEffect(() => {
    if (mine) held.current = true;
    else if (held.current && claim !== undefined) {
      held.current = false;
      const words =
        claim === null ? t('review.claim.lost') : t('review.claim.other', { officer: code(claim.by) });
      toasts.show({ text: words, kind: 'danger' }, 15);
    }
  }, [mine, claim, t, toasts]);

  const giveBack = () => {
    // Begun a moment ago counts too, although the queue has not told of it yet.
    if (mine || begun.current) release.mutate(id);
    held.current = false;
    begun.current = false;
  };
  return {
    ...{ mine, until: claim?.until, by: claim == null || mine ? undefined : claim.by },
    begin: () => {
      if (mine) return;
      begun.current = true;
      take.mutate(id);
    },
    toggle: () => (mine ? giveBack() : take.mutate(id)),
    release: giveBack,
  };
}
