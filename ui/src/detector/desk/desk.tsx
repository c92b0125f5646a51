/** The review desk: the next cases, the two sides, the evidence, and the decision always in sight (Art 29). */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Loaded, Skeleton, useMessages, useSession, useShortcut, useToasts } from '../../frame/index.tsx';
import { isBlind, shownAtOnce } from '../blind/blind.ts';
import { DecisionBar } from '../decide/decision-bar.tsx';
import { stepOf } from '../decide/step.ts';
import { Documents } from '../evidence/documents.tsx';
import { StoredImages } from '../evidence/stored-images.tsx';
import { Hearings } from '../hearing/hearings.tsx';
import type { Link, QueueItem } from '../model.ts';
import {
  useComparison,
  useLink,
  usePrefetch,
  useQueue,
  useQueueItem,
  useSurroundings,
} from '../questions.ts';
import { nextCase } from '../queue/next-case.ts';
import { CaseHead } from './case-head.tsx';
import { Compare } from './compare.tsx';
import { Evidence } from './evidence.tsx';
import { useKeptClaim } from './kept-claim.ts';
import { Strip } from './strip.tsx';
import { back, visit } from './trail.ts';
import '../evidence/evidence.css';
import './desk.css';

export function Desk() {
  const { link: id } = useParams({ from: '/review/$link' });
  const { t } = useMessages();
  const { can } = useSession();
  const navigate = useNavigate();
  const toasts = useToasts();
  const prefetch = usePrefetch();
  const queue = useQueue({}, can('review.read'));
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const next = nextCase(items, id);
  const nextId = next?.id;
  useEffect(() => visit(id), [id]);
  useEffect(() => {
    if (nextId !== undefined) prefetch(nextId);
  }, [nextId, prefetch]);

  const open = (link: string | undefined) => {
    if (link !== undefined) return void navigate({ to: '/review/$link', params: { link } });
    toasts.show({ text: t('review.no-next') });
    void navigate({ to: '/review' });
  };
  const goNext = () => open(nextId);
  const goBack = () => {
    const before = back() ?? items[items.findIndex((item) => item.id === id) - 1]?.id;
    if (before === undefined) void navigate({ to: '/review' });
    else open(before);
  };
  useShortcut({ id: 'review-next', keys: 'n', area: 'review' }, goNext);
  useShortcut({ id: 'review-back', keys: 'b', area: 'review' }, goBack);

  return (
    <div className="desk">
      <Strip items={items} present={id} onNext={goNext} onBack={goBack} />
      <Case key={id} id={id} items={items} onNext={goNext} />
    </div>
  );
}

interface CaseProps {
  id: string;
  items: readonly QueueItem[];
  onNext(): void;
}

function Case({ id, items, onNext }: CaseProps) {
  const link = useLink(id);
  const skeleton = (
    <div className="desk-case">
      <div className="desk-main">
        <Skeleton lines={8} />
      </div>
    </div>
  );
  return (
    <Loaded query={link} skeleton={skeleton}>
      {(data) => <Opened link={data} items={items} onNext={onNext} />}
    </Loaded>
  );
}

function Opened({ link, items, onNext }: { link: Link; items: readonly QueueItem[]; onNext(): void }) {
  const { t } = useMessages();
  const { id } = link;
  // Who may know of a link only knows its systems: then there is nothing to compare.
  const readable = link.proposals !== undefined;
  const comparison = useComparison(id, readable);
  const surroundings = useSurroundings(id, readable);
  // Which two identities are laid beside each other stands in the address: whoever opens it sees the same two.
  const { select } = useSearch({ from: '/review/$link' });
  const navigate = useNavigate();
  const choose = (key: string) => void navigate({ to: '.', search: { select: key }, replace: true });
  const pairs = comparison.data?.pairs ?? [];
  const pair = pairs.find(({ key }) => key === select) ?? pairs.find(({ best }) => best) ?? pairs[0];
  const item = useQueueItem(id, link.colour === 'YELLOW' ? link.file?.sin : undefined, items);
  const claim = useKeptClaim(id, item?.claim);
  const { self, can } = useSession();
  const [shown, setShown] = useState(() => self.review.blind === 'OFFERED' && shownAtOnce.has(id));
  const open = link.decisions?.find(({ state }) => state === 'PROPOSED');
  const blind = !shown && can('review.decide') && isBlind(link, stepOf(open, self.subject)?.kind);
  const show = () => {
    shownAtOnce.add(id);
    setShown(true);
  };
  return (
    <>
      <div className="desk-case">
        <div className="desk-main">
          <CaseHead
            link={link}
            item={item}
            claim={claim}
            biometrics={comparison.data?.biometrics}
            rows={pair?.rows}
            onGiven={onNext}
          />
          <Hearings hearings={link.hearings} />
          {readable ? (
            <Loaded query={comparison} skeleton={<Skeleton lines={8} />}>
              {(data) => (
                <>
                  <Compare comparison={data} pair={pair} onChoose={choose} />
                  <Documents pairs={data.documents} />
                  <StoredImages sides={data.sides} />
                </>
              )}
            </Loaded>
          ) : (
            <Unreadable link={link} />
          )}
        </div>
        {readable ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so keys must reach it
          <section className="desk-evidence" aria-label={t('review.desk.evidence')} tabIndex={0}>
            <Evidence {...{ link, comparison, surroundings, blind }} score={pair?.score} onShow={show} />
          </section>
        ) : null}
      </div>
      <DecisionBar
        link={link}
        surroundings={surroundings.data}
        taken={claim.by}
        blind={blind && self.review.blind === 'REQUIRED'}
        onBegin={claim.begin}
        onDecided={() => {
          claim.release();
          onNext();
        }}
        onLater={() => {
          claim.release();
          onNext();
        }}
      />
    </>
  );
}

function Unreadable({ link }: { link: Link }) {
  const { t } = useMessages();
  return (
    <p className="notice">
      {t(link.visibility === 'NAMES_ONLY' ? 'review.link.names-only' : 'review.link.no-evidence')}
    </p>
  );
}
