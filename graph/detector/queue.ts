/**
 * The review queue: yellow links that the viewer's authorities must verify (Art 26(1), 29), in the order in which their
 * time runs out, with what an officer chooses by. Links of others are no part of it, in no list and no number.
 */
import type { Scope, Viewer } from '../access/index.ts';
import { SHOW_PROBABILITY, STRONG_PROBABILITY } from '../matching/score/index.ts';
import type { Proposal, YellowCause } from '../model/link.ts';
import type { Handling } from '../model/record.ts';
import type { Transaction } from '../store/index.ts';
import { type ChainLink, walkChain } from './chain.ts';
import { type Claim, liveClaim } from './claim.ts';
import { sameComponent } from './consistency.ts';

/** Verification within twelve hours of the creation, where the entry/exit system is a side (Art 29(4)). */
const LIMIT_MS = 12 * 3_600_000;
/** Links with less time left than this are due soon. */
const SOON_MS = 2 * 3_600_000;
/** Links walked around the items of one page before their chains are no longer followed. */
const CHAIN_LINKS = 2_000;

export type Flag = 'MINOR' | 'SENSITIVE' | 'MISUSED' | 'UNDETERMINED';

export interface QueueItem {
  id: string;
  systems: string[];
  cause: YellowCause | null;
  basis: string | null;
  since: string;
  /** Null where the law sets no time. */
  dueAt: string | null;
  sin: string;
  authorityRef: string;
  revision: number;
  proposed: { id: string; option: string; at: string }[];
  proposals: Proposal[];
  claim: (Claim & { mine: boolean }) | null;
  flags: Flag[];
  /** Identity groups of the link and of visible links that call one of its sides the same person. */
  chainSize: number;
  /** Of the identity data, by score: a hint for the order of work, never for the colour. */
  strength: 1 | 2 | 3 | null;
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
  claimed: 'any' | 'mine' | 'free';
  order: 'due' | 'since';
}

/** Where an item stands in the queue: among those with a time limit, those without, or all; then by age. */
export interface QueuePosition {
  part: 'LIMITED' | 'UNLIMITED' | 'ALL';
  since: string;
  id: string;
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
  const parts: QueuePosition['part'][] = filter.order === 'due' ? ['LIMITED', 'UNLIMITED'] : ['ALL'];
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

async function partOf(
  { tx, viewer, now }: QueueContext,
  filter: QueueFilter,
  part: QueuePosition['part'],
  after: QueuePosition | undefined,
  limit: number,
): Promise<QueuePosition[]> {
  const rows = await tx.run<{ id: string; since: string }>('detector/review-queue', {
    ...{ authorities: authoritiesOf(viewer), now, limit },
    ...{ cause: filter.cause ?? null, system: filter.system ?? null },
    ...{ claimedBy: filter.claimed === 'mine' ? viewer.subject : null, free: filter.claimed === 'free' },
    ...{ limited: part === 'ALL' ? null : part === 'LIMITED' },
    ...{ afterSince: after?.since ?? '', afterId: after?.id ?? '' },
  });
  return rows.map((row) => ({ ...row, part }));
}

/** Numbers of the whole queue, whatever the filters. */
export async function queueTotals({ tx, viewer, now }: QueueContext): Promise<QueueTotals> {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
  const [totals] = await tx.run<QueueTotals>('detector/queue-totals', {
    ...{ authorities: authoritiesOf(viewer), by: viewer.subject, now },
    ...{ overdueBefore: before(LIMIT_MS), dueSoonBefore: before(LIMIT_MS - SOON_MS) },
  });
  return totals as QueueTotals;
}

interface ItemRow {
  link: Pick<QueueItem, 'id' | 'systems' | 'cause' | 'basis' | 'since' | 'revision'> & {
    claimedBy: string | null;
    claimUntil: string | null;
  };
  sin: string;
  authority: string;
  groupIds: string[];
  proposed: QueueItem['proposed'];
  comparisons: Proposal[];
  held: Held[];
  probability: number | null;
}

interface Held {
  kind: string;
  handling: string | null;
  category: string;
  dateOfBirth: string | null;
}

/** What the queue shows of links, in the order given; those that the viewer need not verify are left out. */
export async function queueItems(context: QueueContext, ids: readonly string[]): Promise<QueueItem[]> {
  const { tx, viewer } = context;
  const rows = await tx.run<ItemRow>('detector/queue-items', { ids, authorities: authoritiesOf(viewer) });
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
  const { id, systems, cause, basis, since, revision } = row.link;
  const claim = liveClaim(row.link, context.now);
  const around = row.groupIds.flatMap((group) => [...sameComponent(group, chain)]);
  return {
    ...{ id, systems, cause: cause ?? null, basis: basis ?? null, since, revision },
    dueAt: systems.includes('EES') ? new Date(Date.parse(since) + LIMIT_MS).toISOString() : null,
    ...{ sin: row.sin, authorityRef: row.authority, proposed: row.proposed, proposals: row.comparisons },
    claim: claim === undefined ? null : { ...claim, mine: claim.by === context.viewer.subject },
    flags: flagsOf(context, row),
    chainSize: new Set(around).size,
    strength: strengthOf(row.probability),
  };
}

function flagsOf({ isSensitive, now }: QueueContext, { held, comparisons }: ItemRow): Flag[] {
  const flags: [Flag, boolean][] = [
    ['MINOR', held.some((one) => isMinor(one, now))],
    ['SENSITIVE', held.some((one) => isSensitive(one.kind))],
    ['MISUSED', comparisons.some((comparison) => comparison.misused)],
    ['UNDETERMINED', comparisons.some((comparison) => comparison.id === 'UNDETERMINED')],
  ];
  return flags.filter(([, raised]) => raised).map(([flag]) => flag);
}

const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Handled as a minor, or under 18 by a date of birth that may be meant; a partial date counts as its last day. */
function isMinor({ handling, category, dateOfBirth }: Held, now: string): boolean {
  const stated = handling === null ? {} : (JSON.parse(handling) as Handling);
  if (stated.minor === true || stated.unaccompanied === true) return true;
  const [, year, month = '12', day = '31'] = DAY.exec(dateOfBirth ?? '') ?? [];
  if (year === undefined || category === 'ALIAS' || category === 'MISUSED') return false;
  const today = now.slice(0, 10);
  const grown = `${Number(year) + 18}-${month}-${day}`;
  // A year still to come is one of another calendar.
  return year <= today.slice(0, 4) && today < grown;
}

function strengthOf(probability: number | null): QueueItem['strength'] {
  if (probability === null || probability < SHOW_PROBABILITY) return null;
  if (probability >= STRONG_PROBABILITY) return 3;
  return probability >= 0.5 ? 2 : 1;
}

/** Authorities to whose links a question is limited; null for all. */
export function authoritiesOf({ authorities }: { authorities: Scope }): readonly string[] | null {
  return authorities === '*' ? null : authorities;
}
