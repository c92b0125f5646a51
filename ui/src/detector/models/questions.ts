/** What the page of models asks and does. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { data, type paths } from '../../../../client/index.ts';
import { useApi } from '../../frame/index.tsx';

type Models = paths['/v1/models']['get']['responses'][200]['content']['application/json'];
export type ModelChange = Models['changes'][number];

/** Asked again this often while a model is computed. */
const EVERY_MS = 2_000;

export function useModels(enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['models'],
    queryFn: ({ signal }) => data(api.GET('/v1/models', { signal })),
    enabled,
    refetchInterval: ({ state }) =>
      state.data?.changes.some((change) => change.state === 'COMPUTING') ? EVERY_MS : false,
  });
}

export type ModelAct =
  | { act: 'propose' }
  | { act: 'roll-back'; to: string; reason: string }
  | { act: 'approve'; id: string }
  | { act: 'refuse'; id: string; reason: string };

export function useModelAct() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (wish: ModelAct): Promise<unknown> => {
      switch (wish.act) {
        case 'propose':
          return await data(api.POST('/v1/models/proposals'));
        case 'roll-back':
          return await data(
            api.POST('/v1/models/rollbacks', { body: { to: wish.to, reason: wish.reason.trim() } }),
          );
        case 'approve':
          return await data(
            api.POST('/v1/models/changes/{id}/approval', { params: { path: { id: wish.id } } }),
          );
        case 'refuse':
          return await data(
            api.POST('/v1/models/changes/{id}/rejection', {
              params: { path: { id: wish.id } },
              body: { reason: wish.reason.trim() },
            }),
          );
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['models'] }),
  });
}
