/**
 * What a screen shows while it has no answer: loading, empty, denied, not found, offline, error. Every state says what
 * can be done next: a refusal names the right that is missing and the purposes that would open it, an error carries the
 * number under which the service has logged it.
 */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Link } from 'react-aria-components';
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
  const { t, has } = useMessages();
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
  const fieldWords = (pointer: string) => {
    const key = `frame.field.${pointer.split('/').at(-1)}`;
    return has(key) ? t(key) : isolated(pointer);
  };
  const { status, requestId, code, errors = [], operation } = error.problem;
  if (status === 403) return <Denied operation={typeof operation === 'string' ? operation : undefined} />;
  // A mistyped id names nothing, like one that is not there.
  if (status === 404 || code === 'SYM_INVALID_PATH')
    return (
      <State kind="denied" title={t('frame.absent.title')}>
        {t('frame.absent.text')}
      </State>
    );
  return (
    <State kind="error" title={t(status === 429 ? 'frame.busy.title' : 'frame.error.title')} actions={again}>
      {has(`frame.problem.${code}`) ? <p>{t(`frame.problem.${code}`)}</p> : null}
      {errors.length === 0 ? null : (
        <p>
          {t('frame.problem.field', { fields: errors.map(({ pointer }) => fieldWords(pointer)).join(', ') })}
        </p>
      )}
      <p>{t('frame.error.reference', { id: requestId })}</p>
    </State>
  );
}

/** A name of the service, which reads from left to right in any text. */
const isolated = (name: string) => `\u2066${name}\u2069`;

/**
 * Role and purpose do not open this. `operation` is the right that is missing, as the service names it; absent where
 * something belongs to somebody else.
 */
export function Denied({ operation }: { operation?: string | undefined }) {
  const { t, has } = useMessages();
  const { self, purpose, caseRef, choose } = useSession();
  const who = { role: t(`frame.role.${self.role}`), purpose: t(`frame.purpose.${purpose}`) };
  const right = `frame.right.${operation}`;
  const opening = self.purposes.filter(
    (one) => one.purpose !== purpose && operation !== undefined && one.operations.includes(operation),
  );
  const buttons = opening.map((one) => (
    <Button key={one.purpose} className="button" onPress={() => choose(one.purpose, caseRef)}>
      {t(`frame.purpose.${one.purpose}`)}
    </Button>
  ));
  const home = (
    <Link className="button" href="/">
      {t('frame.denied.home')}
    </Link>
  );
  return (
    <State
      kind="denied"
      title={t('frame.denied.title')}
      actions={operation !== undefined && opening.length > 0 ? buttons : home}
    >
      <p>
        {operation !== undefined && has(right)
          ? t('frame.denied.text', { ...who, right: t(right) })
          : t('frame.denied.plain', who)}
      </p>
      <p>
        {t(
          operation === undefined
            ? 'frame.denied.owner'
            : opening.length > 0
              ? 'frame.denied.purposes'
              : 'frame.denied.none',
        )}
      </p>
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
