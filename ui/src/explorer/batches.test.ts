/** No edge of a large scene is lost between two questions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from './batches.ts';

describe('batches', () => {
  it('hold every node, and of every edge both ends together', () => {
    const id = fc.integer({ min: 0, max: 60 }).map(String);
    fc.assert(
      fc.property(
        fc.uniqueArray(id),
        fc.array(fc.record({ from: id, to: id }), { maxLength: 150 }),
        fc.integer({ min: 2, max: 20 }),
        (ids, edges, size) => {
          const batches = batchesOf(ids, edges, size);
          const known = new Set(ids);
          expect(new Set(batches.flat())).toEqual(known);
          for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(size);
          for (const { from, to } of edges)
            if (known.has(from) && known.has(to))
              expect(batches.some((batch) => batch.includes(from) && batch.includes(to))).toBe(true);
        },
      ),
    );
  });
});
