/** A bar at the lower edge of the screen that notices must not cover: its height stands in `--dock`, in pixels. */
import { type RefObject, useEffect } from 'react';

export function useDock(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--dock', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--dock');
    };
  }, [bar]);
}
