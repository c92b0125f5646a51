/** A decision that came too late: what the link is now, and who decided when. */
import { Link as RouteLink } from '@tanstack/react-router';
import { ApiProblem } from '../../../../client/index.ts';
import { code } from '../../evidence/index.ts';
import { LinkWord, useMessages } from '../../frame/index.tsx';
import type { Link } from '../model.ts';

/** The link as the refusal carries it, cut to what the asker may see. */
function currentOf(error: unknown): Link | undefined {
  if (!(error instanceof ApiProblem) || error.code !== 'SYM_DECISION_OVERTAKEN') return undefined;
  const { current } = error.problem as { current?: Link };
  return current;
}

export function Overtaken({ error, onLookAgain }: { error: unknown; onLookAgain(): void }) {
  const { t, time } = useMessages();
  const now = currentOf(error);
  if (now === undefined) return null;
  const last = now.decisions
    ?.toSorted((x, y) => y.at.localeCompare(x.at))
    .find(({ state }) => state !== 'WITHDRAWN');
  return (
    <div className="stack">
      <p className="row">
        {t('review.overtaken.now')}{' '}
        <LinkWord colour={now.colour} redKind={now.redKind} automatic={now.automatic} />
      </p>
      {last === undefined ? null : (
        <p>
          {t(last.state === 'PROPOSED' ? 'review.overtaken.proposed' : 'review.overtaken.decided', {
            ...{ officer: code(last.by), time: time(last.confirmedAt ?? last.at) },
            option: t(`review.option.${last.option ?? 'COVERED'}`),
          })}
        </p>
      )}
      <span className="row">
        <button type="button" className="button small" onClick={onLookAgain}>
          {t('review.overtaken.again')}
        </button>
        <RouteLink to="/link/$link" params={{ link: now.id }} className="button small">
          {t('review.overtaken.history')}
        </RouteLink>
      </span>
    </div>
  );
}
