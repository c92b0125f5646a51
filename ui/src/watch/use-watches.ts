/** The links that one watches; news of the event stream asks for them again, and says so in a notice. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { useApi, useLive, useMessages, useSession, useToasts } from '../frame/index.tsx';

const KEY = ['watches'];

export function useWatches() {
  const api = useApi();
  const { can } = useSession();
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => data(api.GET('/v1/watches', { signal })),
    enabled: can('events.read'),
  });
}

/** Call it once on a screen: a watched link that changes is said there. */
export function useWatchNews(): void {
  const { t } = useMessages();
  const queries = useQueryClient();
  const toasts = useToasts();
  const items = useWatches().data?.items ?? [];
  useLive(({ kind, data: { id } }) => {
    if (kind !== 'link' && kind !== 'reset') return;
    const watched = kind === 'reset' || items.some(({ linkId }) => linkId === id);
    if (!watched) return;
    void queries.invalidateQueries({ queryKey: KEY });
    if (kind === 'link') toasts.show({ text: t('watch.news') });
  });
}

/** Begins to watch, notes as seen, or ends. */
export function useWatch(linkId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const params = { params: { path: { id: linkId } } };
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY });
  const watch = useMutation({
    mutationFn: () => data(api.PUT('/v1/links/{id}/watch', params)),
    onSettled,
  });
  const end = useMutation({
    mutationFn: () => data(api.DELETE('/v1/links/{id}/watch', params)),
    onSettled,
  });
  return { watch, end };
}
