/**
 * "This link is wrong": an authority that is not responsible has a settled link verified again or erased, and the
 * responsible one is told (Art 31(3), 32(7), 33(5)).
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { data } from '../../../../client/index.ts';
import { code } from '../../evidence/index.ts';
import { useApi, useHeir, useMessages, type useSession, useToasts } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import { WishForm } from './wish-form.tsx';

const WISHES = ['REOPEN', 'ERASE'] as const;
type Wish = (typeof WISHES)[number];

/** True for a settled link of which the reader is not known to be the responsible authority. */
export function mayContest(link: Link, { self, can }: ReturnType<typeof useSession>): boolean {
  const authority = link.file?.authorityRef;
  const own = self.authorities === '*' || (authority !== undefined && self.authorities.includes(authority));
  return can('links.contest') && link.colour !== 'YELLOW' && !own;
}

export function Contest({ link }: { link: Link }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState<Wish>();
  const id = useId();
  const contest = useContest(link);
  const button = useRef<HTMLButtonElement>(null);
  useHeir(button, open);
  if (!open)
    return (
      <p className="row">
        <button ref={button} type="button" className="button" onClick={() => setOpen(true)}>
          {t('review.contest.begin')}
        </button>
      </p>
    );
  return (
    <WishForm
      title={t('review.contest.title')}
      send={t('review.contest.send')}
      pending={contest.isPending}
      error={contest.error}
      ready={wish !== undefined}
      missing={t('review.contest.choose')}
      onSend={(reasonText) => wish !== undefined && contest.mutate({ wish, reasonText })}
      onClose={() => setOpen(false)}
    >
      <h2>{t('review.contest.title')}</h2>
      <p>
        {link.file === undefined
          ? t('review.contest.text')
          : t('review.contest.text-to', { authority: code(link.file.authorityRef) })}
      </p>
      <div role="radiogroup" aria-label={t('review.contest.wish')} className="decide-reasons">
        {WISHES.map((one) => (
          <label key={one} className="decide-radio">
            <input type="radio" name={`${id}-wish`} checked={wish === one} onChange={() => setWish(one)} />
            {t(`review.contest.${one}`)}
          </label>
        ))}
      </div>
      <p className="help">{t('review.contest.rights')}</p>
    </WishForm>
  );
}

function useContest(link: Link) {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { t } = useMessages();
  return useMutation({
    mutationFn: ({ wish, reasonText }: { wish: Wish; reasonText: string }) => {
      const header = link.revision === undefined ? {} : { header: { 'if-match': `"${link.revision}"` } };
      return data(
        api.POST('/v1/links/{id}/contestations', {
          params: { path: { id: link.id }, ...header },
          body: { wish, reasonCode: 'INCORRECT_LINK', reasonText },
        }),
      );
    },
    onSuccess: (_, { wish }) => {
      toasts.show({ text: t(`review.contest.done.${wish}`), kind: 'ok' }, 15);
      for (const key of [['person'], ['search'], ['queue']])
        void queries.invalidateQueries({ queryKey: key });
      // The link is erased, or yellow and shown to its responsible authority alone (Art 26(1)).
      void navigate({ to: '/' });
    },
  });
}
