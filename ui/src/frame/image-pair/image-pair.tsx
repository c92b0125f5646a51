/** Two images side by side that are looked at in step, by mouse, touch and keys. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, Group } from 'react-aria-components';
import { useMessages } from '../messages.tsx';
import { moved, type PairView, type Side, transformOf, turned, WHOLE, zoomed } from './view.ts';
import './image-pair.css';

const ZOOM = 1.25;
const STEP = 0.1;

export interface Looked {
  view: PairView;
  change(next: (view: PairView) => PairView): void;
  /** Id of the words on the keys. */
  help: string;
}

export function usePairView(): Looked {
  const [view, change] = useState(WHOLE);
  return { view, change, help: useId() };
}

/** Buttons for both sides. */
export function PairTools({ looked: { view, change, help } }: { looked: Looked }) {
  const { t, number } = useMessages();
  const tools: [string, (now: PairView) => PairView][] = [
    ['zoom-in', (now) => zoomed(now, ZOOM)],
    ['zoom-out', (now) => zoomed(now, 1 / ZOOM)],
    ['rotate', (now) => turned(now, { degrees: 90 })],
    ['mirror', (now) => turned(now, 'mirror')],
    ['reset', () => WHOLE],
  ];
  return (
    <Group className="row" aria-label={t('frame.pair.tools')}>
      {tools.map(([name, next]) => (
        <Button key={name} className="button small" onPress={() => change(next)}>
          {t(`frame.pair.${name}`)}
        </Button>
      ))}
      <output>{t('frame.pair.zoomed', { percent: number(100 * view.zoom) })}</output>
      <span id={help} className="help">
        {t('frame.pair.keys')}
      </span>
    </Group>
  );
}

interface Props {
  looked: Looked;
  side: Side;
  label: string;
  /** An image that fills its box. */
  children: ReactNode;
}

/** One side. The keys are those of the box that has the focus; rotating and mirroring by key are of this side alone. */
export function PairImage({ looked: { view, change, help }, side, label, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const held = useRef<{ x: number; y: number }>(undefined);
  const latest = useRef({ view, change });
  latest.current = { view, change };

  useEffect(() => {
    const { current } = box;
    // The page goes on scrolling under the pointer until one has turned to the image.
    const wheel = (event: WheelEvent) => {
      if (current === null || !(event.ctrlKey || current.contains(document.activeElement))) return;
      if (event.deltaY > 0 && latest.current.view.zoom === 1) return;
      event.preventDefault();
      const { left, top, width, height } = current.getBoundingClientRect();
      const at = { x: (event.clientX - left) / width - 0.5, y: (event.clientY - top) / height - 0.5 };
      latest.current.change((now) => zoomed(now, event.deltaY < 0 ? ZOOM : 1 / ZOOM, at));
    };
    current?.addEventListener('wheel', wheel, { passive: false });
    return () => current?.removeEventListener('wheel', wheel);
  }, []);

  const steps: Record<string, (now: PairView) => PairView> = {
    ArrowLeft: (now) => moved(now, STEP, 0),
    ArrowRight: (now) => moved(now, -STEP, 0),
    ArrowUp: (now) => moved(now, 0, STEP),
    ArrowDown: (now) => moved(now, 0, -STEP),
    '+': (now) => zoomed(now, ZOOM),
    '-': (now) => zoomed(now, 1 / ZOOM),
    '0': () => WHOLE,
    ']': (now) => turned(now, { degrees: 90 }, side),
    '[': (now) => turned(now, { degrees: -90 }, side),
    m: (now) => turned(now, 'mirror', side),
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (step === undefined) return;
    // The keys of the screen below stay still.
    event.preventDefault();
    change(step);
  };
  return (
    <section
      ref={box}
      className="pair-image"
      aria-label={label}
      aria-describedby={help}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the image is moved by the keys
      tabIndex={0}
      dir="ltr"
      data-zoomed={view.zoom > 1}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        const { current: before } = held;
        if (before === undefined) return;
        const { width, height } = event.currentTarget.getBoundingClientRect();
        held.current = { x: event.clientX, y: event.clientY };
        change((now) => moved(now, (event.clientX - before.x) / width, (event.clientY - before.y) / height));
      }}
      onPointerUp={() => {
        held.current = undefined;
      }}
      onPointerCancel={() => {
        held.current = undefined;
      }}
    >
      <div
        className="pair-sheet"
        data-sideways={view.turns[side].degrees % 180 !== 0}
        style={{ transform: transformOf(view, side) }}
      >
        {children}
      </div>
    </section>
  );
}
