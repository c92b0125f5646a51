/**
 * A decision that is proposed and not published: its proposer may publish it or take it back; a red one is confirmed by
 * another person, never by its proposer.
 */

import { code } from '../../evidence/index.ts';
import { useMessages, useSession } from '../../frame/index.tsx';
import type { Decision } from '../model.ts';
import { useNow } from '../use-now.ts';
import { needsSecondPerson } from './choices.ts';
import { grace } from './grace.ts';
import { graceSeconds } from './grace-choice.tsx';
import { usePending, useSettle } from './settle.ts';

interface Props {
  decision: Decision;
  linkId: string;
  /** Number of its file, which notices and those who hear the buttons know it by. */
  name: string;
}

export function OpenDecision({ decision, linkId, name }: Props) {
  const { t, relative } = useMessages();
  const { self, can } = useSession();
  const waiting = usePending().find(({ decisionId }) => decisionId === decision.id);
  const { publish, takeBack } = useSettle();
  const mine = decision.by === self.subject;
  const second = needsSecondPerson(decision.option);
  const mayPublish = can('review.confirm') && !(second && mine);
  const proposal = { decisionId: decision.id, linkId, option: decision.option, file: name };
  const withdraw = () => (waiting === undefined ? void takeBack(proposal) : void grace.undo(decision.id));

  return (
    <div className="open-decision">
      <p>
        <strong>{t(`review.option.${decision.option}`)}</strong>{' '}
        {t(mine ? 'review.open.mine' : 'review.open.other', {
          officer: code(decision.by),
          ago: relative(decision.at),
        })}{' '}
        {waiting !== undefined && !second && graceSeconds() !== undefined ? (
          <Countdown at={waiting.at} />
        ) : (
          t(
            second
              ? mine
                ? 'review.open.needs-second'
                : 'review.open.you-second'
              : 'review.open.unpublished',
          )
        )}
      </p>
      <p className="quiet-text">
        {t(`review.reason.${decision.reasonCode}`)} – <bdi>{decision.reasonText}</bdi>
      </p>
      {can('review.confirm') ? (
        <span className="row">
          {mayPublish && (waiting === undefined || graceSeconds() === undefined) ? (
            <button type="button" className="button primary" onClick={() => void publish(proposal)}>
              {t(second ? 'review.open.confirm' : 'review.open.publish')}
              <span className="hidden-text">{name}</span>
            </button>
          ) : null}
          <button type="button" className="button" onClick={withdraw}>
            {t(mine ? 'review.open.take-back' : 'review.open.reject')}
            <span className="hidden-text">{name}</span>
          </button>
        </span>
      ) : null}
    </div>
  );
}

/** Seconds left, seen and not read out: the notice has said it once. */
function Countdown({ at }: { at: number }) {
  const { t } = useMessages();
  const seconds = Math.max(0, Math.ceil((at - useNow(500)) / 1000));
  return <span aria-hidden="true">{t('review.open.countdown', { seconds })}</span>;
}
