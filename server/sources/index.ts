/**
 * Records in: what each source system sends, changes and erases (Art 18, 19(1), 27(1)). A record is answered only after
 * its transaction is committed together with the outbox event that will start detection.
 */
import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { maySeeRecord, writesSystem } from '../../graph/access/index.ts';
import type { BiometricSample } from '../../graph/model/record.ts';
import { samplesOfRecord } from '../../graph/repository/index.ts';
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
import { type Component, revisionOf, secured, type Viewer } from '../platform/index.ts';
import { type Stream, storeStream } from './bulk.ts';
import { IntakeService } from './intake.ts';
import { loads, openLoadOf } from './loads.ts';
import { problemOf } from './outcomes.ts';
import {
  Biometric,
  IdentityRecord,
  NewSystem,
  RecordPage,
  Samples,
  Stored,
  SystemCode,
  SystemView,
  WholeRecord,
} from './schemas.ts';

export { BATCH } from './bulk.ts';
export { IntakeService } from './intake.ts';
export { Finger, SAMPLE_RULE, SampleContent, SystemCode } from './schemas.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({ description: 'Version that is believed to be stored, such as "3"; 428 without it' }),
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
  await app.register(loads, { resources });

  app.post(
    '/v1/records',
    {
      bodyLimit: config.limits.imageBodyBytes,
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
      bodyLimit: config.limits.imageBodyBytes,
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

  app.post(
    '/v1/records/:id/samples',
    {
      bodyLimit: config.limits.imageBodyBytes,
      schema: {
        tags,
        operationId: 'addSample',
        summary:
          'Add a biometric sample to a record: a new version, detected when a template is made (Art 13)',
        params: Id,
        headers: IfMatch,
        body: Biometric,
        response: { 200: Stored },
      },
      ...secured({ ...keeper, operation: 'records.write' }),
    },
    async (request, reply) => {
      const expectedVersion = versionOf(request.headers['if-match']);
      const stored = await ownRecord(request.viewer, request.params.id);
      const added = await service.addSample(
        { recordId: stored.id, sample: request.body as BiometricSample, expectedVersion },
        stored.system,
      );
      if ('findings' in added) throw problem('SYM_QUALITY_REJECTED', { errors: added.findings });
      const { outcome } = added;
      if (outcome === undefined) throw problem('SYM_NOT_FOUND');
      if (outcome.status === 'REJECTED') throw problemOf(outcome);
      reply.header('etag', `"${outcome.version}"`);
      return outcome;
    },
  );

  app.get(
    '/v1/records/:id/samples',
    {
      schema: {
        tags,
        operationId: 'recordSamples',
        summary: 'The biometric samples of a record and what became of each; never their content',
        params: Id,
        response: { 200: Samples },
      },
      ...secured({
        roles: ['source-system', 'verifying-officer', 'investigator', 'data-owner'],
        operation: 'records.read',
      }),
    },
    async (request) => {
      const record = await ownRecord(request.viewer, request.params.id);
      return { items: await samplesOfRecord(graph, record.id) };
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
          reference: Type.Optional(
            Type.String({ maxLength: 128, description: 'The one with this reference' }),
          ),
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: RecordPage },
      },
      ...secured({ ...keeper, operation: 'records.read' }),
    },
    async (request) => {
      const { system, reference = null, cursor, limit = config.limits.pageSize } = request.query;
      if (!writesSystem(request.viewer, system)) throw problem('SYM_NOT_FOUND');
      const after = cursor === undefined ? '' : readCursor(cursor);
      const items = await listRecords(graph, { system, reference, after, limit: limit + 1 });
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
            'Lane LIVE is detected before BULK. With `load` the records are those of an initial load: detected behind all ' +
            'others, and their links have no time limit. A line that was taken before is answered UNCHANGED, so a stream ' +
            'that was cut may be sent again.',
          consumes: ['application/x-ndjson'],
          produces: ['application/x-ndjson'],
          querystring: Type.Object({
            lane: Type.Optional(Type.Enum(['LIVE', 'BULK'], { description: 'BULK by default' })),
            load: Type.Optional(
              Type.String({ format: 'uuid', description: 'Initial load that the records belong to' }),
            ),
          }),
        },
        ...secured({ ...keeper, operation: 'records.bulk', streaming: true }),
      },
      async (request, reply) => {
        const limits = { lineBytes: config.limits.imageBodyBytes, jsonDepth: config.limits.jsonDepth };
        const { lane = 'BULK', load } = request.query;
        const stream: Stream = {
          ...{ lane, mayWrite: (system) => writesSystem(request.viewer, system) },
          ...(load === undefined ? {} : { load: await openLoadOf(resources, request.viewer, load) }),
        };
        if (load !== undefined && lane === 'LIVE')
          throw problem('SYM_INVALID_QUERY', {
            errors: [{ pointer: '/lane', code: 'NOT_ALLOWED', detail: 'an initial load is of lane BULK' }],
          });
        const lines = storeStream(request.body as Readable, service, stream, limits);
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

const versionOf = (header: string | undefined) => revisionOf(header, 'a version');
