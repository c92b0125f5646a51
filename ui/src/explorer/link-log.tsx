/** What happened to a link, newest first, each moment with the way to it. */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { type LinkColour, LinkWord, Loaded, useApi, useMessages } from '../frame/index.tsx';

export function LinkLog({ id, goTo }: { id: string; goTo(at: string): void }) {
  const api = useApi();
  const query = useQuery({
    // Apart from that of the link's page, where a refusal is an answer too.
    queryKey: ['link', id, 'log'],
    queryFn: () => data(api.GET('/v1/links/{id}/history', { params: { path: { id } } })),
  });
  return <Loaded query={query}>{({ items }) => <LinkEvents {...{ items, goTo }} />}</Loaded>;
}

interface LinkEvent {
  at: string;
  event: string;
  colourAfter: string | null;
  basis: string | null;
}

/** @param items oldest first */
export function LinkEvents({ items, goTo }: { items: readonly LinkEvent[]; goTo(at: string): void }) {
  const { t, has, time, moment } = useMessages();
  return (
    <ol className="explorer-steps">
      {items.toReversed().map(({ at, event, colourAfter, basis }) => (
        <li key={`${at} ${event} ${colourAfter}`}>
          <span>{time(at)}</span>
          {colourAfter === null ? null : <LinkWord colour={colourAfter as LinkColour} />}
          <span className="help">
            {has(`review.event.${event}`) ? t(`review.event.${event}`, { option: '' }) : null}{' '}
            {basis === null ? '' : t('explorer.why.basis', { article: basis })}
          </span>
          <button type="button" className="button quiet small" onClick={() => goTo(at)}>
            {t('explorer.time.go')}
            <span className="hidden-text"> – {moment(at)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
