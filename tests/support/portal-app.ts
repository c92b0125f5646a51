/**
 * The API over a small world on a real graph, for tests of the reading side. Who asks is one of the demonstration
 * identities, with other rights where a test wants them.
 */
import { checkClusters, noteAddress } from '../../graph/detector/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { type App, buildApp } from '../../server/app.ts';
import { openEngines, startQuestions } from '../../server/biometrics/index.ts';
import type { Resources } from '../../server/resources.ts';
import { type Placed, portalWorld, type Who, type World } from '../fixtures/portal-world.ts';
import { as, testResources, tokenOf } from './app.ts';
import { freshGraph } from './services.ts';

export type Headers = Record<string, string>;
type Reply = Awaited<ReturnType<App['inject']>>;

/** An id that nothing has. */
export const ABSENT = '019a0000-0000-7000-8000-000000000000';

export interface PortalApp {
  graph: Graph;
  world: World;
  resources: Resources;
  place(who: Who): Placed;
  /** The demonstration investigator, who reads every system. */
  investigator(): Promise<Headers>;
  as(name: string, purpose: string): Promise<Headers>;
  /** An identity that reads these systems only. */
  reads(systems: string[], over?: { claims?: object; name?: string; purpose?: string }): Promise<Headers>;
  get(url: string, headers: Headers): Promise<Reply>;
  send(method: 'POST' | 'PUT' | 'DELETE', url: string, headers: Headers, payload?: object): Promise<Reply>;
  close(): Promise<void>;
}

export async function openPortal(): Promise<PortalApp> {
  const graph = await freshGraph();
  const resources = testResources({ graph });
  const world = await portalWorld(graph, resources);
  const { context } = world;
  const engines = openEngines({ fingerprint: undefined });
  const questions = await startQuestions(resources, engines, context, () =>
    checkClusters(graph, context, context.newId, context.now()),
  );
  await noteAddress(graph, context.lease, questions.address);
  const app = buildApp(resources);
  return {
    ...{ graph, world, resources },
    place: (who) => world.places[who],
    investigator: () => as(resources, 'investigator', 'IDENTITY_FRAUD'),
    as: (name, purpose) => as(resources, name, purpose),
    reads: async (read, { claims = {}, name = 'investigator', purpose = 'IDENTITY_FRAUD' } = {}) => ({
      authorization: `Bearer ${await tokenOf(resources, name, { claims: { systems: { read, write: [] }, ...claims } })}`,
      'x-purpose': purpose,
    }),
    get: async (url, headers) => await app.inject({ url, headers }),
    send: async (method, url, headers, payload) =>
      await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) }),
    async close() {
      await app.close();
      await questions.close();
      await engines.close();
      await graph.close();
    },
  };
}
