/** What the likeness of the data weighs, field by field: a table whose bars are a waterfall. It colours no link. */
import type { CSSProperties } from 'react';
import { Service, useMessages } from '../../frame/index.tsx';
import { code } from '../isolate.ts';
import type { Score } from '../model.ts';
import { type Bar, waterfallOf } from './bars.ts';

export function WaterfallTable({ score }: { score: Score }) {
  const { t } = useMessages();
  const { bars, zero } = waterfallOf(score);
  return (
    <section className="stack" aria-labelledby="waterfall">
      <h2 id="waterfall">{t('review.score.title')}</h2>
      <p className="help">{t('review.score.help')}</p>
      <table className="waterfall">
        <thead className="hidden-text">
          <tr>
            <th scope="col">{t('review.score.field')}</th>
            <th scope="col">{t('review.score.bits')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars of one score never move
            <Row key={index} bar={bar} zero={zero} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ bar, zero }: { bar: Bar; zero: number }) {
  const { t, has } = useMessages();
  const { name, bits, from, to, sentence } = bar;
  const key = `review.score.feature.${name.replaceAll(' ', '-')}`;
  const style = { '--from': Math.min(from, to), '--to': Math.max(from, to), '--zero': zero } as CSSProperties;
  const own = name === 'prior' || name === 'total';
  return (
    <tr className={own ? 'waterfall-own' : undefined}>
      <th scope="row">
        {has(key) ? t(key) : <Service text={name} />}
        {sentence === undefined ? (
          own ? (
            <div className="help">{t(`review.score.${name}.help`)}</div>
          ) : null
        ) : (
          <div className="help">
            <Service text={sentence} />
          </div>
        )}
        <div className="waterfall-line" style={style} aria-hidden="true">
          <div className="waterfall-bar" data-sign={own ? 'own' : bits < 0 ? 'against' : 'for'} />
        </div>
      </th>
      <td>{code(`${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`)}</td>
    </tr>
  );
}
