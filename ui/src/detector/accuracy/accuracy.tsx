/**
 * How well the service does at present, for who supervises: do second officers decide alike, are strong match edges one
 * person. Every share with its interval, in figures and as a picture; small groups are not told.
 */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../../client/index.ts';
import { countryName } from '../../evidence/index.ts';
import { Denied, Loaded, State, useApi, useMessages, useSession } from '../../frame/index.tsx';
import type { Accuracy as Answer } from '../model.ts';
import './accuracy.css';

type Measured = Answer['strong'];
type Share = NonNullable<Measured['all']>;

export function Accuracy() {
  const { can } = useSession();
  return can('accuracy.read') ? <Open /> : <Denied operation="accuracy.read" />;
}

function Open() {
  const { self } = useSession();
  const { t, time } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['queue', 'accuracy'],
    queryFn: ({ signal }) => data(api.GET('/v1/accuracy', { signal })),
    enabled: self.learning,
  });
  return (
    <div className="page stack">
      <h1>{t('review.accuracy.title')}</h1>
      {self.learning ? (
        <Loaded query={query}>
          {({ since, least, agreement, strong }) => (
            <>
              <p className="help">{t('review.accuracy.help', { time: time(since), least })}</p>
              <Part name="chance" measured={agreement.chance} least={least} />
              <Part name="red" measured={agreement.red} least={least} />
              <Part name="strong" measured={strong} least={least} />
            </>
          )}
        </Loaded>
      ) : (
        <State title={t('review.accuracy.off.title')}>{t('review.accuracy.off.text')}</State>
      )}
    </div>
  );
}

function Part({
  name,
  measured,
  least,
}: {
  name: 'chance' | 'red' | 'strong';
  measured: Measured;
  least: number;
}) {
  const { t, language } = useMessages();
  const scripts = new Intl.DisplayNames(language, { type: 'script', fallback: 'code' });
  const script = (code: string) =>
    code === 'other' || code === 'mixed' ? t(`review.accuracy.${code}`) : (scripts.of(code) ?? code);
  const country = (code: string) => {
    if (code === 'other') return t('review.accuracy.other');
    return code === 'not stated' ? t('review.accuracy.not-stated') : countryName(code, language);
  };
  return (
    <section className="stack" aria-labelledby={`accuracy-${name}`}>
      <h2 id={`accuracy-${name}`}>{t(`review.accuracy.${name}`)}</h2>
      <p className="help">{t(`review.accuracy.${name}.help`)}</p>
      {measured.all === null ? (
        <p className="quiet-text">{t('review.accuracy.few', { least })}</p>
      ) : (
        <table className="table">
          <caption className="hidden-text">{t(`review.accuracy.${name}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('review.accuracy.group')}</th>
              <th scope="col">{t('review.accuracy.counted')}</th>
              <th scope="col">{t('review.accuracy.share')}</th>
              <th scope="col">{t('review.accuracy.interval')}</th>
              <th scope="col">{t('review.accuracy.picture')}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={t('review.accuracy.all')} share={measured.all} />
            {Object.entries(measured.script).map(([code, share]) => (
              <Row
                key={`s-${code}`}
                name={t('review.accuracy.script', { script: script(code) })}
                share={share}
              />
            ))}
            {Object.entries(measured.nationality).map(([code, share]) => (
              <Row
                key={`n-${code}`}
                name={t('review.accuracy.nationality', { nationality: country(code) })}
                share={share}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ name, share }: { name: string; share: Share }) {
  const { t, number } = useMessages();
  const percent = (value: number) => number(100 * value, 1);
  const [low = 0, high = 1] = share.interval;
  const between = t('review.accuracy.between', { low: percent(low), high: percent(high) });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t('review.accuracy.of', { count: number(share.count), of: number(share.of) })}</td>
      <td>{t('review.accuracy.percent', { percent: percent(share.share) })}</td>
      <td>{between}</td>
      <td>
        <Interval low={low} share={share.share} high={high} />
      </td>
    </tr>
  );
}

/** Zero to one from left to right in any text direction; the figures beside it say the same. */
function Interval({ low, share, high }: { low: number; share: number; high: number }) {
  const at = (value: number) => 4 + 192 * value;
  return (
    <svg className="accuracy-bar" viewBox="0 0 200 20" aria-hidden="true">
      <line className="accuracy-base" x1={at(0)} x2={at(1)} y1="10" y2="10" />
      <line className="accuracy-line" x1={at(low)} x2={at(high)} y1="10" y2="10" />
      <line className="accuracy-line" x1={at(low)} x2={at(low)} y1="5" y2="15" />
      <line className="accuracy-line" x1={at(high)} x2={at(high)} y1="5" y2="15" />
      <circle className="accuracy-mark" cx={at(share)} cy="10" r="4" />
    </svg>
  );
}
