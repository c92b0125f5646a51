/** The way of a decision: proposed, then published after a time in which it can be taken back; red waits for another. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { ApiProblem, data, ServiceUnreachable } from '../../../../client/index.ts';
import { useApi, useMessages, useToasts } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import { needsSecondPerson } from './choices.ts';
import { GRACE_S, grace, type Pending } from './grace.ts';
import { graceSeconds } from './grace-choice.tsx';

export const usePending = (): readonly Pending[] => useSyncExternalStore(grace.subscribe, grace.pending);

export interface Settled {
  decisionId: string;
  link: Link;
  option: string;
}

export function useSettle() {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { t } = useMessages();

  return useMemo(() => {
    const stale = (linkId: string) => {
      void queries.invalidateQueries({ queryKey: ['queue'] });
      void queries.invalidateQueries({ queryKey: ['link', linkId] });
    };
    const open = (linkId: string) => void navigate({ to: '/review/$link', params: { link: linkId } });
    const failed = (linkId: string, error: unknown) => {
      toasts.show(
        {
          text: t('review.settle.failed', { why: t(failureKey(error)) }),
          kind: 'danger',
          action: { label: t('review.settle.look'), run: () => open(linkId) },
        },
        20,
      );
    };
    const post = async (
      verb: 'confirm' | 'withdraw',
      decisionId: string,
      linkId: string,
    ): Promise<boolean> => {
      const params = { params: { path: { id: decisionId } } };
      try {
        const settled = await data(
          verb === 'confirm'
            ? api.POST('/v1/decisions/{id}/confirm', params)
            : api.POST('/v1/decisions/{id}/withdraw', params),
        );
        // The answer is the link as it is now: whoever opens it need not wait to be told.
        if (settled.link !== null) queries.setQueryData(['link', linkId], settled.link);
        return true;
      } catch (error) {
        failed(linkId, error);
        return false;
      } finally {
        stale(linkId);
      }
    };
    const publish = async (decisionId: string, linkId: string, option: string) => {
      if (await post('confirm', decisionId, linkId))
        toasts.show({
          text: t('review.settle.published', { option: t(`review.option.${option}`) }),
          kind: 'ok',
        });
    };
    const takeBack = async (decisionId: string, linkId: string) => {
      if (!(await post('withdraw', decisionId, linkId))) return;
      toasts.show({ text: t('review.settle.taken-back'), kind: 'ok' });
      open(linkId);
    };
    /** After a proposal: counts down to the publication, or tells that a second person follows. */
    const proposed = ({ decisionId, link, option }: Settled) => {
      stale(link.id);
      const second = needsSecondPerson(option);
      const seconds = graceSeconds();
      const words = { option: t(`review.option.${option}`), seconds };
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
          publish: async () =>
            second || byHand ? stale(link.id) : await publish(decisionId, link.id, option),
          takeBack: async () => {
            dismiss();
            await takeBack(decisionId, link.id);
          },
        },
        seconds,
      );
    };
    return { publish, takeBack, proposed };
  }, [api, queries, toasts, navigate, t]);
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
