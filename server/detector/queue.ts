/** The review queue: yellow links that the asker’s authorities must verify (Art 26(1), 29), and search in it. */
import { type Static, Type } from 'typebox';
import type { Viewer } from '../../graph/access/index.ts';
import {
  type QueueContext,
  type QueuePosition,
  queueTotals,
  readQueue,
  searchQueue,
} from '../../graph/detector/index.ts';
import { listSystems } from '../../graph/sources/index.ts';
import { foreignCursor, readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { CAUSES, QueuePage, QueueQuestion } from './queue-schemas.ts';

const access = { roles: ['verifying-officer'], operation: 'review.read' } as const;
/** Items of an answer to a search unless it asks for another number. */
const FOUND = 50;

export const queue: Component = async (app, { resources }) => {
  const { config, graph, clock } = resources;
  const tags = ['review'];

  const inQueue = async <T>(viewer: Viewer, work: (context: QueueContext) => Promise<T>): Promise<T> => {
    const kinds = (await listSystems(graph)).flatMap((system) => system.recordKinds);
    const sensitive = new Set(kinds.filter((kind) => kind.sensitive === true).map((kind) => kind.code));
    const now = clock.now().toISOString();
    return await graph.read((tx) => work({ tx, viewer, now, isSensitive: (kind) => sensitive.has(kind) }));
  };

  app.get(
    '/v1/review/queue',
    {
      schema: {
        tags,
        operationId: 'reviewQueue',
        summary: 'Yellow links that the asker’s authorities must verify',
        querystring: Type.Object({
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
          cause: Type.Optional(Type.Enum([...CAUSES])),
          system: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,30}$' })),
          claimed: Type.Optional(Type.Enum(['any', 'mine', 'free'])),
          waits: Type.Optional(
            Type.Enum(['me'], {
              description:
                'me: links of any colour with a decision that waits for the asker, to be published or looked at as a ' +
                'second or third officer; oldest first',
            }),
          ),
          order: Type.Optional(
            Type.Enum(['due', 'since', 'risk'], {
              description:
                'due (default): links with a time limit first, as it runs out; since: oldest first; risk: what a wrong or ' +
                'late decision may do to somebody, the gravest first (docs/initial-load.md)',
            }),
          ),
          load: Type.Optional(
            Type.String({ format: 'uuid', description: 'Only links that came of this initial load' }),
          ),
        }),
        response: { 200: QueuePage },
      },
      ...secured(access),
    },
    async ({ query, viewer }) => {
      const {
        cursor,
        limit = config.limits.pageSize,
        cause,
        system,
        waits,
        claimed = 'any',
        order = 'due',
        load,
      } = query;
      const after = cursor === undefined ? {} : { after: positionOf(cursor) };
      const filter = {
        ...{ claimed, order },
        ...(cause === undefined ? {} : { cause }),
        ...(system === undefined ? {} : { system }),
        ...(waits === undefined ? {} : { waits }),
        ...(load === undefined ? {} : { load }),
      };
      return await inQueue(viewer, async (context): Promise<Static<typeof QueuePage>> => {
        const { items, next } = await readQueue(context, filter, { limit, ...after });
        return { items, next: next === null ? null : cursorOf(next), totals: await queueTotals(context) };
      });
    },
  );

  app.post(
    '/v1/review/search',
    {
      schema: {
        tags,
        operationId: 'searchQueue',
        summary: 'Search the queue by identification number, reference, document number or name',
        body: QueueQuestion,
        response: { 200: QueuePage },
      },
      ...secured(access),
    },
    async ({ body, viewer }) =>
      await inQueue(viewer, async (context): Promise<Static<typeof QueuePage>> => {
        const items = await searchQueue(context, body.text, body.limit ?? FOUND);
        return { items, next: null, totals: await queueTotals(context) };
      }),
  );
};

const PARTS = ['LIMITED', 'PROTECTED', 'UNLIMITED', 'ALL', 'RISK'] as const;

const cursorOf = ({ part, since, id, risk }: QueuePosition) =>
  writeCursor([part, since, id, ...(risk === undefined ? [] : [risk])].join('|'));

function positionOf(cursor: string): QueuePosition {
  const [given, since, id, risk] = readCursor(cursor).split('|');
  const part = PARTS.find((one) => one === given);
  if (part === undefined || since === undefined || id === undefined) throw foreignCursor();
  if ((part === 'RISK') !== (risk !== undefined)) throw foreignCursor();
  return { part, since, id, ...(risk === undefined ? {} : { risk }) };
}
