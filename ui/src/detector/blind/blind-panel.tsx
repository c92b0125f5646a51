/** The first judgement: three keys, before anything that a machine or another officer says is shown. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { data } from '../../../../client/index.ts';
import { Keys, useApi, useHeir, useMessages, useSession, useShortcut } from '../../frame/index.tsx';
import { failureKey } from '../decide/settle.ts';
import type { Link } from '../model.ts';
import { JUDGEMENTS, type Judgement } from './blind.ts';
import './blind.css';

interface Props {
  link: Link;
  /** Shows everything without a judgement; only where policy leaves it to the officer. */
  onShow(): void;
}

const NAMES = { SAME: 'same', DIFFERENT: 'different', CANNOT_TELL: 'unsure' } as const;

export function BlindPanel({ link, onShow }: Props) {
  const { t } = useMessages();
  const { self } = useSession();
  const judge = useJudge(link);
  const offered = self.review.blind === 'OFFERED';
  useShortcut({ id: 'review-show', keys: 's', area: 'review', enabled: offered }, onShow);
  return (
    <section className="card stack blind" aria-labelledby="blind">
      <h2 id="blind">{t('review.blind.title')}</h2>
      <p>{t('review.blind.text')}</p>
      <div className="blind-answers">
        {JUDGEMENTS.map((answer, at) => (
          <Answer key={answer} answer={answer} at={at} run={() => judge.isPending || judge.mutate(answer)} />
        ))}
      </div>
      {judge.isError ? (
        <p role="alert" className="notice danger">
          {t(failureKey(judge.error))}
        </p>
      ) : null}
      {offered ? (
        <span className="row">
          <button type="button" className="button quiet small" onClick={onShow}>
            <Keys keys="s" /> {t('review.blind.show')}
          </button>
        </span>
      ) : (
        <p className="help">{t('review.blind.required')}</p>
      )}
    </section>
  );
}

function Answer({ answer, at, run }: { answer: Judgement; at: number; run(): void }) {
  const { t } = useMessages();
  const keys = String(at + 1);
  useShortcut({ id: `review-${NAMES[answer]}`, keys, area: 'review' }, run);
  return (
    <button type="button" className="button" onClick={run}>
      <Keys keys={keys} /> {t(`review.blind.${answer}`)}
    </button>
  );
}

/** What one said first, beside what is shown since. */
export function FirstJudgement({ judgement }: { judgement: Link['judgement'] | undefined }) {
  const { t, time } = useMessages();
  const place = useRef<HTMLParagraphElement>(null);
  useHeir(place, judgement?.at);
  // The place is there before its words, so that they are read out when they come.
  return (
    <p ref={place} role="status" tabIndex={-1} className="help">
      {judgement == null
        ? null
        : t('review.blind.said', {
            answer: t(`review.blind.${judgement.answer}`),
            time: time(judgement.at),
          })}
    </p>
  );
}

function useJudge(link: Link) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: Judgement) =>
      data(api.PUT('/v1/links/{id}/judgement', { params: { path: { id: link.id } }, body: { answer } })),
    onSuccess: (judgement) => {
      queries.setQueryData<Link>(['link', link.id], (known) => known && { ...known, judgement });
      // What was covered is told now, here and wherever else this pair is shown.
      for (const key of [['link', link.id], ['queue'], ['edge'], ['pair']])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
}
