/** Which records an index in memory may lack: an index that lacks one committed before a search must not answer it. */
import type { Graph } from '../store/index.ts';

/** A record as it is committed. */
export interface RecordState {
  id: string;
  version: number;
  /** How often its templates were made anew. */
  revision: number;
}

/** In this order no event is passed over that moves on, or back for another try, while one state is read after the other. */
const OUTSTANDING = ['PENDING', 'SENT', 'DEAD', 'PENDING'];

/**
 * Records with templates whose detection is outstanding. Those that wait for all of their samples have none: no search can find
 * them yet, and they are not walked.
 * @param most events of one state, and records that wait for some of their samples, that are walked
 * @returns undefined where there are more
 */
export async function unappliedRecords(graph: Graph, most: number): Promise<RecordState[] | undefined> {
  return await graph.read(async (tx) => {
    const records = new Map<string, RecordState>();
    const walk = async (query: string, more = {}) => {
      const [part] = await tx.run<{ walked: number; rows: RecordState[] }>(query, {
        limit: most + 1,
        ...more,
      });
      for (const row of part?.rows ?? []) records.set(row.id, row);
      return (part?.walked ?? 0) <= most;
    };
    // Before the events: a record that stops waiting meanwhile has one.
    if (!(await walk('repository/partial-records'))) return undefined;
    for (const state of OUTSTANDING)
      if (!(await walk('repository/outstanding-records', { state }))) return undefined;
    return [...records.values()];
  });
}

/** Samples of these systems that have still to become templates, counted up to `most`. */
export async function unsearchedSamples(
  graph: Graph,
  systems: readonly string[],
  most: number,
): Promise<number> {
  const [row] = await graph.read((tx) =>
    tx.run<{ count: number }>('repository/count-unsearched', { systems, most }),
  );
  return row?.count ?? 0;
}
