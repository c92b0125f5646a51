/** The review desk's interface: queue of yellow links, the link with its lawful options, decisions (Art 26(1), 29). */
import { Type } from 'typebox';
import { mayDecide, type Viewer } from '../../graph/access/index.ts';
import {
  confirmDecision,
  type DecisionOutcome,
  isSin,
  type LinkDetail,
  proposeDecision,
  readLink,
  withdrawDecision,
} from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { Decision, History, Link, NewDecision, QueuePage } from './schemas.ts';
import { decisionView, linkView, mayReadEvidence } from './view.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const officer = { roles: ['verifying-officer'] } as const;
const HOURS_12 = 12 * 3_600_000;
const Settled = Type.Object({
  decision: Type.Union([Decision, Type.Null()], { description: 'Null where the link was erased' }),
  link: Type.Union([Link, Type.Null()]),
});

export const review: Component = async (app, { resources }) => {
  const { config, graph, clock, ids } = resources;
  const tags = ['review'];
  const now = () => clock.now().toISOString();

  app.get(
    '/v1/review/queue',
    {
      schema: {
        tags,
        operationId: 'reviewQueue',
        summary: 'Yellow links that the asker’s authorities must verify, oldest first',
        querystring: Type.Object({
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: QueuePage },
      },
      ...secured({ ...officer, operation: 'review.read' }),
    },
    async (request) => {
      const { cursor, limit = config.limits.pageSize } = request.query;
      const [afterTime = '', afterId = ''] = (cursor === undefined ? '' : readCursor(cursor)).split('|');
      const { authorities } = request.viewer;
      const rows = await graph.read((tx) =>
        tx.run<QueueRow>('detector/review-queue', {
          authorities: authorities === '*' ? null : authorities,
          ...{ afterTime, afterId, limit: limit + 1 },
        }),
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        items: page.map(queueItem),
        next: rows.length > limit && last !== undefined ? writeCursor(`${last.createdAt}|${last.id}`) : null,
      };
    },
  );

  app.get(
    '/v1/links/:id',
    {
      schema: {
        tags,
        operationId: 'readLink',
        summary: 'A link with its file, evidence and the options that the law allows',
        description: 'By id, or by the single identification number of its file.',
        params: Type.Object({ id: Type.String({ minLength: 18, maxLength: 40 }) }),
        response: { 200: Link },
      },
      ...secured({ roles: ['verifying-officer', 'investigator', 'portal-user'], operation: 'links.read' }),
    },
    async (request, reply) => {
      const link = await readLink(graph, await linkId(request.params.id));
      const view = link === undefined ? undefined : linkView(request.viewer, link);
      if (view === undefined) throw problem('SYM_NOT_FOUND');
      if (view.revision !== undefined) reply.header('etag', `"${view.revision}"`);
      return view;
    },
  );

  app.get(
    '/v1/links/:id/history',
    {
      schema: {
        tags,
        operationId: 'linkHistory',
        summary: 'What happened to a link, oldest first (Art 36(1)(f))',
        params: Id,
        response: { 200: History },
      },
      ...secured({ roles: ['verifying-officer', 'investigator'], operation: 'links.read' }),
    },
    async (request) => {
      const link = await readLink(graph, request.params.id);
      const view = link === undefined ? undefined : linkView(request.viewer, link);
      if (link === undefined || view?.visibility !== 'FULL' || !mayReadEvidence(request.viewer, link))
        throw problem('SYM_NOT_FOUND');
      const rows = await graph.read((tx) =>
        tx.run<{ entry: HistoryRow }>('detector/link-history', { linkId: view.id }),
      );
      return { items: rows.map(({ entry }) => historyItem(entry)) };
    },
  );

  app.post(
    '/v1/links/:id/decisions',
    {
      schema: {
        tags,
        operationId: 'proposeDecision',
        summary: 'Propose a decision; the link keeps its colour until it is confirmed',
        params: Id,
        headers: Type.Object({ 'if-match': Type.Optional(Type.String()) }),
        body: NewDecision,
        response: { 201: Settled },
      },
      ...secured({ ...officer, operation: 'review.decide' }),
    },
    async (request, reply) => {
      const outcome = await proposeDecision(
        graph,
        {
          ...request.body,
          linkId: request.params.id,
          revision: revisionOf(request.headers['if-match']),
          by: request.viewer.subject,
          authority: request.viewer.authority,
          decisionId: ids.next(),
          now: now(),
        },
        may(request.viewer),
      );
      reply.code(201);
      return answer(request.viewer, outcome);
    },
  );

  for (const [verb, work, summary] of [
    ['confirm', confirmDecision, 'Confirm a decision; a red one takes another person than its proposer'],
    ['withdraw', withdrawDecision, 'Take a proposed decision back'],
  ] as const)
    app.post(
      `/v1/decisions/:id/${verb}`,
      {
        schema: { tags, operationId: `${verb}Decision`, summary, params: Id, response: { 200: Settled } },
        ...secured({ ...officer, operation: 'review.confirm' }),
      },
      async (request) => {
        const { subject } = request.viewer;
        const settlement = { decisionId: request.params.id, by: subject, historyId: ids.next(), now: now() };
        return answer(request.viewer, await work(graph, settlement, may(request.viewer)));
      },
    );

  async function linkId(given: string): Promise<string> {
    if (/^[0-9a-f]{8}-/.test(given)) return given;
    if (!isSin(given))
      throw problem('SYM_INVALID_PATH', {
        errors: [
          {
            pointer: '/id',
            code: 'CHECK_DIGIT',
            detail: 'not an id, nor a number whose check character fits',
          },
        ],
      });
    const sin = given.replace(/[\s-]/g, '').toUpperCase();
    const [row] = await graph.read((tx) => tx.run<{ id: string }>('detector/link-by-sin', { sin }));
    if (row === undefined) throw problem('SYM_NOT_FOUND');
    return row.id;
  }
};

/** Whoever may not decide on a link learns nothing of it. */
const may = (viewer: Viewer) => (link: LinkDetail) => mayDecide(viewer, { authorityRef: link.authority });

function answer(viewer: Viewer, outcome: DecisionOutcome) {
  switch (outcome.status) {
    case 'DONE':
      return { decision: decisionView(outcome.decision), link: linkView(viewer, outcome.link) ?? null };
    case 'ERASED':
      return { decision: null, link: null };
    case 'NOT_FOUND':
    case 'FORBIDDEN':
      throw problem('SYM_NOT_FOUND');
    case 'OVERTAKEN':
      throw problem('SYM_DECISION_OVERTAKEN', {
        detail: 'The link has changed, or another decision is open. See `current` for what it is now.',
        members: { current: linkView(viewer, outcome.link) },
      });
    case 'UNLAWFUL':
      throw problem('SYM_DECISION_UNLAWFUL', {
        detail: outcome.option.refusal?.reason ?? 'Not an option for this link.',
        errors: [
          { pointer: '/option', code: 'UNLAWFUL', detail: `Article ${outcome.option.refusal?.article}` },
        ],
        members: { article: outcome.option.refusal?.article },
      });
    case 'INCONSISTENT':
      throw problem('SYM_DECISION_INCONSISTENT', {
        detail: 'A surrounding link says the opposite; it has to be resolved first (Art 29(6)).',
        errors: [{ pointer: '/option', code: 'INCONSISTENT', detail: 'contradicts the chain of links' }],
        members: { article: '29(6)', contradicting: outcome.contradicting.length },
      });
    case 'SECOND_PERSON':
      throw problem('SYM_SECOND_PERSON_NEEDED');
  }
}

/** `"7"` → 7: officers decide on what they have seen. */
function revisionOf(header: string | undefined): number {
  if (header === undefined) throw problem('SYM_PRECONDITION_REQUIRED');
  const revision = /^"(\d{1,10})"$/.exec(header.trim())?.[1];
  if (revision === undefined)
    throw problem('SYM_INVALID_HEADER', {
      errors: [{ pointer: '/If-Match', code: 'FORMAT', detail: 'the revision in quotes, such as "3"' }],
    });
  return Number(revision);
}

interface QueueRow {
  id: string;
  cause: string | null;
  basis: string | null;
  systems: string[];
  since: string;
  createdAt: string;
  revision: number;
  sin: string;
  authority: string;
  proposed: { id: string; option: string; at: string }[];
  comparisons: { bio: 'SAME'; id: 'SAME'; doc: 'SAME'; misused: boolean }[];
}

function queueItem({ authority, comparisons, createdAt: _createdAt, ...row }: QueueRow) {
  const dueAt = row.systems.includes('EES') ? new Date(Date.parse(row.since) + HOURS_12).toISOString() : null;
  return {
    ...row,
    cause: row.cause ?? null,
    basis: row.basis ?? null,
    dueAt,
    authorityRef: authority,
    proposals: comparisons,
  };
}

interface HistoryRow {
  at: string;
  event: string;
  by: string;
  actor: string | null;
  colourBefore: string | null;
  colourAfter: string | null;
  cause: string | null;
  basis: string | null;
  reason: string | null;
  proposals: string | null;
}

function historyItem(entry: HistoryRow) {
  const orNull = (value: string | null | undefined) => value ?? null;
  return {
    ...{ at: entry.at, event: entry.event, by: entry.by, actor: orNull(entry.actor) },
    colourBefore: orNull(entry.colourBefore),
    colourAfter: orNull(entry.colourAfter),
    cause: orNull(entry.cause),
    basis: orNull(entry.basis),
    reason: orNull(entry.reason),
    proposals: entry.proposals === null ? [] : JSON.parse(entry.proposals),
  };
}
