/**
 * Writes what a batch of detection found, in one transaction: lock the groups in the order of their ids, look again at
 * what they hold, then links, confirmation files, history, comparisons, match edges and the state of the events
 * (Art 28, 34-36; Delegated Regulations 2023/332-333 Art 4). The statistical clusters around what changed are computed
 * anew in the same transaction, from the edges that it has just written.
 */
import { JOIN_BITS } from '../matching/cluster/index.ts';
import type { DetectorMode, Proposal } from '../model/link.ts';
import type { StoredRecord } from '../model/stored.ts';
import type { Transaction } from '../store/index.ts';
import { type Responsibility, responsibility } from './authority.ts';
import { recluster, type Seeds } from './clusters/index.ts';
import { contradictions, type SurroundingLink } from './consistency.ts';
import type { DetectContext } from './context.ts';
import { type EvaluatedProposal, type Evaluation, fingerprintOf, isNotable } from './evaluate.ts';
import { historyRow } from './history.ts';
import { idSupply } from './id-supply.ts';
import { type LinkLife, nextLife, type OpenDecision, type Transition } from './lifecycle.ts';
import { inRepository, type StoredLink, stateOf } from './link-detail.ts';
import type { EdgeRows } from './match-edges.ts';
import { placeByRisk } from './risk.ts';
import { surroundingsOf } from './surroundings.ts';
import { isProtected } from './vulnerable.ts';

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
  /** A pair of it cannot be judged before samples have become templates. */
  held: boolean;
}

export interface PairFinding {
  evaluation: Evaluation;
  trigger: Trigger;
}

/** Group and record that started the detection. */
export interface Trigger {
  groupId: string;
  recordId: string;
  /** The initial load that brought the record; null for a live change, after which the time to verify runs (Art 29(4)). */
  loadId: string | null;
}

export interface Findings {
  pairs: readonly PairFinding[];
  edges: EdgeRows;
  mode: DetectorMode;
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
/** Rest before one is that waits for samples of a group of several records. */
const HELD_MS = 5_000;

interface LinkRow {
  key: string;
  link: (StoredLink & { id: string; revision: number }) | null;
  proposals: Proposal[];
  open: OpenDecision | null;
  sin: string | null;
  authority: string | null;
  suppressed: string | null;
}

/** @returns how many links were created or changed */
export async function writeFindings(context: DetectContext, findings: Findings): Promise<number> {
  const { now, edges, searched, records, gone, touched, mode } = findings;
  const sorted = [...findings.pairs].sort((x, y) => (x.evaluation.key < y.evaluation.key ? -1 : 1));
  // Ids are made outside the transaction: its callback may run more than once.
  const ids = sorted.map(() => ({ link: context.newId(), history: context.newId(), sin: context.newSin() }));
  const clusterIds = idSupply(context.newId);
  const changed = records.filter(({ version, revision }) => version > FIRST_VERSION || revision > 0);
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
      const named = assigned(context, pair, mode);
      const step = stepOf(context, pair, before, named, now, surroundings);
      rows.add(pair, before, step, named, ids[position] as (typeof ids)[number], now);
      remember(surroundings, pair.evaluation, step);
    }
    const sent = [
      ...rows.write(tx, now),
      ...writeEdges(tx, edges, changed, gone),
      ...finishEvents(tx, searched, current, now),
    ];
    await Promise.all(sent);
    await placeByRisk(tx, rows.groups());
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
  const isDone = (event: SearchedEvent) => !event.held && event.pairs.every((key) => judged.has(key));
  const done = searched
    .filter(isDone)
    .map(({ id, generation, truncated, genericKeys }) => ({ id, generation, truncated, genericKeys }));
  const again = searched
    .filter((event) => !isDone(event))
    .map(({ id, generation, held }) => ({
      ...{ id, generation, failed: false, error: null },
      at: new Date(Date.parse(now) + (held ? HELD_MS : AGAIN_MS)).toISOString(),
    }));
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
  revision: number | null;
  waits: boolean | null;
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

function lifeOf(row: LinkRow | null): LinkLife {
  const suppressed = row?.suppressed ?? null;
  if (row === null || row.link === null) return { link: null, suppressed };
  return { link: stateOf(row.link, row), suppressed };
}

function stepOf(
  context: DetectContext,
  { evaluation, trigger }: PairFinding,
  before: LinkRow | null,
  named: Responsibility | null,
  now: string,
  surroundings: SurroundingLink[],
): Transition {
  const contradicted =
    evaluation.fold.colour === 'WHITE' &&
    contradictions(evaluation.a, evaluation.b, 'SAME', surroundings).length > 0;
  return nextLife(lifeOf(before), {
    type: 'DETECTED',
    fingerprint: evaluation.fingerprint,
    proposals: evaluation.proposals,
    inRepository: inRepository(systemsOf(evaluation)),
    sensitive: isSensitive(context, evaluation),
    protectedPerson: evaluation.records.some((record) => isProtected(record, now)),
    hearing: named?.hearing ?? false,
    live: trigger.loadId === null,
    contradicted,
    held: evaluation.held,
  });
}

/** A link that was just made or recoloured counts for the pairs that come after it in the same batch. */
function remember(surroundings: SurroundingLink[], evaluation: Evaluation, step: Transition) {
  const { link } = step.life;
  if (link === null || (step.outcome !== 'CREATED' && step.outcome !== 'RECOLOURED')) return;
  const { colour, redKind } = link;
  surroundings.push({ id: evaluation.key, a: evaluation.a, b: evaluation.b, colour, redKind });
}

/** Time to verify a link whose person stands at the border (Art 29(4)). */
const BORDER_MS = 12 * 3_600_000;

class Rows {
  links: Record<string, unknown>[] = [];
  erased: string[] = [];
  withdrawn: string[] = [];
  history: Record<string, unknown>[] = [];
  comparisons: Record<string, unknown>[] = [];
  dropped: string[] = [];

  add(
    { evaluation, trigger }: PairFinding,
    before: LinkRow | null,
    step: Transition,
    named: (Responsibility & { border: boolean }) | null,
    ids: { link: string; history: string; sin: string },
    now: string,
  ) {
    if (step.outcome === 'REFUSED') throw new Error('detection is never refused');
    const { outcome, effects, life } = step;
    const link = before?.link ?? null;
    const linkId = link?.id ?? ids.link;
    const assigns = effects.includes('ASSIGN_AUTHORITY');
    const authority = assigns ? (named?.authority ?? null) : (before?.authority ?? null);
    if (outcome === 'ERASED') this.erased.push(evaluation.key);
    if (effects.includes('VOID_OPEN')) this.withdrawn.push(evaluation.key);
    if (life.link !== null && outcome !== 'KEPT')
      this.links.push(
        linkRow(evaluation, life.link, {
          ...{ ids, now, recoloured: outcome !== 'EXTENDED', authority: assigns ? authority : null },
          loadId: life.link.historical ? (trigger.loadId ?? link?.loadId ?? null) : null,
          // A new authority, or a new yellow, starts the time anew; what is not yellow has none.
          dueAt: assigns
            ? life.link.colour === 'YELLOW' && named?.border && trigger.loadId === null
              ? new Date(Date.parse(now) + BORDER_MS).toISOString()
              : null
            : undefined,
        }),
      );
    if (step.history !== null)
      this.history.push(
        historyRow({
          ...{ id: ids.history, linkId, sin: before?.sin ?? ids.sin, at: now, event: step.history },
          ...{ a: evaluation.a, b: evaluation.b, systems: systemsOf(evaluation, link?.systems) },
          ...{ by: 'AUTOMATIC', actor: null, authority },
          ...{ before: link, after: life.link, reason: step.eraseReason ?? null, loadId: trigger.loadId },
          proposals: evaluation.proposals.map((proposal) => ({
            ...proposal,
            rules: proposal.identity.categories.flatMap(({ rules }) =>
              rules.map(({ rule, field }) => `${rule} ${field}`),
            ),
          })),
        }),
      );
    const linkKey = life.link === null ? null : evaluation.key;
    for (const proposal of evaluation.proposals)
      if (isNotable(proposal)) this.comparisons.push(comparisonRow(evaluation, proposal, linkKey, now));
      else this.dropped.push(proposal.key);
  }

  /** Groups of what was made, changed or ended. */
  groups(): string[] {
    const keys = [...this.links.map(({ key }) => String(key)), ...this.erased];
    return [...new Set(keys.flatMap((key) => key.split('|')))].sort();
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

function linkRow(
  evaluation: Evaluation,
  state: NonNullable<LinkLife['link']>,
  {
    ids,
    now,
    recoloured,
    authority,
    dueAt,
    loadId,
  }: {
    ids: { link: string; sin: string };
    now: string;
    recoloured: boolean;
    authority: string | null;
    /** Undefined: as it was. */
    dueAt: string | null | undefined;
    loadId: string | null;
  },
) {
  const { colour, redKind, automatic, cause, basis, fingerprint, sensitive, hearing, protectedPerson } =
    state;
  return {
    ...{ key: evaluation.key, id: ids.link, a: evaluation.a, b: evaluation.b },
    ...{ at: now, sin: ids.sin, authority },
    link: {
      ...{ colour, redKind, automatic, cause, basis, fingerprint, sensitive, hearing, protectedPerson },
      discrepancy: cause === 'DISCREPANCY',
      review: evaluation.bio.review,
      loadId,
      ...(recoloured ? { since: now, validFrom: now } : {}),
      ...(dueAt === undefined ? {} : { dueAt }),
      recordedAt: now,
    },
  };
}

/** Systems of the two sides, that of the smaller group id first; of a pair that is not compared, those of its link. */
function systemsOf(evaluation: Evaluation, linked: readonly string[] = []): readonly string[] {
  const of = (groupId: string) => evaluation.records.find((one) => one.groupId === groupId)?.system;
  const [a, b] = [of(evaluation.a), of(evaluation.b)];
  return a === undefined || b === undefined ? linked : [a, b];
}

const isSensitive = (context: DetectContext, evaluation: Evaluation) =>
  evaluation.records.some((record) => context.isSensitive(record.recordKind));

/** The authority that the law names now, and whether its person stands at the border; null where nothing was compared. */
function assigned(
  context: DetectContext,
  { evaluation, trigger }: PairFinding,
  mode: DetectorMode,
): (Responsibility & { border: boolean }) | null {
  if (evaluation.proposals.length === 0) return null;
  const recordOf = (isTrigger: boolean) => {
    const own = evaluation.records.filter((record) => (record.groupId === trigger.groupId) === isTrigger);
    const record =
      own.find((one) => context.isSensitive(one.recordKind)) ??
      own.find((one) => one.id === trigger.recordId) ??
      own[0];
    if (record === undefined) throw new Error('an identity group without records was compared');
    return record;
  };
  const [own, other] = [recordOf(true), recordOf(false)];
  const side = (record: StoredRecord) => ({
    system: record.system,
    owner: record.owner,
    sensitiveAlert: context.isSensitive(record.recordKind),
  });
  const named = responsibility(side(own), side(other), mode);
  return { ...named, border: named.hearing && own.handling?.inland !== true };
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
