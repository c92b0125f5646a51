/** Decisions of officers: proposed, confirmed, withdrawn (Art 29); whoever may not decide on a link learns nothing of it. */
import { Type } from 'typebox';
import type { Viewer } from '../../graph/access/index.ts';
import {
  confirmDecision,
  type DecisionOutcome,
  proposeDecision,
  visibleLinks,
  withdrawDecision,
} from '../../graph/detector/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { claimed } from './claims.ts';
import { Decision, Link, LinkId, NewDecision } from './schemas.ts';
import { decisionView, linkView, may } from './view.ts';

const officer = { roles: ['verifying-officer'] } as const;
const Settled = Type.Object({
  decision: Type.Union([Decision, Type.Null()], { description: 'Null where the link was erased' }),
  link: Type.Union([Link, Type.Null()]),
});

export const decisions: Component = async (app, { resources }) => {
  const { graph, clock, ids } = resources;
  const tags = ['review'];
  const now = () => clock.now().toISOString();

  app.post(
    '/v1/links/:id/decisions',
    {
      schema: {
        tags,
        operationId: 'proposeDecision',
        summary: 'Propose a decision; the link keeps its colour until it is confirmed',
        params: LinkId,
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
      return await answer(graph, request.viewer, outcome);
    },
  );

  for (const [verb, work, summary] of [
    ['confirm', confirmDecision, 'Confirm a decision; a red one takes another person than its proposer'],
    ['withdraw', withdrawDecision, 'Take a proposed decision back'],
  ] as const)
    app.post(
      `/v1/decisions/:id/${verb}`,
      {
        schema: { tags, operationId: `${verb}Decision`, summary, params: LinkId, response: { 200: Settled } },
        ...secured({ ...officer, operation: 'review.confirm' }),
      },
      async (request) => {
        const { subject } = request.viewer;
        const settlement = {
          ...{ decisionId: request.params.id, by: subject, now: now() },
          ...{ historyId: ids.next(), eventId: ids.next() },
        };
        return await answer(graph, request.viewer, await work(graph, settlement, may(request.viewer)));
      },
    );
};

async function answer(graph: Graph, viewer: Viewer, outcome: DecisionOutcome) {
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
    case 'CLAIMED':
      throw claimed(outcome.claim);
    case 'INCONSISTENT': {
      // Hidden links refuse as well, but are neither named nor counted (Art 9(4)).
      const seen = await graph.read((tx) => visibleLinks(tx, viewer, outcome.contradicting));
      throw problem('SYM_DECISION_INCONSISTENT', {
        detail: 'A surrounding link says the opposite; it has to be resolved first (Art 29(6)).',
        errors: [{ pointer: '/option', code: 'INCONSISTENT', detail: 'contradicts the chain of links' }],
        members: { article: '29(6)', contradicting: seen.size, links: [...seen].sort() },
      });
    }
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
