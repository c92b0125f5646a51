/** Requests of persons in the form of the interface, cut to what the viewer may see. */
import type { Static } from 'typebox';
import { mayCarryThrough, rightsParties, type Viewer } from '../../graph/access/index.ts';
import type { LetterLanguage } from '../../graph/letters/index.ts';
import { clocksOf, optionsOf, type Party, type RightsRequest } from '../../graph/rights/index.ts';
import { type Problem, problem } from '../errors.ts';
import type { RequestHead, RightsRequest as RightsRequestForm } from './schemas.ts';

/** The parties of a request for which the viewer acts; none: it counts as absent. */
export const partiesFor =
  (viewer: Viewer) =>
  ({ receivedBy, responsible, route, contactedAt }: RightsRequest): Party[] =>
    rightsParties(viewer, {
      ...{ receivedBy, responsible },
      handedOver: route === 'OWN' || contactedAt !== null,
    });

export function headView(request: RightsRequest, now: string): Static<typeof RequestHead> {
  const { id, revision, kind, state, route, receivedBy, receivedState, responsible, receivedAt } = request;
  const { finding, outcome, carriedThrough } = request;
  const { all, next } = clocksOf(request, now);
  return {
    ...{ id, revision, kind, state, route, receivedBy, receivedState, responsible, receivedAt },
    ...{ clocks: all, next, finding, outcome, carriedThrough },
  };
}

export function requestView(
  viewer: Viewer,
  request: RightsRequest,
  now: string,
): Static<typeof RightsRequestForm> {
  const { language, reasonCode, fields, sin, linkId, data, responsible, carriedThrough } = request;
  const done = carriedThrough === 'DONE' || carriedThrough === 'NOT_NEEDED';
  const ownLink = responsible !== null && mayCarryThrough(viewer, { authorityRef: responsible });
  return {
    ...headView(request, now),
    ...{ language: language as LetterLanguage, reasonCode, fields, sin },
    linkId: ownLink ? linkId : null,
    data:
      data === null
        ? null
        : { ...data, extensionText: data.extensionText ?? null, decisionText: data.decisionText ?? null },
    steps: optionsOf(request, partiesFor(viewer)(request), now, done),
  };
}

export function refused({ article, reason }: { article: string; reason: string }): Problem {
  return problem('SYM_RIGHTS_REFUSED', { detail: reason, members: { article } });
}
