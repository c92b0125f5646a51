/** All initial loads that one may read of, the latest first; what moves is asked again by itself. */
import { useState } from 'react';
import { Denied, Keys, Loaded, State, useMessages, useSession, useShortcut } from '../frame/index.tsx';
import { LoadCard } from './load-card.tsx';
import { NewLoad } from './new-load.tsx';
import { useLoads } from './questions.ts';
import './loads.css';

export function Loads() {
  const { can } = useSession();
  return can('loads.read') ? <Open /> : <Denied operation="loads.read" />;
}

function Open() {
  const { t } = useMessages();
  const { can } = useSession();
  const query = useLoads();
  const [starting, setStarting] = useState(false);
  useShortcut({ id: 'loads-new', keys: 'n', area: 'loads', enabled: can('loads.act') }, () =>
    setStarting(true),
  );
  return (
    <div className="page stack">
      <h1>{t('loads.title')}</h1>
      <p className="help">{t('loads.help')}</p>
      {can('loads.act') ? (
        <p>
          <button
            type="button"
            className="button"
            aria-expanded={starting}
            onClick={() => setStarting(!starting)}
          >
            {t('loads.new')} <Keys keys="n" />
          </button>
        </p>
      ) : null}
      {starting ? <NewLoad /> : null}
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <State title={t('loads.none.title')}>{t('loads.none.text')}</State>;
          return (
            <ul className="loads-list stack">
              {items.map((load) => (
                <li key={load.id}>
                  <LoadCard load={load} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {query.hasNextPage ? (
        <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
          {t('loads.more')}
        </button>
      ) : null}
    </div>
  );
}
