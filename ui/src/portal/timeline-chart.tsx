/** The line of time as a drawing. Screen readers take the table below it, which says the same in words. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMessages, visible } from '../frame/index.tsx';
import type { Lane, Span, Timeline } from './timeline.ts';

/** Pixels, as wide as the page: scaled letters would be too small on a narrow one. */
const USUAL_WIDTH = 1000;
const NARROW = 600;
const LABELS = { wide: 190, narrow: 108 };
const LETTER = 8.2;
/** Nearer to the mark of today a year would be written over it. */
const ROOM = 44;
const BAR = 10;
const GAP = 4;
const AXIS = 28;

export function TimelineChart({ timeline, select }: { timeline: Timeline; select: string | undefined }) {
  const { t, direction } = useMessages();
  const heights = timeline.lanes.map(({ bars }) => bars.length * (BAR + GAP) + 12);
  const tops = heights.map((_, index) => AXIS + heights.slice(0, index).reduce((a, b) => a + b, 0));
  const height = AXIS + heights.reduce((a, b) => a + b, 0) + 4;
  const rtl = direction === 'rtl';
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const label = width < NARROW ? LABELS.narrow : LABELS.wide;
  // Time runs with the writing: from right to left in Arabic.
  const x = (share: number) => (rtl ? (1 - share) * (width - label) : label + share * (width - label));
  return (
    <svg
      ref={svg}
      className="timeline"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {timeline.ticks.map(({ at, year }) => (
        <g key={year}>
          <line className="timeline-tick" x1={x(at)} x2={x(at)} y1={AXIS - 6} y2={height} />
          {Math.abs(x(at) - x(timeline.today ?? -1)) < ROOM ? null : (
            <text className="timeline-text" x={x(at)} y={AXIS - 12} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {timeline.lanes.map((lane, index) => (
        <LaneOf
          key={lane.key}
          {...{ lane, x, rtl, select, width, label, top: tops[index] ?? 0, height: heights[index] ?? 0 }}
          unknown={t('portal.documents.undated')}
        />
      ))}
      {timeline.today === undefined ? null : (
        <g>
          <line
            className="timeline-today"
            x1={x(timeline.today)}
            x2={x(timeline.today)}
            y1={AXIS - 6}
            y2={height}
          />
          <text
            className="timeline-text timeline-now"
            x={x(timeline.today)}
            y={AXIS - 12}
            textAnchor="middle"
          >
            {t('portal.today')}
          </text>
        </g>
      )}
    </svg>
  );
}

interface LaneProps {
  lane: Lane;
  top: number;
  height: number;
  width: number;
  label: number;
  rtl: boolean;
  select: string | undefined;
  unknown: string;
  x(share: number): number;
}

function LaneOf({ lane, top, height, width, label, rtl, select, unknown, x }: LaneProps) {
  const text = visible(lane.number);
  const letters = Math.floor((label - 8) / LETTER);
  return (
    <g>
      <line className="timeline-lane" x1="0" x2={width} y1={top} y2={top} />
      <text
        className="timeline-text timeline-number"
        x={rtl ? width - 4 : 4}
        y={top + height / 2 + 4}
        textAnchor="start"
      >
        {text.length > letters ? `${text.slice(0, letters - 1)}…` : text}
      </text>
      {lane.bars.map(({ document, span }, index) => {
        const y = top + 8 + index * (BAR + GAP);
        return span === undefined ? (
          <text
            key={document.id}
            className="timeline-text"
            x={x(0) + (rtl ? -8 : 8)}
            y={y + BAR - 1}
            textAnchor="start"
          >
            {unknown}
          </text>
        ) : (
          <Bar key={document.id} {...{ span, x, y, chosen: select === document.id }} />
        );
      })}
    </g>
  );
}

/** Where a date is not stated the bar runs out in dashes instead of ending. */
function Bar({ span, x, y, chosen }: { span: Span; x(share: number): number; y: number; chosen: boolean }) {
  const { from, to, fromKnown, toKnown } = span;
  const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  const known = fromKnown && toKnown;
  return (
    <g className={chosen ? 'timeline-bar chosen' : 'timeline-bar'}>
      <rect
        x={left}
        y={y}
        width={Math.max(right - left, 3)}
        height={BAR}
        rx="2"
        className={known ? undefined : 'timeline-open'}
      />
      {fromKnown ? <line x1={x(from)} x2={x(from)} y1={y - 3} y2={y + BAR + 3} /> : null}
      {toKnown ? <line x1={x(to)} x2={x(to)} y1={y - 3} y2={y + BAR + 3} /> : null}
    </g>
  );
}

function useWidth(svg: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    if (svg.current === null) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(svg.current);
    return () => watch.disconnect();
  }, [svg]);
  return width;
}
