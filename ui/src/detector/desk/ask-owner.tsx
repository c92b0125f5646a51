/** Where a field is absent, the owner of the record is asked to complete it before anybody judges (Art 37). */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { data } from '../../../../client/index.ts';
import { code } from '../../evidence/index.ts';
import { Keys, useApi, useMessages, useShortcut } from '../../frame/index.tsx';
import { failureKey } from '../decide/settle.ts';
import type { Link } from '../model.ts';

export function AskOwner({ link, may }: { link: Link; may: boolean }) {
  const { t, time } = useMessages();
  const api = useApi();
  const queries = useQueryClient();
  const { requests = [] } = link;
  const owners = new Set(
    link.sides?.flatMap(({ records }) => records.map(({ owner }) => owner.authorityRef)),
  );
  const waiting = new Set(requests.filter(({ answeredAt }) => answeredAt === null).map(({ owner }) => owner));
  const all = [...owners].every((owner) => waiting.has(owner));
  const ask = useMutation({
    mutationFn: () =>
      data(
        api.POST('/v1/links/{id}/requests-to-owner', {
          params: { path: { id: link.id }, header: { 'if-match': `"${link.revision ?? 0}"` } },
        }),
      ),
    // Who was asked when stands in the link, for every officer and after a reload.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['link', link.id] }),
  });
  const open = may && !all && !ask.isPending;
  const run = () => {
    if (open) ask.mutate();
  };
  useShortcut({ id: 'review-ask-owner', keys: 'o', area: 'review', enabled: open }, run);
  return (
    <div className="notice warn row">
      <span>{t('review.flag.UNDETERMINED.help')}</span>
      {may && !all ? (
        <button type="button" className="button primary" aria-disabled={ask.isPending} onClick={run}>
          <Keys keys="o" /> {t('review.ask-owner')}
        </button>
      ) : null}
      <span role="status">
        {ask.isSuccess
          ? t('review.ask-owner.done', {
              owners: [...ask.data.owners, ...ask.data.already.map(({ owner }) => owner)]
                .map(code)
                .join(t('review.comma')),
            })
          : ask.isError
            ? t(failureKey(ask.error))
            : null}
      </span>
      {requests.length === 0 ? null : (
        <ul className="review-list">
          {requests.map(({ owner, at, answeredAt }) => (
            <li key={`${owner} ${at}`}>
              {answeredAt === null
                ? t('review.ask-owner.open', { owner: code(owner), at: time(at) })
                : t('review.ask-owner.answered', {
                    ...{ owner: code(owner), at: time(at), answered: time(answeredAt) },
                  })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
