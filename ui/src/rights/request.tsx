/** One request: its clocks, what the person supplied, the steps that the law allows now, and the letters. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { data } from '../../../client/index.ts';
import { Denied, Loaded, useApi, useHeir, useMessages, useSession } from '../frame/index.tsx';
import { Due } from './due.tsx';
import type { Clock, RightsRequest } from './form.ts';
import { Letters } from './letters.tsx';
import { Steps } from './steps.tsx';
import './rights.css';

export function RightsPage() {
  const { t } = useMessages();
  const { can } = useSession();
  const api = useApi();
  const { request: id } = useParams({ from: '/rights/$request' });
  const query = useQuery({
    queryKey: ['rights', 'one', id],
    queryFn: ({ signal }) => data(api.GET('/v1/rights/requests/{id}', { params: { path: { id } }, signal })),
    enabled: can('rights.handle'),
  });
  if (!can('rights.handle')) return <Denied operation="rights.handle" />;
  return (
    <div className="page stack rights-page">
      <p>
        <Link to="/rights">{t('rights.back')}</Link>
      </p>
      <Loaded query={query}>{(request) => <Whole request={request} />}</Loaded>
    </div>
  );
}

function Whole({ request }: { request: RightsRequest }) {
  const { t, time } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useHeir(title, request.revision);
  const { kind, state, receivedBy, receivedAt, route, responsible, sin, finding, outcome } = request;
  return (
    <>
      <div className="row spread">
        <h1 ref={title} tabIndex={-1}>
          {t(`rights.kind.${kind}`)}
        </h1>
        <span className="chip">{t(`rights.state.${state}`)}</span>
      </div>
      <dl className="facts">
        <dt>{t('rights.received')}</dt>
        <dd>
          <bdi>{receivedBy}</bdi>, {time(receivedAt)}
        </dd>
        <dt>{t('rights.responsible')}</dt>
        <dd>
          {responsible === null ? null : (
            <>
              <bdi>{responsible}</bdi>:{' '}
            </>
          )}
          {t(`rights.route.${route}`)}
        </dd>
        {sin === null ? null : (
          <>
            <dt>{t('rights.sin')}</dt>
            <dd>
              <bdi>{sin}</bdi>
            </dd>
          </>
        )}
        {finding === null ? null : (
          <>
            <dt>{t('rights.finding')}</dt>
            <dd>{t(`rights.finding.${finding}`)}</dd>
          </>
        )}
        {outcome === null ? null : (
          <>
            <dt>{t('rights.outcome')}</dt>
            <dd>
              {t(`rights.outcome.${outcome}`)}
              {request.carriedThrough === 'NOT_NEEDED' ? null : (
                <> · {t(`rights.carried.${request.carriedThrough}`)}</>
              )}
            </dd>
          </>
        )}
      </dl>
      <Clocks clocks={request.clocks} />
      <Person request={request} />
      <Steps request={request} />
      <Letters request={request} />
    </>
  );
}

function Clocks({ clocks }: { clocks: Clock[] }) {
  const { t, time } = useMessages();
  return (
    <section className="stack" aria-labelledby="rights-clocks">
      <h2 id="rights-clocks">{t('rights.clocks')}</h2>
      <ul className="rights-clocks">
        {clocks.map((clock) => (
          <li key={clock.duty} className="row">
            {clock.doneAt === null ? (
              <Due clock={clock} />
            ) : (
              <span className={clock.state === 'DONE_LATE' ? 'chip danger' : 'chip ok'}>
                {t(`rights.due.${clock.state}`, {
                  duty: t(`rights.duty.${clock.duty}`),
                  time: time(clock.doneAt),
                })}
              </span>
            )}
            <span className="quiet-text">
              {t('rights.article', { article: clock.article })}
              {clock.extended ? ` · ${t('rights.extended')}` : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ request: { data: supplied } }: { request: RightsRequest }) {
  const { t } = useMessages();
  if (supplied === null) return <p className="notice">{t('rights.erased')}</p>;
  const { name, contact, statement } = supplied;
  return (
    <section className="card stack" aria-labelledby="rights-person">
      <h2 id="rights-person">{t('rights.person')}</h2>
      <dl className="facts">
        <dt>{t('rights.name')}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        <dt>{t('rights.contact')}</dt>
        <dd className="rights-words" dir="auto">
          {contact}
        </dd>
        <dt>{t('rights.statement')}</dt>
        <dd className="rights-words" dir="auto">
          {statement}
        </dd>
      </dl>
      <p className="help">{t('rights.used')}</p>
    </section>
  );
}
