/** What the person could say, by whom it was heard and when (Art 29(4)). */
import { code } from '../../evidence/index.ts';
import { useMessages } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import './hearing.css';

export function Hearings({ hearings = [] }: { hearings: Link['hearings'] | undefined }) {
  const { t, time } = useMessages();
  if (hearings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="hearings">
      <h2 id="hearings">{t('review.hearing.shown')}</h2>
      {hearings.map(({ id, at, by, present, explanation, checks }) => (
        <div key={id} className="hearing-one">
          <p>
            <strong>{t(present ? 'review.hearing.there' : 'review.hearing.absent')}</strong>{' '}
            <span className="help">{t('review.hearing.by', { officer: code(by), time: time(at) })}</span>
          </p>
          {explanation === '' ? (
            <p className="quiet-text">{t('review.hearing.nothing')}</p>
          ) : (
            <blockquote className="hearing-said" dir="auto">
              {explanation}
            </blockquote>
          )}
          {checks.length === 0 ? null : (
            <ul className="review-list hearing-done">
              {checks.map((check) => (
                <li key={check}>
                  <span aria-hidden="true">✓ </span>
                  {t(`review.hearing.check.${check}`)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
