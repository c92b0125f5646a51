/** A tour that runs: which, at which step, on which case, and whether it is shown or put aside. Pure. */
import { type Found, STEPS, type Step, TOURS, type TourName } from './tours.ts';

export interface Run {
  tour: TourName;
  step: number;
  found: Found;
  /** False after Escape: to be continued later. */
  shown: boolean;
}

export type Move = 'NEXT' | 'BACK' | 'LEAVE' | 'CONTINUE';

export const begin = (tour: TourName, found: Found): Run => ({ tour, step: 0, found, shown: true });

/** The run after a move; undefined when its last step is done. */
export function moved(run: Run, move: Move): Run | undefined {
  if (move === 'LEAVE') return { ...run, shown: false };
  if (move === 'CONTINUE') return { ...run, shown: true };
  const step = move === 'NEXT' ? run.step + 1 : Math.max(run.step - 1, 0);
  return step >= STEPS[run.tour].length ? undefined : { ...run, step };
}

export function stepOf({ tour, step }: Run): Step {
  return STEPS[tour][step] as Step;
}

/** A run as it was kept; undefined for anything that is none. */
export function readRun(text: string | null): Run | undefined {
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Run;
    const steps = TOURS.includes(kept.tour) ? STEPS[kept.tour] : [];
    const whole = Number.isInteger(kept.step) && kept.step >= 0 && kept.step < steps.length;
    return whole && typeof kept.found?.link === 'string'
      ? { ...kept, shown: kept.shown === true }
      : undefined;
  } catch {
    return undefined;
  }
}
