/** Everything that happened to a link, the latest first. Nothing is ever deleted from it. */

import { code } from '../../evidence/index.ts';
import { type LinkColour, LinkWord, useMessages } from '../../frame/index.tsx';
import type { HistoryItem } from '../model.ts';
import { eventsOf, type LinkEvent, type TimedDecision } from './events.ts';

export function Timeline({
  history,
  decisions,
}: {
  history: readonly HistoryItem[];
  decisions: readonly TimedDecision[];
}) {
  const { t } = useMessages();
  return (
    <section className="stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('review.timeline.title')}</h2>
      <ol className="review-list timeline">
        {eventsOf(history, decisions).map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events never move among each other
          <li key={index} className="timeline-event">
            <Moment event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Moment({ event }: { event: LinkEvent }) {
  const { time } = useMessages();
  return (
    <>
      <time dateTime={event.at} className="help">
        {time(event.at)}
      </time>
      {event.kind === 'HISTORY' ? (
        <Past item={event.item} />
      ) : (
        <Decided kind={event.kind} decision={event.decision} />
      )}
    </>
  );
}

function Past({ item }: { item: HistoryItem }) {
  const { t, has } = useMessages();
  const { event, actor, colourBefore, colourAfter, cause, basis, reason, reasonText, asked } = item;
  const key = `review.event.${event}`;
  const recoloured = colourBefore !== colourAfter;
  return (
    <div>
      <p>
        <strong>{has(key) ? t(key) : event}</strong>{' '}
        {actor === null ? t('review.file.automatic') : <bdi>{actor}</bdi>}
      </p>
      <p className="row">
        {recoloured && colourBefore !== null ? <Colour word={colourBefore} /> : null}
        {recoloured && colourBefore !== null && colourAfter !== null ? (
          <span aria-hidden="true">→</span>
        ) : null}
        {recoloured && colourAfter !== null ? <Colour word={colourAfter} /> : null}
      </p>
      <p className="help">
        {cause === null ? null : `${t(`review.cause.${cause}`)} `}
        {basis === null ? null : `${t('review.article', { article: code(basis) })} `}
        {asked.map(code).join(t('review.comma'))}
        {reason === null ? null : has(`review.reason.${reason}`) ? t(`review.reason.${reason}`) : reason}
      </p>
      {reasonText === null ? null : <Words text={reasonText} />}
    </div>
  );
}

/** `RED_MERGE` → red, one person. */
function Colour({ word }: { word: string }) {
  const [colour, redKind] = word.split('_');
  return <LinkWord colour={colour as LinkColour} redKind={redKind} />;
}

function Decided({
  kind,
  decision,
}: {
  kind: Exclude<LinkEvent['kind'], 'HISTORY'>;
  decision: TimedDecision;
}) {
  const { t } = useMessages();
  const { option, by, secondBy, withdrawnBy, authority, reasonCode, reasonText, basis } = decision;
  const { secondLookBy, secondLookReasonText } = decision;
  const word = kind === 'WITHDRAWN' && decision.state === 'OVERRULED' ? 'OVERRULED' : kind;
  const officer = { PROPOSED: by, CONFIRMED: secondBy ?? by, WITHDRAWN: withdrawnBy ?? by }[kind];
  return (
    <div>
      <p>
        <strong>{t(`review.event.${word}`, { option: t(`review.option.${option ?? 'COVERED'}`) })}</strong>{' '}
        <bdi>{officer}</bdi>
        {kind === 'PROPOSED' ? (
          <>
            , <bdi>{authority}</bdi>
          </>
        ) : null}
      </p>
      {kind === 'PROPOSED' ? (
        <p className="quiet-text">
          {reasonCode === null ? null : t(`review.reason.${reasonCode}`)}{' '}
          {basis === null ? null : t('review.article', { article: code(basis) })}
          {reasonCode !== null && reasonText === t(`review.reason.${reasonCode}`) ? null : (
            <>
              <br />
              <bdi>{reasonText}</bdi>
            </>
          )}
        </p>
      ) : null}
      {kind === 'CONFIRMED' && secondLookReasonText != null ? (
        <Words text={secondLookReasonText} by={secondLookBy === officer ? null : secondLookBy} />
      ) : null}
    </div>
  );
}

/** What an officer wrote; `by` where it is another than is named above. */
function Words({ text, by }: { text: string; by?: string | null | undefined }) {
  return (
    <p className="quiet-text">
      {by == null ? null : (
        <>
          <bdi>{by}</bdi>:{' '}
        </>
      )}
      <bdi>{text}</bdi>
    </p>
  );
}
