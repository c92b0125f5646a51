/** What detection works with, made of the resources of a process: systems, engines and the key of the templates. */
import { type BiometricEngine, openSealed } from '../../graph/biometrics/index.ts';
import {
  CACHED_PLAIN_RECORDS,
  CACHED_RECORDS,
  type ClusterContext,
  type DetectContext,
  type Lease,
  newSin,
  RecordCache,
} from '../../graph/detector/index.ts';
import type { CandidateIndex } from '../../graph/matching/candidates/index.ts';
import { MODEL, type Model } from '../../graph/matching/score/index.ts';
import { noteUnopened } from '../../graph/repository/index.ts';
import { listSystems, type RecordKind } from '../../graph/sources/index.ts';
import type { Engines } from '../biometrics/index.ts';
import type { Resources } from '../resources.ts';

export async function detectContext(
  resources: Resources,
  index: CandidateIndex,
  lease: Lease,
  engines: Pick<Engines, 'comparison'>,
  model: Model = MODEL,
): Promise<DetectContext> {
  const { graph, clock, ids } = resources;
  const systems = await listSystems(graph);
  return {
    ...{ graph, index, lease, model },
    cache: new RecordCache(CACHED_RECORDS),
    plainCache: new RecordCache(CACHED_PLAIN_RECORDS),
    ...(await clusterContext(resources, engines.comparison)),
    now: () => clock.now().toISOString(),
    newId: () => ids.next(),
    newSin,
    isSensitive: (recordKind) =>
      systems.some((system) =>
        system.recordKinds.some((kind) => kind.code === recordKind && kind.sensitive === true),
      ),
  };
}

/** What clusters are computed with, also where no matcher is. */
export async function clusterContext(
  { graph, secrets, log }: Pick<Resources, 'graph' | 'secrets' | 'log'>,
  engines: readonly BiometricEngine[],
): Promise<ClusterContext> {
  const noted = new Set<string>();
  const note = (templateId: string) => {
    if (noted.has(templateId)) return;
    noted.add(templateId);
    log.error({ templateId, code: 'UNOPENED' }, 'a template opens with no key');
    noteUnopened(graph, [templateId], secrets.templateKeys()).catch(() => noted.delete(templateId));
  };
  const systems = new Map((await listSystems(graph)).map((system) => [system.code, system]));
  const kindOf = (system: string, recordKind: string): RecordKind | undefined =>
    systems.get(system)?.recordKinds.find((kind) => kind.code === recordKind);
  return {
    engines,
    load: {
      open: (sealed, recordId, templateId) =>
        openSealed(sealed, secrets.templateKeys(), recordId, templateId),
      damaged: note,
      isExternal: (system) => systems.get(system)?.kind !== 'CENTRAL',
      takesPart: (system, recordKind) => kindOf(system, recordKind)?.detects !== false,
    },
  };
}
