/** The written record of how requests were handled, for who supervises: codes, days and authorities, no personal data (Art 48(10)). */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { data, type paths } from '../../../client/index.ts';
import { Loaded, State, useApi, useMessages } from '../frame/index.tsx';
import { More } from './more.tsx';
import './rights.css';

type Entry =
  paths['/v1/rights/record']['get']['responses'][200]['content']['application/json']['items'][number];

const PAGE = 50;

export function HandlingRecord() {
  const { t } = useMessages();
  const api = useApi();
  /** Of one request; undefined: of all. */
  const [request, setRequest] = useState<string>();
  const query = useInfiniteQuery({
    queryKey: ['rights', 'record', request],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/v1/rights/record', {
          params: {
            query: {
              limit: PAGE,
              ...(request === undefined ? {} : { request }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <div className="page stack rights-page">
      <h1>{t('rights.record.title')}</h1>
      <p className="help">{t('rights.record.help')}</p>
      {request === undefined ? null : (
        <p className="row">
          <span>
            {t('rights.record.of')} <code>{request}</code>
          </span>
          <button type="button" className="button small" onClick={() => setRequest(undefined)}>
            {t('rights.record.all')}
          </button>
        </p>
      )}
      <Loaded query={query}>
        {({ pages }) => <Entries items={pages.flatMap(({ items }) => items)} choose={setRequest} />}
      </Loaded>
      <More query={query} />
    </div>
  );
}

const HEADS = ['at', 'request', 'event', 'by', 'state', 'responsible', 'due'] as const;

function Entries({ items, choose }: { items: readonly Entry[]; choose(request: string): void }) {
  const { t, time, day } = useMessages();
  if (items.length === 0) return <State title={t('rights.record.none')} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keys
    <section className="rights-record" aria-label={t('rights.record.title')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`rights.record.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <tr key={entry.id}>
              <td>{time(entry.at)}</td>
              <td>
                <button type="button" className="button quiet small" onClick={() => choose(entry.requestId)}>
                  {t(`rights.kind.${entry.kind}`)} <code>{entry.requestId.slice(-8)}</code>
                </button>
                <br />
                <bdi>{entry.receivedBy}</bdi> (<bdi>{entry.receivedState}</bdi>)
              </td>
              <td>
                {t(`rights.record.event.${entry.event}`)}
                <Detail detail={entry.detail} />
              </td>
              <td>
                <bdi>{entry.by}</bdi>, <bdi>{entry.authority}</bdi>
              </td>
              <td>{t(`rights.state.${entry.state}`)}</td>
              <td>{entry.responsible === null ? '–' : <bdi>{entry.responsible}</bdi>}</td>
              <td>{day(entry.replyDue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Codes of finding, outcome and reason in words, as far as there are any. */
function Detail({ detail }: { detail: string | null }) {
  const { t, has } = useMessages();
  if (detail === null) return null;
  const areas = ['finding', 'outcome', 'reason'];
  const words = detail.split(' ').map((code) => {
    const key = areas.map((area) => `rights.${area}.${code}`).find(has);
    return key === undefined ? code : t(key);
  });
  return <span className="help"> – {words.join(', ')}</span>;
}
