/** The search that the page stands for: kept in the history of the tab and for the session, never in the address. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { data } from '../../../client/index.ts';
import { useSession } from '../frame/index.tsx';
import { bodyOf, NOTHING, type Question, readQuestion } from './question.ts';

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
  const navigate = useNavigate();
  const asked = useMemo(() => {
    const whole = readQuestion(state.question);
    if (whole !== undefined) return whole;
    if (typeof state.text === 'string' && state.text !== '') return { ...NOTHING, text: state.text };
    return readQuestion(JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'));
  }, [state.question, state.text]);
  useEffect(() => {
    if (asked !== undefined) sessionStorage.setItem(KEPT, JSON.stringify(asked));
  }, [asked]);
  const ask = (question: Question) => void navigate({ to: '/search', state: { question } });
  return [asked, ask];
}

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
