/**
 * What a screen shows while it has no answer: loading, empty, denied, not found, offline, error. Every state says what
 * can be done next; an error carries the number under which the service has logged it.
 */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ApiProblem, ServiceUnreachable } from '../../../client/index.ts';
import { useMessages } from './messages.tsx';
import { useSession } from './session.tsx';
import './states.css';

interface StateProps {
  title: string;
  children?: ReactNode;
  /** Buttons or links that lead on. */
  actions?: ReactNode;
  kind?: 'empty' | 'denied' | 'error' | 'offline';
}

export function State({ title, children, actions, kind = 'empty' }: StateProps) {
  return (
    <div className={`state state-${kind}`} role={kind === 'empty' ? undefined : 'alert'}>
      <h2>{title}</h2>
      {children === undefined ? null : <div className="quiet-text">{children}</div>}
      {actions === undefined ? null : <div className="row">{actions}</div>}
    </div>
  );
}

/** Grey lines where text will stand; visible after 150 ms, so that quick answers do not flicker. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useMessages();
  return (
    <div className="stack" role="status">
      <span className="hidden-text">{t('frame.loading')}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <div key={line} className="skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}

export function ErrorState({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useMessages();
  const session = useSession();
  const again =
    retry === undefined ? null : (
      <Button className="button" onPress={() => retry()}>
        {t('frame.retry')}
      </Button>
    );
  if (error instanceof ServiceUnreachable || !navigator.onLine)
    return (
      <State kind="offline" title={t('frame.offline.title')} actions={again}>
        {t('frame.offline.text')}
      </State>
    );
  if (!(error instanceof ApiProblem))
    return (
      <State kind="error" title={t('frame.error.title')} actions={again}>
        {t('frame.error.text')}
      </State>
    );
  const { status, requestId, detail } = error.problem;
  if (status === 403)
    return (
      <State kind="denied" title={t('frame.denied.title')}>
        {t('frame.denied.text', {
          role: t(`frame.role.${session.self.role}`),
          purpose: t(`frame.purpose.${session.purpose}`),
        })}
      </State>
    );
  if (status === 404)
    return (
      <State kind="denied" title={t('frame.absent.title')}>
        {t('frame.absent.text')}
      </State>
    );
  return (
    <State kind="error" title={t(status === 429 ? 'frame.busy.title' : 'frame.error.title')} actions={again}>
      {detail === undefined ? null : (
        <p lang="en" dir="ltr">
          {detail}
        </p>
      )}
      <p>{t('frame.error.reference', { id: requestId })}</p>
    </State>
  );
}

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** A query's data, or the state that stands for them. Old data stay visible under a failed refresh. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return skeleton ?? <Skeleton />;
}
