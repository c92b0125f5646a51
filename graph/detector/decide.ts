/**
 * What officers do to links (Art 29-33): everything goes through the state machine (`lifecycle.ts`), under the write
 * locks of the link's groups, and nothing is overwritten. A decision is PROPOSED, then CONFIRMED; until then the link
 * keeps its colour and nobody is told. Red always takes a second person, who judges without knowing the first decision.
 */
import type { LawfulOption, OptionKind } from '../model/link.ts';
import type { Graph, Transaction } from '../store/index.ts';
import { sireneOf } from './authority.ts';
import { type Claim, claimOfAnother } from './claim.ts';
import { tellClusters } from './clusters/index.ts';
import { askOwners, ownersOf, writeEffects } from './effects.ts';
import { foresee } from './foresee.ts';
import { historyRow } from './history.ts';
import type { EvidenceCode } from './labels.ts';
import { type Actor, colourOf, nextLife, type Refusal, type Transition } from './lifecycle.ts';
import {
  type DecisionDetail,
  type HearingCheck,
  judgementKey,
  judgementOf,
  type LinkDetail,
  lifeOf,
  linkIn,
  lockLink,
  type OwnerRequest,
  ownerRequests,
} from './link-detail.ts';
import { lawfulOptions } from './options.ts';
import { type Judgement, type ReviewPolicy, secondLookCause } from './policy.ts';
import { placeByRisk } from './risk.ts';

/** Who acts on which link, as seen in which revision. */
interface Request {
  by: string;
  authority: string;
  /** Trained to decide on children and persons who need protection (Art 5). */
  trained: boolean;
  /** Makes an id; several are needed where others have to be told. */
  newId: () => string;
  now: string;
}

interface LinkRequest extends Request {
  linkId: string;
  /** Revision that the officer has seen; null where a link is known by its colour alone. */
  revision: number | null;
}

interface Reason {
  reasonCode: string;
  reasonText: string;
  /** What the choice rests on beside the data; absent where nothing is learnt from decisions. */
  evidence?: EvidenceCode[];
}

export interface DecisionRequest extends LinkRequest, Reason {
  option: OptionKind;
  decisionId: string;
  policy: ReviewPolicy;
  /** True where the decision may be learnt from: what it was made on is kept with it. */
  learning?: boolean;
}

export interface SettlementRequest extends Request {
  decisionId: string;
}

export interface SecondRequest extends SettlementRequest, Reason {
  option: OptionKind;
}

export interface ContestRequest extends LinkRequest, Reason {
  wish: 'REOPEN' | 'ERASE';
  /** Acts for the authority of the link, which decides and does not contest. */
  responsible: May;
}

export interface HearingRequest extends LinkRequest {
  present: boolean;
  explanation: string;
  checks?: HearingCheck[];
}

export interface HandOverRequest extends LinkRequest, Reason {
  to: string;
}

export type DecisionOutcome =
  | { status: 'DONE'; link: LinkDetail; decision: DecisionDetail | null }
  | { status: 'NOT_FOUND' }
  | { status: 'FORBIDDEN' }
  | { status: 'REFUSED'; refusal: Refusal; link: LinkDetail }
  | { status: 'OVERTAKEN'; link: LinkDetail }
  | { status: 'JUDGEMENT_NEEDED'; link: LinkDetail }
  | { status: 'CLAIMED'; claim: Claim }
  /** Nobody would work on the link there, or it is with that authority already. */
  | { status: 'NOT_TO'; reason: 'SAME' | 'UNKNOWN' }
  | { status: 'ERASED'; linkId: string };

/** Whether the asker may act: asked inside the transaction, on what is locked there. */
export type May = (link: LinkDetail) => boolean;

/** What a decision was made on, so that it is learnt from only while that stands. */
const learnable = (link: LinkDetail, evidence: EvidenceCode[] = []) => ({
  ...{ fingerprint: link.fingerprint, evidence },
});

/** Options of a link as it stands; those of the surrounding links are judged when a decision is made. */
export function optionsOf(link: LinkDetail): LawfulOption[] {
  return lawfulOptions(link.comparisons);
}

export async function proposeDecision(
  graph: Graph,
  request: DecisionRequest,
  may: May,
): Promise<DecisionOutcome> {
  return await onLink(graph, request, may, async (tx, link) => {
    const judgement = judgementOf(link, request.by)?.answer ?? null;
    if (judgement === null && request.policy.blind === 'REQUIRED' && link.colour === 'YELLOW')
      return { status: 'JUDGEMENT_NEEDED', link };
    const { option, decisionId: id } = request;
    const cause = secondLookCause(request.policy, { id, option }, judgement);
    const step = nextLife(lifeOf(link), {
      type: 'PROPOSED',
      ...(await choosing(tx, link, request)),
      secondLook: cause !== null,
    });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    const open = step.life.link?.open;
    if (open == null) throw new Error('a proposed decision is open');
    const { colour, redKind } = colourOf(option);
    const decision: DecisionDetail = {
      ...{ id, state: 'PROPOSED', option, colour, redKind, basis: open.basis, stage: open.stage },
      ...{ by: request.by, authority: request.authority, at: request.now },
      ...{ reasonCode: request.reasonCode, reasonText: request.reasonText, dueAt: link.dueAt ?? null },
      colourBefore: link.colour === 'RED' ? `RED_${link.redKind}` : link.colour,
    };
    const kept =
      request.learning === true
        ? { ...decision, ...learnable(link, request.evidence), secondLookCause: cause }
        : decision;
    await tx.run('detector/propose-decision', { linkId: link.id, decision: kept });
    return await done(tx, link.id, id);
  });
}

/** Its proposer, or a colleague, confirms a decision that needs no second look: the link takes its colour or is erased. */
export async function confirmDecision(
  graph: Graph,
  request: SettlementRequest,
  may: May,
): Promise<DecisionOutcome> {
  return await onDecision(graph, request, may, async (tx, link, decision) => {
    const claim = claimOfAnother(link, request.by, request.now);
    // Who proposed finishes what was begun, even where a colleague has claimed the link since.
    if (claim !== undefined && decision.by !== request.by) return { status: 'CLAIMED', claim };
    const step = nextLife(lifeOf(link), {
      type: 'CONFIRMED',
      actor: responsible(request),
      contradicting: await contradicting(tx, link, decision.option),
    });
    return await settle(tx, link, decision, step, request);
  });
}

/** A second officer says what he or she would decide: the same confirms, another one calls for a third officer. */
export async function lookAgain(graph: Graph, request: SecondRequest, may: May): Promise<DecisionOutcome> {
  return await onDecision(graph, request, may, async (tx, link, decision) => {
    const step = nextLife(lifeOf(link), { type: 'SECOND_LOOK', ...(await choosing(tx, link, request)) });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    const second = {
      ...{ secondLookBy: request.by, secondLookOption: request.option, secondLookAt: request.now },
      ...{ secondLookReasonCode: request.reasonCode, secondLookReasonText: request.reasonText },
      ...(request.evidence === undefined ? {} : { secondLookEvidence: request.evidence }),
    };
    if (step.outcome !== 'CHANGED') return await settle(tx, link, decision, step, request, { second });
    const stage = step.life.link?.open?.stage;
    await tx.run('detector/update-decision', { decisionId: decision.id, decision: { ...second, stage } });
    return await done(tx, link.id, decision.id);
  });
}

/** A third officer says which of two differing decisions holds. */
export async function adjudicateDecision(
  graph: Graph,
  request: SecondRequest,
  may: May,
): Promise<DecisionOutcome> {
  return await onDecision(graph, request, may, async (tx, link, decision) => {
    const step = nextLife(lifeOf(link), { type: 'ADJUDICATED', ...(await choosing(tx, link, request)) });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    if (request.option === decision.option) return await settle(tx, link, decision, step, request);
    // The first decision stays as it was made; the one that holds is that of the second officer.
    await tx.run('detector/update-decision', {
      decisionId: decision.id,
      decision: { state: 'OVERRULED', withdrawnAt: request.now, withdrawnBy: request.by },
    });
    const { colour, redKind } = colourOf(request.option);
    const held: DecisionDetail = {
      ...{
        id: request.newId(),
        state: 'PROPOSED',
        option: request.option,
        colour,
        redKind,
        stage: 'ADJUDICATION',
      },
      basis: optionsOf(link).find((one) => one.option === request.option)?.basis ?? '',
      ...{ by: decision.secondLookBy ?? '', authority: decision.authority, at: request.now },
      reasonCode: decision.secondLookReasonCode ?? request.reasonCode,
      reasonText: decision.secondLookReasonText ?? request.reasonText,
      colourBefore: decision.colourBefore,
    };
    const evidence = [...new Set([...(decision.secondLookEvidence ?? []), ...(request.evidence ?? [])])];
    const kept = decision.fingerprint == null ? held : { ...held, ...learnable(link, evidence) };
    await tx.run('detector/propose-decision', { linkId: link.id, decision: kept });
    return await settle(tx, link, held, step, request, { overruled: [decision.id] });
  });
}

/** Takes a proposed decision back: the link stays as it is, the decision stays in its history. */
export async function withdrawDecision(
  graph: Graph,
  request: SettlementRequest,
  may: May,
): Promise<DecisionOutcome> {
  return await onDecision(graph, request, may, async (tx, link, decision) => {
    const step = nextLife(lifeOf(link), { type: 'WITHDRAWN', actor: responsible(request) });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    await tx.run('detector/update-decision', {
      decisionId: decision.id,
      decision: { state: 'WITHDRAWN', withdrawnAt: request.now, withdrawnBy: request.by },
    });
    return await done(tx, link.id, decision.id);
  });
}

/** Records that the person was present and could explain, which a decision on an entry/exit file takes (Art 29(4)). */
export async function hearPerson(graph: Graph, request: HearingRequest, may: May): Promise<DecisionOutcome> {
  return await onLink(graph, request, may, async (tx, link) => {
    const step = nextLife(lifeOf(link), { type: 'HEARD', actor: responsible(request) });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    const { by, now, present, explanation, checks = [] } = request;
    await tx.run('detector/write-hearing', {
      linkId: link.id,
      hearing: { id: request.newId(), at: now, by, present, explanation, checks },
    });
    await writeHistory(tx, link, step, request, { reason: present ? 'PRESENT' : 'ABSENT' });
    return await done(tx, link.id, null);
  });
}

/**
 * Another authority that holds evidence has a link erased as incorrect, or opened again, and the responsible one is told
 * (Art 31(3), 32(7), 33(5)).
 */
export async function contestLink(graph: Graph, request: ContestRequest, may: May): Promise<DecisionOutcome> {
  return await onLink(graph, request, may, async (tx, link) => {
    const step = nextLife(lifeOf(link), {
      type: 'CONTESTED',
      actor: { ...responsible(request), responsible: request.responsible(link) },
      wish: request.wish,
    });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    const causeId = request.newId();
    if (step.effects.includes('VOID_OPEN'))
      await tx.run('detector/withdraw-proposed', { keys: [link.key], at: request.now });
    await writeHistory(tx, link, step, request, reasonOf(request));
    await writeEffects(tx, link, step.effects, { ...request, causeId, colour: null });
    if (step.life.link === null) {
      const cause = { id: causeId, option: 'ERASE' } as const;
      await tellClusters(tx, groupsOf(link), cause, { eventId: request.newId(), now: request.now });
      return await erase(tx, link, request.now, true);
    }
    const { colour, redKind, automatic, cause, basis } = step.life.link;
    await tx.run('detector/reopen-link', {
      linkId: link.id,
      link: {
        ...{ colour, redKind, automatic, cause, basis, discrepancy: true },
        ...{ since: request.now, validFrom: request.now, recordedAt: request.now },
      },
      at: request.now,
    });
    await placeByRisk(tx, groupsOf(link));
    return await done(tx, link.id, null);
  });
}

/** Gives a link to another authority, where the rules of Art 29 were applied to a wrong one or a state is asked for help. */
export async function handOver(graph: Graph, request: HandOverRequest, may: May): Promise<DecisionOutcome> {
  return await onLink(graph, request, may, async (tx, link) => {
    const step = nextLife(lifeOf(link), { type: 'HANDED_OVER', actor: responsible(request) });
    if (step.outcome === 'REFUSED') return refusal(step, link);
    if (request.to === link.authority) return { status: 'NOT_TO', reason: 'SAME' };
    // A reference that is mistyped would take the link from every desk.
    if (!(await isAuthority(tx, link, request.to))) return { status: 'NOT_TO', reason: 'UNKNOWN' };
    if (step.effects.includes('VOID_OPEN'))
      await tx.run('detector/withdraw-proposed', { keys: [link.key], at: request.now });
    await tx.run('detector/hand-over-link', { linkId: link.id, authority: request.to, at: request.now });
    await writeHistory(tx, { ...link, authority: request.to }, step, request, reasonOf(request));
    return await done(tx, link.id, null);
  });
}

/** An owner of the link's records, the SIRENE bureau of one, or an authority that is known besides. */
async function isAuthority(tx: Transaction, { sides }: LinkDetail, reference: string): Promise<boolean> {
  const owners = sides.flatMap(({ records }) => records);
  const near = owners.flatMap(({ ownerAuthority, ownerState }) => [ownerAuthority, sireneOf(ownerState)]);
  if (near.includes(reference)) return true;
  const [row] = await tx.run<{ known: boolean }>('detector/authority-answers', { reference });
  return row?.known === true;
}

/**
 * Asks the owners of the records to complete what is absent; refused where nothing is. Who has been asked and has sent
 * nothing since is not asked again.
 */
export async function requestCompletion(
  graph: Graph,
  request: LinkRequest,
  may: May,
): Promise<
  | DecisionOutcome
  | { status: 'ASKED'; owners: string[]; already: OwnerRequest[] }
  | { status: 'NOTHING_ABSENT' }
> {
  return await graph.write(async (tx) => {
    const link = await lockLink(tx, request.linkId, request.now);
    if (link === undefined || !may(link)) return { status: 'NOT_FOUND' };
    if (link.revision !== request.revision) return { status: 'OVERTAKEN', link };
    if (link.comparisons.every(({ id }) => id !== 'UNDETERMINED')) return { status: 'NOTHING_ABSENT' };
    const already = ownerRequests(link).filter(({ answeredAt }) => answeredAt === null);
    const waiting = new Set(already.map(({ owner }) => owner));
    const owners = ownersOf(link).filter(({ authority }) => !waiting.has(authority));
    const asked = [...new Set(owners.map(({ authority }) => authority))];
    if (owners.length > 0) {
      await askOwners(tx, link, owners, request);
      const { newId, now: at, by: actor } = request;
      const row = historyRow({
        ...{ id: newId(), linkId: link.id, sin: link.sin, at, event: 'OWNERS_ASKED', by: 'MANUAL', actor },
        ...{ a: groupsOf(link)[0], b: groupsOf(link)[1], systems: link.systems, authority: link.authority },
        ...{ before: link, after: link, reason: null, proposals: link.comparisons, asked },
      });
      await tx.run('detector/write-history', { rows: [row] });
    }
    return { status: 'ASKED', owners: asked, already };
  });
}

export interface JudgementRequest extends Request {
  linkId: string;
  answer: Judgement;
}

/** Keeps what an officer holds before score and proposal are shown; the first word of the same revision stays. */
export async function judge(
  graph: Graph,
  request: JudgementRequest,
  may: May,
): Promise<{ answer: Judgement; at: string } | undefined> {
  return await graph.write(async (tx) => {
    const link = await lockLink(tx, request.linkId, request.now);
    if (link === undefined || !may(link)) return undefined;
    const judgement = {
      ...{ key: judgementKey(link, request.by), id: request.newId(), linkId: link.id },
      ...{ by: request.by, at: request.now, answer: request.answer },
    };
    const [row] = await tx.run<{ answer: Judgement; at: string }>('detector/write-judgement', {
      ...{ linkId: link.id, judgement },
    });
    return row;
  });
}

// The frame of every step: lock, look, let the machine say, write.

const reasonOf = ({ reasonCode, reasonText }: Reason) => ({ reason: reasonCode, reasonText });

const responsible = ({ by, trained }: Request): Actor => ({ by, trained, responsible: true });

async function onLink(
  graph: Graph,
  request: LinkRequest,
  may: May,
  work: (tx: Transaction, link: LinkDetail) => Promise<DecisionOutcome>,
): Promise<DecisionOutcome> {
  return await graph.write(async (tx) => {
    const link = await lockLink(tx, request.linkId, request.now);
    if (link === undefined) return { status: 'NOT_FOUND' };
    if (!may(link)) return { status: 'FORBIDDEN' };
    const claim = claimOfAnother(link, request.by, request.now);
    if (claim !== undefined) return { status: 'CLAIMED', claim };
    if (request.revision !== null && link.revision !== request.revision) return { status: 'OVERTAKEN', link };
    return await work(tx, link);
  });
}

async function onDecision(
  graph: Graph,
  request: SettlementRequest,
  may: May,
  work: (tx: Transaction, link: LinkDetail, decision: DecisionDetail) => Promise<DecisionOutcome>,
): Promise<DecisionOutcome> {
  return await graph.write(async (tx) => {
    const [found] = await tx.run<{ linkId: string }>('detector/find-decision', { id: request.decisionId });
    const link = found === undefined ? undefined : await lockLink(tx, found.linkId, request.now);
    const decision = link?.decisions.find((one) => one.id === request.decisionId);
    if (link === undefined || decision === undefined) return { status: 'NOT_FOUND' };
    if (!may(link)) return { status: 'FORBIDDEN' };
    if (decision.state !== 'PROPOSED') return { status: 'OVERTAKEN', link };
    return await work(tx, link, decision);
  });
}

/** Gives the link the colour that the machine has found lawful, and tells whom the law has told. */
async function settle(
  tx: Transaction,
  link: LinkDetail,
  decision: DecisionDetail,
  step: Transition,
  request: SettlementRequest,
  { second = {}, overruled = [] }: { second?: Record<string, unknown>; overruled?: string[] } = {},
): Promise<DecisionOutcome> {
  if (step.outcome === 'REFUSED') return refusal(step, link);
  const decisions = [decision.id, ...overruled];
  await writeHistory(tx, link, step, request, { reason: decision.reasonCode, decisions });
  const { colour } = colourOf(decision.option);
  await writeEffects(tx, link, step.effects, { ...request, causeId: decision.id, colour });
  await tellClusters(tx, groupsOf(link), decision, { eventId: request.newId(), now: request.now });
  const state = step.life.link;
  const settled = { state: 'CONFIRMED', confirmedAt: request.now, secondBy: request.by, ...second };
  if (state === null) {
    await tx.run('detector/update-decision', { decisionId: decision.id, decision: settled });
    return await erase(tx, link, request.now, step.effects.includes('SUPPRESS'));
  }
  await tx.run('detector/settle-decision', {
    decisionId: decision.id,
    linkId: link.id,
    decision: settled,
    link: {
      ...{ colour: state.colour, redKind: state.redKind, basis: state.basis, automatic: false, cause: null },
      ...{ discrepancy: false, dueAt: null },
      ...{ since: request.now, validFrom: request.now, recordedAt: request.now },
    },
    at: request.now,
  });
  return await done(tx, link.id, decision.id);
}

async function erase(
  tx: Transaction,
  link: LinkDetail,
  now: string,
  suppress: boolean,
): Promise<DecisionOutcome> {
  if (suppress)
    await tx.run('detector/suppress-link', { key: link.key, fingerprint: link.fingerprint, at: now });
  await tx.run('detector/erase-links', { keys: [link.key] });
  return { status: 'ERASED', linkId: link.id };
}

async function done(tx: Transaction, linkId: string, decisionId: string | null): Promise<DecisionOutcome> {
  const link = (await linkIn(tx, linkId)) as LinkDetail;
  return {
    status: 'DONE',
    link,
    decision: link.decisions.find((one) => one.id === decisionId) ?? null,
  };
}

function refusal(step: Extract<Transition, { outcome: 'REFUSED' }>, link: LinkDetail): DecisionOutcome {
  if (step.refusal.reason === 'OVERTAKEN') return { status: 'OVERTAKEN', link };
  return { status: 'REFUSED', refusal: step.refusal, link };
}

/** What the machine asks of everybody who chooses an option. */
async function choosing(tx: Transaction, link: LinkDetail, request: Request & { option: OptionKind }) {
  const { option } = request;
  return { actor: responsible(request), option, contradicting: await contradicting(tx, link, option) };
}

/** Ids of surrounding links that speak against the option (Art 29(6)). */
async function contradicting(tx: Transaction, link: LinkDetail, option: OptionKind): Promise<string[]> {
  const [foreseen] = await foresee(tx, link, [option]);
  return foreseen?.contradicting ?? [];
}

/** Ends of the link, the smaller id first. */
const groupsOf = (link: LinkDetail) => link.sides.map((side) => side.groupId) as [string, string];

async function writeHistory(
  tx: Transaction,
  link: LinkDetail,
  step: Exclude<Transition, { outcome: 'REFUSED' }>,
  request: Request,
  why: { reason: string; reasonText?: string; decisions?: string[] },
) {
  if (step.history === null) return;
  const [a, b] = groupsOf(link);
  const row = historyRow({
    ...{ id: request.newId(), linkId: link.id, sin: link.sin, at: request.now, event: step.history },
    ...{ a, b, systems: link.systems, by: 'MANUAL', actor: request.by, authority: link.authority },
    ...{ before: link, after: step.life.link, decisions: [], proposals: link.comparisons, ...why },
  });
  await tx.run('detector/write-history', { rows: [row] });
}
