/** The links that one watches, on the start page; empty it says how to begin. */
import { Link } from '@tanstack/react-router';
import { LinkWord, Loaded, useMessages } from '../frame/index.tsx';
import { useWatch, useWatches, useWatchNews } from './use-watches.ts';

export function Watches() {
  const { t } = useMessages();
  const query = useWatches();
  useWatchNews();
  return (
    <section className="card stack" aria-labelledby="watches">
      <h2 id="watches">{t('watch.title')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet-text">{t('watch.none')}</p>
          ) : (
            <ul className="home-list">
              {items.map((item) => (
                <li key={item.linkId}>
                  <One {...item} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

type Item = NonNullable<ReturnType<typeof useWatches>['data']>['items'][number];

function One({ linkId, colour, systems, changed }: Item) {
  const { t } = useMessages();
  const { watch, end } = useWatch(linkId);
  if (colour === null)
    return (
      <>
        <span>{t('watch.ended')}</span>
        <button type="button" className="button small" onClick={() => end.mutate()}>
          {t('watch.noted')}
        </button>
      </>
    );
  return (
    <>
      <Link to="/link/$link" params={{ link: linkId }}>
        <bdi>{systems.join(' – ')}</bdi>
      </Link>
      <LinkWord colour={colour} redKind={null} />
      {changed ? (
        <>
          <span className="chip warn">{t('watch.changed')}</span>
          <button type="button" className="button small" onClick={() => watch.mutate()}>
            {t('watch.noted')}
            <span className="hidden-text"> {systems.join(' – ')}</span>
          </button>
        </>
      ) : null}
    </>
  );
}
