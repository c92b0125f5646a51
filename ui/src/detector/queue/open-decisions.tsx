/** Decisions that are proposed and not published: one's own to publish or take back, others' to be the second person of. */
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../frame/index.tsx';
import { OpenDecision } from '../decide/open-decision.tsx';
import type { QueueItem } from '../model.ts';
import { useLink } from '../questions.ts';
import { Systems } from '../systems.tsx';

export function OpenDecisions({ items }: { items: readonly QueueItem[] }) {
  const { t } = useMessages();
  if (items.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="open-decisions">
      <h2 id="open-decisions">{t('review.open.title', { count: items.length })}</h2>
      <ul className="review-list stack">
        {items.map((item) => (
          <li key={item.id}>
            <Waiting item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ item }: { item: QueueItem }) {
  const link = useLink(item.id).data;
  const decision = link?.decisions?.find(({ state }) => state === 'PROPOSED');
  return (
    <>
      <p className="row">
        <Link to="/review/$link" params={{ link: item.id }}>
          <bdi>{item.sin}</bdi>
        </Link>
        <Systems codes={item.systems} />
      </p>
      {decision === undefined ? null : <OpenDecision decision={decision} linkId={item.id} name={item.sin} />}
    </>
  );
}
