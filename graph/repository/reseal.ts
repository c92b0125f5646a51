/**
 * A change of the key: templates, samples and what waiting searches search with are sealed anew, part by part; what is read
 * meanwhile opens with either key.
 */
import { type KeyRing, openSealed, SealError, seal } from '../biometrics/index.ts';
import { type Graph, type KeptBytes, keptBytes, writeLong } from '../store/index.ts';
import { PROBE_PART } from './searches.ts';

/** Parts of one transaction; an image has about half a megabyte. */
const AT_ONCE = 50;

interface SealedRow {
  id: string;
  /** Null: `id` is a search. */
  recordId: string | null;
  sealed: KeptBytes;
}

interface Resealed {
  resealed: number;
  /** Parts that open with no key of the ring: they are left as they are, and not tried again before the ring changes. */
  unopened: number;
}

/** Seals some parts anew by the first key of the ring; two zeros when nothing is left. */
export async function resealNext(graph: Graph, ring: KeyRing): Promise<Resealed> {
  const { id: keyId, ringId } = ring;
  const rows = await graph.read((tx) =>
    tx.run<SealedRow>('repository/sealed-otherwise', { keyId, ringId, limit: AT_ONCE }),
  );
  const resealed: { id: string; sealed: Uint8Array; keyId: string }[] = [];
  const unopened: { id: string }[] = [];
  for (const { id, recordId, sealed } of rows) {
    const place = recordId === null ? ([id, PROBE_PART] as const) : ([recordId, id] as const);
    const plain = openedBy(ring, sealed, ...place);
    if (plain === undefined) unopened.push({ id });
    else {
      const { bytes } = seal(plain, ring, ...place);
      plain.fill(0);
      resealed.push({ id, sealed: bytes, keyId });
    }
  }
  await graph.write(async (tx) => {
    const rows = resealed.map((row) => ({ ...row, sealed: keptBytes(row.sealed) }));
    if (rows.length > 0) await tx.run('repository/write-sealed', { rows });
    for (const { id, sealed } of resealed) await writeLong(tx, id, sealed);
    if (unopened.length > 0) await tx.run('repository/write-unopened', { rows: unopened, ringId });
  });
  return { resealed: resealed.length, unopened: unopened.length };
}

/** Keeps that parts open with no key of the ring: they are counted for the operator until they are replaced. */
export async function noteUnopened(graph: Graph, ids: readonly string[], { ringId }: KeyRing): Promise<void> {
  const rows = ids.map((id) => ({ id }));
  await graph.write((tx) => tx.run('repository/write-unopened', { rows, ringId }));
}

function openedBy(
  ring: KeyRing,
  sealed: KeptBytes,
  recordId: string,
  partId: string,
): Uint8Array | undefined {
  try {
    return openSealed(sealed, ring, recordId, partId);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

export interface SealedCount {
  total: number;
  /** Of them, those that another key than the present one seals and that have still to be sealed anew. */
  otherwise: number;
  /** Of them, those that were found to open with no key of the ring. */
  unopened: number;
}

export async function countSealed(graph: Graph, ring: KeyRing): Promise<SealedCount> {
  const { id: keyId, ringId } = ring;
  const [row] = await graph.read((tx) => tx.run<SealedCount>('repository/count-sealed', { keyId, ringId }));
  return row ?? { total: 0, otherwise: 0, unopened: 0 };
}

/** Parts that were found to open with no key; counted over an index that holds these alone. */
export async function countUnopened(graph: Graph): Promise<number> {
  const [row] = await graph.read((tx) => tx.run<{ count: number }>('repository/count-unopened'));
  return row?.count ?? 0;
}
