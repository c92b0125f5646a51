/** A score as a waterfall: each weight begins where the one before ended, with its sentence; the table is the chart. */
import type { CSSProperties } from 'react';
import { featureSentence, percentWords } from '../evidence/index.ts';
import { useMessages } from '../frame/index.tsx';
import { barsOf, type Score } from './bars.ts';

export function Waterfall({ score }: { score: Score }) {
  const words = useMessages();
  const { t, number } = words;
  const { bars, zero } = barsOf(score);
  const signed = (bits: number) => `${bits < 0 ? '−' : '+'}${number(Math.abs(bits), 1)}`;
  return (
    <section className="stack" aria-labelledby="weights">
      <h3 id="weights">{t('explorer.weights', { percent: percentWords(words, score.probability) })}</h3>
      <p className="help">{t('explorer.weights.help')}</p>
      <table className="weights">
        <thead className="hidden-text">
          <tr>
            <th scope="col">{t('explorer.weights.what')}</th>
            <th scope="col">{t('explorer.weights.bits')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, bits, from, to, feature }) => (
            <tr key={`${name} ${from}`} data-own={feature === undefined}>
              <th scope="row">
                {feature === undefined ? t(`explorer.weights.${name}`) : featureSentence(words, feature)}
                <div
                  className="weights-line"
                  aria-hidden="true"
                  style={
                    {
                      '--from': Math.min(from, to),
                      '--to': Math.max(from, to),
                      '--zero': zero,
                    } as CSSProperties
                  }
                >
                  <div
                    className="weights-bar"
                    data-sign={feature === undefined ? 'own' : bits < 0 ? 'against' : 'for'}
                  />
                </div>
              </th>
              <td dir="ltr">{signed(bits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
