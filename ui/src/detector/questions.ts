/** What the review screens ask the service, under names that live events make stale (['queue', …], ['link', id, …]). */
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Api, ApiProblem, data } from '../../../client/index.ts';
import { useApi } from '../frame/index.tsx';
import type { QueueItem } from './model.ts';

export interface QueueFilter {
  cause?: string | undefined;
  system?: string | undefined;
  claimed?: string | undefined;
  waits?: string | undefined;
  order?: string | undefined;
  load?: string | undefined;
}

const CAUSES = ['CRITERIA', 'DISCREPANCY', 'SURROUNDING', 'MISUSED'] as const;
const WAITS = ['me'] as const;
const CLAIMED = ['any', 'mine', 'free'] as const;
const ORDERS = ['due', 'since', 'risk'] as const;
const LOAD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PAGE = 50;

/** A word of the address that the service knows, otherwise none: a mistyped address still shows a queue. */
const known = <Word extends string>(words: readonly Word[], given: string | undefined): Word | undefined =>
  words.find((word) => word === given);

export function useQueue(filter: QueueFilter, enabled = true) {
  const api = useApi();
  const cause = known(CAUSES, filter.cause);
  const claimed = known(CLAIMED, filter.claimed);
  const waits = known(WAITS, filter.waits);
  const order = known(ORDERS, filter.order) ?? 'due';
  const system = /^[A-Z][A-Z0-9_]{1,30}$/.test(filter.system ?? '') ? filter.system : undefined;
  const load = LOAD.test(filter.load ?? '') ? filter.load : undefined;
  const query = {
    ...{ order, limit: PAGE },
    ...(cause === undefined ? {} : { cause }),
    ...(claimed === undefined ? {} : { claimed }),
    ...(system === undefined ? {} : { system }),
    ...(waits === undefined ? {} : { waits }),
    ...(load === undefined ? {} : { load }),
  };
  return useInfiniteQuery({
    queryKey: ['queue', 'page', query],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/v1/review/queue', {
          params: { query: { ...query, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    enabled,
  });
}

/** Search in the queue: by POST, since its text is personal data. */
export function useQueueSearch(text: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['queue', 'search', text],
    queryFn: ({ signal }) => data(api.POST('/v1/review/search', { body: { text, limit: PAGE }, signal })),
    enabled: text.length >= 2,
    gcTime: 0,
  });
}

const linkKey = (id: string) => ['link', id];
const optionsFor = {
  link: (api: Api, id: string) => ({
    queryKey: linkKey(id),
    queryFn: () => data(api.GET('/v1/links/{id}', { params: { path: { id } } })),
  }),
  comparison: (api: Api, id: string) => ({
    queryKey: [...linkKey(id), 'comparison'],
    queryFn: () => data(api.GET('/v1/links/{id}/comparison', { params: { path: { id } } })),
  }),
  surroundings: (api: Api, id: string) => ({
    queryKey: [...linkKey(id), 'surroundings'],
    queryFn: () => data(api.GET('/v1/links/{id}/surroundings', { params: { path: { id } } })),
  }),
};

export const useLink = (id: string) => useQuery(optionsFor.link(useApi(), id));
export const useComparison = (id: string, enabled = true) =>
  useQuery({ ...optionsFor.comparison(useApi(), id), enabled });
export const useSurroundings = (id: string, enabled = true) =>
  useQuery({ ...optionsFor.surroundings(useApi(), id), enabled });

/** History is for those who may read the evidence; others see the link without it. */
export function useHistory(id: string, enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: [...linkKey(id), 'history'],
    queryFn: () =>
      data(api.GET('/v1/links/{id}/history', { params: { path: { id } } })).catch((error: unknown) => {
        if (error instanceof ApiProblem && (error.status === 403 || error.status === 404)) return null;
        throw error;
      }),
    enabled,
  });
}

/** Reads a case ahead, so that it stands at once when it is opened. */
export function usePrefetch() {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    (id: string) => {
      void queries.prefetchQuery(optionsFor.link(api, id));
      void queries.prefetchQuery(optionsFor.comparison(api, id));
      void queries.prefetchQuery(optionsFor.surroundings(api, id));
    },
    [api, queries],
  );
}

/** The queue's entry of one case, wherever it stands in the queue: with claim and due time, which the link has not. */
export function useQueueItem(id: string, sin: string | undefined, listed: readonly QueueItem[]) {
  const api = useApi();
  const inList = listed.find((item) => item.id === id);
  const asked = useQuery({
    queryKey: ['queue', 'one', id],
    queryFn: async () => {
      const page = await data(api.POST('/v1/review/search', { body: { text: sin ?? '', limit: 5 } }));
      return page.items.find((item) => item.id === id) ?? null;
    },
    enabled: inList === undefined && sin !== undefined,
  });
  return inList ?? asked.data ?? undefined;
}

/** The bytes of a stored image: asked for when it is uncovered, and kept no longer than it is on the page. */
export function useImage(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['image', id],
    queryFn: async ({ signal }) => await (await api.send(`/v1/samples/${id}/image`, { signal })).blob(),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
