/** Looks again and again whether the time of a link has run out, in any worker: of two that look at once one raises. */
import { raiseOverdue } from '../../graph/detector/index.ts';
import type { Resources } from '../resources.ts';

const EVERY_MS = 30_000;

export function startOverdue({ graph, clock, ids, log }: Resources): { stop(): Promise<void> } {
  let turn: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      const raised = await raiseOverdue(graph, { now: clock.now().toISOString(), newId: () => ids.next() });
      if (raised > 0) log.warn({ raised }, 'links are overdue');
    } catch (error) {
      log.warn({ kind: (error as Error).name }, 'overdue links could not be looked for');
    }
  };
  const timer = setInterval(() => {
    turn = turn.then(look);
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await turn;
    },
  };
}
