/**
 * What officers do to links: decisions proposed, confirmed, looked at again, withdrawn (Art 29); hearings (Art 29(4));
 * contestations of other authorities (Art 31(3), 32(7), 33(5)). Whoever may not act on a link learns nothing of it.
 */
import { type Static, Type } from 'typebox';
import { actsFor, isTrained, maySeeLink, type Viewer } from '../../graph/access/index.ts';
import {
  adjudicateDecision,
  confirmDecision,
  contestLink,
  type DecisionOutcome,
  factsOf,
  handOver,
  hearPerson,
  judge,
  type LinkDetail,
  lookAgain,
  proposeDecision,
  type Refusal,
  requestCompletion,
  visibleLinks,
  withdrawDecision,
} from '../../graph/detector/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { problem } from '../errors.ts';
import { type Component, revisionOf, secured } from '../platform/index.ts';
import type { Resources } from '../resources.ts';
import { claimed } from './claims.ts';
import {
  Contestation,
  Decision,
  EXPLAINED,
  HandOver,
  Judgement,
  Link,
  LinkId,
  NewDecision,
  NewHearing,
  NewJudgement,
  OwnerRequest,
  REASONS_OF,
} from './schemas.ts';
import { coveredFrom, decisionView, linkView, may } from './view.ts';

const officer = { roles: ['verifying-officer'] } as const;
const Settled = Type.Object({
  decision: Type.Union([Decision, Type.Null()], { description: 'Null where the link was erased' }),
  link: Type.Union([Link, Type.Null()]),
});
const IfMatch = Type.Object({ 'if-match': Type.Optional(Type.String()) });

export const decisions: Component = async (app, { resources }) => {
  const { graph, clock, ids, config } = resources;
  const tags = ['review'];
  const collectable = ({ evidence }: { evidence?: unknown }) => {
    if (evidence !== undefined && !config.learning)
      throw problem('SYM_LEARNING_OFF', {
        errors: [{ pointer: '/evidence', code: 'LEARNING_OFF', detail: 'nothing is collected for learning' }],
      });
  };
  const actor = (viewer: Viewer) => ({
    ...{ by: viewer.subject, authority: viewer.authority, trained: isTrained(viewer) },
    ...{ newId: () => ids.next(), now: clock.now().toISOString() },
  });

  app.post(
    '/v1/links/:id/decisions',
    {
      schema: {
        tags,
        operationId: 'proposeDecision',
        summary: 'Propose a decision; the link keeps its colour until it is confirmed',
        description:
          'A red one, one that differs from the first judgement of its officer, and a share of the rest wait for a second officer, who is not told which it is.',
        ...{ params: LinkId, headers: IfMatch, body: NewDecision, response: { 201: Settled } },
      },
      ...secured({ ...officer, operation: 'review.decide' }),
    },
    async (request, reply) => {
      collectable(request.body);
      const outcome = await proposeDecision(
        graph,
        {
          ...{ ...reasoned(request.body), ...actor(request.viewer), linkId: request.params.id },
          ...{ revision: revisionOf(request.headers['if-match']), decisionId: ids.next() },
          ...{ policy: config.review, learning: config.learning },
        },
        may(request.viewer),
      );
      reply.code(201);
      return await answer(resources, request.viewer, outcome);
    },
  );

  for (const [verb, work, summary] of [
    ['confirm', confirmDecision, 'Confirm a decision that needs no second look'],
    ['withdraw', withdrawDecision, 'Take a proposed decision back'],
  ] as const)
    app.post(
      `/v1/decisions/:id/${verb}`,
      {
        schema: { tags, operationId: `${verb}Decision`, summary, params: LinkId, response: { 200: Settled } },
        ...secured({ ...officer, operation: 'review.confirm' }),
      },
      async (request) => {
        const settlement = { decisionId: request.params.id, ...actor(request.viewer) };
        return await answer(resources, request.viewer, await work(graph, settlement, may(request.viewer)));
      },
    );

  for (const [verb, operationId, work, summary] of [
    [
      'second-look',
      'lookAgainAtDecision',
      lookAgain,
      'Say, as a second officer, what one would decide: the same confirms, another one goes to a third officer',
    ],
    [
      'adjudication',
      'adjudicateDecision',
      adjudicateDecision,
      'Say, as a third officer, which of two differing decisions holds',
    ],
  ] as const)
    app.post(
      `/v1/decisions/:id/${verb}`,
      {
        schema: { tags, operationId, summary, params: LinkId, body: NewDecision, response: { 200: Settled } },
        ...secured({ ...officer, operation: 'review.confirm' }),
      },
      async (request) => {
        collectable(request.body);
        const second = {
          ...reasoned(request.body),
          ...{ decisionId: request.params.id, ...actor(request.viewer) },
        };
        return await answer(resources, request.viewer, await work(graph, second, may(request.viewer)));
      },
    );

  app.post(
    '/v1/links/:id/hearings',
    {
      schema: {
        tags,
        operationId: 'hearPerson',
        summary: 'Record that the person could be present and explain (Art 29(4))',
        ...{ params: LinkId, headers: IfMatch, body: NewHearing, response: { 201: Settled } },
      },
      ...secured({ ...officer, operation: 'review.decide' }),
    },
    async (request, reply) => {
      const hearing = {
        ...{ ...request.body, ...actor(request.viewer), linkId: request.params.id },
        revision: revisionOf(request.headers['if-match']),
      };
      const outcome = await hearPerson(graph, hearing, may(request.viewer));
      reply.code(201);
      return await answer(resources, request.viewer, outcome);
    },
  );

  app.post(
    '/v1/links/:id/requests-to-owner',
    {
      schema: {
        tags,
        operationId: 'askOwners',
        summary: 'Ask the owners of the records to complete identity data that are absent (Art 37)',
        description:
          'Owners that have been asked and have sent no version since are not asked again, but named; refused where nothing is absent.',
        ...{ params: LinkId, headers: IfMatch },
        response: {
          200: Type.Object({
            owners: Type.Array(Type.String(), { description: 'Asked now' }),
            already: Type.Array(OwnerRequest, { description: 'Asked before, and open' }),
          }),
        },
      },
      ...secured({ ...officer, operation: 'review.decide' }),
    },
    async (request) => {
      const wish = {
        ...{ ...actor(request.viewer), linkId: request.params.id },
        revision: revisionOf(request.headers['if-match']),
      };
      const outcome = await requestCompletion(graph, wish, may(request.viewer));
      if (outcome.status === 'ASKED') return { owners: outcome.owners, already: outcome.already };
      if (outcome.status === 'NOTHING_ABSENT')
        throw problem('SYM_DECISION_UNLAWFUL', { detail: 'No category of the identity data is absent.' });
      await answer(resources, request.viewer, outcome);
      throw problem('SYM_NOT_FOUND');
    },
  );

  app.put(
    '/v1/links/:id/judgement',
    {
      schema: {
        tags,
        operationId: 'judgeLink',
        summary: 'Keep a first judgement, before score, proposal and earlier decisions are shown',
        description: 'The first word on the same evidence stays: a later one is answered with it.',
        ...{ params: LinkId, body: NewJudgement, response: { 200: Judgement } },
      },
      ...secured({ ...officer, operation: 'review.decide' }),
    },
    async (request) => {
      const judgement = { ...request.body, ...actor(request.viewer), linkId: request.params.id };
      const kept = await judge(graph, judgement, may(request.viewer));
      if (kept === undefined) throw problem('SYM_NOT_FOUND');
      return kept;
    },
  );

  app.post(
    '/v1/links/:id/hand-over',
    {
      schema: {
        tags,
        operationId: 'handOverLink',
        summary: 'Give a link to another authority',
        description:
          'Not one with a sensitive alert, which belongs to its SIRENE bureau (Art 29(2)). To an authority that owns data of the link, answers for a file, or stands in the table of contacts.',
        ...{ params: LinkId, headers: IfMatch, body: HandOver, response: { 200: Settled } },
      },
      ...secured({ ...officer, operation: 'review.decide' }),
    },
    async (request) => {
      const wish = {
        ...{ ...request.body, ...actor(request.viewer), linkId: request.params.id },
        revision: revisionOf(request.headers['if-match']),
      };
      return await answer(resources, request.viewer, await handOver(graph, wish, may(request.viewer)));
    },
  );

  app.post(
    '/v1/links/:id/contestations',
    {
      schema: {
        tags,
        operationId: 'contestLink',
        summary: 'Have a link of another authority erased as incorrect, or verified again',
        description:
          'The responsible authority is told (Art 31(3), 32(7), 33(5)). If-Match is for those who are shown the revision.',
        ...{ params: LinkId, headers: IfMatch, body: Contestation, response: { 200: Settled } },
      },
      ...secured({ ...officer, operation: 'links.contest' }),
    },
    async (request) => {
      const wish = {
        ...{ ...request.body, ...actor(request.viewer), linkId: request.params.id },
        revision: request.headers['if-match'] === undefined ? null : revisionOf(request.headers['if-match']),
      };
      const responsible = (link: LinkDetail) => actsFor(request.viewer, link.authority);
      const seen = (link: LinkDetail) => maySeeLink(request.viewer, factsOf(link)) !== 'HIDDEN';
      return await answer(
        resources,
        request.viewer,
        await contestLink(graph, { ...wish, responsible }, seen),
      );
    },
  );
};

/** The decision where its reason can stand behind it; SYM_INVALID_BODY with the field otherwise. */
function reasoned(body: Static<typeof NewDecision>): Static<typeof NewDecision> {
  const { option, reasonCode, reasonText } = body;
  const fitting = REASONS_OF[option];
  const owed = option === 'ERASE' || option.startsWith('RED') || reasonCode === 'OTHER';
  const errors = [
    ...(fitting.includes(reasonCode)
      ? []
      : [{ pointer: '/reasonCode', code: 'NOT_ALLOWED', detail: `must be one of ${fitting.join(', ')}` }]),
    ...(owed && reasonText.trim().length < EXPLAINED
      ? [{ pointer: '/reasonText', code: 'TOO_SHORT', detail: `say why in at least ${EXPLAINED} characters` }]
      : []),
  ];
  if (errors.length > 0) throw problem('SYM_INVALID_BODY', { errors });
  return body;
}

async function answer({ graph, config }: Resources, viewer: Viewer, outcome: DecisionOutcome) {
  const view = (link: LinkDetail) => linkView(viewer, link, config.review);
  switch (outcome.status) {
    case 'DONE': {
      const { link, decision } = outcome;
      const before = coveredFrom(viewer, link, config.review);
      return {
        decision: decision === null ? null : decisionView(viewer, decision, before),
        link: view(link) ?? null,
      };
    }
    case 'ERASED':
      return { decision: null, link: null };
    case 'NOT_FOUND':
    case 'FORBIDDEN':
      throw problem('SYM_NOT_FOUND');
    case 'OVERTAKEN':
      throw problem('SYM_DECISION_OVERTAKEN', {
        detail: 'The link has changed, or another decision is open. See `current` for what it is now.',
        members: { current: view(outcome.link) },
      });
    case 'JUDGEMENT_NEEDED':
      throw problem('SYM_JUDGEMENT_NEEDED');
    case 'CLAIMED':
      throw claimed(outcome.claim);
    case 'NOT_TO': {
      const detail =
        outcome.reason === 'SAME'
          ? 'this authority is responsible for the link already'
          : 'not an authority that has data here, answers for a file or is in the table of contacts';
      throw problem('SYM_INVALID_BODY', { errors: [{ pointer: '/to', code: 'NOT_ALLOWED', detail }] });
    }
    case 'REFUSED':
      throw await refused(graph, viewer, outcome.refusal);
  }
}

async function refused(graph: Graph, viewer: Viewer, refusal: Refusal) {
  const { article } = refusal;
  const unlawful = (detail: string, pointer = '/option') =>
    problem('SYM_DECISION_UNLAWFUL', {
      detail,
      errors: [{ pointer, code: 'UNLAWFUL', detail: `Article ${article}` }],
      members: { article },
    });
  switch (refusal.reason) {
    case 'NO_LINK':
    case 'NOT_RESPONSIBLE':
      return problem('SYM_NOT_FOUND');
    case 'UNLAWFUL':
      return unlawful(refusal.option.refusal?.reason ?? 'Not an option for this link.');
    case 'SAME_COLOUR':
      return unlawful('The link has this colour by a decision already.');
    case 'NOT_THIS_STAGE':
      return unlawful('The decision waits for another step, or for one of the two options that differ.');
    case 'SENSITIVE':
      return unlawful('A link with a sensitive alert belongs to the SIRENE bureau of that alert.', '/id');
    case 'RESPONSIBLE':
      return unlawful('The responsible authority decides on the link; it does not contest it.', '/id');
    case 'NOT_TRAINED':
      return problem('SYM_TRAINING_NEEDED', {
        detail: 'A child or a person who needs protection is concerned.',
        members: { article },
      });
    case 'NOT_HEARD':
      return problem('SYM_HEARING_NEEDED', {
        detail: 'The person has to be given the chance to explain first.',
        members: { article },
      });
    case 'INCONSISTENT': {
      // Hidden links refuse as well, but are neither named nor counted (Art 9(4)).
      const seen = await graph.read((tx) => visibleLinks(tx, viewer, [...refusal.contradicting]));
      return problem('SYM_DECISION_INCONSISTENT', {
        detail: 'A surrounding link says the opposite; it has to be resolved first (Art 29(6)).',
        errors: [{ pointer: '/option', code: 'INCONSISTENT', detail: 'contradicts the chain of links' }],
        members: { article, contradicting: seen.size, links: [...seen].sort() },
      });
    }
    case 'SECOND_PERSON':
      return problem('SYM_SECOND_PERSON_NEEDED');
    case 'OVERTAKEN':
      return problem('SYM_DECISION_OVERTAKEN');
  }
}
