/**
 * Reading side of the service, on top of all others: search, persons, exploring, explanations and scenes (Regulation
 * (EU) 2019/817 Art 6-9, 21, 26, 34). Questions that hold personal data come in bodies, addresses hold ids only. What
 * the asker may not see answers like what does not exist.
 */
import { warmPlans } from '../../graph/portal/index.ts';
import type { Component } from '../platform/index.ts';
import { clusters } from './clusters.ts';
import { explanations } from './explanations.ts';
import { explorer } from './explorer.ts';
import { known } from './known.ts';
import { persons } from './persons.ts';
import { scenes } from './scenes.ts';
import { searching } from './searching.ts';

const WARM_UP_MS = 15_000;

export const portal: Component = async (app, options) => {
  for (const part of [searching, persons, known, explorer, explanations, clusters, scenes])
    await app.register(part, options);

  const { graph, log } = options.resources;
  const closing = new AbortController();
  app.addHook('onListen', async () => {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(WARM_UP_MS)]);
    // Not awaited: nobody waits for it, and a graph that is away is told by readiness.
    warmPlans(graph, signal).catch((error: unknown) => log.debug({ err: error }, 'plans are not warm'));
  });
  app.addHook('preClose', async () => closing.abort());
};
