/**
 * The search that the page stands for: what is typed is kept in the history of the tab and for the session, never in the
 * address; ticked facets stand in the address.
 */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { data } from '../../../client/index.ts';
import { useSession } from '../frame/index.tsx';
import { addressOf, type FacetAddress, filtersIn } from './facet-address.ts';
import { bodyOf, hasFilters, NOTHING, type Question, readQuestion } from './question.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The whole question, where `text` alone is too little. */
    question?: unknown;
  }
}

const KEPT = 'symbolon.search';
const PAGE = 20;
const PAUSE_MS = 150;

/** The question of this entry of the history, or the last one of this session; and how to ask another. */
export function useAsked(): [Question | undefined, (question: Question) => void] {
  const state = useRouterState({ select: ({ location }) => location.state });
  const address = useSearch({ strict: false }) as FacetAddress;
  const navigate = useNavigate();
  const facets = JSON.stringify(addressOf(filtersIn(address)));
  const [asked, isKept] = useMemo((): [Question | undefined, boolean] => {
    const filters = filtersIn(JSON.parse(facets) as FacetAddress);
    const whole = readQuestion(state.question);
    if (whole !== undefined) return [{ ...whole, filters }, false];
    if (typeof state.text === 'string' && state.text !== '')
      return [{ ...NOTHING, text: state.text, filters }, false];
    const kept = readQuestion(JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'));
    return [kept === undefined || !hasFilters(filters) ? kept : { ...kept, filters }, true];
  }, [state.question, state.text, facets]);
  const ask = (question: Question) =>
    void navigate({ to: '/search', search: addressOf(question.filters), state: { question } });
  useEffect(() => {
    if (asked === undefined) return;
    sessionStorage.setItem(KEPT, JSON.stringify(asked));
    // Come back to without an address of its own: it gets the one that it had.
    const search = addressOf(asked.filters);
    if (isKept && JSON.stringify(search) !== facets)
      void navigate({ to: '/search', search, state: { question: asked }, replace: true });
  }, [asked, isKept, facets, navigate]);
  return [asked, ask];
}

/** Facets that the address names before anything is asked: the first question takes them. */
export const useFacetsAsked = () => filtersIn(useSearch({ strict: false }) as FacetAddress);

export function useHits(question: Question | undefined) {
  const { api, purpose, can } = useSession();
  return useInfiniteQuery({
    queryKey: ['search', purpose, question],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === undefined ? {} : { cursor: pageParam };
      const body = { ...bodyOf(question ?? NOTHING), limit: PAGE, ...cursor };
      return data(api.POST('/v1/search', { body, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: question !== undefined && can('portal.search'),
    // While facets change, the hits before them stay until the next are there.
    placeholderData: (before, query) =>
      (query?.queryKey[2] as Question | undefined)?.text === question?.text ? before : undefined,
  });
}

/** Suggestions for what is typed, after a pause; a question that is no longer wanted is cancelled. */
export function useSuggestions(text: string) {
  const { api, purpose, can } = useSession();
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const enabled = paused.length > 1 && can('portal.search');
  const query = useQuery({
    queryKey: ['suggest', purpose, paused],
    queryFn: ({ signal }) => data(api.POST('/v1/search/suggest', { body: { text: paused }, signal })),
    enabled,
    gcTime: 30_000,
    placeholderData: (before) => before,
  });
  return enabled ? (query.data?.items ?? []) : [];
}
