/**
 * Learning from decisions: models proposed, agreed to by two persons and rolled back, and how well the service does at
 * present. Off unless it is switched on; then nothing is collected for it.
 */
import { Type } from 'typebox';
import type { Viewer } from '../../graph/access/index.ts';
import {
  accuracyOf,
  approveChange,
  type ChangeOutcome,
  LEAST_LINKS,
  type ModelChange,
  modelChanges,
  modelOf,
  type ReadLink,
  readDecidedLinks,
  readEndedDecisions,
  rejectChange,
  requestProposal,
  requestRollback,
  versionInUse,
} from '../../graph/detector/index.ts';
import { writeModel } from '../../graph/matching/model/index.ts';
import { MODEL } from '../../graph/matching/score/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';

const orNull = (description?: string) =>
  Type.Union([Type.String(), Type.Null()], description === undefined ? {} : { description });
const strict = { additionalProperties: false } as const;

const Change = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['PROPOSAL', 'ROLLBACK']),
  state: Type.Enum(['COMPUTING', 'REFUSED', 'FAILED', 'OPEN', 'REJECTED', 'OVERTAKEN', 'IN_USE'], {
    description:
      'REFUSED: by a guard rail, or for want of labels; OPEN: waits for approvals; IN_USE: put in use, though maybe replaced since',
  }),
  at: Type.String(),
  by: Type.String(),
  parent: Type.String({ description: 'Model in use when it began' }),
  model: orNull('Null until it is computed, or where none was made'),
  stage: Type.Union([Type.Enum(['LABELS', 'TRAINING', 'BENCHMARK', 'EDGES']), Type.Null()], {
    description: 'While it is computed',
  }),
  progress: Type.Union([Type.Number(), Type.Null()], { description: 'Of the stage, 0 to 1' }),
  acts: Type.Array(
    Type.Object({
      act: Type.Enum(['REQUESTED', 'APPROVED', 'REJECTED']),
      by: Type.String(),
      at: Type.String(),
      reason: orNull(),
    }),
  ),
  report: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()], {
    description:
      'Counts of labels, weights moved, calibration, scores on the frozen benchmark and on the newest match edges, and every objection of a guard rail with its figures',
  }),
});

const Models = Type.Object({
  inUse: Type.String(),
  shipped: Type.String({ description: 'Model that comes with this version of the service' }),
  changes: Type.Array(Change, { description: 'Newest first' }),
});

const Share = Type.Object({
  count: Type.Integer(),
  of: Type.Integer(),
  share: Type.Number({ description: '0 to 1' }),
  interval: Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: '95 %, Wilson' }),
});
const Measured = Type.Object({
  all: Type.Union([Share, Type.Null()], { description: `Null below ${LEAST_LINKS} links` }),
  script: Type.Record(Type.String(), Share),
  nationality: Type.Record(Type.String(), Share),
});
const AccuracyAnswer = Type.Object({
  since: Type.String(),
  least: Type.Integer({ description: 'Links below which a cell is put together with others, or not told' }),
  agreement: Type.Object(
    { chance: Measured, red: Measured },
    { description: 'Second officers who chose the same: of decisions drawn by chance, and of red ones' },
  ),
  strong: Type.Object(Measured.properties, {
    description:
      'Links whose match edge is at the strong threshold and that were decided, on evidence outside of the data, as one person',
  }),
});

const Reason = Type.String({ minLength: 3, maxLength: 2000 });
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Version = Type.String({ pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,100}$' });
const DAYS = 365;

export const learning: Component = async (app, { resources }) => {
  const { graph, clock, ids, config } = resources;
  const tags = ['models'];
  app.addHook('preHandler', async () => {
    if (!config.learning)
      throw problem('SYM_LEARNING_OFF', {
        detail: 'SYMBOLON_LEARNING=on switches it on; it is off by default.',
      });
  });
  const request = (viewer: Viewer, id = ids.next()) => ({
    ...{ id, by: viewer.subject, now: clock.now().toISOString() },
  });

  app.get(
    '/v1/models',
    {
      schema: {
        ...{ tags, operationId: 'listModels', response: { 200: Models } },
        summary: 'The model in use, and every change of it with who agreed',
      },
      ...secured({ roles: ['operator', 'data-protection-officer'], operation: 'models.read' }),
    },
    async () => ({
      ...{ inUse: await graph.read(versionInUse), shipped: MODEL.version },
      changes: (await modelChanges(graph)).map(view),
    }),
  );

  app.get(
    '/v1/models/:version/file',
    {
      schema: {
        ...{ tags, operationId: 'readModelFile', params: Type.Object({ version: Version }) },
        summary: 'The file of a model',
        response: {
          200: Type.Object({ file: Type.String({ description: 'JSON, as `symbolon model show` reads it' }) }),
        },
      },
      ...secured({ roles: ['operator', 'data-protection-officer'], operation: 'models.read' }),
    },
    async ({ params }) => {
      const model = await graph.read((tx) => modelOf(tx, params.version));
      if (model === undefined) throw problem('SYM_NOT_FOUND');
      return { file: writeModel(model) };
    },
  );

  app.post(
    '/v1/models/proposals',
    {
      schema: {
        ...{ tags, operationId: 'proposeModel', response: { 202: Change } },
        summary: 'Ask for a model learnt from decided links; a worker computes it',
      },
      ...secured({ roles: ['operator'], operation: 'models.propose' }),
    },
    async ({ viewer }, reply) => {
      reply.code(202);
      return answer(await requestProposal(graph, request(viewer)));
    },
  );

  app.post(
    '/v1/models/rollbacks',
    {
      schema: {
        ...{ tags, operationId: 'rollBackModel', response: { 201: Change } },
        summary: 'Ask for the return to a model that was in use before; two persons have to agree',
        body: Type.Object({ to: Version, reason: Reason }, strict),
      },
      ...secured({ roles: ['operator'], operation: 'models.propose' }),
    },
    async ({ viewer, body }, reply) => {
      reply.code(201);
      return answer(await requestRollback(graph, { ...request(viewer), ...body }));
    },
  );

  app.get(
    '/v1/models/changes/:id',
    {
      schema: {
        ...{ tags, operationId: 'readModelChange', params: Id, response: { 200: Change } },
        summary: 'A change of the model: how far it is, and its report',
      },
      ...secured({ roles: ['operator', 'data-protection-officer'], operation: 'models.read' }),
    },
    async ({ params }) => {
      const [change] = await modelChanges(graph, params.id);
      if (change === undefined) throw problem('SYM_NOT_FOUND');
      return view(change);
    },
  );

  app.post(
    '/v1/models/changes/:id/approval',
    {
      schema: {
        ...{ tags, operationId: 'approveModelChange', params: Id, response: { 200: Change } },
        summary: 'Agree to a change of the model; the second person’s agreement puts it in use',
        description:
          'Match edges are then scored anew behind new records (`rescoring` of the backlog). No link changes its colour and no decision is touched.',
      },
      ...secured({ roles: ['operator', 'data-protection-officer'], operation: 'models.approve' }),
    },
    async ({ viewer, params }) => answer(await approveChange(graph, request(viewer, params.id))),
  );

  app.post(
    '/v1/models/changes/:id/rejection',
    {
      schema: {
        ...{ tags, operationId: 'rejectModelChange', params: Id, response: { 200: Change } },
        summary: 'Refuse a change of the model',
        body: Type.Object({ reason: Reason }, strict),
      },
      ...secured({ roles: ['operator', 'data-protection-officer'], operation: 'models.approve' }),
    },
    async ({ viewer, params, body }) =>
      answer(await rejectChange(graph, { ...request(viewer, params.id), reason: body.reason })),
  );

  app.get(
    '/v1/accuracy',
    {
      schema: {
        ...{ tags, operationId: 'liveAccuracy', response: { 200: AccuracyAnswer } },
        summary:
          'How often decisions hold a second look and strong match edges are one person, with intervals',
        querystring: Type.Object(
          {
            days: Type.Optional(
              Type.Integer({
                minimum: 1,
                maximum: 3660,
                description: `Decisions so far back, default ${DAYS}`,
              }),
            ),
          },
          strict,
        ),
      },
      ...secured({ roles: ['verifying-officer', 'data-protection-officer'], operation: 'accuracy.read' }),
    },
    async ({ query }) => {
      const since = new Date(clock.now().getTime() - (query.days ?? DAYS) * 86_400_000).toISOString();
      const links: ReadLink[] = [];
      for await (const link of readDecidedLinks(graph)) if (link.decisions.length > 0) links.push(link);
      const ended = await readEndedDecisions(graph, since);
      return { since, least: LEAST_LINKS, ...accuracyOf(links, since, ended) };
    },
  );
};

const view = ({ report, ...change }: ModelChange) =>
  ({ ...change, report: report as Record<string, unknown> | null }) as never;

const refusals = {
  UNDER_WAY: 'Another change of the model is under way; it has to be settled first.',
  NOT_OPEN: 'The change does not wait for an approval.',
  OVERTAKEN: 'Another model is in use than when the change began.',
} as const;

function answer(outcome: ChangeOutcome) {
  switch (outcome.status) {
    case 'DONE':
      return view(outcome.change);
    case 'NOT_FOUND':
      throw problem('SYM_NOT_FOUND');
    case 'SAME_PERSON':
      throw problem('SYM_SECOND_PERSON_NEEDED');
    case 'IN_USE':
    case 'NEVER_IN_USE': {
      const detail = outcome.status === 'IN_USE' ? 'is in use already' : 'was never in use here';
      throw problem('SYM_UNPROCESSABLE', { errors: [{ pointer: '/to', code: outcome.status, detail }] });
    }
    default:
      throw problem('SYM_MODEL_CHANGE_REFUSED', { detail: refusals[outcome.status] });
  }
}
