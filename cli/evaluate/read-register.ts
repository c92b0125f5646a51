/**
 * The register as rows and pairs, so that it is measured by the same measures as a linked file. A pair of records has the
 * bits of the best edge between their identities; documents and biometrics only tell that the two were compared.
 */
import { type MeasuredRecord, scanMeasuredEdges, scanMeasuredRecords } from '../../graph/detector/index.ts';
import { type HeldKeys, RecordKeys } from '../../graph/matching/candidates/index.ts';
import { clusterEdges } from '../../graph/matching/cluster/index.ts';
import { numbered } from '../../graph/matching/evaluation/index.ts';
import {
  DEFAULT_THRESHOLD,
  type LinkedPair,
  type LinkResult,
  type SourceRow,
} from '../../graph/matching/link/index.ts';
import { probabilityOf } from '../../graph/matching/model/index.ts';
import type { Graph } from '../../graph/store/index.ts';

export interface Register {
  /** One a record: its reference as identifier, its system as source. */
  rows: SourceRow[];
  /** Clusters at the default threshold are those that the service keeps; at others they are formed of the same edges. */
  result: LinkResult;
  /** Models that the edges were scored with, in the order of their names. */
  models: string[];
}

interface Held {
  row: SourceRow;
  recordId: string;
  groupId: string;
  groupKey: string;
  clusterId: string | null;
  keys: HeldKeys;
}

export async function readRegister(
  graph: Graph,
  onStep: (stage: string, done: number) => void,
): Promise<Register> {
  const keys = new RecordKeys();
  const held: Held[] = [];
  for await (const record of scanMeasuredRecords(graph)) {
    held.push(heldOf(record, keys));
    if (held.length % STEP === 0) onStep('reading records', held.length);
  }
  held.sort((p, q) => order(p.row, q.row));
  const at = new Map(held.map(({ recordId }, index) => [recordId, index]));
  const models = new Set<string>();
  const best = new Map<string, LinkedPair>();
  const compared = new Set<string>();
  let edges = 0;
  for await (const edge of scanMeasuredEdges(graph)) {
    if (++edges % STEP === 0) onStep('reading edges', edges);
    const [x, y] = [at.get(edge.a), at.get(edge.b)];
    if (x === undefined || y === undefined) continue;
    const [a, b] = x < y ? [x, y] : [y, x];
    compared.add(`${a} ${b}`);
    if (edge.bits === null) continue;
    if (edge.modelVersion !== null) models.add(edge.modelVersion);
    const known = best.get(`${a} ${b}`);
    if (known === undefined || edge.bits > known.bits)
      best.set(`${a} ${b}`, { a, b, bits: edge.bits, probability: probabilityOf(edge.bits) });
  }
  const pairs = [...best.values()].sort((p, q) => q.bits - p.bits || p.a - q.a || p.b - q.b);
  return {
    rows: held.map(({ row }) => row),
    models: [...models].sort(),
    result: {
      pairs,
      clusters: (threshold) =>
        threshold === DEFAULT_THRESHOLD ? storedClusters(held) : formedClusters(held, pairs, threshold),
      candidates: {
        count: compared.size,
        compared: (a, b) =>
          compared.has(a < b ? `${a} ${b}` : `${b} ${a}`) ||
          areBroughtTogether(held[a] as Held, held[b] as Held),
      },
    },
  };
}

const STEP = 1_000;

const order = (one: SourceRow, two: SourceRow) =>
  one.source === two.source ? (one.id < two.id ? -1 : 1) : one.source < two.source ? -1 : 1;

function heldOf(record: MeasuredRecord, keys: RecordKeys): Held {
  const { id: recordId, system, reference, groupId, groupKey, clusterId, identities } = record;
  const texts = (list: (string | undefined)[]) =>
    list.filter((text) => text !== undefined && text !== '') as string[];
  const fullName = texts(identities.flatMap(({ names }) => names.map(({ value }) => value)));
  const sex = texts(identities.map((identity) => (identity.sex === 'UNK' ? undefined : identity.sex)));
  const nationality = texts(
    identities.flatMap(({ nationalities = [] }) => nationalities.map(({ country }) => country)),
  );
  return {
    row: { id: reference, source: system, kind: '', values: { fullName, sex, nationality } },
    ...{ recordId, groupId, groupKey, clusterId },
    keys: keys.of(identities),
  };
}

/** Records of one cluster together; of a group in none, its own. */
function storedClusters(held: readonly Held[]): Int32Array {
  return numbered(held.map(({ clusterId, groupId }) => clusterId ?? groupId));
}

function formedClusters(held: readonly Held[], pairs: readonly LinkedPair[], threshold: number): Int32Array {
  const groups = new Map(held.map(({ groupId, groupKey }) => [groupId, groupKey]));
  const edges = new Map<string, { a: string; b: string; bits: number }>();
  for (const { a, b, bits, probability } of pairs) {
    if (probability < threshold) break;
    const ends = [(held[a] as Held).groupId, (held[b] as Held).groupId].sort() as [string, string];
    // Best first: what is known already is no weaker.
    if (!edges.has(ends.join('|'))) edges.set(ends.join('|'), { a: ends[0], b: ends[1], bits });
  }
  const { clusters } = clusterEdges({
    nodes: [...groups].map(([id, name]) => ({ id, name })),
    edges: [...edges.values()],
    vetoes: [],
  });
  const of = new Map(clusters.flatMap(({ members }) => members.map((id) => [id, members[0] as string])));
  return numbered(held.map(({ groupId }) => of.get(groupId) ?? groupId));
}

/** Whichever of the two is searched last. */
const areBroughtTogether = ({ keys: one }: Held, { keys: two }: Held) =>
  meet(one.held, two.asked) || meet(one.asked, two.held);

/** Whether two sorted lists share a number. */
function meet(one: Int32Array, two: Int32Array): boolean {
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    const [x, y] = [one[i] as number, two[j] as number];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
