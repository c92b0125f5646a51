/** What happened to the records and links of the person, newest first, page by page. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { data } from '../../../client/index.ts';
import { ErrorState, type LinkColour, LinkWord, Skeleton, useMessages, useSession } from '../frame/index.tsx';
import type { HistoryEntry } from './answers.ts';
import { Systems } from './systems.tsx';

const PAGE = 20;

export function History({ groupId }: { groupId: string }) {
  const { t } = useMessages();
  const { api, purpose } = useSession();
  const query = useInfiniteQuery({
    queryKey: ['person', groupId, purpose, 'history'],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === undefined ? {} : { cursor: pageParam };
      const params = { path: { groupId }, query: { limit: PAGE, ...cursor } };
      return data(api.GET('/v1/persons/{groupId}/history', { params, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('portal.history')}</h2>
      {query.isPending ? <Skeleton lines={4} /> : null}
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isSuccess && entries.length === 0 ? <p>{t('portal.history.none')}</p> : null}
      <ol className="history">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {query.hasNextPage ? (
        <Button
          className="button no-print"
          isDisabled={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          {t('portal.history.more')}
        </Button>
      ) : null}
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, has, time } = useMessages();
  const key = `portal.event.${entry.kind}.${entry.event}`;
  const { colour, linkId } = entry;
  return (
    <li className="history-entry">
      <time dateTime={entry.at}>{time(entry.at)}</time>
      <span className="history-what">
        {entry.system === undefined ? null : <span className="system">{entry.system}</span>}
        {entry.systems === undefined ? null : <Systems codes={entry.systems} />}
        <span>
          {t(has(key) ? key : 'portal.event.other', { version: entry.version ?? 0 })}
          {entry.changed === undefined || entry.changed.length === 0
            ? null
            : ` ${entry.changed.map((part) => (has(`portal.part.${part}`) ? t(`portal.part.${part}`) : part)).join(t('portal.comma'))}`}
        </span>
        {colour === undefined ? null : <LinkWord colour={colour as LinkColour} />}
        {linkId === undefined ? null : (
          <Link className="no-print" to="/link/$link" params={{ link: linkId }}>
            {t('portal.links.history')}
          </Link>
        )}
      </span>
    </li>
  );
}
