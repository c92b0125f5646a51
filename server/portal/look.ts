/**
 * One question to the graph on behalf of one viewer: one read transaction, within the time budget of an answer. When
 * the budget is spent the question is answered 503, no further query is sent, and the database ends the one that runs.
 */
import type { Viewer } from '../../graph/access/index.ts';
import { Sight } from '../../graph/portal/index.ts';
import { problem } from '../errors.ts';
import type { Resources } from '../resources.ts';

export async function look<T>(
  { graph, config }: Pick<Resources, 'graph' | 'config'>,
  viewer: Viewer,
  question: (sight: Sight) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = problem('SYM_TIME_BUDGET', { detail: 'Ask for less: a narrower name, a shorter path.' });
      controller.abort(error);
      reject(error);
    }, config.budgets.answer);
  });
  try {
    const answer = graph.read(
      (tx) => question(new Sight(tx, viewer, controller.signal, config.review.blind)),
      config.budgets.answer,
    );
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
