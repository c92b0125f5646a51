/**
 * What happened to a person as far as the viewer may see it: versions of its records, and its links. Of a link only what
 * says something that the viewer may know today: an entry about a colour that is hidden from the viewer is not there, nor
 * is that colour named as the one before (Regulation (EU) 2019/817 Art 26, 36).
 */
import type { Colour } from '../model/link.ts';
import type { Identity, IdentityRecord } from '../model/record.ts';
import type { LinkOfGroup } from './facts.ts';
import { personsOf } from './persons.ts';
import { present } from './shown.ts';
import type { Sight } from './sight.ts';

export interface HistoryItem {
  id: string;
  at: string;
  kind: 'RECORD_VERSION' | 'LINK';
  event: string;
  words: string;
  system?: string;
  recordId?: string;
  version?: number;
  /** Parts of the record that differ from the version before. */
  changed?: string[];
  linkId?: string;
  systems?: string[];
  colour?: Colour;
  colourBefore?: Colour;
  cause?: string;
  basis?: string;
}

interface HistoryRow {
  at: string;
  place: string;
  record: {
    id: string;
    system: string;
    groupId: string;
    ownerState: string;
    ownerAuthority: string;
    version: number;
  } | null;
  content: string | null;
  previous: string | null;
  entry: {
    id: string;
    linkId: string;
    event: string;
    colourBefore: Colour | null;
    colourAfter: Colour | null;
    cause: string | null;
    basis: string | null;
  } | null;
}

/** Newest first. Undefined where the viewer sees no such group. */
export async function personHistory(
  sight: Sight,
  groupId: string,
  { before = '', limit }: { before?: string | undefined; limit: number },
): Promise<{ items: HistoryItem[]; next: string | null } | undefined> {
  const person = (await personsOf(sight, [groupId])).get(groupId);
  if (person === undefined) return undefined;
  const links = new Map(
    person.links.filter((link) => sight.linkVisibility(link) === 'FULL').map((link) => [link.id, link]),
  );
  const found: { item: HistoryItem; place: string }[] = [];
  let place = before;
  for (let open = true; open && found.length <= limit; ) {
    const rows = await sight.run<HistoryRow>('portal/history-of-person', {
      groupIds: person.groups.map((group) => group.id),
      ...{ linkIds: [...links.keys()], before: place, limit: limit + 1 },
    });
    const seen = await seenRecords(sight, rows);
    for (const row of rows) {
      const item = row.entry === null ? recordItem(row, seen) : linkItem(sight, row, links);
      if (item !== undefined) found.push({ item, place: row.place });
    }
    open = rows.length > limit;
    place = rows.at(-1)?.place ?? place;
  }
  const page = found.slice(0, limit);
  return {
    items: page.map(({ item }) => item),
    next: found.length > limit ? (page.at(-1)?.place ?? null) : null,
  };
}

async function seenRecords(sight: Sight, rows: readonly HistoryRow[]): Promise<Set<string>> {
  const held = rows.flatMap(({ record }) =>
    record === null
      ? []
      : [
          {
            ...{ id: record.id, system: record.system, groupId: record.groupId },
            owners: [{ state: record.ownerState, authorityRef: record.ownerAuthority }],
          },
        ],
  );
  return new Set((await sight.held(held)).map(({ id }) => id));
}

function recordItem(row: HistoryRow, seen: ReadonlySet<string>): HistoryItem | undefined {
  const { record, content, previous, at } = row;
  if (record === null || content === null || !seen.has(record.id)) return undefined;
  const { id: recordId, system, version } = record;
  const head = {
    id: `${recordId}|${version}`,
    at,
    kind: 'RECORD_VERSION' as const,
    system,
    recordId,
    version,
  };
  if (previous === null)
    return { ...head, event: 'CREATED', words: `${system} sent the record, version ${version}.` };
  const changed = changedParts(JSON.parse(previous), JSON.parse(content));
  const parts = changed.map((part) => part.toLowerCase().replaceAll('_', ' ')).join(', ');
  const words = `${system} changed the record, version ${version}: ${parts || 'nothing that is compared'}.`;
  return { ...head, event: 'CHANGED', words, changed };
}

const PARTS: Record<string, (record: IdentityRecord) => unknown> = {
  ...ofIdentities({
    NAMES: 'names',
    DATE_OF_BIRTH: 'dateOfBirth',
    SEX: 'sex',
    NATIONALITIES: 'nationalities',
  }),
  ...ofIdentities({ PLACE_OF_BIRTH: 'placeOfBirth', CATEGORY: 'category' }),
  DOCUMENTS: (record) => record.travelDocuments,
  BIOMETRICS: (record) => record.biometrics,
  OWNER: (record) => record.owner,
  RETENTION: (record) => record.retainUntil,
};

function ofIdentities(fields: Record<string, keyof Identity>): typeof PARTS {
  return Object.fromEntries(
    Object.entries(fields).map(([part, field]) => [
      part,
      (record: IdentityRecord) =>
        record.identities.map((identity) => [identity.identityId, identity[field]]).sort(),
    ]),
  );
}

/** Names of the parts that differ between two versions of a record; never their values. */
export function changedParts(before: IdentityRecord, after: IdentityRecord): string[] {
  const text = (value: unknown) => JSON.stringify(value ?? null);
  return Object.entries(PARTS).flatMap(([part, read]) =>
    text(read(before)) === text(read(after)) ? [] : [part],
  );
}

function linkItem(
  sight: Sight,
  { at, entry }: HistoryRow,
  links: ReadonlyMap<string, LinkOfGroup>,
): HistoryItem | undefined {
  const link = links.get(entry?.linkId ?? '');
  if (entry === null || link === undefined || entry.colourAfter === null) return undefined;
  const tells = (colour: Colour) => sight.linkVisibility({ ...link, colour }) === 'FULL';
  const { colourAfter: colour, colourBefore } = entry;
  if (!tells(colour)) return undefined;
  const known = colourBefore !== null && colourBefore !== colour && tells(colourBefore);
  const from = known ? `, before ${colourBefore.toLowerCase()}` : '';
  return {
    ...{ id: entry.id, at, kind: 'LINK', event: entry.event },
    words: `${EVENTS[entry.event] ?? 'Link changed'}: ${link.systems.join(' and ')}, ${colour.toLowerCase()}${from}.`,
    ...{ linkId: link.id, systems: link.systems, colour },
    ...(known ? { colourBefore } : {}),
    ...present({ cause: entry.cause, basis: entry.basis }),
  };
}

const EVENTS: Record<string, string> = {
  CREATED: 'Link found',
  EXTENDED: 'Link found again by further evidence',
  REOPENED: 'Link to be verified again',
  DECIDED: 'Link decided',
  RECTIFIED: 'Link rectified',
};
