/** Letters to persons that decisions called for, and what the own authority was told of links (Art 32(4)-(7), 33(4)). */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { data, type paths } from '../../../client/index.ts';
import {
  Choice,
  Denied,
  ErrorState,
  Skeleton,
  State,
  useApi,
  useMessages,
  useSession,
} from '../frame/index.tsx';
import { More } from './more.tsx';
import './rights.css';

type LetterPage = paths['/v1/letters']['get']['responses']['200']['content']['application/json'];
type LetterState = LetterPage['items'][number]['state'];

const PAGE = 50;
const STATES: readonly LetterState[] = ['DRAFT', 'BLOCKED', 'WITHHOLDING', 'WITHHELD', 'RELEASED', 'VOID'];

export function Outbox() {
  const { t } = useMessages();
  const { can } = useSession();
  const letters = can('letters.act');
  if (!letters && !can('notices.read')) return <Denied operation="letters.act" />;
  return (
    <div className="page stack rights-page">
      <h1>{t('letters.title')}</h1>
      {letters ? <Letters /> : null}
      <Notices />
    </div>
  );
}

function Letters() {
  const { t, time } = useMessages();
  const api = useApi();
  const [state, setState] = useState<LetterState | ''>('');
  const query = useInfiniteQuery({
    queryKey: ['letters', 'list', state],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/v1/letters', {
          params: {
            query: {
              limit: PAGE,
              ...(state === '' ? {} : { state }),
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
    <section className="stack" aria-labelledby="letters-letters">
      <h2 id="letters-letters">{t('letters.letters')}</h2>
      <p className="quiet-text">{t('letters.letters.text')}</p>
      <Choice
        label={t('letters.state')}
        value={state}
        options={[
          { value: '', label: t('letters.state.any') },
          ...STATES.map((value) => ({ value, label: t(`letters.state.${value}`) })),
        ]}
        change={(value) => setState(value as typeof state)}
      />
      <Rows
        query={query}
        name="letters.table"
        none={t('letters.none')}
        columns={['letters.file', 'letters.about', 'letters.recipient', 'letters.state', 'letters.since']}
      >
        {(letter) => (
          <tr key={letter.id}>
            <td>
              <Link to="/letters/$letter" params={{ letter: letter.id }}>
                <code>{letter.sin}</code>
              </Link>
            </td>
            <td>{t(`letters.template.${letter.template}`)}</td>
            <td>{t(`letters.recipient.${letter.recipient}`)}</td>
            <td>{t(`letters.state.${letter.state}`)}</td>
            <td>{time(letter.at)}</td>
          </tr>
        )}
      </Rows>
    </section>
  );
}

function Notices() {
  const { t, has, time } = useMessages();
  const { can } = useSession();
  const api = useApi();
  const queries = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: ['letters', 'notices'],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/v1/notices', {
          params: { query: { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const read = useMutation({
    mutationFn: (id: string) => data(api.PUT('/v1/notices/{id}/read', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['letters', 'notices'] }),
  });
  return (
    <section className="stack" aria-labelledby="letters-notices">
      <h2 id="letters-notices">{t('letters.notices')}</h2>
      {read.isError ? <ErrorState error={read.error} /> : null}
      <Rows
        query={query}
        name="letters.notices.table"
        none={t('letters.notices.none')}
        columns={[
          ...['letters.notice', 'letters.file', 'letters.records', 'letters.to'],
          ...['letters.since', 'letters.read'],
        ]}
      >
        {(notice) => (
          <tr key={notice.id}>
            <td>
              {has(`letters.notice.${notice.kind}`) ? (
                t(`letters.notice.${notice.kind}`)
              ) : (
                <code>{notice.kind}</code>
              )}
            </td>
            <td>
              {can('links.read') ? (
                <Link to="/link/$link" params={{ link: notice.linkId }}>
                  <code>{notice.sin}</code>
                </Link>
              ) : (
                <code>{notice.sin}</code>
              )}
            </td>
            <td>
              {notice.records.map(({ id, system, reference }) => (
                <div key={id}>
                  <bdi>{system}</bdi> <code>{reference}</code>
                </div>
              ))}
            </td>
            <td>
              <bdi>{notice.to}</bdi>
            </td>
            <td>{time(notice.at)}</td>
            <td>
              {notice.state === 'READ' ? (
                t('letters.read.done')
              ) : (
                <Button
                  className="button"
                  aria-label={t('letters.read.one', { file: notice.sin })}
                  onPress={() => read.mutate(notice.id)}
                >
                  {t('letters.read.mark')}
                </Button>
              )}
            </td>
          </tr>
        )}
      </Rows>
    </section>
  );
}

interface RowsProps<Item> {
  query: {
    data: { pages: { items: Item[] }[] } | undefined;
    error: unknown;
    isError: boolean;
    hasNextPage: boolean;
    refetch(): unknown;
    fetchNextPage(): unknown;
  };
  /** Key of what the rows are called. */
  name: string;
  columns: readonly string[];
  none: string;
  children(item: Item): ReactNode;
}

function Rows<Item>({ query, name, columns, none, children }: RowsProps<Item>) {
  const { t } = useMessages();
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <State title={none} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="letters-scroll" aria-label={t(name)} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{items.map(children)}</tbody>
        </table>
      </section>
      <More query={query} />
    </>
  );
}
