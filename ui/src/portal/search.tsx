/**
 * The search of the portal: one field over all systems that the rights reach, persons as the answer, hit or no hit for
 * each system (Regulation (EU) 2019/817 Art 6, 7, 9). What is asked is personal data and stays out of addresses.
 */
import { Button } from 'react-aria-components';
import { Denied, ErrorState, Skeleton, State, useMessages, useSession } from '../frame/index.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { hasFilters, NO_FILTERS, type Question } from './question.ts';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';
import { SystemFlags } from './systems.tsx';
import { useAsked, useHits } from './use-search.ts';
import './search.css';

export function Search() {
  const { t } = useMessages();
  const { can } = useSession();
  const [asked, ask] = useAsked();
  if (!can('portal.search')) return <Denied operation="portal.search" />;
  const { filters: _, ...typed } = asked ?? { filters: undefined };
  return (
    <div className="page search-page">
      <h1>{t('portal.search.title')}</h1>
      <SearchForm key={JSON.stringify(typed)} asked={asked} ask={ask} />
      {asked === undefined ? (
        <State title={t('portal.start.title')}>{t('portal.start.text')}</State>
      ) : (
        <Answer asked={asked} ask={ask} />
      )}
    </div>
  );
}

function Answer({ asked, ask }: { asked: Question; ask(question: Question): void }) {
  const { t } = useMessages();
  const query = useHits(asked);
  const change = (filters: Question['filters']) => ask({ ...asked, filters });
  const [first] = query.data?.pages ?? [];
  if (first === undefined)
    return query.isError ? (
      <ErrorState error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  const hits = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = hasFilters(asked.filters);
  const more = query.hasNextPage ? () => void query.fetchNextPage() : undefined;
  return (
    <section className="stack" aria-label={t('portal.answer')} aria-busy={query.isFetching}>
      <SystemFlags systems={first.systems} />
      <p role="status" className="search-count">
        {hits.length === 0
          ? t('portal.count.none')
          : t(query.hasNextPage ? 'portal.count.first' : 'portal.count', { count: hits.length })}
      </p>
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {first.truncated ? <p className="notice warn">{t('portal.broad')}</p> : null}
      {hits.length === 0 && !filtered ? (
        <NoHit asked={asked} />
      ) : (
        <div className="search-columns">
          <FacetPanel facets={first.facets} filters={asked.filters} change={change} />
          {hits.length === 0 ? (
            <State
              title={t('portal.filtered.title')}
              actions={
                <Button className="button" onPress={() => change(NO_FILTERS)}>
                  {t('portal.facets.clear')}
                </Button>
              }
            >
              {t('portal.filtered.text')}
            </State>
          ) : (
            <Results hits={hits} more={more} loading={query.isFetchingNextPage} />
          )}
        </div>
      )}
    </section>
  );
}

function NoHit({ asked }: { asked: Question }) {
  const { t } = useMessages();
  return (
    <State title={t('portal.nohit.title')}>
      <p>{t('portal.nohit.text')}</p>
      <ul className="nohit-ways">
        <li>{t('portal.nohit.fewer')}</li>
        {asked.born === '' ? null : <li>{t('portal.nohit.born')}</li>}
        <li>{t('portal.nohit.script')}</li>
        <li>{t('portal.nohit.rights')}</li>
      </ul>
    </State>
  );
}
