/** What happened to a link, newest first. */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { type LinkColour, LinkWord, Loaded, useApi, useMessages } from '../frame/index.tsx';

export function LinkLog({ id }: { id: string }) {
  const { t, has, time } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['link', id, 'history'],
    queryFn: () => data(api.GET('/v1/links/{id}/history', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ol className="explorer-steps">
          {items.toReversed().map(({ at, event, colourAfter, basis }) => (
            <li key={`${at} ${event} ${colourAfter}`}>
              <span>{time(at)}</span>
              {colourAfter === null ? null : <LinkWord colour={colourAfter as LinkColour} />}
              <span className="help">
                {has(`review.event.${event}`) ? t(`review.event.${event}`, { option: '' }) : null}{' '}
                {basis === null ? '' : t('explorer.why.basis', { article: basis })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
