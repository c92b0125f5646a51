/** Computes proposed models in any worker, one after the other; of two workers one takes a proposal. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  claimProposal,
  endProposal,
  type ModelChange,
  modelOf,
  noteProgress,
  proposeModel,
} from '../../graph/detector/index.ts';
import type { Resources } from '../resources.ts';

const REST_MS = 1_000;
/** How long a process keeps a proposal that it has taken. */
const TAKEN_MS = 600_000;

/** @param least labels of one person that a proposal needs; the usual number where left out */
export function startLearning(resources: Resources, least?: number): { stop(): Promise<void> } {
  const { graph, clock, log, config } = resources;
  if (!config.learning) return { stop: async () => {} };
  const stopping = new AbortController();
  const now = () => clock.now().toISOString();
  const compute = async (change: ModelChange) => {
    const parent = await graph.read((tx) => modelOf(tx, change.parent));
    if (parent === undefined) throw new Error('the model in use is not held');
    const { report, model } = await proposeModel(graph, {
      ...{ parent, cutOff: change.at, name: `decided-${change.at.slice(0, 10)}` },
      progress: (stage, share) => noteProgress(graph, change.id, stage, share),
      ...(least === undefined ? {} : { least }),
    });
    const refused = model === undefined || report.objections.length > 0;
    const state = refused ? 'REFUSED' : 'OPEN';
    const result =
      model === undefined ? { state: 'REFUSED' as const, report } : ({ state, model, report } as const);
    await endProposal(graph, change.id, result, now());
    log.info({ changeId: change.id, state }, 'a model was proposed');
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      try {
        const until = new Date(clock.now().getTime() + TAKEN_MS).toISOString();
        const change = await claimProposal(graph, now(), until);
        if (change !== undefined) await attempt(change);
      } catch (error) {
        log.warn({ error: nameOf(error) }, 'proposals of models could not be looked for');
      }
      await pause(REST_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const attempt = async (change: ModelChange) => {
    try {
      await compute(change);
    } catch (error) {
      log.error({ changeId: change.id, error: nameOf(error) }, 'a model could not be proposed');
      await endProposal(graph, change.id, { state: 'FAILED', report: { error: nameOf(error) } }, now());
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
