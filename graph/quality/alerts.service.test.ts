/** Alerts to an owner, page by page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../../tests/support/plan.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import type { Graph } from '../store/index.ts';
import { type AlertPlace, type OwnerAlert, ownerAlerts } from './index.ts';

const ALERTS = 4_000;

describe.skipIf(!hasServices)('alerts to an owner', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await add(1, ALERTS);
  });
  afterAll(() => graph?.close());

  /** Every fourth is of AT; five in a row have one time. */
  const add = async (from: number, to: number) =>
    await graph.statement(
      `UNWIND range($from, $to) AS n
       CREATE (:Alert {key: 'BIOMETRIC_REFUSED|' + n, kind: 'BIOMETRIC_REFUSED', at: toString(100000 + n / 20),
         ownerState: CASE n % 4 WHEN 0 THEN 'AT' ELSE 'DE' END, system: CASE n % 8 WHEN 0 THEN 'EES' ELSE 'SIS' END})`,
      { from, to },
    );
  const page = async (before: AlertPlace | null, systems: string[] | null = null) =>
    await ownerAlerts(graph, { ownerState: 'AT', systems, before, limit: 7 });
  const placeOf = ({ at, id }: OwnerAlert) => `${at}|${id}`;

  it('come newest first, each once, though others come in and many have one time', async () => {
    const seen: string[] = [];
    let before: AlertPlace | null = null;
    for (let n = 0; n < 5; n++) {
      const found: OwnerAlert[] = await page(before);
      seen.push(...found.map(placeOf));
      before = found.at(-1) ?? null;
      await add(ALERTS + 1 + 40 * n, ALERTS + 40 * (n + 1));
    }
    const expected = (
      await ownerAlerts(graph, { ownerState: 'AT', systems: null, before: null, limit: 9_000 })
    )
      .map(placeOf)
      .filter((place) => place <= (seen[0] as string));
    expect(seen).toEqual(expected.slice(0, 35));
    expect(seen).toEqual(seen.toSorted().reverse());
    expect((await page(before, ['EES'])).every(({ system }) => system === 'EES')).toBe(true);
  });

  it('are read in the order of their index, a page and no more', async () => {
    for (const [beforeAt, beforeId] of [
      ['~', ''],
      ['100100', 'BIOMETRIC_REFUSED|2010'],
    ]) {
      const plan = await planOf('quality/owner-alerts', {
        ...{ ownerState: 'AT', systems: null, beforeAt, beforeId, limit: 7 },
      });
      expect(plan.operators.join(' ')).toMatch(/NodeIndex/);
      expect(plan.operators).toContain('PartialTop');
      expect(plan.dbHits).toBeLessThan(ALERTS / 4);
    }
  });
});
