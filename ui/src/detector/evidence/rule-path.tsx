/** How the law comes to the colour: three comparisons, the row of the table, the colour, each with its article. */
import { articleWords } from '../../evidence/index.ts';
import { type LinkColour, LinkSwatch, useMessages } from '../../frame/index.tsx';
import type { RulePath } from '../model.ts';

export function RulePaths({ paths, colour }: { paths: readonly RulePath[]; colour: string }) {
  const { t } = useMessages();
  const first =
    paths.find((path) => path.colour === colour) ?? paths.find((path) => path.colour !== null) ?? paths[0];
  if (first === undefined) return null;
  const others = paths.filter((path) => path !== first);
  return (
    <section className="stack" aria-labelledby="rule-path">
      <h2 id="rule-path">{t('review.path.title')}</h2>
      <Steps path={first} />
      {others.length === 0 ? null : (
        <details>
          <summary>{t('review.path.others', { count: others.length })}</summary>
          {others.map((path, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paths of one answer never move
            <Steps key={index} path={path} />
          ))}
        </details>
      )}
    </section>
  );
}

function Steps({ path }: { path: RulePath }) {
  const words = useMessages();
  const { t } = words;
  const { row, colour, basis, cause } = path;
  return (
    <ol className="review-list path">
      {path.steps
        .filter(({ step }) => step !== 'ROW')
        .map(({ step, value, article }) => (
          <li key={step} className="path-step" data-value={value}>
            <span className="path-name">{t(`review.path.${step}`)}</span>
            <strong>{t(`review.path.${step}.${value}`)}</strong>
            <span className="help">{articleWords(words, article)}</span>
          </li>
        ))}
      <li className="path-step path-end">
        <span className="path-name">
          {row === null ? t('review.path.no-row') : t('review.path.row', { row })}
        </span>
        <strong>
          {colour === null ? (
            t('review.path.no-link')
          ) : (
            <span className="link-word">
              <LinkSwatch colour={colour as LinkColour} />
              {t(`frame.link.${colour}`)}
            </span>
          )}
        </strong>
        <span className="help">
          {basis !== null
            ? articleWords(words, `Art ${basis}`)
            : cause === null
              ? null
              : t(`review.cause.${cause}`)}
        </span>
      </li>
    </ol>
  );
}
