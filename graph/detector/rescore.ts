/**
 * Match edges scored anew by a new model, behind new records: first the edges that stand, then every record is searched
 * anew, oldest first, for the pairs that only the new model finds. Records that come meanwhile are detected by the new model
 * anyway. How far it is stands in the graph, written with the edges: it may stop at any moment and goes on from there, and
 * doing a part twice changes nothing.
 *
 * Touched are edges between identities and the statistical clusters around them. Links, their colours and what people
 * decided rest on no score and stay as they are.
 */
import type { Model } from '../matching/score/index.ts';
import type { StoredRecord } from '../model/stored.ts';
import type { Graph } from '../store/index.ts';
import { recluster } from './clusters/index.ts';
import type { DetectContext } from './context.ts';
import { pairKey } from './evaluate.ts';
import { idSupply } from './id-supply.ts';
import { loadPlainRecords, loadRecords } from './load.ts';
import { type EdgeRow, matchEdges } from './match-edges.ts';
import { LeaseLost } from './write-findings.ts';

/** Records of one transaction: new records wait no longer than one of these takes. */
const EDGES_AT_ONCE = 100;
const SEARCHED_AT_ONCE = 25;

export interface Rescoring {
  model: string;
  /** EDGES: what stands is scored; RECORDS: what only the new model finds is looked for; DONE. */
  phase: 'EDGES' | 'RECORDS' | 'DONE';
  /** Records searched so far, of all there are. */
  records: number;
  total: number;
  startedAt: string;
  endedAt: string | null;
}

/** Notes the model in use; where edges are of another one there is work from now on. */
export async function beginRescoring(graph: Graph, model: Model, now: string): Promise<void> {
  await graph.write((tx) => tx.run('detector/begin-rescoring', { model: model.version, at: now }));
}

/** Undefined before the first matcher. */
export async function rescoringOf(graph: Graph): Promise<Rescoring | undefined> {
  const row = await readRescoring(graph);
  if (row === undefined) return undefined;
  const { cursor, ...state } = row;
  return state;
}

type RescoringRow = Rescoring & { cursor: string };

async function readRescoring(graph: Graph): Promise<RescoringRow | undefined> {
  const [row] = await graph.read((tx) => tx.run<RescoringRow>('detector/read-rescoring'));
  return row;
}

/**
 * Scores the next few records anew; false when nothing is left to do. Throws `LeaseLost` when another process has become
 * the matcher. Call it while no batch of detection is at work.
 */
export async function rescoreNext(context: DetectContext): Promise<boolean> {
  const state = await readRescoring(context.graph);
  if (state === undefined || state.phase === 'DONE' || state.model !== context.model.version) return false;
  const searching = state.phase === 'RECORDS';
  const limit = searching ? SEARCHED_AT_ONCE : EDGES_AT_ONCE;
  const query = searching ? 'detector/records-after' : 'detector/outscored-records';
  const ids = await context.graph.read((tx) =>
    tx.run<{ id: string }>(query, { cursor: state.cursor, model: context.model.version, limit }),
  );
  const recordIds = ids.map(({ id }) => id);
  const ended = ids.length < limit;
  await write(context, recordIds, await scored(context, recordIds, searching), {
    phase: !ended ? state.phase : searching ? 'DONE' : 'RECORDS',
    cursor: ended ? '' : (recordIds.at(-1) ?? ''),
    records: searching ? recordIds.length : 0,
  });
  return !(ended && searching);
}

interface Scored {
  records: StoredRecord[];
  edges: EdgeRow[];
  /** Groups on the other side of edges that may go. */
  around: string[];
}

async function scored(context: DetectContext, recordIds: string[], searching: boolean): Promise<Scored> {
  const { load } = context;
  const now = context.now();
  const { records, partners } = await context.graph.read(async (tx) => ({
    records: await loadRecords(tx, recordIds, load),
    partners: await tx.run<{ recordId: string; otherId: string; groupId: string }>(
      'detector/outscored-partners',
      { recordIds, model: context.model.version },
    ),
  }));
  const own = [...records.values()];
  const wanted = new Map<string, Set<string>>(own.map(({ id }) => [id, new Set<string>()]));
  for (const { recordId, otherId } of partners) wanted.get(recordId)?.add(otherId);
  if (searching) {
    const found = await context.index.find(own);
    for (const [i, { id }] of own.entries())
      for (const { recordId } of [...(found[i]?.legal ?? []), ...(found[i]?.scored ?? [])])
        wanted.get(id)?.add(recordId);
  }
  const others = [...new Set([...wanted.values()].flatMap((ids) => [...ids]))].filter(
    (id) => !records.has(id),
  );
  const loaded = await context.graph.read((tx) => loadPlainRecords(tx, others, load));
  const edges = new Map<string, EdgeRow[]>();
  for (const record of own)
    for (const otherId of wanted.get(record.id) ?? []) {
      const other = records.get(otherId) ?? loaded.get(otherId);
      const key = pairKey(record.id, otherId);
      if (other === undefined || other.system === record.system || edges.has(key)) continue;
      edges.set(key, matchEdges(record, other, [], now, context.model).identities);
    }
  return { records: own, edges: [...edges.values()].flat(), around: partners.map(({ groupId }) => groupId) };
}

async function write(
  context: DetectContext,
  recordIds: readonly string[],
  { records, edges, around }: Scored,
  progress: { phase: Rescoring['phase']; cursor: string; records: number },
): Promise<void> {
  const now = context.now();
  const clusterIds = idSupply(context.newId);
  const identityIds = records.flatMap(({ identities }) => identities.map(({ id }) => id));
  const groupIds = [...new Set([...records.map(({ groupId }) => groupId), ...around])];
  await context.graph.write(async (tx) => {
    clusterIds.rewind();
    if (edges.length > 0) await tx.run('detector/write-matches', { rows: edges });
    await tx.run('detector/erase-outscored-matches', { identityIds, model: context.model.version });
    if (recordIds.length > 0)
      await recluster(tx, context, { groupIds, clusterIds: [] }, clusterIds.next, now);
    await tx.run('detector/advance-rescoring', { ...progress, model: context.model.version, at: now });
    if ((await tx.run('detector/hold-lease', { ...context.lease, now })).length === 0) throw new LeaseLost();
  });
}
