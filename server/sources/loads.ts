/**
 * Initial loads over HTTP: started and ended by the system whose records they hold or by an operator, told by how far they
 * are to them and to the officers who verify what came of them. Counts only: an operator sees no personal data (Art 54(3)).
 */
import { Type } from 'typebox';
import { writesSystem } from '../../graph/access/index.ts';
import { authoritiesOf } from '../../graph/detector/index.ts';
import {
  endLoad,
  type InitialLoad,
  type LoadPosition,
  listLoads,
  listSystems,
  openLoad,
  progressOf,
  readLoad,
} from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { foreignCursor, readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured, type Viewer } from '../platform/index.ts';
import type { Resources } from '../resources.ts';
import { Load, LoadPage, NewLoad } from './load-schemas.ts';

/** Smaller numbers of links would tell an operator of single persons. */
const FEWEST = 10;

const LoadId = Type.Object({ id: Type.String({ format: 'uuid' }) });
const readers = {
  roles: ['source-system', 'operator', 'verifying-officer'],
  operation: 'loads.read',
} as const;
const keepers = { roles: ['source-system', 'operator'], operation: 'loads.act' } as const;

export const loads: Component = async (app, { resources }) => {
  const { config, graph, clock, ids } = resources;
  const tags = ['loads'];

  app.post(
    '/v1/loads',
    {
      schema: {
        tags,
        operationId: 'openLoad',
        summary: 'Start an initial load of historical records, or find the one of this label (Art 69)',
        description:
          'Records are sent to /v1/records/bulk?load=<id>. Asking again with the same system and label finds the same load.',
        body: NewLoad,
        response: { 200: Load, 201: Load },
      },
      ...secured(keepers),
    },
    async ({ viewer, body }, reply) => {
      const { system, label, expected = null } = body;
      if (viewer.role !== 'operator' && !writesSystem(viewer, system))
        throw problem('SYM_FORBIDDEN', {
          errors: [{ pointer: '/system', code: 'NOT_ALLOWED', detail: 'not a system of the sender' }],
        });
      if (!(await listSystems(graph)).some(({ code }) => code === system))
        throw problem('SYM_UNKNOWN_SYSTEM', {
          errors: [{ pointer: '/system', code: 'UNKNOWN_SYSTEM', detail: 'not a registered system' }],
        });
      const now = clock.now().toISOString();
      const { load, created } = await openLoad(graph, {
        ...{ id: ids.next(), system, label, expected, startedBy: viewer.subject, now },
      });
      reply.code(created ? 201 : 200).header('location', `/v1/loads/${load.id}`);
      return await view(viewer, load);
    },
  );

  app.get(
    '/v1/loads',
    {
      schema: {
        tags,
        operationId: 'listLoads',
        summary: 'Initial loads, the latest first, and how far each is',
        querystring: Type.Object({
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: LoadPage },
      },
      ...secured(readers),
    },
    async ({ viewer, query: { cursor, limit = config.limits.pageSize } }) => {
      const before = cursor === undefined ? null : positionOf(cursor);
      const found = await listLoads(graph, { systems: systemsOf(viewer), before, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const items = [];
      for (const load of page) items.push(await view(viewer, load));
      return { items, next: last === undefined ? null : writeCursor(`${last.startedAt}|${last.id}`) };
    },
  );

  app.get(
    '/v1/loads/:id',
    {
      schema: {
        tags,
        operationId: 'readLoad',
        summary: 'How far an initial load is',
        params: LoadId,
        response: { 200: Load },
      },
      ...secured(readers),
    },
    async ({ viewer, params }) => await view(viewer, await ownLoad(resources, viewer, params.id)),
  );

  app.post(
    '/v1/loads/:id/end',
    {
      schema: {
        tags,
        operationId: 'endLoad',
        summary: 'End the intake of an initial load; what was taken in is still detected',
        params: LoadId,
        response: { 200: Load },
      },
      ...secured(keepers),
    },
    async ({ viewer, params }) => {
      const { id } = await ownLoad(resources, viewer, params.id);
      const ended = await endLoad(graph, { id, by: viewer.subject, now: clock.now().toISOString() });
      if (ended === undefined) throw problem('SYM_NOT_FOUND');
      return await view(viewer, ended);
    },
  );

  async function view(viewer: Viewer, load: InitialLoad) {
    const officer = viewer.role === 'verifying-officer';
    const authorities = officer ? authoritiesOf(viewer) : null;
    const { links, ...progress } = await progressOf(graph, load, { now: clock.now(), authorities });
    return {
      ...load,
      ...{ expected: load.expected ?? null, lastTakenAt: load.lastTakenAt ?? null },
      ...{ endedAt: load.endedAt ?? null, endedBy: load.endedBy ?? null },
      ...progress,
      state: load.endedAt == null ? 'OPEN' : progress.waiting > 0 ? 'DETECTING' : 'DONE',
      // A source is not told which of its data are linked (Art 26).
      links:
        viewer.role === 'source-system'
          ? null
          : links.map(({ colour, count }) => ({
              colour,
              count: officer || count === 0 || count >= FEWEST ? count : null,
            })),
    } as const;
  }
};

/** The load that a stream is sent for, while it takes records. */
export async function openLoadOf(resources: Resources, viewer: Viewer, id: string): Promise<InitialLoad> {
  const load = await ownLoad(resources, viewer, id);
  if (load.endedAt != null)
    throw problem('SYM_LOAD_ENDED', {
      errors: [{ pointer: '/load', code: 'ENDED', detail: 'start another one with another label' }],
    });
  return load;
}

/** A load of another's systems and one that does not exist answer alike. */
async function ownLoad({ graph }: Resources, viewer: Viewer, id: string): Promise<InitialLoad> {
  const load = await readLoad(graph, id);
  const systems = systemsOf(viewer);
  if (load === undefined || (systems !== null && !systems.includes(load.system)))
    throw problem('SYM_NOT_FOUND');
  return load;
}

/** Systems whose loads the viewer is told of; null for all. */
function systemsOf({ role, systems: { read, write } }: Viewer): readonly string[] | null {
  const own = role === 'operator' ? '*' : role === 'source-system' ? write : read;
  return own === '*' ? null : own;
}

function positionOf(cursor: string): LoadPosition {
  const [startedAt, id] = readCursor(cursor).split('|');
  if (startedAt === undefined || id === undefined) throw foreignCursor();
  return { startedAt, id };
}
