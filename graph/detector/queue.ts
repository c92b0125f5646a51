/**
 * The review queue: yellow links that the viewer's authorities must verify (Art 26(1), 29), in the order in which their
 * time runs out or by risk (`risk.ts`), with what an officer chooses by. Links of others are no part of it, in no list and no number.
 */
import type { Scope, Viewer } from '../access/index.ts';
import type { Colour, DecisionStage, Proposal, YellowCause } from '../model/link.ts';
import type { Transaction } from '../store/index.ts';
import { type ChainLink, walkChain } from './chain.ts';
import { type Claim, liveClaim } from './claim.ts';
import { sameComponent } from './consistency.ts';
import { isCovered } from './cover.ts';
import { strengthOf } from './risk.ts';
import { type Held, isMinor, personOf } from './vulnerable.ts';

/** Links with less time left than this are due soon. */
const SOON_MS = 2 * 3_600_000;
/** Links walked around the items of one page before their chains are no longer followed. */
const CHAIN_LINKS = 2_000;

export type Flag = 'MINOR' | 'SENSITIVE' | 'MISUSED' | 'UNDETERMINED';

export interface QueueItem {
  id: string;
  /** Yellow, or the colour that a decision is proposed to replace. */
  colour: Colour;
  systems: string[];
  cause: YellowCause | null;
  basis: string | null;
  since: string;
  /** Null where the law sets no time. */
  dueAt: string | null;
  sin: string;
  authorityRef: string;
  revision: number;
  /** Decisions that wait; which they are is told on the link, to whom it may be told. */
  proposed: {
    id: string;
    stage: DecisionStage;
    by: string;
    at: string;
    /** It waits for the asker: to publish an own one, or to look at one as a second or third officer. */
    forMe: boolean;
  }[];
  proposals: Proposal[];
  claim: (Claim & { mine: boolean }) | null;
  flags: Flag[];
  /** Identity groups of the link and of visible links that call one of its sides the same person. */
  chainSize: number;
  /** Of the identity data, by score: a hint for the order of work, never for the colour; null while it is covered. */
  strength: 1 | 2 | 3 | null;
  /** The asker is to judge before being told the strength. */
  covered: boolean;
  /** The initial load that it came of; such links have no time limit. */
  load: { id: string; label: string } | null;
}

export interface QueueContext {
  tx: Transaction;
  viewer: Viewer;
  now: string;
  isSensitive: (recordKind: string) => boolean;
}

export interface QueueFilter {
  cause?: YellowCause;
  system?: string;
  /** Links of any colour with a decision that waits for the asker. */
  waits?: 'me';
  claimed: 'any' | 'mine' | 'free';
  /** Id of an initial load. */
  load?: string;
  /** Decisions that wait are always read oldest first. */
  order: 'due' | 'since' | 'risk';
}

/**
 * Where an item stands in the queue: among those with a time limit, those of protected persons, the rest, or all; then by
 * age. By risk: its risk, then its age.
 */
export interface QueuePosition {
  part: 'LIMITED' | 'PROTECTED' | 'UNLIMITED' | 'ALL' | 'RISK';
  since: string;
  id: string;
  /** Part RISK only: all criteria but the band of the score, which may be covered (decision 19). */
  risk?: string;
}

export interface QueueTotals {
  open: number;
  overdue: number;
  dueSoon: number;
  mine: number;
}

/** One page from a position on, and the position of its last item where more follow. */
export async function readQueue(
  context: QueueContext,
  filter: QueueFilter,
  page: { after?: QueuePosition; limit: number },
): Promise<{ items: QueueItem[]; next: QueuePosition | null }> {
  const parts = partsOf(filter);
  const from = page.after === undefined ? 0 : parts.indexOf(page.after.part);
  const rows: QueuePosition[] = [];
  for (const part of parts.slice(Math.max(0, from))) {
    if (rows.length > page.limit) break;
    const after = page.after?.part === part ? page.after : undefined;
    rows.push(...(await partOf(context, filter, part, after, page.limit + 1 - rows.length)));
  }
  const shown = rows.slice(0, page.limit);
  const items = await queueItems(
    context,
    shown.map((row) => row.id),
  );
  return { items, next: rows.length > page.limit ? (shown.at(-1) ?? null) : null };
}

function partsOf({ order, waits }: QueueFilter): QueuePosition['part'][] {
  if (waits !== undefined || order === 'since') return ['ALL'];
  return order === 'risk' ? ['RISK'] : ['LIMITED', 'PROTECTED', 'UNLIMITED'];
}

async function partOf(
  { tx, viewer, now }: QueueContext,
  filter: QueueFilter,
  part: QueuePosition['part'],
  after: QueuePosition | undefined,
  limit: number,
): Promise<QueuePosition[]> {
  const asked = {
    ...{ authorities: authoritiesOf(viewer), now, limit },
    ...{ cause: filter.cause ?? null, system: filter.system ?? null },
    ...{ claimedBy: filter.claimed === 'mine' ? viewer.subject : null, free: filter.claimed === 'free' },
  };
  if (part === 'RISK') {
    const afterKey = after === undefined ? '' : await riskKeyAfter(tx, after);
    const found =
      filter.load === undefined
        ? await tx.run<Omit<QueuePosition, 'part'>>('detector/review-by-risk', { ...asked, afterKey })
        : await tx.run<Omit<QueuePosition, 'part'>>('detector/review-by-risk-of-load', {
            ...{ ...asked, afterKey, load: filter.load },
          });
    return found.map((row) => ({ ...row, part }));
  }
  const from = { load: filter.load ?? null, afterSince: after?.since ?? '', afterId: after?.id ?? '' };
  const rows =
    filter.waits === undefined
      ? await tx.run<{ id: string; since: string }>('detector/review-queue', {
          ...{ ...asked, ...from, limited: part === 'ALL' ? null : part === 'LIMITED' },
          // Children and persons who need protection come before the rest of what has no time limit (Art 5).
          protectedPerson: part === 'ALL' || part === 'LIMITED' ? null : part === 'PROTECTED',
        })
      : await tx.run<{ id: string; since: string }>('detector/review-waiting', {
          ...{ ...asked, ...from, by: viewer.subject },
        });
  return rows.map((row) => ({ ...row, part }));
}

/** Where the link has moved since or is no more, all of its risk are read again: some are repeated, none is lost. */
async function riskKeyAfter(tx: Transaction, { risk = '', since, id }: QueuePosition): Promise<string> {
  const [row] = await tx.run<{ riskKey: string | null }>('detector/risk-of-link', { id });
  const key = row?.riskKey ?? '';
  return key.startsWith(risk) && key.endsWith(`|${since}|${id}`) ? key : risk;
}

/** Numbers of the whole queue, whatever the filters. */
export async function queueTotals({ tx, viewer, now }: QueueContext): Promise<QueueTotals> {
  const [totals] = await tx.run<QueueTotals>('detector/queue-totals', {
    ...{ authorities: authoritiesOf(viewer), by: viewer.subject, now },
    soon: new Date(Date.parse(now) + SOON_MS).toISOString(),
  });
  return totals as QueueTotals;
}

interface ItemRow {
  link: Pick<QueueItem, 'id' | 'colour' | 'systems' | 'cause' | 'basis' | 'since' | 'dueAt' | 'revision'> & {
    claimedBy: string | null;
    claimUntil: string | null;
  };
  sin: string;
  authority: string;
  groupIds: string[];
  proposed: (QueueItem['proposed'][number] & { secondLookBy: string | null })[];
  judged: boolean;
  comparisons: Proposal[];
  held: Held[];
  probability: number | null;
  load: QueueItem['load'];
}

/** What the queue shows of links, in the order given; those that the viewer need not verify are left out. */
export async function queueItems(context: QueueContext, ids: readonly string[]): Promise<QueueItem[]> {
  const { tx, viewer } = context;
  const rows = await tx.run<ItemRow>('detector/queue-items', {
    ...{ ids, authorities: authoritiesOf(viewer), by: viewer.subject },
  });
  const { links } = await walkChain(
    tx,
    viewer,
    rows.flatMap((row) => row.groupIds),
    { sameOnly: true, limit: CHAIN_LINKS },
  );
  const known = links.filter((link) => link.visibility === 'FULL');
  const found = new Map(rows.map((row) => [row.link.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row === undefined ? [] : [queueItem(context, row, known)];
  });
}

function queueItem(context: QueueContext, row: ItemRow, chain: readonly ChainLink[]): QueueItem {
  const { id, colour, systems, cause, basis, since, revision } = row.link;
  const claim = liveClaim(row.link, context.now);
  const around = row.groupIds.flatMap((group) => [...sameComponent(group, chain)]);
  const { authority: authorityRef, judged } = row;
  const covered = isCovered(context.viewer, { colour, authorityRef, judged, open: row.proposed[0] ?? null });
  return {
    ...{ id, colour, systems, cause: cause ?? null, basis: basis ?? null, since, revision },
    dueAt: row.link.dueAt ?? null,
    ...{ sin: row.sin, authorityRef, proposals: row.comparisons },
    proposed: row.proposed.map(({ secondLookBy: _, ...proposed }) => proposed),
    claim: claim === undefined ? null : { ...claim, mine: claim.by === context.viewer.subject },
    flags: flagsOf(context, row),
    chainSize: new Set(around).size,
    ...{ covered, strength: covered ? null : strengthOf(row.probability), load: row.load },
  };
}

function flagsOf({ isSensitive, now }: QueueContext, { held, comparisons }: ItemRow): Flag[] {
  const flags: [Flag, boolean][] = [
    ['MINOR', held.some((one) => isMinor(personOf(one), now))],
    ['SENSITIVE', held.some((one) => isSensitive(one.kind))],
    ['MISUSED', comparisons.some((comparison) => comparison.misused)],
    ['UNDETERMINED', comparisons.some((comparison) => comparison.id === 'UNDETERMINED')],
  ];
  return flags.filter(([, raised]) => raised).map(([flag]) => flag);
}

/** Authorities to whose links a question is limited; null for all. */
export function authoritiesOf({ authorities }: { authorities: Scope }): readonly string[] | null {
  return authorities === '*' ? null : authorities;
}
