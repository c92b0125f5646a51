/** The review queue: yellow links that this officer's authorities must verify, the most urgent first (Art 26(1), 29). */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import {
  Keys,
  Loaded,
  State,
  useCommand,
  useMessages,
  useSession,
  useShortcut,
  useToasts,
} from '../../frame/index.tsx';
import { GraceChoice } from '../decide/grace-choice.tsx';
import type { QueueItem, QueuePage } from '../model.ts';
import { useQueue, useQueueSearch } from '../questions.ts';
import { useClaims } from './claim.ts';
import { Filters } from './filters.tsx';
import { nextCase } from './next-case.ts';
import { OpenDecisions } from './open-decisions.tsx';
import { QueueTable } from './queue-table.tsx';
import { Totals } from './totals.tsx';
import './queue.css';

export function Queue() {
  const { t } = useMessages();
  const { can } = useSession();
  const filter = useSearch({ from: '/review' });
  const queue = useQueue(filter);
  // What one comes next is a matter of the whole queue, whatever is being looked at.
  const urgent = useQueue({ claimed: 'free' });
  const [text, setText] = useState('');
  const found = useQueueSearch(text);
  const { take, release } = useClaims();
  const row = useRef<string>(undefined);
  const navigate = useNavigate();
  const toasts = useToasts();

  const next = nextCase(urgent.data?.pages[0]?.items ?? []);
  const open = (item: QueueItem) => {
    take.mutate(item.id);
    void navigate({ to: '/review/$link', params: { link: item.id } });
  };
  const claim = (item: QueueItem) => (item.claim?.mine ? release : take).mutate(item.id);
  const shown = text === '' ? queue.data?.pages.flatMap(({ items }) => items) : found.data?.items;
  const goNext = () => {
    if (next !== undefined) open(next);
    else if (urgent.isSuccess) toasts.show({ text: t('review.no-next') });
  };
  useShortcut({ id: 'review-next', keys: 'n', area: 'review' }, goNext);
  useShortcut({ id: 'review-claim', keys: 'c', area: 'review' }, () => {
    const item = shown?.find(({ id }) => id === row.current) ?? shown?.[0];
    if (item !== undefined && (item.claim === null || item.claim.mine)) claim(item);
  });
  const turn = () => {
    const { order, ...rest } = filter;
    const search = order === 'risk' ? rest : { ...rest, order: 'risk' };
    void navigate({ to: '/review', search, replace: true });
  };
  useShortcut({ id: 'review-order', keys: 'o', area: 'review' }, turn);
  useCommand({
    ...{ id: 'review-order', label: t('shortcut.review-order'), group: t('review.title') },
    ...{ keys: 'o', run: turn },
  });
  useCommand(
    next === undefined
      ? undefined
      : {
          id: 'review-next',
          label: t('review.next'),
          group: t('review.title'),
          keys: 'n',
          run: () => open(next),
        },
  );

  return (
    <div className="page queue stack">
      <header className="row spread">
        <h1>{t('review.title')}</h1>
        <button type="button" className="button primary" aria-disabled={next === undefined} onClick={goNext}>
          {t('review.next')} <Keys keys="n" />
        </button>
      </header>
      <Totals totals={queue.data?.pages[0]?.totals} />
      <Filters filter={filter} text={text} onText={setText} />
      <div className="row spread">
        <GraceChoice />
        {can('review.decide') ? <Link to="/review/measures">{t('review.measures.open')}</Link> : null}
      </div>
      {text === '' ? (
        <Loaded query={queue}>
          {({ pages }) => (
            <>
              <Listed
                pages={pages}
                filtered={Object.keys(filter).length > 0}
                onRow={(id) => (row.current = id)}
                onClaim={claim}
              />
              {queue.hasNextPage ? (
                <button type="button" className="button" onClick={() => void queue.fetchNextPage()}>
                  {t('review.more')}
                </button>
              ) : null}
            </>
          )}
        </Loaded>
      ) : (
        <Loaded query={found}>
          {(page) => <Listed pages={[page]} filtered onRow={(id) => (row.current = id)} onClaim={claim} />}
        </Loaded>
      )}
    </div>
  );
}

interface ListedProps {
  pages: QueuePage[];
  filtered: boolean;
  onRow(id: string): void;
  onClaim(item: QueueItem): void;
}

function Listed({ pages, filtered, onRow, onClaim }: ListedProps) {
  const { t } = useMessages();
  const items = pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <State title={t(filtered ? 'review.none.title' : 'review.empty.title')}>
        {t(filtered ? 'review.none.text' : 'review.empty.text')}
      </State>
    );
  return (
    <>
      <OpenDecisions items={items.filter(({ proposed }) => proposed.length > 0)} />
      <p className="help" role="status">
        {t('review.shown', { count: items.length })}
      </p>
      <QueueTable items={items} caption={t('review.title')} onRow={onRow} onClaim={onClaim} />
    </>
  );
}
