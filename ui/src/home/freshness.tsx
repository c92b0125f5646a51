/** How far detection is behind the records, without any personal data. */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { Loaded, useApi, useMessages } from '../frame/index.tsx';

const EVERY_MS = 15_000;

export function Freshness() {
  const { t, number } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['backlog'],
    queryFn: ({ signal }) => data(api.GET('/v1/detection/backlog', { signal })),
    refetchInterval: EVERY_MS,
  });
  return (
    <section className="card stack">
      <h2>{t('home.fresh.title')}</h2>
      <Loaded query={query}>
        {({ pending, sent, dead, oldestSeconds }) => (
          <>
            <p>
              {pending + sent === 0
                ? t('home.fresh.none')
                : t('home.fresh.behind', {
                    records: pending + sent,
                    minutes: number(Math.ceil(oldestSeconds / 60)),
                  })}
            </p>
            {dead === 0 ? null : <p className="notice danger">{t('home.fresh.dead', { records: dead })}</p>}
          </>
        )}
      </Loaded>
    </section>
  );
}
