/** How full the queue is, whatever is filtered. */
import { useMessages } from '../../frame/index.tsx';
import type { QueuePage } from '../model.ts';

const KINDS = ['open', 'overdue', 'dueSoon', 'mine'] as const;

export function Totals({ totals }: { totals: QueuePage['totals'] | undefined }) {
  const { t, number } = useMessages();
  return (
    <dl className="queue-totals">
      {KINDS.map((kind) => (
        <div key={kind} data-kind={kind} data-some={(totals?.[kind] ?? 0) > 0}>
          <dt>{t(`review.total.${kind}`)}</dt>
          <dd>{totals === undefined ? '…' : number(totals[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
