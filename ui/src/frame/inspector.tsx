/**
 * The panel at the end side in which a screen shows what is selected. A screen renders `<Inspector>`; the frame places
 * it, lets it be resized (also by arrow keys) and closed.
 */
import {
  type CSSProperties,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useState,
} from 'react';
import { Button } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { useMessages } from './messages.tsx';
import { store, stored } from './preferences.ts';
import './inspector.css';

const Slot = createContext<HTMLElement | null>(null);
const NARROW = 260;
const WIDE = 720;

export function InspectorProvider({ slot, children }: { slot: HTMLElement | null; children: ReactNode }) {
  return <Slot value={slot}>{children}</Slot>;
}

export function Inspector({
  title,
  onClose,
  children,
}: {
  title: ReactNode;
  onClose?: () => void;
  children: ReactNode;
}) {
  const { t, direction } = useMessages();
  const slot = useContext(Slot);
  const [width, setWidth] = useState(() => Number(stored('inspector') ?? 360));
  if (slot === null) return null;
  const resize = (next: number) => {
    const limited = Math.min(WIDE, Math.max(NARROW, next));
    store('inspector', String(limited));
    setWidth(limited);
  };
  const byKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? 24 : event.key === 'ArrowRight' ? -24 : 0;
    if (step !== 0) resize(width + (direction === 'rtl' ? -step : step));
  };
  return createPortal(
    <aside
      className="inspector"
      aria-label={t('frame.inspector')}
      style={{ '--inspector': `${width}px` } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr> */}
      <div
        className="inspector-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label={t('frame.inspector.resize')}
        aria-valuenow={width}
        aria-valuemin={NARROW}
        aria-valuemax={WIDE}
        tabIndex={0}
        onKeyDown={byKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const box = slot.getBoundingClientRect();
          resize(direction === 'rtl' ? event.clientX - box.left : box.right - event.clientX);
        }}
      />
      <header className="inspector-head">
        <h2>{title}</h2>
        {onClose === undefined ? null : (
          <Button className="button quiet small" aria-label={t('frame.close')} onPress={onClose}>
            ×
          </Button>
        )}
      </header>
      <div className="inspector-body stack">{children}</div>
    </aside>,
    slot,
  );
}
