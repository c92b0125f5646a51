/** The links around a link as one viewer sees them, with what each option would meet there (Art 29(6)). */
import { maySeeRecord, type Viewer } from '../access/index.ts';
import type { OptionKind } from '../model/link.ts';
import type { Identity, Owner } from '../model/record.ts';
import type { Transaction } from '../store/index.ts';
import { type ChainLink, walkChain } from './chain.ts';
import { factsOf, type LinkFactsRow } from './facts.ts';
import { type Foreseen, foresee } from './foresee.ts';
import type { LinkDetail } from './link-detail.ts';
import { visibleLinks } from './visible-links.ts';

/** Links shown around one link; a chain has a handful. */
const LINKS = 300;
const OPTIONS: readonly OptionKind[] = ['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT', 'ERASE'];

export interface Vicinity {
  groups: { id: string; system: string; label?: string }[];
  links: (ChainLink & { self: boolean })[];
  preview: (Omit<Foreseen, 'contradicting'> & { consistent: boolean; contradicting: string[] })[];
  truncated: boolean;
}

export async function vicinityOf(tx: Transaction, viewer: Viewer, link: LinkDetail): Promise<Vicinity> {
  const own = link.sides.map((side) => side.groupId);
  const chain = await walkChain(tx, viewer, own, { sameOnly: false, limit: LINKS });
  for (const side of link.sides) chain.groups.set(side.groupId, side.system);
  const labels = await labelsOf(tx, viewer, [...chain.groups.keys()], link);
  const foreseen = await foresee(tx, link, OPTIONS);
  const seen = await visibleLinks(
    tx,
    viewer,
    foreseen.flatMap((one) => one.contradicting),
  );
  return {
    groups: [...chain.groups]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([id, system]) => ({ id, system, ...labels.get(id) })),
    links: chain.links.map((one) => ({ ...one, self: one.id === link.id })),
    preview: foreseen.map(({ option, contradicting, files }) => ({
      ...{ option, files },
      consistent: contradicting.length === 0,
      contradicting: contradicting.filter((id) => seen.has(id)),
    })),
    truncated: chain.truncated,
  };
}

interface NameRow {
  groupId: string;
  system: string;
  records: {
    ownerState: string;
    ownerAuthority: string;
    identities: { category: string; content: string }[];
  }[];
}

/** A name for each group of which the viewer sees a record, directly or through the link itself. */
async function labelsOf(
  tx: Transaction,
  viewer: Viewer,
  groupIds: string[],
  link: LinkDetail & LinkFactsRow,
): Promise<Map<string, { label: string }>> {
  const own = new Set(link.sides.map((side) => side.groupId));
  const labels = new Map<string, { label: string }>();
  for (const { groupId, system, records } of await tx.run<NameRow>('detector/group-names', { groupIds })) {
    const through = own.has(groupId) ? [factsOf(link)] : [];
    const seen = records.filter(({ ownerState, ownerAuthority }) => {
      const owner: Owner = { state: ownerState, authorityRef: ownerAuthority };
      return maySeeRecord(viewer, { system, owner }, through);
    });
    const identities = seen.flatMap((record) => record.identities);
    const first = identities.find(({ category }) => category === 'CONFIRMED') ?? identities[0];
    const label = first === undefined ? '' : nameOf(JSON.parse(first.content) as Identity);
    if (label !== '') labels.set(groupId, { label });
  }
  return labels;
}

function nameOf({ names }: Identity): string {
  const current = names.filter((name) => name.kind === 'CURRENT');
  const written = (side: string) =>
    (current.length > 0 ? current : names).find((name) => name.side === side)?.value ?? '';
  return [written('GIVEN'), written('FAMILY'), written('UNSPLIT')].filter((part) => part !== '').join(' ');
}
