/** A link with its file as known on a date, and its history up to then (Art 34). */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { type LinkColour, LinkWord, Loaded, useApi, useMessages } from '../frame/index.tsx';
import { LinkEvents } from './link-log.tsx';

export function KnownLink({ id, at, goTo }: { id: string; at: string; goTo(at: string): void }) {
  const { t, moment } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['explorer-known', 'link', id, at],
    queryFn: () => data(api.GET('/v1/links/{id}/known', { params: { path: { id }, query: { at } } })),
  });
  return (
    <Loaded query={query}>
      {({ state, link, history, madeAt, endedAt }) => (
        <div className="stack">
          {state === 'NOT_YET' ? <p>{t('explorer.time.not-yet')}</p> : null}
          {state === 'ENDED' ? <p>{t('explorer.time.had-ended')}</p> : null}
          {link === null ? null : (
            <dl className="explorer-facts">
              <dt>{t('explorer.time.colour')}</dt>
              <dd>
                <LinkWord
                  {...{ colour: link.colour as LinkColour, redKind: link.redKind, automatic: link.automatic }}
                />
              </dd>
              {link.since === undefined ? null : (
                <Fact name={t('review.file.since')} value={moment(link.since)} />
              )}
              {link.basis == null ? null : (
                <Fact
                  name={t('review.file.basis')}
                  value={t('explorer.why.basis', { article: link.basis })}
                />
              )}
              {link.file === undefined ? null : (
                <>
                  <Fact name={t('review.file.sin')} value={link.file.sin} />
                  <Fact name={t('review.column.authority')} value={link.file.authorityRef} />
                  <Fact name={t('review.file.made')} value={moment(link.file.createdAt)} />
                </>
              )}
            </dl>
          )}
          {madeAt === null || state !== 'NOT_YET' ? null : (
            <p>{t('explorer.time.made-at', { at: moment(madeAt) })}</p>
          )}
          {endedAt === null ? null : <p>{t('explorer.time.ended-at', { at: moment(endedAt) })}</p>}
          <h3>{t('explorer.inspector.history')}</h3>
          <LinkEvents items={history} goTo={goTo} />
        </div>
      )}
    </Loaded>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="explorer-fact">
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
