/** Sends a decision, or a second or third officer's word on one; whatever fails leaves the draft where it is. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, data } from '../../../../client/index.ts';
import { useApi } from '../../frame/index.tsx';
import type { Link, OptionKind } from '../model.ts';
import type { EvidenceCode, ReasonCode } from './choices.ts';
import { keepDraft } from './drafts.ts';
import { useSettle } from './settle.ts';
import type { Step } from './step.ts';

interface Wish {
  option: OptionKind;
  reasonCode: ReasonCode;
  reasonText: string;
  /** What the choice rests on beside the data; absent where decisions are not learnt from. */
  evidence?: EvidenceCode[];
  revision: number;
}

export function useSend(link: Link, step: Step, onDecided: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const { proposed, lookedAgain } = useSettle();
  return useMutation({
    mutationFn: ({ revision, ...body }: Wish) => {
      if (step.kind === 'PROPOSE')
        return data(
          api.POST('/v1/links/{id}/decisions', {
            params: { path: { id: link.id }, header: { 'if-match': `"${revision}"` } },
            body,
          }),
        );
      const params = { path: { id: step.decisionId } };
      return data(
        step.kind === 'SECOND_LOOK'
          ? api.POST('/v1/decisions/{id}/second-look', { params, body })
          : api.POST('/v1/decisions/{id}/adjudication', { params, body }),
      );
    },
    onSuccess: ({ link: now, decision }, { option }) => {
      keepDraft(link.id, undefined);
      if (now !== null) queries.setQueryData(['link', link.id], now);
      if (step.kind !== 'PROPOSE') lookedAgain({ link, option, differs: decision?.state === 'PROPOSED' });
      else if (decision !== null)
        proposed({ decisionId: decision.id, link, option, second: decision.stage !== 'GRACE' });
      onDecided();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409)
        void queries.invalidateQueries({ queryKey: ['link', link.id] });
    },
  });
}
