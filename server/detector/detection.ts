/** The state of detection: what is outstanding, what failed for good, and what became of one record. */
import { Type } from 'typebox';
import { maySeeRecord } from '../../graph/access/index.ts';
import { checkClusters, clusterState, rescoringOf } from '../../graph/detector/index.ts';
import { readRecord } from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { backlogOf, deadEvents, eventOfRecord, reviveEvent } from '../platform/backlog.ts';
import { type Component, secured } from '../platform/index.ts';
import { clusterContext } from './detect-context.ts';
import { Backlog, ClusterCheck, ClusterState, DeadLetters, DetectionState } from './schemas.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const detection: Component = async (app, { resources }) => {
  const { graph, clock, config, ids } = resources;
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
      await checkClusters(
        graph,
        await clusterContext(resources),
        () => ids.next(),
        clock.now().toISOString(),
      ),
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
