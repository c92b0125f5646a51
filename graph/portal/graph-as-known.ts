/**
 * The explorer's graph as known on a date, links folded, and the moments at which something of it changed. Match edges and
 * templates are kept as they are now only: an answer about a date leaves them out (Regulation (EU) 2019/817 Art 26,
 * 36(1)(f)).
 */
import type { Colour, RedKind } from '../model/link.ts';
import type { Among } from './among.ts';
import { heldThen, linksThen, type RecordThen, recordsThen } from './as-known.ts';
import type { FoldedNode, GraphNode } from './facts.ts';
import { type FoldedEdge, foldedNode, isStub, linkEdge, plainEdge, stubOf } from './folded.ts';
import { byLink, type Entry, endsOf, type LinkThen, linkAfter } from './link-story.ts';
import type { Sight } from './sight.ts';

/** Changes told of one canvas. */
const CHANGES = 5_000;

/**
 * @param ids of any nodes but links; a stub comes with the group it hangs on
 * @param around true: with what stood in the groups of these nodes and at the other ends of their links
 */
export async function graphAsKnown(
  sight: Sight,
  ids: readonly string[],
  { at, around }: { at: string; around: boolean },
): Promise<Among> {
  const groups = await groupsOf(sight, ids);
  const stood = await linksThen(sight, groups, at);
  const covers = await sight.covers(stood.map(endsOf));
  const links = stood.flatMap((link, index) => {
    const visibility = sight.linkVisibility(link);
    // What others held a pair to be is not told to the officer who is to judge it (decision 19).
    const withheld = visibility === 'HIDDEN' || (covers[index] === true && !link.automatic);
    return withheld ? [] : [{ link, visibility }];
  });
  const own = new Set(groups);
  const ends = [...new Set([...groups, ...links.flatMap(({ link }) => [link.a, link.b])])];
  const opened = [...(await linksThen(sight, ends, at))];
  const records = await heldThen(sight, await recordsThen(sight, ends, at), opened);
  const all = nodesThen(records);
  const wanted = new Set(ids);
  const taken = (node: GraphNode) =>
    wanted.has(node.id) || (around && (node.kind === 'GROUP' || own.has(node.groupId ?? '')));
  const nodes = new Map([...all.nodes].filter(([, node]) => taken(node)));
  const stubs: FoldedNode[] = [];
  const edges: FoldedEdge[] = all.edges.flatMap(([kind, from, to]) => {
    const [one, two] = [nodes.get(from), nodes.get(to)];
    return one === undefined || two === undefined ? [] : [plainEdge({ kind, edge: null }, one, two)];
  });
  for (const { link, visibility } of links) {
    const [one, two] = [nodes.get(link.a), nodes.get(link.b)];
    const near = one ?? two;
    if (near === undefined) continue;
    const far = one === undefined ? link.a : link.b;
    const [side, other] = [{ ...near, kind: 'GROUP' as const }, one === undefined ? undefined : two];
    if (other !== undefined) edges.push(linkEdge(link, visibility, side, { ...other, kind: 'GROUP' }));
    else if (!all.nodes.has(far)) {
      const stub = stubOf(link, link.systems[far === link.a ? 0 : 1]);
      stubs.push(stub);
      edges.push(linkEdge(link, visibility, side, stub));
    }
  }
  return { nodes: [...nodes.values(), ...stubs].map(foldedNode), edges };
}

export interface Change {
  at: string;
  kind: 'LINK' | 'RECORD';
  /** Of the link or the record. */
  id: string;
  event: string;
  /** Of a link after it; absent where it ended, and where others' results are covered from the viewer (decision 19). */
  colour?: Colour;
  redKind?: RedKind;
}

/** What changed of the groups of nodes and of their links, oldest first: what the viewer may see of it today. */
export async function changesAround(
  sight: Sight,
  ids: readonly string[],
  now: string,
): Promise<{ items: Change[]; truncated: boolean }> {
  const groupIds = await groupsOf(sight, ids);
  const rows = await sight.run<{ entry: Entry }>('portal/entries-of-groups', { groupIds, at: now });
  const links = byLink(rows.map(({ entry }) => entry));
  const ends = [...links.values()].flatMap(([first]) => (first === undefined ? [] : [first.a, first.b]));
  const versions = await sight.run<VersionAt>('portal/versions-of-groups', {
    groupIds: [...new Set([...groupIds, ...ends])],
    limit: CHANGES + 1,
  });
  const held = new Set(versions.map((version) => version.groupId));
  const own = new Set(groupIds);
  const seen = await sight.held(
    versions.flatMap(({ ownerState: state, ownerAuthority: authorityRef, ...version }) =>
      own.has(version.groupId) ? [{ ...version, owners: [{ state, authorityRef }] }] : [],
    ),
  );
  const items: Change[] = seen.map(({ id, at, version }) => ({
    ...{ at, kind: 'RECORD', id, event: version === 1 ? 'CREATED' : 'CHANGED' },
  }));
  const covers = await sight.covers([...links.values()].flatMap(([first]) => (first ? [endsOf(first)] : [])));
  for (const [place, entries] of [...links.values()].entries())
    for (const [index, entry] of entries.entries()) {
      if (!held.has(entry.a) || !held.has(entry.b)) continue;
      const link: LinkThen | undefined =
        linkAfter(entries.slice(0, index + 1)) ?? linkAfter(entries.slice(0, index));
      if (link === undefined || sight.linkVisibility(link) !== 'FULL') continue;
      const told = entry.colourAfter !== null && !(covers[place] === true && !link.automatic);
      const { colour, redKind } = link;
      items.push({
        ...{ at: entry.at, kind: 'LINK', id: link.id, event: entry.event },
        ...(told ? { colour, ...(redKind === null ? {} : { redKind }) } : {}),
      });
    }
  items.sort((x, y) => (x.at < y.at || (x.at === y.at && x.id < y.id) ? -1 : 1));
  return { items: items.slice(-CHANGES), truncated: items.length > CHANGES };
}

interface VersionAt {
  id: string;
  system: string;
  groupId: string;
  ownerState: string;
  ownerAuthority: string;
  version: number;
  at: string;
}

/** Identity groups that hold the nodes. */
async function groupsOf(sight: Sight, ids: readonly string[]): Promise<string[]> {
  const real = ids.filter((id) => !isStub(id));
  const rows = await sight.run<GraphNode>('portal/read-nodes', {
    ...{ records: real, identities: real, documents: real, templates: real, groups: real, links: [] },
  });
  return [...new Set(rows.flatMap((row) => row.groupId ?? []))].sort();
}

type PlainEdge = ['HAS' | 'STATES' | 'CITES', string, string];

/** Groups, records, identities and documents of records in the versions of then. */
function nodesThen(records: readonly RecordThen[]): { nodes: Map<string, GraphNode>; edges: PlainEdge[] } {
  const nodes = new Map<string, GraphNode>();
  const edges: PlainEdge[] = [];
  const main = new Map<string, string>();
  for (const { id, system, groupId, groupReference, owners, content, version, ...parts } of records) {
    const place = { system, groupId, owners, link: null };
    const { recordRef: reference, recordKind, retainUntil } = content;
    const shown = { reference, recordKind, version, retainUntil };
    nodes.set(id, { ...place, id, kind: 'RECORD', owners: [content.owner], shown });
    const group = nodes.get(groupId) ?? { ...place, id: groupId, kind: 'GROUP', shown: {} };
    for (const { id: identityId, reference: stated } of parts.identities) {
      const identity = content.identities.find((one) => one.identityId === stated);
      if (identity === undefined) continue;
      const { category, dateOfBirth, sex, nationalities = [] } = identity;
      const names = identity.names.map((name) => name.value);
      nodes.set(identityId, {
        ...{ ...place, id: identityId, kind: 'IDENTITY' },
        shown: {
          ...{ category, names, dateOfBirth: dateOfBirth?.value, sex },
          nationalities: nationalities.map((nationality) => nationality.country),
        },
      });
      edges.push(['STATES', id, identityId], ['HAS', groupId, identityId]);
      // The name of a group is that of its confirmed identity, of several that of the smallest id.
      const order = `${category === 'CONFIRMED' ? 0 : 1}|${identityId}`;
      if (order < (main.get(groupId) ?? '~')) {
        main.set(groupId, order);
        group.shown = { reference: groupReference, names };
      }
    }
    nodes.set(groupId, group);
    for (const { id: documentId, ...document } of parts.documents) {
      const stood = content.travelDocuments?.some(
        (one) =>
          one.number === document.number &&
          (one.docType ?? null) === (document.docType ?? null) &&
          (one.issuingCountry ?? null) === (document.issuingCountry ?? null) &&
          (one.expiryDate ?? null) === (document.expiryDate ?? null),
      );
      if (stood !== true) continue;
      nodes.set(documentId, { ...place, id: documentId, kind: 'DOCUMENT', shown: document });
      edges.push(['CITES', id, documentId]);
    }
  }
  return { nodes, edges };
}
