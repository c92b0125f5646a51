/**
 * Plans of the portal's questions made before anybody asks: after a start the first answers would otherwise wait one to
 * two seconds for them. Every query is run on nothing, so no data is read.
 */
import type { Graph } from '../store/index.ts';

/** A query that takes longer is left: the graph is busy, and the next asker makes its plan. */
const QUERY_MS = 3_000;

const NODES = { nodes: [], kinds: [], limit: 1 };
const ROWS = { systems: [], limit: 1 };

export const QUESTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  'portal/search-names': { ...ROWS, terms: 'symbolon' },
  'portal/search-documents': { ...ROWS, number: '' },
  'portal/search-references': { ...ROWS, reference: '' },
  'portal/suggest-documents': { ...ROWS, prefix: 'symbolon' },
  'portal/suggest-references': { ...ROWS, prefix: 'symbolon' },
  'portal/read-nodes': {
    ...{ records: [], identities: [], documents: [], templates: [], groups: [], links: [] },
  },
  'portal/links-of-groups': { groupIds: [], limit: 1 },
  'portal/link-authorities': { keys: [] },
  'portal/read-person': { groupIds: [], limit: 1 },
  'portal/history-of-person': { groupIds: [], linkIds: [], before: '', limit: 1 },
  'portal/entries-of-groups': { groupIds: [], at: '' },
  'portal/entries-of-link': { linkId: null, sin: null },
  'portal/versions-of-groups': { groupIds: [], limit: 1 },
  'portal/unjudged-links': { keys: [], by: '' },
  'portal/records-known': { groupIds: [], at: '' },
  'portal/sample-links': { systems: [], authorities: [], limit: 1 },
  'portal/edges-among': { records: [], identities: [], documents: [], templates: [], groups: [] },
  'portal/groups-of-links': { linkIds: [] },
  'portal/expand-folded-groups': NODES,
  'portal/expand-identities': NODES,
  'portal/expand-records': NODES,
  'portal/expand-documents': NODES,
  'portal/expand-templates': NODES,
  'portal/expand-groups': NODES,
  'portal/expand-links': NODES,
  'portal/read-match': { key: '' },
  'portal/read-same-document': { key: '' },
  'portal/comparisons-of-link': { linkId: '', after: '', limit: 1 },
  'portal/documents-of-records': { recordIds: [] },
  'portal/pair-sides': { ids: [], limit: 1 },
  'portal/pair-edges': { a: [], b: [] },
  'portal/cluster-of-group': { groupId: '' },
  'portal/read-cluster': { id: '' },
  'portal/changes-of-cluster': { id: '', after: 0, limit: 1 },
  // Beyond every change there is.
  'portal/cluster-changes': { after: Number.MAX_SAFE_INTEGER, limit: 1 },
  'portal/read-scene': { id: '', revision: null },
  'portal/list-scenes': { owner: '', before: '', limit: 1 },
};

/** Runs until done, until `signal` is aborted or until a query fails; then throws what it failed with. */
export async function warmPlans(graph: Graph, signal: AbortSignal): Promise<void> {
  for (const [query, params] of Object.entries(QUESTIONS)) {
    if (signal.aborted) return;
    await graph.read((tx) => tx.run(query, params), QUERY_MS);
  }
}
