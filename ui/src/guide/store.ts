/** The running tour of this tab: kept for the session, so that it survives a reload and ends with the sign-out. */
import { useSyncExternalStore } from 'react';
import { begin, type Move, moved, type Run, readRun } from './run.ts';
import type { Found, TourName } from './tours.ts';

const KEPT = 'symbolon.tour';
const listeners = new Set<() => void>();
let run: Run | undefined = readRun(sessionStorage.getItem(KEPT));

function set(next: Run | undefined): void {
  run = next;
  if (next === undefined) sessionStorage.removeItem(KEPT);
  else sessionStorage.setItem(KEPT, JSON.stringify(next));
  for (const listener of listeners) listener();
}

export const startTour = (tour: TourName, found: Found): void => set(begin(tour, found));
export const moveTour = (move: Move): void => {
  if (run !== undefined) set(moved(run, move));
};

export function useRun(): Run | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => run,
  );
}
