/** Time left to verify, counting down. */
import { useMessages } from '../../frame/index.tsx';
import { useNow } from '../use-now.ts';
import { dueOf } from './due.ts';

const LOOK = { OVERDUE: 'chip danger', SOON: 'chip warn', LATER: 'chip' } as const;
const SIGN = { OVERDUE: '!', SOON: '◔', LATER: '◷' } as const;

export function DueChip({ dueAt }: { dueAt: string | null }) {
  const { t, time } = useMessages();
  const due = dueOf(dueAt, useNow(15_000));
  if (due === undefined || dueAt === null) return <span className="quiet-text">{t('review.due.none')}</span>;
  const { state, hours, minutes } = due;
  return (
    <span className={LOOK[state]} title={time(dueAt)}>
      <span aria-hidden="true">{SIGN[state]}</span>
      {t(state === 'OVERDUE' ? 'review.due.over' : 'review.due.left', { hours, minutes })}
    </span>
  );
}
