/** Why a link is there: the comparisons under it, each with its outcomes, rules and sentences. */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { pairSentences } from '../evidence/index.ts';
import { Foreign, Loaded, useApi, useMessages } from '../frame/index.tsx';
import type { GraphNode } from '../graph-view/index.ts';
import { Sentences } from './sentences.tsx';
import { nodeWords } from './words.ts';

export function WhyLink({ id }: { id: string }) {
  const words = useMessages();
  const { t, time } = words;
  const api = useApi();
  const query = useQuery({
    queryKey: ['link', id, 'explanation'],
    queryFn: () => data(api.GET('/v1/links/{id}/explanation', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {({ link, pairs, next }) => (
        <div className="stack">
          {link.basis === undefined && link.cause === undefined ? null : (
            <p>
              {link.basis === undefined ? null : t('explorer.why.basis', { article: link.basis })}{' '}
              {link.cause === undefined ? null : t(`review.cause.${link.cause}`)}
            </p>
          )}
          {pairs.length === 0 ? <p className="quiet-text">{t('explorer.why.no-pairs')}</p> : null}
          {pairs.map((pair) => (
            <article key={pair.key} className="card stack">
              <h3>
                {(pair.records as GraphNode[]).map((record, index) => (
                  <span key={record.id}>
                    {index === 0 ? '' : ' ↔ '}
                    <Foreign text={nodeWords(words, record)} />
                  </span>
                ))}
              </h3>
              <p className="row">
                <Outcome name="bio" outcome={pair.bio.outcome} />
                <Outcome name="identity" outcome={pair.identity.outcome} />
                <Outcome name="document" outcome={pair.document.outcome} />
              </p>
              {pair.covered === true ? (
                <p className="notice">{t('review.blind.covered')}</p>
              ) : (
                <Sentences sentences={pairSentences(words, pair)} />
              )}
              <p className="help">{t('explorer.why.compared', { at: time(pair.comparedAt) })}</p>
            </article>
          ))}
          {next === null ? null : <p className="help">{t('explorer.why.further')}</p>}
        </div>
      )}
    </Loaded>
  );
}

function Outcome({ name, outcome }: { name: string; outcome: string }) {
  const { t, has } = useMessages();
  return (
    <span className="chip">
      {t(`explorer.why.${name}`)}:{' '}
      {has(`explorer.outcome.${outcome}`) ? t(`explorer.outcome.${outcome}`) : outcome}
    </span>
  );
}
