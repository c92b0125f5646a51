/**
 * The nightly check of all clusters, by the process that is the matcher: once a day, reckoned from the last check that the
 * graph knows of, so that a restart repeats none. What drifted comes back to the matcher as an event.
 */
import { type ClusterContext, checkClusters, clusterState } from '../../graph/detector/index.ts';
import type { Resources } from '../resources.ts';

const DAY_MS = 86_400_000;
/** How often it is asked whether a check is due. */
const LOOK_MS = 600_000;

export interface ClusterChecks {
  /** Resolves when no check is under way. */
  stop(): Promise<void>;
}

export function startClusterChecks(
  { graph, clock, ids, log }: Pick<Resources, 'graph' | 'clock' | 'ids' | 'log'>,
  context: ClusterContext,
  lookMs = LOOK_MS,
): ClusterChecks {
  let running: Promise<void> = Promise.resolve();
  const look = async () => {
    const now = clock.now();
    const { checkedAt, clusters } = await clusterState(graph);
    if (clusters === 0 || (checkedAt !== null && now.getTime() - Date.parse(checkedAt) < DAY_MS)) return;
    const check = await checkClusters(graph, context, () => ids.next(), now.toISOString());
    log[check.drift === 0 ? 'info' : 'warn'](check, 'all clusters are checked');
  };
  const timer = setInterval(() => {
    running = running.then(look).catch((error: unknown) => {
      log.warn(
        { error: error instanceof Error ? error.name : 'unknown' },
        'clusters could not be checked, trying again later',
      );
    });
  }, lookMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
