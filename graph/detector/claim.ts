/**
 * Claims on links: a lease in the graph by which an officer says "I work on this one". It lasts a quarter of an hour
 * unless renewed, ends with a decision, and gives no right: it only keeps two officers from working on one link.
 */
import type { Graph } from '../store/index.ts';
import { type LinkDetail, lockLink } from './link-detail.ts';

export const CLAIM_MS = 15 * 60_000;

export interface Claim {
  by: string;
  /** ISO 8601; the claim is over from then on. */
  until: string;
}

/** The claim on a link at a time; undefined where there is none or it has run out. */
export function liveClaim(
  link: { claimedBy: string | null; claimUntil: string | null },
  now: string,
): Claim | undefined {
  const { claimedBy, claimUntil } = link;
  if (claimedBy === null || claimUntil === null || claimUntil <= now) return undefined;
  return { by: claimedBy, until: claimUntil };
}

/** The live claim of somebody else than `by`. */
export function claimOfAnother(link: LinkDetail, by: string, now: string): Claim | undefined {
  const claim = liveClaim(link, now);
  return claim?.by === by ? undefined : claim;
}

export type ClaimOutcome =
  | { status: 'CLAIMED'; claim: Claim }
  | { status: 'HELD'; claim: Claim }
  | { status: 'NOT_FOUND' };

interface ClaimRequest {
  linkId: string;
  by: string;
  now: string;
}

/** Claims a link or renews one's own claim; of two who ask at once the lock on the link lets one in first. */
export async function claimLink(
  graph: Graph,
  { linkId, by, now }: ClaimRequest,
  may: (link: LinkDetail) => boolean,
): Promise<ClaimOutcome> {
  const until = new Date(Date.parse(now) + CLAIM_MS).toISOString();
  return await graph.write(async (tx) => {
    const link = await lockLink(tx, linkId, now);
    if (link === undefined || !may(link)) return { status: 'NOT_FOUND' };
    const held = claimOfAnother(link, by, now);
    if (held !== undefined) return { status: 'HELD', claim: held };
    const renewed = liveClaim(link, now) !== undefined;
    await tx.run('detector/claim-link', { id: linkId, by, until, renewed });
    return { status: 'CLAIMED', claim: { by, until } };
  });
}

/** Gives one's own claim back; one of somebody else stays. False where there is no such link to decide on. */
export async function releaseLink(
  graph: Graph,
  { linkId, by, now }: ClaimRequest,
  may: (link: LinkDetail) => boolean,
): Promise<boolean> {
  return await graph.write(async (tx) => {
    const link = await lockLink(tx, linkId, now);
    if (link === undefined || !may(link)) return false;
    if (liveClaim(link, now)?.by === by) await tx.run('detector/release-link', { id: linkId });
    return true;
  });
}
