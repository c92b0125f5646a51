/** What is due and until when, as a chip: red when it is over, warned of a week before. */
import { useMessages } from '../frame/index.tsx';
import type { Clock } from './form.ts';

const WEEK_MS = 7 * 86_400_000;

export function Due({ clock }: { clock: Clock }) {
  const { t, day } = useMessages();
  const soon = Date.parse(`${clock.due}T23:59:59.999Z`) - Date.now() < WEEK_MS;
  const kind = clock.state === 'OVERDUE' ? 'chip danger' : soon ? 'chip warn' : 'chip';
  return (
    <span className={kind}>
      {t(`rights.due.${clock.state === 'OVERDUE' ? 'over' : 'open'}`, {
        duty: t(`rights.duty.${clock.duty}`),
        day: day(clock.due),
      })}
    </span>
  );
}
