/** Links by id as one viewer may see them, for what names a link outside a page of it. */
import { maySeeLink, type Viewer } from '../access/index.ts';
import type { Owner } from '../model/record.ts';
import type { Transaction } from '../store/index.ts';
import { factsOf, type LinkFactsRow } from './facts.ts';

export interface KnownLink extends LinkFactsRow {
  id: string;
  revision: number;
  groups: { id: string; system: string; owners: Owner[] }[];
}

/** Ids of those of the links that the viewer may see at all. */
export async function visibleLinks(
  tx: Transaction,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Set<string>> {
  const links = await knownLinks(tx, ids);
  return new Set(links.filter((link) => maySeeLink(viewer, factsOf(link)) !== 'HIDDEN').map(({ id }) => id));
}

/** The links that there are, with the facts that decide who may see them. */
export async function knownLinks(tx: Transaction, ids: readonly string[]): Promise<KnownLink[]> {
  if (ids.length === 0) return [];
  return await tx.run<KnownLink>('detector/link-facts', { ids: [...new Set(ids)] });
}
