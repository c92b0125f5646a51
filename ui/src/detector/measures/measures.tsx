/** How one's own work goes, told to oneself alone; a lead sees bands over all officers, never a name. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { data } from '../../../../client/index.ts';
import { Denied, Loaded, State, useApi, useMessages, useSession } from '../../frame/index.tsx';
import type { Measures as Answer } from '../model.ts';

/** What each is shown as. */
const SHOWN = {
  decisions: 'count',
  medianSeconds: 'seconds',
  perHour: 'count',
  unbrokenMinutes: 'minutes',
  onTime: 'share',
  flips: 'share',
  kappa: 'kappa',
  reopened: 'share',
} as const satisfies Record<keyof Answer['own'], string>;
const NAMES = Object.keys(SHOWN) as (keyof Answer['own'])[];

export function Measures() {
  const { can } = useSession();
  return can('review.decide') ? <Open /> : <Denied operation="review.decide" />;
}

function Open() {
  const { t, time } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['queue', 'measures'],
    queryFn: ({ signal }) => data(api.GET('/v1/review/measures', { signal })),
  });
  return (
    <div className="page stack">
      <header className="row spread">
        <h1>{t('review.measures.title')}</h1>
        <Link to="/review">{t('review.strip.queue')}</Link>
      </header>
      <Loaded query={query}>
        {({ since, own, team }) => (
          <>
            <p className="help">{t('review.measures.private', { time: time(since) })}</p>
            {own.decisions === 0 ? (
              <State title={t('review.measures.none.title')}>{t('review.measures.none.text')}</State>
            ) : (
              <Own own={own} />
            )}
            {team === null ? null : <Team team={team} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Own({ own }: { own: Answer['own'] }) {
  const { t } = useMessages();
  return (
    <table className="table">
      <caption className="hidden-text">{t('review.measures.own')}</caption>
      <tbody>
        {NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">
              {t(`review.measures.${name}`)}
              <div className="help">{t(`review.measures.${name}.help`)}</div>
            </th>
            <td>
              <Value name={name} value={own[name]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Team({ team }: { team: NonNullable<Answer['team']> }) {
  const { t } = useMessages();
  const told = NAMES.filter((name) => team.bands[name] !== null);
  return (
    <section className="stack" aria-labelledby="team">
      <h2 id="team">{t('review.measures.team')}</h2>
      {told.length === 0 ? (
        <p className="quiet-text">{t('review.measures.team.none')}</p>
      ) : (
        <table className="table">
          <caption className="help">{t('review.measures.team.help', { officers: team.officers })}</caption>
          <thead>
            <tr>
              <td />
              {(['low', 'middle', 'high'] as const).map((part) => (
                <th key={part} scope="col">
                  {t(`review.measures.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`review.measures.${name}`)}</th>
                {(['low', 'middle', 'high'] as const).map((part) => (
                  <td key={part}>
                    <Value name={name} value={team.bands[name]?.[part] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Value({ name, value }: { name: keyof Answer['own']; value: number | null }) {
  const { t, number } = useMessages();
  if (value === null) return <span className="quiet-text">{t('review.measures.unknown')}</span>;
  switch (SHOWN[name]) {
    case 'count':
      return number(Math.round(value * 10) / 10);
    case 'seconds':
      return t('review.measures.seconds', { seconds: Math.round(value) });
    case 'minutes':
      return t('review.measures.minutes', { minutes: Math.round(value) });
    case 'share':
      return t('review.measures.percent', { percent: Math.round(100 * value) });
    case 'kappa':
      return number(Math.round(100 * value) / 100);
  }
}
