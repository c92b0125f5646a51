/**
 * The way of one request under Art 48 of Regulation (EU) 2019/817: which step may follow which, and who takes it, as one
 * pure function over events. What the law does not allow is refused with the paragraph that says so.
 *
 * RECEIVED → (CONTACTED) → CHECKED → DECIDED → CLOSED. Access needs no check. A request is handed over where another
 * Member State or the ETIAS Central Unit did the manual verification (48(3)-(4)).
 */
import { type Day, dayOf } from './days.ts';
import { checkDue, replyDue } from './periods.ts';

export type RightsKind = 'ACCESS' | 'RECTIFICATION' | 'ERASURE';
/**
 * Who did the manual verification, seen from the Member State that received the request: itself, another one, the ETIAS
 * Central Unit, or nobody that is known.
 */
export type Route = 'OWN' | 'STATE' | 'ECU' | 'NONE';
export type RightsState = 'RECEIVED' | 'CONTACTED' | 'CHECKED' | 'DECIDED' | 'CLOSED';
/** The two grounds of 48(2)-(4). */
export type ExtensionReason = 'COMPLEXITY' | 'NUMBER_OF_REQUESTS';
export type Finding = 'ACCURATE' | 'INACCURATE' | 'UNLAWFUL' | 'NO_DATA';
export type Outcome = 'INFORM' | 'RECTIFY' | 'ERASE' | 'REFUSE';
export type Party = 'RECEIVING' | 'RESPONSIBLE';

export interface Progress {
  kind: RightsKind;
  route: Route;
  /** Reference of the authority that did the manual verification; null where none is known. */
  responsible: string | null;
  state: RightsState;
  /** Moments in ISO 8601; null: not yet. */
  receivedAt: string;
  extendedAt: string | null;
  contactedAt: string | null;
  checkExtendedAt: string | null;
  checkedAt: string | null;
  finding: Finding | null;
  decidedAt: string | null;
  outcome: Outcome | null;
  closedAt: string | null;
}

export type RightsEvent = { at: string } & (
  | { type: 'RECEIVED'; kind: RightsKind; route: Route; responsible: string | null }
  | { type: 'IDENTIFIED'; route: Route; responsible: string | null }
  | { type: 'EXTENDED'; reason: ExtensionReason }
  | { type: 'CONTACTED' }
  | { type: 'CHECK_EXTENDED'; reason: ExtensionReason }
  | { type: 'CHECKED'; finding: Finding }
  | { type: 'DECIDED'; outcome: Outcome }
  /** `carriedThrough`: what was decided has been done to the link, or there was nothing to do. */
  | { type: 'CLOSED'; carriedThrough: boolean }
);
export type NextEvent = Exclude<RightsEvent, { type: 'RECEIVED' }>;

export interface Refusal {
  /** Paragraph of Regulation (EU) 2019/817. */
  article: string;
  reason: string;
}
export type Step = { progress: Progress } | { refusal: Refusal };

export function received(event: Extract<RightsEvent, { type: 'RECEIVED' }>): Progress {
  const { kind, route, responsible, at } = event;
  return {
    ...{ kind, route, responsible, state: 'RECEIVED', receivedAt: at },
    ...{ extendedAt: null, contactedAt: null, checkExtendedAt: null, checkedAt: null, finding: null },
    ...{ decidedAt: null, outcome: null, closedAt: null },
  };
}

/** The request after `event`, or why the law does not allow it now. */
export function step(request: Progress, event: NextEvent): Step {
  if (request.state === 'CLOSED') return refused('48(9)', 'The request is closed and its data are erased.');
  switch (event.type) {
    case 'IDENTIFIED':
      return identified(request, event);
    case 'EXTENDED':
      return extended(request, event.at);
    case 'CONTACTED':
      return contacted(request, event.at);
    case 'CHECK_EXTENDED':
      return checkExtended(request, event.at);
    case 'CHECKED':
      return checked(request, event);
    case 'DECIDED':
      return decided(request, event);
    case 'CLOSED':
      return closed(request, event);
  }
}

/** The request after all its events. Throws on a first event that is none, or on a step that the law refuses. */
export function replay([first, ...rest]: readonly RightsEvent[]): Progress {
  if (first?.type !== 'RECEIVED') throw new Error('a request begins with its receipt');
  return rest.reduce((request, event) => {
    if (event.type === 'RECEIVED') throw new Error('a request is received once');
    const next = step(request, event);
    if ('refusal' in next) throw new Error(`${event.type}: ${next.refusal.article}`);
    return next.progress;
  }, received(first));
}

/**
 * Who may take a step: the authority that received the request, the one that did the manual verification, or either.
 * Where another Member State is responsible, it checks and decides (48(3), 48(5), 48(7)); where the ETIAS Central Unit is,
 * it gives its opinion and the receiving state decides (48(4), 48(5)). The person is told by who was asked.
 */
export function partiesOf(request: Progress, type: NextEvent['type']): readonly Party[] {
  const both: readonly Party[] = ['RECEIVING', 'RESPONSIBLE'];
  const handedOver = request.contactedAt !== null;
  switch (type) {
    case 'IDENTIFIED':
      return both;
    case 'CHECK_EXTENDED':
      return ['RESPONSIBLE'];
    case 'CHECKED':
      return handedOver ? ['RESPONSIBLE'] : request.route === 'OWN' ? both : ['RECEIVING'];
    case 'DECIDED':
      if (request.route === 'OWN') return both;
      return request.route === 'STATE' && request.kind !== 'ACCESS' ? ['RESPONSIBLE'] : ['RECEIVING'];
    case 'EXTENDED':
    case 'CONTACTED':
    case 'CLOSED':
      return request.route === 'OWN' && type !== 'CONTACTED' ? both : ['RECEIVING'];
  }
}

/** Rectification and erasure have to reach the one who verified; access is answered by who was asked (48(2)-(4)). */
export const mustContact = ({ kind, route }: Pick<Progress, 'kind' | 'route'>): boolean =>
  kind !== 'ACCESS' && (route === 'STATE' || route === 'ECU');

/** Paragraph by which a request is handed over. */
export const contactArticle = (route: Route): string => (route === 'ECU' ? '48(4)' : '48(3)');

function identified(request: Progress, event: Extract<NextEvent, { type: 'IDENTIFIED' }>): Step {
  if (request.state !== 'RECEIVED' && request.state !== 'CONTACTED')
    return refused('48(5)', 'The file has been checked; what it was about does not change any more.');
  const { route, responsible } = event;
  // Handed over to somebody else than who turns out to be responsible: the hand-over has still to be made.
  const misled = request.contactedAt !== null && responsible !== request.responsible;
  return {
    progress: {
      ...request,
      ...{ route, responsible },
      ...(misled ? { state: 'RECEIVED', contactedAt: null, checkExtendedAt: null } : {}),
    },
  };
}

function extended(request: Progress, at: string): Step {
  if (request.extendedAt !== null)
    return refused('48(2)', 'The time to reply has been extended once already.');
  if (isAfter(at, replyDue(request)))
    return refused('48(2)', 'The person has to be told of an extension within 45 days of receipt.');
  return { progress: { ...request, extendedAt: at } };
}

function contacted(request: Progress, at: string): Step {
  if (request.route === 'OWN' || request.route === 'NONE')
    return refused('48(3)', 'No other Member State did the manual verification.');
  if (request.state !== 'RECEIVED')
    return refused(contactArticle(request.route), 'The request has been handed over or checked already.');
  return { progress: { ...request, state: 'CONTACTED', contactedAt: at } };
}

function checkExtended(request: Progress, at: string): Step {
  const article = contactArticle(request.route);
  const due = checkDue(request);
  if (request.state !== 'CONTACTED' || due === null)
    return refused(article, 'No check by the responsible authority is under way.');
  if (request.checkExtendedAt !== null)
    return refused(article, 'The time to check has been extended once already.');
  if (isAfter(at, due)) return refused(article, 'The 30 days of the check are over.');
  return { progress: { ...request, checkExtendedAt: at } };
}

function checked(request: Progress, event: Extract<NextEvent, { type: 'CHECKED' }>): Step {
  if (request.state !== 'RECEIVED' && request.state !== 'CONTACTED')
    return refused('48(5)', 'The data have been checked already.');
  if (mustContact(request) && request.contactedAt === null)
    return refused(contactArticle(request.route), 'The responsible authority has to be contacted first.');
  const { at: checkedAt, finding } = event;
  return { progress: { ...request, state: 'CHECKED', checkedAt, finding } };
}

function decided(request: Progress, event: Extract<NextEvent, { type: 'DECIDED' }>): Step {
  const refusal = outcomeRefusal(request, event.outcome);
  if (refusal !== undefined) return { refusal };
  return { progress: { ...request, state: 'DECIDED', decidedAt: event.at, outcome: event.outcome } };
}

function outcomeRefusal(request: Progress, outcome: Outcome): Refusal | undefined {
  const { kind, state, finding } = request;
  if (state === 'DECIDED') return { article: '48(7)', reason: 'The request has been decided already.' };
  if (kind === 'ACCESS') {
    if (outcome !== 'INFORM' && outcome !== 'REFUSE')
      return { article: '48(2)', reason: 'Nobody asked to rectify or erase; access is given or refused.' };
    return state === 'CONTACTED'
      ? { article: '48(3)', reason: 'The authority that was contacted has not answered yet.' }
      : undefined;
  }
  if (outcome === 'INFORM')
    return { article: '48(5)', reason: 'The request is to rectify or to erase, not for access.' };
  if (state !== 'CHECKED')
    return { article: '48(5)', reason: 'Accuracy and lawfulness have to be checked before the decision.' };
  const wrong = finding === 'INACCURATE' || finding === 'UNLAWFUL';
  if (outcome === 'REFUSE' && wrong)
    return { article: '48(5)', reason: 'What was found inaccurate or unlawful is rectified or erased.' };
  if (outcome !== 'REFUSE' && !wrong)
    return {
      article: '48(7)',
      reason: 'Nothing was found inaccurate or unlawful: a refusal with reasons is due.',
    };
  return undefined;
}

function closed(request: Progress, event: Extract<NextEvent, { type: 'CLOSED' }>): Step {
  if (request.state !== 'DECIDED') return refused('48(2)', 'The person has not been answered: decide first.');
  if (!event.carriedThrough) return refused('48(5)', 'What was decided has not been done to the link yet.');
  return { progress: { ...request, state: 'CLOSED', closedAt: event.at } };
}

const isAfter = (moment: string, day: Day) => dayOf(moment) > day;

const refused = (article: string, reason: string): Step => ({ refusal: { article, reason } });
