/** What the likeness of the data weighs, field by field: a table whose bars are a waterfall. It colours no link. */
import type { CSSProperties } from 'react';
import { featureName, featureSentence, signedBits } from '../../evidence/index.ts';
import { useMessages } from '../../frame/index.tsx';
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
  const words = useMessages();
  const { t } = words;
  const { name, bits, from, to, feature } = bar;
  const style = { '--from': Math.min(from, to), '--to': Math.max(from, to), '--zero': zero } as CSSProperties;
  const own = feature === undefined;
  return (
    <tr className={own ? 'waterfall-own' : undefined}>
      <th scope="row">
        {own ? t(`review.score.feature.${name}`) : featureName(words, name)}
        <div className="help">{own ? t(`review.score.${name}.help`) : featureSentence(words, feature)}</div>
        <div className="waterfall-line" style={style} aria-hidden="true">
          <div className="waterfall-bar" data-sign={own ? 'own' : bits < 0 ? 'against' : 'for'} />
        </div>
      </th>
      <td>{signedBits(words, bits)}</td>
    </tr>
  );
}
