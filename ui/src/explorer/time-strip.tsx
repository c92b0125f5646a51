/**
 * The line of time above the date: a sign for each moment at which something of the scene changed, and the date in view as
 * a handle that is dragged, or moved by keys. What a moment brought is told in words below.
 */
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../frame/index.tsx';
import type { Facts } from '../graph-view/index.ts';
import { ChangeWords, changeText } from './change-words.tsx';
import type { Change } from './known-graph.ts';
import { MarkSign } from './mark-sign.tsx';
import { type Mark, marksOf, placeIn, type Span, snapped, spanOf, timeAt } from './strip.ts';
import type { TimeTravel } from './use-known.ts';

/** Shares of the line: the width of a mark, how near the handle is drawn to one, and the steps of keys. */
const NEAR = 0.018;
const SNAP = 0.008;
const STEP = 0.01;
const LEAP = 0.1;
/** Changes told one by one. */
const TOLD = 4;
/** Height of a sign, in pixels. */
const SIGN = 18;

interface Props {
  travel: TimeTravel;
  /** They name what has changed. */
  facts: readonly Facts[];
}

export function TimeStrip({ travel, facts }: Props) {
  const { t, time } = useMessages();
  const { changes } = travel;
  // The line ends at the moment at which the changes were told.
  const span = useMemo(() => spanOf(changes ?? [], Date.now()), [changes]);
  if (changes === undefined) return null;
  if (span === undefined) return <p className="help">{t('explorer.strip.none')}</p>;
  return (
    <div className="explorer-strip">
      <Line {...{ travel, facts, span, changes }} />
      <p className="explorer-strip-ends help">
        <span>{time(new Date(span.from).toISOString())}</span>
        <span>{t('shortcut.explorer-now')}</span>
      </p>
    </div>
  );
}

function Line({ travel, facts, span, changes }: Props & { span: Span; changes: Change[] }) {
  const words = useMessages();
  const { t, moment, direction } = words;
  const line = useRef<HTMLDivElement>(null);
  const keys = useId();
  const [dragged, setDragged] = useState<string>();
  const [hovered, setHovered] = useState<Mark>();
  const marks = useMemo(() => marksOf(changes, span, NEAR), [changes, span]);
  const { known, go } = travel;
  const at = dragged ?? known?.at;
  const place = at === undefined ? 1 : placeIn(span, Date.parse(at));
  const here = at === undefined ? [] : changes.filter((one) => Date.parse(one.at) === Date.parse(at));
  const rows = Math.max(...marks.map(({ signs }) => signs.length));
  const date = at === undefined ? t('shortcut.explorer-now') : t('explorer.time.known', { at: moment(at) });
  const more = (count: number) => (count > TOLD ? [t('explorer.strip.more', { count: count - TOLD })] : []);

  const shareAt = ({ clientX }: PointerEvent) => {
    const { left, width } = (line.current as HTMLDivElement).getBoundingClientRect();
    const share = (clientX - left) / width;
    return direction === 'rtl' ? 1 - share : share;
  };
  /** Undefined: now. */
  const dateAt = (share: number) => (share >= 1 - SNAP ? undefined : snapped(changes, span, share, SNAP));
  const drag = (event: PointerEvent) => setDragged(dateAt(shareAt(event)) ?? new Date(span.to).toISOString());

  return (
    <>
      <div
        ref={line}
        className="explorer-strip-line"
        style={{ blockSize: `${(rows + 1) * SIGN}px` }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setHovered(undefined);
          drag(event);
        }}
        onPointerMove={(event) => {
          if (dragged !== undefined) return drag(event);
          const share = shareAt(event);
          setHovered(marks.find((mark) => Math.abs(mark.place - share) <= NEAR / 2));
        }}
        onPointerUp={(event) => {
          if (dragged === undefined) return;
          setDragged(undefined);
          go(dateAt(shareAt(event)));
        }}
        onPointerCancel={() => setDragged(undefined)}
        onPointerLeave={() => setHovered(undefined)}
      >
        {marks.map(({ place: share, signs, changes: own }) => (
          <div
            key={share}
            className="explorer-mark"
            style={{ insetInlineStart: `${share * 100}%` }}
            aria-hidden="true"
          >
            {signs.map((sign) => (
              <MarkSign key={sign} sign={sign} />
            ))}
            {own.length > signs.length ? <span>{own.length}</span> : null}
          </div>
        ))}
        <div
          role="slider"
          tabIndex={0}
          className="explorer-strip-handle"
          style={{ insetInlineStart: `${place * 100}%` }}
          aria-label={t('explorer.strip')}
          aria-describedby={keys}
          aria-valuemin={0}
          aria-valuemax={1000}
          aria-valuenow={Math.round(place * 1000)}
          aria-valuetext={[
            date,
            ...here.slice(0, TOLD).map((change) => changeText(words, change, facts)),
            ...more(here.length),
          ].join('. ')}
          onKeyDown={(event) => moveByKey(event, { travel, span, place, changes, direction })}
        />
      </div>
      <p id={keys} className="hidden-text">
        {t('explorer.strip.keys')}
      </p>
      <div className="explorer-strip-told">
        {hovered === undefined ? <p>{dragged === undefined ? t('explorer.strip.help') : date}</p> : null}
        <ul className="explorer-sentences">
          {(hovered?.changes ?? []).slice(0, TOLD).map((change) => (
            <li key={`${change.at} ${change.id} ${change.event}`}>
              {moment(change.at)}: <ChangeWords {...{ change, facts }} />
            </li>
          ))}
          {more(hovered?.changes.length ?? 0).map((rest) => (
            <li key={rest}>{rest}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface Placed {
  travel: TimeTravel;
  span: Span;
  place: number;
  changes: readonly Change[];
  direction: 'ltr' | 'rtl';
}

/** Arrows go from change to change, with Shift and by page over the time between; to the first change, and to now. */
function moveByKey(event: KeyboardEvent, { travel, span, place, changes, direction }: Placed): void {
  const { key, shiftKey } = event;
  const [before, after] = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const later = [after, 'ArrowUp', 'PageUp'].includes(key);
  const leap = key.startsWith('Page');
  if (key === 'Home') travel.go(changes[0]?.at);
  else if (key === 'End') travel.go(undefined);
  else if (!later && ![before, 'ArrowDown', 'PageDown'].includes(key)) return;
  else if (leap || shiftKey) {
    const share = place + (later ? 1 : -1) * (leap ? LEAP : STEP);
    travel.go(share >= 1 ? undefined : new Date(timeAt(span, share)).toISOString());
  } else if (!later || travel.known !== undefined) void travel.step(later ? 'later' : 'earlier');
  event.preventDefault();
}
