/**
 * A person with everything that the viewer may see of it: identities by system in their original script, documents,
 * templates by reference only, records, links by visibility, and where the sources contradict each other
 * (Regulation (EU) 2019/817 Art 7, 19(2), 21, 26, 34).
 */
import { nameForms } from '../matching/normalise/index.ts';
import type { Colour } from '../model/link.ts';
import type { Identity, Name, TravelDocument } from '../model/record.ts';
import { type RecordHead, type RecordRow, recordHead } from '../sources/index.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { groupsOf, type LinkOfGroup } from './facts.ts';
import { personsOf } from './persons.ts';
import type { Sight } from './sight.ts';

/** Records read of one group, and parts of one record. */
const RECORDS_PER_GROUP = 200;
/** Links shown of one person. */
const LINKS_SHOWN = 500;

interface PersonRow {
  record: RecordRow;
  identities: { id: string; content: string }[];
  documents: { id: string; content: string }[];
  templates: { id: string; modality: string; finger: string | null; engine: string }[];
}

/** Where something stands. */
interface Place {
  id: string;
  system: string;
  recordId: string;
}

export interface PersonView {
  id: string;
  groups: { id: string; system: string; reference: string }[];
  systems: string[];
  identities: (Place & Omit<Identity, 'identityId' | 'names'> & { groupId: string; names: NameView[] })[];
  documents: (Place & TravelDocument)[];
  templates: (Place & { modality: string; finger: string | null; engine: string })[];
  records: RecordHead[];
  links: LinkView[];
  conflicts: Conflict[];
  /** True when a cap cut the answer short. */
  truncated: boolean;
}

/** A name as stated and, where it is not written in Latin letters already, in ours. */
export type NameView = Name & { romanised?: string };

export interface LinkView {
  id: string;
  colour: Colour;
  visibility: 'FULL' | 'NAMES_ONLY';
  systems: string[];
  /** Sides that the viewer sees; the other person of the link is read by the id that is not of this one. */
  groupIds: string[];
  redKind?: string;
  basis?: string;
  since?: string;
  /** Identity confirmation file (Art 34(c)-(e)). */
  sin?: string;
  authority?: string;
  createdAt?: string;
  updatedAt?: string[];
}

/** The person that the group `groupId` belongs to; undefined where the viewer sees no such group. */
export async function readPerson(sight: Sight, groupId: string): Promise<PersonView | undefined> {
  const person = (await personsOf(sight, [groupId])).get(groupId);
  if (person === undefined) return undefined;
  const rows = await sight.run<PersonRow>('portal/read-person', {
    groupIds: person.groups.map((group) => group.id),
    limit: RECORDS_PER_GROUP,
  });
  const seen = await sight.held(
    rows.map((row) => ({
      ...{ id: row.record.id, system: row.record.system, groupId: row.record.groupId, row },
      owners: [{ state: row.record.ownerState, authorityRef: row.record.ownerAuthority }],
    })),
  );
  const { links, cut } = await linkViews(sight, person.links);
  const parts = seen.map(({ row }) => partsOf(row));
  const sources = seen.flatMap(({ row }) =>
    row.identities.map(({ id, content }) => ({
      ...{ id, system: row.record.system, identity: JSON.parse(content) as Identity },
    })),
  );
  return {
    id: person.id,
    groups: person.groups.map(({ id, system, shown }) => ({
      ...{ id, system: system ?? '', reference: String(shown.reference ?? '') },
    })),
    systems: [...new Set(person.groups.map((group) => group.system ?? ''))].sort(),
    identities: parts.flatMap((part) => part.identities),
    documents: parts.flatMap((part) => part.documents),
    templates: parts.flatMap((part) => part.templates),
    records: parts.map((part) => part.record),
    links,
    conflicts: conflictsOf(sources),
    truncated: person.truncated || cut || isFull(rows),
  };
}

function isFull(rows: readonly PersonRow[]): boolean {
  const counts = new Map<string, number>();
  for (const { record } of rows) counts.set(record.groupId, (counts.get(record.groupId) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= RECORDS_PER_GROUP);
}

function partsOf({ record, identities, documents, templates }: PersonRow) {
  const { id: recordId, system, groupId } = record;
  return {
    record: recordHead(record),
    identities: identities.map(({ id, content }) => {
      const { identityId: _, names, ...rest } = JSON.parse(content) as Identity;
      return { id, system, recordId, groupId, ...rest, names: names.map(nameView) };
    }),
    documents: documents.map(({ id, content }) => ({
      ...(JSON.parse(content) as TravelDocument),
      ...{ id, system, recordId },
    })),
    templates: templates.map((template) => ({
      ...template,
      finger: template.finger ?? null,
      system,
      recordId,
    })),
  };
}

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

export function nameView(name: Name): NameView {
  if (!NOT_LATIN.test(name.value)) return name;
  const romanised = (nameForms(name)[0]?.tokens ?? []).map((token) => token.text).join(' ');
  return romanised === '' ? name : { ...name, romanised };
}

async function linkViews(sight: Sight, links: readonly LinkOfGroup[]) {
  const visible = links.flatMap((link) => {
    // No hits of a search stand beside this answer: a green link stays unseen here (Art 26(4)).
    const visibility = sight.linkVisibility(link);
    return visibility === 'HIDDEN' ? [] : [{ link, visibility }];
  });
  visible.sort((x, y) => (x.link.id < y.link.id ? -1 : 1));
  const shown = visible.slice(0, LINKS_SHOWN);
  const ends = shown.flatMap(({ link }) => groupsOf(link).map((id) => ({ id, kind: 'GROUP' as const })));
  const seen = await sight.nodes(ends);
  return {
    links: shown.map(({ link, visibility }) =>
      linkView(
        link,
        visibility,
        groupsOf(link).filter((id) => seen.has(id)),
      ),
    ),
    cut: visible.length > shown.length,
  };
}

function linkView(link: LinkOfGroup, visibility: 'FULL' | 'NAMES_ONLY', groupIds: string[]): LinkView {
  const { id, colour, systems } = link;
  const head = { id, colour, visibility, systems, groupIds };
  if (visibility === 'NAMES_ONLY') return head;
  const { redKind, basis, since, sin, authority, createdAt, updatedAt } = link;
  return {
    ...head,
    ...(redKind === null ? {} : { redKind }),
    ...(basis === null ? {} : { basis }),
    ...(since === null ? {} : { since }),
    ...(sin === null ? {} : { sin }),
    ...(authority === null ? {} : { authority }),
    ...{ createdAt, updatedAt: updatedAt ?? [] },
  };
}
