/** What was compared under a link, field by field, for those who may read the evidence (Art 21, 26, 28). */
import type { Static } from 'typebox';
import {
  type ComparedRecord,
  compareLink,
  type LinkComparison,
  type LinkDetail,
  linkIn,
} from '../../graph/detector/index.ts';
import { listSystems, type SystemProfile } from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { Comparison } from './comparison-schemas.ts';
import { LinkId } from './schemas.ts';
import { coveredFrom, seesEvidence } from './view.ts';

type Kinds = (system: string, recordKind: string) => SystemProfile['recordKinds'][number] | undefined;

export const comparison: Component = async (app, { resources }) => {
  const { graph, config } = resources;
  app.get(
    '/v1/links/:id/comparison',
    {
      schema: {
        tags: ['review'],
        operationId: 'compareLink',
        summary: 'Both sides of a link field by field, documents, biometrics and the way to its colour',
        description:
          'Rules and articles are those the detector applied. A score starts at the prior of its model, the log2 odds that two ' +
          'records of different systems are one person before anything is compared, and adds the bits of its features.',
        params: LinkId,
        response: { 200: Comparison },
      },
      ...secured({ roles: ['verifying-officer', 'investigator'], operation: 'matches.explain' }),
    },
    async ({ params, viewer }) => {
      const systems = new Map((await listSystems(graph)).map((system) => [system.code, system]));
      const kindOf: Kinds = (system, recordKind) =>
        systems.get(system)?.recordKinds.find((kind) => kind.code === recordKind);
      return await graph.read(async (tx) => {
        const link = await linkIn(tx, params.id);
        if (link === undefined || !seesEvidence(viewer, link)) throw problem('SYM_NOT_FOUND');
        const takesPart = (system: string, kind: string) => kindOf(system, kind)?.detects !== false;
        const covered = coveredFrom(viewer, link, config.review);
        const found = await compareLink(tx, viewer, link, { takesPart, covered });
        if (found === undefined) throw problem('SYM_NOT_FOUND');
        return comparisonView(link, found, kindOf);
      });
    },
  );
};

function comparisonView(
  link: LinkDetail,
  { sides, ...found }: LinkComparison,
  kindOf: Kinds,
): Static<typeof Comparison> {
  return {
    ...{ linkId: link.id, revision: link.revision },
    sides: sides.map(({ system, groupId, records, images }) => ({
      ...{ system, groupId, images },
      records: records.map((record) =>
        recordView(record, kindOf(system, record.recordKind)?.sensitive === true),
      ),
    })),
    ...found,
  };
}

function recordView({ reference, handling, ...record }: ComparedRecord, sensitive: boolean) {
  const flags = [
    ['MINOR', handling.minor],
    ['UNACCOMPANIED', handling.unaccompanied],
    ['VULNERABLE', handling.vulnerable],
    ['SENSITIVE', sensitive],
  ] as const;
  return {
    ...record,
    recordRef: reference,
    flags: flags.filter(([, raised]) => raised === true).map(([flag]) => flag),
  };
}
