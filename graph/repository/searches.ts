/**
 * Searches whose answer has to wait: what is searched with is kept sealed in the graph, for a queue carries ids only, and is
 * erased when the search ends or its time is over.
 */
import { type Graph, type KeptBytes, keptBytes, writeLong } from '../store/index.ts';

/** Part of a search that is sealed; the place that a record has elsewhere is the search's own. */
export const PROBE_PART = 'probe';

export interface NewSearch {
  id: string;
  /** Subject that asks: nobody else is told the answer. */
  by: string;
  purpose: string;
  systems: readonly string[];
  sealed: Uint8Array;
  keyId: string;
  /** ISO 8601, like all times here. */
  now: string;
  expires: string;
}

/** Searches of one asker that may wait at once. */
const MOST_WAITING = 10;

/** False where too many of the asker's searches wait already. */
export async function writeSearch(graph: Graph, search: NewSearch): Promise<boolean> {
  const { id, sealed } = search;
  return await graph.write(async (tx) => {
    const row = { ...search, sealed: keptBytes(sealed), most: MOST_WAITING };
    const written = (await tx.run('repository/write-search', row)).length > 0;
    if (written) await writeLong(tx, id, sealed);
    return written;
  });
}

export interface WaitingSearch {
  id: string;
  systems: string[];
  sealed: KeptBytes;
}

/** The oldest one that waits; nobody else is handed it until `until`. */
export async function claimSearch(
  graph: Graph,
  now: string,
  until: string,
): Promise<WaitingSearch | undefined> {
  const [row] = await graph.write((tx) => tx.run<WaitingSearch>('repository/claim-search', { now, until }));
  return row;
}

export async function postponeSearch(graph: Graph, id: string, due: string): Promise<void> {
  await graph.write((tx) => tx.run('repository/postpone-search', { id, due }));
}

/** @param result JSON; null where the search failed for good */
export async function finishSearch(
  graph: Graph,
  id: string,
  result: string | null,
  now: string,
): Promise<void> {
  const state = result === null ? 'FAILED' : 'DONE';
  await graph.write((tx) => tx.run('repository/finish-search', { id, state, result, now }));
}

export interface SearchRow {
  id: string;
  state: 'WAITING' | 'DONE' | 'FAILED';
  purpose: string;
  systems: string[];
  result: string | null;
  at: string;
  doneAt: string | null;
  expires: string;
}

/** Undefined for a search of somebody else, or one whose time is over. */
export async function readSearch(
  graph: Graph,
  id: string,
  by: string,
  now: string,
): Promise<SearchRow | undefined> {
  const [row] = await graph.read((tx) => tx.run<SearchRow>('repository/read-search', { id, by, now }));
  return row;
}

export async function eraseSearches(graph: Graph, now: string): Promise<void> {
  await graph.write((tx) => tx.run('repository/erase-searches', { now }));
}
