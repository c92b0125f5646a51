/**
 * The steps of a request (Art 48(2)-(10)), each on the revision that the officer has seen (If-Match). What the law does not
 * allow now is refused with the paragraph; a step that was taken already has raised the revision.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { isTrained, mayCarryThrough, type Viewer } from '../../graph/access/index.ts';
import { type Advance, advance, type CarryOutcome, carryThrough } from '../../graph/rights/index.ts';
import { problem } from '../errors.ts';
import { type Component, revisionOf, secured } from '../platform/index.ts';
import { handling, RequestId, seenRequest, sinOf, tags } from './requests.ts';
import { Carried, Carry, Check, Decide, Extend, Identify, RightsRequest } from './schemas.ts';
import { partiesFor, refused, requestView } from './view.ts';

const IfMatch = Type.Object({ 'if-match': Type.Optional(Type.String()) });
const Nothing = Type.Object({}, { additionalProperties: false });

export const steps: Component = async (app, { resources }) => {
  const { graph, clock, ids, config } = resources;
  const now = () => clock.now().toISOString();

  const take = async (
    viewer: Viewer,
    id: string,
    ifMatch: string | undefined,
    wish: Pick<Advance, 'step' | 'texts' | 'reasonCode' | 'fields' | 'linkDecisionId'>,
  ) => {
    const outcome = await advance(
      graph,
      {
        ...wish,
        ...{ id, revision: revisionOf(ifMatch), by: viewer.subject, authority: viewer.authority },
        ...{ now: now(), entryId: ids.next() },
      },
      partiesFor(viewer),
    );
    switch (outcome.status) {
      case 'DONE':
        return outcome.request;
      case 'NOT_FOUND':
        throw problem('SYM_NOT_FOUND');
      case 'OVERTAKEN':
        throw problem('SYM_PRECONDITION_FAILED', { members: { revision: outcome.revision } });
      case 'REFUSED':
        throw refused(outcome.refusal);
    }
  };

  /** A step that needs no more than its body. */
  const simple = <Body extends TSchema>(
    verb: string,
    operationId: string,
    summary: string,
    body: Body,
    wishOf: (body: Static<Body>) => Pick<Advance, 'step' | 'texts'>,
  ) =>
    app.post(
      `/v1/rights/requests/:id/${verb}`,
      {
        schema: {
          ...{ tags, operationId, summary, params: RequestId, headers: IfMatch, body },
          response: { 200: RightsRequest },
        },
        ...secured(handling),
      },
      async (request, reply) => {
        const { viewer, params, headers } = request;
        const wish = wishOf(request.body as Static<Body>);
        const taken = await take(viewer, params.id, headers['if-match'], wish);
        reply.header('etag', `"${taken.revision}"`);
        return requestView(viewer, taken, now());
      },
    );

  simple(
    'identify',
    'identifyRightsRequest',
    'Name the file that a request is about',
    Identify,
    ({ sin }) => ({
      step: { type: 'IDENTIFIED', sin: sinOf(sin) },
    }),
  );
  simple(
    ...(['extend', 'extendRightsRequest', 'Extend a time by 15 days with reasons (Art 48(2)-(4))'] as const),
    Extend,
    ({ period, reasonCode: reason, reason: words }) => ({
      step: { type: period === 'REPLY' ? 'EXTENDED' : 'CHECK_EXTENDED', reason },
      ...(period === 'REPLY' ? { texts: { extensionText: words } } : {}),
    }),
  );
  simple(
    ...([
      'contact',
      'contactResponsible',
      'Hand a request over to the authority that verified (Art 48(3)-(4))',
    ] as const),
    Nothing,
    () => ({ step: { type: 'CONTACTED' } }),
  );
  simple(
    ...(['check', 'checkRightsRequest', 'Record what the check of accuracy and lawfulness found'] as const),
    Check,
    ({ finding }) => ({ step: { type: 'CHECKED', finding } }),
  );
  simple(
    ...([
      'close',
      'closeRightsRequest',
      'The person has been answered: close, and erase what was supplied',
    ] as const),
    Nothing,
    () => ({ step: { type: 'CLOSED' } }),
  );

  app.post(
    '/v1/rights/requests/:id/decide',
    {
      schema: {
        ...{ tags, operationId: 'decideRightsRequest', params: RequestId, headers: IfMatch, body: Decide },
        summary: 'Decide: give access, rectify, erase, or refuse with reasons (Art 48(5), 48(7))',
        response: { 200: Carried },
      },
      ...secured(handling),
    },
    async ({ viewer, params, headers, body }, reply) => {
      const { outcome, reasonCode, reason, option, fields = [] } = body;
      if ((outcome === 'REFUSE') !== (reasonCode !== undefined)) throw reasonCodeMissing(outcome);
      const taken = await take(viewer, params.id, headers['if-match'], {
        step: { type: 'DECIDED', outcome },
        texts: { decisionText: reason },
        ...{ fields, linkDecisionId: ids.next() },
        ...(reasonCode === undefined ? {} : { reasonCode }),
      });
      const carries = taken.carriedThrough === 'OPEN';
      const carrying = carries ? await carry(viewer, params.id, option) : { status: 'NOT_NEEDED' as const };
      return await carried(viewer, params.id, carrying, reply);
    },
  );

  app.post(
    '/v1/rights/requests/:id/carry-through',
    {
      schema: {
        ...{ tags, operationId: 'carryRightsThrough', params: RequestId, body: Carry },
        summary: 'Propose on the link what was decided (Art 48(5)); asked again, nothing happens twice',
        response: { 200: Carried },
      },
      ...secured(handling),
    },
    async ({ viewer, params, body }, reply) =>
      await carried(viewer, params.id, await carry(viewer, params.id, body.option), reply),
  );

  async function carry(viewer: Viewer, id: string, option: Static<typeof Carry>['option']) {
    const outcome = await carryThrough(
      graph,
      {
        ...{ id, by: viewer.subject, authority: viewer.authority, now: now() },
        ...{ decisionId: ids.next(), entryId: ids.next(), newId: () => ids.next() },
        trained: isTrained(viewer),
        policy: { ...config.review, blind: 'OFFERED' },
        ...(option === undefined ? {} : { option }),
      },
      {
        sees: (request) => partiesFor(viewer)(request).length > 0,
        may: (link) => mayCarryThrough(viewer, { authorityRef: link.authority }),
      },
    );
    return carryingOf(outcome);
  }

  async function carried(
    viewer: Viewer,
    id: string,
    carrying: Static<typeof Carried>['carrying'],
    reply: { header(name: string, value: string): unknown },
  ): Promise<Static<typeof Carried>> {
    const request = await seenRequest(resources, viewer, id);
    reply.header('etag', `"${request.revision}"`);
    return { request: requestView(viewer, request, now()), carrying };
  }
};

function carryingOf(outcome: CarryOutcome): Static<typeof Carried>['carrying'] {
  if (outcome.status === 'NOT_FOUND') throw problem('SYM_NOT_FOUND');
  if (outcome.status === 'REFUSED')
    return { status: 'REFUSED', code: 'OPTION_MISSING', article: outcome.refusal.article };
  if (outcome.status !== 'ANSWERED') return { status: outcome.status };
  const answer = outcome.outcome;
  if (answer.status === 'DONE') return { status: 'PROPOSED' };
  if (answer.status === 'ERASED') return { status: 'DONE' };
  return {
    status: 'REFUSED',
    ...(answer.status === 'REFUSED'
      ? { code: answer.refusal.reason, article: answer.refusal.article }
      : { code: answer.status }),
  };
}

function reasonCodeMissing(outcome: string) {
  const detail =
    outcome === 'REFUSE' ? 'a refusal names its reason (Art 48(7))' : 'only a refusal has a reason code';
  return problem('SYM_INVALID_BODY', { errors: [{ pointer: '/reasonCode', code: 'REQUIRED', detail }] });
}
