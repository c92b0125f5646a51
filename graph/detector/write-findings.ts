/**
 * Writes what a batch of detection found, in one transaction: lock the groups in the order of their ids, look again at
 * what they hold, then links, confirmation files, history, comparisons, match edges and the state of the events
 * (Art 28, 34-36; Delegated Regulations 2023/332-333 Art 4). The statistical clusters around what changed are computed
 * anew in the same transaction, from the edges that it has just written.
 */
import { JOIN_BITS } from '../matching/cluster/index.ts';
import type { Colour, RedKind } from '../model/link.ts';
import type { StoredRecord } from '../model/stored.ts';
import type { Transaction } from '../store/index.ts';
import { responsibleAuthority } from './authority.ts';
import { recluster, type Seeds } from './clusters/index.ts';
import { contradictions, type SurroundingLink } from './consistency.ts';
import type { DetectContext } from './context.ts';
import { type EvaluatedProposal, type Evaluation, fingerprintOf, isNotable } from './evaluate.ts';
import { idSupply } from './id-supply.ts';
import { type LinkState, type LinkStep, nextStep } from './lifecycle.ts';
import type { EdgeRows } from './match-edges.ts';
import { surroundingsOf } from './surroundings.ts';

/** Another process has become the matcher: this one must stop writing. */
export class LeaseLost extends Error {}

/** An event whose record has been searched, and the pairs that came of it. */
export interface SearchedEvent {
  id: string;
  generation: number;
  truncated: boolean;
  /** Keys that too many records share, and that were not walked. */
  genericKeys: number;
  pairs: string[];
}

export interface PairFinding {
  evaluation: Evaluation;
  /** Group and record that started the detection. */
  trigger: { groupId: string; recordId: string };
}

export interface Findings {
  pairs: readonly PairFinding[];
  edges: EdgeRows;
  searched: readonly SearchedEvent[];
  /** Records of the batch, as they were read. */
  records: readonly StoredRecord[];
  /** Records of the batch that are erased or take no part any more. */
  gone: readonly string[];
  /** Groups and clusters around what changed. */
  touched: Seeds;
  now: string;
}

/** Versions count from 1: nothing can rest on an older one. */
const FIRST_VERSION = 1;
/** Rest before an event whose groups changed under the hands of the detector is handed out again. */
const AGAIN_MS = 200;

interface LinkRow {
  key: string;
  link: (LinkState & { id: string; revision: number; fingerprint: string; systems: string[] }) | null;
  sin: string | null;
  authority: string | null;
  suppressed: string | null;
}

/** @returns how many links were created or changed */
export async function writeFindings(context: DetectContext, findings: Findings): Promise<number> {
  const { now, edges, searched, records, gone, touched } = findings;
  const sorted = [...findings.pairs].sort((x, y) => (x.evaluation.key < y.evaluation.key ? -1 : 1));
  // Ids are made outside the transaction: its callback may run more than once.
  const ids = sorted.map(() => ({ link: context.newId(), history: context.newId(), sin: context.newSin() }));
  const clusterIds = idSupply(context.newId);
  const changed = records.filter((record) => record.version > FIRST_VERSION);
  return await context.graph.write(async (tx) => {
    clusterIds.rewind();
    // Queries that need no answer of each other are sent together: the graph runs them in this order.
    const [current, stored, neighbours] = await Promise.all([
      unchanged(tx, context, sorted, now),
      storedLinks(tx, sorted),
      neighboursOf(tx, [...changed.map((record) => record.id), ...gone]),
    ]);
    const surroundings = await surroundingLinks(tx, sorted, stored);
    const rows = new Rows();
    for (const [position, pair] of sorted.entries()) {
      if (!current.has(pair.evaluation.key)) continue;
      const before = stored.get(pair.evaluation.key) ?? null;
      const step = stepOf(pair.evaluation, before, surroundings);
      rows.add(context, pair, before, step, ids[position] as (typeof ids)[number], now);
      remember(surroundings, pair.evaluation, step);
    }
    const sent = [
      ...rows.write(tx, now),
      ...writeEdges(tx, edges, changed, gone),
      ...finishEvents(tx, searched, current, now),
    ];
    await Promise.all(sent);
    const seeds = { ...touched, groupIds: [...new Set([...touched.groupIds, ...neighbours])] };
    await recluster(tx, context, seeds, clusterIds.next, now);
    // Last, so that its lock is held for the commit only and never delays the renewal of the lease.
    if ((await tx.run('detector/hold-lease', { ...context.lease, now })).length === 0) throw new LeaseLost();
    return rows.links.length;
  });
}

/** Groups that joining edges of the records lead to: some of the edges are about to go. */
async function neighboursOf(tx: Transaction, recordIds: string[]): Promise<string[]> {
  if (recordIds.length === 0) return [];
  const rows = await tx.run<{ groupId: string }>('detector/cluster-neighbours', {
    ...{ recordIds, least: JOIN_BITS },
  });
  return rows.map((row) => row.groupId);
}

/** A query that was sent; it fails with the transaction. */
type Sent = Promise<unknown>;

/** Runs a query that takes a list; an empty one is not sent. */
function sendRows(tx: Transaction, query: string, name: string, rows: readonly unknown[], more = {}): Sent[] {
  return rows.length === 0 ? [] : [tx.run(query, { [name]: rows, ...more })];
}

/** Events all of whose pairs were judged are done; the others are handed out again. */
function finishEvents(
  tx: Transaction,
  searched: readonly SearchedEvent[],
  judged: ReadonlySet<string>,
  now: string,
): Sent[] {
  const isDone = (event: SearchedEvent) => event.pairs.every((key) => judged.has(key));
  const done = searched
    .filter(isDone)
    .map(({ id, generation, truncated, genericKeys }) => ({ id, generation, truncated, genericKeys }));
  const at = new Date(Date.parse(now) + AGAIN_MS).toISOString();
  const again = searched
    .filter((event) => !isDone(event))
    .map(({ id, generation }) => ({ id, generation, failed: false, at, error: null }));
  return [
    ...sendRows(tx, 'detector/finish-events', 'rows', done, { at: now }),
    ...sendRows(tx, 'outbox/redrive', 'rows', again, { maxAttempts: Number.MAX_SAFE_INTEGER, now }),
  ];
}

/** Keys of the pairs whose groups still hold exactly the record versions that were compared. */
async function unchanged(
  tx: Transaction,
  context: DetectContext,
  pairs: readonly PairFinding[],
  now: string,
): Promise<Set<string>> {
  const groupIds = [...new Set(pairs.flatMap(({ evaluation }) => [evaluation.a, evaluation.b]))].sort();
  if (groupIds.length === 0) return new Set();
  const rows = await tx.run<{ id: string; records: HeldRecord[] }>('detector/lock-groups', { groupIds, now });
  const held = new Map(
    rows.map((row) => [
      row.id,
      row.records.filter((record) => context.load.takesPart(record.system, record.recordKind)),
    ]),
  );
  const fits = ({ evaluation: { a, b, fingerprint } }: PairFinding) =>
    fingerprintOf([...(held.get(a) ?? []), ...(held.get(b) ?? [])]) === fingerprint;
  return new Set(pairs.filter(fits).map(({ evaluation }) => evaluation.key));
}

interface HeldRecord {
  id: string;
  version: number;
  system: string;
  recordKind: string;
}

async function storedLinks(tx: Transaction, pairs: readonly PairFinding[]): Promise<Map<string, LinkRow>> {
  const keys = pairs.map((pair) => pair.evaluation.key);
  if (keys.length === 0) return new Map();
  return new Map((await tx.run<LinkRow>('detector/read-links', { keys })).map((row) => [row.key, row]));
}

/** The chains around the pairs that would become white. */
async function surroundingLinks(
  tx: Transaction,
  pairs: readonly PairFinding[],
  stored: ReadonlyMap<string, LinkRow>,
): Promise<SurroundingLink[]> {
  const becomesWhite = ({ evaluation }: PairFinding) =>
    evaluation.fold.colour === 'WHITE' && stored.get(evaluation.key)?.link?.colour !== 'WHITE';
  return await surroundingsOf(
    tx,
    pairs.filter(becomesWhite).flatMap(({ evaluation }) => [evaluation.a, evaluation.b]),
  );
}

function stepOf(evaluation: Evaluation, before: LinkRow | null, surroundings: SurroundingLink[]): LinkStep {
  const contradicted =
    evaluation.fold.colour === 'WHITE' &&
    contradictions(evaluation.a, evaluation.b, 'SAME', surroundings).length > 0;
  const link = before?.link ?? null;
  if (link === null && before?.suppressed === evaluation.fingerprint) return { step: 'NONE' };
  // The same evidence changes nothing: a decision that new data overturned waits for an officer, not for a repetition.
  if (link !== null && link.fingerprint === evaluation.fingerprint && link.cause !== 'SURROUNDING')
    return { step: 'KEEP', state: link };
  return nextStep(link, evaluation.fold, evaluation.proposals, contradicted);
}

/** A white link that was just made counts for the pairs that come after it in the same batch. */
function remember(surroundings: SurroundingLink[], evaluation: Evaluation, step: LinkStep) {
  if (step.step !== 'CREATE' && step.step !== 'RECOLOUR') return;
  const { colour, redKind } = step.state;
  surroundings.push({ id: evaluation.key, a: evaluation.a, b: evaluation.b, colour, redKind });
}

class Rows {
  links: Record<string, unknown>[] = [];
  erased: string[] = [];
  withdrawn: string[] = [];
  history: Record<string, unknown>[] = [];
  comparisons: Record<string, unknown>[] = [];
  dropped: string[] = [];

  add(
    context: DetectContext,
    { evaluation, trigger }: PairFinding,
    before: LinkRow | null,
    step: LinkStep,
    ids: { link: string; history: string; sin: string },
    now: string,
  ) {
    const link = before?.link ?? null;
    const linkKey = step.step === 'NONE' || step.step === 'ERASE' ? null : evaluation.key;
    const extended = step.step === 'KEEP' && link?.fingerprint !== evaluation.fingerprint;
    if (step.step === 'ERASE') this.erased.push(evaluation.key);
    if (step.step === 'ERASE' || step.step === 'RECOLOUR' || extended) this.withdrawn.push(evaluation.key);
    if (step.step === 'CREATE' || step.step === 'RECOLOUR' || extended)
      this.links.push(linkRow(context, evaluation, trigger, step, ids, now));
    if (step.step === 'CREATE' || step.step === 'RECOLOUR' || step.step === 'ERASE' || extended)
      this.history.push({
        id: ids.history,
        linkId: link?.id ?? ids.link,
        sin: before?.sin ?? ids.sin,
        at: now,
        event: { CREATE: 'CREATED', KEEP: 'EXTENDED', RECOLOUR: 'REOPENED', ERASE: 'ERASED' }[step.step],
        by: 'AUTOMATIC',
        colourBefore: colourWord(link),
        colourAfter: step.step === 'ERASE' ? null : colourWord(step.state),
        cause: step.step === 'ERASE' ? null : step.state.cause,
        basis: step.step === 'ERASE' ? null : step.state.basis,
        reason: step.step === 'ERASE' ? step.reason : null,
        proposals: JSON.stringify(
          evaluation.proposals.map(({ bio, id, doc, misused }) => ({ bio, id, doc, misused })),
        ),
        ...(step.step === 'ERASE' ? { systems: link?.systems, authority: before?.authority } : {}),
      });
    for (const proposal of evaluation.proposals)
      if (isNotable(proposal)) this.comparisons.push(comparisonRow(evaluation, proposal, linkKey, now));
      else this.dropped.push(proposal.key);
  }

  write(tx: Transaction, now: string): Sent[] {
    return [
      ...sendRows(tx, 'detector/withdraw-proposed', 'keys', this.withdrawn, { at: now }),
      ...sendRows(tx, 'detector/erase-links', 'keys', this.erased),
      ...sendRows(tx, 'detector/write-links', 'rows', this.links),
      ...sendRows(tx, 'detector/write-history', 'rows', this.history),
      ...sendRows(tx, 'detector/erase-comparisons', 'keys', this.dropped),
      ...sendRows(tx, 'detector/write-comparisons', 'rows', this.comparisons),
    ];
  }
}

const colourWord = (state: { colour: Colour; redKind: RedKind | null } | null) =>
  state === null ? null : state.colour === 'RED' ? `RED_${state.redKind}` : state.colour;

function linkRow(
  context: DetectContext,
  evaluation: Evaluation,
  trigger: PairFinding['trigger'],
  step: Extract<LinkStep, { state: LinkState }>,
  ids: { link: string; sin: string },
  now: string,
) {
  const { colour, redKind, automatic, cause, basis } = step.state;
  const recoloured = step.step !== 'KEEP';
  return {
    key: evaluation.key,
    id: ids.link,
    a: evaluation.a,
    b: evaluation.b,
    at: now,
    sin: ids.sin,
    // A sensitive alert that joins later takes the link to its SIRENE bureau (Art 29(2)).
    authority:
      recoloured || isSensitive(context, evaluation) ? authorityOf(context, evaluation, trigger) : null,
    link: {
      colour,
      redKind,
      automatic,
      cause,
      basis,
      discrepancy: cause === 'DISCREPANCY',
      review: evaluation.bio.review,
      fingerprint: evaluation.fingerprint,
      ...(recoloured ? { since: now, validFrom: now } : {}),
      recordedAt: now,
    },
  };
}

const participants = (evaluation: Evaluation) => evaluation.proposals.flatMap(({ from, to }) => [from, to]);

const isSensitive = (context: DetectContext, evaluation: Evaluation) =>
  participants(evaluation).some((record) => context.isSensitive(record.recordKind));

function authorityOf(
  context: DetectContext,
  evaluation: Evaluation,
  trigger: PairFinding['trigger'],
): string {
  const side = (isTrigger: boolean) => {
    const own = participants(evaluation).filter(
      (record) => (record.groupId === trigger.groupId) === isTrigger,
    );
    const record =
      own.find((one) => context.isSensitive(one.recordKind)) ??
      own.find((one) => one.id === trigger.recordId) ??
      own[0];
    if (record === undefined) throw new Error('an identity group without records was compared');
    return {
      system: record.system,
      owner: record.owner,
      sensitiveAlert: context.isSensitive(record.recordKind),
    };
  };
  return responsibleAuthority(side(true), side(false));
}

function comparisonRow(
  evaluation: Evaluation,
  proposal: EvaluatedProposal,
  linkKey: string | null,
  now: string,
) {
  const { bio, id, doc, misused, colour, from, to } = proposal;
  return {
    key: proposal.key,
    from: from.id,
    to: to.id,
    linkKey: colour.colour === null ? null : linkKey,
    properties: {
      key: proposal.key,
      bio,
      id,
      doc,
      misused,
      colour: colour.colour,
      basis: colour.colour === null ? null : (colour.basis ?? null),
      versions: [versionOf(from), versionOf(to)],
      at: now,
      explanation: JSON.stringify({
        biometrics: evaluation.bio,
        identity: proposal.identity,
        documents: proposal.documents,
      }),
    },
  };
}

const versionOf = (record: StoredRecord) => record.version;

/** Evidence of the batch, and the end of what rests on versions that are no more; a first version has left nothing. */
function writeEdges(
  tx: Transaction,
  edges: EdgeRows,
  changed: readonly StoredRecord[],
  gone: readonly string[],
): Sent[] {
  const recordIds = changed.map((record) => record.id);
  const identityIds = changed.flatMap((record) => record.identities.map((identity) => identity.id));
  return [
    ...sendRows(tx, 'detector/erase-stale-comparisons', 'recordIds', recordIds),
    ...sendRows(tx, 'detector/erase-matches-of-records', 'recordIds', gone),
    ...sendRows(tx, 'detector/erase-stale-matches', 'identityIds', identityIds),
    ...sendRows(tx, 'detector/write-matches', 'rows', edges.identities),
    ...sendRows(tx, 'detector/write-same-documents', 'rows', edges.documents),
    ...sendRows(tx, 'detector/write-template-matches', 'rows', edges.templates),
  ];
}
