/**
 * Requests of persons in the graph (Art 48): opened, taken on step by step, closed. What the person supplied stands in a
 * node of its own, is used for the request only and is erased in the transaction that closes it (48(9)); what stays is
 * the written record (48(10)).
 */
import type { Graph, Transaction } from '../store/index.ts';
import { clocksOf } from './clocks.ts';
import { contactIn } from './contacts.ts';
import { dayOf } from './days.ts';
import { partyRefusal } from './options.ts';
import {
  type NextEvent,
  type Party,
  type Progress,
  type Refusal,
  type RightsKind,
  type Route,
  received,
  step,
} from './progress.ts';
import { type Actor, writeEntry } from './record.ts';
import { routeOf, stateOfReference } from './route.ts';
import {
  type DataField,
  lockRequest,
  progressOf,
  type RefusalReason,
  type RequestRow,
  type RightsData,
  type RightsRequest,
  requestIn,
  requestOf,
  type StoredRequest,
} from './stored.ts';

export interface NewRequest extends Actor {
  id: string;
  dataId: string;
  /** What makes it the same when it is sent again; null: nothing. */
  key: string | null;
  kind: RightsKind;
  state: string;
  /** Moment of receipt, not after `now`; null: now. */
  receivedAt: string | null;
  language: string;
  sin: string | null;
  /** Authority that a letter names, where the person has no number. */
  authorityRef: string | null;
  data: Pick<RightsData, 'name' | 'contact' | 'statement'>;
}

export type OpenOutcome =
  | { status: 'OPENED' | 'OPENED_BEFORE'; request: RightsRequest }
  | { status: 'OTHER_REQUEST' };

export async function openRequest(graph: Graph, wish: NewRequest): Promise<OpenOutcome> {
  return await graph.write(async (tx) => {
    const { linkId, route, responsible } = await fileOf(tx, wish, wish.sin, wish.authorityRef);
    const { kind, now } = wish;
    const at = wish.receivedAt ?? now;
    const progress = received({ type: 'RECEIVED', at, kind, route, responsible });
    const stored = {
      ...progress,
      ...{ id: wish.id, key: wish.key ?? wish.id, revision: 1, sin: wish.sin, linkId },
      ...{ receivedBy: wish.authority, receivedState: wish.state, language: wish.language },
      ...{ open: true, due: dueOf(progress, now), openedAt: now },
    };
    const [row] = await tx.run<{ request: StoredRequest; isNew: boolean }>('rights/open-request', {
      request: stored,
    });
    if (row === undefined) throw new Error('a request was not stored');
    if (!row.isNew) {
      const request = (await requestIn(tx, row.request.id)) as RightsRequest;
      return isSame(request, wish) ? { status: 'OPENED_BEFORE', request } : { status: 'OTHER_REQUEST' };
    }
    await tx.run('rights/write-data', { requestId: wish.id, data: { id: wish.dataId, ...wish.data } });
    const request = (await requestIn(tx, wish.id)) as RightsRequest;
    await writeEntry(tx, wish, request, { event: 'RECEIVED', at });
    return { status: 'OPENED', request };
  });
}

/** Sent again, it is answered as the first time; of a closed one only what is kept can be compared. */
function isSame(request: RightsRequest, wish: NewRequest): boolean {
  const { data } = request;
  if (request.kind !== wish.kind || request.receivedAt !== (wish.receivedAt ?? request.receivedAt))
    return false;
  if (data === null) return true;
  const texts = ['name', 'contact', 'statement'] as const;
  return request.sin === wish.sin && texts.every((text) => data[text] === wish.data[text]);
}

type Untimed<Event> = Event extends { type: 'IDENTIFIED' | 'CLOSED' } ? never : Omit<Event, 'at'>;

/** What an official asks for; who is responsible and what has been carried through is looked up in the graph. */
export type StepWish = { type: 'IDENTIFIED'; sin: string } | { type: 'CLOSED' } | Untimed<NextEvent>;

export interface Advance extends Actor {
  id: string;
  /** Revision that the official has seen. */
  revision: number;
  step: StepWish;
  /** Texts to the person, kept with the person's data. */
  texts?: Partial<Pick<RightsData, 'extensionText' | 'decisionText'>>;
  /** Why a request is refused. */
  reasonCode?: RefusalReason;
  /** What the owners of the records are asked to correct. */
  fields?: readonly DataField[];
  /** Reserved for the decision on the link. */
  linkDecisionId?: string;
}

export type AdvanceOutcome =
  | { status: 'DONE'; request: RightsRequest }
  | { status: 'NOT_FOUND' }
  | { status: 'OVERTAKEN'; revision: number }
  | { status: 'REFUSED'; refusal: Refusal };

/** @param partiesFor the parties of a request for which the asker acts; none: the request counts as absent */
export async function advance(
  graph: Graph,
  wish: Advance,
  partiesFor: (request: RightsRequest) => readonly Party[],
): Promise<AdvanceOutcome> {
  return await graph.write(async (tx) => {
    const request = await lockRequest(tx, wish.id, wish.now);
    const parties = request === undefined ? [] : partiesFor(request);
    if (request === undefined || parties.length === 0) return { status: 'NOT_FOUND' };
    if (request.revision !== wish.revision) return { status: 'OVERTAKEN', revision: request.revision };
    const { event, linkId, sin } = await eventOf(tx, request, wish);
    const taken = step(progressOf(request), event);
    if ('refusal' in taken) return { status: 'REFUSED', refusal: taken.refusal };
    const refusal = partyRefusal(request, event.type, parties) ?? linkRefusal(request, event);
    if (refusal !== undefined) return { status: 'REFUSED', refusal };
    const { progress } = taken;
    const changes = {
      ...progress,
      ...{ linkId, sin, open: progress.closedAt === null, due: dueOf(progress, wish.now) },
      ...(event.type === 'EXTENDED' ? { extensionReason: event.reason } : {}),
      ...(event.type === 'DECIDED' ? decisionOf(wish) : {}),
    };
    await tx.run('rights/write-progress', { id: wish.id, changes });
    if (wish.texts !== undefined) await tx.run('rights/write-texts', { id: wish.id, texts: wish.texts });
    if (event.type === 'DECIDED') await notifyOwners(tx, request, event.outcome, wish);
    // In this same transaction: a closed request with the person's data is never seen.
    if (event.type === 'CLOSED') await tx.run('rights/erase-data', { id: wish.id });
    const detail = detailOf(event, wish.reasonCode);
    await writeEntry(tx, wish, { ...request, ...progress }, { event: event.type, detail });
    return { status: 'DONE', request: (await requestIn(tx, wish.id)) as RightsRequest };
  });
}

export async function readRequest(graph: Graph, id: string): Promise<RightsRequest | undefined> {
  return await graph.read((tx) => requestIn(tx, id));
}

/** The one due first on top; closed ones by the day on which they were closed. @param authorities null: of all */
export async function listRequests(
  graph: Graph,
  {
    limit,
    ...question
  }: { open: boolean; authorities: readonly string[] | null; after: string; limit: number },
): Promise<{ items: RightsRequest[]; next: string | null }> {
  const rows = await graph.read((tx) =>
    tx.run<RequestRow & { at: string }>('rights/list-requests', { ...question, limit: limit + 1 }),
  );
  const page = rows.slice(0, limit);
  return {
    items: page.map(requestOf),
    next: rows.length > limit ? (page.at(-1)?.at ?? null) : null,
  };
}

/** Day by which lists are ordered. */
function dueOf(progress: Progress, now: string): string {
  return clocksOf(progress, now).next?.due ?? dayOf(now);
}

async function fileOf(
  tx: Transaction,
  receiving: { authority: string; state: string },
  sin: string | null,
  authorityRef: string | null,
): Promise<{ linkId: string | null; route: Route; responsible: string | null }> {
  const [file] =
    sin === null ? [] : await tx.run<{ linkId: string; authority: string }>('rights/file-of-sin', { sin });
  const responsible = file?.authority ?? authorityRef;
  const contact = responsible === null ? undefined : await contactIn(tx, responsible);
  const state = contact?.state ?? (responsible === null ? null : stateOfReference(responsible));
  const route = routeOf(receiving, { authority: responsible, state });
  return { linkId: file?.linkId ?? null, route, responsible };
}

async function eventOf(
  tx: Transaction,
  request: RightsRequest,
  { step: wished, now: at }: Advance,
): Promise<{ event: NextEvent; linkId: string | null; sin: string | null }> {
  const { linkId, sin } = request;
  if (wished.type === 'IDENTIFIED') {
    const receiving = { authority: request.receivedBy, state: request.receivedState };
    const file = await fileOf(tx, receiving, wished.sin, request.responsible);
    const { route, responsible } = file;
    return {
      event: { type: 'IDENTIFIED', at, route, responsible },
      linkId: file.linkId,
      sin: wished.sin,
    };
  }
  if (wished.type === 'CLOSED') {
    const carriedThrough = request.carriedThrough === 'DONE' || request.carriedThrough === 'NOT_NEEDED';
    return { event: { type: 'CLOSED', at, carriedThrough }, linkId, sin };
  }
  return { event: { ...wished, at }, linkId, sin };
}

function linkRefusal({ linkId }: RightsRequest, event: NextEvent): Refusal | undefined {
  if (event.type !== 'DECIDED' || linkId !== null) return undefined;
  if (event.outcome !== 'RECTIFY' && event.outcome !== 'ERASE') return undefined;
  return { article: '48(5)', reason: 'No file is named: give its number, so that it can be put right.' };
}

function decisionOf({ reasonCode, fields = [], linkDecisionId }: Advance) {
  return { reasonCode: reasonCode ?? null, fields: [...fields], linkDecisionId: linkDecisionId ?? null };
}

async function notifyOwners(
  tx: Transaction,
  { id, linkId }: RightsRequest,
  outcome: string,
  { fields = [], now }: Advance,
): Promise<void> {
  if (linkId === null || fields.length === 0) return;
  await tx.run('rights/notify-owners', {
    ...{ requestId: id, linkId, code: outcome, detail: fields.join(' '), at: now },
  });
}

function detailOf(event: NextEvent, reasonCode: string | undefined): string | null {
  switch (event.type) {
    case 'EXTENDED':
    case 'CHECK_EXTENDED':
      return event.reason;
    case 'CHECKED':
      return event.finding;
    case 'DECIDED':
      return reasonCode === undefined ? event.outcome : `${event.outcome} ${reasonCode}`;
    default:
      return null;
  }
}
