/** The next cases beside the open one. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Keys, useMessages } from '../../frame/index.tsx';
import type { QueueItem } from '../model.ts';
import { DueChip } from '../queue/due-chip.tsx';
import { isFree } from '../queue/next-case.ts';
import { Systems } from '../systems.tsx';

interface Props {
  items: readonly QueueItem[];
  present: string;
  onNext(): void;
  onBack(): void;
}

export function Strip({ items, present, onNext, onBack }: Props) {
  const { t } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const shown = items.some(({ id }) => id === present);
  useEffect(() => {
    if (!shown) return;
    const here = list.current?.querySelector(`[href$="${CSS.escape(present)}"]`);
    here?.scrollIntoView({ block: 'nearest' });
  }, [present, shown]);
  return (
    <nav className="strip" aria-label={t('review.strip')}>
      <p className="row spread strip-head">
        <Link to="/review">{t('review.strip.queue')}</Link>
        <span className="row">
          <button type="button" className="button small" onClick={onBack}>
            <Keys keys="b" /> {t('review.back')}
          </button>
          <button type="button" className="button small" onClick={onNext}>
            <Keys keys="n" /> {t('review.forward')}
          </button>
        </span>
      </p>
      <ul ref={list} className="review-list strip-list">
        {items.map((item) => (
          <li key={item.id}>
            <Link
              to="/review/$link"
              params={{ link: item.id }}
              className="strip-case"
              aria-current={item.id === present ? 'page' : undefined}
            >
              <Systems codes={item.systems} />
              <span className="help">
                <bdi>{item.sin}</bdi>
              </span>
              <span>{t(`review.cause.${item.cause ?? 'NONE'}`)}</span>
              <span className="row">
                <DueChip dueAt={item.dueAt} />
                {isFree(item) ? null : (
                  <span className="chip">
                    {t(item.proposed.length > 0 ? 'review.strip.proposed' : 'review.strip.claimed')}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
