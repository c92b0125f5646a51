/** The part of the screen that a step points at: found as soon as it is there, scrolled into sight, followed as it moves. */
import { useEffect, useState } from 'react';

export interface Place {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Milliseconds after which a part that is not there is said to be missing. */
const PATIENCE = 5_000;
/** Share of the window from which on a part is shown from its beginning instead of centred. */
const TALL = 0.6;

export function useAnchor(anchors: readonly string[], active: boolean) {
  const [place, setPlace] = useState<Place>();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    setPlace(undefined);
    setMissing(false);
    if (!active) return;
    const began = performance.now();
    let shown: Element | undefined;
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const element = elementOf(anchors);
      if (element === undefined) {
        setPlace(undefined);
        setMissing(performance.now() - began > PATIENCE);
        return;
      }
      setMissing(false);
      const { top, left, width, height } = element.getBoundingClientRect();
      if (element !== shown) {
        shown = element;
        element.scrollIntoView({ block: height > innerHeight * TALL ? 'start' : 'center' });
      }
      setPlace((before) =>
        before?.top === top && before.left === left && before.width === width && before.height === height
          ? before
          : { top, left, width, height },
      );
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [anchors, active]);
  return { place, missing };
}

export function elementOf(anchors: readonly string[]): HTMLElement | undefined {
  for (const selector of anchors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null && element.getClientRects().length > 0) return element;
  }
  return undefined;
}
