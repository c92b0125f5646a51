/** Sends a decision on what the officer has seen; whatever fails leaves the draft where it is. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, data } from '../../../../client/index.ts';
import { useApi } from '../../frame/index.tsx';
import type { Link, OptionKind } from '../model.ts';
import type { ReasonCode } from './choices.ts';
import { keepDraft } from './drafts.ts';
import { useSettle } from './settle.ts';

interface Proposal {
  option: OptionKind;
  reasonCode: ReasonCode;
  reasonText: string;
  revision: number;
}

export function usePropose(link: Link, onDecided: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const { proposed } = useSettle();
  return useMutation({
    mutationFn: ({ revision, ...body }: Proposal) =>
      data(
        api.POST('/v1/links/{id}/decisions', {
          params: { path: { id: link.id }, header: { 'if-match': `"${revision}"` } },
          body,
        }),
      ),
    onSuccess: (settled, { option }) => {
      keepDraft(link.id, undefined);
      if (settled.link !== null) queries.setQueryData(['link', link.id], settled.link);
      if (settled.decision !== null) proposed({ decisionId: settled.decision.id, link, option });
      onDecided();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409)
        void queries.invalidateQueries({ queryKey: ['link', link.id] });
    },
  });
}
