/** The matcher as the API asks it. Nothing of a question or an answer is logged. */
import { matcherAddress } from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';
import type { Resources } from '../resources.ts';
import type { QuestionBodies } from './questions.ts';

export class MatcherClient {
  readonly #resources: Pick<Resources, 'graph' | 'clock' | 'secrets'>;

  constructor(resources: Pick<Resources, 'graph' | 'clock' | 'secrets'>) {
    this.#resources = resources;
  }

  /**
   * Throws SYM_MATCHER_UNAVAILABLE where there is no matcher that holds everything, it does not answer, an engine that it
   * needs is away, or the time is up.
   */
  async ask<Path extends keyof QuestionBodies, Answer>(
    path: Path,
    body: QuestionBodies[Path],
    budgetMs: number,
  ): Promise<Answer> {
    const { graph, clock, secrets } = this.#resources;
    const address = await matcherAddress(graph, clock.now().getTime());
    if (address === undefined) throw problem('SYM_MATCHER_UNAVAILABLE');
    let response: Response;
    try {
      response = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secrets.matcherToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(budgetMs),
      });
    } catch (error) {
      throw problem('SYM_MATCHER_UNAVAILABLE', { cause: error });
    }
    if (response.status === 503) throw problem('SYM_MATCHER_UNAVAILABLE');
    if (!response.ok) throw new Error(`the matcher answered ${response.status}`);
    return (await response.json()) as Answer;
  }
}
