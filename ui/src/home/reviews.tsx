/** The yellow links that wait for one's authorities, the most urgent first (Art 29). */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { data } from '../../../client/index.ts';
import { Loaded, useApi, useMessages } from '../frame/index.tsx';

const SHOWN = 5;
const SOON_MS = 2 * 3_600_000;

export function Reviews() {
  const { t, relative, number } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['queue', 'home'],
    queryFn: ({ signal }) =>
      data(api.GET('/v1/review/queue', { params: { query: { order: 'due', limit: SHOWN } }, signal })),
  });
  return (
    <section className="card stack">
      <h2>{t('home.reviews.title')}</h2>
      <Loaded query={query}>
        {({ items, totals }) =>
          totals.open === 0 ? (
            <p className="quiet-text">{t('home.reviews.none')}</p>
          ) : (
            <>
              <p>
                {t('home.reviews.totals', { open: totals.open, overdue: totals.overdue, mine: totals.mine })}
              </p>
              <ul className="home-list">
                {items.map(({ id, sin, systems, dueAt }) => (
                  <li key={id}>
                    <Link to="/review/$link" params={{ link: id }}>
                      <bdi>{systems.join(' – ')}</bdi>
                    </Link>
                    <code className="quiet-text">{sin}</code>
                    {dueAt === null ? null : <span className={dueLook(dueAt)}>{relative(dueAt)}</span>}
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/review" className="button primary">
                  {t('home.reviews.open', { count: number(totals.open) })}
                </Link>
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function dueLook(dueAt: string): string {
  const left = Date.parse(dueAt) - Date.now();
  return left <= 0 ? 'chip danger' : left <= SOON_MS ? 'chip warn' : 'chip';
}
