/**
 * A decision that is proposed and not in force: its proposer may publish it or take it back. One that takes a second
 * officer waits for somebody who is not told it; where the two differ, a third one sees both, without names.
 */
import { Link as RouteLink } from '@tanstack/react-router';
import { code } from '../../evidence/index.ts';
import { useMessages, useSession } from '../../frame/index.tsx';
import type { Decision } from '../model.ts';
import { useNow } from '../use-now.ts';
import { grace } from './grace.ts';
import { graceSeconds } from './grace-choice.tsx';
import { usePending, useSettle } from './settle.ts';
import { stepOf } from './step.ts';

interface Props {
  decision: Decision;
  linkId: string;
  /** Number of its file, which notices and those who hear the buttons know it by. */
  name: string;
  /** The case itself is in sight. */
  atDesk?: boolean;
}

export function OpenDecision(props: Props) {
  const { decision, linkId, name, atDesk = false } = props;
  const { t } = useMessages();
  const { self, can } = useSession();
  const waiting = usePending().find(({ decisionId }) => decisionId === decision.id);
  const { publish, takeBack } = useSettle();
  const mine = decision.by === self.subject;
  const byHand = decision.stage === 'GRACE' && (waiting === undefined || graceSeconds() === undefined);
  const proposal = { decisionId: decision.id, linkId, option: decision.option ?? '', file: name };
  const withdraw = () => (waiting === undefined ? void takeBack(proposal) : void grace.undo(decision.id));
  const looks = can('review.confirm') && stepOf(decision, self.subject) !== undefined;

  return (
    <div className="open-decision">
      <Words decision={decision} mine={mine} publishedAt={byHand ? undefined : waiting?.at} />
      {looks && !atDesk ? (
        <span className="row">
          <RouteLink to="/review/$link" params={{ link: linkId }} className="button primary">
            {t('review.open.look')}
            <span className="hidden-text"> {name}</span>
          </RouteLink>
        </span>
      ) : null}
      {can('review.confirm') && (mine || decision.stage === 'GRACE') ? (
        <span className="row">
          {byHand ? (
            <button type="button" className="button primary" onClick={() => void publish(proposal)}>
              {t('review.open.publish')}
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

interface WordsProps {
  decision: Decision;
  mine: boolean;
  /** When it is published by itself, in milliseconds. */
  publishedAt: number | undefined;
}

function Words({ decision, mine, publishedAt }: WordsProps) {
  const { t, relative } = useMessages();
  const { self } = useSession();
  const { stage, option, by, at, reasonCode, reasonText } = decision;
  const ago = relative(at);
  if (stage === 'ADJUDICATION') return <Differing decision={decision} />;
  if (option === null) return <p>{t('review.open.second-look', { ago })}</p>;
  return (
    <>
      <p>
        <strong>{t(`review.option.${option}`)}</strong>{' '}
        {t(mine ? 'review.open.mine' : 'review.open.other', { officer: code(by), ago })}{' '}
        {stage === 'SECOND_LOOK' && by === self.subject ? (
          t('review.open.waits-second')
        ) : publishedAt !== undefined && graceSeconds() !== undefined ? (
          <Countdown at={publishedAt} />
        ) : (
          t('review.open.unpublished')
        )}
      </p>
      <Reason reasonCode={reasonCode} reasonText={reasonText} />
    </>
  );
}

/** Both words with their reasons; whose each is does not count. */
function Differing({ decision }: { decision: Decision }) {
  const { t } = useMessages();
  const { self } = useSession();
  const third = stepOf(decision, self.subject) !== undefined;
  const { option, reasonCode, reasonText, secondLookOption } = decision;
  return (
    <>
      <p>{t(third ? 'review.open.adjudicate' : 'review.open.waits-third')}</p>
      <ul className="review-list open-two">
        <li className="card">
          <strong>{t(`review.option.${option ?? 'COVERED'}`)}</strong>
          <Reason reasonCode={reasonCode} reasonText={reasonText} />
        </li>
        <li className="card">
          <strong>{t(`review.option.${secondLookOption ?? 'COVERED'}`)}</strong>
          <Reason
            reasonCode={decision.secondLookReasonCode ?? null}
            reasonText={decision.secondLookReasonText ?? null}
          />
        </li>
      </ul>
    </>
  );
}

function Reason({ reasonCode, reasonText }: Pick<Decision, 'reasonCode' | 'reasonText'>) {
  const { t } = useMessages();
  if (reasonCode === null) return null;
  const reason = t(`review.reason.${reasonCode}`);
  return (
    <p className="quiet-text">
      {reason}
      {reasonText === reason ? null : (
        <>
          {' '}
          – <bdi>{reasonText}</bdi>
        </>
      )}
    </p>
  );
}

/** Seconds left, seen and not read out: the notice has said it once. */
function Countdown({ at }: { at: number }) {
  const { t } = useMessages();
  const seconds = Math.max(0, Math.ceil((at - useNow(500)) / 1000));
  return <span aria-hidden="true">{t('review.open.countdown', { seconds })}</span>;
}
