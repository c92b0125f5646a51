/** Is an image good enough: the own quality score with its parts, or why no template can be made (Art 13(3)). */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { Loaded, useMessages, useSession } from '../frame/index.tsx';
import { KEPT_MS } from './kept.ts';
import { type Picked, sampleOf } from './picked.ts';

let turn: Promise<unknown> = Promise.resolve();

/**
 * One image is examined after the other: each takes an engine a third of a second, and a browser has six connections, which
 * sending and searching need too.
 */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const asked = turn.then(ask);
  turn = asked.catch(() => {});
  return asked;
}

export function Examined({ image }: { image: Picked }) {
  const { t, has, number } = useMessages();
  const { api, can } = useSession();
  const may = can('biometrics.examine');
  const query = useQuery({
    queryKey: ['examined', image.key],
    queryFn: ({ signal }) =>
      inTurn(() => data(api.POST('/v1/biometrics/examine', { body: sampleOf(image), signal }))),
    enabled: may,
    gcTime: KEPT_MS,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // The police search, but do not examine (Art 20).
  if (!may) return null;
  return (
    <Loaded query={query}>
      {({ accepted, code = '', detail, quality }) => (
        <div className="examined stack">
          <p role="status">
            <span className={accepted ? 'chip' : 'chip danger'}>
              {t(accepted ? 'biometrics.good' : 'biometrics.refused')}
            </span>{' '}
            {accepted ? null : has(`biometrics.code.${code}`) ? t(`biometrics.code.${code}`) : detail}
          </p>
          {quality === undefined ? null : (
            <>
              <p>
                {t('biometrics.quality', { score: number(quality.score), minimum: number(quality.minimum) })}
              </p>
              <ul className="parts">
                {Object.entries(quality.parts).map(([part, score]) => {
                  const label = has(`biometrics.part.${part}`) ? t(`biometrics.part.${part}`) : part;
                  return (
                    <li key={part} data-low={score < quality.minimum}>
                      <span>{label}</span>
                      <meter min={0} max={100} low={quality.minimum} value={score} aria-label={label} />
                      <span>{number(score)}</span>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}
