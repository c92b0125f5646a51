/** A change of the key over parts of which one opens with no key. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../../tests/support/plan.ts';
import { empty, freshGraph, hasServices } from '../../tests/support/services.ts';
import { keyRing, openSealed, seal } from '../biometrics/index.ts';
import type { Graph } from '../store/index.ts';
import {
  claimSearch,
  countSealed,
  countUnopened,
  finishSearch,
  PROBE_PART,
  resealNext,
  writeSearch,
} from './index.ts';

const [present, before, lost] = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const ring = keyRing([present, before]);
const PARTS = 120;

describe.skipIf(!hasServices)('sealing anew', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
  });
  beforeEach(() => empty(graph));
  afterAll(() => graph?.close());

  /** Templates of a record, each sealed by a key; ids in order. */
  const store = async (keys: readonly Uint8Array[]) => {
    const rows = keys.map((key, n) => {
      const id = `t-${String(n).padStart(4, '0')}`;
      const { bytes, keyId } = seal(Buffer.from(`content ${n}`), keyRing([key]), 'r', id);
      return { id, recordId: 'r', sealed: bytes, keyId };
    });
    await graph.statement('UNWIND $rows AS row CREATE (t:BiometricTemplate) SET t = row', { rows });
  };
  const sealAll = async (by = ring) => {
    const sum = { resealed: 0, unopened: 0 };
    for (;;) {
      const { resealed, unopened } = await resealNext(graph, by);
      if (resealed + unopened === 0) return sum;
      sum.resealed += resealed;
      sum.unopened += unopened;
    }
  };
  const openBy = async (key: Uint8Array) => {
    const rows = await graph.statement('MATCH (t:BiometricTemplate) RETURN t.id AS id, t.sealed AS sealed');
    return rows.filter(({ id, sealed }) => {
      try {
        return openSealed(sealed as Uint8Array, keyRing([key]), 'r', id as string);
      } catch {
        return false;
      }
    }).length;
  };

  it('goes on past a page of parts that open with no key, which are counted and left as they are', async () => {
    await store([...Array(60).fill(lost), ...Array(PARTS).fill(before)]);
    expect(await countSealed(graph, ring)).toEqual({ total: 180, otherwise: 180, unopened: 0 });
    expect(await sealAll()).toEqual({ resealed: PARTS, unopened: 60 });
    expect(await countSealed(graph, ring)).toEqual({ total: 180, otherwise: 0, unopened: 60 });
    expect(await countUnopened(graph)).toBe(60);
    expect([await openBy(present), await openBy(before), await openBy(lost)]).toEqual([PARTS, 0, 60]);
  });

  it('tries them again when a key comes back', async () => {
    await store([lost, before]);
    await sealAll();
    const found = keyRing([present, lost]);
    expect(await countSealed(graph, found)).toEqual({ total: 2, otherwise: 1, unopened: 0 });
    expect(await sealAll(found)).toEqual({ resealed: 1, unopened: 0 });
    expect(await countUnopened(graph)).toBe(0);
    expect(await openBy(present)).toBe(2);
  });

  it('seals anew what a waiting search searches with, and gives none to one that has ended', async () => {
    for (const id of ['waits', 'ended']) {
      const { bytes: sealed, keyId } = seal(Buffer.from(id), keyRing([before]), id, PROBE_PART);
      const asked = { by: 'officer', purpose: 'MID_VERIFICATION', systems: ['EES'] };
      await writeSearch(graph, { id, ...asked, sealed, keyId, now: '2026-01-01', expires: '2027-01-01' });
    }
    await finishSearch(graph, 'ended', null, '2026-01-02');
    expect(await countSealed(graph, ring)).toEqual({ total: 1, otherwise: 1, unopened: 0 });
    expect(await sealAll()).toEqual({ resealed: 1, unopened: 0 });
    const rows = [{ id: 'ended', sealed: Buffer.from('late'), keyId: ring.id }];
    await graph.write((tx) => tx.run('repository/write-sealed', { rows }));
    expect(await graph.statement('MATCH (s {id: "ended"}) RETURN s.sealed AS sealed')).toEqual([
      { sealed: null },
    ]);
    const waiting = await claimSearch(graph, '2026-01-03', '2026-01-04');
    const plain = openSealed(waiting?.sealed as Uint8Array, keyRing([present]), 'waits', PROBE_PART);
    expect(Buffer.from(plain).toString()).toBe('waits');
  });

  it('keeps short content as bytes and long content as text, of any length, and reads what was kept long as bytes', async () => {
    const asked = { by: 'officer', purpose: 'MID_VERIFICATION', systems: ['EES'], now: '2026-01-01' };
    // Either side of the edges of what is short and of a piece, by the 29 bytes before what is sealed.
    const lengths = [0, 16_355, 16_356, 786_403, 786_404, 2_000_000];
    const content = (length: number) => Buffer.alloc(length, `content of ${length} bytes `);
    for (const length of lengths) {
      const id = `long ${length}`;
      const { bytes: sealed, keyId } = seal(content(length), keyRing([before]), id, PROBE_PART);
      await writeSearch(graph, { ...asked, by: id, id, sealed, keyId, expires: '2027-01-01' });
    }
    const formOf = async () => {
      const rows = await graph.statement('MATCH (s:BiometricSearch) RETURN s.sealed AS sealed, s.id AS id');
      return Object.fromEntries(rows.map(({ id, sealed }) => [id, typeof sealed]));
    };
    const forms = Object.fromEntries(
      lengths.map((length) => [`long ${length}`, length > 16_355 ? 'string' : 'object']),
    );
    expect(await formOf()).toEqual(forms);
    const { bytes: sealed } = seal(content(2_000_000), keyRing([before]), 'long 2000000', PROBE_PART);
    await graph.statement('MATCH (s {id: "long 2000000"}) SET s.sealed = $sealed', { sealed });
    expect(await sealAll()).toEqual({ resealed: lengths.length, unopened: 0 });
    expect(await formOf()).toEqual(forms);
    const opened = new Set<string>();
    for (let n = 0; n < lengths.length; n += 1) {
      const { id, sealed: kept } = (await claimSearch(graph, asked.now, '2026-01-02')) ?? {
        id: '',
        sealed: '',
      };
      const plain = openSealed(kept, keyRing([present]), id, PROBE_PART);
      if (content(Number(id.slice('long '.length))).equals(plain)) opened.add(id);
    }
    expect(opened).toEqual(new Set(Object.keys(forms)));
  });

  it('counts what opens with no key over indexes that hold nothing else', async () => {
    await store([lost, before]);
    await sealAll();
    const { operators } = await planOf('repository/count-unopened');
    expect(operators.filter((operator) => /Scan|Seek/.test(operator))).toEqual([
      expect.stringMatching(/^NodeIndex/),
      expect.stringMatching(/^NodeIndex/),
      expect.stringMatching(/^NodeIndex/),
    ]);
  });
});
