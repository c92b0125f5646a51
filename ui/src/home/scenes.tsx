/** Scenes of the explorer that one has left, the last first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { data } from '../../../client/index.ts';
import { Foreign, Loaded, useApi, useMessages } from '../frame/index.tsx';

const SHOWN = 5;

export function Scenes() {
  const { t, relative, time } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['scenes', 'home'],
    queryFn: ({ signal }) => data(api.GET('/v1/scenes', { params: { query: { limit: SHOWN } }, signal })),
  });
  return (
    <section className="card stack">
      <h2>{t('home.scenes.title')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet-text">{t('home.scenes.none')}</p>
          ) : (
            <ul className="home-list">
              {items.map(({ id, name, savedAt }) => (
                <li key={id}>
                  <Link to="/explore/$scene" params={{ scene: id }}>
                    {name === null ? (
                      t('home.scenes.unnamed', { time: time(savedAt) })
                    ) : (
                      <Foreign text={name} />
                    )}
                  </Link>
                  <span className="quiet-text">{relative(savedAt)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <Link to="/explore" className="button">
          {t('home.scenes.open')}
        </Link>
      </p>
    </section>
  );
}
