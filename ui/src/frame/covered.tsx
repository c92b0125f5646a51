/** Something that stays covered until one wants to know it: who has looked for oneself first judges better. */
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { useMessages } from './messages.tsx';
import { Keys, useShortcut } from './shortcuts.tsx';

/** What is covered on the page now, each as the function that uncovers it. */
let covers: readonly (() => void)[] = [];
const listeners = new Set<() => void>();

function change(next: readonly (() => void)[]): void {
  covers = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Covered({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const [shown, setShown] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLSpanElement>(null);
  const focused = useRef(false);
  useEffect(() => {
    if (shown) {
      // The button is gone: who stood on it stands on what it covered.
      if (focused.current) content.current?.focus();
      return;
    }
    const uncover = () => {
      focused.current = document.activeElement === button.current;
      setShown(true);
    };
    change([...covers, uncover]);
    return () => change(covers.filter((one) => one !== uncover));
  }, [shown]);
  if (shown)
    return (
      <span ref={content} role="status" tabIndex={-1}>
        {children}
      </span>
    );
  return (
    <Button
      ref={button}
      className="button small"
      onPress={() => {
        focused.current = true;
        setShown(true);
      }}
    >
      <Keys keys={KEY} /> {t('frame.reveal')}
    </Button>
  );
}

const KEY = 'v';

/** The key that uncovers everything on the page, for as long as something is covered. */
export function RevealKey() {
  const some = useSyncExternalStore(subscribe, () => covers.length > 0);
  return some ? <Bound /> : null;
}

function Bound() {
  useShortcut({ id: 'reveal', keys: KEY, area: 'general' }, () => {
    for (const uncover of covers) uncover();
  });
  return null;
}
