/** The requests of one's authority, the one due first on top, and a form for a new one. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { data } from '../../../client/index.ts';
import { Denied, ErrorState, Skeleton, State, useApi, useMessages, useSession } from '../frame/index.tsx';
import { Due } from './due.tsx';
import { More } from './more.tsx';
import { NewRequest } from './new-request.tsx';
import { HandlingRecord } from './record.tsx';
import './rights.css';

const PAGE = 50;

export function RightsList() {
  const { can } = useSession();
  if (can('rights.supervise')) return <HandlingRecord />;
  return can('rights.handle') ? <Requested /> : <Denied operation="rights.handle" />;
}

function Requested() {
  const { t } = useMessages();
  const { self } = useSession();
  const [state, setState] = useState<'open' | 'closed'>('open');
  const [opening, setOpening] = useState(false);
  return (
    <div className="page stack rights-page">
      <div className="row spread">
        <h1>{t('rights.title')}</h1>
        {self.state === undefined ? null : (
          <Button className="button primary" aria-expanded={opening} onPress={() => setOpening(!opening)}>
            {t('rights.new')}
          </Button>
        )}
      </div>
      {self.state === undefined ? <p className="notice">{t('rights.no-state')}</p> : null}
      {opening ? <NewRequest /> : null}
      <fieldset className="row rights-filter">
        <legend className="hidden-text">{t('rights.filter')}</legend>
        {(['open', 'closed'] as const).map((one) => (
          <Button key={one} className="button" aria-pressed={state === one} onPress={() => setState(one)}>
            {t(`rights.filter.${one}`)}
          </Button>
        ))}
      </fieldset>
      <Requests key={state} state={state} />
    </div>
  );
}

function Requests({ state }: { state: 'open' | 'closed' }) {
  const { t, time } = useMessages();
  const api = useApi();
  const query = useInfiniteQuery({
    queryKey: ['rights', 'list', state],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/v1/rights/requests', {
          params: { query: { state, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <State title={t(`rights.none.${state}`)} />;
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('rights.kind')}</th>
            <th scope="col">{t('rights.state')}</th>
            <th scope="col">{t('rights.due')}</th>
            <th scope="col">{t('rights.received')}</th>
            <th scope="col">{t('rights.responsible')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                <Link to="/rights/$request" params={{ request: item.id }}>
                  {t(`rights.kind.${item.kind}`)}
                </Link>
              </td>
              <td>{t(`rights.state.${item.state}`)}</td>
              <td>{item.next === null ? '–' : <Due clock={item.next} />}</td>
              <td>
                <bdi>{item.receivedBy}</bdi>, {time(item.receivedAt)}
              </td>
              <td>{item.responsible === null ? '–' : <bdi>{item.responsible}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More query={query} />
    </>
  );
}
