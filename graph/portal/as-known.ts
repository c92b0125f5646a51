/**
 * What was known on a date: links and their files from the entries of their history, records from the versions that were
 * stored then. The viewer's rights are those of today, asked of the colours of then (Regulation (EU) 2019/817 Art 26,
 * 36(1)(f)). What has been erased since is known no more, and a link neither when nothing is held of one of its sides: it
 * would tell of the erased data (Art 15, 23(2), 35).
 */
import type { Colour, RedKind } from '../model/link.ts';
import type { Identity, IdentityRecord, TravelDocument } from '../model/record.ts';
import { saysSamePerson } from './facts.ts';
import { byLink, type Entry, type LinkThen, linkAfter } from './link-story.ts';
import type { Sight } from './sight.ts';

/** Groups walked for one answer; one person has a handful. */
const GROUP_CAP = 500;

export interface KnownLink {
  id: string;
  sin: string | null;
  a: string;
  b: string;
  systems: string[];
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  basis: string | null;
  cause: string | null;
  authority: string | null;
  /** When it got the colour of then; null where no more than the names of its systems is told. */
  since: string | null;
  visibility: 'FULL' | 'NAMES_ONLY';
}

export interface KnownRecord {
  id: string;
  system: string;
  groupId: string;
  version: number;
  /** When this version was stored, and when another took its place; null: it stands. */
  recordedFrom: string;
  recordedTo: string | null;
  identities: Omit<Identity, 'identityId'>[];
  documents: TravelDocument[];
}

export interface KnownPerson {
  at: string;
  groups: string[];
  records: KnownRecord[];
  links: KnownLink[];
  truncated: boolean;
}

/** A record in the version of then, with the parts of it that are still held. */
export interface RecordThen {
  id: string;
  system: string;
  groupId: string;
  groupReference: string;
  reference: string;
  owners: { state: string; authorityRef: string }[];
  version: number;
  recordedFrom: string;
  recordedTo: string | null;
  content: IdentityRecord;
  identities: { id: string; reference: string }[];
  documents: {
    id: string;
    number: string;
    docType?: string;
    issuingCountry?: string;
    expiryDate?: string;
  }[];
}

interface VersionRow {
  record: {
    id: string;
    system: string;
    groupId: string;
    groupReference: string;
    reference: string;
    ownerState: string;
    ownerAuthority: string;
  };
  version: { version: number; content: string; recordedFrom: string; recordedTo: string | null };
  identities: RecordThen['identities'];
  documents: RecordThen['documents'];
}

/**
 * @param at ISO 8601 in UTC with milliseconds
 * @returns undefined where the viewer sees nothing of the group on that date
 */
export async function personAsKnown(
  sight: Sight,
  groupId: string,
  at: string,
): Promise<KnownPerson | undefined> {
  const links = new Map<string, LinkThen>();
  const shown = new Map<string, KnownLink>();
  const groups = new Set([groupId]);
  let frontier = [groupId];
  while (frontier.length > 0 && groups.size <= GROUP_CAP) {
    const next = new Set<string>();
    for (const link of await linksThen(sight, frontier, at)) {
      links.set(link.id, link);
      const known = shown.has(link.id) ? undefined : knownLink(sight, link);
      if (known === undefined) continue;
      shown.set(link.id, known);
      if (!saysSamePerson(link) || known.visibility !== 'FULL') continue;
      for (const end of [link.a, link.b]) if (!groups.has(end)) next.add(end);
    }
    for (const id of next) groups.add(id);
    frontier = [...next].sort();
  }
  const seen = await heldThen(sight, await recordsThen(sight, [...groups], at), [...links.values()]);
  const records = seen.map(knownRecord);
  if (!records.some((record) => record.groupId === groupId)) return undefined;
  return {
    at,
    groups: [...groups].sort(),
    records,
    links: [...shown.values()].sort((x, y) => (x.id < y.id ? -1 : 1)),
    truncated: groups.size > GROUP_CAP,
  };
}

/** Links of groups as they stood, seen or not, save those of which a side is held no more. */
export async function linksThen(sight: Sight, groupIds: readonly string[], at: string): Promise<LinkThen[]> {
  const rows = await sight.run<{ entry: Entry }>('portal/entries-of-groups', { groupIds, at });
  const links = [...byLink(rows.map(({ entry }) => entry)).values()].flatMap((own) => linkAfter(own) ?? []);
  const held = new Set(
    (await recordsThen(sight, [...new Set(links.flatMap(({ a, b }) => [a, b]))], at)).map(
      (record) => record.groupId,
    ),
  );
  return links.filter(({ a, b }) => held.has(a) && held.has(b));
}

/** Records of groups in the versions of then, seen or not. */
export async function recordsThen(
  sight: Sight,
  groupIds: readonly string[],
  at: string,
): Promise<RecordThen[]> {
  if (groupIds.length === 0) return [];
  const rows = await sight.run<VersionRow>('portal/records-known', { groupIds, at });
  return rows.flatMap(({ record, version, identities, documents }) => {
    const content = JSON.parse(version.content) as IdentityRecord;
    const { ownerState: state, ownerAuthority: authorityRef, ...rest } = record;
    // It came into this group later.
    if (content.identityGroupRef !== record.groupReference) return [];
    return [{ ...rest, ...version, content, identities, documents, owners: [{ state, authorityRef }] }];
  });
}

/** Those of the records that the viewer sees, directly or through a link in the colour of then. */
export async function heldThen(
  sight: Sight,
  records: readonly RecordThen[],
  links: readonly LinkThen[],
): Promise<RecordThen[]> {
  return await sight.held(records, (groupId) =>
    links.filter((link) => link.a === groupId || link.b === groupId),
  );
}

function knownLink(sight: Sight, link: LinkThen): KnownLink | undefined {
  const visibility = sight.linkVisibility(link);
  if (visibility === 'HIDDEN') return undefined;
  const { createdAt: _created, updatedAt: _updated, ...full } = link;
  if (visibility === 'FULL') return { ...full, visibility };
  const { id, colour, redKind, systems, automatic } = link;
  return {
    ...{ id, colour, redKind, systems, automatic, visibility, sin: null, a: '', b: '', since: null },
    ...{ basis: null, cause: null, authority: null },
  };
}

function knownRecord({ content, ...record }: RecordThen): KnownRecord {
  const { id, system, groupId, version, recordedFrom, recordedTo } = record;
  return {
    ...{ id, system, groupId, version, recordedFrom, recordedTo },
    identities: content.identities.map(({ identityId: _, ...rest }) => rest),
    documents: content.travelDocuments ?? [],
  };
}
