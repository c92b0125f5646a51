/** The state of detection: what is outstanding, what failed for good, and what became of one record. */
import { type Static, Type } from 'typebox';
import { maySeeRecord } from '../../graph/access/index.ts';
import { clusterState, readMode, rescoringOf, setMode } from '../../graph/detector/index.ts';
import { readRecord } from '../../graph/sources/index.ts';
import { MatcherClient } from '../biometrics/index.ts';
import { problem } from '../errors.ts';
import { backlogOf, deadEvents, eventOfRecord, reviveEvent } from '../platform/backlog.ts';
import { type Component, secured } from '../platform/index.ts';
import { Backlog, ClusterCheck, ClusterState, DeadLetters, DetectionState } from './schemas.ts';

/** Time for a check of all clusters. */
const CHECK_MS = 600_000;
const Mode = Type.Object({ mode: Type.Enum(['OPERATION', 'TRANSITION']) }, { additionalProperties: false });
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const detection: Component = async (app, { resources }) => {
  const { graph, clock, config } = resources;
  const matcher = new MatcherClient(resources);
  const tags = ['detection'];

  app.get(
    '/v1/detection/backlog',
    {
      schema: {
        tags,
        operationId: 'detectionBacklog',
        summary: 'How much detection is outstanding',
        response: { 200: Backlog },
      },
      ...secured({ roles: ['operator', 'source-system'], operation: 'operation.backlog' }),
    },
    async () => ({
      ...(await backlogOf(graph, clock.now())),
      rescoring: (await rescoringOf(graph)) ?? null,
    }),
  );

  app.get(
    '/v1/detection/dead-letters',
    {
      schema: {
        tags,
        operationId: 'deadLetters',
        summary: 'Events that failed too often: each is an open case',
        querystring: Type.Object({
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: DeadLetters },
      },
      ...secured({ roles: ['operator'], operation: 'operation.read' }),
    },
    async (request) => ({ items: await deadEvents(graph, request.query.limit ?? config.limits.pageSize) }),
  );

  app.post(
    '/v1/detection/dead-letters/:id/retry',
    {
      schema: {
        tags,
        operationId: 'retryDeadLetter',
        summary: 'Detect a dead event once more',
        params: Id,
        response: { 202: Type.Object({ eventId: Type.String() }) },
      },
      ...secured({ roles: ['operator'], operation: 'operation.act' }),
    },
    async (request, reply) => {
      if (!(await reviveEvent(graph, request.params.id, clock.now()))) throw problem('SYM_NOT_FOUND');
      reply.code(202);
      return { eventId: request.params.id };
    },
  );

  app.get(
    '/v1/detection/clusters',
    {
      schema: {
        tags,
        operationId: 'clusterState',
        summary: 'How many statistical clusters there are, and what their last check found',
        response: { 200: ClusterState },
      },
      ...secured({ roles: ['operator'], operation: 'operation.read' }),
    },
    async () => await clusterState(graph),
  );

  app.post(
    '/v1/detection/clusters/check',
    {
      schema: {
        tags,
        operationId: 'checkClusters',
        summary: 'Compute all clusters from scratch; what is stored otherwise is counted and put right',
        response: { 200: ClusterCheck },
      },
      ...secured({ roles: ['operator'], operation: 'operation.act' }),
    },
    async () =>
      await matcher.ask<'/clusters/check', Static<typeof ClusterCheck>>('/clusters/check', {}, CHECK_MS),
  );

  app.get(
    '/v1/detection/mode',
    {
      schema: {
        tags,
        operationId: 'detectorMode',
        summary: 'Whether operations have started (Art 69, 72)',
        response: { 200: Mode },
      },
      ...secured({ roles: ['operator'], operation: 'operation.read' }),
    },
    async () => ({ mode: await graph.read(readMode) }),
  );

  app.put(
    '/v1/detection/mode',
    {
      schema: {
        tags,
        operationId: 'setDetectorMode',
        summary: 'Start operations, or go back to the time before them',
        description:
          'TRANSITION: biometric data of four systems alone are compared, and the ETIAS Central Unit verifies (Art 69). OPERATION cannot start while a yellow link is left (Art 72(4)(d)); every record is then detected again.',
        ...{ body: Mode, response: { 200: Mode } },
      },
      ...secured({ roles: ['operator'], operation: 'operation.act' }),
    },
    async (request) => {
      const { mode } = request.body;
      const now = clock.now().toISOString();
      const outcome = await setMode(graph, { mode, by: request.viewer.subject, now });
      if (outcome.status === 'YELLOW_LEFT')
        throw problem('SYM_YELLOW_LEFT', {
          errors: [{ pointer: '/mode', code: 'YELLOW_LEFT', detail: 'every yellow link is verified first' }],
          members: { article: '72(4)(d)', yellow: outcome.yellow },
        });
      return { mode };
    },
  );

  app.get(
    '/v1/records/:id/detection',
    {
      schema: {
        tags,
        operationId: 'recordDetection',
        summary: 'Whether a record has been detected in its present version',
        params: Id,
        response: { 200: DetectionState },
      },
      ...secured({ roles: ['source-system'], operation: 'records.read' }),
    },
    async (request) => {
      const record = await readRecord(graph, request.params.id);
      if (record === undefined || !maySeeRecord(request.viewer, record)) throw problem('SYM_NOT_FOUND');
      const state = await eventOfRecord(graph, record.id);
      if (state === undefined) throw problem('SYM_NOT_FOUND');
      return state;
    },
  );
};
