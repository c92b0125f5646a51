/** Claims: a quarter of an hour in which nobody else works on a case; renewed while it is open. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, data } from '../../../../client/index.ts';
import { useApi, useMessages, useToasts } from '../../frame/index.tsx';

/** Takes and gives back cases. A case that another one holds is said, not thrown. */
export function useClaims() {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { t } = useMessages();
  const stale = () => queries.invalidateQueries({ queryKey: ['queue'] });
  const take = useMutation({
    mutationFn: (id: string) => data(api.PUT('/v1/links/{id}/claim', { params: { path: { id } } })),
    onError: (error) => {
      const taken = error instanceof ApiProblem && error.code === 'SYM_CLAIMED';
      toasts.show({ text: t(taken ? 'review.claim.taken' : 'review.claim.failed'), kind: 'danger' });
    },
    onSettled: stale,
  });
  const release = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/v1/links/{id}/claim', { params: { path: { id } } })),
    onSettled: stale,
  });
  return { take, release };
}
