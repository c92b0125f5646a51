/** The way of a decision: proposed, then published after a time in which it can be taken back; red waits for another. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { ApiProblem, data, ServiceUnreachable } from '../../../../client/index.ts';
import { code } from '../../evidence/index.ts';
import { useApi, useMessages, useSession, useToasts } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import { draftOfDecision } from './draft-of-decision.ts';
import { keepDraft } from './drafts.ts';
import { GRACE_S, grace, type Pending } from './grace.ts';
import { graceSeconds } from './grace-choice.tsx';

export const usePending = (): readonly Pending[] => useSyncExternalStore(grace.subscribe, grace.pending);

export interface Settled {
  decisionId: string;
  link: Link;
  option: string;
  /** Another officer has to look at it first. */
  second: boolean;
}

interface Looked {
  link: Link;
  option: string;
  /** The officers do not agree: a third one decides. */
  differs: boolean;
}

/** A decision that was proposed, and the number by which notices name its case. */
export interface Proposed {
  decisionId: string;
  linkId: string;
  option: string;
  file: string;
}

export function useSettle() {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { subject } = useSession().self;
  const { t } = useMessages();

  return useMemo(() => {
    const stale = (linkId: string) => {
      void queries.invalidateQueries({ queryKey: ['queue'] });
      void queries.invalidateQueries({ queryKey: ['link', linkId] });
    };
    const open = (linkId: string) => void navigate({ to: '/review/$link', params: { link: linkId } });
    const failed = ({ linkId, file }: Proposed, error: unknown) => {
      toasts.show(
        {
          text: t('review.settle.failed', { file: code(file), why: t(failureKey(error)) }),
          kind: 'danger',
          action: { label: t('review.settle.look'), run: () => open(linkId) },
        },
        20,
      );
    };
    /** What came of it; undefined where it failed, which has been said then. */
    const post = async (verb: 'confirm' | 'withdraw', proposal: Proposed) => {
      const { decisionId, linkId } = proposal;
      const params = { params: { path: { id: decisionId } } };
      try {
        const settled = await data(
          verb === 'confirm'
            ? api.POST('/v1/decisions/{id}/confirm', params)
            : api.POST('/v1/decisions/{id}/withdraw', params),
        );
        // The answer is the link as it is now: whoever opens it need not wait to be told.
        if (settled.link !== null) queries.setQueryData(['link', linkId], settled.link);
        return settled;
      } catch (error) {
        failed(proposal, error);
        return undefined;
      } finally {
        stale(linkId);
      }
    };
    const publish = async (proposal: Proposed) => {
      if ((await post('confirm', proposal)) === undefined) return;
      const { file, option } = proposal;
      toasts.show({
        text: t('review.settle.published', { file: code(file), option: t(`review.option.${option}`) }),
        kind: 'ok',
      });
    };
    const takeBack = async (proposal: Proposed) => {
      const settled = await post('withdraw', proposal);
      if (settled === undefined) return;
      const { linkId, file } = proposal;
      // One's own words come back as a draft; another's are not one's own to go on with.
      const { by, option, reasonCode, reasonText } = settled.decision ?? {};
      if (by === subject && option != null && reasonCode != null && reasonText != null)
        keepDraft(
          linkId,
          draftOfDecision({ option, reasonCode, reasonText }, (reason) => t(`review.reason.${reason}`)),
        );
      toasts.show({ text: t('review.settle.taken-back', { file: code(file) }), kind: 'ok' });
      open(linkId);
    };
    /** After a proposal: counts down to the publication, or tells that a second person follows. */
    const proposed = ({ decisionId, link, option, second }: Settled) => {
      const file = link.file?.sin ?? '';
      const proposal = { decisionId, linkId: link.id, option, file };
      stale(link.id);
      const seconds = graceSeconds();
      const words = { file: code(file), option: t(`review.option.${option}`), seconds };
      const byHand = seconds === undefined;
      const key = second ? 'review.settle.second' : byHand ? 'review.settle.by-hand' : 'review.settle.grace';
      const dismiss = toasts.show(
        {
          text: t(key, words),
          action: { label: t('review.settle.undo'), key: 'Z', run: () => grace.undo(decisionId) },
        },
        seconds ?? GRACE_S,
      );
      grace.add(
        { decisionId, linkId: link.id, option },
        {
          publish: async () => (second || byHand ? stale(link.id) : await publish(proposal)),
          takeBack: async () => {
            dismiss();
            await takeBack(proposal);
          },
        },
        seconds,
      );
    };
    /** After a second or third officer's word: it holds now, or the two differ. */
    const lookedAgain = ({ link, option, differs }: Looked) => {
      stale(link.id);
      const words = { file: code(link.file?.sin ?? ''), option: t(`review.option.${option}`) };
      toasts.show({
        text: t(differs ? 'review.settle.differs' : 'review.settle.published', words),
        kind: differs ? 'danger' : 'ok',
      });
    };
    return { publish, takeBack, proposed, lookedAgain };
  }, [api, queries, toasts, navigate, subject, t]);
}

/** Words for what stood against it. */
export function failureKey(error: unknown): string {
  if (error instanceof ServiceUnreachable || !navigator.onLine) return 'review.failure.offline';
  if (!(error instanceof ApiProblem)) return 'review.failure.other';
  switch (error.code) {
    case 'SYM_DECISION_OVERTAKEN':
      return 'review.failure.overtaken';
    case 'SYM_DECISION_INCONSISTENT':
      return 'review.failure.inconsistent';
    case 'SYM_DECISION_UNLAWFUL':
      return 'review.failure.unlawful';
    case 'SYM_TRAINING_NEEDED':
      return 'review.failure.training';
    case 'SYM_HEARING_NEEDED':
      return 'review.failure.hearing';
    case 'SYM_JUDGEMENT_NEEDED':
      return 'review.failure.judgement';
    case 'SYM_SECOND_PERSON_NEEDED':
      return 'review.failure.second';
    case 'SYM_CLAIMED':
      return 'review.failure.claimed';
    case 'SYM_NOT_FOUND':
      return 'review.failure.gone';
    default:
      return 'review.failure.other';
  }
}
