/** A new request as it was received: who asks for what, with the number of the letter where there is one (Art 48(1), 48(9)). */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { data } from '../../../client/index.ts';
import { Choice, ErrorState, Line, useApi, useMessages, Words } from '../frame/index.tsx';
import { type LetterLanguage, languageOptions } from './languages.ts';

const KINDS = ['ACCESS', 'RECTIFICATION', 'ERASURE'] as const;

export function NewRequest() {
  const { t } = useMessages();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [wish, setWish] = useState({
    ...{ kind: 'ACCESS' as (typeof KINDS)[number], language: 'en' as LetterLanguage },
    ...{ sin: '', authorityRef: '', name: '', contact: '', statement: '' },
  });
  const [state, setState] = useState<{ busy?: boolean; error?: unknown }>({});
  // One for what the form says: pressed twice, or sent again after a lost answer, it opens one request.
  const key = useRef(crypto.randomUUID());
  const change = (over: Partial<typeof wish>) => {
    key.current = crypto.randomUUID();
    setWish({ ...wish, ...over });
  };
  const open = async () => {
    setState({ busy: true });
    const { sin, authorityRef, ...rest } = wish;
    try {
      const opened = await data(
        api.POST('/v1/rights/requests', {
          params: { header: { 'idempotency-key': key.current } },
          body: {
            ...rest,
            ...(sin.trim() === '' ? {} : { sin: sin.trim() }),
            ...(authorityRef.trim() === '' ? {} : { authorityRef: authorityRef.trim().toUpperCase() }),
          },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['rights', 'list'] });
      await navigate({ to: '/rights/$request', params: { request: opened.id } });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <form
      className="card stack"
      aria-label={t('rights.new')}
      onSubmit={(event) => {
        event.preventDefault();
        if (state.busy !== true) void open();
      }}
    >
      <div className="rights-pair">
        <Choice
          label={t('rights.kind')}
          value={wish.kind}
          options={KINDS.map((value) => ({ value, label: t(`rights.kind.${value}`) }))}
          change={(kind) => change({ kind: kind as typeof wish.kind })}
        />
        <Choice
          label={t('rights.language')}
          value={wish.language}
          options={languageOptions}
          change={(language) => change({ language: language as typeof wish.language })}
        />
        <Line
          {...{ label: t('rights.sin'), help: t('rights.sin.help'), code: true, maxLength: 40 }}
          value={wish.sin}
          change={(sin) => change({ sin })}
        />
        <Line
          {...{ label: t('rights.authority'), help: t('rights.authority.help'), code: true, maxLength: 64 }}
          value={wish.authorityRef}
          change={(authorityRef) => change({ authorityRef })}
        />
      </div>
      <Line
        {...{ label: t('rights.name'), required: true, maxLength: 256 }}
        value={wish.name}
        change={(name) => change({ name })}
      />
      <Words
        {...{ label: t('rights.contact'), rows: 2 }}
        value={wish.contact}
        change={(contact) => change({ contact })}
      />
      <Words
        label={t('rights.statement')}
        value={wish.statement}
        change={(statement) => change({ statement })}
      />
      <p className="help">{t('rights.used')}</p>
      {state.error === undefined ? null : <ErrorState error={state.error} />}
      <p>
        <button type="submit" className="button primary" aria-disabled={state.busy === true}>
          {t('rights.open')}
        </button>
      </p>
    </form>
  );
}
