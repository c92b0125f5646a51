/** Gives a case to another authority, where the rules of Art 29 name a wrong one or another state is asked to verify it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { data } from '../../../../client/index.ts';
import { code } from '../../evidence/index.ts';
import { useApi, useMessages, useToasts } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import { WishForm } from './wish-form.tsx';

/** As references of authorities are written. */
const REFERENCE = /^[A-Z0-9][A-Z0-9-]{1,63}$/;

interface Props {
  link: Link;
  onClose(): void;
  onDone(): void;
}

export function HandOver({ link, onClose, onDone }: Props) {
  const { t } = useMessages();
  const [to, setTo] = useState('');
  const id = useId();
  const give = useHandOver(link, onDone);
  return (
    <WishForm
      title={t('review.hand-over.title')}
      send={t('review.hand-over.send')}
      pending={give.isPending}
      error={give.error}
      ready={REFERENCE.test(to)}
      missing={t('review.hand-over.to-missing')}
      onSend={(reasonText) => give.mutate({ to, reasonText })}
      onClose={onClose}
    >
      <p>{t('review.hand-over.text')}</p>
      <div className="field">
        <label htmlFor={`${id}-to`}>{t('review.hand-over.to')}</label>
        <input
          id={`${id}-to`}
          className="input mono"
          autoComplete="off"
          spellCheck={false}
          maxLength={64}
          value={to}
          aria-describedby={`${id}-to-help`}
          onChange={({ target }) => setTo(target.value.toUpperCase().trim())}
        />
        <span id={`${id}-to-help`} className="help">
          {t('review.hand-over.to-help')}
        </span>
      </div>
    </WishForm>
  );
}

function useHandOver(link: Link, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { t } = useMessages();
  return useMutation({
    mutationFn: ({ to, reasonText }: { to: string; reasonText: string }) =>
      data(
        api.POST('/v1/links/{id}/hand-over', {
          params: { path: { id: link.id }, header: { 'if-match': `"${link.revision ?? 0}"` } },
          body: { to, reasonCode: 'OTHER', reasonText },
        }),
      ),
    onSuccess: (_, { to }) => {
      toasts.show({
        text: t('review.hand-over.done', { file: code(link.file?.sin ?? ''), authority: code(to) }),
        kind: 'ok',
      });
      void queries.invalidateQueries({ queryKey: ['queue'] });
      onDone();
    },
  });
}
