/** What the screens ask of initial loads. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { data, type paths } from '../../../client/index.ts';
import { useApi } from '../frame/index.tsx';

export type LoadPage = paths['/v1/loads']['get']['responses'][200]['content']['application/json'];
export type Load = LoadPage['items'][number];

const PAGE = 20;
/** Asked again this often while one of them moves. */
const EVERY_MS = 3_000;

export function useLoads(enabled = true) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['loads'],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/v1/loads', {
          params: { query: { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    enabled,
    refetchInterval: (query) =>
      query.state.data?.pages.some(({ items }) => items.some(({ state }) => state !== 'DONE'))
        ? EVERY_MS
        : false,
  });
}
