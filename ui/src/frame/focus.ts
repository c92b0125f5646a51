/** Who gets the focus when the button or form that had it is gone. */
import { type RefObject, useEffect, useRef } from 'react';

/** After `change`, where nothing has the focus any more, `heir` gets it: keys and readers of the page go on there. */
export function useHeir(heir: RefObject<HTMLElement | null>, change: unknown): void {
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    if (document.activeElement === document.body) heir.current?.focus();
  }, [heir, change]);
}
