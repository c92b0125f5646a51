/**
 * Records in: what each source system sends, changes and erases (Art 18, 19(1), 27(1)). A record is answered only after
 * its transaction is committed together with the outbox event that will start detection.
 */
import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { maySeeRecord, writesSystem } from '../../graph/access/index.ts';
import {
  eraseRecord,
  externalListProfile,
  type Intake,
  type IntakeOutcome,
  listRecords,
  listSystems,
  RecordGone,
  readRecord,
  registerSystem,
} from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured, type Viewer } from '../platform/index.ts';
import { storeStream } from './bulk.ts';
import { IntakeService } from './intake.ts';
import { problemOf } from './outcomes.ts';
import {
  IdentityRecord,
  NewSystem,
  RecordPage,
  Stored,
  SystemCode,
  SystemView,
  WholeRecord,
} from './schemas.ts';

export { BATCH } from './bulk.ts';
export { IntakeService } from './intake.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({ description: 'Version that is believed to be stored, such as "3"' }),
  ),
});
const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9._:-]+$' }),
  ),
});
const keeper = { roles: ['source-system'] } as const;

export const sources: Component = async (app, { resources }) => {
  const { config, graph, clock, ids } = resources;
  const service = new IntakeService(resources);
  const tags = ['records'];

  app.post(
    '/v1/records',
    {
      schema: {
        tags,
        operationId: 'createRecord',
        summary: 'Create a record; detection starts at once',
        headers: IdempotencyKey,
        body: IdentityRecord,
        response: { 200: Stored, 201: Stored },
      },
      ...secured({ ...keeper, operation: 'records.write' }),
    },
    async (request, reply) => {
      const key = request.headers['idempotency-key'];
      const outcome = await storeOne(request.viewer, request.body, {
        mode: 'CREATE',
        ...(key === undefined ? {} : { idempotencyKey: `${request.viewer.subject}|${key}` }),
      });
      reply
        .code(outcome.status === 'CREATED' ? 201 : 200)
        .header('location', `/v1/records/${outcome.id}`)
        .header('etag', `"${outcome.version}"`);
      return outcome;
    },
  );

  app.put(
    '/v1/records/:id',
    {
      schema: {
        tags,
        operationId: 'replaceRecord',
        summary: 'Replace a record by a higher version; detection runs again (Art 48(6))',
        params: Id,
        headers: IfMatch,
        body: IdentityRecord,
        response: { 200: Stored },
      },
      ...secured({ ...keeper, operation: 'records.write' }),
    },
    async (request, reply) => {
      const expectedVersion = versionOf(request.headers['if-match']);
      const stored = await ownRecord(request.viewer, request.params.id);
      if (stored.system !== request.body.system || stored.recordRef !== request.body.recordRef)
        throw problem('SYM_UNPROCESSABLE', {
          detail: 'System and reference of a record never change.',
          errors: [{ pointer: '/recordRef', code: 'IMMUTABLE', detail: 'belongs to another record' }],
        });
      const outcome = await storeOne(request.viewer, request.body, { mode: 'REPLACE', expectedVersion });
      reply.header('etag', `"${outcome.version}"`);
      return outcome;
    },
  );

  app.delete(
    '/v1/records/:id',
    {
      schema: {
        tags,
        operationId: 'eraseRecord',
        summary: 'Erase a record with its identities, documents, templates and links (Art 15, 19(1), 35)',
        params: Id,
        headers: IfMatch,
        response: { 204: Type.Null() },
      },
      ...secured({ ...keeper, operation: 'records.write' }),
    },
    async (request, reply) => {
      const expectedVersion = versionOf(request.headers['if-match']);
      const stored = await ownRecord(request.viewer, request.params.id);
      const outcome = await eraseRecord(graph, {
        recordId: stored.id,
        expectedVersion,
        eventId: ids.next(),
        historyPrefix: `${ids.next()}:`,
        now: clock.now().toISOString(),
      });
      if (outcome.status === 'NOT_FOUND') throw problem('SYM_NOT_FOUND');
      if (outcome.status === 'PRECONDITION')
        throw problem('SYM_PRECONDITION_FAILED', { members: { storedVersion: outcome.storedVersion } });
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/v1/records/:id',
    {
      schema: {
        tags,
        operationId: 'readRecord',
        summary: 'A record as stored; templates by reference only',
        params: Id,
        response: { 200: WholeRecord },
      },
      ...secured({
        roles: ['source-system', 'verifying-officer', 'investigator', 'data-owner'],
        operation: 'records.read',
      }),
    },
    async (request, reply) => {
      const record = await ownRecord(request.viewer, request.params.id);
      reply.header('etag', `"${record.version}"`);
      return {
        ...record,
        identities: record.identities ?? [],
        travelDocuments: record.travelDocuments ?? [],
        templates: record.templates ?? [],
      };
    },
  );

  app.get(
    '/v1/records',
    {
      schema: {
        tags,
        operationId: 'listRecords',
        summary: 'The records of one system, page by page',
        querystring: Type.Object({
          system: SystemCode,
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: RecordPage },
      },
      ...secured({ ...keeper, operation: 'records.read' }),
    },
    async (request) => {
      const { system, cursor, limit = config.limits.pageSize } = request.query;
      if (!writesSystem(request.viewer, system)) throw problem('SYM_NOT_FOUND');
      const after = cursor === undefined ? '' : readCursor(cursor);
      const items = await listRecords(graph, { system, after, limit: limit + 1 });
      const page = items.slice(0, limit);
      return { items: page, next: items.length > limit ? writeCursor(page.at(-1)?.id ?? '') : null };
    },
  );

  app.register(async (plain) => {
    const scope = plain.withTypeProvider<TypeBoxTypeProvider>();
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(['application/x-ndjson', 'application/jsonl'], (_request, payload, done) =>
      done(null, payload),
    );
    scope.post(
      '/v1/records/bulk',
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        schema: {
          tags,
          operationId: 'storeRecords',
          summary: 'Create or replace many records as a stream',
          description:
            'One record a line (application/x-ndjson), one result a line, in order. Broken lines are refused one by one. ' +
            'Lane LIVE is detected before BULK.',
          consumes: ['application/x-ndjson'],
          produces: ['application/x-ndjson'],
          querystring: Type.Object({
            lane: Type.Optional(Type.Enum(['LIVE', 'BULK'], { default: 'BULK' })),
          }),
        },
        ...secured({ ...keeper, operation: 'records.bulk', streaming: true }),
      },
      async (request, reply) => {
        const limits = { lineBytes: config.limits.bodyBytes, jsonDepth: config.limits.jsonDepth };
        const mayWrite = (system: string) => writesSystem(request.viewer, system);
        const lines = storeStream(
          request.body as Readable,
          service,
          mayWrite,
          limits,
          request.query.lane ?? 'BULK',
        );
        return reply
          .type('application/x-ndjson; charset=utf-8')
          .send(Readable.from(lines, { objectMode: false }));
      },
    );
  });

  app.get(
    '/v1/systems',
    {
      schema: {
        tags: ['systems'],
        operationId: 'listSystems',
        summary: 'The registered systems',
        response: { 200: Type.Object({ items: Type.Array(SystemView) }) },
      },
      ...secured({
        roles: [
          'source-system',
          'verifying-officer',
          'investigator',
          'portal-user',
          'data-owner',
          'operator',
        ],
        operation: 'systems.read',
      }),
    },
    async () => ({ items: await listSystems(graph) }),
  );

  app.post(
    '/v1/systems',
    {
      schema: {
        tags: ['systems'],
        operationId: 'registerSystem',
        summary: 'Register an external list: match edges and alerts, never a coloured link',
        body: NewSystem,
        response: { 200: SystemView, 201: SystemView },
      },
      ...secured({ roles: ['source-system', 'operator'], operation: 'systems.register' }),
    },
    async (request, reply) => {
      const profile = externalListProfile(request.body.code, request.body.name);
      const saved = await registerSystem(graph, profile, clock.now().toISOString());
      if (saved.kind !== 'EXTERNAL_LIST')
        throw problem('SYM_ALREADY_EXISTS', {
          detail: 'A central system has this code.',
          errors: [{ pointer: '/code', code: 'TAKEN', detail: 'belongs to a built-in system' }],
        });
      reply.code(saved.created ? 201 : 200);
      return { ...profile, builtIn: false };
    },
  );

  async function storeOne(
    viewer: Viewer,
    body: Parameters<IntakeService['check']>[0],
    how: Omit<Intake, 'record'>,
  ): Promise<Extract<IntakeOutcome, { groupId: string }>> {
    if (!writesSystem(viewer, body.system))
      throw problem('SYM_FORBIDDEN', {
        errors: [{ pointer: '/system', code: 'NOT_ALLOWED', detail: 'not a system of the sender' }],
      });
    const checked = await service.check(body);
    if ('findings' in checked) {
      const unknown = checked.findings.some((finding) => finding.code === 'UNKNOWN_SYSTEM');
      throw problem(unknown ? 'SYM_UNKNOWN_SYSTEM' : 'SYM_QUALITY_REJECTED', { errors: checked.findings });
    }
    try {
      const [outcome] = await service.store([{ record: checked.record, ...how }], 'LIVE');
      if (outcome === undefined) throw problem('SYM_INTERNAL');
      if (outcome.status === 'REJECTED') throw problemOf(outcome);
      return outcome;
    } catch (error) {
      if (error instanceof RecordGone) throw problem('SYM_NOT_FOUND');
      throw error;
    }
  }

  /** A record that the viewer may see; what is hidden and what does not exist answer alike. */
  async function ownRecord(viewer: Viewer, id: string) {
    const record = await readRecord(graph, id);
    if (record === undefined || !maySeeRecord(viewer, record)) throw problem('SYM_NOT_FOUND');
    return record;
  }
};

/** `"3"` → 3. A change without If-Match could undo what the sender has not seen. */
function versionOf(header: string | undefined): number {
  if (header === undefined) throw problem('SYM_PRECONDITION_REQUIRED');
  const version = /^"(\d{1,10})"$/.exec(header.trim())?.[1];
  if (version === undefined)
    throw problem('SYM_INVALID_HEADER', {
      errors: [{ pointer: '/If-Match', code: 'FORMAT', detail: 'a version in quotes, such as "3"' }],
    });
  return Number(version);
}
